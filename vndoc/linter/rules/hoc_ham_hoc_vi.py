"""SIGN-DEGREE: no title of learning or honour stands before the signer's name.

Armed forces, education, health and science may add it where the head of the sector says so: there it is information.
Wrong: `TS. Nguyễn Văn A`. Right: `Nguyễn Văn A`. Phụ lục I, Phần I, Mục II, khoản 7 điểm c.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter import words
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding for each name with such a title."""
    known = words.load().degrees
    listed = "|".join(re.escape(word) for word in sorted(known.words, key=len, reverse=True))
    pattern = re.compile(rf"(?:(?:{listed})(?:\s*[.,/]\s*|\s+))+(?=[^\W\d_])")
    allowed = _sector(paper, known.sectors)
    voice = Voice(RULE, paper, rulebook)
    for paragraph in paper.of("ho_ten"):
        text = one_line(paragraph)
        match = pattern.match(text)
        if match is None:
            continue
        right = text[match.end() :]
        found = match.group().strip()
        message = f"Trước họ tên người ký không ghi học hàm, học vị, danh hiệu “{found}”; viết “{right}”"
        unless = " (ngành này chỉ ghi khi người đứng đầu ngành có quy định)" if allowed else ""
        yield voice.at(paragraph, f"{message}{unless}.", right, severity=Severity.GOI_Y if allowed else None)


def _sector(paper: Paper, sectors: tuple[str, ...]) -> bool:
    """Whether the issuer belongs to a sector that may allow titles."""
    starts = tuple(sector.casefold() for sector in sectors)
    heads = (*paper.of("co_quan_chu_quan"), *paper.of("co_quan_ban_hanh"))
    return any(one_line(head).casefold().startswith(starts) for head in heads)


RULE = Rule(
    name="hoc-ham-hoc-vi",
    reference="SIGN-DEGREE",
    severity=Severity.LOI,
    summary="Không ghi học hàm, học vị, danh hiệu trước họ tên người ký",
    clause="Phụ lục I, Phần I, Mục II, khoản 7 điểm c",
    check=check,
)
