"""Faults of pydantic as findings: the place, the field as the clerk wrote it, what is wrong and what to write."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so.fields import COLON_IN_TEXT, LIST_IN_TEXT, Model
from vndoc.ho_so.headings import by_headings, heading_at, in_a_missing_column, told_missing
from vndoc.ho_so.model_walk import Location, field_at, kind_at, model_of, takes_text
from vndoc.raw import RawList, RawMap, RawNode, Text, place_at
from vndoc.viet.chu_hoa import viet_thuong_dau
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.dau_dong import leading_sign


@dataclass(frozen=True)
class Fault:
    """One fault: kind and context (pydantic's error type and `ctx`), where it is, the model and the file read."""

    kind: str
    ctx: Mapping[str, Any]
    loc: Location
    model: type[Model]
    root: RawMap
    file: str

    @property
    def node(self) -> RawNode:
        """The value that is there, None where there is none."""
        return _node_at(self.root, self.loc)

    @property
    def key(self) -> str:
        """The last key of the location."""
        return str(self.loc[-1]) if self.loc else ""


Told = tuple[str, str, str | None]
"""Rule, message, suggestion."""


def fault_of(error: ErrorDetails, model: type[Model], root: RawMap, file: str) -> Fault:
    """The fault behind one entry of `ValidationError.errors()`."""
    loc = error["loc"]
    if error["type"] not in ("missing", "extra_forbidden", "thieu-truong"):
        loc = _existing(root, loc)
    return Fault(error["type"], error.get("ctx", {}), loc, model, root, file)


def finding_of(fault: Fault) -> Finding:
    """The finding of a fault."""
    tell = TOLD.get(fault.kind, _custom if "loi_nhan" in fault.ctx else _unforeseen)
    rule, message, suggestion = tell(fault)
    if heading_at(fault.root, fault.loc):
        message = by_headings(message, fault.root, fault.loc)
    return Finding(rule, Severity.LOI, _place(fault), message, suggestion=suggestion)


def is_echo(fault: Fault, faults: list[Fault]) -> bool:
    """Whether another finding tells it: the missing field is there under a misspelt name, or the group is a text with a
    colon; the list that pydantic counts as empty has items, all of them faulty.
    """
    if fault.kind == "too_short":
        return isinstance(fault.node, RawList) and len(fault.node) >= fault.ctx["min_length"]
    if fault.kind == "missing" and in_a_missing_column(fault.root, fault.loc):
        return True
    misspelt = [other for other in faults if other.kind == "extra_forbidden" and other.loc[:-1] == fault.loc[:-1]]
    if fault.kind not in ("missing", "thieu-truong"):
        return False
    return any(_known_key(other) == fault.key or _is_sentence(other) for other in misspelt)


def where(loc: Location, file: str) -> str:
    """A place in the data in a clerk's words: “`ho_ten` trong mục 2 của `danh_sach`”; the file for the root."""
    if not loc:
        return f"tập tin `{file}`"
    phrase, keys = "", list[str]()
    for step in (*loc, None):
        if isinstance(step, str):
            keys.append(step)
            continue
        if keys:
            phrase, keys = f"`{'.'.join(keys)}`" + (f" trong {phrase}" if phrase else ""), []
        if isinstance(step, int):
            phrase = f"mục {step + 1} của {phrase or f'tập tin `{file}`'}"
    return phrase


def _missing(fault: Fault) -> Told:
    field = field_at(fault.model, fault.loc)
    title = f" ({viet_thuong_dau(field.title)})" if field and field.title else ""
    reason = f": {fault.ctx['loi_nhan'].rstrip('.')}" if "loi_nhan" in fault.ctx else ""
    if heading := heading_at(fault.root, fault.loc):
        return "thieu-truong", told_missing(heading, field, reason), None
    line, remedy = _example(fault.key, field)
    return (
        "thieu-truong",
        f"Thiếu mục `{fault.key}`{title} trong {where(fault.loc[:-1], fault.file)}{reason}. {remedy}",
        line,
    )


def _example(key: str, field: FieldInfo | None) -> tuple[str | None, str]:
    """The line to add, where one line will do, and the sentence that says what to add."""
    example = field.examples[0] if field and field.examples else None
    if isinstance(example, str):
        line = f"{key}: {_as_typed(example)}"
        return line, f"Hãy thêm, ví dụ `{line}`."
    if isinstance(example, list):
        return None, f"Hãy thêm, mỗi ý một dòng bắt đầu bằng dấu gạch, ví dụ `- {_as_typed(example[0])}`."
    kind = field.annotation if field else None
    group = model_of(kind) or model_of(kind_at(kind, (0,)))
    names = [name for name, inner in group.model_fields.items() if inner.is_required()] if group else []
    return None, f"Hãy thêm mục này, trong đó có {_quoted(names or group.model_fields)}." if group else "Hãy thêm."


def _as_typed(example: str) -> str:
    """An example as YAML wants it: in quotes where a colon or a sign would be taken for notation."""
    return f'"{example}"' if _NEEDS_QUOTES.search(example) else example


_NEEDS_QUOTES = re.compile(r""":(?:\s|$)|\s#|^[-+•*&!@%`'\[\]{}|>#,?]\s?""")


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _unknown_key(fault: Fault) -> Told:
    if _is_sentence(fault):
        return "sai-kieu", f"{_subject(fault, fault.loc[:-1])}: {COLON_IN_TEXT}", None
    if _cut_at_comma(fault):
        return "khoa-la", _COMMA.format(khoa=fault.key, cho=where(fault.loc[:-1], fault.file)), None
    found = _known_key(fault)
    remedy = f"Hãy viết `{found}`." if found else f"Các mục được dùng ở đây: {_quoted(_keys_at(fault))}."
    return "khoa-la", f"Không có mục `{fault.key}` trong {where(fault.loc[:-1], fault.file)}. {remedy}", found


def _is_sentence(fault: Fault) -> bool:
    """Whether an unknown key is a text with a colon (`- … như sau:`), where a text may stand for the group."""
    around = _node_at(fault.root, fault.loc[:-1])
    alone = fault.kind == "extra_forbidden" and isinstance(around, RawMap) and len(around) == 1
    return alone and takes_text(fault.model, fault.loc[:-1]) and _known_key(fault) is None


def _cut_at_comma(fault: Fault) -> bool:
    """Whether an unknown key is the rest of a text that a comma cut in two: `{ke_hoach: 1,5}`, `{ten: Tin, bài}`."""
    around = _node_at(fault.root, fault.loc[:-1])
    value = around.get(fault.key, fault.key) if isinstance(around, RawMap) else fault.key
    return value is None and _known_key(fault) is None and not re.fullmatch("[a-z]+(?:_[a-z0-9]+)+", fault.key)


_COMMA = (
    "“{khoa}” đứng sau dấu phẩy nên bị hiểu là một mục riêng trong {cho}. Trong ngoặc nhọn {{ }}, nội dung có dấu phẩy "
    'phải đặt trong ngoặc kép, ví dụ "2,5".'
)


def _known_key(fault: Fault) -> str | None:
    """The field that an unknown key was meant to be; None where that one is there already.

    A name that differs in its number (`quy_5`) is no slip of the pen.
    """
    around = _node_at(fault.root, fault.loc[:-1])
    found = nearest(fault.key, _keys_at(fault))
    if found is None or re.findall(r"\d", found) != re.findall(r"\d", fault.key):
        return None
    return None if isinstance(around, RawMap) and found in around else found


def _keys_at(fault: Fault) -> list[str]:
    group = model_of(kind_at(fault.model, fault.loc[:-1]))
    return list(group.model_fields) if group else []


def _needs_content(fault: Fault) -> Told:
    least = fault.ctx.get("min_length", 1)
    if isinstance(fault.node, RawList) and 0 < len(fault.node) < least:
        return "phan-rong", f"{_subject(fault)}: chỉ có {len(fault.node)} mục. Hãy ghi ít nhất {least} mục.", None
    return "phan-rong", f"{_subject(fault)}: chưa có nội dung. Hãy ghi ít nhất một mục.", None


def _not_a_list(fault: Fault) -> Told:
    if fault.node is None:
        return _needs_content(fault)
    if isinstance(fault.node, Text) and leading_sign(fault.node.strip()):
        return "sai-kieu", f"{_subject(fault)}: đầu ý phải là dấu gạch nối và một dấu cách: “- Phát hiện…”.", None
    message = (
        f"{_subject(fault)}: phải là một danh sách. Hãy xuống dòng, mỗi mục bắt đầu bằng dấu gạch và dấu cách (- )."
    )
    return "sai-kieu", message, None


def _not_a_group(fault: Fault) -> Told:
    if fault.node is None:
        return _needs_content(fault)
    if isinstance(fault.node, RawList) and len(fault.node) == 1 and takes_text(fault.model, fault.loc):
        return "sai-kieu", f"{_subject(fault)}: {LIST_IN_TEXT}", None
    group = model_of(kind_at(fault.model, fault.loc))
    inside = _quoted(group.model_fields) if group else "mỗi dòng một mục `tên: nội dung`"
    message = f"{_subject(fault)}: phải là một nhóm mục. Hãy xuống dòng, thụt vào hai dấu cách rồi ghi {inside}."
    return "sai-kieu", message, None


def _too_many(fault: Fault) -> Told:
    return "qua-nhieu", f"{_subject(fault)}: nhiều nhất {fault.ctx['max_length']} mục. Hãy gộp hoặc bỏ bớt.", None


def _blank(fault: Fault) -> Told:
    field = field_at(fault.model, fault.loc) if isinstance(fault.loc[-1], str) else None
    example = field.examples[0] if field and field.examples else None
    if not field or not isinstance(example, str):
        return _custom(fault)
    title = viet_thuong_dau(field.title or fault.key)
    return fault.kind, f"{_subject(fault)}: để trống. Hãy ghi {title}, ví dụ “{example}”.", None


def _custom(fault: Fault) -> Told:
    suggestion: str | None = fault.ctx.get("goi_y")
    return fault.kind, f"{_subject(fault)}: {fault.ctx['loi_nhan']}", suggestion


def _unforeseen(fault: Fault) -> Told:
    """No type of error is known to come here; the clerk still reads no English."""
    return UNFORESEEN, f"{_subject(fault)}: nội dung không dùng được. Hãy xem lại theo mẫu của mục này.", None


UNFORESEEN = "sai-du-lieu"
"""Rule of a fault that this module has no words for."""

TOLD: Mapping[str, Callable[[Fault], Told]] = {
    "missing": _missing,
    "thieu-truong": _missing,
    "extra_forbidden": _unknown_key,
    "too_short": _needs_content,
    "too_long": _too_many,
    "bo-trong": _blank,
    "tuple_type": _not_a_list,
    "model_type": _not_a_group,
    "dict_type": _not_a_group,
    "mapping_type": _not_a_group,
}
"""pydantic's types of error that the models can meet; faults of `fields.fault` bring their own words."""


def _subject(fault: Fault, loc: Location | None = None) -> str:
    at = fault.loc if loc is None else loc
    text = heading_at(fault.root, at) or where(at, fault.file)
    return text[0].upper() + text[1:]


def _place(fault: Fault) -> Place:
    """The value where there is one, else its key, else the map around it."""
    if isinstance(fault.node, Text) and fault.node.place and fault.kind != "extra_forbidden":
        return fault.node.place
    return place_at(fault.root, fault.loc, DataPlace(fault.file))


def _existing(root: RawNode, loc: Location) -> Location:
    """The part of `loc` that the data has; steps of validators and of defaults are none of the clerk's."""
    count = 0
    for step in loc:
        if not _has(root, step):
            break
        root = _child(root, step)
        count += 1
    return loc[:count]


def _node_at(root: RawNode, loc: Location) -> RawNode:
    for step in loc:
        root = _child(root, step)
    return root


def _has(node: RawNode, step: str | int) -> bool:
    if isinstance(node, RawMap):
        return step in node
    return isinstance(node, RawList) and isinstance(step, int) and step < len(node)


def _child(node: RawNode, step: str | int) -> RawNode:
    if isinstance(node, RawMap):
        return node.get(str(step))
    return node[step] if isinstance(node, RawList) and isinstance(step, int) and step < len(node) else None
