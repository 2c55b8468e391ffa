"""`vndoc check`: the data alone."""

from pathlib import Path
from typing import Annotated

import typer

NAME = "check"
EXAMPLES = "vndoc check fixtures/cum-1-bng-2025"


def command(
    ho_so: Annotated[Path, typer.Argument(readable=False, help="Thư mục hồ sơ.")],
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False,
) -> int:
    """Kiểm tra dữ liệu của hồ sơ. Báo một lượt mọi chỗ sai: ở đâu, sửa thế nào; không ghi tập tin nào."""
    from vndoc import pipeline
    from vndoc.cli.progress import progress
    from vndoc.cli.report import count_line, exit_code, print_findings, print_json

    with progress("Đang kiểm tra"):
        findings = pipeline.check(ho_so)
    if as_json:
        print_json({"ho_so": ho_so.resolve().name, "findings": [finding.as_json() for finding in findings]})
    else:
        print_findings(findings)
        typer.echo(f"{ho_so.resolve().name}: {count_line(findings)}.", err=True)
    return exit_code(findings)
