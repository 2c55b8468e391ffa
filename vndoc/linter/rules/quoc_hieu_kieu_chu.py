"""QH-STYLE: the Quốc hiệu stands in capitals, 12 to 13 pt, bold, upright.

Wrong: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` at 15 pt. Right: the same at 13 pt.
Phụ lục I, Phần I, Mục II, khoản 1 điểm a.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="quoc-hieu-kieu-chu",
    reference="QH-STYLE",
    summary="Quốc hiệu: chữ in hoa, cỡ 12 - 13, đứng, đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 1 điểm a",
    values=(
        "quoc_hieu.co_chu",
        "quoc_hieu.hoa",
        "quoc_hieu.dam",
        "quoc_hieu.nghieng",
    ),
)
