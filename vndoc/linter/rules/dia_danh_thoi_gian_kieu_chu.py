"""DATE-STYLE: địa danh and date are in italics, 13 to 14 pt, not bold, centred under the Tiêu ngữ.

Wrong: `Lào Cai, ngày 05 tháng 01 năm 2026` upright. Right: the same in italics.
Phụ lục I, Phần I, Mục II, khoản 4 điểm c.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="dia-danh-thoi-gian-kieu-chu",
    reference="DATE-STYLE",
    summary="Địa danh, thời gian: cỡ 13 - 14, nghiêng, không đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục II, khoản 4 điểm c",
    values=(
        "dia_danh_thoi_gian.co_chu",
        "dia_danh_thoi_gian.dam",
        "dia_danh_thoi_gian.nghieng",
        "dia_danh_thoi_gian.can_le",
    ),
)
