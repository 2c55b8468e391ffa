"""NUM-TYPE-MATCH: the first group of the code is the abbreviation of the paper's type.

Papers without an official abbreviation (công văn, thư công, giao ước and other names outside the 29) are not judged,
nor are lines whose form is wrong. Wrong: `Số: 05/QĐ-ABC` over `KẾ HOẠCH`. Right: `Số: 05/KH-ABC`.
Phụ lục I, Phần I, Mục II, khoản 3 điểm b; Phụ lục III, Phần I.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.so_ky_hieu import NO_TYPE, expected_abbreviation, form_faults, number_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where a well-formed code begins with another group than the type's."""
    found, wanted = number_line(paper), expected_abbreviation(paper, rulebook)
    if found is None or wanted is None or form_faults(found[1], paper, rulebook):
        return
    paragraph, parts = found
    first = parts.groups[0]
    if first == wanted or rulebook.wrong_abbreviations.get(first) == wanted:
        return
    named = paper.loai.ten.lower() if paper.loai else "bản sao"
    known = {NO_TYPE, *(one.viet_tat for one in rulebook.types), *rulebook.wrong_abbreviations}
    meant = first in known or first.casefold() in _near(wanted, named)
    others = parts.groups[1:] if meant else parts.groups
    right = parts.written((wanted, *(others or parts.groups)))
    message = f"Ký hiệu của {named} phải bắt đầu bằng “{wanted}”, văn bản ghi “{first}”; viết “{right}”."
    yield Voice(RULE, paper, rulebook).at(paragraph, message, right)


def _near(wanted: str, named: str) -> tuple[str, str]:
    """Groups that stand for the type all the same: its abbreviation in other letters, the initials of its name."""
    return wanted.casefold(), "".join(word[0] for word in named.split()).casefold()


RULE = Rule(
    name="so-sai-loai",
    reference="NUM-TYPE-MATCH",
    severity=Severity.LOI,
    summary="Chữ viết tắt trong ký hiệu phải đúng với tên loại văn bản",
    clause="Phụ lục I, Phần I, Mục II, khoản 3 điểm b; Phụ lục III, Phần I",
    check=check,
)
