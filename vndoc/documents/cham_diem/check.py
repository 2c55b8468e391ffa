"""Everything that is wrong with the scores: their table of criteria, rows, members' tables, ranks."""

from collections.abc import Iterator

from vndoc.documents.cham_diem.cham import BangDiem, bang_tieu_chi, cac_bang_diem
from vndoc.documents.cham_diem.check_don_vi import table_findings
from vndoc.documents.cham_diem.check_dong import row_findings
from vndoc.documents.cham_diem.hang import bang_xep_hang, diem_xep_hang, thu_tu, tieu_chi_phu
from vndoc.documents.cham_diem.model import ChamDiem
from vndoc.documents.thang_diem.xep_hang import chua_quyet, nhom_bang_diem
from vndoc.documents.tieu_chi.lua_chon import TrangThai
from vndoc.documents.tieu_chi.model import BangTieuChi
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.con_so import viet_so
from vndoc.viet.ngay import ngay_ngan


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper."""
    paper = data.noi_dung
    if not isinstance(paper, ChamDiem):
        return
    bang = bang_tieu_chi(ho_so, paper)
    if bang is None:
        yield _without_criteria(ho_so, paper, data.tap_tin)
        return
    yield from _state(paper, bang, data.tap_tin)
    if len({str(one.ma) for one in bang.moi_muc_cham}) < len(bang.moi_muc_cham):
        return  # told where the codes stand
    tables = cac_bang_diem(ho_so, paper, bang)
    yield from row_findings(paper, bang, tables)
    yield from table_findings(ho_so, paper, tables, data.tap_tin)
    yield from _ties(paper, tables, data.tap_tin)
    yield from _ranks(paper, tables)


def _without_criteria(ho_so: HoSo, paper: ChamDiem, file: str) -> Finding:
    known = [one.ma for one in ho_so.van_ban if isinstance(one.noi_dung, BangTieuChi)]
    named = paper.bang_tieu_chi
    place = named.place if named is not None and named.place else DataPlace(file)
    if not known:
        message = "Hồ sơ chưa có bảng tiêu chí để chấm điểm. Hãy thêm tập tin `tieu-chi.yaml`."
    elif named is None:
        message = f"Hồ sơ có {len(known)} bảng tiêu chí. Hãy ghi `bang_tieu_chi` là một trong: {', '.join(known)}."
    else:
        message = f"Không có bảng tiêu chí “{named}”. Hãy ghi một trong: {', '.join(known)}."
    return Finding("khong-co-van-ban", Severity.LOI, place, message)


def _state(paper: ChamDiem, bang: BangTieuChi, file: str) -> Iterator[Finding]:
    """Scores by a table that is not in force, or not yet."""
    if bang.trang_thai is not TrangThai.BAN_HANH:
        message = f"Bảng tiêu chí mới ở trạng thái “{bang.trang_thai.nhan}”. Hãy ban hành trước khi chấm chính thức."
        yield Finding("tieu-chi-chua-ban-hanh", Severity.CANH_BAO, DataPlace(file), message)
    if paper.ngay_tinh < bang.ngay_tinh:
        days = f"Ngày của bảng tổng hợp ({ngay_ngan(paper.ngay_tinh)}) đứng trước ngày của bảng tiêu chí"
        message = f"{days} ({ngay_ngan(bang.ngay_tinh)}). Hãy xem lại hai ngày này."
        yield Finding("ngay-nguoc", Severity.LOI, DataPlace(file), message)


def _ties(paper: ChamDiem, tables: tuple[BangDiem, ...], file: str) -> Iterator[Finding]:
    """Equal points that nobody decided about, and decisions about members that have none."""
    points, by_code = diem_xep_hang(tables), {str(one.don_vi.ma): one for one in tables}
    for group in chua_quyet(points, thu_tu(paper)):
        tied = [by_code[ma] for ma in group]
        names = ", ".join(one.don_vi.ten for one in tied)
        message = (
            f"{names} cùng {viet_so(points[group[0]])} điểm, đang để đồng hạng. Chưa có quy định về xếp hạng khi bằng "
            f"điểm; có thể xét: {tieu_chi_phu(tied)}. Hãy ghi `quyet_dinh_dong_diem`: `don_vi` theo thứ tự từ cao "
            "xuống thấp (hoặc `dong_hang: có`), `ly_do`, `nguoi_quyet_dinh`."
        )
        yield Finding("dong-diem", Severity.CANH_BAO, DataPlace(file), message)
    groups = [set(group) for group in nhom_bang_diem(points)]
    for decided in paper.quyet_dinh_dong_diem:
        if set(decided.don_vi) not in groups:
            shown = "; ".join(
                f"{ma}: {viet_so(points[ma]) if ma in points else 'chưa đủ điểm'}" for ma in decided.don_vi
            )
            message = f"Quyết định đồng điểm không ghi đúng các đơn vị bằng điểm nhau ({shown})."
            remedy = "Hãy ghi đủ các đơn vị cùng điểm, hoặc bỏ quyết định này."
            yield Finding("dong-diem", Severity.LOI, decided.don_vi[0].place or DataPlace(file), f"{message} {remedy}")


def _ranks(paper: ChamDiem, tables: tuple[BangDiem, ...]) -> Iterator[Finding]:
    """Typed ranks that are not the computed ones."""
    computed = {one.ma: one.hang for one, _ in bang_xep_hang(paper, tables).da_xep}
    for typed in paper.cac_don_vi:
        rank = computed.get(str(typed.don_vi))
        if typed.xep_hang is not None and rank is not None and typed.xep_hang != rank:
            message = f"“{typed.don_vi}” ghi xếp hạng {typed.xep_hang}, theo điểm là hạng {rank}. Hãy sửa thành {rank}."
            place = typed.don_vi.place or DataPlace("")
            yield Finding("tong-khong-khop", Severity.LOI, place, message, suggestion=str(rank))
