"""Places of the YAML parser in the numbering of editors."""

from typing import Protocol

import yaml


class Mark(Protocol):
    """A position of either parser, counted from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The character in the line."""


def spot(mark: Mark | None) -> tuple[int, int]:
    """Line and column of a mark from 1; the file's start where the parser gave none."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def start_of(event: yaml.Event) -> tuple[int, int]:
    """Line and column of an event's first character."""
    return spot(event.start_mark)


def end_of(event: yaml.Event) -> tuple[int, int]:
    """Line and column just after an event's last character."""
    return spot(event.end_mark)
