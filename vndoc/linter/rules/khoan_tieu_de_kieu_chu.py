"""BODY-SIZE: a khoản with a title stands on its own line, small letters, bold, upright, 13 to 14 pt.

Wrong: `1. QUÝ I` or regular `1. Quý I`. Right: `1. Quý I` bold.
Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="khoan-tieu-de-kieu-chu",
    reference="BODY-SIZE",
    summary="Khoản có tiêu đề: chữ in thường, cỡ 13 - 14, đứng, đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    values=(
        "khoan_tieu_de.co_chu",
        "khoan_tieu_de.hoa",
        "khoan_tieu_de.dam",
        "khoan_tieu_de.nghieng",
    ),
)
