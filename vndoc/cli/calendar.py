"""`vndoc calendar`: the dates of a dossier, as a table or as a file for calendars."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vndoc.errors import WrongUsage

if TYPE_CHECKING:
    from vndoc.agenda import Agenda

NAME = "calendar"
EXAMPLES = (
    "vndoc calendar fixtures/cum-1-bng-2025\n"
    "vndoc calendar ho-so-2026 --out lich-2026.ics\n"
    "vndoc calendar ho-so-2026 --out lich-2026.ics --nhac 14 --nhac 3"
)

DEFAULT_NHAC = (7, 1)
_MOST_DAYS = 365


def command(
    ho_so: Annotated[Path, typer.Argument(readable=False, help="Thư mục hồ sơ.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TẬP_TIN", help="Ghi lịch vào tập tin .ics thay vì in bảng.")
    ] = None,
    nhac: Annotated[
        list[int] | None,
        typer.Option("--nhac", metavar="NGÀY", help="Nhắc trước số ngày này; lặp lại được; mặc định 7 và 1."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False,
) -> int:
    """In lịch thời hạn, cuộc họp, văn bản. Hoặc ghi thành tập tin .ics có lời nhắc, mở bằng Outlook, Google Lịch.

    Thời hạn lấy ở mục `han` của ho-so, cuộc họp ở giấy mời, ngày ký ở từng văn bản. Dữ liệu còn lỗi thì không ghi gì.
    """
    from vndoc import pipeline
    from vndoc.cli.progress import progress
    from vndoc.cli.report import count_line, exit_code, finding_line, print_findings, print_json

    days = _days(nhac, out)
    with progress("Đang đọc hồ sơ"):
        found, findings = pipeline.calendar(ho_so)
    name = ho_so.resolve().name
    if found and out:
        _write(out, found, days)
    if as_json:
        events = [event.as_json() for event in found.events] if found else []
        told = [finding.as_json() for finding in findings]
        print_json({"ho_so": name, "findings": told, "events": events, "out": str(out) if found and out else None})
    elif found is None:
        print_findings(findings)
    else:
        for finding in findings:
            typer.echo(finding_line(finding), err=True)
        if out is None:
            _print(found)
    made = f"{len(found.events)} mục trong lịch, " if found else "chưa làm lịch được, "
    typer.echo(f"{name}: {made}{count_line(findings)}.", err=True)
    return exit_code(findings)


def _days(nhac: list[int] | None, out: Path | None) -> tuple[int, ...]:
    """The days before, the most first. Raises WrongUsage."""
    if nhac and out is None:
        raise WrongUsage("--nhac chỉ dùng khi ghi tập tin lịch.", "Thêm --out, ví dụ: --out lich.ics")
    if out is not None and out.suffix.lower() != ".ics":
        raise WrongUsage(
            f"Tên tập tin lịch phải có đuôi .ics: {out}", f"Hãy viết: --out {out.with_suffix('.ics').name}"
        )
    wrong = next((one for one in nhac or () if not 0 <= one <= _MOST_DAYS), None)
    if wrong is not None:
        raise WrongUsage(f"Không nhắc trước {wrong} ngày được.", f"Số ngày của --nhac từ 0 đến {_MOST_DAYS}.")
    return tuple(sorted(set(nhac or DEFAULT_NHAC), reverse=True))


def _write(out: Path, found: "Agenda", days: Sequence[int]) -> None:
    from vndoc.agenda.ics import to_ics
    from vndoc.disk import atomic_write

    atomic_write(out, to_ics(found, days))
    typer.echo(f"Đã ghi {out}, nhắc trước {', '.join(map(str, days))} ngày.", err=True)


def _print(found: "Agenda") -> None:
    from vndoc.cli.report import print_table

    typer.echo(found.ten)
    print_table(("Ngày", "Việc", "Dữ liệu"), [(one.khi_nao, one.viec, one.nguon) for one in found.events])
