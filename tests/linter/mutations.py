"""One wrong value put into a right paper: how each kind of value is broken, and where its bounds lie."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from math import ceil, floor
from typing import Any

from tests.components.drafts import PAPERS, RUNNING, facts
from vndoc.components.paper import Paper
from vndoc.components.recognise import recognise
from vndoc.docx.facts import Align, Facts, Line, Paragraph, Section
from vndoc.rulebook import Rulebook, Value

Change = Callable[[Facts], Facts]
Fields = Mapping[str, Any]
"""Fields of a fact with their new values."""


def papers(rulebook: Rulebook) -> dict[str, Paper]:
    """The right papers, recognised."""
    return {name: recognise(facts(drafts, rulebook), rulebook) for name, drafts in PAPERS.items()}


def wrong(paper: Paper, value: Value) -> Iterator[tuple[str, Change]]:
    """The ways to break a value, each with its name."""
    component, _, kind = value.key.partition(".")
    if component in ("trang", "so_trang"):
        yield from _page(value)
    elif kind == "duong_ke":
        yield from _line(paper, component, value)
    else:
        for name, change in _changes(kind, value):
            yield name, _on(paper, RUNNING if component == "noi_dung" and kind in _MEASURES else (component,), change)


def at_bounds(paper: Paper, value: Value) -> Iterator[tuple[str, Change]]:
    """The values that are just let pass: the bound with its tolerance."""
    component, _, kind = value.key.partition(".")
    for number in _numbers(value, inside=True):
        if component == "trang" and kind in _FIELDS:
            yield f"{number:.1f}", _sections({_FIELDS[kind]: number})
        elif kind == "duong_ke":
            yield f"{number:.2f}", _ruled(paper, component, number)
        elif component != "so_trang":
            change = _number_change(kind, number)
            yield f"{number:.2f}", _on(paper, RUNNING if component == "noi_dung" else (component,), change)


_MEASURES = ("can_le", "thut_dau_dong", "cach_doan", "gian_dong")
_FIELDS = {
    "kho_rong": "width",
    "kho_cao": "height",
    "le_tren": "top",
    "le_duoi": "bottom",
    "le_trai": "left",
    "le_phai": "right",
}


def _numbers(value: Value, *, inside: bool) -> Iterator[float]:
    """Numbers at the bounds of a value, whole ones where they are lengths, or past them by a little."""
    allowed = value.bound or value.allowed
    if allowed is None:
        return
    tolerance = 0.0 if value.bound else value.tolerance
    past = 0.0 if inside else {"pt": 10.0, "mm": 3.0, "dong": 0.02, "lan": 0.02}[allowed.unit]
    unit = {"dong": 1 / 240, "lan": 1e-6}.get(allowed.unit, 1.0)
    for part in allowed.intervals:
        if part.low is not None:
            yield ceil((part.low - tolerance - past) / unit - 1e-6) * unit
        if part.high is not None:
            yield floor((part.high + tolerance + past) / unit + 1e-6) * unit


def _changes(kind: str, value: Value) -> Iterator[tuple[str, Callable[[Paragraph], Paragraph]]]:
    if value.allowed is not None:
        for number in _numbers(value, inside=False):
            yield f"{number:.2f}", _number_change(kind, number)
    elif kind in ("dam", "nghieng"):
        yield kind, lambda one: _letters(one, {_RUN[kind]: not value.flag})
    elif kind == "hoa":
        yield kind, _small if value.flag else _capitals
    elif kind == "can_le":
        for align in Align:
            if align.value not in value.texts:
                yield align.value, _aligned(align)
    elif kind == "khung":
        yield kind, lambda one: replace(one, boxed=False)
    elif kind == "van_ban":
        yield kind, _misspelt


_RUN = {"dam": "bold", "nghieng": "italic"}


def _aligned(align: Align) -> Callable[[Paragraph], Paragraph]:
    return lambda one: replace(one, align=align)


def _number_change(kind: str, number: float) -> Callable[[Paragraph], Paragraph]:
    def change(one: Paragraph) -> Paragraph:
        match kind:
            case "co_chu":
                return _letters(one, {"size": round(number)})
            case "thut_dau_dong":
                return replace(one, indent=replace(one.indent, first_line=round(number)))
            case "gian_dong":
                return replace(one, spacing=replace(one.spacing, line=round(number * 240)))
            case _:
                return replace(one, spacing=replace(one.spacing, before=round(number), after=0))

    return change


def _letters(one: Paragraph, changes: Fields) -> Paragraph:
    return replace(one, runs=tuple(replace(run, **changes) for run in one.runs))


def _retyped(one: Paragraph, text: str) -> Paragraph:
    return replace(one, text=text, runs=tuple(replace(run, end=len(text)) for run in one.runs))


def _small(one: Paragraph) -> Paragraph:
    sign, dot, rest = one.text.rpartition(". ")
    return _retyped(one, f"{sign}{dot}{rest.capitalize()}")


def _capitals(one: Paragraph) -> Paragraph:
    return _retyped(one, one.text.upper())


def _misspelt(one: Paragraph) -> Paragraph:
    text = one.text.replace("HỘI BỘ", "HỘI").replace("NỘI BỘ", "NỘI BỘ.").replace("KHẨN", "KHẨN.")
    return _retyped(one, text.replace("NGHĨA", "NGHỈA").replace(" - ", " – ").replace("nhận:", "nhận"))


def _on(paper: Paper, components: tuple[str, ...], change: Callable[[Paragraph], Paragraph]) -> Change:
    def changed(given: Facts) -> Facts:
        marked = zip(given.paragraphs, paper.marks, strict=True)
        return replace(given, paragraphs=tuple(change(one) if mark in components else one for one, mark in marked))

    return changed


def _ruled(paper: Paper, component: str, ratio: float | None) -> Change:
    """The rule under a component made `ratio` times as long as its text; None takes it away."""

    def changed(given: Facts) -> Facts:
        old = paper.rule_under(component)
        use = {"tieu_ngu": 1.0}.get(component, 0.42)

        def line(one: Paragraph) -> Paragraph:
            if old not in one.lines or old is None or old.length is None:
                return one
            if ratio is None:
                return replace(one, lines=())
            return replace(one, lines=(replace(old, length=round(old.length / use * ratio)),))

        return replace(given, paragraphs=tuple(line(one) for one in given.paragraphs))

    return changed


def _line(paper: Paper, component: str, value: Value) -> Iterator[tuple[str, Change]]:
    for number in _numbers(value, inside=False):
        yield f"{number:.2f}", _ruled(paper, component, number)
    yield "thiếu", _ruled(paper, component, None)
    old = paper.rule_under(component)
    assert old is not None
    for name, line in (("đứt", replace(old, solid=False)), ("lệch", replace(old, offset=400))):
        yield name, _swapped(old, line)


def _swapped(old: Line, new: Line) -> Change:
    return lambda given: replace(
        given,
        paragraphs=tuple(
            replace(one, lines=tuple(new if line == old else line for line in one.lines)) for one in given.paragraphs
        ),
    )


def _sections(changes: Fields) -> Change:
    return lambda given: replace(given, sections=tuple(replace(one, **changes) for one in given.sections))


def _page(value: Value) -> Iterator[tuple[str, Change]]:
    kind = value.key.partition(".")[2]
    if kind in _FIELDS:
        for number in _numbers(value, inside=False):
            yield f"{number:.1f}", _sections({_FIELDS[kind]: number})
        return
    for change in _PAGE[value.key]:
        yield kind, change


def _header(changes: Fields) -> Change:
    """The paragraph of the page number changed in every section."""

    def section(one: Section) -> Section:
        headers = tuple(
            replace(part, paragraphs=tuple(replace(line, **changes) for line in part.paragraphs))
            for part in one.headers
        )
        return replace(one, headers=headers)

    return lambda given: replace(given, sections=tuple(section(one) for one in given.sections))


def _number_letters(changes: Fields) -> Change:
    def changed(given: Facts) -> Facts:
        runs = tuple(replace(run, **changes) for run in given.sections[0].headers[0].paragraphs[0].runs)
        return _header({"runs": runs})(given)

    return changed


def _first_run(changes: Fields) -> Change:
    def changed(given: Facts) -> Facts:
        place = next(place for place, one in enumerate(given.paragraphs) if len(one.text) > 60)
        one = _letters(given.paragraphs[place], changes)
        return replace(given, paragraphs=(*given.paragraphs[:place], one, *given.paragraphs[place + 1 :]))

    return changed


def _to_footer(given: Facts) -> Facts:
    sections = tuple(replace(one, headers=(), footers=one.headers) for one in given.sections)
    return replace(given, sections=sections)


def _landscape(given: Facts) -> Facts:
    first = replace(given.sections[0], landscape=True, width=16838, height=11906)
    return replace(given, sections=(first, *given.sections[1:]))


def _late_start(given: Facts) -> Facts:
    return replace(given, sections=(replace(given.sections[0], page_start=5), *given.sections[1:]))


_PAGE: dict[str, tuple[Change, ...]] = {
    "trang.huong_giay": (_landscape,),
    "trang.phong_chu": (_first_run({"font": "Arial"}),),
    "trang.mau_chu": (_first_run({"color": "FF0000"}),),
    "so_trang.vi_tri": (_to_footer,),
    "so_trang.can_le": (_header({"align": Align.PHAI}), _sections({"headers": ()})),
    "so_trang.co_chu": (_number_letters({"size": 220}), _number_letters({"size": 300})),
    "so_trang.dam": (_number_letters({"bold": True}),),
    "so_trang.nghieng": (_number_letters({"italic": True}),),
    "so_trang.trang_dau": (_sections({"title_page": False}),),
    "so_trang.chu_so": (_header({"text": "- 2 -"}), _header({"text": "Trang 2"})),
    "so_trang.bat_dau": (_late_start,),
}
