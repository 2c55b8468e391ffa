"""The table of votes in minutes on nominees: a bold row for each award, counts and shares of all members.

No law gives its form (Luật Thi đua, khen thưởng 2022, Điều 84 only asks for the minutes and the result of the vote).
The counterpart of `documents.de_nghi.ket_qua_phieu`.
"""

from vndoc.blocks.bang import Cot
from vndoc.blocks.base import Block, Gap, If, Loop, Para
from vndoc.blocks.danh_sach_khen import bang_theo_nhom
from vndoc.rulebook import Rulebook

_TEN: tuple[Block, ...] = (
    Para("bang", "{{ dong.ten }}"),
    If("dong.chuc_vu", (Para("bang", "{{ dong.chuc_vu }}"),)),
)
COT_PHIEU = (
    Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
    Cot("Tên tập thể, cá nhân", 42, _TEN),
    Cot("Số phiếu đồng ý", 11, "{{ dong.dong_y }}", "bang_giua"),
    Cot("Tỷ lệ", 10, "{{ dong.ty_le }}", "bang_giua"),
    Cot("Số phiếu không đồng ý", 11, "{{ dong.khong_dong_y }}", "bang_giua"),
    Cot("Tỷ lệ", 10, "{{ dong.ty_le_khong }}", "bang_giua"),
    Cot("Kết luận", 10, "{{ dong.ket_luan }}", "bang_giua"),
)
"""The columns; shares are of all members."""
_TREN_TONG_SO = "Tỷ lệ tính trên tổng số {{ tong_so }} thành viên, kể cả thành viên vắng mặt"


def bang_phieu(rulebook: Rulebook) -> tuple[Block, ...]:
    """The table of `nhom_phieu`; below it the shares that are needed, and the blanks."""
    return (
        bang_theo_nhom(COT_PHIEU, "nhom_phieu", rulebook),
        *ghi_chu_phieu(rulebook),
    )


def ghi_chu_phieu(rulebook: Rulebook) -> tuple[Block, ...]:
    """What the shares mean, the thresholds, the blanks."""
    return (
        Gap(rulebook.frame.above_signature),
        If(
            "cac_nguong",
            (
                Para(
                    "noi_dung",
                    f"{_TREN_TONG_SO}; tỷ lệ phiếu đồng ý cần đạt:",
                    keep_next=True,
                ),
                Loop("nguong", "cac_nguong", (Para("gach_dau_dong", "- {{ nguong }}"),)),
            ),
        ),
        If("bo_trong", (Loop("ten", "bo_trong", (Para("noi_dung", "{{ ten }}"),)),)),
    )
