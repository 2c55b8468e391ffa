"""Who signs a pledge: the parties with names and signers, taken from the members' records where the paper is silent."""

from dataclasses import dataclass

from vndoc.documents.co_quan_ban_hanh import member_of as _member_of
from vndoc.documents.giao_uoc.hinh_thuc import TOAN_CUM
from vndoc.documents.giao_uoc.model import BenKy, DangKyThiDua, DonViHoacTen, GiaoUoc
from vndoc.ho_so import HoSo
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.ho_so.thong_tin_chung import ThanhVien
from vndoc.raw import Text


@dataclass(frozen=True)
class BenGiaoUoc:
    """A party: its name, its signers (none where the data name nobody), its record where it is a member, and the text
    in the data that names it.
    """

    ten: Text
    nguoi_ky: tuple[NguoiKy, ...]
    thanh_vien: ThanhVien | None
    goc: Text

    @property
    def ma(self) -> str:
        """The member's code; the name of another organisation."""
        return self.thanh_vien.ma if self.thanh_vien else self.ten


def cac_ben(ho_so: HoSo, paper: GiaoUoc) -> tuple[BenGiaoUoc, ...]:
    """The parties in the order in which they sign: the head of the cluster first where all members sign."""
    if paper.giua_thanh_vien and not paper.ben_ky:
        absent = {one.don_vi for one in paper.khong_tham_gia}
        members = (one for one in ho_so.chung.members_on(paper.ngay_tinh) if one.ma not in absent)
        return tuple(BenGiaoUoc(one.ten, _representative(one), one, one.ma) for one in members)
    parties = [party(ho_so, ben) for ben in paper.ben_ky]
    if paper.giua_thanh_vien:
        parties.sort(key=lambda ben: ben.ma != ho_so.chung.cum_truong)
    return tuple(parties)


def dang_ky(ho_so: HoSo, paper: GiaoUoc) -> tuple[DangKyThiDua, ...]:
    """What the units register; where a pledge with each member is silent, as the pledge of all members for its year."""
    if paper.dang_ky or not paper.tung_thanh_vien:
        return paper.dang_ky
    year = paper.nam or ho_so.chung.nam
    pledges = (one.noi_dung for one in ho_so.van_ban if isinstance(one.noi_dung, GiaoUoc))
    common = (one for one in pledges if one.hinh_thuc == TOAN_CUM and (one.nam or ho_so.chung.nam) == year)
    return next((one.dang_ky for one in common if one.dang_ky), ())


def ten_don_vi(ho_so: HoSo, one: DonViHoacTen) -> Text:
    """The name of a member, or the name that was typed."""
    member = member_of(ho_so, one)
    name = member.ten if member else one.ten
    if name is None:
        raise ValueError("a validated party has a name")
    return name


def member_of(ho_so: HoSo, one: DonViHoacTen) -> ThanhVien | None:
    """The member's record, None for another organisation."""
    return _member_of(ho_so, one.don_vi)


def party(ho_so: HoSo, ben: BenKy) -> BenGiaoUoc:
    """The party as printed; signers that are left out are the member's representative."""
    member = member_of(ho_so, ben)
    name = ten_don_vi(ho_so, ben)
    signers = ben.nguoi_ky or (_representative(member) if member else ())
    return BenGiaoUoc(name, signers, member, ben.don_vi or name)


def _representative(member: ThanhVien) -> tuple[NguoiKy, ...]:
    return (member.dai_dien,) if member.dai_dien else ()
