"""BODY-SIZE: a điểm is upright, not bold as a whole, 13 to 14 pt.

Wrong: `a) Đơn vị chủ trì;` all in italics. Right: the same upright.
Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="diem-chu-kieu-chu",
    reference="BODY-SIZE",
    summary="Điểm: cỡ 13 - 14, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    values=(
        "diem_chu.co_chu",
        "diem_chu.dam",
        "diem_chu.nghieng",
    ),
)
