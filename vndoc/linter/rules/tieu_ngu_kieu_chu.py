"""TN-STYLE: the Tiêu ngữ stands centred under the Quốc hiệu, 13 to 14 pt, bold, upright.

Wrong: `Độc lập - Tự do - Hạnh phúc` in italics. Right: the same bold and upright at 14 pt.
Phụ lục I, Phần I, Mục II, khoản 1 điểm b.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="tieu-ngu-kieu-chu",
    reference="TN-STYLE",
    summary="Tiêu ngữ: cỡ 13 - 14, đứng, đậm, căn giữa dưới Quốc hiệu",
    clause="Phụ lục I, Phần I, Mục II, khoản 1 điểm b",
    values=(
        "tieu_ngu.co_chu",
        "tieu_ngu.dam",
        "tieu_ngu.nghieng",
        "tieu_ngu.can_le",
    ),
)
