"""Reference list 4.9, no. 3 and 4: no word and no phrase typed twice in a row.

Wrong: `có thành tích thành tích xuất sắc`, `và và`. Right: `có thành tích xuất sắc`, `và`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import lap_tu

RULE = proof_rule(lap_tu.PROOF, "4.9-3, 4.9-4")
