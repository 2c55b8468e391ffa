"""Marks in a box: their words, their frame, their letters (độ khẩn, phạm vi lưu hành)."""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding
from vndoc.linter.fixed_text import reads
from vndoc.linter.frame import Rule
from vndoc.linter.values import called, finding, spoken, style_rule
from vndoc.rulebook import Rulebook


def boxed_rule(name: str, reference: str, summary: str, clause: str, component: str) -> Rule:
    """A rule for all values of a mark in a box."""

    def more(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
        words, frame = (spoken(paper, rulebook, f"{component}.{key}") for key in ("van_ban", "khung"))
        ten = called(component, rulebook)
        for paragraph in paper.of(component):
            if words is not None and not reads(paragraph, words.texts):
                message = f"{ten[0].upper()}{ten[1:]} chỉ viết là {', '.join(words.texts)}"
                yield finding(name, paper, rulebook, words, paragraph, message, words.texts[0])
            if frame is not None and not paragraph.boxed:
                message = f"{ten[0].upper()}{ten[1:]} chưa đặt trong khung; đóng khung nét đơn"
                yield finding(name, paper, rulebook, frame, paragraph, message, "khung nét đơn")

    keys = tuple(f"{component}.{key}" for key in ("van_ban", "co_chu", "dam", "nghieng", "khung"))
    return style_rule(name, reference, summary, clause, keys, more)
