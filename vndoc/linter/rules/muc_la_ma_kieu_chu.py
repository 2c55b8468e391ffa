"""HEAD-ROMAN-CAPS: headings with Roman numerals (`I. TÊN MỤC`) are bold capitals, upright, 13 to 14 pt.

How they are aligned is not prescribed. Wrong: `I. Mục đích, yêu cầu`. Right: `I. MỤC ĐÍCH, YÊU CẦU` bold.
Phụ lục I, Phần I, Mục V, dòng 6.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="muc-la-ma-kieu-chu",
    reference="HEAD-ROMAN-CAPS",
    summary="Mục đánh số La Mã: chữ in hoa, cỡ 13 - 14, đứng, đậm",
    clause="Phụ lục I, Phần I, Mục V, dòng 6",
    values=(
        "muc_la_ma.co_chu",
        "muc_la_ma.hoa",
        "muc_la_ma.dam",
        "muc_la_ma.nghieng",
    ),
)
