"""The rules under motto, issuer and trích yếu: there at all, solid, as long as the decree says, in the middle."""

from collections.abc import Iterator, Sequence

from vndoc.components.paper import Paper
from vndoc.components.pieces import shown
from vndoc.docx.facts import Line, Paragraph
from vndoc.docx.widths import text_width, wrap
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.values import called, finding, spoken
from vndoc.rulebook import Component, Rulebook, Value
from vndoc.units import show
from vndoc.viet.chu_hoa import la_chu_hoa

OFF_CENTRE = 170
"""Twips (3 mm) by which the middle of a rule may miss the middle of its column before it is told."""

_USUAL = 280
_BROKEN, _AWRY = "Đường kẻ dưới dòng chữ", "Đường kẻ lệch"
_NOT_LENGTH = (_BROKEN, _AWRY)
_LETTERS = ("dam", "nghieng", "hoa")


def rule_line_rule(name: str, reference: str, summary: str, clause: str, key: str) -> Rule:
    """A rule for the value `key`, the length of the line under its component."""

    def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
        component = key.partition(".")[0]
        value, paragraphs = spoken(paper, rulebook, key), _group(paper.of(component))
        if value is None or not paragraphs:
            return
        line, widths = paper.rule_under(component), _widths(paragraphs, rulebook.components[component])
        told = _missing(value, component, rulebook) if line is None else _wrong(value, line, widths)
        if told:
            length = None if line is not None and told.startswith(_NOT_LENGTH) else _suggestion(value, widths)
            yield finding(name, paper, rulebook, value, paragraphs[-1], told, length)

    return Rule(name, reference, Severity.LOI, summary, clause, check, (key,))


def _group(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The first of the component's places: those that follow one another, rules and blank lines aside."""
    found: list[Paragraph] = []
    for paragraph in paragraphs:
        if found and paragraph.number - found[-1].number > 3:
            break
        found.append(paragraph)
    return tuple(found)


def _missing(value: Value, component: str, rulebook: Rulebook) -> str:
    return f"Thiếu đường kẻ dưới {called(component, rulebook)}; kẻ một đường ngang, nét liền, dài {_part(value)}"


def _wrong(value: Value, line: Line, widths: Sequence[float]) -> str | None:
    """The first thing that is wrong with a rule; one drawn awry is often wrong in several ways at once.

    `widths` is empty where the size of the letters is wrong: that is told first, and changes the width.
    """
    if line.kind == "gach-duoi-ky-tu":
        return f"Dòng chữ được gạch chân; thay bằng một đường kẻ ngang riêng, nét liền, dài {_part(value)}"
    if not line.solid:
        return f"{_BROKEN} không phải nét liền; kẻ một đường ngang, nét liền"
    if line.length is not None and widths and not _fits(value, line.length, widths):
        ratio, length = line.length / max(widths), show(line.length, "mm")
        return f"Đường kẻ dài {length}, bằng {show(ratio, 'lan')} dòng chữ; kẻ dài {_part(value)}"
    if line.offset is not None and abs(line.offset) > OFF_CENTRE:
        side = "phải" if line.offset > 0 else "trái"
        return f"{_AWRY} {show(abs(line.offset), 'mm')} về bên {side}; đặt cân đối giữa dòng chữ"
    return None


def _fits(value: Value, length: int, widths: Sequence[float]) -> bool:
    """Whether a length suits the widest line above it, or the last one, which the decree's words allow as well.

    One twip is let pass: lengths are whole twips.
    """
    return any(value.holds((length + twip) / width) for width in (max(widths), widths[-1]) for twip in (-1, 0, 1))


def _widths(paragraphs: Sequence[Paragraph], component: Component) -> list[float]:
    """The widths in twips of the lines of text, as broken in their column and set in the letters they must have."""
    size = component.value("co_chu")
    runs = [run for paragraph in paragraphs for run in paragraph.runs_with_text()]
    if size is not None and not all(size.holds(run.size) for run in runs):
        return []
    widths = (width for paragraph in paragraphs for width in _line_widths(paragraph, component))
    return [width for width in widths if width > 0]


def _line_widths(paragraph: Paragraph, component: Component) -> Iterator[float]:
    runs = paragraph.runs_with_text()
    size = runs[0].size if runs else _USUAL
    bold, italic, capitals = (bool(value.flag) if value else False for value in map(component.value, _LETTERS))
    room = None if paragraph.width is None else paragraph.width - paragraph.indent.left - paragraph.indent.right
    text = shown(paragraph).strip()
    if capitals:
        text = text.upper()
    elif la_chu_hoa(text):
        text = text.capitalize()
    lines = text.split("\n") if room is None or room <= 0 else wrap(text, size, bold, italic, room)
    yield from (text_width(line.strip(), size, bold, italic) for line in lines)


def _part(value: Value) -> str:
    """How long the rule must be, in words."""
    interval = value.allowed.intervals[0] if value.allowed else None
    if interval is None or interval.low == interval.high:
        return "bằng dòng chữ"
    return "từ 1/3 đến 1/2 dòng chữ"


def _suggestion(value: Value, widths: Sequence[float]) -> str | None:
    if isinstance(value.use, str | bool) or not widths:
        return None
    return f"đường kẻ dài khoảng {round(max(widths) * value.use * 25.4 / 1440)} mm"
