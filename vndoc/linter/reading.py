"""The text of a paper as the rules read it: one spelling of each character, and the parts a rule may speak of."""

import re
from collections.abc import Iterator

from vndoc.components.paper import BLANK, OTHER, RULE_ONLY, TABLE_TEXT, Paper
from vndoc.docx.facts import Paragraph
from vndoc.viet.chuan_hoa import nfc

HEADINGS = frozenset(
    {
        "phan_chuong",
        "tieu_de_phan_chuong",
        "muc_tieu_muc",
        "tieu_de_muc",
        "muc_la_ma",
        "dieu_khoan_so",
        "khoan_tieu_de",
    }
)
BODY = HEADINGS | {"noi_dung", "khoan_thuong", "diem_chu", "gach_dau_dong"}
"""Components that make up the content (ô số 6) without its bases."""

PROSE = BODY | {"can_cu", "trich_yeu", "trich_yeu_cong_van", TABLE_TEXT, OTHER, "kinh_gui", "noi_nhan_dong"}
"""Components in which sentences stand, where spelling and capitals are judged."""

NOTHING = frozenset({BLANK, RULE_ONLY})

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
"""Characters without width: they break searching and are never typed on purpose."""

LOOKALIKES = {"\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ"}
"""Foreign letters that look like Đ in print (Eth, African D)."""

_AS_READ = str.maketrans(
    {**dict.fromkeys(INVISIBLE), **LOOKALIKES, "\u00a0": " ", "\u202f": " ", "\u2011": "-", "\u2010": "-"}
)
_UNLIKE = re.compile(f"[{''.join(map(chr, _AS_READ))}]")
_BREAK_AT_JOINT = re.compile(r"(?<=[-/])\n|\n(?=[-/])")


def as_read(text: str) -> str:
    """`text` in NFC, without invisible characters, with plain spaces and hyphens, `Ð` as `Đ`.

    How a text is encoded is the matter of one rule (`ma-nfc`); all others read it as a person does.
    """
    # most texts hold none of them, and a search is much cheaper than a translation
    return nfc(text).translate(_AS_READ) if _UNLIKE.search(text) else nfc(text)


def plain(paragraph: Paragraph) -> str:
    """The text of a paragraph as read, spaces at its ends and line breaks in it included."""
    return as_read(paragraph.text)


def one_line(paragraph: Paragraph) -> str:
    """The text of a paragraph on one line, without spaces at its ends; a break at a hyphen or slash leaves no space."""
    return _BREAK_AT_JOINT.sub("", plain(paragraph)).replace("\n", " ").replace("\t", " ").strip()


def shown(paragraph: Paragraph) -> str:
    """The text as seen on paper: the label that Word adds in front of it, then `one_line`."""
    return f"{as_read(paragraph.label)} {one_line(paragraph)}".strip()


def lines(paragraph: Paragraph) -> tuple[str, ...]:
    """The lines of a paragraph as broken by hand, the label in front of the first, empty ones left out."""
    typed = f"{as_read(paragraph.label)} {plain(paragraph)}".split("\n")
    return tuple(line.strip() for line in typed if line.strip())


def with_mark(paper: Paper, marks: frozenset[str] | set[str]) -> Iterator[Paragraph]:
    """The paragraphs of several components in reading order."""
    return (one for mark, one in paper.in_order() if mark in marks)


def main_part(paper: Paper) -> tuple[Paragraph, ...]:
    """The paragraphs before the first annex; all of them where there is none."""
    annex = paper.first("phu_luc")
    return tuple(one for _, one in paper.in_order() if annex is None or one.number < annex.number)


def is_word_at(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is not a piece of a longer word."""
    return not (text[:start][-1:].isalnum() or text[end : end + 1].isalnum())


_SENTENCE_END = re.compile(r"(?:^|[.!?:…]|^[-+*–]|^\w{1,4}[.)])\s*[“\"'(\[]*\s*$")


def at_sentence_start(text: str, index: int) -> bool:
    """Whether a sentence, a list item or a quotation begins at `index`."""
    before = text[:index]
    return bool(_SENTENCE_END.search(before)) or before.rstrip().endswith(("“", '"'))
