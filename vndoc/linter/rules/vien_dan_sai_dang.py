"""Reference list 4.9, no. 4 and 6: a cited paper has its number, and `ngày` before its date.

Wrong: `Tờ trình số 12/TTr-ABC 28/9/2025`, `Tờ trình số  /TTr-ABC`. Right: `Tờ trình số 12/TTr-ABC ngày 28/9/2025`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import vien_dan_sai_dang

RULE = proof_rule(vien_dan_sai_dang.PROOF, "4.9-4, 4.9-6")
