"""SIGN-STYLE: quyền hạn and chức vụ are bold capitals, the name bold, all upright, 13 to 14 pt, centred.

Capitals in the name are the matter of `ho-ten-viet-hoa`. Wrong: `Giám đốc`. Right: `GIÁM ĐỐC` bold.
Phụ lục I, Phần I, Mục II, khoản 7 điểm đ.
"""

from vndoc.linter.values import style_rule

RULE = style_rule(
    name="chu-ky-kieu-chu",
    reference="SIGN-STYLE",
    summary="Quyền hạn, chức vụ, họ tên người ký: cỡ 13 - 14, đứng, đậm, căn giữa; quyền hạn, chức vụ in hoa",
    clause="Phụ lục I, Phần I, Mục II, khoản 7 điểm đ",
    values=(
        "quyen_han.co_chu",
        "quyen_han.hoa",
        "quyen_han.dam",
        "quyen_han.nghieng",
        "quyen_han.can_le",
        "chuc_vu.co_chu",
        "chuc_vu.hoa",
        "chuc_vu.dam",
        "chuc_vu.nghieng",
        "chuc_vu.can_le",
        "chuc_vu_khac.co_chu",
        "chuc_vu_khac.hoa",
        "chuc_vu_khac.dam",
        "chuc_vu_khac.nghieng",
        "chuc_vu_khac.can_le",
        "ho_ten.co_chu",
        "ho_ten.dam",
        "ho_ten.nghieng",
        "ho_ten.can_le",
    ),
)
