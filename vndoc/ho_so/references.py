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
    "${thanh_vien.<mã>.dai_dien.ho_ten}",
    "${thanh_vien.<mã>.dai_dien.chuc_vu}",
    "${nguoi_ky.ho_ten}",
    "${nguoi_ky.chuc_vu}",
    "${han.<khóa>}",
    "${ky_niem.<khóa>}",
    "${ky_niem.<khóa>.khong_dem}",
    "${su_kien.<khóa>}",
    "${can_cu.<khóa>}",
)
"""The closed list, as it is shown to a clerk."""

GROUPS = {"han": "thời hạn", "su_kien": "sự kiện", "ky_niem": "ngày kỷ niệm", "thanh_vien": "thành viên"}
"""The groups whose keys are the clerk's own, and the word for one of them."""

_MARK = re.compile(r"(?P<literal>\$\$\{)|\$\{(?P<name>[^{}\n]*)(?P<close>\})?")

_YEAR = re.compile(r"nam\s*[-+]\s*\d+")
_UNMARKED = re.compile(
    r"(?<!\$)\{+\s*(?P<braces>[^{}$\n]+?)\s*\}+|\$\(\s*(?P<round>[^()\n]+?)\s*\)|\$(?P<bare>nam[-+]1|[a-z_]+(?:\.[\w-]+)*)"
)
"""A name in braces without `$`, in round brackets, or behind `$` alone."""


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
        mapped = RawMap(node.place, node.path, node.headings)
        for key, value in node.items():
            mapped.put(key, node.places[key], _resolved(value, table, findings))
        return mapped
    return None


def _text(text: Text, table: Table, findings: list[Finding]) -> Text:
    """One text, trimmed, with its references replaced; a faulty one stays as typed."""
    if "$" in text or "{" in text:
        findings += _unmarked(text, table)
    if "${" not in text:
        return text
    findings += [_fault(text, piece, table) for piece in _pieces(text) if _is_unknown(piece, table)]
    try:
        return _expand(text, table, frozenset({text.path or ""}))
    except _Circular as circular:
        if str(circular) == text.path:
            findings.append(_circular(text))
        return text


def _unmarked(text: Text, table: Table) -> Iterator[Finding]:
    """A warning for each known name that prints as it stands: `{nam}`, `$nam`, `$(nam)`."""
    for match in _UNMARKED.finditer(text):
        name = match["braces"] or match["round"] or match["bare"]
        if name in table:
            missing = "dấu $" if match["braces"] else "dấu { }" if match["bare"] else "dấu { } (đang là dấu ngoặc tròn)"
            message = f"Có lẽ thiếu {missing}: hãy viết `${{{name}}}`. Để như vậy thì in ra nguyên “{match.group()}”."
            place = _place(text, match.start())
            yield Finding("tham-chieu-thieu-dau", Severity.CANH_BAO, place, message, suggestion=f"${{{name}}}")


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
    if _YEAR.fullmatch(name):
        message = f"Không có tham chiếu `${{{name}}}`. Chỉ có `${{nam-1}}`, `${{nam}}`, `${{nam+1}}`; "
        return Finding("tham-chieu-la", Severity.LOI, place, message + "năm khác thì hãy ghi thẳng.")
    found = _nearest_name(name, table)
    if found is None and (told := _missing_key(name, table)):
        return Finding("tham-chieu-la", Severity.LOI, place, told)
    known = f"Hãy viết `${{{found}}}`." if found else f"Các tham chiếu được dùng: {', '.join(FORMS)}."
    message = f"Không có tham chiếu `${{{name}}}`. {known}"
    return Finding("tham-chieu-la", Severity.LOI, place, message, suggestion=found and f"${{{found}}}")


def _nearest_name(name: str, table: Table) -> str | None:
    """The known name nearest to `name`; a name of a clerk's own group (`han.…`) is only near to those of that group.

    A name with another number in it (`bao_cao_9_thang`) is another fact, not a slip of the pen.
    """
    group = name.partition(".")[0]
    same = [known for known in table if known.startswith(f"{group}.")]
    found = nearest(name, same) or (None if _key_of(name) else nearest(name, table))
    return found if found and re.findall(r"\d", found) == re.findall(r"\d", name) else None


def _key_of(name: str) -> str | None:
    """The clerk's own key in `name` (`han.bao_cao` -> `bao_cao`), None where the name is of no such group."""
    group, _, key = name.partition(".")
    key = key.removesuffix(".ten").removesuffix(".khong_dem")
    return key if group in GROUPS and key else None


def _missing_key(name: str, table: Table) -> str | None:
    """What to tell about a key that no fact has."""
    key, group = _key_of(name), name.partition(".")[0]
    if group == "can_cu":
        acts = ", ".join(f"`{known}`" for known in table if known.startswith("can_cu."))
        return f"Không có tham chiếu `${{{name}}}`. Các văn bản đã có: {acts}; văn bản khác thì hãy ghi thẳng."
    if key is None:
        return None
    keys = dict.fromkeys(_key_of(known) for known in table if known.startswith(f"{group}."))
    there = f" Các khóa đã có: {', '.join(f'`{one}`' for one in keys if one)}." if keys else ""
    return f"Chưa có {GROUPS[group]} `{key}`; hãy ghi vào mục `{group}` của ho-so.yaml.{there}"


def _circular(text: Text) -> Finding:
    message = f"“{shorten(text)}” tham chiếu vòng tròn về chính nó. Hãy viết thẳng nội dung ở đây."
    return Finding("tham-chieu-vong", Severity.LOI, _place(text, text.find("${")), message)


def _place(text: Text, start: int) -> Place:
    """The place of character `start`, where the file holds the text on one line as it is; else of the text."""
    place = text.place or DataPlace("")
    if isinstance(place, DataPlace) and place.col is not None and text.inset is not None:
        return replace(place, col=place.col + text.inset + start)
    return place
