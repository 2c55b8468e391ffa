"""`vndoc new`: a starting dossier that builds at once."""

from pathlib import Path
from typing import Annotated

import typer

NAME = "new"
EXAMPLES = "vndoc new ho-so-2026\nvndoc new ho-so-2026 --year 2026"


def command(
    thu_muc: Annotated[Path, typer.Argument(readable=False, help="Thư mục sẽ tạo; chưa có hoặc còn trống.")],
    year: Annotated[int | None, typer.Option("--year", metavar="NĂM", help="Năm của hồ sơ.")] = None,
) -> int:
    """Tạo hồ sơ mới có sẵn ví dụ. Hồ sơ chạy được ngay; sau đó thay ví dụ bằng thông tin của cơ quan."""
    from vndoc import pipeline
    from vndoc.load.folder import in_command

    for path in pipeline.new(thu_muc, year):
        typer.echo(f"Đã tạo {path}.", err=True)
    typer.echo(
        f"Việc tiếp theo: sửa các tập tin trong {thu_muc}, rồi chạy: vndoc build {in_command(thu_muc)}", err=True
    )
    return 0
