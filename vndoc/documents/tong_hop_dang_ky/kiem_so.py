"""The numbers of the summary: typed rows against the registrations, typed totals against the sums, wrong channels."""

from collections.abc import Iterator

from vndoc.documents.dang_ky import nam_dang_ky
from vndoc.documents.dang_ky_don_vi.check import cac_dang_ky
from vndoc.documents.dang_ky_don_vi.model import DangKyDonVi
from vndoc.documents.danh_hieu_dang_ky import registered_twice
from vndoc.documents.tong_hop_dang_ky.bang_tong_hop import bang_tong_hop, titles_of
from vndoc.documents.tong_hop_dang_ky.model import DongDangKy, TongHopDangKy
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.danh_hieu import TEN_DOI_TUONG, cap_cua_cum
from vndoc.raw import Text
from vndoc.viet.ty_le import so_luong


def typed_findings(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """A fault for each typed number that the member's registration says otherwise, for a text beside it, for a title
    that stands twice.
    """
    registered = cac_dang_ky(ho_so, nam_dang_ky(ho_so, paper))
    for numbers in (*paper.dang_ky, *((paper.tong_cong,) if paper.tong_cong else ())):
        yield from registered_twice(numbers.danh_hieu_tap_the, file)
        yield from registered_twice(numbers.danh_hieu_ca_nhan, file)
    for row in paper.dang_ky:
        if row.don_vi in registered:
            data, own = registered[row.don_vi]
            yield from _compared(row, own, data.tap_tin, file)


def _compared(row: DongDangKy, own: DangKyDonVi, source: str, file: str) -> Iterator[Finding]:
    place: Place = row.don_vi.place or DataPlace(file)
    if row.muc_tieu:
        message = f"“{row.don_vi}” đã có bản đăng ký `{source}`, mục tiêu được lấy từ đó. Hãy bỏ `muc_tieu` ở hàng này."
        yield Finding("trai-nhau", Severity.LOI, row.muc_tieu[0].place or place, message)
    if row.so_sang_kien is not None and row.so_sang_kien != own.tong_sang_kien:
        yield _differs(place, "số sáng kiến", row.so_sang_kien, own.tong_sang_kien, source)
    typed = {(whom, one.ten_in): one for whom, one in titles_of(row)}
    right = {(whom, one.ten_in): one for whom, one in titles_of(own)}
    for key, one in typed.items():
        number = right[key].so_luong if key in right else 0
        if one.so_luong != number:
            what = f"“{one.ten_in}” ({TEN_DOI_TUONG[key[0]]})"
            yield _differs(one.danh_hieu.place or place, what, one.so_luong, number, source)


def _differs(place: Place, what: str, typed: int, right: int, source: str) -> Finding:
    message = f"Bảng tổng hợp ghi {what} là {so_luong(typed)}, bản đăng ký `{source}` ghi {so_luong(right)}."
    remedy = f"Hãy sửa thành {right}, hoặc bỏ con số này vì bảng tự lấy từ bản đăng ký."
    return Finding("khac-dang-ky", Severity.LOI, place, f"{message} {remedy}", suggestion=str(right))


def total_findings(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """A fault for each typed total that is not the sum of the rows, with the right number."""
    total, table = paper.tong_cong, bang_tong_hop(ho_so, paper)
    if total is None:
        return
    first: Text | None = next((one.danh_hieu for _, one in titles_of(total)), None)
    if total.so_sang_kien is not None and total.so_sang_kien != table.tong_sang_kien:
        place = (first.place if first else None) or DataPlace(file)
        yield _wrong_sum(place, "`so_sang_kien`", total.so_sang_kien, table.tong_sang_kien)
    for whom, one in titles_of(total):
        title = one.trong_danh_muc
        right = table.tong((title, whom)) if title is not None else one.so_luong
        if one.so_luong != right:
            what = f"“{one.ten_in}” ({TEN_DOI_TUONG[whom]})"
            yield _wrong_sum(one.danh_hieu.place or DataPlace(file), what, one.so_luong, right)


def _wrong_sum(place: Place, what: str, typed: int, right: int) -> Finding:
    message = f"Tổng cộng {what} ghi {so_luong(typed)}, cộng các hàng là {so_luong(right)}. Hãy sửa thành {right}."
    return Finding("tong-khong-khop", Severity.LOI, place, message, suggestion=str(right))


def wrong_channel(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """Titles that the cluster's own body does not give: a warning where they are typed in the summary, one hint for all
    that the registrations have, whose units register them with the body that decides.
    """
    cum = ho_so.chung.cum
    organiser, channel = cum.co_quan_chu_quan or "cơ quan tổ chức cụm", cap_cua_cum(cum.co_quan_chu_quan)
    typed = [
        one for row in (*paper.dang_ky, *((paper.tong_cong,) if paper.tong_cong else ())) for one in titles_of(row)
    ]
    for _, one in typed:
        title = one.trong_danh_muc
        if title is None or not title.cum_xet or title.cap != channel:
            message = (
                f"“{one.ten_in}” do {one.nguoi_quyet_dinh} quyết định, không do {organiser} xét qua {cum.ten}, nên "
                "không được tính vào bảng tổng hợp. Hãy bỏ, hoặc đăng ký với cấp có thẩm quyền."
            )
            yield Finding("sai-kenh", Severity.CANH_BAO, one.danh_hieu.place or DataPlace(file), message)
    outside = [one for row, one in bang_tong_hop(ho_so, paper).ngoai_bang if row.tap_tin is not None]
    if outside:
        names = ", ".join(dict.fromkeys(f"“{one.ten_in}”" for one in outside))
        message = f"Không tính vào bảng tổng hợp, vì không do {organiser} xét qua {cum.ten}: {names}."
        yield Finding("sai-kenh", Severity.GOI_Y, DataPlace(file), message)
