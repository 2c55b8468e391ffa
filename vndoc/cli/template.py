"""`vndoc template`: the Word templates."""

from pathlib import Path
from typing import Annotated

import typer

from vndoc.cli.wording import Command, Group

app = typer.Typer(
    cls=Group,
    help="Các mẫu Word.",
    epilog="vndoc template build --check",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.callback()
def main() -> None:
    """Các mẫu Word."""


@app.command(name="build", cls=Command, epilog="vndoc template build\nvndoc template build --check")
def build(
    check: Annotated[bool, typer.Option("--check", help="Chỉ so với mẫu đang có; mã thoát 1 nếu khác.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè cả mẫu gốc đã bị sửa bằng tay.")] = False,
    out: Annotated[Path | None, typer.Option("--out", metavar="THƯ_MỤC", help="Nơi ghi mẫu.")] = None,
) -> int:
    """Dựng lại các mẫu gốc từ bộ quy tắc của Nghị định 30/2020/NĐ-CP."""
    from vndoc.cli.report import exit_code, print_findings
    from vndoc.templates.stock import build_stock, check_stock

    if check:
        findings = check_stock(out)
        print_findings(findings)
        if not findings:
            typer.echo("Mọi mẫu gốc đúng như dựng từ bộ quy tắc.", err=True)
        return exit_code(findings)
    for path in build_stock(out, force=force):
        typer.echo(f"Đã ghi {path}.", err=True)
    return 0
