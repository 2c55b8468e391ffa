"""`vndoc excel`: data as workbooks, and workbooks as data."""

from pathlib import Path
from typing import Annotated

import typer

from vndoc.cli.wording import Command, Group

EXAMPLES = "vndoc excel export ho-so-2026\nvndoc excel import de-nghi.xlsx -o ho-so-2026/de-nghi.yaml"
EXPORT_EXAMPLES = (
    "vndoc excel export ho-so-2026\nvndoc excel export ho-so-2026 --loai de-nghi --out ho-so-2026/de-nghi.xlsx --rong"
)
IMPORT_EXAMPLES = "vndoc excel import de-nghi.xlsx -o ho-so-2026/de-nghi.yaml"

app = typer.Typer(
    cls=Group,
    help="Dữ liệu dạng bảng tính Excel: ghi ra để điền, đọc lại thành tập tin .yaml.",
    epilog=EXAMPLES,
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command(name="export", cls=Command, epilog=EXPORT_EXAMPLES)
def export_command(
    ho_so: Annotated[Path, typer.Argument(readable=False, help="Thư mục hồ sơ.")],
    loai: Annotated[str | None, typer.Option("--loai", metavar="LOẠI", help="Chỉ ghi bảng tính của loại này.")] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="NƠI_GHI", help="Thư mục hoặc tập tin .xlsx; mặc định output/<hồ sơ>/excel."),
    ] = None,
    rong: Annotated[bool, typer.Option("--rong", help="Ghi mẫu rỗng, không lấy dữ liệu đã có.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tập tin đã có.")] = False,
) -> int:
    """Ghi bảng tính để điền dữ liệu: có tiêu đề, danh sách chọn, kiểm tra khi gõ. Đã có dữ liệu thì điền sẵn."""
    from vndoc import exchange
    from vndoc.cli.progress import progress
    from vndoc.cli.report import exit_code, print_findings

    with progress("Đang ghi bảng tính"):
        made = exchange.export_workbooks(ho_so, loai, out, empty=rong, force=force)
    print_findings(made.findings)
    for path in made.written:
        typer.echo(f"Đã ghi {path}.", err=True)
        if (twin := _twin(path)) is not None:
            typer.echo(f"  Bên cạnh có {twin.name}: trong hồ sơ chỉ giữ một trong hai tập tin.", err=True)
    if not made.written:
        typer.echo("Không ghi bảng tính nào.", err=True)
    return exit_code(made.findings)


@app.command(name="import", cls=Command, epilog=IMPORT_EXAMPLES)
def import_command(
    tap_tin: Annotated[Path, typer.Argument(readable=False, help="Bảng tính .xlsx đã điền.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="TẬP_TIN", help="Tập tin .yaml sẽ ghi.")],
    loai: Annotated[
        str | None, typer.Option("--loai", metavar="LOẠI", help="Loại văn bản, khi tên tập tin chưa nói lên.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè tập tin đã có.")] = False,
) -> int:
    """Ghi bảng tính thành tập tin .yaml. Có lỗi thì báo ở trang tính nào, ô nào và không ghi gì."""
    from vndoc import exchange
    from vndoc.cli.progress import progress
    from vndoc.cli.report import count_line, exit_code, print_findings

    with progress("Đang đọc bảng tính"):
        findings = exchange.import_workbook(tap_tin, out, loai, force=force)
    print_findings(findings)
    code = exit_code(findings)
    typer.echo(f"{tap_tin.name}: {count_line(findings)}." if code else f"Đã ghi {out}.", err=True)
    return code


def _twin(path: Path) -> Path | None:
    """A data file beside a workbook that would be read as well."""
    from vndoc.load.file import TEXT_SUFFIXES

    return next((twin for suffix in TEXT_SUFFIXES if (twin := path.with_suffix(suffix)).exists()), None)
