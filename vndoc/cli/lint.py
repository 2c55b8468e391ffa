"""`vndoc lint`: any .docx against the decree."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vndoc.errors import ExitCode, Unreadable

if TYPE_CHECKING:
    from vndoc.inspection import LintReport

NAME = "lint"
EXAMPLES = "vndoc lint ke-hoach.docx\nvndoc lint van-ban-den/*.docx --json"

_OF_WORD = "~$"
"""How the files begin that Word keeps beside an open one."""


def command(
    tap_tin: Annotated[
        list[Path], typer.Argument(readable=False, help="Tập tin .docx cần soát, một hoặc nhiều; dùng được dấu *.")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False,
) -> int:
    """Soát thể thức văn bản Word. Theo Nghị định 30/2020/NĐ-CP; không sửa gì trong tập tin."""
    from vndoc import pipeline
    from vndoc.cli.progress import progress
    from vndoc.cli.report import exit_code, print_json

    reports: list[LintReport] = []
    unread = 0
    for path in _files(tap_tin):
        try:
            with progress(f"Đang soát {path.name}"):
                reports.append(pipeline.lint(path))
        except Unreadable as problem:
            typer.echo(str(problem), err=True)
            unread += 1
            continue
        if not as_json:
            _print(reports[-1])
    if as_json:
        print_json({"files": [report.as_json() for report in reports]})
    found = exit_code(finding for report in reports for finding in report.findings)
    return ExitCode.UNREADABLE if unread else found


def _files(paths: list[Path]) -> Iterator[Path]:
    """The files named; `*` is expanded here, since Windows leaves it to the program.

    A pattern that fits no file stands for itself, and is then told as missing.
    """
    for path in paths:
        pattern = "*" in path.name and not path.exists()
        for file in (sorted(path.parent.glob(path.name)) or [path]) if pattern else [path]:
            if file.name.startswith(_OF_WORD):
                typer.echo(f"{file}: tập tin tạm của Word, không soát.", err=True)
            else:
                yield file


def _print(report: "LintReport") -> None:
    from vndoc.cli.report import count_line, print_findings

    print_findings(report.findings, report.path)
    typer.echo(f"{report.path}: {report.verdict or count_line(report.findings)}.", err=True)
