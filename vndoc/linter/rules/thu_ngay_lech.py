"""Reference list 6, D08: the day of the week beside a date is that of the date.

Wrong: `thứ Sáu, ngày 18 tháng 12 năm 2025`. Right: `thứ Năm, ngày 18 tháng 12 năm 2025`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import thu_ngay_lech

RULE = proof_rule(thu_ngay_lech.PROOF, "D08")
