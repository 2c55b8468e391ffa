"""DIEU-LABEL: `Điều 1.` bold, upright, 13 to 14 pt; a title on its line is bold too, content is not.

The words of the label and the numbers in order are the matter of `dieu-lien-tuc`. Wrong: `Điều 1.` not bold.
Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="dieu-khoan-so-kieu-chu",
    reference="DIEU-LABEL",
    summary="Điều: “Điều 1.” cỡ 13 - 14, đứng, đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    values=("dieu_khoan_so.co_chu", "dieu_khoan_so.dam", "dieu_khoan_so.nghieng"),
)
