"""SUBJECT-STYLE: the trích yếu stands under the tên loại in small letters, 13 to 14 pt, bold, upright, centred.

Wrong: `CÔNG TÁC THI ĐUA NĂM 2026` in capitals or in italics. Right: `Công tác thi đua năm 2026` bold.
Phụ lục I, Phần I, Mục II, khoản 5 điểm b.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="trich-yeu-kieu-chu",
    reference="SUBJECT-STYLE",
    summary="Trích yếu: chữ in thường, cỡ 13 - 14, đứng, đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
    values=(
        "trich_yeu.co_chu",
        "trich_yeu.hoa",
        "trich_yeu.dam",
        "trich_yeu.nghieng",
        "trich_yeu.can_le",
    ),
)
