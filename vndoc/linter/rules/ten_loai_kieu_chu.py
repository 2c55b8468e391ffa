"""TITLE-STYLE: the tên loại stands in capitals, 13 to 14 pt, bold, upright, centred.

Wrong: `Kế hoạch`. Right: `KẾ HOẠCH` bold at 14 pt.
Phụ lục I, Phần I, Mục II, khoản 5 điểm b.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="ten-loai-kieu-chu",
    reference="TITLE-STYLE",
    summary="Tên loại: chữ in hoa, cỡ 13 - 14, đứng, đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
    values=(
        "ten_loai.co_chu",
        "ten_loai.hoa",
        "ten_loai.dam",
        "ten_loai.nghieng",
        "ten_loai.can_le",
    ),
)
