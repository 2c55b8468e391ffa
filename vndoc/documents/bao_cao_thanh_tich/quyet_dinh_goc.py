"""Past decisions in words, as tables and lists print them."""

from vndoc.documents.ghep_chu import ghep_chu
from vndoc.ho_so.ung_vien import KhenThuongCu, NamCongTac, QuyetDinhGoc, SangKien
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_thuong_dau
from vndoc.viet.ngay import ngay_ngan


def so_ngay_co_quan(row: QuyetDinhGoc) -> Text | str:
    """`Quyết định số 12/QĐ-X ngày 15/12/2024 của Giám đốc Sở X`; only what is known, empty where nothing is."""
    parts: list[str] = []
    if row.so is not None:
        parts += ["Quyết định số ", row.so]
    if row.ngay is not None:
        parts += [f"{' ' if parts else 'Quyết định '}ngày {ngay_ngan(row.ngay)}"]
    if row.co_quan is not None:
        parts += [" của " if parts else "Quyết định của ", row.co_quan]
    return ghep_chu(*parts) if parts else ""


def trong_ngoac(row: QuyetDinhGoc) -> tuple[str, ...]:
    """The decision in brackets behind what it decides, as parts of a text."""
    words = so_ngay_co_quan(row)
    return (" (", words, ")") if words else ()


def dong_xep_loai(row: NamCongTac) -> Text:
    """`Năm 2025: hoàn thành xuất sắc nhiệm vụ (Quyết định …)`; the decision of a title is not that of the rating."""
    rated = row.xep_loai.nhan if row.xep_loai else ""
    decided = () if row.danh_hieu is not None else trong_ngoac(row)
    return ghep_chu(f"Năm {row.nam}: {viet_thuong_dau(rated)}", *decided)


def dong_sang_kien(row: SangKien) -> Text:
    """`Sáng kiến “…”, phạm vi cơ sở, năm 2025 (Quyết định …)`."""
    reach = (f", phạm vi {viet_thuong_dau(row.cap.nhan)}",) if row.cap else ()
    year = (f", năm {row.nam}",) if row.nam else ()
    return ghep_chu(f"{row.loai.nhan} “", row.ten, "”", *reach, *year, *trong_ngoac(row))


def dong_khen_thuong(row: KhenThuongCu) -> Text:
    """`Năm 2022: Bằng khen … (Quyết định …)`."""
    return ghep_chu(f"Năm {row.nam}: ", row.hinh_thuc, *trong_ngoac(row))
