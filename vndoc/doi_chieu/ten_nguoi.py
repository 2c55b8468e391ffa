"""One name spelled with other spaces or capitals elsewhere in the dossier: `Đặn g Văn H` for `Đặng Văn H` (error 5).

Letters with another mark may be another person: they are only told where the office is the same too.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from vndoc.doi_chieu.cau_chu import all_texts
from vndoc.doi_chieu.nguoi import Nguoi, persons, squeezed
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.viet.chuan_hoa import fold_space, fold_tone, without_accents

_SHORTEST = 6
"""Letters that a name must have to be looked for in sentences."""


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each wrong spelling of a name, at its place."""
    found = persons(ho_so)
    names = _right_names(found)
    for one in found:
        right = names[squeezed(one.ten)]
        if not one.trong_cau and one.ten != right and not one.ten.isupper():
            message = f"Họ tên “{one.ten}” viết khác chỗ khác trong hồ sơ (“{right}”). Hãy viết “{right}”."
            yield one.cau.finding("ten-nguoi-lech", Severity.LOI, message, one.start, right)
    fields = {id(one.cau.chu) for one in found if not one.trong_cau}
    yield from _in_sentences(ho_so, sorted(set(names.values())), fields)
    yield from _other_marks(found)


def _right_names(found: Sequence[Nguoi]) -> dict[str, str]:
    """The spelling to go by for each name: words that begin with a capital, then the most frequent, then the first."""
    spelled: dict[str, Counter[str]] = {}
    for one in found:
        if not one.ten.isupper() or squeezed(one.ten) not in spelled:
            spelled.setdefault(squeezed(one.ten), Counter())[one.ten] += 1
    return {
        key: max(counted, key=lambda name: (not name.isupper(), _well_formed(name), counted[name]))
        for key, counted in spelled.items()
    }


def _well_formed(name: str) -> bool:
    """Whether every word begins with a capital and holds no other, which a stray or a lost space does not leave so."""
    return all(word[0].isupper() and word[1:] == word[1:].lower() for word in name.split())


def _in_sentences(ho_so: HoSo, names: Sequence[str], fields: set[int]) -> Iterator[Finding]:
    """Known names in running text with a space too many or too few; `fields` are the texts that are names."""
    by_start: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(squeezed(name)) >= _SHORTEST and " " in name:
            by_start["".join(name.split())[:_SHORTEST]].append(name)
    for cau in all_texts(ho_so):
        letters = "" if id(cau.chu) in fields else "".join(cau.chu.split())
        for name in _those_in(letters, by_start):
            for match in _loose(name).finditer(cau.chu):
                if fold_space(match.group()) != name and cau.typed(*match.span()):
                    message = f"Họ tên “{fold_space(match.group())}” gõ sai dấu cách. Hãy viết “{name}”."
                    yield cau.finding("ten-nguoi-lech", Severity.LOI, message, match.start(), name)


def _those_in(letters: str, by_start: Mapping[str, Sequence[str]]) -> list[str]:
    """The names whose letters stand in `letters`: found by their first letters, whatever the number of names."""
    starts = (letters[at : at + _SHORTEST] for at in range(len(letters) - _SHORTEST + 1))
    near = {name for start in starts for name in by_start.get(start, ())}
    return sorted(name for name in near if "".join(name.split()) in letters)


@cache
def _loose(name: str) -> re.Pattern[str]:
    """The letters of a name with any spaces between them; single letters at its end must stand apart."""
    letters = r"\s*".join(re.escape(char) for char in "".join(name.split()))
    return re.compile(rf"(?<!\w){letters}(?!\w)")


def _other_marks(found: Sequence[Nguoi]) -> Iterator[Finding]:
    """Two names with the same letters but other marks, both in the same office of the same unit."""
    seen: dict[tuple[str, str, str], Nguoi] = {}
    for one in found:
        for office in one.chuc_danh:
            if not office.don_vi or one.ten.isupper():
                continue
            key = without_accents(squeezed(one.ten)), office.chuc, fold_tone(office.don_vi).casefold()
            first = seen.setdefault(key, one)
            if squeezed(first.ten) != squeezed(one.ten):
                message = f"“{one.ten}”, {office.chu}: chỗ khác trong hồ sơ ghi “{first.ten}”."
                remedy = "Hãy xem lại dấu của họ tên và viết một cách."
                yield one.cau.finding("ten-nguoi-lech", Severity.CANH_BAO, f"{message} {remedy}", one.start, first.ten)
