"""TITLE-STYLE: the line of thẩm quyền and the words `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:` are bold capitals in the middle.

As the samples print them, so these are warnings. Wrong: `Quyết định:`. Right: `QUYẾT ĐỊNH:` bold, centred.
Phụ lục III, Phần II, Mẫu 1.1, 1.2 và 1.3.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="tham-quyen-ban-hanh-kieu-chu",
    reference="TITLE-STYLE",
    summary="Thẩm quyền ban hành, “QUYẾT ĐỊNH:”: chữ in hoa, cỡ 13 - 14, đậm, căn giữa",
    clause="Phụ lục III, Phần II, Mẫu 1.1, 1.2 và 1.3",
    values=(
        "tham_quyen_ban_hanh.co_chu",
        "tham_quyen_ban_hanh.hoa",
        "tham_quyen_ban_hanh.dam",
        "tham_quyen_ban_hanh.can_le",
    ),
)
