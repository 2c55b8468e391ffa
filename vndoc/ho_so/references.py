"""References `${nam}` inside texts: finding them, putting the facts in their place, telling the unknown ones.

No expressions and no templates: the name between the braces is looked up in a table as it stands. `$${` prints `${`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from vndoc.findings import DataPlace, Finding, Place, Severity, shorten
from vndoc.raw import RawList, RawMap, RawNode, Span, Text
from vndoc.viet.chuan_hoa import nearest

Table = Mapping[str, Text | None]
"""Name -> value; None is a known name whose own datum is faulty, which is told where it stands."""

FORMS = (
    "${nam}",
    "${nam-1}",
    "${nam+1}",
    "${cum.ten}",
    "${cum.co_quan_chu_quan}",
    "${cum.dia_danh}",
    "${cum_truong.ten}",
    "${thanh_vien.<mã>.ten}",
    "${han.<khóa>}",
    "${ky_niem.<khóa>}",
    "${ky_niem.<khóa>.khong_dem}",
    "${su_kien.<khóa>}",
)
"""The closed list, as it is shown to a clerk."""

_MARK = re.compile(r"(?P<literal>\$\$\{)|\$\{(?P<name>[^{}\n]*)(?P<close>\})?")


class _Circular(Exception):
    """A fact that refers to itself; carries the path of the fact."""


@dataclass(frozen=True)
class _Piece:
    """A part of a text: `text` as it stands, or the reference `name` (None elsewhere) from `start` on."""

    text: str
    start: int
    name: str | None = None
    closed: bool = True


def _pieces(text: str) -> Iterator[_Piece]:
    """The text cut at its references, in order."""
    end = 0
    for match in _MARK.finditer(text):
        yield _Piece(text[end : match.start()], end)
        end = match.end()
        if match["literal"]:
            yield _Piece("${", match.start())
        else:
            yield _Piece(match.group(), match.start(), match["name"].strip(), match["close"] is not None)
    yield _Piece(text[end:], end)


def resolve(node: RawNode, table: Table) -> tuple[RawNode, tuple[Finding, ...]]:
    """`node` with every reference replaced, and a finding for each that cannot be."""
    findings: list[Finding] = []
    return _resolved(node, table, findings), tuple(findings)


def _resolved(node: RawNode, table: Table, findings: list[Finding]) -> RawNode:
    if isinstance(node, Text):
        return _text(node, table, findings)
    if isinstance(node, RawList):
        listed = RawList(node.place, node.path)
        for place, item in zip(node.places, node, strict=True):
            listed.put(place, _resolved(item, table, findings))
        return listed
    if isinstance(node, RawMap):
        mapped = RawMap(node.place, node.path)
        for key, value in node.items():
            mapped.put(key, node.places[key], _resolved(value, table, findings))
        return mapped
    return None


def _text(text: Text, table: Table, findings: list[Finding]) -> Text:
    """One text, trimmed, with its references replaced; a faulty one stays as typed."""
    if "${" not in text:
        return text
    findings += [_fault(text, piece, table) for piece in _pieces(text) if _is_unknown(piece, table)]
    try:
        return _expand(text, table, frozenset({text.path or ""}))
    except _Circular as circular:
        if str(circular) == text.path:
            findings.append(_circular(text))
        return text


def _is_unknown(piece: _Piece, table: Table) -> bool:
    return piece.name is not None and (not piece.closed or piece.name not in table)


def _expand(text: Text, table: Table, open_paths: frozenset[str]) -> Text:
    """`text` with values and spans; `open_paths` are the facts being expanded. Raises _Circular."""
    typed = text.strip()
    done, spans = "", []
    for piece in _pieces(typed):
        value = table.get(piece.name) if piece.name is not None and piece.closed else None
        if value is None:
            done += piece.text
            continue
        if value.path in open_paths:
            raise _Circular(value.path)
        inner = _expand(value, table, open_paths | {value.path or ""}) if "${" in value else value
        spans.append(Span(len(done), len(done) + len(inner), value.path or ""))
        done += inner
    return Text(done, text.path, text.place, tuple(spans))


def _fault(text: Text, piece: _Piece, table: Table) -> Finding:
    """The finding for an unknown or unclosed reference."""
    place = _place(text, piece.start)
    name = piece.name or ""
    if not piece.closed:
        message = (
            f"Tham chiếu “{shorten(text[piece.start :])}” thiếu dấu đóng }}. Hãy viết theo mẫu `${{nam}}`; "
            "muốn in đúng hai ký tự ${ thì viết $${."
        )
        return Finding("tham-chieu-ho", Severity.LOI, place, message)
    if f"${{{name}}}" in FORMS:
        message = f"`${{{name}}}` chưa có giá trị. Hãy ghi `{name}` vào tập tin `ho-so`."
        return Finding("tham-chieu-la", Severity.LOI, place, message)
    found = _nearest_name(name, table)
    known = f"Hãy viết `${{{found}}}`." if found else f"Các tham chiếu được dùng: {', '.join(FORMS)}."
    message = f"Không có tham chiếu `${{{name}}}`. {known}"
    return Finding("tham-chieu-la", Severity.LOI, place, message, suggestion=found and f"${{{found}}}")


def _nearest_name(name: str, table: Table) -> str | None:
    """The known name nearest to `name`; names of the same group (`han.…`) come first."""
    group, dot, _ = name.partition(".")
    same = [known for known in table if dot and known.startswith(f"{group}.")]
    return nearest(name, same) or nearest(name, table)


def _circular(text: Text) -> Finding:
    message = f"“{shorten(text)}” tham chiếu vòng tròn về chính nó. Hãy viết thẳng nội dung ở đây."
    return Finding("tham-chieu-vong", Severity.LOI, _place(text, text.find("${")), message)


def _place(text: Text, start: int) -> Place:
    """The place of character `start`, where the file holds the text on one line as it is; else of the text."""
    place = text.place or DataPlace("")
    if isinstance(place, DataPlace) and place.col is not None and text.inset is not None:
        return replace(place, col=place.col + text.inset + start)
    return place
