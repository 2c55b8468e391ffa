"""What is wrong with the letters of one paragraph: sizes, capitals, bold, italic, alignment, each with its words."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vndoc.components.pieces import share, shown
from vndoc.docx.facts import Paragraph, Run
from vndoc.rulebook import Value
from vndoc.units import show
from vndoc.viet.chu_hoa import la_chu_hoa
from vndoc.viet.chuan_hoa import nfc

RUNNING = ("noi_dung", "can_cu", "dieu_khoan_so", "khoan_tieu_de", "khoan_thuong", "diem_chu", "gach_dau_dong")
"""Components of running text, in which a few words may stand out."""

ALIGNMENTS = {"trai": "căn trái", "giua": "căn giữa", "phai": "căn phải", "deu": "căn đều hai bên"}
"""How a clerk calls an alignment."""

_WHOLE = 0.95
"""The part of the letters of running text that must be bold (italic) for the paragraph to count as bold (italic)."""

_TITLE_LONGEST = 150
_DIEU_LABEL = re.compile(r"\s*\w+\s+\d+\w?\s*[.:]?")


@dataclass(frozen=True)
class Spot:
    """A fault in a paragraph: what stands there, as a clerk reads it, and the words that are wrong."""

    found: str
    quote: str


def size_spots(component: str, value: Value, paragraph: Paragraph) -> Sequence[Spot]:
    """One spot for each wrong size; raised and lowered signs are passed over."""
    wrong: dict[int, list[Run]] = {}
    for run in paragraph.runs_with_text():
        if run.vert_align == "baseline" and not value.holds(run.size):
            wrong.setdefault(run.size, []).append(run)
    return [Spot(show(size, "pt"), words(paragraph, runs)) for size, runs in wrong.items()]


def caps_spot(component: str, value: Value, paragraph: Paragraph) -> Sequence[Spot]:
    """Small letters where capitals are asked for, or nothing but capitals where they are not."""
    text = shown(paragraph)
    if not any(char.isalpha() for char in text):
        return ()
    if value.flag:
        small = [word for word in text.split() if any(char.islower() for char in word)]
        return (Spot("viết chữ thường", " ".join(small)),) if small else ()
    return (Spot("viết toàn chữ in hoa", text),) if la_chu_hoa(text) and _spelled_out(text) else ()


def _spelled_out(text: str) -> bool:
    """Whether capitals spell a word out, as abbreviations do not: a marked vowel in a word of two letters or more."""
    return any(len(word) > 1 and any(unicodedata.decomposition(char) for char in word) for word in nfc(text).split())


def bold_spot(component: str, value: Value, paragraph: Paragraph) -> Sequence[Spot]:
    """Words that are not bold and should be, or the reverse; running text is bold only where all of it is."""
    if value.flag:
        end = _label_end(paragraph) if component == "dieu_khoan_so" else None
        wrong = _runs(paragraph, lambda run: not run.bold, end)
        return (Spot("chưa in đậm", words(paragraph, wrong, end)),) if wrong else ()
    if component in RUNNING:
        return (Spot("in đậm cả đoạn", paragraph.text),) if share(paragraph, bold=True) >= _WHOLE else ()
    wrong = _runs(paragraph, lambda run: run.bold)
    return (Spot("in đậm", words(paragraph, wrong)),) if wrong else ()


def _label_end(paragraph: Paragraph) -> int | None:
    """Where the label of an article ends whose content follows on the same line; None where a title follows it."""
    text = paragraph.text.strip()
    if len(text) <= _TITLE_LONGEST and not text.endswith((".", ";", ":", ",", "?", "!", "…")):
        return None
    match = _DIEU_LABEL.match(paragraph.text)
    return match.end() if match and not paragraph.label else 0


def italic_spot(component: str, value: Value, paragraph: Paragraph) -> Sequence[Spot]:
    """Words that are not italic and should be, or the reverse; running text is italic only where all of it is."""
    if value.flag:
        wrong = _runs(paragraph, lambda run: not run.italic)
        return (Spot("chưa in nghiêng", words(paragraph, wrong)),) if wrong else ()
    if component in RUNNING:
        return (Spot("in nghiêng cả đoạn", paragraph.text),) if share(paragraph, italic=True) >= _WHOLE else ()
    wrong = _runs(paragraph, lambda run: run.italic)
    return (Spot("in nghiêng", words(paragraph, wrong)),) if wrong else ()


def align_spot(component: str, value: Value, paragraph: Paragraph) -> Sequence[Spot]:
    """A paragraph that stands elsewhere than it should."""
    if paragraph.align.value in value.texts:
        return ()
    return (Spot(ALIGNMENTS[paragraph.align.value], paragraph.text),)


def _runs(paragraph: Paragraph, wrong: Callable[[Run], bool], end: int | None = None) -> list[Run]:
    """The runs with letters or digits (before `end`) that are `wrong`."""
    stop = len(paragraph.text) if end is None else end
    return [
        run
        for run in paragraph.runs_with_text()
        if wrong(run) and any(char.isalnum() for char in paragraph.text[run.start : min(run.end, stop)])
    ]


def words(paragraph: Paragraph, runs: Sequence[Run], end: int | None = None) -> str:
    """The words of some runs, runs that touch joined: what to look for in Word."""
    parts: list[tuple[int, int]] = []
    for run in runs:
        stop = run.end if end is None else min(run.end, end)
        if parts and not paragraph.text[parts[-1][1] : run.start].strip():
            parts[-1] = (parts[-1][0], stop)
        else:
            parts.append((run.start, stop))
    return paragraph.text[parts[0][0] : parts[0][1]].strip() if parts else ""
