"""`vndoc docs`: the generated pages of the project's own documentation (hidden: for the project's engineers)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

NAME = "docs"
EXAMPLES = "vndoc docs docs\nvndoc docs docs --check"


def command(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="Thư mục tài liệu.")] = Path("docs"),
    check: Annotated[bool, typer.Option("--check", help="Chỉ so với trang đang có; mã thoát 1 nếu khác.")] = False,
) -> int:
    """Viết lại các trang tài liệu sinh tự động."""
    from vndoc.disk import atomic_write
    from vndoc.docs import CommandPage, pages

    root = context.find_root()
    made = pages([CommandPage(name, text) for name, text in _help_pages(root.command, "vndoc")])
    changed = [name for name, text in made.items() if _old(folder / name) != text]
    for name in changed:
        typer.echo(f"Khác với nguồn: {name}" if check else f"Đã ghi {folder / name}.", err=True)
        if not check:
            atomic_write(folder / name, made[name].encode("utf-8"))
    return 1 if check and changed else 0


def _old(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None


def _help_pages(command: Any, name: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 (Typer's classes are not public)
    """The help page of a command and of all below it."""
    context = command.make_context(name, [], resilient_parsing=True)
    yield name, command.get_help(context)
    for key in command.list_commands(context) if hasattr(command, "list_commands") else ():
        below = command.get_command(context, key)
        if not below.hidden:
            yield from _help_pages(below, f"{name} {key}")
