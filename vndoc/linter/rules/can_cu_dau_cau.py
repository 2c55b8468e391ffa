"""BASIS-PUNCT: each basis is one paragraph ending with `;`, the last one with `.`.

A last paragraph that leads over to the content (`… như sau:`) may end with a colon.
Wrong: last basis `Theo đề nghị của Chánh Văn phòng;`. Right: `Theo đề nghị của Chánh Văn phòng.`
Phụ lục I, Phần I, Mục II, khoản 6 điểm a.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import NOTHING, one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_SECOND = re.compile(r";\s*Căn cứ\b")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each basis with a wrong end, one for each paragraph with several bases."""
    voice = Voice(RULE, paper, rulebook)
    for group in _groups(paper):
        for paragraph in group:
            yield from _ends(voice, paragraph, last=paragraph is group[-1])
            if _SECOND.search(one_line(paragraph)):
                message = "Mỗi căn cứ phải viết thành một đoạn riêng; xuống dòng trước “Căn cứ” thứ hai."
                yield voice.at(paragraph, message)


def _groups(paper: Paper) -> Iterator[tuple[Paragraph, ...]]:
    """Bases that follow one another."""
    group: list[Paragraph] = []
    for mark, paragraph in paper.in_order():
        if mark == "can_cu":
            group.append(paragraph)
        elif mark not in NOTHING and group:
            yield tuple(group)
            group = []
    if group:
        yield tuple(group)


def _ends(voice: Voice, paragraph: Paragraph, *, last: bool) -> Iterator[Finding]:
    text = one_line(paragraph)
    wanted = "." if last else ";"
    bare = text.rstrip(" .,;:")
    mark = text[len(bare) :].strip()
    allowed = {wanted, f"...{wanted}", *((":", "...") if last else ())}
    if mark in allowed or not bare:
        return
    which = (
        "Căn cứ cuối cùng phải kết thúc bằng dấu chấm (.)" if last else "Căn cứ phải kết thúc bằng dấu chấm phẩy (;)"
    )
    found = f"văn bản ghi “{mark}”" if mark else "văn bản để trống"
    yield voice.at(paragraph, f"{which}, {found}.", bare + wanted, quote=text[-30:])


RULE = Rule(
    name="can-cu-dau-cau",
    reference="BASIS-PUNCT",
    severity=Severity.LOI,
    summary="Mỗi căn cứ một đoạn, cuối đoạn có dấu chấm phẩy; căn cứ cuối cùng kết thúc bằng dấu chấm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
    check=check,
)
