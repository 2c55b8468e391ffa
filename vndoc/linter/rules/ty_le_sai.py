"""Reference list 4.9, no. 9: a share in percent is that of the two counts beside it.

Wrong: `508 trên 779 hồ sơ, đạt 0,65%`. Right: `508 trên 779 hồ sơ, đạt 65,21%`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import ty_le_sai

RULE = proof_rule(ty_le_sai.PROOF, "4.9-9")
