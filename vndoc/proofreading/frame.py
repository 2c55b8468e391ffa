"""What proofreading is: a name, and a function from one text to the slips in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vndoc.findings import Severity

CONTENT = "Điều 12 khoản 1"
"""Who drafts a paper checks its content before it is signed, and answers for it (Nghị định 30/2020/NĐ-CP)."""


@dataclass(frozen=True)
class Slip:
    """Characters `start:end` of a text are wrong: how much that weighs, what to tell, what stands there rightly."""

    start: int
    end: int
    severity: Severity
    message: str
    right: str | None = None


@dataclass(frozen=True)
class Proof:
    """One kind of slip, told under `name` both of data and of any Word file, with the `clause` it rests on."""

    name: str
    severity: Severity
    summary: str
    find: Callable[[str], Iterator[Slip]]
    clause: str
