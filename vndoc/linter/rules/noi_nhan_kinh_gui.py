"""NN-KG-PAIR: with `Kính gửi` the first recipient is `- Như trên;`, without it there is no `Như trên`.

Wrong: a công văn whose list begins `- Sở Nội vụ;`. Right: `- Như trên;` first.
Phụ lục I, Phần I, Mục II, khoản 9 điểm b.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.noi_nhan import ADDRESSED, recipients
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_AS_ABOVE = re.compile(r"như trên\b", re.IGNORECASE)
_OTHER_LAYOUTS = frozenset({"ten-khac", "phu-luc", "mau-1.6", "mau-1.7", "mau-1.8", "mau-1.9", "mau-1.10"})
"""Layouts that name those they are for in another way (`điện:`, `kính mời:`)."""


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where one of the pair is missing; a công văn without `Kính gửi` is another rule's."""
    items = recipients(paper)
    if not items:
        return
    voice = Voice(RULE, paper, rulebook)
    above = next((item for item in items if _AS_ABOVE.match(item.words)), None)
    if paper.first("kinh_gui") is not None:
        if above is not items[0]:
            found = f"văn bản ghi “{items[0].text}”"
            message = f"Văn bản có “Kính gửi” thì dòng đầu của nơi nhận là “- Như trên;”, {found}."
            yield voice.at(items[0].paragraph, message, "- Như trên;", quote=items[0].text)
    elif above is not None and paper.layout not in _OTHER_LAYOUTS and not _must_be_addressed(paper):
        message = "Văn bản không có “Kính gửi” thì nơi nhận không ghi “Như trên”; ghi tên từng nơi nhận."
        yield voice.at(above.paragraph, message, quote=above.text)


def _must_be_addressed(paper: Paper) -> bool:
    return paper.loai is not None and paper.loai.ten in ADDRESSED


RULE = Rule(
    name="noi-nhan-kinh-gui",
    reference="NN-KG-PAIR",
    severity=Severity.LOI,
    summary="Có “Kính gửi” thì dòng đầu của nơi nhận là “Như trên”, không có thì không ghi",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm b",
    check=check,
)
