"""How findings are printed: one line each for people, one object for programs."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

import typer

from vndoc.errors import ExitCode
from vndoc.findings import DocPlace, Finding, Severity


def finding_line(finding: Finding, file: str | None = None, source: str | None = None) -> str:
    """`place: severity: message [rule]`; below it the data, the suggestion and the clause where there are any.

    `file` is the paper a finding was made in, `source` the place of the data behind its paragraph.
    """
    place = f"{file}: {finding.place}" if file and isinstance(finding.place, DocPlace) else str(finding.place)
    lines = [f"{place}: {finding.severity.label}: {finding.message} [{finding.rule}]"]
    if source:
        lines.append(f"    dữ liệu: {source}")
    if finding.suggestion and finding.suggestion not in finding.message:
        lines.append(f"    gợi ý: {finding.suggestion}")
    if finding.clause:
        lines.append(f"    căn cứ: {finding.clause}")
    return "\n".join(lines)


def print_findings(findings: Iterable[Finding], file: str | None = None) -> None:
    """Print findings to standard output."""
    for finding in findings:
        typer.echo(finding_line(finding, file))


def count_line(findings: Sequence[Finding]) -> str:
    """`2 lỗi, 1 cảnh báo`, or that there is none."""
    counts = [(sum(one.severity is kind for one in findings), kind.label) for kind in Severity]
    return ", ".join(f"{count} {label}" for count, label in counts if count) or "không có lỗi"


def print_json(value: Any) -> None:  # noqa: ANN401 (whatever JSON can hold)
    """Print one JSON value to standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def exit_code(findings: Iterable[Finding]) -> ExitCode:
    """1 where a finding weighs `loi`, else 0."""
    return ExitCode.FINDINGS if any(one.severity is Severity.LOI for one in findings) else ExitCode.DONE


def print_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table on standard output, as wide as the terminal; whole where it is not one."""
    import sys

    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*head, box=box.SIMPLE_HEAD, show_lines=False)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console = Console() if sys.stdout.isatty() else Console(width=220)
    console.print(table)
