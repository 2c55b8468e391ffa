"""Reference list 6, A01: the count of an anniversary is the difference of the years beside it.

Wrong: `79 năm ngày … (28/8/1945 - 28/8/2025)`. Right: `80 năm ngày … (28/8/1945 - 28/8/2025)`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import ky_niem_sai_so

RULE = proof_rule(ky_niem_sai_so.PROOF, "A01")
