"""Who issues a paper: the cluster, or the agency that the paper names; its letterhead, its signer (ô 2 and 7a)."""

from dataclasses import dataclass

from pydantic import Field, field_validator

from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import Dong, MaThanhVien, member_or_name
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.ho_so.thong_tin_chung import Cum, DauVanBan, ThanhVien
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa


class CoQuanBanHanh(DauVanBan):
    """The issuer of a paper that the cluster does not issue: a member by its code, or another agency by its name."""

    don_vi: MaThanhVien | None = Field(
        None,
        title="Đơn vị",
        description="Mã của thành viên ban hành văn bản; đầu văn bản và người ký lấy từ `ho-so`. Chỉ có mã thì ghi "
        "thẳng sau dấu hai chấm.",
        examples=["lao-cai"],
    )
    ten: Dong | None = Field(
        None,
        validate_default=True,
        title="Tên cơ quan",
        description="Tên in trên đầu, khi không phải là một thành viên; tự viết hoa.",
        examples=["Sở Ngoại vụ"],
    )

    _one_name = field_validator("ten")(member_or_name)


@dataclass(frozen=True)
class BenBanHanh:
    """An issuer as papers print it: its name in a sentence and in lines of capitals; `nguoi_ky` signs for it where the
    paper names nobody, None where the dossier knows nobody.
    """

    ten: Text
    ten_viet_hoa: tuple[Text, ...]
    co_quan_chu_quan: Text | None
    ky_hieu: Text | None
    dia_danh: Text
    nguoi_ky: NguoiKy | None


def ben_ban_hanh(ho_so: HoSo, typed: CoQuanBanHanh | None) -> BenBanHanh:
    """The issuer that a paper names; the cluster where it names none."""
    cum = ho_so.chung.cum
    if typed is None:
        return _made(cum.ten, (cum,), cum.dia_danh, ho_so.chung.nguoi_ky)
    member = member_of(ho_so, typed.don_vi)
    name = member.ten if member else typed.ten
    if name is None:
        raise ValueError("a validated issuer has a name")
    own = (member.dau_van_ban,) if member and member.dau_van_ban else ()
    return _made(name, (typed, *own), cum.dia_danh, member.dai_dien if member else None)


def member_of(ho_so: HoSo, ma: str | None) -> ThanhVien | None:
    """The member with that code; None where there is no code."""
    return next((one for one in ho_so.chung.thanh_vien if one.ma == ma), None)


def _made(ten: Text, heads: tuple[Cum | DauVanBan, ...], dia_danh: Text, nguoi_ky: NguoiKy | None) -> BenBanHanh:
    """The issuer with what `heads` say of its letterhead, each where those before it are silent."""
    return BenBanHanh(
        ten=ten,
        ten_viet_hoa=next((one.ten_viet_hoa for one in heads if one.ten_viet_hoa), (ten.derive(viet_hoa(ten)),)),
        co_quan_chu_quan=next((one.co_quan_chu_quan for one in heads if one.co_quan_chu_quan), None),
        ky_hieu=next((one.ky_hieu for one in heads if one.ky_hieu), None),
        dia_danh=next((one.dia_danh for one in heads if one.dia_danh), dia_danh),
        nguoi_ky=nguoi_ky,
    )
