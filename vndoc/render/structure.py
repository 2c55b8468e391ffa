"""Whether the tags of a part fit together and into the document: told before any merge, each fault at its paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass

from vndoc.docx.xml import Element, q
from vndoc.findings import Finding, Severity
from vndoc.render.faults import place_of
from vndoc.render.tags import Scan, Slip, Tag
from vndoc.viet.chuan_hoa import nearest

_BLOCKS = frozenset(("for", "if", "macro", "call", "filter", "with", "raw", "block", "autoescape"))
_STATEMENTS = (*_BLOCKS, "set", "else", "elif", "vm", "hm", "colspan", "cellbg")
_REFUSED_LATER = ("include", "import", "from", "extends")
_MIDDLES = {"else": ("for", "if"), "elif": ("if",)}
_LEVELS = {"": "chữ", "r": "chữ", "p": "đoạn", "tr": "hàng", "tc": "ô"}
_HOLDERS = {"p": q("p"), "tr": q("tr"), "tc": q("tc")}
_NOT_TEXT = (
    *(q(name) for name in ("drawing", "pict", "object", "sectPr", "footnoteReference", "endnoteReference")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",
)


def faults(part: str, root: Element, found: Scan) -> Iterator[Finding]:
    """Every fault of the tags of one part, in reading order."""
    structure = _Structure(part, root, found)
    yield from (structure.slip(slip) for slip in found.slips)
    yield from _taken_along(structure)
    unknown = tuple(_unknown(structure))
    yield from unknown
    if not found.slips and not unknown:
        yield from _balance(structure)


@dataclass(frozen=True)
class _Structure:
    part: str
    root: Element
    found: Scan

    def fault(self, rule: str, holder: Element, message: str) -> Finding:
        return Finding(rule, Severity.LOI, place_of(self.part, self.root, holder), message)

    def slip(self, slip: Slip) -> Finding:
        wrong = {"{{": "chưa đóng bằng }}", "{%": "chưa đóng bằng %}", "{#": "chưa đóng bằng #}"}
        missing = {"}}": "{{", "%}": "{%"}
        if slip.braces in wrong:
            message = f"Thẻ {slip.braces} {wrong[slip.braces]}; viết cả thẻ trong một đoạn văn."
        else:
            message = f"Có “{slip.braces}” thừa, hoặc thiếu “{missing[slip.braces]}” ở trước."
        return self.fault("mau-sai-cu-phap", slip.holder, message)


def _taken_along(structure: _Structure) -> Iterator[Finding]:
    """`{%p … %}` takes its paragraph along, `{%tr … %}` its row, `{%tc … %}` its cell: nothing else may be in there."""
    for tag in structure.found.tags:
        if tag.level not in _HOLDERS:
            continue
        around = _around(tag)
        if around is None:
            message = f"Thẻ {tag.text} chỉ dùng được trong {'bảng' if tag.level in ('tr', 'tc') else 'đoạn văn'}."
            yield structure.fault("mau-the-sai-cho", tag.holder, message)
        elif _company(structure.found, around):
            message = (
                f"Thẻ {tag.text} bị bỏ đi cùng cả {_LEVELS[tag.level]}, nên chữ, hình hoặc thẻ khác trong "
                f"{_LEVELS[tag.level]} ấy sẽ mất; để thẻ này ở một {_LEVELS[tag.level]} riêng."
            )
            yield structure.fault("mau-mat-chu", tag.holder, message)


def _around(tag: Tag) -> Element | None:
    if tag.level == "p":
        return tag.holder if tag.holder.tag == q("p") else None
    return next(tag.holder.iterancestors(_HOLDERS[tag.level]), None)


def _company(found: Scan, around: Element) -> bool:
    """Whether anything but the tag stands in what it takes along."""
    inside = [around] if around.tag == q("p") else list(around.iter(q("p")))
    others = sum(found.counts[one] for one in inside) > 1
    return others or any(found.rests.get(one, "").strip() for one in inside) or _shows_more(around)


def _shows_more(around: Element) -> bool:
    return next(around.iter(*_NOT_TEXT), None) is not None or (
        around.tag != q("p") and next(around.iter(q("tbl")), None) is not None
    )


def _unknown(structure: _Structure) -> Iterator[Finding]:
    """Statements that there are not."""
    for tag in structure.found.tags:
        name = tag.word.removeprefix("end") or tag.word
        if tag.kind != "{%" or name in _STATEMENTS or tag.word in _REFUSED_LATER:
            continue
        near = nearest(tag.word, _STATEMENTS)
        advice = f"; có lẽ là “{near}”" if near else "; dùng for, if, set, macro"
        if tag.word in _LEVELS:
            advice = f"; viết liền {{%{tag.word}, không có dấu cách ở giữa"
        yield structure.fault("mau-sai-cu-phap", tag.holder, f"Không có thẻ lệnh “{tag.word}”{advice}.")


def _balance(structure: _Structure) -> Iterator[Finding]:
    """Each block is closed by its own end tag, at the same level, in the same place of the document."""
    stack: list[Tag] = []
    for tag in structure.found.tags:
        if tag.kind != "{%":
            continue
        if _opens(tag):
            stack.append(tag)
        elif tag.word in _MIDDLES or tag.word.startswith("end"):
            if not stack or not _fits(stack[-1], tag):
                yield _misfit(structure, stack, tag)
                return
            if not _level(stack[-1], tag):
                yield _uneven(structure, stack[-1], tag)
            if tag.word.startswith("end"):
                stack.pop()
    for tag in stack:
        message = f"Thẻ {tag.text} chưa đóng; thêm {{%{tag.level} end{tag.word} %}} ở sau."
        yield structure.fault("mau-sai-cu-phap", tag.holder, message)


def _opens(tag: Tag) -> bool:
    return tag.word in _BLOCKS or (tag.word == "set" and "=" not in tag.body)


def _fits(opening: Tag, tag: Tag) -> bool:
    if tag.word in _MIDDLES:
        return opening.word in _MIDDLES[tag.word]
    return tag.word == f"end{opening.word}"


def _misfit(structure: _Structure, stack: list[Tag], tag: Tag) -> Finding:
    if not stack:
        message = f"Thẻ {tag.text} không có thẻ mở ở trước; bỏ đi hoặc thêm thẻ mở."
    else:
        message = f"Thẻ {tag.text} không khớp với {stack[-1].text}; cần {{%{stack[-1].level} end{stack[-1].word} %}}."
    return structure.fault("mau-sai-cu-phap", tag.holder, message)


def _level(opening: Tag, tag: Tag) -> bool:
    """Whether the text between two tags is a whole piece of the document, so that it can be repeated or left out."""
    if _LEVELS[opening.level] != _LEVELS[tag.level]:
        return False
    if opening.holder is tag.holder:
        return True
    first, last = _container(opening), _container(tag)
    return first is not None and first is last


def _container(tag: Tag) -> Element | None:
    around = _around(tag) if tag.level in _HOLDERS else tag.holder
    return around.getparent() if around is not None else None


def _uneven(structure: _Structure, opening: Tag, tag: Tag) -> Finding:
    message = (
        f"Thẻ {opening.text} và {tag.text} không cùng một chỗ; đặt cả hai trong cùng ô, cùng bảng, và viết cùng kiểu: "
        "{%p … %} ở hai đoạn riêng, {%tr … %} ở hai hàng riêng."
    )
    return structure.fault("mau-the-lech", opening.holder, message)


def plain_values(part: str, root: Element, found: Scan, names: frozenset[str]) -> Iterator[Finding]:
    """`{{r ten }}` and its kin print pieces of Word's own markup; data holds none, only the template's macros do."""
    structure = _Structure(part, root, found)
    for tag in found.tags:
        if tag.kind == "{{" and tag.level and tag.word not in names:
            plain = f"{{{{ {tag.body} }}}}"
            message = f"Thẻ {tag.text} làm mất chữ, vì “{tag.level}” không dùng cho chữ thường; viết {plain}."
            yield structure.fault("mau-mat-chu", tag.holder, message)
