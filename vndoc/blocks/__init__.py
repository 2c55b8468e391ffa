"""The vocabulary that templates are written in: one block for each component of the decree.

A template is a tuple of blocks read from top to bottom like the paper itself. Texts may hold docxtpl tags.
"""

from vndoc.blocks.base import (
    Bang,
    Block,
    Cell,
    CellLoop,
    Gap,
    Grid,
    If,
    Loop,
    NewSection,
    Ngang,
    Para,
    Row,
    RowIf,
    RowLoop,
    RuleLine,
    Run,
    SignRoom,
    TableRow,
)

__all__ = [
    "Bang",
    "Block",
    "Cell",
    "CellLoop",
    "Gap",
    "Grid",
    "If",
    "Loop",
    "NewSection",
    "Ngang",
    "Para",
    "Row",
    "RowIf",
    "RowLoop",
    "RuleLine",
    "Run",
    "SignRoom",
    "TableRow",
]
