"""Reference list 4.9, no. 7: one mark of punctuation, not two.

Wrong: `Sở Ngoại vụ tỉnh A;.`. Right: `Sở Ngoại vụ tỉnh A.`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import dau_cau_kep

RULE = proof_rule(dau_cau_kep.PROOF, "4.9-7")
