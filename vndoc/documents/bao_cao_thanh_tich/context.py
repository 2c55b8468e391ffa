"""The values of a report's template, and what is left to be filled in by hand."""

from collections.abc import Iterator

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao, cac_bao_cao
from vndoc.documents.bao_cao_thanh_tich.bang import bang_values
from vndoc.documents.bao_cao_thanh_tich.dau_bao_cao import chu_ky_values, dau_values, dong_ten, tieu_de
from vndoc.documents.bao_cao_thanh_tich.ly_lich import gia_tri
from vndoc.documents.bao_cao_thanh_tich.thanh_tich import Line, noi_dung_muc, them_dong
from vndoc.documents.base import BanRieng
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.mau_bao_cao import DongMau

TEN_TAP_TIN = "bao-cao-thanh-tich"


def cac_ban(ho_so: HoSo, danh_sach: DanhSachDeNghi, khoi: str) -> Iterator[BanRieng]:
    """One file for each proposal that takes the form `khoi`."""
    for one in cac_bao_cao(ho_so, danh_sach):
        if one.khoi.khoa == khoi:
            yield BanRieng(one.duong_dan(TEN_TAP_TIN), context(one), tuple(_con_phai_dien(one)))


def tag(code: str) -> str:
    """The template's name for the text of a section: `y-nghia-thanh-tich` → `muc_y_nghia_thanh_tich`."""
    return f"muc_{code.replace('-', '_')}"


def context(bao_cao: BaoCao) -> dict[str, object]:
    """The values of one report."""
    khoi = bao_cao.khoi
    values: dict[str, object] = {
        **dau_values(bao_cao, co_quan=khoi.co_quan),
        **chu_ky_values(bao_cao),
        "dong_tieu_de": tieu_de(bao_cao),
        "ten_de_nghi": dong_ten(bao_cao),
        "la_thu_truong": bao_cao.la_thu_truong,
    }
    typed = noi_dung_muc(bao_cao.muc.ung_vien)
    for row in khoi.dong:
        for name in (row.gia_tri, row.gia_tri_sau):
            if name is not None:
                values[name] = gia_tri(bao_cao, name)
        if row.muc is not None:
            values[tag(row.muc)] = _section(row, typed.get(row.muc, []), bao_cao)
        if row.them is not None:
            values[f"them_{row.them}"] = them_dong(bao_cao, row.them)
        if row.bang is not None:
            values |= bang_values(bao_cao, row.bang)
    return values


def _section(row: DongMau, lines: list[Line], bao_cao: BaoCao) -> object:
    """The text of a section; behind a label the first paragraph apart, empty where there is none."""
    if row.thu_truong and not bao_cao.la_thu_truong:
        return []
    if row.y is None:
        return lines
    first = lines[0]["doan"] if lines else ""
    return {"dau": first, "sau": lines[1:] if first else lines}


def _con_phai_dien(bao_cao: BaoCao) -> Iterator[str]:
    """What a person must still write: the day, the sections and lines without content."""
    if bao_cao.muc.de_nghi.ngay_bao_cao is None:
        yield "ngày, tháng của báo cáo (mục `ngay_bao_cao`)"
    typed = noi_dung_muc(bao_cao.muc.ung_vien)
    empty: list[str] = []
    for row in bao_cao.khoi.dong:
        if row.thu_truong and not bao_cao.la_thu_truong:
            continue
        if row.muc is not None and row.muc not in typed and not _added(bao_cao, row):
            heading = row.nhan if bao_cao.la_thu_truong else row.nhan_mot
            yield f"nội dung “{heading}” (`thanh_tich`, mục `{row.muc}`)"
        pairs = ((row.y, row.gia_tri), (row.y_sau, row.gia_tri_sau))
        empty += [f"{label}" for label, name in pairs if name and not row.co_the_trong and not gia_tri(bao_cao, name)]
        if row.bang is not None and not _rows(bao_cao, row.bang):
            yield f"bảng “{row.nhan}”"
    if empty:
        yield f"các dòng còn trống: {'; '.join(empty)}"
    yield from _unsigned(bao_cao)


def _added(bao_cao: BaoCao, row: DongMau) -> bool:
    return row.them in ("ghi_nhan", "giai_doan") and bool(them_dong(bao_cao, row.them))


def _rows(bao_cao: BaoCao, kind: str) -> bool:
    """Whether a table has a row that says something."""
    rows = next(iter(bang_values(bao_cao, kind).values()))
    return isinstance(rows, list) and any(any(row.values()) for row in rows)


def _unsigned(bao_cao: BaoCao) -> Iterator[str]:
    if not chu_ky_values(bao_cao)["ho_ten_ky"]:
        yield "họ tên người ký báo cáo"
    reason = bao_cao.muc.de_nghi.thanh_tich
    if bao_cao.khoi.dot_xuat and reason is None:
        yield "thành tích đột xuất ở tên báo cáo (mục `thanh_tich` của đề nghị)"


_SAID = ("muc_", "them_", "bang_", "dong_tieu_de")
"""How the names of the values begin that say something of the nominee's work: all but the personal data."""


def words_of(bao_cao: BaoCao) -> str:
    """All that the report says of the nominee's work, as one text."""
    values = context(bao_cao)
    said = [value for name, value in values.items() if name.startswith(_SAID)]
    return " ".join(_words(said))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _words(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _words(one)
