"""The rows that rows of other sheets belong to, by their codes."""

from dataclasses import dataclass

from vndoc.documents.so_tinh import SoTinh, TrangTinh
from vndoc.findings import CellPlace, Finding, Severity
from vndoc.load.excel.headings import exact
from vndoc.raw import RawMap, Text


@dataclass(frozen=True)
class Parent:
    """A row that others may belong to: the name of its sheet, its group, its code and place."""

    ten: str
    node: RawMap
    code: str
    place: CellPlace


class Parents:
    """The parents met so far. A code is known as it is typed; in other capitals only where that is one row alone."""

    def __init__(self, layout: SoTinh) -> None:
        self._children: dict[str, dict[str, list[str]]] = {}
        for child in (one for one in layout.trang if one.thuoc):
            for ten in child.thuoc:
                self._children.setdefault(ten, {}).setdefault(child.khoa_ma, []).extend(child.thuoc)
        self._rows: dict[tuple[str, str], dict[str, Parent]] = {}
        self._loose: dict[tuple[str, str], dict[str, Parent | None]] = {}

    def add(self, sheet: TrangTinh, node: RawMap, place: CellPlace) -> Finding | None:
        """Keep a row; a finding where a row of another sheet has its code, so that children cannot tell them apart."""
        told = None
        for key, rivals in self._children.get(sheet.ten, {}).items():
            code = node.get(key)
            if not isinstance(code, Text):
                continue
            row = Parent(sheet.ten, node, str(code), place)
            others = (self._rows.get((ten, key), {}).get(code) for ten in rivals if ten != sheet.ten)
            if other := next((one for one in others if one is not None), None):
                where = f"trang tính “{other.ten}”, ô {other.place.cell}"
                message = f"Mã “{code}” đã dùng ở {where}. Hãy đặt mã khác, mỗi đối tượng một mã."
                told = Finding("trung-ma", Severity.LOI, code.place or place, message)
            known, loose = self._rows.setdefault((sheet.ten, key), {}), self._loose.setdefault((sheet.ten, key), {})
            known.setdefault(code, row)
            loose[exact(code)] = row if exact(code) not in loose else None
        return told

    def find(self, child: TrangTinh, code: str) -> Parent | None:
        """The row that a child row with that code belongs to."""
        keys = [(ten, child.khoa_ma) for ten in child.thuoc]
        found = next((row for key in keys if (row := self._rows.get(key, {}).get(code))), None)
        return found or next((row for key in keys if (row := self._loose.get(key, {}).get(exact(code)))), None)

    def codes(self, child: TrangTinh) -> list[str]:
        """The codes that rows of a child sheet may name."""
        return [code for ten in child.thuoc for code in self._rows.get((ten, child.khoa_ma), {})]
