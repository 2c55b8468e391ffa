"""One person with two offices that do not go together, one office with two persons (D02, real papers' error 5).

People share names, and offices change hands within a year: all of it is a warning.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from vndoc.doi_chieu.nguoi import ChucDanh, Nguoi, groups, persons, squeezed
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.viet.chuan_hoa import fold_space, fold_tone

_SHORT = {"ubnd": fold_tone("ủy ban nhân dân"), "hđnd": fold_tone("hội đồng nhân dân")}
"""What letterheads and signatures abbreviate (Nghị định 30/2020, Phụ lục I, II-2b): the same bodies."""

_HEAD_WORDS = 2
"""Words at the beginning of a unit's name that must differ for units in sentences to be surely two."""


def check(ho_so: HoSo) -> Iterator[Finding]:
    """One finding for each mention that contradicts an earlier one."""
    found = [one for one in persons(ho_so) if one.chuc_danh and not one.ten.isupper()]
    units = _units(ho_so)
    told: set[tuple[str, str]] = set()
    by_name: dict[str, list[Nguoi]] = defaultdict(list)
    for one in found:
        for earlier in by_name[squeezed(one.ten)]:
            wrong = _contradiction(earlier, one, units)
            if wrong is not None and (one.ten, wrong[1].chu) not in told:
                told.add((one.ten, wrong[1].chu))
                yield _one_person(earlier, one, *wrong)
        by_name[squeezed(one.ten)].append(one)
    yield from _two_persons(found, units)


def _units(ho_so: HoSo) -> tuple[str, ...]:
    """The names of units that the dossier knows, as they are compared."""
    return tuple(_loose(one) for one in (*(member.ten for member in ho_so.chung.thanh_vien), ho_so.chung.cum.ten))


def _loose(name: str) -> str:
    words = fold_space(fold_tone(name)).casefold().split()
    return " ".join(_SHORT.get(word, word) for word in words)


def _contradiction(a: Nguoi, b: Nguoi, units: Sequence[str]) -> tuple[ChucDanh, ChucDanh] | None:
    """The two offices that the person of both cannot have: one title in two units, two ranks of one unit."""
    for first, second in product(a.chuc_danh, b.chuc_danh):
        same_unit = first.don_vi and _unit(first, units) == _unit(second, units)
        if first.chuc == second.chuc and _two_units(first, second, units):
            return first, second
        if first.chuc != second.chuc and same_unit and _one_group(first.chuc, second.chuc):
            return first, second
    return None


def _one_group(a: str, b: str) -> bool:
    return any(a in group and b in group for group in groups())


def _unit(office: ChucDanh, units: Sequence[str]) -> str:
    """The unit of an office: the known one that it begins with, else the words as typed."""
    typed = _loose(office.don_vi)
    known = [one for one in units if typed == one or typed.startswith(f"{one} ")]
    return max(known, key=len, default=typed)


def _two_units(a: ChucDanh, b: ChucDanh, units: Sequence[str]) -> bool:
    """Whether two units are surely not one: two known ones, or names that begin otherwise."""
    first, second = _unit(a, units), _unit(b, units)
    if first in units and second in units:
        return first != second
    words = [one.split()[:_HEAD_WORDS] for one in (first, second)]
    return all(len(one) == _HEAD_WORDS for one in words) and words[0] != words[1]


def _one_person(earlier: Nguoi, one: Nguoi, first: ChucDanh, second: ChucDanh) -> Finding:
    there = earlier.cau.noi_ghi
    typed = [
        office.chu if office.don_vi in office.chu else f"{office.chu} {office.don_vi}" for office in (first, second)
    ]
    message = f"“{one.ten}” ở đây là {typed[1]}, ở {there} là {typed[0]}. Hãy xem lại và ghi thống nhất"
    return one.cau.finding(
        "chuc-vu-lech", Severity.CANH_BAO, f"{message}; nếu là hai người trùng tên thì không cần sửa.", one.start
    )


def _two_persons(found: Sequence[Nguoi], units: Sequence[str]) -> Iterator[Finding]:
    """Two names for the head of one unit that the dossier knows."""
    heads = {group[0] for group in groups()}
    first: dict[tuple[str, str], Nguoi] = {}
    told: set[tuple[str, str, str]] = set()
    for one in found:
        for office in one.chuc_danh:
            key = office.chuc, _loose(office.don_vi)
            if office.chuc not in heads or key[1] not in units:
                continue
            earlier = first.setdefault(key, one)
            if squeezed(earlier.ten) != squeezed(one.ten) and (*key, one.ten) not in told:
                told.add((*key, one.ten))
                message = (
                    f"{office.chuc} {office.don_vi} ở đây là “{one.ten}”, ở {earlier.cau.noi_ghi} là “{earlier.ten}”"
                )
                remedy = "Hãy xem lại họ tên; nếu đã thay người giữ chức vụ thì không cần sửa."
                yield one.cau.finding("hai-nguoi-mot-chuc", Severity.CANH_BAO, f"{message}. {remedy}", one.start)
