"""NN-ITEMS: the list of recipients is 11 pt exactly, upright, not bold.

Wrong: `- Lưu: VT.` at 12 pt. Right: the same at 11 pt.
Phụ lục I, Phần I, Mục II, khoản 9 điểm d.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="noi-nhan-dong-kieu-chu",
    reference="NN-ITEMS",
    summary="Danh sách nơi nhận: cỡ 11, đứng, không đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
    values=(
        "noi_nhan_dong.co_chu",
        "noi_nhan_dong.dam",
        "noi_nhan_dong.nghieng",
    ),
)
