"""Which nominees a paper is about: the model's fields, the rows they give in the order of the list, their faults."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import Field

from vndoc.documents.de_nghi.model import DanhSachDeNghi, ThuTuTen
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.fields import DanhSach, Dong, Ma
from vndoc.ho_so.ung_vien import DeNghi, TapThe, UngVien
from vndoc.quy_dinh.danh_hieu import DanhHieu
from vndoc.quy_dinh.nhan_danh_hieu import nhan_ra
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.thu_tu import name_sort_key


class VanBanDeNghi(VanBanHanhChinh):
    """A paper about nominees: all of the list, or those of certain awards, or certain ones."""

    de_nghi: Ma | None = Field(
        None,
        title="Danh sách đề nghị",
        description="Mã của tập tin `de-nghi`, khi hồ sơ có nhiều tập tin như vậy.",
        examples=["de-nghi"],
    )
    hinh_thuc: DanhSach[Dong] = Field(
        (),
        title="Danh hiệu, hình thức",
        description="Chỉ lấy những người, đơn vị được đề nghị các danh hiệu, hình thức này; bỏ trống thì lấy tất cả.",
        examples=[["Bằng khen của Bộ trưởng Bộ Ngoại giao"]],
    )
    ung_vien: DanhSach[Ma] = Field(
        (),
        title="Người, đơn vị",
        description="Chỉ lấy những mã này trong danh sách đề nghị; bỏ trống thì lấy tất cả.",
        examples=[["nguyen-van-a"]],
    )


@dataclass(frozen=True)
class MucDeNghi:
    """One proposal as papers print it: the nominee's names from the one record, the award.

    `chuc_vu` and `don_vi` are empty for units; `danh_hieu` is None where the award's name is not known.
    """

    ung_vien: UngVien
    de_nghi: DeNghi
    danh_hieu: DanhHieu | None
    ten: Text
    chuc_vu: str
    don_vi: str

    @property
    def la_tap_the(self) -> bool:
        """Whether the nominee is a unit."""
        return isinstance(self.ung_vien, TapThe)

    @property
    def ten_hinh_thuc(self) -> Text:
        """The award as the list names it."""
        return self.de_nghi.hinh_thuc


@dataclass(frozen=True)
class NhomDeNghi:
    """The proposals of one award: units, then persons."""

    hinh_thuc: Text
    danh_hieu: DanhHieu | None
    tap_the: tuple[MucDeNghi, ...]
    ca_nhan: tuple[MucDeNghi, ...]

    @property
    def muc(self) -> tuple[MucDeNghi, ...]:
        """All of them."""
        return (*self.tap_the, *self.ca_nhan)


def danh_sach_cua(ho_so: HoSo, paper: VanBanDeNghi) -> DanhSachDeNghi | None:
    """The list that a paper takes from: the one it names, else the first; None where there is none."""
    lists = [(one.ma, one.noi_dung) for one in ho_so.van_ban if isinstance(one.noi_dung, DanhSachDeNghi)]
    return next((model for ma, model in lists if paper.de_nghi in (None, ma)), None)


def muc_de_nghi(ho_so: HoSo, paper: VanBanDeNghi) -> tuple[MucDeNghi, ...]:
    """The proposals that a paper is about: units first, in the order that the list asks for."""
    source = danh_sach_cua(ho_so, paper)
    if source is None:
        return ()
    rows = tuple(_rows(ho_so, source))
    wanted = {_key(name) for name in paper.hinh_thuc}
    codes = set(paper.ung_vien)
    return tuple(
        row
        for row in rows
        if (not wanted or _key(row.ten_hinh_thuc) in wanted) and (not codes or row.ung_vien.ma in codes)
    )


def noi_ve(ho_so: HoSo, paper: VanBanDeNghi, row: MucDeNghi) -> bool:
    """Whether a paper is about one proposal; the rows of the others are not made for it."""
    source = danh_sach_cua(ho_so, paper)
    if source is None or not any(one is row.ung_vien for one in source.ung_vien):
        return False
    named = not paper.hinh_thuc or _key(row.ten_hinh_thuc) in {_key(name) for name in paper.hinh_thuc}
    return named and (not paper.ung_vien or row.ung_vien.ma in paper.ung_vien)


def cac_muc(ho_so: HoSo, danh_sach: DanhSachDeNghi) -> tuple[MucDeNghi, ...]:
    """All proposals of a list: units first, in the order that it asks for."""
    return tuple(_rows(ho_so, danh_sach))


def theo_hinh_thuc(rows: Sequence[MucDeNghi]) -> tuple[NhomDeNghi, ...]:
    """The proposals by award, the awards in the order in which they first come."""
    groups: dict[str, list[MucDeNghi]] = {}
    for row in rows:
        groups.setdefault(_key(row.ten_hinh_thuc), []).append(row)
    return tuple(
        NhomDeNghi(
            found[0].ten_hinh_thuc,
            found[0].danh_hieu,
            tuple(one for one in found if one.la_tap_the),
            tuple(one for one in found if not one.la_tap_the),
        )
        for found in groups.values()
    )


def kiem_chon(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """A finding for each list, award and nominee that a paper names and the dossier does not have."""
    model = paper.noi_dung
    if not isinstance(model, VanBanDeNghi):
        return
    source = danh_sach_cua(ho_so, model)
    if source is None:
        yield _no_list(model, paper)
        return
    rows = tuple(_rows(ho_so, source))
    codes = [one.ung_vien.ma for one in rows]
    yield from _unknown(model.ung_vien, codes, "mã", paper)
    awards = {_key(one.ten_hinh_thuc): str(one.ten_hinh_thuc) for one in rows}
    unknown = tuple(one for one in model.hinh_thuc if _key(one) not in awards)
    yield from _unknown(unknown, list(awards.values()), "hình thức", paper)
    if not unknown and set(model.ung_vien) <= set(codes) and not muc_de_nghi(ho_so, model):
        message = "Không có người, đơn vị nào trong danh sách đề nghị hợp với `hinh_thuc`, `ung_vien` đã ghi."
        yield Finding("khong-co-de-nghi", Severity.LOI, DataPlace(paper.tap_tin), message)


def _rows(ho_so: HoSo, source: DanhSachDeNghi) -> Iterator[MucDeNghi]:
    units, people = list(source.tap_the), list(source.ca_nhan)
    if source.thu_tu is ThuTuTen.THEO_TEN:
        people.sort(key=lambda one: name_sort_key(one.ho_ten))
    for unit in units:
        for asked in unit.de_nghi:
            yield MucDeNghi(unit, asked, nhan_ra(asked.hinh_thuc), unit.ten, "", "")
    names: dict[str, str] = {one.ma: one.ten for one in ho_so.chung.thanh_vien}
    for person in people:
        where: str = person.ten_don_vi or names.get(person.don_vi or "", "")
        for asked in person.de_nghi:
            yield MucDeNghi(person, asked, nhan_ra(asked.hinh_thuc), person.ho_ten, person.chuc_vu or "", where)


def _key(name: str) -> str:
    """The award that a name means: its key in the list of titles, else the name itself."""
    found = nhan_ra(name)
    return found.khoa if found else name


def _no_list(model: VanBanDeNghi, paper: PaperData) -> Finding:
    if model.de_nghi is None:
        message = "Văn bản này lấy tên từ danh sách đề nghị, nhưng hồ sơ chưa có tập tin `de-nghi.yaml`. Hãy thêm."
        return Finding("khong-co-de-nghi", Severity.LOI, DataPlace(paper.tap_tin), message)
    place = model.de_nghi.place or DataPlace(paper.tap_tin)
    message = f"Không có danh sách đề nghị nào có mã “{model.de_nghi}”. Hãy ghi đúng mã, hoặc bỏ trống."
    return Finding("khong-co-de-nghi", Severity.LOI, place, message)


def _unknown(typed: Sequence[Text], known: Sequence[str], what: str, paper: PaperData) -> Iterator[Finding]:
    for one in typed:
        if one not in known:
            near = nearest(one, known)
            listed = f"Các {what} đã ghi: {', '.join(dict.fromkeys(known))}." if known else "Danh sách còn trống."
            remedy = f"Có phải là “{near}”?" if near else listed
            message = f"Danh sách đề nghị không có {what} “{one}”. {remedy}"
            place = one.place or DataPlace(paper.tap_tin)
            yield Finding("khong-co-de-nghi", Severity.LOI, place, message, suggestion=near)
