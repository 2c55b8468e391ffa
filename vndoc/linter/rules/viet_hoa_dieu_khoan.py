"""CAP-REF: phần, chương, mục, điều are cited with a capital, khoản and điểm with a small letter.

Wrong: `theo Khoản 2 điều 10`. Right: `theo khoản 2 Điều 10`. Phụ lục II, Mục V, khoản 7.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity, around
from vndoc.linter.frame import Rule
from vndoc.linter.reading import PROSE, at_sentence_start, one_line, with_mark
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook

_POINT = "[a-eg-ik-vxyđ]"
_FAULTS = (
    (re.compile(r"\b(điều)(?= \d+\b(?! (?:người|lần|ngày|tháng|năm|%)))"), Severity.LOI),
    (re.compile(r"\b(chương)(?= [IVXLC]+\b)"), Severity.LOI),
    (re.compile(rf"(?<=[\w,;)] )(Khoản)(?= \d+\b)|(?<=[\w,;)] )(Điểm)(?= {_POINT}\b(?!\)))"), Severity.LOI),
    (re.compile(r"\b(phần)(?= [IVXLC]+\b)"), Severity.CANH_BAO),
    (
        re.compile(
            r"(?<!danh )(?<!hạng )(?<!chuyên )(?<!khoản )(?<!đầu )(?<!tiểu )(?<!\w)(mục)(?= (?:\d+|[IVXLC]+)\b)"
        ),
        Severity.CANH_BAO,
    ),
)


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each word of which a wrong citation was found, its repeats counted."""
    found: dict[tuple[str, Severity], list[Spot]] = {}
    for paragraph in with_mark(paper, PROSE):
        text = one_line(paragraph)
        for pattern, severity in _FAULTS:
            for match in pattern.finditer(text):
                word = match.group()
                if word[0].isupper() and at_sentence_start(text, match.start()):
                    continue
                right = around(text, match.start(), match.end(), _turned(word))
                spot = Spot(paragraph, around(text, match.start(), match.end()), right)
                found.setdefault((word, severity), []).append(spot)
    for (word, severity), spots in found.items():
        form = "viết thường" if word[0].isupper() else "viết hoa chữ cái đầu"
        message = f"Khi viện dẫn, “{word.lower()}” phải {form}: viết “{spots[0].suggestion}”"
        yield from Voice(RULE, paper, rulebook).once(spots, message, severity=severity)


def _turned(word: str) -> str:
    return word.lower() if word[0].isupper() else word.capitalize()


RULE = Rule(
    name="viet-hoa-dieu-khoan",
    reference="CAP-REF",
    severity=Severity.LOI,
    summary="Khi viện dẫn, viết hoa phần, chương, mục, điều; viết thường khoản, điểm",
    clause="Phụ lục II, Mục V, khoản 7",
    check=check,
)
