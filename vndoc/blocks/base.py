"""The few shapes that every block is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """Text that differs from its component's style; None leaves a property to the style."""

    text: str
    bold: bool | None = None
    italic: bool | None = None


@dataclass(frozen=True)
class Para:
    """One paragraph of a component; `keep_next` keeps it on one page with what follows, beyond its style."""

    component: str
    text: str | tuple[Run, ...]
    keep_next: bool = False

    @property
    def runs(self) -> tuple[Run, ...]:
        """The text as runs."""
        return (Run(self.text),) if isinstance(self.text, str) else self.text


@dataclass(frozen=True)
class RuleLine:
    """The rule under a component."""

    component: str


@dataclass(frozen=True)
class SignRoom:
    """Room for signature and seal."""


@dataclass(frozen=True)
class Loop:
    """`blocks` once for each `name` of `source` (docxtpl's `{%p for %}`)."""

    name: str
    source: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class If:
    """`blocks` only where `condition` holds (docxtpl's `{%p if %}`)."""

    condition: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Grid:
    """A table without borders whose rows do not break; `columns` are widths in twips, a cell is a tuple of blocks."""

    columns: tuple[int, ...]
    rows: tuple[tuple[tuple[Block, ...], ...], ...]


@dataclass(frozen=True)
class NewSection:
    """Ends a section; what follows stands on a new page with page numbers from 1 again (phụ lục, khoản 1 điểm đ)."""


Block = Para | RuleLine | SignRoom | Loop | If | Grid | NewSection
