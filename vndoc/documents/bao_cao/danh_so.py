"""Numbers of the parts of a report: only parts that have content are counted."""

from collections.abc import Mapping

from vndoc.viet.so_dem import so_la_ma

Group = dict[str, object]


def danh_so(items: Mapping[str, Group | None]) -> Group | None:
    """The items with Arabic numbers in `so`; None where none has content."""
    there = [key for key, item in items.items() if item is not None]
    numbers = {key: str(at) for at, key in enumerate(there, start=1)}
    if not there:
        return None
    return {key: None if item is None else {"so": numbers[key], **item} for key, item in items.items()}


def phan_la_ma(**parts: Group | None) -> Group:
    """The parts with Roman numbers: text in `<tên>`; None for those without content."""
    there = [key for key, part in parts.items() if part is not None]
    numbers = {key: so_la_ma(at) for at, key in enumerate(there, start=1)}
    return {key: None if part is None else {"so": numbers[key], **part} for key, part in parts.items()}
