"""One type for every problem told to a user: bad data, bad template, bad format, failed eligibility."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

QUOTE_LENGTH = 40
"""Characters of a quotation: short enough for one line, long enough to be found with Ctrl+F in Word."""


_ROUNDING = 6
"""Characters by which a quotation grows on either side so that it begins and ends with whole words."""


class Severity(StrEnum):
    """How much a finding weighs: must of the decree, should, and information."""

    LOI = "loi"
    CANH_BAO = "canh-bao"
    GOI_Y = "goi-y"

    @property
    def label(self) -> str:
        """The word a clerk reads."""
        return {"loi": "lỗi", "canh-bao": "cảnh báo", "goi-y": "gợi ý"}[self.value]


@dataclass(frozen=True)
class DataPlace:
    """A place in a YAML or JSON file; line and column count from 1, as editors do."""

    file: str
    line: int | None = None
    col: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.col) if part is not None)


@dataclass(frozen=True)
class CellPlace:
    """A cell of a workbook."""

    file: str
    sheet: str
    cell: str

    def __str__(self) -> str:
        return f"{self.file}, trang tính {self.sheet}, ô {self.cell}"

    @property
    def position(self) -> tuple[int, int]:
        """Row and column from 1: `B4` -> (4, 2)."""
        letters = self.cell.rstrip("0123456789")
        column = 0
        for letter in letters.upper():
            column = column * 26 + ord(letter) - ord("A") + 1
        return int(self.cell[len(letters) :] or 0), column


@dataclass(frozen=True)
class DocPlace:
    """A paragraph of a Word file.

    `component` is the decree's name of the part it stands in, `paragraph` its number in reading order from 1, `quote`
    its first characters; each is None where it is unknown or the finding is about the whole file.
    """

    part: str = "document"
    component: str | None = None
    paragraph: int | None = None
    quote: str | None = None

    def __str__(self) -> str:
        words = [self.component] if self.component else []
        if self.paragraph is not None:
            words.append(f"đoạn {self.paragraph}")
        if not words:
            words.append("toàn văn bản" if self.part == "document" else self.part)
        return ", ".join(words) + (f" “{self.quote}”" if self.quote else "")


@dataclass(frozen=True)
class TemplatePlace:
    """A paragraph of a template; table, row and cell count from 1 and are None outside tables."""

    part: str
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    paragraph: int | None = None
    quote: str | None = None

    def __str__(self) -> str:
        names = (("bảng", self.table), ("hàng", self.row), ("ô", self.cell), ("đoạn", self.paragraph))
        words = [f"mẫu {self.part}", *(f"{name} {number}" for name, number in names if number is not None)]
        return ", ".join(words) + (f" “{self.quote}”" if self.quote else "")


Place = DataPlace | CellPlace | DocPlace | TemplatePlace


@dataclass(frozen=True)
class Finding:
    """One problem: the rule that found it, how much it weighs, where, what is wrong and what to write instead."""

    rule: str
    severity: Severity
    place: Place
    message: str
    clause: str | None = None
    suggestion: str | None = None

    def as_json(self) -> dict[str, object]:
        """The shape printed by `--json` and kept in the manifest."""
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "place": asdict(self.place),
            "message": self.message,
            "clause": self.clause,
            "suggestion": self.suggestion,
        }


def shorten(text: str, length: int = QUOTE_LENGTH) -> str:
    """The quotation of `text`: white space folded, cut at `length` characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= length else folded[: length - 1].rstrip() + "…"


def around(text: str, start: int, end: int, replacement: str | None = None) -> str:
    """The words around `text[start:end]`, as many as a quotation holds, with `replacement` in its place if given."""
    room = max((QUOTE_LENGTH - (end - start)) // 2 - _ROUNDING, 0)
    left = text.rfind(" ", 0, max(start - room, 0)) + 1
    right = text.find(" ", min(end + room, len(text)))
    middle = text[start:end] if replacement is None else replacement
    return (text[left:start] + middle + text[end : right if right >= 0 else len(text)]).strip()


def worst(findings: Iterable[Finding]) -> Severity | None:
    """The heaviest severity among `findings`, or None where there is none."""
    found = {finding.severity for finding in findings}
    return next((severity for severity in Severity if severity in found), None)
