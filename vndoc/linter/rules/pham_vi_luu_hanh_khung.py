"""URGENT-BOX (ô 11): the mark that limits circulation is one of two texts, bold capitals of 13 to 14 pt in a frame.

Wrong: `Lưu hành nội bộ` in the text. Right: `LƯU HÀNH NỘI BỘ` in a frame. Phụ lục I, Phần I, Mục III, khoản 2 điểm c.
"""

from vndoc.linter.boxed import boxed_rule

RULE = boxed_rule(
    name="pham-vi-luu-hanh-khung",
    reference="URGENT-BOX",
    summary="Chỉ dẫn phạm vi lưu hành: XEM XONG TRẢ LẠI, LƯU HÀNH NỘI BỘ; cỡ 13 - 14, đứng, đậm, trong khung",
    clause="Phụ lục I, Phần I, Mục III, khoản 2 điểm c",
    component="pham_vi_luu_hanh",
)
