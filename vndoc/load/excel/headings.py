"""The row of headings of a sheet: where it is, which column of the layout stands where, what is unknown or missing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vndoc.documents.so_tinh import NHAN_DANH_MUC, NHAN_HUONG_DAN, CotTinh
from vndoc.findings import Finding, Severity
from vndoc.load.excel.grid import Grid
from vndoc.viet.chuan_hoa import fold_space, fold_tone, nearest, without_accents

SEARCHED_ROWS = 60
"""Rows in which the headings are looked for: titles above a table take a few."""

_SURE = 1.5
"""Score from which a row is that of the headings: two of them, or one beside one that is nearly right."""
_MARKS = re.compile(r"[*:.]+$|\(\*\)")
_COUNTERS = ("stt", "tt", "so tt", "so thu tu")
"""Headings, without accents, of columns that number the rows."""


@dataclass(frozen=True)
class Headings:
    """Row of the headings, the columns of the layout that are there with their numbers, and what is told of others."""

    row: int
    columns: Sequence[tuple[CotTinh, int]]
    findings: tuple[Finding, ...]


def exact(text: str) -> str:
    """The form in which names of columns, sheets and facts are the same: capitals, spaces, marks weigh nothing."""
    return _MARKS.sub("", fold_tone(fold_space(text)).casefold()).strip()


def match_name(typed: str, names: Mapping[str, str]) -> str | None:
    """The key in `names` (exact form -> key) that `typed` means: as it is, else without its accents, where one only."""
    form = exact(typed)
    if form in names:
        return names[form]
    bare = without_accents(form)
    same = {key for name, key in names.items() if without_accents(name) == bare}
    return same.pop() if len(same) == 1 else None


def names_of(columns: Iterable[CotTinh]) -> dict[str, str]:
    """Exact form of each heading, other headings too -> the heading of the layout."""
    listed = list(columns)
    other = {exact(name): column.ten for column in listed for name in column.ten_khac}
    return {**other, **{exact(column.ten): column.ten for column in listed}}


def is_ours(text: str) -> bool:
    """Whether a name is that of a column or sheet which vndoc adds for people and does not read."""
    return exact(text) in (exact(NHAN_HUONG_DAN), exact(NHAN_DANH_MUC))


def _is_counter(text: str) -> bool:
    return without_accents(exact(text)) in _COUNTERS


def find_headings(grid: Grid, columns: Sequence[CotTinh]) -> Headings | Finding:
    """The headings of a sheet; a finding where no row has them."""
    names = names_of(columns)
    scores = [_score(texts, names, [column.ten for column in columns]) for texts in grid.rows[:SEARCHED_ROWS]]
    most = max(scores, default=0.0)
    if most < min(_SURE, len(columns)):
        return _no_headings(grid, columns)
    return _read(grid, scores.index(most), columns, names)


def _score(texts: Iterable[str], names: Mapping[str, str], headings: Iterable[str]) -> float:
    """How many headings of the layout a row has; one that is nearly spelt so counts half, beside a right one."""
    found = {text: match_name(text, names) for text in texts if text}
    right = set(found.values()) - {None}
    if not right:
        return 0.0
    missing = [ten for ten in headings if ten not in right]
    return len(right) + 0.5 * sum(found[text] is None and nearest(text, missing) is not None for text in found)


def _no_headings(grid: Grid, columns: Sequence[CotTinh]) -> Finding:
    wanted = ", ".join(f"“{column.ten}”" for column in columns)
    message = f"Không thấy hàng tiêu đề trong trang tính “{grid.name}”. Hãy ghi một hàng có các tiêu đề: {wanted}."
    return Finding("thieu-tieu-de", Severity.LOI, grid.place(0, 0), message)


def _read(grid: Grid, row: int, columns: Sequence[CotTinh], names: Mapping[str, str]) -> Headings:
    found: dict[str, int] = {}
    unknown: list[int] = []
    findings: list[Finding] = []
    for at, text in enumerate(grid.rows[row]):
        ten = match_name(text, names) if text else None
        if ten is None:
            unknown += [at] if text and not (_is_counter(text) or is_ours(text)) else []
        elif ten in found:
            findings.append(_twice(grid, row, at, ten, found[ten]))
        else:
            found[ten] = at
    missing = {column.ten: column for column in columns if column.ten not in found}
    for at in unknown:
        findings.append(_unknown(grid, row, at, missing))
    near = {finding.suggestion for finding in findings}
    findings += [_missing(grid, row, one) for one in missing.values() if one.bat_buoc and one.ten not in near]
    findings += _without_heading(grid, row)
    present = [(column, found[column.ten]) for column in columns if column.ten in found]
    return Headings(row, present, tuple(findings))


def _twice(grid: Grid, row: int, at: int, ten: str, first: int) -> Finding:
    message = (
        f"Tiêu đề “{ten}” đã có ở ô {grid.place(row, first).cell}, ghi hai lần thì không biết lấy cột nào. "
        "Hãy xóa hoặc đổi tên một cột."
    )
    return Finding("trung-tieu-de", Severity.LOI, grid.place(row, at), message)


def _unknown(grid: Grid, row: int, at: int, missing: Mapping[str, CotTinh]) -> Finding:
    """A fault where a column of the layout is probably meant, else a warning that the column is not read."""
    text = fold_space(grid.rows[row][at])
    near = nearest(text, missing)
    if near:
        message = f"Không có cột “{text}”; có lẽ là cột “{near}”. Hãy sửa tiêu đề thành “{near}”."
        return Finding("tieu-de-la", Severity.LOI, grid.place(row, at), message, suggestion=near)
    message = f"Cột “{text}” không có trong mẫu nên không được đọc. Nếu không cần đưa vào văn bản thì để nguyên."
    return Finding("tieu-de-la", Severity.CANH_BAO, grid.place(row, at), message)


def _missing(grid: Grid, row: int, column: CotTinh) -> Finding:
    message = f"Trang tính “{grid.name}” thiếu cột “{column.ten}”. Hãy thêm cột này vào hàng tiêu đề."
    return Finding("thieu-tieu-de", Severity.LOI, grid.place(row, 0), message, suggestion=column.ten)


def _without_heading(grid: Grid, row: int) -> list[Finding]:
    """A warning for each column that has content below the headings and no heading, at its first cell."""
    headed = {at for at, text in enumerate(grid.rows[row]) if text} | _covered(grid, row)
    first: dict[int, int] = {}
    for below in range(row + 1, len(grid.rows)):
        for at, text in enumerate(grid.rows[below]):
            if text and at not in headed:
                first.setdefault(at, below)
    message = "Cột này không có tiêu đề nên không được đọc. Hãy ghi tiêu đề, hoặc xóa nội dung của cột."
    return [
        Finding("tieu-de-la", Severity.CANH_BAO, grid.place(below, at), message) for at, below in sorted(first.items())
    ]


def _covered(grid: Grid, row: int) -> set[int]:
    """The columns that a merged heading covers beyond its first: their content is told with the merged cells."""
    return {
        at for (top, left), (bottom, right) in grid.merged if top <= row <= bottom for at in range(left + 1, right + 1)
    }
