"""The engine of the rules of format: the rulebook's values held against a paper, faults that repeat folded into one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import DocPlace, Finding, Severity
from vndoc.linter.frame import Check, Rule, place_of
from vndoc.linter.marked import ALIGNMENTS, Spot, align_spot, bold_spot, caps_spot, italic_spot, size_spots
from vndoc.rulebook import Rulebook, Value
from vndoc.units import show
from vndoc.viet.chu_hoa import viet_thuong_dau

_PROPER = ("quoc_hieu", "tieu_ngu")
"""Components whose names keep their capital inside a sentence."""

Judge = Callable[[str, Value, Paragraph], Sequence[Spot]]


@dataclass(frozen=True)
class Fault:
    """One wrong value: which value, what stands there instead (as a clerk reads it), where, the wrong words."""

    value: Value
    found: str
    paragraph: Paragraph
    quote: str


def style_rule(
    name: str, reference: str, summary: str, clause: str, values: tuple[str, ...], more: Check | None = None
) -> Rule:
    """A rule that holds `values` (size, capitals, bold, italic, alignment) against their components, and `more`."""

    def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
        yield from tell(name, paper, rulebook, style_faults(paper, rulebook, values))
        if more is not None:
            yield from more(paper, rulebook)

    return Rule(name, reference, Severity.LOI, summary, clause, check, values)


def spoken(paper: Paper, rulebook: Rulebook, key: str) -> Value | None:
    """The value `key` where it binds the paper, else None."""
    value = rulebook.value(key)
    return value if value.speaks(paper.layout, paper.ngay) else None


def style_faults(paper: Paper, rulebook: Rulebook, keys: Sequence[str]) -> Iterator[Fault]:
    """The faults of the values of size, capitals, bold, italic and alignment; other values are passed over."""
    for key in keys:
        component, _, name = key.partition(".")
        value, judge = spoken(paper, rulebook, key), JUDGES.get(name)
        if value is None or judge is None:
            continue
        for paragraph in paper.of(component):
            if name == "can_le" and _placed_by_tabs(paper, paragraph):
                continue
            for spot in judge(component, value, paragraph):
                yield Fault(value, spot.found, paragraph, spot.quote)


def _placed_by_tabs(paper: Paper, paragraph: Paragraph) -> bool:
    """Whether tabs push a line to its place, which only a layout could then tell."""
    return "\t" in paper.facts.paragraphs[paragraph.number - 1].text.strip("\n")


def tell(rule: str, paper: Paper, rulebook: Rulebook, faults: Iterator[Fault]) -> Iterator[Finding]:
    """One finding for each value and each thing found instead, at the first of its places."""
    grouped: dict[tuple[str, str], list[Fault]] = {}
    for fault in faults:
        grouped.setdefault((fault.value.key, fault.found), []).append(fault)
    for group in grouped.values():
        first = group[0]
        name = called(first.value.key.partition(".")[0], rulebook)
        message, suggestion = wording(first.value, name, first.found)
        others = len({fault.paragraph.number for fault in group}) - 1
        yield finding(
            rule, paper, rulebook, first.value, first.paragraph, counted(message, others), suggestion, first.quote
        )


def finding(
    rule: str,
    paper: Paper,
    rulebook: Rulebook,
    value: Value,
    paragraph: Paragraph | None,
    message: str,
    suggestion: str | None = None,
    quote: str | None = None,
) -> Finding:
    """A finding with the weight and the clause of a value; without a paragraph it is about the whole file."""
    place = DocPlace() if paragraph is None else place_of(paper, paragraph, rulebook, quote)
    ended = message if message.endswith(".") else f"{message}."
    return Finding(rule, value.severity, place, ended, value.clause, suggestion)


def counted(message: str, others: int) -> str:
    """The message with the number of further paragraphs that have the same fault."""
    return f"{message} (và {others} đoạn khác)" if others else message


def called(component: str, rulebook: Rulebook) -> str:
    """The name of a component inside a sentence."""
    ten = rulebook.components[component].ten
    return ten if component in _PROPER else viet_thuong_dau(ten)


def wording(value: Value, name: str, found: str) -> tuple[str, str]:
    """Message and suggestion for a value of style."""
    kind = value.key.rpartition(".")[2]
    subject = f"{name[0].upper()}{name[1:]}"
    if kind == "co_chu":
        return f"Cỡ chữ {name} là {found}; viết cỡ {value}", f"cỡ {_built(value)}"
    if kind == "can_le":
        return f"{subject} {found}; {ALIGNMENTS[value.texts[0]]}", ALIGNMENTS[value.texts[0]]
    wanted = _DO[kind, bool(value.flag)]
    return f"{subject} {found}; {wanted}", wanted


def _built(value: Value) -> str:
    """What vndoc itself writes: a size in points."""
    return show(value.twips, "pt")


_DO = {
    ("hoa", True): "viết chữ in hoa",
    ("hoa", False): "viết chữ in thường, chỉ viết hoa chữ cái đầu",
    ("dam", True): "in đậm",
    ("dam", False): "bỏ in đậm",
    ("nghieng", True): "in nghiêng",
    ("nghieng", False): "để chữ đứng",
}

JUDGES: dict[str, Judge] = {
    "co_chu": size_spots,
    "hoa": caps_spot,
    "dam": bold_spot,
    "nghieng": italic_spot,
    "can_le": align_spot,
}
"""How each property of style is judged on one paragraph."""
