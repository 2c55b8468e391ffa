"""What stops a run: exit codes, and the few exceptions that carry one.

A problem that can be told to a clerk together with others is a `Finding`, never an exception.
"""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every command."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    INTERNAL = 4
    MISSING_PROGRAM = 5


class VndocError(Exception):
    """A run that cannot go on. `str()` is the Vietnamese message, with the remedy where there is one."""

    exit_code = ExitCode.INTERNAL

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(f"{message}\n{remedy}" if remedy else message)
        self.message = message
        self.remedy = remedy


class WrongUsage(VndocError):
    """The command was called in a way that has no meaning."""

    exit_code = ExitCode.USAGE


class Unreadable(VndocError):
    """An input or a template cannot be read at all: missing, not UTF-8, not a .docx."""

    exit_code = ExitCode.UNREADABLE


class InternalError(VndocError):
    """vndoc broke a promise of its own; the user cannot mend it."""

    exit_code = ExitCode.INTERNAL


class MissingProgram(VndocError):
    """A program outside vndoc (LibreOffice) is needed and not there."""

    exit_code = ExitCode.MISSING_PROGRAM
