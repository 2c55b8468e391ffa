"""CAP-ORG, CAP-TP, CAP-TET, CAP-DAY: capitals of organisations, of two cities, of tết, of days of the week.

The names stand in `words.toml`. Wrong: `Ủy Ban Nhân Dân tỉnh`, `thành phố Hồ Chí Minh`, `dịp Tết Nguyên Đán`.
Right: `Ủy ban nhân dân tỉnh`, `Thành phố Hồ Chí Minh`, `dịp tết Nguyên đán`. Phụ lục II, Mục III, IV và V.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity, around
from vndoc.linter import words
from vndoc.linter.frame import Rule
from vndoc.linter.reading import PROSE, at_sentence_start, is_word_at, one_line, with_mark
from vndoc.linter.telling import Spot, Voice
from vndoc.linter.words import CapitalPattern, Capitals
from vndoc.rulebook import Rulebook
from vndoc.viet.chuan_hoa import fold_tone

Texts = tuple[tuple[Paragraph, str], ...]


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each wrong spelling, its repeats counted."""
    known = words.load()
    voice = Voice(RULE, paper, rulebook)
    texts = tuple((one, one_line(one)) for one in with_mark(paper, PROSE))
    whole = fold_tone("\n".join(text for _, text in texts)).casefold()
    for names in known.capitals:
        for right in names.right:
            if fold_tone(right).casefold() in whole:
                yield from _name(voice, texts, names, right)
    for pattern in known.capital_patterns:
        yield from _day(voice, texts, pattern)


def _name(voice: Voice, texts: Texts, names: Capitals, right: str) -> Iterator[Finding]:
    found: dict[tuple[str, str], list[Spot]] = {}
    pattern = re.compile(re.escape(fold_tone(right)), re.IGNORECASE)
    for paragraph, text in texts:
        folded = fold_tone(text)
        for match in pattern.finditer(folded):
            start, end = match.span()
            wanted = _wanted(folded[start:end], fold_tone(right), folded, start, names)
            if wanted and is_word_at(folded, start, end):
                mended = _capitals_of(wanted, text[start:end])
                spot = Spot(paragraph, around(text, start, end), around(text, start, end, mended))
                found.setdefault((text[start:end], mended), []).append(spot)
    for (typed, mended), spots in found.items():
        message = f"Viết hoa {names.name} chưa đúng: viết “{mended}” thay cho “{typed}”"
        yield from voice.once(spots, message, severity=names.severity, clause=names.clause)


def _wanted(typed: str, right: str, text: str, start: int, names: Capitals) -> str | None:
    """What should stand there, None where it is right or not to be judged."""
    if typed == right or typed.isupper() or (names.first_capital and not typed[0].isupper()):
        return None
    if at_sentence_start(text, start) and typed == right[0].upper() + right[1:]:
        return None
    return right


def _capitals_of(right: str, typed: str) -> str:
    """`typed` with the capitals of `right`: the tone marks stay where the office puts them."""
    return "".join(new.upper() if old.isupper() else new.lower() for old, new in zip(right, typed, strict=True))


def _day(voice: Voice, texts: Texts, known: CapitalPattern) -> Iterator[Finding]:
    spots: list[Spot] = []
    for paragraph, text in texts:
        for match in re.finditer(known.pattern, text):
            start, end = match.span("sai")
            spots.append(
                Spot(paragraph, around(text, *match.span()), around(text, start, end, match["sai"].capitalize()))
            )
    if spots:
        message = f"Viết hoa {known.name} chưa đúng: viết “{spots[0].suggestion}”"
        yield from voice.once(spots, message, severity=known.severity, clause=known.clause)


RULE = Rule(
    name="viet-hoa-to-chuc",
    reference="CAP-ORG, CAP-TP, CAP-TET, CAP-DAY",
    severity=Severity.LOI,
    summary="Viết hoa đúng tên cơ quan, tổ chức, địa danh, ngày tết, ngày trong tuần",
    clause="Phụ lục II, Mục III, Mục IV và Mục V",
    check=check,
)
