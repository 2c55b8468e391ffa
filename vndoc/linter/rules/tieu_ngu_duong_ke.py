"""TN-RULE: a solid line under the Tiêu ngữ, as long as its text (0.9 to 1.1 of it), centred.

Wrong: a line of 30 mm under a text of 60 mm, or underlined letters. Right: a line of 60 mm.
Phụ lục I, Phần I, Mục II, khoản 1 điểm b.
"""

from vndoc.linter.rule_line import rule_line_rule

RULE = rule_line_rule(
    name="tieu-ngu-duong-ke",
    reference="TN-RULE",
    summary="Dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ",
    clause="Phụ lục I, Phần I, Mục II, khoản 1 điểm b",
    key="tieu_ngu.duong_ke",
)
