"""NN-LUU: the last recipient is `- Lưu: VT, <drafting unit>, <copies>.` with a full stop.

Wrong: `- Lưu VP;`. Right: `- Lưu: VT, VP.` Phụ lục I, Phần I, Mục II, khoản 9 điểm d.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity, shorten
from vndoc.linter.frame import Rule
from vndoc.linter.noi_nhan import KEEP, Item, recipients
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_OPENING = re.compile(r"(?:[-–—+•*]?\s*)l[ưu]+u\s*[:.;,-]?\s*", re.IGNORECASE)
_GOOD = re.compile(r"Lưu:\s*VT\b")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where the line is missing or not the last, one for its form, one for its end."""
    items = recipients(paper)
    if not items:
        return
    voice = Voice(RULE, paper, rulebook)
    kept = [item for item in items if KEEP.match(item.text)]
    if not kept:
        message = "Nơi nhận thiếu dòng lưu; dòng cuối ghi “- Lưu: VT, …” (đơn vị soạn thảo, số bản lưu nếu cần)."
        yield voice.at(items[-1].paragraph, message, quote=items[-1].text)
        return
    item = kept[-1]
    if item is not items[-1]:
        yield voice.at(
            item.paragraph, f"Dòng “{shorten(item.text)}” phải là dòng cuối cùng của nơi nhận.", quote=item.text
        )
    yield from _form(voice, item, last=item is items[-1])


def _form(voice: Voice, item: Item, *, last: bool) -> Iterator[Finding]:
    rest = [part.strip() for part in _OPENING.sub("", item.text, count=1).rstrip(" ;,.").split(",")]
    others = [part for part in rest if part and part != "VT"]
    right = f"- Lưu: {', '.join(['VT', *others])}."
    if not _GOOD.match(item.text.lstrip("-–—+•* ")):
        message = f"Dòng lưu viết “- Lưu: VT, …”, văn bản ghi “{shorten(item.text)}”; viết “{right}”."
        yield voice.at(item.paragraph, message, right, quote=item.text)
    if last and not item.text.endswith("."):
        yield voice.at(item.paragraph, "Dòng lưu ở cuối nơi nhận kết thúc bằng dấu chấm (.).", right, quote=item.text)


RULE = Rule(
    name="noi-nhan-luu",
    reference="NN-LUU",
    severity=Severity.LOI,
    summary="Dòng cuối của nơi nhận là “- Lưu: VT, ….” và kết thúc bằng dấu chấm",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
    check=check,
)
