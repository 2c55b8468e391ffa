"""The texts of a dossier with the paper they stand in, and findings at their places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.fields import Model, texts_of
from vndoc.ho_so.ung_vien import LyLich
from vndoc.raw import Text

FACTS = "ho-so.yaml"
"""Where a text of the shared facts stands that has no place of its own."""

_NOT_PRINTED = ("ma", "chap_nhan")


@dataclass(frozen=True)
class CauChu:
    """One text of the data; `van_ban` is the paper it stands in, None for the shared facts."""

    chu: Text
    van_ban: PaperData | None

    @property
    def noi_ghi(self) -> Place:
        """Where the text stands."""
        return self.chu.place or DataPlace(self.van_ban.tap_tin if self.van_ban else FACTS)

    def place(self, start: int) -> Place:
        """Where its character `start` stands, exactly where the file holds the text on one line as it is."""
        place = self.noi_ghi
        if isinstance(place, DataPlace) and place.col is not None and self.chu.inset is not None:
            return replace(place, col=place.col + self.chu.inset + start)
        return place

    def typed(self, start: int, end: int) -> bool:
        """Whether some of `start:end` was typed here, not taken from elsewhere by a reference."""
        return not any(span.start <= start and end <= span.end for span in self.chu.spans)

    def finding(
        self, rule: str, severity: Severity, message: str, start: int = 0, suggestion: str | None = None
    ) -> Finding:
        """A finding at its character `start`."""
        return Finding(rule, severity, self.place(start), message, suggestion=suggestion)


def paper_texts(paper: PaperData) -> Iterator[CauChu]:
    """The texts of one paper that may be printed, in the order of its fields; personal facts are nobody's to quote."""
    for name in type(paper.noi_dung).model_fields:
        if name not in _NOT_PRINTED:
            for text in _texts(getattr(paper.noi_dung, name)):
                yield CauChu(text, paper)


def _texts(value: object) -> list[Text]:
    """As `texts_of` without the personal facts; a list, since long lists of nominees are walked by every comparison."""
    found: list[Text] = []
    _collect(value, found)
    return found


def _collect(value: object, found: list[Text]) -> None:
    if isinstance(value, Text):
        found.append(value)
    elif isinstance(value, tuple):
        for one in value:
            _collect(one, found)
    elif isinstance(value, Model):
        if not isinstance(value, LyLich):
            for name in type(value).model_fields:
                _collect(getattr(value, name), found)
    elif isinstance(value, Mapping):
        found.extend(texts_of(value))


def all_texts(ho_so: HoSo) -> Iterator[CauChu]:
    """The texts of the shared facts, then those of every paper."""
    for text in texts_of(ho_so.chung):
        yield CauChu(text, None)
    for paper in ho_so.van_ban:
        yield from paper_texts(paper)


def ngay_cua(paper: PaperData) -> date | None:
    """The date that decides for a paper; None for data without one."""
    return paper.noi_dung.ngay_tinh if isinstance(paper.noi_dung, VanBanHanhChinh) else None


def groups_of(value: object) -> Iterator[Model]:
    """Every group below a value, itself included, in the order of the fields."""
    if isinstance(value, Model):
        yield value
        for name in type(value).model_fields:
            yield from groups_of(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from groups_of(one)
