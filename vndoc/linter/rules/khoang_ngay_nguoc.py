"""Reference list 6, D05: a period ends after it began.

Wrong: `từ ngày 01/7/2025 đến ngày 30/6/2025`. Right: `từ ngày 01/7/2025 đến ngày 30/6/2026`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import khoang_ngay_nguoc

RULE = proof_rule(khoang_ngay_nguoc.PROOF, "D05")
