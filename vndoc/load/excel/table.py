"""The rows below the headings: which of them are data, and the text of each of their cells."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from vndoc.documents.so_tinh import CotTinh, KieuCot
from vndoc.findings import CellPlace, Finding, Severity, shorten
from vndoc.load.characters import REFUSED, masked, may_be_old, old_letters, refused
from vndoc.load.excel.grid import Grid
from vndoc.load.excel.headings import Headings
from vndoc.load.excel.notes import Cell
from vndoc.viet.chuan_hoa import fold_space
from vndoc.viet.ngay import ngay_ngan

MOST_ALIKE = 20
"""Findings of one rule told for one column; a broken column may have thousands."""

_TOTAL = re.compile(r"(?:tổng(?: cộng| số| điểm)?|cộng)\s*(?:[:.(\d].*)?", re.IGNORECASE)
_NUMBERED = re.compile(r"\(?(\d{1,2})\)?")
_DAYS = range(20_000, 80_000)
"""Day numbers of Excel from 1954 to 2119; a number of a date column in it is a date that lost its format."""


@dataclass(frozen=True)
class Row:
    """A row of data: its number from 0, the text of each column that has one by the column's key."""

    at: int
    texts: Mapping[str, str]


@dataclass
class Table:
    """The table of a sheet while its rows are read; `findings` grows.

    `kind` tells what a cell holds by its row's texts and its column, in a sheet where each row is a fact of its own and
    none is one of totals; None where the columns tell it.
    """

    grid: Grid
    headings: Headings
    from_1904: bool
    kind: Callable[[Mapping[str, str], CotTinh], KieuCot] | None = None
    findings: list[Finding] = field(default_factory=list)
    _told: Counter[tuple[str, int]] = field(default_factory=Counter)
    _spread: dict[Cell, Cell] = field(default_factory=dict)
    _after_total: bool = False

    def __post_init__(self) -> None:
        self.findings += self.headings.findings
        self.where = {column.khoa: where for column, where in self.headings.columns}
        self.first = min(self.where.values())
        self._tell_merged()

    def rows(self) -> Iterator[Row]:
        """The rows of data, in order."""
        for at in range(self.headings.row + 1, len(self.grid.rows)):
            own = {column.khoa: text for column, where in self.headings.columns if (text := self._text(at, where))}
            if not own or (self.kind is None and self._is_passed_over(at, own)):
                continue
            if self._spread:
                own |= {khoa: text for khoa, where in self.where.items() if (text := self._spread_text(at, where))}
            yield Row(at, {column.khoa: self._checked(at, column, where, own) for column, where in self._filled(own)})
        self._tell_hidden()

    def place(self, at: int, khoa: str) -> CellPlace:
        """The place of a row's cell in a column that is there."""
        return self.grid.place(at, self.where[khoa])

    def tell(self, rule: str, severity: Severity, at: int, khoa: str, message: str) -> None:
        """Add a finding at a row's cell in a column that is there."""
        self._tell(rule, severity, at, self.where[khoa], message)

    def tells(self, rule: str, khoa: str) -> bool:
        """Whether another finding of a rule in a column would still be told."""
        return self._told[rule, self.where[khoa]] < MOST_ALIKE

    def _tell(self, rule: str, severity: Severity, at: int, where: int, message: str) -> None:
        """Add a finding at a cell; after `MOST_ALIKE` of one kind in one column one more says that there are others."""
        self._told[rule, where] += 1
        if self._told[rule, where] == MOST_ALIKE:
            message += " Từ đây xuống, các ô cùng cột sai như vậy không báo nữa."
        if self._told[rule, where] <= MOST_ALIKE:
            self.findings.append(Finding(rule, severity, self.grid.place(at, where), message))

    def _filled(self, own: Mapping[str, str]) -> Iterator[tuple[CotTinh, int]]:
        """The columns that have a text in a row."""
        return ((column, where) for column, where in self.headings.columns if column.khoa in own)

    def _text(self, at: int, where: int) -> str:
        row = self.grid.rows[at]
        return row[where] if where < len(row) else ""

    def _spread_text(self, at: int, where: int) -> str:
        """The text of the merged cell above that reaches down to this cell."""
        source = self._spread.get((at, where))
        return self._text(*source) if source else ""

    def _is_passed_over(self, at: int, own: Mapping[str, str]) -> bool:
        """Whether a row numbers the columns, or holds totals or a signature below them; those are told."""
        if at == self.headings.row + 1 and _is_numbering(list(own.values())):
            return True
        first = next(iter(own))
        where = self.where[first]
        label = next((text for text in self.grid.rows[at][: where + 1] if text), own[first])
        is_total = bool(_TOTAL.fullmatch(fold_space(label)))
        if not is_total and not self._after_total:
            return False
        wanted = [column.khoa for column, _ in self.headings.columns if column.bat_buoc and column.khoa != first]
        if is_total and (not wanted or any(khoa not in own for khoa in wanted)):
            self._after_total = True
            message = f"Hàng “{shorten(label)}” là hàng cộng nên không được đọc; vndoc tự cộng khi cần."
            self._tell("hang-cong", Severity.GOI_Y, at, where, message)
            return True
        if self._after_total and wanted and not any(khoa in own for khoa in wanted):
            message = "Nội dung bên dưới hàng cộng không được đọc. Nếu là dữ liệu, hãy chuyển lên trên hàng cộng."
            self._tell("hang-cong", Severity.CANH_BAO, at, where, message)
            return True
        return False

    def _checked(self, at: int, column: CotTinh, where: int, own: Mapping[str, str]) -> str:
        """The text handed on, with what must be told about its cell."""
        text = own[column.khoa]
        kieu = self.kind(own, column) if self.kind else column.kieu
        cell = self._spread.get((at, where), (at, where))
        if cell in self.grid.notes.errors:
            message = f"Ô đang báo lỗi {text} của công thức. Hãy sửa công thức, hoặc gõ thẳng giá trị."
            self._tell("o-bao-loi", Severity.LOI, at, where, message)
        elif cell in self.grid.notes.uncomputed:
            message = "Ô có công thức chưa được tính. Hãy mở bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị."
            self._tell("cong-thuc-chua-tinh", Severity.LOI, at, where, message)
        elif cell in self.grid.dates and kieu is not KieuCot.NGAY:
            message = (
                f"Excel đã đổi ô này thành ngày {text}. Nếu là mã hoặc số, hãy chọn kiểu ô Text rồi gõ lại; "
                "nếu đúng là ngày thì để nguyên."
            )
            self._tell("o-bi-doi-thanh-ngay", Severity.CANH_BAO, at, where, message)
        elif kieu is KieuCot.NGAY and self._is_day_number(cell):
            return self._as_day(at, where, cell, text)
        return text if text.isascii() and text.isprintable() else self._allowed(at, where, text)

    def _is_day_number(self, cell: Cell) -> bool:
        number = self.grid.numbers.get(cell)
        return number is not None and _DAYS.start <= number < _DAYS.stop

    def _as_day(self, at: int, where: int, cell: Cell, text: str) -> str:
        start = date(1904, 1, 1) if self.from_1904 else date(1899, 12, 30)
        day = ngay_ngan(start + timedelta(days=int(self.grid.numbers[cell])))
        message = f"Ô ghi số {text}, đã hiểu là ngày {day}. Hãy chọn kiểu ô là ngày (Date) để thấy đúng ngày."
        self._tell("ngay-thanh-so", Severity.CANH_BAO, at, where, message)
        return day

    def _allowed(self, at: int, where: int, text: str) -> str:
        """`text` with a stand-in for each character that cannot stand in a paper."""
        if not self._told["bang-ma-cu", -1] and may_be_old(text):
            told = old_letters(text, self.grid.place(at, where))
            self._told["bang-ma-cu", -1] += bool(told)
            self.findings += [told] if told else []
        found = [] if text.isprintable() else REFUSED.findall(text)
        if not found:
            return text
        for char in dict.fromkeys(found):
            finding = refused(char, self.grid.place(at, where))
            self._tell(finding.rule, finding.severity, at, where, finding.message)
        return masked(text)

    def _tell_merged(self) -> None:
        """A cell merged downwards in one column holds for all its rows; one merged over columns is a fault."""
        columns = set(self.where.values())
        for (top, left), (bottom, right) in self.grid.merged:
            if bottom <= self.headings.row or not columns & set(range(left, right + 1)):
                continue
            if left == right:
                below = range(max(top, self.headings.row + 1), bottom + 1)
                self._spread |= {(at, left): (top, left) for at in below if at != top}
            elif self._text(top, left) and top > self.headings.row and not _TOTAL.fullmatch(self._text(top, left)):
                range_name = f"{self.grid.place(top, left).cell}:{self.grid.place(bottom, right).cell}"
                message = (
                    f"Các ô {range_name} bị gộp qua nhiều cột nên không biết nội dung thuộc cột nào. "
                    "Hãy bỏ gộp (Merge & Center) rồi ghi từng ô."
                )
                self._tell("o-gop", Severity.LOI, top, left, message)

    def _tell_hidden(self) -> None:
        """One warning for each run of hidden rows, one for each hidden column of the layout."""
        hidden = sorted(at for at in self.grid.notes.hidden_rows if at > self.headings.row)
        for at in (at for at in hidden if at - 1 not in self.grid.notes.hidden_rows):
            last = at
            while last + 1 in self.grid.notes.hidden_rows:
                last += 1
            rows = f"Hàng {at + 1}" if last == at else f"Các hàng {at + 1} đến {last + 1}"
            self._tell_read_though_hidden(at, 0, rows)
        for column, where in self.headings.columns:
            if where in self.grid.notes.hidden_columns:
                self._tell_read_though_hidden(self.headings.row, where, f"Cột “{column.ten}”")

    def _tell_read_though_hidden(self, at: int, where: int, what: str) -> None:
        message = f"{what} đang ẩn nhưng vẫn được đọc. Hãy cho hiện (Unhide) để kiểm tra; không dùng thì xóa."
        self._tell("hang-cot-an", Severity.CANH_BAO, at, where, message)


def _is_numbering(texts: Sequence[str]) -> bool:
    """Whether a row numbers the columns: (1), (2), (3) …"""
    numbers = [match.group(1) for text in texts if (match := _NUMBERED.fullmatch(text))]
    if len(numbers) < max(3, len(texts)):
        return False
    first = int(numbers[0])
    return first in (1, 2, 3) and [int(one) for one in numbers] == list(range(first, first + len(numbers)))
