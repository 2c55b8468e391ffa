"""The layout of an invitation (Phụ lục III, Mẫu 1.7): labels and what stands behind them."""

from vndoc.blocks.base import Block, If, Loop, Para


def kinh_moi() -> tuple[Block, ...]:
    """`… trân trọng kính mời:` and who is invited, in one line or in a list."""
    return (
        If("nguoi_duoc_moi", (Para("noi_dung", "{{ co_quan_moi }} trân trọng kính mời: {{ nguoi_duoc_moi }}"),)),
        If(
            "kinh_moi",
            (
                Para("noi_dung", "{{ co_quan_moi }} trân trọng kính mời:", keep_next=True),
                Loop("nguoi", "kinh_moi", (Para("gach_dau_dong", "- {{ nguoi }}"),)),
            ),
        ),
    )


def thong_tin_hop() -> tuple[Block, ...]:
    """To what, who presides, when, where, the programme, closing words; the last of them stays with the signature.

    The sample has the place last; programme and closing words follow it only where the data has them.
    """
    return (
        Para("noi_dung", "Tới dự {{ toi_du }}"),
        Para("noi_dung", "Chủ trì: {{ chu_tri }}"),
        Para("noi_dung", "Thời gian: {{ thoi_gian_hop }}"),
        Para("noi_dung", "Địa điểm: {{ dia_diem }}", keep_next=True),
        If(
            "chuong_trinh_cuoi",
            (
                Para("noi_dung", "Nội dung:", keep_next=True),
                Loop("viec", "chuong_trinh", (Para("gach_dau_dong", "- {{ viec }}"),)),
                Para("gach_dau_dong", "- {{ chuong_trinh_cuoi }}", keep_next=True),
            ),
        ),
        If("ket_thuc", (Para("noi_dung", "{{ ket_thuc }}", keep_next=True),)),
    )
