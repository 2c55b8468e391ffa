"""ISSUER-PARENT-BOLD: the parent body's name stands in capitals, 12 to 13 pt, upright, not bold, centred.

Wrong: parent and issuer both bold. Right: `UBND TỈNH LÀO CAI` regular over **SỞ NGOẠI VỤ** bold.
Phụ lục I, Phần I, Mục II, khoản 2 điểm b.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="co-quan-chu-quan-kieu-chu",
    reference="ISSUER-PARENT-BOLD",
    summary="Tên cơ quan chủ quản: chữ in hoa, cỡ 12 - 13, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 2 điểm b",
    values=(
        "co_quan_chu_quan.co_chu",
        "co_quan_chu_quan.hoa",
        "co_quan_chu_quan.dam",
        "co_quan_chu_quan.nghieng",
        "co_quan_chu_quan.can_le",
    ),
)
