"""URGENT-BOX: the mark of urgency is one of three words, bold capitals of 13 to 14 pt in a single frame.

Wrong: `Thượng khẩn` without a frame. Right: `THƯỢNG KHẨN` in a frame. Phụ lục I, Phần I, Mục III, khoản 2 điểm b.
"""

from vndoc.linter.boxed import boxed_rule

RULE = boxed_rule(
    name="do-khan-khung",
    reference="URGENT-BOX",
    summary="Dấu chỉ mức độ khẩn: HỎA TỐC, THƯỢNG KHẨN, KHẨN; cỡ 13 - 14, đứng, đậm, trong khung nét đơn",
    clause="Phụ lục I, Phần I, Mục III, khoản 2 điểm b",
    component="do_khan",
)
