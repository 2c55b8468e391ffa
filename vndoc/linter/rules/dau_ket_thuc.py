"""END-MARK: the content ends with `./.`, once, right before the recipients and the signature.

Not in the decree's words, but in every sample of Phụ lục III. Papers outside the 29 types need none; a malformed mark
is told there too. Wrong: `thực hiện.`, `thực hiện././`. Right: `thực hiện./.` Phụ lục III, Phần II.
"""

import re
from collections.abc import Iterator, Sequence

from vndoc.components.paper import TABLE_TEXT, Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import BODY, main_part, one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

MARK = "./."
_CLOSING = frozenset({"noi_nhan", "noi_nhan_dong", "quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten"})
_MALFORMED = re.compile(r"[\s.,;]*/[./\s]*$")
_END_LENGTH = 20
"""Characters at the end of a text in which its end mark lies."""


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding for a missing or malformed mark at the end, one for each mark that stands earlier."""
    content = _content(paper)
    body = [one for one in content if paper.mark(one) in BODY and not one.blank]
    if not body or paper.layout == "phu-luc":
        return
    voice = Voice(RULE, paper, rulebook)
    yield from _last(voice, body[-1], _followed_by_table(paper, content))
    for paragraph in body[:-1]:
        text = one_line(paragraph)
        if text.endswith(MARK):
            message = "Dấu “./.” chỉ đặt một lần ở cuối nội dung văn bản; ở đây viết dấu chấm."
            yield voice.at(paragraph, message, f"{text.removesuffix(MARK)}.", quote=text[-30:])


def _content(paper: Paper) -> Sequence[Paragraph]:
    """The paragraphs before recipients and signature; the whole main part where there are neither."""
    paragraphs = main_part(paper)
    body = [index for index, one in enumerate(paragraphs) if paper.mark(one) in BODY]
    closing = (
        index for index, one in enumerate(paragraphs) if paper.mark(one) in _CLOSING and body and index > body[0]
    )
    return paragraphs[: next(closing, len(paragraphs))]


def _followed_by_table(paper: Paper, content: Sequence[Paragraph]) -> bool:
    seen = [paper.mark(one) for one in content if not one.blank]
    return bool(seen) and seen[-1] == TABLE_TEXT


def _last(voice: Voice, paragraph: Paragraph, table_follows: bool) -> Iterator[Finding]:
    text = one_line(paragraph)
    malformed = _MALFORMED.search(text[-_END_LENGTH:])
    if text.endswith(MARK) and malformed and malformed.group() == MARK:
        return
    if malformed:
        right = text[: -len(malformed.group())] + MARK
        found = malformed.group().strip()
        why = "viết liền sau chữ cuối" if found == MARK else f"văn bản ghi “{found}”"
        message = f"Dấu kết thúc nội dung là “./.”, {why}."
        yield voice.at(paragraph, message, right, quote=text[-30:])
    elif voice.paper.layout != "ten-khac" and not table_follows:
        right = text.rstrip(" .,;:") + MARK
        yield voice.at(paragraph, "Cuối nội dung văn bản thiếu dấu kết thúc “./.”.", right, quote=text[-30:])


RULE = Rule(
    name="dau-ket-thuc",
    reference="END-MARK",
    severity=Severity.CANH_BAO,
    summary="Nội dung văn bản kết thúc bằng dấu “./.”, chỉ một lần",
    clause="Phụ lục III, Phần II (các mẫu văn bản)",
    check=check,
)
