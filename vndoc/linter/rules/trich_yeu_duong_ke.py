"""SUBJECT-RULE: a solid line under the trích yếu, 1/3 to 1/2 as long as its text (0.30 to 0.55 let pass), centred.

Wrong: no line, or one across the page. Right: a line of 36 mm under a text of 87 mm.
Phụ lục I, Phần I, Mục II, khoản 5 điểm b.
"""

from vndoc.linter.rule_line import rule_line_rule

RULE = rule_line_rule(
    name="trich-yeu-duong-ke",
    reference="SUBJECT-RULE",
    summary="Dưới trích yếu có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ",
    clause="Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
    key="trich_yeu.duong_ke",
)
