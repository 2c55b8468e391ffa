"""The words the linter knows (`words.toml`) as frozen values."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from vndoc.findings import Severity


@dataclass(frozen=True)
class DatedWords:
    """Words that are a fault from a day on; `kept` begins lines that may keep them."""

    valid_from: date
    clause: str
    words: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True)
class Degrees:
    """Titles of learning and honour before a name, and the sectors whose head may allow them."""

    clause: str
    words: tuple[str, ...]
    sectors: tuple[str, ...]


@dataclass(frozen=True)
class Capitals:
    """Right forms of names; `first_capital` says that only texts beginning with a capital are judged."""

    group: str
    name: str
    clause: str
    severity: Severity
    first_capital: bool
    right: tuple[str, ...]


@dataclass(frozen=True)
class CapitalPattern:
    """A regular expression whose group `sai` must begin with a capital."""

    group: str
    name: str
    clause: str
    severity: Severity
    pattern: str


@dataclass(frozen=True)
class Slip:
    """A slip of typing: what is wrong, what is right, why.

    `exact` says that the right form keeps its own capitals; a text after one of `not_after` or before one of
    `not_before` is no slip.
    """

    wrong: str
    right: str
    reason: str = ""
    exact: bool = False
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()


@dataclass(frozen=True)
class Variants:
    """Spellings of one name of which a paper uses only one, the preferred first."""

    spellings: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Words:
    """All of `words.toml`."""

    district: DatedWords
    degrees: Degrees
    cited_types: tuple[str, ...]
    capitals: tuple[Capitals, ...]
    capital_patterns: tuple[CapitalPattern, ...]
    slips: tuple[Slip, ...]
    variants: tuple[Variants, ...]


@cache
def load() -> Words:
    """The word lists; read once, as they never change while a program runs."""
    given = tomllib.loads(resources.files(__package__).joinpath("words.toml").read_text("utf-8"))
    district, degrees = given["cap_huyen"], given["hoc_ham_hoc_vi"]
    return Words(
        district=DatedWords(
            district["tu_ngay"], district["dieu_khoan"], tuple(district["tu_ngu"]), tuple(district["ten_rieng"])
        ),
        degrees=Degrees(degrees["dieu_khoan"], tuple(degrees["tu_ngu"]), tuple(degrees["nganh_duoc_ghi"])),
        cited_types=tuple(given["vien_dan"]["loai_khac"]),
        capitals=tuple(_capitals(table) for table in given["viet_hoa"]),
        capital_patterns=tuple(_pattern(table) for table in given["viet_hoa_mau"]),
        slips=_slips(given["go_sai"], given["go_sai_thuong_gap"]),
        variants=tuple(Variants(tuple(table["cach_viet"]), table["ly_do"]) for table in given["thong_nhat"]),
    )


def _capitals(table: Mapping[str, Any]) -> Capitals:
    return Capitals(
        table["nhom"],
        table["ten"],
        table["dieu_khoan"],
        Severity(table["muc_do"]),
        table["chu_dau_hoa"],
        tuple(table["dung"]),
    )


def _pattern(table: Mapping[str, Any]) -> CapitalPattern:
    return CapitalPattern(table["nhom"], table["ten"], table["dieu_khoan"], Severity(table["muc_do"]), table["mau"])


def _slips(tables: list[Mapping[str, Any]], common: Mapping[str, str]) -> tuple[Slip, ...]:
    told = (
        Slip(
            one["sai"],
            one["dung"],
            one["ly_do"],
            one.get("giu_nguyen", False),
            tuple(one.get("khong_sau", ())),
            tuple(one.get("khong_truoc", ())),
        )
        for one in tables
    )
    return (*told, *(Slip(wrong, right) for wrong, right in common.items()))
