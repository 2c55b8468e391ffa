"""NUM-SIZE: Số and ký hiệu are 13 pt exactly, upright, not bold, centred under the issuer.

Wrong: `Số: 05/KH-SNgV` at 14 pt, taken over from the body. Right: the same at 13 pt.
Phụ lục I, Phần I, Mục II, khoản 3 điểm c.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="so-ky-hieu-kieu-chu",
    reference="NUM-SIZE",
    summary="Số, ký hiệu: cỡ 13, đứng, không đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
    values=(
        "so_ky_hieu.co_chu",
        "so_ky_hieu.dam",
        "so_ky_hieu.nghieng",
        "so_ky_hieu.can_le",
    ),
)
