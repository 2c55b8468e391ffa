"""The forms of achievement reports as tables for people: families, which form for which proposal, codes of sections."""

from collections.abc import Iterator

from vndoc.quy_dinh.bang_du_lieu import NHAN_TIN_CAY
from vndoc.quy_dinh.bang_tra_cuu import BangTraCuu
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.mau_bao_cao import MauBaoCao, load_mau_bao_cao
from vndoc.viet.ngay import ngay_ngan


def bang_mau_bao_cao() -> Iterator[BangTraCuu]:
    """Every table, in the order of the page."""
    table = load_mau_bao_cao()
    families = tuple(
        (
            f"`{one.khoa}`",
            one.can_cu,
            f"từ {ngay_ngan(one.tu_ngay)}" + (f" đến trước {ngay_ngan(one.den_ngay)}" if one.den_ngay else ""),
            NHAN_TIN_CAY[one.do_tin_cay],
            one.ghi_chu,
        )
        for one in table.bo_mau.values()
    )
    yield BangTraCuu(
        "Bộ mẫu báo cáo thành tích",
        "Chọn ở mục `bo_mau` của `de-nghi`.",
        ("Bộ mẫu", "Căn cứ", "Áp dụng", "Độ tin cậy", "Ghi chú"),
        families,
    )
    forms = tuple((table.bo_mau[one.bo_mau].ten, one.so, one.ten, _used_for(one), one.khoi) for one in table.mau)
    yield BangTraCuu(
        "Mẫu báo cáo thành tích",
        "Mẫu đầu tiên hợp với đề nghị được dùng; muốn dùng mẫu khác thì ghi `mau_bao_cao`.",
        ("Bộ mẫu", "Số", "Dùng cho", "Chỉ khi", "Cách trình bày"),
        forms,
    )
    sections = tuple(
        (form.khoa, f"`{row.muc}`", row.nhan, row.goi_y) for form in table.khoi.values() for row in form.cac_muc
    )
    yield BangTraCuu(
        "Mục của báo cáo thành tích",
        "Nội dung ghi ở `thanh_tich` theo mã hoặc tên mục; các dòng khác của mẫu lấy từ hồ sơ của người, đơn vị.",
        ("Cách trình bày", "Mã mục", "Đề mục", "Gợi ý"),
        sections,
    )


def _used_for(one: MauBaoCao) -> str:
    """What narrows a form down."""
    names = {title.khoa: title.ten for title in load_danh_hieu()}
    parts = [
        *(kind.nhan.lower() for kind in one.loai_hinh),
        *(names.get(key, "Kỷ niệm chương") for key in one.danh_hieu),
        *(group.nhan.lower() for group in one.doi_tuong),
        *(["nước ngoài"] if one.nuoc_ngoai else []),
    ]
    return "; ".join(parts)
