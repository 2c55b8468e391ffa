"""Papers made by hand: lines with their components, as the recogniser would hand them to a rule."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from vndoc.components.paper import Paper, Regime
from vndoc.components.words import parse_thoi_gian
from vndoc.docx.facts import Align, Cell, Facts, Indent, Paragraph, Row, Run, Section, Spacing, Table
from vndoc.findings import Finding
from vndoc.linter.frame import Rule
from vndoc.rulebook import Rulebook, load

RULEBOOK: Rulebook = load()


@dataclass(frozen=True)
class Line:
    """A line of a paper: its component, its text, and what else its paragraph or its only run is."""

    mark: str
    text: str
    paragraph: dict[str, Any] = field(default_factory=dict)
    run: dict[str, Any] = field(default_factory=dict)


def line(mark: str, text: str, *, run: dict[str, Any] | None = None, **paragraph: object) -> Line:
    """A line whose paragraph differs from the usual one."""
    return Line(mark, text, paragraph, run or {})


def at(row: int, cell: int, table: int = 1) -> Cell:
    """A cell of a table."""
    return Cell(table=table, row=row, cell=cell)


Given = Sequence[Line | tuple[str, str]]


def paper(
    lines: Given,
    layout: str = "mau-1.4",
    loai: str | None = "Kế hoạch",
    *,
    tables: Iterable[Table] | None = None,
    sections: Iterable[Section] | None = None,
    comments: int = 0,
    tracked_changes: int = 0,
) -> Paper:
    """A paper of these lines; tables that its cells need are made without borders, their rows may break."""
    given = [one if isinstance(one, Line) else Line(*one) for one in lines]
    paragraphs = tuple(_paragraph(number, one) for number, one in enumerate(given, start=1))
    found = RULEBOOK.type_named(loai) if loai else None
    assert found is not None or loai is None, loai
    date_line = next((one.text for one in given if one.mark == "dia_danh_thoi_gian"), "")
    return Paper(
        facts=Facts(
            sections=tuple(sections) if sections is not None else (section(0),),
            paragraphs=paragraphs,
            tables=tuple(tables) if tables is not None else _tables(paragraphs),
            comments=comments,
            tracked_changes=tracked_changes,
        ),
        regime=Regime.HANH_CHINH,
        layout=layout,
        loai=found,
        marks=tuple(one.mark for one in given),
        ngay=parse_thoi_gian(date_line),
    )


def section(number: int, page_start: int | None = None) -> Section:
    """An A4 section."""
    return Section(number, 11906, 16838, top=1134, bottom=1134, left=1701, right=850, page_start=page_start)


def _paragraph(number: int, given: Line) -> Paragraph:
    run = replace(Run(0, len(given.text), f"r{number}", "Times New Roman", 280), **given.run)
    base = Paragraph(
        number=number,
        part="document",
        path=f"p{number}",
        text=given.text,
        runs=(run,) if given.text else (),
        style=None,
        align=Align.DEU,
        indent=Indent(),
        spacing=Spacing(),
    )
    return replace(base, **given.paragraph)


def _tables(paragraphs: tuple[Paragraph, ...]) -> tuple[Table, ...]:
    rows: dict[int, int] = {}
    for one in paragraphs:
        if one.cell is not None:
            rows[one.cell.table] = max(rows.get(one.cell.table, 0), one.cell.row)
    return tuple(Table(number, False, tuple(Row() for _ in range(count))) for number, count in sorted(rows.items()))


def found(rule: Rule, given: Paper) -> list[Finding]:
    """What a rule finds in a paper; every finding carries the rule's name."""
    findings = list(rule.check(given, RULEBOOK))
    assert all(one.rule == rule.name for one in findings)
    return findings


def only(rule: Rule, given: Paper) -> Finding:
    """The one finding of a rule in a paper."""
    findings = found(rule, given)
    assert len(findings) == 1, [one.message for one in findings]
    return findings[0]


def so_ky_hieu(text: str, loai: str | None = "Kế hoạch", layout: str = "mau-1.4") -> Paper:
    """A paper of nothing but its number line."""
    return paper([("so_ky_hieu", text)], layout, loai)


def thoi_gian(text: str) -> Paper:
    """A paper of nothing but its date line."""
    return paper([("dia_danh_thoi_gian", text)])


def noi_dung(*texts: str) -> Paper:
    """A paper of running text."""
    return paper([("noi_dung", text) for text in texts])
