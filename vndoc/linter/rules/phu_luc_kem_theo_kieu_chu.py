"""ANNEX-REF: the line `(Kèm theo …)` under the title: 13 to 14 pt, italics, not bold, centred.

Wrong: `(Kèm theo Kế hoạch số …)` upright. Right: the same in italics.
Phụ lục I, Phần I, Mục III, khoản 1 điểm c.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="phu-luc-kem-theo-kieu-chu",
    reference="ANNEX-REF",
    summary="Dòng “Kèm theo”: cỡ 13 - 14, nghiêng, không đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục III, khoản 1 điểm c",
    values=(
        "phu_luc_kem_theo.co_chu",
        "phu_luc_kem_theo.dam",
        "phu_luc_kem_theo.nghieng",
        "phu_luc_kem_theo.can_le",
    ),
)
