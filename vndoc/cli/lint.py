"""`vndoc lint`: any .docx against the decree."""

from pathlib import Path
from typing import Annotated

import typer

NAME = "lint"
EXAMPLES = "vndoc lint ke-hoach.docx\nvndoc lint van-ban-den/*.docx --json"


def command(
    file: Annotated[list[Path], typer.Argument(help="Tập tin .docx cần soát, một hoặc nhiều.")],
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False,
) -> int:
    """Soát thể thức văn bản Word. Theo Nghị định 30/2020/NĐ-CP; không sửa gì trong tập tin."""
    from vndoc import pipeline
    from vndoc.cli.report import count_line, exit_code, print_findings, print_json

    reports = [pipeline.lint(path) for path in file]
    if as_json:
        print_json({"files": [report.as_json() for report in reports]})
    else:
        for report in reports:
            print_findings(report.findings, report.path)
            typer.echo(f"{report.path}: {report.verdict} {count_line(report.findings)}.", err=True)
    return exit_code(finding for report in reports for finding in report.findings)
