"""The decree's rules against a recognised paper: `lint` runs them all."""

from vndoc.components.paper import Paper, Regime
from vndoc.findings import DocPlace, Finding
from vndoc.linter.rules import RULES
from vndoc.rulebook import Rulebook

_OF_WORDS = frozenset(
    (
        "ma-nfc",
        "phong-chu-cu",
        "quoc-hieu-van-ban",
        "tieu-ngu-van-ban",
        "viet-hoa-to-chuc",
        "vien-dan-sai-co-quan",
        "vien-dan-sai-dang",
        "thu-ngay-lech",
        "khoang-ngay-nguoc",
        "nam-vo-ly",
        "ky-niem-sai-so",
        "so-khac-chu",
        "phep-tinh-sai",
        "ty-le-sai",
        "bang-cong-sai",
        "loi-go-chu",
        "lap-tu",
        "dau-cau-kep",
    )
)
"""The rules about words, numbers and dates, which hold in a prescribed form too; its layout is its own."""

__all__ = ["lint"]


def lint(paper: Paper, rulebook: Rulebook) -> tuple[Finding, ...]:
    """The findings in reading order: of all rules for an administrative paper, of those about words for a prescribed
    form, of none for other papers that the decree does not rule.
    """
    if paper.regime not in (Regime.HANH_CHINH, Regime.MAU_RIENG):
        return ()
    rules = [rule for rule in RULES if paper.regime is Regime.HANH_CHINH or rule.name in _OF_WORDS]
    found = [finding for rule in rules for finding in rule.check(paper, rulebook)]
    return tuple(sorted(found, key=_reading_order))


def _reading_order(finding: Finding) -> tuple[bool, str, int, str]:
    """What is about the whole file first, then the body from top to bottom, then headers and footers."""
    place = finding.place
    if not isinstance(place, DocPlace):
        return (False, "", 0, finding.rule)
    return (place.part != "document", place.part, place.paragraph or 0, finding.rule)
