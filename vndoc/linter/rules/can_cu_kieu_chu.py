"""BASIS-ITALIC: the bases are in italics, 13 to 14 pt, not bold.

Wrong: `Căn cứ Luật Thi đua, khen thưởng;` upright. Right: the same in italics.
Phụ lục I, Phần I, Mục II, khoản 6 điểm a.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="can-cu-kieu-chu",
    reference="BASIS-ITALIC",
    summary="Căn cứ ban hành: cỡ 13 - 14, nghiêng",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
    values=(
        "can_cu.co_chu",
        "can_cu.dam",
        "can_cu.nghieng",
    ),
)
