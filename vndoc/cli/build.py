"""`vndoc build`: the straight way, from the dossier to the papers."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from vndoc.pipeline import BuildReport

NAME = "build"
EXAMPLES = "vndoc build fixtures/cum-1-bng-2025\nvndoc build ho-so-2026 --only ke-hoach --out van-ban"


def command(
    ho_so: Annotated[Path, typer.Argument(readable=False, help="Thư mục hồ sơ.")],
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="LOẠI", help="Chỉ làm loại này (ke-hoach); lặp lại được.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="THƯ_MỤC", help="Nơi ghi; mặc định output/<tên hồ sơ>.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Ghi đè cả văn bản đã có người sửa.")] = False,
    accept: Annotated[bool, typer.Option("--chap-nhan-loi", help="Vẫn ghi văn bản còn lỗi thể thức.")] = False,
    an_danh: Annotated[
        bool, typer.Option("--an-danh", help="Thay tên người, ngày sinh, số định danh bằng chữ giả định.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False,
) -> int:
    """Làm các văn bản Word từ hồ sơ. Kiểm tra dữ liệu, trộn vào mẫu, soát thể thức rồi mới ghi.

    Có lỗi trong dữ liệu hoặc mẫu thì không ghi gì; văn bản đã có người sửa trong Word được giữ nguyên.
    """
    from vndoc import pipeline
    from vndoc.cli.progress import progress
    from vndoc.cli.report import print_json

    with progress("Đang làm văn bản") as step:
        report = pipeline.build(
            ho_so,
            out,
            only=only or (),
            force=force,
            accept_faults=accept,
            without_persons=an_danh,
            progress=step,
        )
    if as_json:
        print_json(report.as_json())
    else:
        _print(report)
    return report.exit_code


def _print(report: "BuildReport") -> None:
    from vndoc.cli.report import count_line, finding_line
    from vndoc.outputs import State

    for noted in report.findings:
        typer.echo(finding_line(noted.finding, noted.path, noted.nguon))
    for written in report.written:
        typer.echo(written.message, err=True)
    for path in report.held_back:
        typer.echo(f"Chưa ghi {path} vì còn lỗi; sửa lỗi, hoặc thêm --chap-nhan-loi để vẫn ghi.", err=True)
    for path in report.waiting:
        typer.echo(f"Chưa làm {path}: hãy sửa những chỗ đã báo trong dữ liệu của văn bản này, rồi chạy lại.", err=True)
    if report.con_phai_dien:
        typer.echo("Còn phải điền:", err=True)
        for line in report.con_phai_dien:
            typer.echo(f"  - {line}", err=True)
    every = [noted.finding for noted in report.findings]
    made = sum(one.state is not State.CON_LAI for one in report.written)
    if report.accepted:
        typer.echo(f"{len(report.accepted)} chỗ khác quy định được chấp nhận theo mục `chap_nhan`.", err=True)
    typer.echo(f"{report.dossier}: {made} văn bản trong {report.folder}, {count_line(every)}.", err=True)
