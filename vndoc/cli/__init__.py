"""The command line: parse, call, print. No command holds logic of its own.

Heavy modules are imported inside the commands, so that `vndoc --help` costs little more than Typer itself.
"""

import sys
import traceback
from typing import Annotated

import typer
from typer.exceptions import Abort, Exit, TyperException

from vndoc import __version__
from vndoc.cli import build, calendar, check, docs, excel, lint, new, outline, rules, schema, template
from vndoc.cli.wording import Command, Group, usage_message
from vndoc.errors import ExitCode, VndocError

app = typer.Typer(
    cls=Group,
    name="vndoc",
    help="Soạn kế hoạch, giao ước thi đua và hồ sơ khen thưởng ra Word đúng thể thức Nghị định 30/2020/NĐ-CP.",
    epilog="vndoc new ho-so-2026\nvndoc build ho-so-2026\nvndoc lint van-ban.docx",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (new, check, build, calendar, lint, outline, rules, schema):
    app.command(name=module.NAME, cls=Command, epilog=module.EXAMPLES)(module.command)
app.add_typer(excel.app, name="excel")
app.add_typer(template.app, name="template")
app.command(name=docs.NAME, cls=Command, epilog=docs.EXAMPLES, hidden=True)(docs.command)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vndoc {__version__}")
        raise Exit(0)


@app.callback()
def main(
    debug: Annotated[bool, typer.Option("--debug", help="Hiện chi tiết kỹ thuật khi có lỗi bên trong.")] = False,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="In phiên bản rồi thôi.")
    ] = False,
) -> None:
    """Options that stand before the command; `outcome` reads `--debug` itself."""


def run() -> None:
    """The entry point: runs the command line and leaves with its exit code; no traceback reaches a user."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(outcome(sys.argv[1:]))


def outcome(arguments: list[str]) -> int:
    """Run the command line with `arguments`; returns the exit code (design section 6)."""
    debug = "--debug" in arguments
    words = [word for word in arguments if word != "--debug"]
    try:
        code = app(words, prog_name="vndoc", standalone_mode=False)
        return code if isinstance(code, int) else ExitCode.DONE
    except Exit as leaving:
        return leaving.exit_code
    except VndocError as problem:
        if debug:
            traceback.print_exc()
        typer.echo(str(problem), err=True)
        return problem.exit_code
    except (Abort, KeyboardInterrupt):
        typer.echo("Đã dừng.", err=True)
        return 130
    except TyperException as problem:
        if type(problem).__name__ == "NoArgsIsHelpError":
            typer.echo(problem.message)
            return ExitCode.DONE if not words else ExitCode.USAGE
        typer.echo(usage_message(problem), err=True)
        return ExitCode.USAGE
    except BrokenPipeError:
        sys.stderr.close()
        return ExitCode.DONE
    except SystemExit:  # Typer's way out where the reader of a pipe (`| head`) has gone
        return ExitCode.DONE
    except Exception as problem:
        if debug:
            raise
        typer.echo(f"Lỗi bên trong của vndoc: {type(problem).__name__}: {problem}", err=True)
        typer.echo("Xin chạy lại với --debug và gửi phần in ra cho người hỗ trợ.", err=True)
        return ExitCode.INTERNAL
