"""Lines as a reader sees them: a paragraph, or a part of it where line breaks or tabs put two components into one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from vndoc.components.words import is_ngay, is_noi_nhan, is_quoc_hieu, is_rule_text, is_so, is_tieu_ngu, plain
from vndoc.docx.facts import Align, Facts, Paragraph
from vndoc.viet.chu_hoa import la_chu_hoa
from vndoc.viet.chuan_hoa import fold_space, nfc

HEAD_REACH = 60
"""Paragraphs from the beginning among which a letterhead is looked for."""

_GAP = re.compile(r"\t[\t ]*| {4,}\t*")
_BLOCK_REACH = 30
"""Paragraphs from `Nơi nhận` on in which tabs may part it from the signature."""


class Column(StrEnum):
    """On which side of a tab a piece stands; NONE where no tab parts its line."""

    NONE = ""
    LEFT = "trai"
    RIGHT = "phai"


@dataclass(frozen=True)
class Piece:
    """One line: `paragraph` clipped to it (whole where nothing parts it), its side of a tab, its place in the paper."""

    at: int
    paragraph: Paragraph
    column: Column = Column.NONE

    @cached_property
    def text(self) -> str:
        """What is read, label in front, white space folded, in NFC."""
        return fold_space(nfc(f"{self.paragraph.label} {self.paragraph.text}"))

    @cached_property
    def plain(self) -> str:
        """The text for comparing."""
        return plain(self.text)

    @cached_property
    def blank(self) -> bool:
        """Whether nothing is seen, drawn rules included."""
        return not self.text and not self.paragraph.lines

    @cached_property
    def rule_only(self) -> bool:
        """Whether nothing but a rule is seen."""
        return is_rule_text(self.text) if self.text else bool(self.paragraph.lines)

    @cached_property
    def silent(self) -> bool:
        """Whether no words are seen."""
        return not self.text or self.rule_only

    @cached_property
    def caps(self) -> bool:
        """Whether all that is read is in capitals."""
        return la_chu_hoa(shown(self.paragraph))

    @cached_property
    def bold(self) -> bool:
        """Whether most of what is read is bold."""
        return share(self.paragraph, bold=True) > 0.5

    @property
    def centred(self) -> bool:
        """Whether the line stands in the middle."""
        return self.paragraph.align is Align.GIUA

    @property
    def cell(self) -> tuple[int, int, int] | None:
        """Table, row and cell."""
        cell = self.paragraph.cell
        return None if cell is None else (cell.table, cell.row, cell.cell)

    @property
    def table(self) -> int | None:
        """The number of the table it stands in."""
        return None if self.paragraph.cell is None else self.paragraph.cell.table


def shown(paragraph: Paragraph) -> str:
    """The text of a paragraph as it is printed: small letters under `caps` as capitals."""
    text = list(paragraph.text)
    for run in paragraph.runs:
        if run.caps:
            text[run.start : run.end] = [char.upper() for char in text[run.start : run.end]]
    return "".join(text)


def share(paragraph: Paragraph, *, bold: bool = False, italic: bool = False, start: int = 0) -> float:
    """The part (0..1) of the letters and digits after `start` that are bold (or italic)."""
    counted = total = 0
    for run in paragraph.runs:
        length = sum(char.isalnum() for char in paragraph.text[max(run.start, start) : run.end])
        total += length
        counted += length * ((run.bold or not bold) and (run.italic or not italic))
    return counted / total if total else 0.0


def clip(paragraph: Paragraph, start: int, end: int, *, last: bool) -> Paragraph:
    """The part `start:end` of a paragraph as a paragraph of its own; its rules and pictures go with the last part."""
    runs = tuple(
        replace(run, start=max(run.start, start) - start, end=min(run.end, end) - start)
        for run in paragraph.runs
        if run.start < end and run.end > start
    )
    return replace(
        paragraph,
        text=paragraph.text[start:end],
        runs=runs,
        label=paragraph.label if start == 0 else "",
        lines=paragraph.lines if last else (),
        fields=paragraph.fields if start == 0 else (),
        pictures=paragraph.pictures if last else 0,
    )


def pieces(facts: Facts) -> tuple[Piece, ...]:
    """The lines of a document in reading order."""
    found: list[Piece] = []
    block_until = 0
    for place, paragraph in enumerate(facts.paragraphs):
        if is_noi_nhan(paragraph.text):
            block_until = place + _BLOCK_REACH
        parts = list(_parts(paragraph, in_head=place < HEAD_REACH, in_block=place < block_until))
        for number, (start, end, column) in enumerate(parts, start=1):
            clipped = paragraph if len(parts) == 1 else clip(paragraph, start, end, last=number == len(parts))
            found.append(Piece(len(found), clipped, column))
    return tuple(found)


def _parts(paragraph: Paragraph, *, in_head: bool, in_block: bool) -> Iterator[tuple[int, int, Column]]:
    start = 0
    for line in paragraph.text.split("\n"):
        end = start + len(line)
        cut = _cut(line, in_head=in_head, in_block=in_block)
        if cut is None:
            yield start, end, Column.NONE
        else:
            yield start, start + cut[0], Column.LEFT
            yield start + cut[1], end, Column.RIGHT
        start = end + 1


def _cut(line: str, *, in_head: bool, in_block: bool) -> tuple[int, int] | None:
    """Where a gap parts a line into a left and a right component: the gap's start and end."""
    for gap in _GAP.finditer(line):
        left, right = line[: gap.start()].strip(), line[gap.end() :].strip()
        if not left or not right:
            continue
        if in_head and _head_pair(left, right):
            return gap.start(), gap.end()
        if in_block and (is_noi_nhan(left) or left.startswith("-") or la_chu_hoa(left)) and not right.startswith("-"):
            return gap.start(), gap.end()
    return None


def _head_pair(left: str, right: str) -> bool:
    if is_quoc_hieu(right) or is_tieu_ngu(right):
        return True
    if is_ngay(right):
        return is_so(left) or la_chu_hoa(left)
    return is_rule_text(left) and is_rule_text(right)
