"""Where a person's registration differs from that of the unit: a title or a name that the unit does not register."""

from collections.abc import Iterator

from vndoc.documents.dang_ky import nam_dang_ky
from vndoc.documents.dang_ky_ca_nhan.model import DangKyCaNhan
from vndoc.documents.dang_ky_don_vi.check import cac_dang_ky
from vndoc.documents.danh_hieu_dang_ky import DanhHieuCaNhan, TenDanhHieu, registered_twice
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space, fold_tone


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper."""
    paper = data.noi_dung
    if isinstance(paper, DangKyCaNhan):
        yield from registered_twice(paper.danh_hieu, data.tap_tin)
        yield from _unit(ho_so, data, paper)


def _unit(ho_so: HoSo, data: PaperData, paper: DangKyCaNhan) -> Iterator[Finding]:
    """Differences from the unit's registration; none where the dossier has none."""
    if paper.co_quan_ban_hanh.don_vi is None:
        return
    unit = cac_dang_ky(ho_so, nam_dang_ky(ho_so, paper)).get(paper.co_quan_ban_hanh.don_vi)
    if unit is None:
        return
    file, name = unit[0].tap_tin, paper.nguoi_dang_ky.ho_ten
    rows = {row.ten_in: row for row in unit[1].danh_hieu_ca_nhan}
    for one in paper.danh_hieu:
        if message := _difference(one, rows.get(one.ten_in), name, file):
            yield Finding("khac-dang-ky", Severity.CANH_BAO, one.danh_hieu.place or DataPlace(data.tap_tin), message)


def _difference(one: TenDanhHieu, row: DanhHieuCaNhan | None, name: Text, file: str) -> str:
    """What the unit's registration says otherwise; empty where it agrees."""
    remedy = "Hãy sửa cho thống nhất giữa hai bản đăng ký."
    if row is None:
        return f"“{one.ten_in}” không có trong danh hiệu cá nhân mà đơn vị đăng ký (`{file}`). {remedy}"
    if row.danh_sach and _loose(name) not in map(_loose, row.danh_sach):
        where = row.danh_hieu.place or DataPlace(file)
        return f"Đơn vị đăng ký “{one.ten_in}” cho những người khác, không có {name} (`{where}`). {remedy}"
    return ""


def _loose(text: str) -> str:
    return fold_space(fold_tone(text)).casefold()
