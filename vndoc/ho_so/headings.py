"""Faults of data that were typed under headings (Excel): told by column, fact and sheet, not by the keys of YAML."""

import re
from collections.abc import Mapping

from pydantic.fields import FieldInfo

from vndoc.ho_so.model_walk import Location
from vndoc.raw import NO_HEADINGS, RawList, RawMap, RawNode

_KEY = re.compile(r"`([a-z0-9_.]+)`")


def heading_at(root: RawNode, loc: Location) -> str | None:
    """How a clerk knows the data at `loc` (`cột “Họ và tên”`): the last heading on the way, None for data in YAML."""
    found = None
    for step in loc:
        if isinstance(root, RawMap):
            found = root.headings.get(str(step), found)
            root = root.get(str(step))
        elif isinstance(root, RawList) and isinstance(step, int) and step < len(root):
            root = root[step]
        else:
            root = None
    return found


def told_missing(heading: str, field: FieldInfo | None, reason: str) -> str:
    """The message for an empty cell, a column that is not there, a sheet without rows."""
    if heading.startswith("trang tính"):
        return f"T{heading[1:]} chưa có hàng nào{reason}. Hãy điền ít nhất một hàng."
    example = field.examples[0] if field and field.examples else None
    shown = f", ví dụ “{example}”" if isinstance(example, str) else ""
    return f"Thiếu {heading}{reason}. Hãy điền{shown}."


def in_a_missing_column(root: RawNode, loc: Location) -> bool:
    """Whether a cell is missing with its whole column, and the first row tells it: an empty cell has its key."""
    rows = root
    for step in loc[:-2]:
        if isinstance(rows, RawMap):
            rows = rows.get(str(step))
        elif isinstance(rows, RawList) and isinstance(step, int) and step < len(rows):
            rows = rows[step]
    if not isinstance(rows, RawList) or loc[-2:-1] in ((), (0,)) or heading_at(root, loc) is None:
        return False
    return all(isinstance(row, RawMap) and loc[-1] not in row for row in rows)


def by_headings(message: str, root: RawNode, loc: Location) -> str:
    """`message` with the headings in place of the keys that it names from the same group."""
    names = _headings_around(root, loc)
    return _KEY.sub(lambda match: names.get(match.group(1), match.group()), message)


def _headings_around(root: RawNode, loc: Location) -> Mapping[str, str]:
    """The headings of the innermost group around `loc`."""
    found: Mapping[str, str] = NO_HEADINGS
    for step in (*loc, None):
        if isinstance(root, RawMap):
            found = root.headings or found
            root = root.get(str(step))
        elif isinstance(root, RawList) and isinstance(step, int) and step < len(root):
            root = root[step]
    return found
