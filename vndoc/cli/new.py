"""`vndoc new`: a starting dossier that builds at once, or next year's out of this year's."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vndoc.errors import ExitCode, WrongUsage

if TYPE_CHECKING:
    from vndoc.roll_over import RolledOver

NAME = "new"
EXAMPLES = (
    "vndoc new ho-so-2026\n"
    "vndoc new ho-so-2026 --year 2026\n"
    "vndoc new ho-so-2026 --from ho-so-2025\n"
    "vndoc new ho-so-2026 --from ho-so-2025 --year 2026 --json"
)


def command(
    thu_muc: Annotated[Path, typer.Argument(readable=False, help="Thư mục sẽ tạo; chưa có hoặc còn trống.")],
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="HỒ_SƠ", readable=False, help="Lập từ hồ sơ năm trước, trong thư mục này."),
    ] = None,
    year: Annotated[
        int | None,
        typer.Option("--year", metavar="NĂM", help="Năm của hồ sơ; có --from mà bỏ trống thì là năm kế tiếp."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON (chỉ cùng với --from).")] = False,
) -> int:
    """Tạo hồ sơ mới có sẵn ví dụ, hoặc lập hồ sơ năm sau từ hồ sơ năm trước (--from).

    Hồ sơ mẫu chạy được ngay; sau đó thay ví dụ bằng thông tin của cơ quan. Khi lập từ năm trước, năm, ngày, số năm kỷ
    niệm, căn cứ được chuyển; số, kết quả, điểm được xóa; chỗ phải sửa được đánh dấu CẦN SỬA, CẦN ĐIỀN và liệt kê trong
    CAN-XAC-NHAN.md. Hồ sơ năm trước còn lỗi thì không tạo gì.
    """
    from vndoc import pipeline
    from vndoc.load.folder import in_command

    if source is not None:
        return _next_year(thu_muc, source, year, as_json=as_json)
    if as_json:
        raise WrongUsage("--json chỉ dùng cùng với --from.", "Bỏ --json, hoặc thêm --from và thư mục hồ sơ năm trước.")
    for path in pipeline.new(thu_muc, year):
        typer.echo(f"Đã tạo {path}.", err=True)
    typer.echo(
        f"Việc tiếp theo: sửa các tập tin trong {thu_muc}, rồi chạy: vndoc build {in_command(thu_muc)}", err=True
    )
    return 0


def _next_year(folder: Path, source: Path, year: int | None, *, as_json: bool) -> int:
    """Make next year's dossier and tell all that was done and is left to do."""
    from vndoc import pipeline
    from vndoc.cli.progress import progress
    from vndoc.cli.report import count_line, print_findings, print_json

    with progress("Đang lập hồ sơ"):
        done, findings = pipeline.new_from(folder, source, year)
    if done is None:
        if as_json:
            print_json({"from": source.resolve().name, "findings": [finding.as_json() for finding in findings]})
        else:
            print_findings(findings)
        counted = count_line(findings)
        typer.echo(f"Chưa tạo gì vì hồ sơ năm trước còn lỗi ({counted}). Hãy sửa {source} rồi chạy lại.", err=True)
        return ExitCode.FINDINGS
    if as_json:
        print_json({**done.as_json(), "findings": [finding.as_json() for finding in findings]})
    else:
        _print(done)
    _print_end(folder, done)
    return ExitCode.DONE


def _print(done: "RolledOver") -> None:
    from vndoc.roll_over.ledger import Weight, change_line

    typer.echo(f"Đã thay đổi ({len(done.changes)}):")
    for change in done.changes:
        typer.echo(f"  {change.place.file}: {change_line(change)}")
    for weight, title in ((Weight.MEND, "Phải sửa, phải điền"), (Weight.LOOK, "Xem lại, xác nhận")):
        tasks = done.of(weight)
        typer.echo(f"{title} ({len(tasks)}):")
        for task in tasks:
            typer.echo(f"  {task.place}: {task.message}")
    if done.not_taken:
        typer.echo("Không chép sang:")
        for name in done.not_taken:
            typer.echo(f"  {name}")


def _print_end(folder: Path, done: "RolledOver") -> None:
    from vndoc.load.folder import in_command
    from vndoc.roll_over import LIST_NAME
    from vndoc.roll_over.ledger import Weight

    counts = f"{len(done.of(Weight.MEND))} chỗ phải sửa hoặc điền, {len(done.of(Weight.LOOK))} chỗ xem lại"
    typer.echo(f"Đã tạo hồ sơ năm {done.new} trong {folder}: {len(done.changes)} thay đổi, {counts}.", err=True)
    typer.echo(f"Danh sách để làm dần: {folder / LIST_NAME}", err=True)
    first = "sửa các chỗ CẦN SỬA, CẦN ĐIỀN" if done.of(Weight.MEND) else "xem lại danh sách"
    typer.echo(f"Việc tiếp theo: {first}, rồi chạy: vndoc check {in_command(folder)}", err=True)
