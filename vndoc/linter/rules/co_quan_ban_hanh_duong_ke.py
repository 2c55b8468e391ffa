"""ISSUER-RULE: a solid line under the issuer's name, 1/3 to 1/2 as long as its text (0.30 to 0.55 let pass), centred.

Wrong: a line as long as the name. Right: a line of 20 mm under a name of 48 mm.
Phụ lục I, Phần I, Mục II, khoản 2 điểm b.
"""

from vndoc.linter.rule_line import rule_line_rule

RULE = rule_line_rule(
    name="co-quan-ban-hanh-duong-ke",
    reference="ISSUER-RULE",
    summary="Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ",
    clause="Phụ lục I, Phần I, Mục II, khoản 2 điểm b",
    key="co_quan_ban_hanh.duong_ke",
)
