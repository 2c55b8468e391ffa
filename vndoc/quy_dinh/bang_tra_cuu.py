"""The law's data as tables for people: titles, conditions, authorities, dossiers, deadlines, votes, money."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vndoc.quy_dinh.bang_du_lieu import NHAN_TIN_CAY
from vndoc.quy_dinh.danh_hieu import TEN_DOI_TUONG, load_danh_hieu
from vndoc.quy_dinh.dieu_kien import BoDieuKien, load_dieu_kien
from vndoc.quy_dinh.muc_thuong import load_luong_co_so, load_muc_thuong, muc_thuong
from vndoc.quy_dinh.nguong_phieu import load_nguong_phieu
from vndoc.quy_dinh.phep_xet import DieuKien
from vndoc.quy_dinh.tham_quyen import load_nguoi_quyet_dinh, load_tham_quyen
from vndoc.quy_dinh.tham_so import load_tham_so
from vndoc.quy_dinh.thanh_phan_ho_so import ThanhPhan, load_thanh_phan
from vndoc.quy_dinh.thoi_han import cac_thoi_han
from vndoc.quy_dinh.thoi_ky import load_thoi_ky
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.tien import viet_tien

_LEVELS = {"bat-buoc": "bắt buộc", "canh-bao": "cảnh báo", "nhac": "nhắc"}
_UNITS = {"so": "cơ quan thuộc tỉnh", "thuoc-bo": "đơn vị thuộc Bộ", None: ""}


@dataclass(frozen=True)
class BangTraCuu:
    """A table: its heading, a line before it, the head of its columns, its rows."""

    ten: str
    loi_dan: str
    cot: tuple[str, ...]
    hang: tuple[tuple[str, ...], ...]


def bang_tra_cuu() -> Iterator[BangTraCuu]:
    """Every table, in the order of the page."""
    yield _periods()
    yield _titles()
    yield from (_conditions(one) for one in load_dieu_kien())
    yield _authorities()
    yield _components()
    yield _deadlines()
    yield _votes()
    yield _money()
    yield _parameters()


def _span(first: date, end: date | None) -> str:
    return f"từ {ngay_ngan(first)}" + (f" đến trước {ngay_ngan(end)}" if end else "")


def _names(keys: tuple[str, ...]) -> str:
    names = {one.khoa: one.ten for one in load_danh_hieu()}
    return "; ".join(names[key] for key in keys)


def _periods() -> BangTraCuu:
    rows = tuple(
        (_span(one.tu_ngay, one.het_tu_ngay), one.ten, "có" if one.da_doc else "chưa", one.luu_y)
        for one in load_thoi_ky()
    )
    return BangTraCuu("Thời kỳ của luật", "", ("Thời gian", "Văn bản", "Đã đọc điều kiện", "Lưu ý"), rows)


def _titles() -> BangTraCuu:
    rows = tuple(
        (
            one.ten,
            one.viet_tat,
            ", ".join(TEN_DOI_TUONG[kind] for kind in one.doi_tuong),
            one.quyet_dinh,
            one.can_cu,
            _span(one.tu_ngay, one.het_tu_ngay),
            NHAN_TIN_CAY[one.do_tin_cay],
        )
        for one in load_danh_hieu()
    )
    head = ("Tên", "Viết tắt", "Tặng cho", "Người quyết định (với Sở)", "Căn cứ", "Thời gian", "Nguồn")
    return BangTraCuu("Danh hiệu, hình thức khen thưởng", "", head, rows)


def _conditions(found: BoDieuKien) -> BangTraCuu:
    kinds = f", loại hình {', '.join(one.nhan.lower() for one in found.loai_hinh)}" if found.loai_hinh else ""
    lead = (
        f"{found.can_cu}; {_span(found.tu_ngay, found.het_tu_ngay)}; {found.nguon} ({NHAN_TIN_CAY[found.do_tin_cay]})."
    )
    rows = tuple(_condition(one, depth, found) for top in found.dieu_kien for one, depth in _walk(top, 0))
    head = ("Mã", "Điều kiện", "Phép xét", "Mức", "Căn cứ", "Nguồn", "Ghi chú")
    name = f"Điều kiện: {_names(found.danh_hieu)} ({TEN_DOI_TUONG[found.doi_tuong]}{kinds})"
    return BangTraCuu(name, f"{lead} {found.luu_y}".strip(), head, rows)


def _walk(one: DieuKien, depth: int) -> Iterator[tuple[DieuKien, int]]:
    yield one, depth
    for below in one.duoi():
        yield from _walk(below, depth + 1)


def _condition(one: DieuKien, depth: int, found: BoDieuKien) -> tuple[str, ...]:
    notes = [_UNITS[one.loai_don_vi], one.ghi_chu, *(f"tham số `{key}`" for key in one.tham_so())]
    return (
        f"`{one.ma}`",
        f"{'– ' * depth}{one.noi_dung}",
        f"`{one.phep}`",
        _LEVELS[one.muc],
        one.can_cu,
        NHAN_TIN_CAY[one.do_tin_cay or found.do_tin_cay],
        "; ".join(note for note in notes if note),
    )


def _authorities() -> BangTraCuu:
    who = {key: one.ten for key, one in load_nguoi_quyet_dinh().items()}
    rows = tuple(
        (
            _names((one.khoa,)),
            who.get(one.so or "", "không thuộc kênh này"),
            who.get(one.thuoc_bo or "", "không thuộc kênh này"),
            one.can_cu,
            _span(one.tu_ngay, one.het_tu_ngay),
            NHAN_TIN_CAY[one.do_tin_cay],
        )
        for one in load_tham_quyen().values()
    )
    lead = "Hai kênh: người, tập thể của Sở do Giám đốc Sở và tỉnh xét; của đơn vị thuộc Bộ do Bộ xét."
    head = ("Danh hiệu, hình thức", "Của cơ quan thuộc tỉnh", "Của đơn vị thuộc Bộ", "Căn cứ", "Thời gian", "Nguồn")
    return BangTraCuu("Thẩm quyền và kênh", lead, head, rows)


def _components() -> BangTraCuu:
    rows = tuple(
        (
            one.ten,
            _needed_for(one),
            "bắt buộc" if one.bat_buoc else "tùy trường hợp",
            one.so_ban,
            one.can_cu,
            _span(one.tu_ngay, one.het_tu_ngay),
            NHAN_TIN_CAY[one.do_tin_cay],
            one.ghi_chu,
        )
        for one in load_thanh_phan()
    )
    head = ("Giấy tờ", "Dùng cho", "Mức", "Số bản", "Căn cứ", "Thời gian", "Nguồn", "Ghi chú")
    return BangTraCuu("Thành phần hồ sơ", "", head, rows)


def _needed_for(one: ThanhPhan) -> str:
    groups = {"danh-hieu": "mọi danh hiệu", "hinh-thuc": "mọi hình thức"}
    parts = [", ".join(groups[kind] for kind in one.loai), _names(one.danh_hieu)]
    parts.append(f"trừ {_names(one.tru)}" if one.tru else "")
    parts.append(f"loại hình {', '.join(kind.nhan.lower() for kind in one.loai_hinh)}" if one.loai_hinh else "")
    parts.append(f"xét theo {', '.join(f'`{code}`' for code in one.nhanh)}" if one.nhanh else "")
    return "; ".join(part for part in (*parts, _UNITS[one.loai_don_vi]) if part)


def _deadlines() -> BangTraCuu:
    rows = tuple(
        (
            one.ten,
            f"trước {one.truoc}{' của năm sau' if one.nam_sau else ''}",
            f"`han.{one.han_rieng}`",
            one.can_cu,
            _span(one.tu_ngay, None),
            NHAN_TIN_CAY[one.do_tin_cay],
        )
        for one in cac_thoi_han()
    )
    lead = "Hồ sơ ghi hạn riêng ở mục `han` thì hạn ấy được dùng."
    return BangTraCuu("Thời hạn", lead, ("Việc", "Hạn", "Hạn riêng", "Căn cứ", "Thời gian", "Nguồn"), rows)


def _votes() -> BangTraCuu:
    rows = tuple(
        (
            _names(one.danh_hieu),
            f"`{one.toi_thieu}`" if one.tham_so else one.toi_thieu,
            "bắt buộc" if one.bat_buoc else "cảnh báo",
            "có" if one.phieu_kin else "",
            one.can_cu,
            _span(one.tu_ngay, one.het_tu_ngay),
            NHAN_TIN_CAY[one.do_tin_cay],
            one.luu_y,
        )
        for one in load_nguong_phieu()
    )
    lead = "Tính trên tổng số thành viên, kể cả người vắng mặt; không làm tròn."
    head = ("Danh hiệu, hình thức", "Tỷ lệ", "Mức", "Bỏ phiếu kín", "Căn cứ", "Thời gian", "Nguồn", "Lưu ý")
    return BangTraCuu("Tỷ lệ phiếu", lead, head, rows)


def _money() -> BangTraCuu:
    salaries = load_luong_co_so()
    rows = []
    for row in load_muc_thuong():
        days = [max(one.tu_ngay, row.tu_ngay) for one in salaries]
        found = [muc_thuong(row.danh_hieu[0], row.doi_tuong, day) for day in days]
        amounts = [viet_tien(one.so_tien) if one else "chưa biết" for one in found]
        share = f"{float(row.he_so):.1f}".replace(".", ",")
        kind = TEN_DOI_TUONG[row.doi_tuong]
        source = (row.can_cu, _span(row.tu_ngay, row.het_tu_ngay), NHAN_TIN_CAY[row.do_tin_cay])
        rows.append((_names(row.danh_hieu), kind, share, *amounts, *source))
    heads = [
        f"Lương cơ sở {viet_tien(one.muc)} ({_span(one.tu_ngay, one.het_tu_ngay)}, {one.can_cu})" for one in salaries
    ]
    lead = "Hệ số nhân lương cơ sở vào ngày quyết định, làm tròn lên hàng chục nghìn đồng."
    head = ("Danh hiệu, hình thức", "Tặng cho", "Hệ số", *heads, "Căn cứ", "Thời gian", "Nguồn")
    return BangTraCuu("Mức tiền thưởng", lead, head, tuple(rows))


def _parameters() -> BangTraCuu:
    rows = tuple(
        (
            f"`{one.khoa}`",
            one.ten,
            one.mac_dinh,
            one.can_cu,
            _span(one.tu_ngay, one.het_tu_ngay),
            NHAN_TIN_CAY[one.do_tin_cay],
            one.ghi_chu,
        )
        for one in load_tham_so().values()
    )
    lead = "Đơn vị đặt giá trị riêng ở mục `tham_so` của `de-nghi.yaml`; giá trị mặc định chỉ cảnh báo."
    return BangTraCuu("Tham số", lead, ("Khóa", "Tên", "Mặc định", "Căn cứ", "Thời gian", "Nguồn", "Ghi chú"), rows)
