"""One mutation per rulebook value: just past the bound gives exactly the finding of the rule that enforces it, at the
bound gives none. A value that nobody enforces cannot exist.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import pytest
from lxml import etree

from tests.specimens import specimens
from vndoc.components.recognise import recognise
from vndoc.docx.pack import pack, unpack
from vndoc.docx.read import read
from vndoc.docx.styles import rule_style_id, style_id, style_ids
from vndoc.docx.xml import Element, parser, q, serialize, w
from vndoc.findings import Finding, Severity
from vndoc.linter import lint
from vndoc.linter.rules import RULES
from vndoc.render.rule_lines import RuleSpot, rule_spots, set_rule_lines
from vndoc.rulebook import Value, load

RULEBOOK = load()
PAPERS = specimens(RULEBOOK)
BODY = ("noi_dung", *(key for key, look in RULEBOOK.looks.items() if look.like_body and key != "muc_la_ma"))
SIZED_TOGETHER = RULEBOOK.size_sets.components
"""Components whose size a lawful change must change together."""


@dataclass(frozen=True)
class Case:
    """A value, the paper it is tried on, and the change."""

    value: Value
    paper: str
    change: Callable[["Package"], None]
    lawful: bool

    def __str__(self) -> str:
        return f"{self.value.key} {'at' if self.lawful else 'past'} the bound"


class Package:
    """The parts of a specimen, to be changed in place."""

    def __init__(self, data: bytes) -> None:
        self.parts = unpack(data)
        names = ("word/document.xml", "word/styles.xml", "word/header1.xml")
        self.document, self.styles, self.header = (etree.fromstring(self.parts[name], parser()) for name in names)

    def data(self) -> bytes:
        roots = {"document": self.document, "styles": self.styles, "header1": self.header}
        return pack({**self.parts, **{f"word/{name}.xml": serialize(root) for name, root in roots.items()}})

    def style(self, key: str) -> Element:
        return next(one for one in self.styles.iter(q("style")) if one.get(q("styleId")) == key)

    def property(self, component: str, group: str, name: str) -> Element:
        """A property of a component's style, made where it is missing."""
        holder = self.style(style_id(component)).find(q(group))
        assert holder is not None
        found = holder.find(q(name))
        if found is None:
            found = w(name)
            holder.append(found)
        return found

    def texts(self, component: str) -> Iterator[Element]:
        """The text elements of the paragraphs that wear a component's style."""
        for paragraph in self.document.iter(q("p")):
            style = paragraph.find(f"{q('pPr')}/{q('pStyle')}")
            if style is not None and style.get(q("val")) == style_id(component):
                yield from paragraph.iter(q("t"))


OWN_PAPER = {"trang.huong_giay": "phu-luc"}
"""Values tried on another paper than the first that holds them: only the annex can turn without moving the head."""


def findings_of(data: bytes) -> list[Finding]:
    return [one for one in lint(recognise(read(data), RULEBOOK), RULEBOOK) if one.severity is not Severity.GOI_Y]


def rule_of(value: Value) -> str:
    return next(rule.name for rule in RULES if value.key in rule.values)


def paper_for(component: str, layouts: frozenset[str]) -> str:
    """The first specimen that holds the component in a layout where the value speaks."""
    for name, data in PAPERS.items():
        paper = recognise(read(data), RULEBOOK)
        if paper.layout in layouts and (component in ("trang", "so_trang") or paper.of(component)):
            return name
    raise AssertionError(f"no specimen holds {component}")


def set_size(package: Package, component: str, twips: float) -> None:
    for name in ("sz", "szCs"):
        package.property(component, "rPr", name).set(q("val"), str(round(twips / 10)))


def set_toggle(package: Package, component: str, name: str, on: bool) -> None:
    package.property(component, "rPr", name).set(q("val"), "1" if on else "0")


def set_case(package: Package, component: str, capitals: bool) -> None:
    for text in package.texts(component):
        words = text.text or ""
        label = LABEL.match(words)
        kept = label.group() if label else ""
        text.text = words.upper() if capitals else kept + words[len(kept) :].capitalize()


LABEL = re.compile(r"(?:[A-Z]+\.|\d+\.) ")
"""What keeps its capitals: `TM. `, `I. `."""


def set_align(package: Package, component: str, align: str) -> None:
    words = {"giua": "center", "deu": "both", "trai": "left", "phai": "right"}
    package.property(component, "pPr", "jc").set(q("val"), words[align])


def set_spacing(package: Package, components: tuple[str, ...], **values: float) -> None:
    for component in components:
        spacing = package.property(component, "pPr", "spacing")
        for name, value in values.items():
            spacing.set(q(name), str(round(value)))


def set_indent(package: Package, twips: float) -> None:
    for component in BODY:
        package.property(component, "pPr", "ind").set(q("firstLine"), str(round(twips)))


def set_ratio(package: Package, component: str, ratio: float) -> None:
    """Draw the rule under a component `ratio` times as long as its text."""
    spots = spots_of(package)
    style = rule_style_id(component)
    set_rule_lines(package.document, tuple(replace(one, ratio=ratio) for one in spots if one.rule_style == style))


def spots_of(package: Package) -> tuple[RuleSpot, ...]:
    return rule_spots(read(package.data()), RULEBOOK, style_ids(serialize(package.styles)))


def set_page(package: Package, value: Value, twips: float) -> None:
    size = {"kho_rong": ("pgSz", "w"), "kho_cao": ("pgSz", "h")}
    sides = {"le_tren": "top", "le_duoi": "bottom", "le_trai": "left", "le_phai": "right"}
    name = value.key.partition(".")[2]
    tag, attribute = size.get(name) or ("pgMar", sides[name])
    for node in package.document.iter(q(tag)):
        node.set(q(attribute), str(round(twips)))


def bounds(value: Value) -> tuple[list[float], list[float]]:
    """Numbers that are just lawful, tolerance included, and numbers just past that (half a point for sizes)."""
    lawful, past = [], []
    allowed, tolerance = (value.bound, 0.0) if value.bound else (value.allowed, value.tolerance)
    assert allowed is not None
    step = {"pt": 10.0, "mm": 2.0, "dong": 1 / 120, "lan": 0.02}[allowed.unit]
    size = value.key.endswith("co_chu")
    for part in allowed.intervals:
        for end, outward in ((part.low, -1), (part.high, 1)):
            if end is None:
                continue
            edge = end if size else end + outward * tolerance
            inward = {"dong": 0.0, "lan": 0.003}.get(allowed.unit, 0.0 if size else 1.0)
            lawful.append(edge - outward * inward)
            past.append(edge + outward * step)
    return lawful, past


def numeric_changes(value: Value) -> Iterator[tuple[Callable[[Package], None], bool]]:
    component, _, name = value.key.partition(".")
    lawful, past = bounds(value)
    for number, ok in [*((one, True) for one in lawful), *((one, False) for one in past)]:
        yield numeric_change(value, component, name, number, ok), ok


def numeric_change(value: Value, component: str, name: str, number: float, ok: bool) -> Callable[[Package], None]:
    def change(package: Package) -> None:
        if name == "co_chu":
            for key in together(component, number) if ok else {component: number}.items():
                set_size(package, key[0], key[1])
        elif name == "thut_dau_dong":
            set_indent(package, number)
        elif name == "cach_doan":
            set_spacing(package, (*BODY, "muc_la_ma"), before=0, after=number)
        elif name == "cach_truoc":
            set_spacing(package, (component,), before=number)
        elif name == "gian_dong":
            set_spacing(package, BODY if component in BODY else (component,), line=number * 240)
        elif name == "duong_ke":
            set_ratio(package, component, number)
        else:
            set_page(package, value, number)

    return change


def together(component: str, size: float) -> list[tuple[str, float]]:
    """The sizes that a lawful change must set at once."""
    if component in SIZED_TOGETHER:
        row = next(row for row in RULEBOOK.size_sets.sets if row[SIZED_TOGETHER.index(component)] == size)
        return list(zip(SIZED_TOGETHER, row, strict=True))
    return [(key, size) for key in BODY] if component in BODY else [(component, size)]


def flag_changes(value: Value) -> Iterator[tuple[Callable[[Package], None], bool]]:
    component, _, name = value.key.partition(".")
    wrong = not value.flag
    changes: Mapping[str, Callable[[Package], None]] = {
        "dam": lambda package: set_toggle(package, component, "b", wrong),
        "nghieng": lambda package: set_toggle(package, component, "i", wrong),
        "hoa": lambda package: set_case(package, component, wrong),
        "khung": lambda package: remove(package, component, "pBdr"),
        "trang_dau": lambda package: remove_all(package.document, "titlePg"),
    }
    yield changes[name], False


def remove(package: Package, component: str, name: str) -> None:
    holder = package.style(style_id(component)).find(q("pPr"))
    assert holder is not None
    holder.remove(package.property(component, "pPr", name))


def remove_all(root: Element, name: str) -> None:
    for node in list(root.iter(q(name))):
        parent = node.getparent()
        assert parent is not None
        parent.remove(node)


WRONG_TEXTS = {
    "quoc_hieu": ("VIỆT NAM", "VIÊT NAM"),
    "tieu_ngu": (" - ", " – "),
    "so_ky_hieu": ("Số:", "Số"),
    "trich_yeu_cong_van": ("V/v ", "Về việc "),
    "do_khan": ("KHẨN", "KHẨN CẤP"),
    "pham_vi_luu_hanh": ("LƯU HÀNH NỘI BỘ", "LƯU HÀNH TRONG NỘI BỘ"),
    "kinh_gui": ("Kính gửi:", "Kính gửi"),
    "quyen_han": ("TM. ", "T/M "),
    "noi_nhan": ("Nơi nhận:", "Nơi nhận"),
}


def text_changes(value: Value) -> Iterator[tuple[Callable[[Package], None], bool]]:
    component, _, name = value.key.partition(".")
    old, new = WRONG_TEXTS.get(component, ("", ""))
    changes: Mapping[str, Callable[[Package], None]] = {
        "van_ban": lambda package: replace_text(package, component, old, new),
        "can_le": lambda package: set_align_everywhere(package, component),
        "huong_giay": turn,
        "phong_chu": lambda package: set_default_font(package, "Arial"),
        "mau_chu": lambda package: set_default_colour(package, "1F497D"),
        "vi_tri": number_to_footer,
        "chu_so": lambda package: set_number(package, "fmt", "upperRoman"),
        "bat_dau": lambda package: set_number(package, "start", "3"),
    }
    yield changes[name], False


def replace_text(package: Package, component: str, old: str, new: str) -> None:
    changed = [text for text in package.texts(component) if old in (text.text or "")]
    assert changed
    for text in changed:
        text.text = (text.text or "").replace(old, new)


def set_align_everywhere(package: Package, component: str) -> None:
    for key in BODY if component == "noi_dung" else (component,):
        set_align(package, key, "trai")


def turn(package: Package) -> None:
    """A landscape last section without any table of data."""
    for size in list(package.document.iter(q("pgSz")))[-1:]:
        width, height = size.get(q("w"), ""), size.get(q("h"), "")
        size.set(q("w"), height)
        size.set(q("h"), width)
        size.set(q("orient"), "landscape")


def set_default_font(package: Package, font: str) -> None:
    for fonts in package.styles.iter(q("rFonts")):
        for key in fonts.attrib:
            fonts.set(key, font)


def set_default_colour(package: Package, colour: str) -> None:
    default = package.styles.find(f"{q('docDefaults')}/{q('rPrDefault')}/{q('rPr')}")
    assert default is not None
    default.insert(1, w("color", val=colour))


def number_to_footer(package: Package) -> None:
    """The same part as footer: its root, its relationship, its content type and its reference change their names."""
    package.header.tag = q("ftr")
    for reference in package.document.iter(q("headerReference")):
        reference.tag = q("footerReference")
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        text = package.parts[name].decode()
        text = text.replace("wordprocessingml.header+xml", "wordprocessingml.footer+xml")
        package.parts[name] = re.sub(r"relationships/header\b", "relationships/footer", text).encode()


def set_number(package: Package, attribute: str, value: str) -> None:
    for node in package.document.iter(q("pgNumType")):
        node.set(q(attribute), value)


def cases() -> Iterator[Case]:
    for value in RULEBOOK.values():
        paper = OWN_PAPER.get(value.key) or paper_for(value.key.partition(".")[0], value.layouts)
        makers = numeric_changes if value.allowed else text_changes if value.texts else flag_changes
        for change, lawful in makers(value):
            yield Case(value, paper, change, lawful)


@pytest.mark.parametrize("name", PAPERS)
def test_a_specimen_in_perfect_form_has_no_finding(name: str) -> None:
    assert findings_of(PAPERS[name]) == []


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_value_past_its_bound_is_found_and_nothing_else(case: Case) -> None:
    package = Package(PAPERS[case.paper])
    case.change(package)
    found = findings_of(package.data())
    assert [one.rule for one in found] == ([] if case.lawful else [rule_of(case.value)]), found
    assert all(one.clause == case.value.clause for one in found)


def test_sizes_that_do_not_go_together_are_found() -> None:
    package = Package(PAPERS["ke-hoach"])
    set_size(package, "quoc_hieu", 240)
    (found,) = findings_of(package.data())
    assert (found.severity, found.clause) == (RULEBOOK.size_sets.severity, RULEBOOK.size_sets.clause)
