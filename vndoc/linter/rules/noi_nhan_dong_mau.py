"""NN-ITEMS (text): each recipient stands on a line of its own, `- …;`.

The last line, `- Lưu: …`, has a rule of its own for its end. Wrong: `+ Sở Nội vụ,`. Right: `- Sở Nội vụ;`.
Phụ lục I, Phần I, Mục II, khoản 9 điểm d.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.noi_nhan import KEEP, Item, recipients
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for all lines without `- `, one for all lines without `;`."""
    voice = Voice(RULE, paper, rulebook)
    items = recipients(paper)
    listed = [item for item in items if not KEEP.match(item.text) and item is not items[-1]]
    no_dash = [_spot(item) for item in items if not re.match(r"- \S", item.text)]
    yield from voice.once(no_dash, "Mỗi nơi nhận mở đầu bằng gạch ngắn và dấu cách (“- ”)")
    no_end = [_spot(item) for item in listed if not item.text.endswith(";")]
    yield from voice.once(no_end, "Mỗi nơi nhận kết thúc bằng dấu chấm phẩy (;)")


def _spot(item: Item) -> Spot:
    end = "." if KEEP.match(item.text) else ";"
    return Spot(item.paragraph, item.text, f"- {item.words}{end}")


RULE = Rule(
    name="noi-nhan-dong-mau",
    reference="NN-ITEMS",
    severity=Severity.LOI,
    summary="Mỗi nơi nhận một dòng, có gạch đầu dòng, cuối dòng có dấu chấm phẩy",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
    check=check,
)
