"""The letters of a whole file, headers and footers with them: their fonts and colours."""

import re
from collections.abc import Callable, Iterable, Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph, Run
from vndoc.findings import Finding
from vndoc.linter.marked import words
from vndoc.linter.values import counted, finding
from vndoc.rulebook import Rulebook, Value

_LEGACY = re.compile(r"\.vn|vni[- ]|vn[a-z]*time|vps|viqr|bkhcm|vietware", re.IGNORECASE)
_SYMBOLS = re.compile(
    r"symbol|wingdings|webdings|dingbats|segoe ui (?:symbol|emoji)|ms gothic|cambria math", re.IGNORECASE
)
_LINKS = ("0563C1", "0000FF", "0000EE")


def visible_runs(paper: Paper) -> Iterator[tuple[Paragraph, Run]]:
    """Every run that shows something, with its paragraph: the body first, then each header and footer once."""
    for paragraph in paper.facts.paragraphs:
        yield from ((paragraph, run) for run in paragraph.runs_with_text())
    seen: set[str] = set()
    for section in paper.facts.sections:
        for part in (*section.headers, *section.footers):
            if part.part not in seen:
                seen.add(part.part)
                yield from ((one, run) for one in part.paragraphs for run in one.runs_with_text())


def is_legacy(font: str) -> bool:
    """Whether a font belongs to an encoding before Unicode."""
    return _LEGACY.match(font) is not None


def is_symbols(paragraph: Paragraph, run: Run) -> bool:
    """Whether a run holds nothing but signs of a symbol font (boxes to tick, arrows)."""
    text = paragraph.text[run.start : run.end]
    return _SYMBOLS.search(run.font) is not None and not any(char.isalnum() and char < "\ue000" for char in text)


def is_black(color: str, black: Iterable[str]) -> bool:
    """Whether a colour prints as black."""
    return color.upper() in ("AUTO", *black)


def is_link(run: Run) -> bool:
    """Whether a run wears the colour that Word gives to links."""
    return run.underline and run.color.upper() in _LINKS


def told_once(
    rule: str,
    paper: Paper,
    rulebook: Rulebook,
    value: Value,
    wrong: Iterable[tuple[str, Paragraph, Run]],
    wording: Callable[[str], tuple[str, str]],
) -> Iterator[Finding]:
    """One finding for each wrong font or colour at its first place; `wording` gives message and suggestion."""
    found: dict[str, list[tuple[Paragraph, Run]]] = {}
    for name, paragraph, run in wrong:
        found.setdefault(name, []).append((paragraph, run))
    for name, places in found.items():
        first = places[0][0]
        quote = words(first, [run for one, run in places if one is first])
        others = len({(one.part, one.number) for one, _ in places}) - 1
        message, suggestion = wording(name)
        yield finding(rule, paper, rulebook, value, first, counted(message, others), suggestion, quote)
