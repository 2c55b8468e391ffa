"""Reference list 6, D06: what a text multiplies, it multiplies rightly.

Wrong: `3 x 11.200.000 đồng = 33.200.000 đồng`. Right: `3 x 11.200.000 đồng = 33.600.000 đồng`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import phep_tinh_sai

RULE = proof_rule(phep_tinh_sai.PROOF, "D06")
