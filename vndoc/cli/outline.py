"""`vndoc outline`: a .docx as plain text."""

from pathlib import Path
from typing import Annotated

import typer

NAME = "outline"
EXAMPLES = "vndoc outline ke-hoach.docx\ngit config diff.docx.textconv 'vndoc outline'"


def command(tap_tin: Annotated[Path, typer.Argument(readable=False, help="Tập tin .docx.")]) -> int:
    """In văn bản Word thành chữ, mỗi đoạn một dòng. Dùng để so sánh hai bản, trong git hoặc bằng mắt."""
    from vndoc import pipeline
    from vndoc.cli.progress import progress

    with progress(f"Đang đọc {tap_tin.name}"):
        text = pipeline.outline(tap_tin)
    typer.echo(text, nl=False)
    return 0
