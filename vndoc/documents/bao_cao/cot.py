"""The columns of the tables in annexes of reports, and the sentence on awards: words of the stock templates."""

from vndoc.blocks import Block, If, Para
from vndoc.blocks.bang import Cot

_SO_NGUOI = (
    ("Đã trình: tập thể", 8, "trinh_tap_the"),
    ("Đã trình: cá nhân", 8, "trinh_ca_nhan"),
    ("Được khen: tập thể", 9, "tap_the"),
    ("Được khen: cá nhân", 9, "ca_nhan"),
    ("Cá nhân là lãnh đạo, quản lý", 10, "lanh_dao"),
    ("Cá nhân không là lãnh đạo, quản lý", 11, "khong_lanh_dao"),
    ("Tỷ lệ không là lãnh đạo (%)", 9, "ty_le"),
)
"""The columns of numbers in a table of awards: heading, share of the width, value."""


def cot_chi_tieu(ten: str, first: str, *, uoc: bool, so: str = "{{ dong.so }}", row: str = "dong") -> tuple[Cot, ...]:
    """Targets: plan, done, estimated (`uoc`), share of the plan; `first` is the heading over the names `ten`."""
    guess = (Cot("{{ cot.uoc }}", 13, f"{{{{ {row}.uoc }}}}", "bang_giua"),) if uoc else ()
    return (
        Cot("TT", 5, so, "bang_giua"),
        Cot(first, 34, ten),
        Cot("Đơn vị tính", 10, f"{{{{ {row}.don_vi_tinh }}}}", "bang_giua"),
        Cot("{{ cot.ke_hoach }}", 13, f"{{{{ {row}.ke_hoach }}}}", "bang_giua"),
        Cot("{{ cot.thuc_hien }}", 13, f"{{{{ {row}.thuc_hien }}}}", "bang_giua"),
        *guess,
        Cot("Tỷ lệ so với kế hoạch (%)", 11, f"{{{{ {row}.ty_le }}}}", "bang_giua"),
        Cot("Ghi chú", 14, f"{{{{ {row}.ghi_chu }}}}"),
    )


def cot_khen_thuong(first: str, row: str, *, so: str, ten: str, loai_hinh: str) -> tuple[Cot, ...]:
    """Awards: submitted, conferred, persons split into those who lead and others."""
    return (
        Cot("TT", 5, so, "bang_giua"),
        Cot(first, 25, ten),
        Cot("Loại hình", 11, loai_hinh),
        *(Cot(heading, share, f"{{{{ {row}.{key} }}}}", "bang_giua") for heading, share, key in _SO_NGUOI),
    )


def cot_dot_thi_dua(*don_vi: Cot) -> tuple[Cot, ...]:
    """Campaigns; `don_vi` is the column of the unit, where there are several."""
    return (
        Cot("TT", 5, "{{ dong.so }}", "bang_giua"),
        *don_vi,
        Cot("Tên phong trào, đợt thi đua", 32, "{{ dong.ten }}"),
        Cot("Thời gian", 15, "{{ dong.thoi_gian }}", "bang_giua"),
        Cot("Số người tham gia", 10, "{{ dong.so_tham_gia }}", "bang_giua"),
        Cot("Kết quả chính", 38, "{{ dong.ket_qua }}"),
    )


def cot_sang_kien(*don_vi: Cot) -> tuple[Cot, ...]:
    """Initiatives; `don_vi` as above."""
    return (
        Cot("TT", 5, "{{ dong.so }}", "bang_giua"),
        *don_vi,
        Cot("Tên sáng kiến", 36, "{{ dong.ten }}"),
        Cot("Tác giả", 18, "{{ dong.tac_gia }}"),
        Cot("Cấp công nhận", 13, "{{ dong.cap_cong_nhan }}", "bang_giua"),
        Cot("Hiệu quả áp dụng", 28, "{{ dong.hieu_qua }}"),
    )


def cau_khen_thuong(ai: str) -> tuple[Block, ...]:
    """The sentence on the numbers of awards, which points to the annex; `ai` begins it."""
    counts = f"{ai} {{{{ khen.tap_the }}}} lượt tập thể và {{{{ khen.ca_nhan }}}} lượt cá nhân được khen thưởng"
    share = "trong đó {{ khen.khong_lanh_dao }} lượt cá nhân không là lãnh đạo, quản lý, chiếm {{ khen.ty_le }}"
    annex = "({{ phu_luc.khen_thuong }} kèm theo)."
    inner = If(
        "khen.ty_le",
        (Para("noi_dung", f"{counts}, {share} {annex}"),),
        otherwise=(Para("noi_dung", f"{counts} {annex}"),),
    )
    return (If("phu_luc.khen_thuong", (inner,)),)
