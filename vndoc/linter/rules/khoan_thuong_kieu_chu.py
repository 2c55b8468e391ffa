"""BODY-SIZE: a khoản without a title is upright, not bold as a whole, 13 to 14 pt.

A few bold words are no fault. Wrong: a khoản bold from end to end. Right: `1. Nâng cao nhận thức …` regular.
Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="khoan-thuong-kieu-chu",
    reference="BODY-SIZE",
    summary="Khoản: cỡ 13 - 14, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    values=(
        "khoan_thuong.co_chu",
        "khoan_thuong.dam",
        "khoan_thuong.nghieng",
    ),
)
