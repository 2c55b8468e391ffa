"""Reference list 4.9, no. 3: the issuer behind a cited act fits the act.

Wrong: `Nghị định số 152/2025/NĐ-CP … của Thủ tướng Chính phủ`. Right: `… của Chính phủ`.
"""

from vndoc.linter.proof import proof_rule
from vndoc.proofreading import vien_dan_sai_co_quan

RULE = proof_rule(vien_dan_sai_co_quan.PROOF, "4.9-3")
