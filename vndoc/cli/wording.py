"""The command line in Vietnamese: help pages and usage errors, which Typer itself would print in English."""

import re
from collections.abc import Iterable
from textwrap import fill
from typing import Any

from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

_WIDTH = 100
_USAGE = {
    "No such command": "Không có lệnh",
    "Missing command": "Thiếu tên lệnh",
    "Got unexpected extra": "Thừa tham số",
}
_QUOTED = re.compile(r"[('](?!s\))([^()']+)[)']")


class Command(TyperCommand):
    """A command whose help page is Vietnamese: usage, what it does, arguments, options, examples."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 (Typer's own classes are not public)
        """Write the help page."""
        formatter.width = _WIDTH
        _usage(self, ctx, formatter)
        _rows(formatter, "Tham số", (_argument(one) for one in self.get_params(ctx) if _is_argument(one)))
        _rows(formatter, "Tùy chọn", (_option(one) for one in self.get_params(ctx) if not _is_argument(one)))
        _examples(self, formatter)


class Group(TyperGroup):
    """A group of commands with a Vietnamese help page; commands stand in the order of the work."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 (Typer's own classes are not public)
        """Write the help page."""
        formatter.width = _WIDTH
        _usage(self, ctx, formatter)
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        shown = [(name, one.get_short_help_str(90)) for name, one in commands if one is not None and not one.hidden]
        _rows(formatter, "Lệnh", shown)
        _rows(formatter, "Tùy chọn", (_option(one) for one in self.get_params(ctx)))
        _examples(self, formatter)


def _usage(command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
    words = [one.name.upper() for one in command.get_params(ctx) if _is_argument(one)]
    words = [f"{word}…" if one.nargs == -1 else word for word, one in zip(words, command.get_params(ctx), strict=False)]
    tail = "LỆNH [TÙY CHỌN]" if isinstance(command, Group) else " ".join([*words, "[TÙY CHỌN]"])
    formatter.write_usage(ctx.command_path, tail, prefix="Cách dùng: ")
    formatter.write_paragraph()
    formatter.write(_filled(command.help or ""))


def _rows(formatter: Any, title: str, rows: Iterable[tuple[str, str]]) -> None:  # noqa: ANN401
    listed = list(rows)
    if listed:
        with formatter.section(title):
            formatter.write_dl(listed)


def _examples(command: Any, formatter: Any) -> None:  # noqa: ANN401
    if command.epilog:
        with formatter.section("Ví dụ"):
            formatter.write("".join(f"  {line}\n" for line in command.epilog.splitlines()))


def _filled(text: str) -> str:
    """Text as indented paragraphs, never broken at the hyphen of `NĐ-CP`."""
    parts = [" ".join(part.split()) for part in text.split("\n\n")]
    lines = (fill(part, _WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False) for part in parts)
    return "\n\n".join(lines) + "\n"


def _is_argument(parameter: Any) -> bool:  # noqa: ANN401
    return bool(parameter.param_type_name == "argument")


def _argument(parameter: Any) -> tuple[str, str]:  # noqa: ANN401
    return parameter.name.upper(), parameter.help or ""


def _option(parameter: Any) -> tuple[str, str]:  # noqa: ANN401
    names = ", ".join(sorted(parameter.opts, key=len))
    if parameter.name == "help":
        return names, "Hiện hướng dẫn này."
    value = "" if parameter.is_flag else f" {parameter.metavar or 'GIÁ_TRỊ'}"
    return names + value, parameter.help or ""


def usage_message(problem: TyperException) -> str:
    """A usage error in Vietnamese, with the command whose help page tells more."""
    context = getattr(problem, "ctx", None)
    path = context.command_path if context is not None else "vndoc"
    return f"{_reason(problem)}\nXem cách dùng: {path} --help"


def _reason(problem: TyperException) -> str:
    """What is wrong, by the kind of error; Typer's classes are not public, their names are stable."""
    kind = type(problem).__name__
    parameter = getattr(problem, "param", None)
    name = (parameter.name or "").upper() if parameter is not None and _is_argument(parameter) else ""
    name = name or (max(parameter.opts, key=len) if parameter is not None else "")
    if kind == "NoSuchOption":
        near = ", ".join(getattr(problem, "possibilities", None) or ())
        return f"Không có tùy chọn {getattr(problem, 'option_name', '')}" + (f"; có lẽ là {near}." if near else ".")
    if kind == "MissingParameter":
        return f"Thiếu {name} ({parameter.help.split(';')[0].rstrip('.').lower()})." if parameter else "Thiếu tham số."
    if kind == "BadParameter":
        return f"Giá trị của {name} không dùng được" + (": cần một số." if "valid int" in problem.message else ".")
    if kind == "BadOptionUsage":
        return f"Tùy chọn {getattr(problem, 'option_name', '')} thiếu hoặc thừa giá trị."
    vietnamese = next((text for english, text in _USAGE.items() if english in problem.message), None)
    quoted = _QUOTED.search(problem.message)
    return f"{vietnamese} {quoted.group(1) if quoted else ''}".rstrip() + "." if vietnamese else "Lệnh viết chưa đúng."
