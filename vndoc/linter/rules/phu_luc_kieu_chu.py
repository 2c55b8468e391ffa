"""ANNEX-HEAD: the word `Phụ lục` with its number: own line, small letters, 14 pt, bold, upright, centred.

Wrong: `PHỤ LỤC I`. Right: `Phụ lục I` bold at 14 pt.
Phụ lục I, Phần I, Mục III, khoản 1 điểm b.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="phu-luc-kieu-chu",
    reference="ANNEX-HEAD",
    summary="Từ “Phụ lục”: chữ in thường, cỡ 14, đứng, đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục III, khoản 1 điểm b",
    values=(
        "phu_luc.co_chu",
        "phu_luc.hoa",
        "phu_luc.dam",
        "phu_luc.nghieng",
        "phu_luc.can_le",
    ),
)
