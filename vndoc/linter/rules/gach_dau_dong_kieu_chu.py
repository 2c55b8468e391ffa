"""BODY-SIZE: items with a dash are upright, not bold as a whole, 13 to 14 pt.

Wrong: `- Giao lưu thể thao.` at 12 pt. Right: the same at the size of the body.
Phụ lục I, Phần I, Mục II, khoản 6 điểm e.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="gach-dau-dong-kieu-chu",
    reference="BODY-SIZE",
    summary="Gạch đầu dòng: cỡ 13 - 14, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
    values=(
        "gach_dau_dong.co_chu",
        "gach_dau_dong.dam",
        "gach_dau_dong.nghieng",
    ),
)
