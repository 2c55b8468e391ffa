"""ANNEX-TITLE: the title of an annex: capitals, 13 to 14 pt, bold, upright, centred.

Wrong: `Danh sách thành viên`. Right: `DANH SÁCH THÀNH VIÊN` bold.
Phụ lục I, Phần I, Mục III, khoản 1 điểm b.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="phu-luc-tieu-de-kieu-chu",
    reference="ANNEX-TITLE",
    summary="Tên phụ lục: chữ in hoa, cỡ 13 - 14, đứng, đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục III, khoản 1 điểm b",
    values=(
        "phu_luc_tieu_de.co_chu",
        "phu_luc_tieu_de.hoa",
        "phu_luc_tieu_de.dam",
        "phu_luc_tieu_de.nghieng",
        "phu_luc_tieu_de.can_le",
    ),
)
