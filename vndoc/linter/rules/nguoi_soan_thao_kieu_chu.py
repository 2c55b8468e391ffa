"""NN-ITEMS: the drafter's sign and number of copies: 11 pt, upright, not bold.

Wrong: `PL.(300)` at 14 pt. Right: the same at 11 pt.
Phụ lục I, Phần I, Mục III, khoản 3.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="nguoi-soan-thao-kieu-chu",
    reference="NN-ITEMS",
    summary="Ký hiệu người soạn thảo: cỡ 11, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục III, khoản 3",
    values=(
        "nguoi_soan_thao.co_chu",
        "nguoi_soan_thao.dam",
        "nguoi_soan_thao.nghieng",
    ),
)
