"""Building raw data from a flat run of events, without recursion, for YAML and JSON alike."""

from dataclasses import dataclass
from typing import NoReturn

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load.characters import REFUSED, masked, refused
from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.viet.chuan_hoa import nfc

DEEPEST = 100
"""Levels of nesting; real data has fewer than ten."""


class TooDeep(Exception):
    """The file nests deeper than `DEEPEST`; the finding has been made, reading stops."""


@dataclass(slots=True)
class _Frame:
    """An open map or list. In a map, `key_place` is set while a value is awaited; `key` None then drops that value."""

    node: RawMap | RawList
    key: str | None = None
    key_place: DataPlace | None = None


class Composer:
    """Takes events in reading order and keeps the tree, the paths and the findings.

    The caller sends `scalar`, `open_map`, `open_list`, `close` and `drop`; keys and values are told apart here.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self._stack: list[_Frame] = []
        self._root: RawNode = None
        self._root_place: DataPlace | None = None

    def report(self, rule: str, place: DataPlace, message: str) -> None:
        """Add a finding."""
        self.findings.append(Finding(rule, Severity.LOI, place, message))

    def too_deep(self, place: DataPlace) -> NoReturn:
        """Add the finding for nesting below `DEEPEST` and raise TooDeep."""
        message = (
            f"Dữ liệu lồng vào nhau quá {DEEPEST} cấp. Hãy xem lại các dấu ngoặc hoặc dấu gạch thừa trên dòng này."
        )
        self.report("long-qua-sau", place, message)
        raise TooDeep

    @property
    def awaits_key(self) -> bool:
        """Whether the next node is a key of a map."""
        return bool(self._stack) and isinstance(self._stack[-1].node, RawMap) and self._stack[-1].key_place is None

    @property
    def dropping(self) -> bool:
        """Whether the next node is a value that is thrown away because its key was refused."""
        return bool(self._stack) and self._stack[-1].key_place is not None and self._stack[-1].key is None

    def scalar(self, value: str | None, place: DataPlace, inset: int | None = None) -> None:
        """A key or a value; None is a value left empty. `inset` as in `Text`."""
        if self.awaits_key:
            self._take_key(value, place)
        else:
            text = None if value is None else Text(self._clean(value, place), self._path(), place, inset=inset)
            self._put(text, place)

    def drop(self, place: DataPlace) -> None:
        """A node that was refused: a key together with its value, or a value that is then empty."""
        if self.awaits_key:
            self._stack[-1].key_place = place
        else:
            self._put(None, place)

    def open_map(self, place: DataPlace) -> None:
        """A mapping begins."""
        self._open(RawMap(place, self._path()), place)

    def open_list(self, place: DataPlace) -> None:
        """A list begins."""
        self._open(RawList(place, self._path()), place)

    def close(self) -> None:
        """The map or list opened last ends."""
        self._stack.pop()

    def result(self) -> RawNode:
        """The finished root; what is not a mapping is a finding and becomes None."""
        if isinstance(self._root, RawMap):
            return self._root
        if self._root is None:
            place = self._root_place or DataPlace(self.name, 1, 1)
            self.report(
                "tap-tin-rong", place, "Tập tin chưa có dữ liệu. Hãy điền dữ liệu, hoặc xóa tập tin nếu không dùng."
            )
        else:
            self.report("goc-sai-kieu", self._root_place or DataPlace(self.name, 1, 1), _wrong_root(self._root))
        return None

    def _open(self, node: RawMap | RawList, place: DataPlace) -> None:
        if len(self._stack) >= DEEPEST:
            self.too_deep(place)
        if self.awaits_key:
            self.report("khoa-sai-kieu", place, _WRONG_KEY)
            self.drop(place)
        else:
            self._put(node, place)
        self._stack.append(_Frame(node))

    def _take_key(self, value: str | None, place: DataPlace) -> None:
        frame = self._stack[-1]
        frame.key_place = place
        if not value:
            self.report(
                "khoa-sai-kieu", place, "Thiếu tên mục trước dấu hai chấm. Hãy viết theo mẫu “tên_mục: nội dung”."
            )
            return
        key = self._clean(value, place)
        first = frame.node.places.get(key) if isinstance(frame.node, RawMap) else None
        if first is None:
            frame.key = key
        else:
            line = f" ở dòng {first.line}" if isinstance(first, DataPlace) else ""
            message = f"Mục “{key}” đã có{line}, viết hai lần thì không biết lấy lần nào. Hãy gộp lại hoặc xóa một lần."
            self.report("trung-khoa", place, message)

    def _put(self, value: RawNode, place: DataPlace) -> None:
        if not self._stack:
            if self._root_place is None:
                self._root, self._root_place = value, place
            return
        frame = self._stack[-1]
        if isinstance(frame.node, RawList):
            frame.node.put(place, value)
            return
        if frame.key is not None and frame.key_place is not None:
            frame.node.put(frame.key, frame.key_place, value)
        frame.key = frame.key_place = None

    def _path(self) -> str:
        if not self._stack:
            return f"{self.name}#"
        frame = self._stack[-1]
        if isinstance(frame.node, RawList):
            return f"{frame.node.path}[{len(frame.node)}]"
        joint = "" if len(self._stack) == 1 else "."
        return f"{frame.node.path}{joint}{frame.key}"

    def _clean(self, value: str, place: DataPlace) -> str:
        """NFC, one kind of line end, no refused character (an escape such as `\\x0b` can still hide one here)."""
        text = nfc(value.replace("\r\n", "\n").replace("\r", "\n")) if not value.isascii() or "\r" in value else value
        found = REFUSED.findall(text)
        self.findings += [refused(char, place) for char in dict.fromkeys(found)]
        return masked(text) if found else text


_WRONG_KEY = (
    "Tên mục phải là chữ, ở đây lại là một nhóm trong ngoặc. "
    "Nếu đây là nội dung thì đặt cả nội dung trong dấu nháy, ví dụ: 'nội dung {…}'."
)


def _wrong_root(root: RawNode) -> str:
    """What to tell about a file whose content is a list or a single text."""
    if isinstance(root, RawList):
        return "Cả tập tin là một danh sách không tên. Hãy viết dòng “tên_mục:” ở đầu, rồi danh sách bên dưới."
    return "Không thấy mục nào trong tập tin. Hãy viết theo mẫu “tên_mục: nội dung”, sau dấu hai chấm có một dấu cách."
