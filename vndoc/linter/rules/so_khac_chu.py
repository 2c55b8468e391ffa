"""Reference list 4.9, no. 2: a number in figures and in words is one number.

Wrong: `33.600.000 đồng (ba mươi ba triệu hai trăm nghìn đồng)`. Right: `… (ba mươi ba triệu sáu trăm nghìn đồng)`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import so_khac_chu

RULE = proof_rule(so_khac_chu.PROOF, "4.9-2")
