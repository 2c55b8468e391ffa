"""`vndoc schema`: JSON Schema of the data files, for editors that complete and check."""

from pathlib import Path
from typing import Annotated

import typer

NAME = "schema"
EXAMPLES = "vndoc schema ke-hoach\nvndoc schema --out docs/schema"


def command(
    loai: Annotated[str | None, typer.Argument(help="ho-so hoặc tên loại (ke-hoach); để trống: liệt kê.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="THƯ_MỤC", help="Ghi mọi lược đồ vào thư mục này.")
    ] = None,
) -> int:
    """In lược đồ dữ liệu (JSON Schema). Trình soạn thảo dùng lược đồ để gợi ý và kiểm tra khi gõ YAML."""
    from vndoc.cli.report import print_json
    from vndoc.documents.schema import schema, schema_keys
    from vndoc.errors import WrongUsage

    if out is not None:
        _write_all(out)
    elif loai is None:
        typer.echo("\n".join(schema_keys()))
    elif loai not in schema_keys():
        raise WrongUsage(f"Không có lược đồ “{loai}”.", f"Chọn một trong: {', '.join(schema_keys())}.")
    else:
        print_json(schema(loai))
    return 0


def _write_all(folder: Path) -> None:
    from vndoc.disk import atomic_write
    from vndoc.documents.schema import schema_keys, schema_text

    for name in schema_keys():
        path = folder / f"{name}.schema.json"
        atomic_write(path, schema_text(name).encode("utf-8"))
        typer.echo(f"Đã ghi {path}.", err=True)
