"""Reference list 4.9, no. 8: a year has four digits.

Wrong: `năm 20251`, `15/5/20255`. Right: `năm 2025`, `15/5/2025`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import nam_vo_ly

RULE = proof_rule(nam_vo_ly.PROOF, "4.9-8")
