"""The lists of those who get a paper: items of `Nơi nhận:` and of `Kính gửi:`, one line each."""

import re
from dataclasses import dataclass

from vndoc.components.paper import OTHER, Paper
from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import NOTHING, lines

KEEP = re.compile(r"[-–—+•*]?\s*l[ưu]+u\b", re.IGNORECASE)
"""The item that says where the paper is kept (`- Lưu: VT.`), also badly written."""

ADDRESSED = frozenset({"Công văn", "Tờ trình"})
"""Types that must be addressed with `Kính gửi` (Phụ lục I, Phần I, II-9b)."""

_DASH = re.compile(r"[-–—+•*·]\s*")


@dataclass(frozen=True)
class Item:
    """One line of a list with the paragraph it stands in."""

    paragraph: Paragraph
    text: str

    @property
    def words(self) -> str:
        """The line without the dash in front and the punctuation at its end."""
        return _DASH.sub("", self.text, count=1).rstrip(" ;,.") if _DASH.match(self.text) else self.text.rstrip(" ;,.")


def recipients(paper: Paper) -> tuple[Item, ...]:
    """The items of the first `Nơi nhận:`; those typed in the paragraph of the label too."""
    found: list[Item] = []
    labels = 0
    for mark, paragraph in paper.in_order():
        labels += mark == "noi_nhan"
        if mark in ("noi_nhan", "noi_nhan_dong") and labels < 2:
            found += [Item(paragraph, line) for line in lines(paragraph)[mark == "noi_nhan" :]]
    return tuple(found)


def addressees(paper: Paper) -> tuple[Item, ...]:
    """The lines under `Kính gửi`: line breaks in its paragraph, and the paragraphs that follow it."""
    head = paper.first("kinh_gui")
    if head is None:
        return ()
    found = [Item(head, line) for line in lines(head)[1:]]
    for mark, paragraph in paper.in_order():
        if paragraph.number > head.number:
            if mark not in NOTHING | {"kinh_gui", OTHER}:
                break
            found += [Item(paragraph, line) for line in lines(paragraph)]
    return tuple(found)
