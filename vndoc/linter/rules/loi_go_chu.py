"""Reference list 8.2, no. 18: slips of typing, one name written two ways in a paper.

The words stand in `words.toml`; all of it is information. Wrong: `các văn hướng dẫn`, `xuất xắc`.
Right: `các văn bản hướng dẫn`, `xuất sắc`. Phụ lục II, Mục IV for names.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity, around
from vndoc.linter import words
from vndoc.linter.frame import Rule
from vndoc.linter.reading import PROSE, one_line, with_mark
from vndoc.linter.telling import Spot, Voice
from vndoc.linter.words import Slip, Variants
from vndoc.rulebook import Rulebook
from vndoc.viet.chuan_hoa import fold_space

Texts = tuple[tuple[Paragraph, str], ...]


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each slip, its repeats counted."""
    known = words.load()
    voice = Voice(RULE, paper, rulebook)
    texts = tuple((one, fold_space(one_line(one))) for one in with_mark(paper, PROSE))
    whole = "\n".join(text for _, text in texts).casefold()
    for slip in known.slips:
        if slip.wrong.casefold() in whole:
            yield from _slip(voice, texts, slip)
    for variants in known.variants:
        yield from _mixed(voice, texts, variants)


def _slip(voice: Voice, texts: Texts, slip: Slip) -> Iterator[Finding]:
    before = "".join(rf"(?<!\b{word} )" for word in slip.not_after)
    after = "".join(rf"(?! {word}\b)" for word in slip.not_before)
    pattern = re.compile(rf"{before}(?<!\w){re.escape(slip.wrong)}(?!\w){after}", re.IGNORECASE)
    spots: list[Spot] = []
    for paragraph, text in texts:
        for match in pattern.finditer(text):
            right = slip.right if slip.exact else _cased(match.group(), slip.right)
            if match.group() != right:
                spots.append(Spot(paragraph, around(text, *match.span()), around(text, *match.span(), right)))
    reason = f" ({slip.reason})" if slip.reason else ""
    yield from voice.once(spots, f"Có thể gõ sai “{slip.wrong}”; viết “{slip.right}”{reason}")


def _cased(typed: str, right: str) -> str:
    """The right form with the capitals of what was typed."""
    if typed.isupper():
        return right.upper()
    return right[0].upper() + right[1:] if typed[0].isupper() else right


def _mixed(voice: Voice, texts: Texts, variants: Variants) -> Iterator[Finding]:
    """A finding at the first use of a spelling other than the preferred one, where both are used."""
    used: dict[str, list[Spot]] = {}
    for paragraph, text in texts:
        for spelling in variants.spellings:
            for match in re.finditer(rf"(?<!\w){re.escape(spelling)}(?!\w)", text):
                right = around(text, *match.span(), variants.spellings[0])
                used.setdefault(spelling, []).append(Spot(paragraph, around(text, *match.span()), right))
    if len(used) > 1:
        preferred = variants.spellings[0]
        others = [spot for spelling, spots in used.items() if spelling != preferred for spot in spots]
        listed = ", ".join(f"“{spelling}” {len(spots)} lần" for spelling, spots in sorted(used.items()))
        message = f"Một tên viết hai cách ({listed}); nên thống nhất “{preferred}”: {variants.reason}"
        yield from voice.once(others, message, clause="Phụ lục II, Mục IV")


RULE = Rule(
    name="loi-go-chu",
    reference="8.2-18",
    severity=Severity.GOI_Y,
    summary="Lỗi gõ chữ thường gặp, một tên viết hai cách",
    clause="",
    check=check,
)
