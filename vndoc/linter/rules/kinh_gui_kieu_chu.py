"""KG-FORM: `Kính gửi:` is upright, not bold, 13 to 14 pt.

Wrong: bold `Kính gửi: Bộ Ngoại giao`. Right: the same regular at 14 pt.
Phụ lục I, Phần I, Mục II, khoản 9 điểm d.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="kinh-gui-kieu-chu",
    reference="KG-FORM",
    summary="Kính gửi: cỡ 13 - 14, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
    values=(
        "kinh_gui.co_chu",
        "kinh_gui.dam",
        "kinh_gui.nghieng",
    ),
)
