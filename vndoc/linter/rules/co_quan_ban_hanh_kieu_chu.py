"""ISSUER-STYLE: the issuer's name stands in capitals, 12 to 13 pt, bold, upright, centred.

Wrong: `Sở Ngoại vụ` regular. Right: `SỞ NGOẠI VỤ` bold at 13 pt.
Phụ lục I, Phần I, Mục II, khoản 2 điểm b.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="co-quan-ban-hanh-kieu-chu",
    reference="ISSUER-STYLE",
    summary="Tên cơ quan ban hành: chữ in hoa, cỡ 12 - 13, đứng, đậm, căn giữa",
    clause="Phụ lục I, Phần I, Mục II, khoản 2 điểm b",
    values=(
        "co_quan_ban_hanh.co_chu",
        "co_quan_ban_hanh.hoa",
        "co_quan_ban_hanh.dam",
        "co_quan_ban_hanh.nghieng",
        "co_quan_ban_hanh.can_le",
    ),
)
