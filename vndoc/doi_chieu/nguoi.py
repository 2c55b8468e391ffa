"""The persons of a dossier: each mention of a name in the data, with the offices typed beside it.

Names come from fields (`ho_ten`, with the unit that the group around it names) and from sentences (`Ông Nguyễn Văn A,
Giám đốc Sở …`).
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from vndoc.documents.the_thuc import VanBanHanhChinh, issuer_of
from vndoc.doi_chieu.cau_chu import CauChu, paper_texts
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.fields import Model
from vndoc.ho_so.nguoi_ky import FOR_THE_HEAD, NguoiKy
from vndoc.raw import Text
from vndoc.viet.chu_hoa import CHU_HOA, CHU_THUONG
from vndoc.viet.chuan_hoa import fold_space, fold_tone

_WORD = rf"[{CHU_HOA}][{CHU_THUONG}]*(?:\s+[bcdđghklmnpqrstvx]{{1,3}}(?!\w))?"
"""A word of a name; consonants that stand alone behind it were cut off by a stray space."""
_IN_SENTENCE = re.compile(
    rf"(?<!\w)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c)\s+(?P<ten>{_WORD}(?:\s+{_WORD}){{1,4}})(?!\w)"
    r"(?P<chuc>\s*[,-]\s*[^.;:()]{3,200})?"
)


@dataclass(frozen=True)
class ChucDanh:
    """One office: its title as in the table (`Giám đốc`), the unit, `""` where none is named; the words as typed."""

    chuc: str
    don_vi: str
    chu: str


@dataclass(frozen=True)
class Nguoi:
    """One mention: the name at `start` of its text, the offices; `trong_cau` where it stands in a sentence."""

    ten: str
    cau: CauChu
    start: int
    chuc_danh: tuple[ChucDanh, ...]
    trong_cau: bool = False


@cache
def groups() -> tuple[tuple[str, ...], ...]:
    """The groups of titles, the head's first."""
    given = tomllib.loads(resources.files(__package__).joinpath("chuc_danh.toml").read_text("utf-8"))
    return tuple(tuple(group) for group in given["nhom"])


@cache
def _title() -> re.Pattern[str]:
    titles = sorted((title for group in groups() for title in group), key=len, reverse=True)
    return re.compile(rf"(?P<chuc>{'|'.join(map(re.escape, titles))})(?!\w)\s*(?P<don_vi>.*)", re.IGNORECASE)


def offices(typed: str, unit: str = "") -> Iterator[ChucDanh]:
    """The offices in a text such as `Giám đốc Sở Ngoại vụ tỉnh A, Cụm trưởng`; `unit` is that of a bare title."""
    titles = {fold_tone(title).casefold(): title for group in groups() for title in group}
    for part in re.split(r",\s+|;\s*|\s+[-–]\s+", fold_space(typed)):
        match = _title().match(part)
        if match is not None:
            known = titles.get(fold_tone(match["chuc"]).casefold(), match["chuc"])
            yield ChucDanh(known, fold_space(match["don_vi"]).rstrip(" .,;") or unit, part)


def squeezed(name: str) -> str:
    """The letters of a name, in small letters and one placement of tones: what is one person's in any spelling."""
    return "".join(fold_tone(name).split()).casefold()


def persons(ho_so: HoSo) -> tuple[Nguoi, ...]:
    """Every mention, the shared facts' first, then paper by paper."""
    return tuple(_persons(ho_so))


def _persons(ho_so: HoSo) -> Iterator[Nguoi]:
    yield from _in_groups(ho_so, ho_so.chung, None, "")
    for paper in ho_so.van_ban:
        yield from _in_groups(ho_so, paper.noi_dung, paper, _issuer(ho_so, paper))
        for cau in paper_texts(paper):
            yield from _in_sentence(cau)


def _issuer(ho_so: HoSo, paper: PaperData) -> str:
    """The agency that issues a paper; `""` for the cluster, whose papers name the unit in the office itself."""
    model = paper.noi_dung
    other = isinstance(model, VanBanHanhChinh) and model.co_quan_ban_hanh is not None
    return fold_space(issuer_of(ho_so, model).ten) if other and isinstance(model, VanBanHanhChinh) else ""


def _in_groups(ho_so: HoSo, value: object, paper: PaperData | None, unit: str) -> Iterator[Nguoi]:
    """The persons of the groups below `value`; `unit` is the one that the nearest group around names."""
    if isinstance(value, tuple):
        for one in value:
            yield from _in_groups(ho_so, one, paper, unit)
    if not isinstance(value, Model):
        return
    unit = _unit_of(ho_so, value) or unit
    name = getattr(value, "ho_ten", None)
    if isinstance(name, Text):
        cum = fold_space(ho_so.chung.cum.ten)
        yield Nguoi(fold_space(name), CauChu(name, paper), 0, tuple(_own_offices(value, unit, cum)))
    for field in type(value).model_fields:
        yield from _in_groups(ho_so, getattr(value, field), paper, unit)


def _unit_of(ho_so: HoSo, group: Model) -> str:
    """The unit that a group names by a member's code or by a name; `""` where it names none."""
    code, name = getattr(group, "don_vi", None), getattr(group, "ten", None)
    members = {one.ma: one.ten for one in ho_so.chung.thanh_vien}
    if isinstance(code, Text):
        return fold_space(members.get(code, code))
    named = isinstance(name, Text) and any(key in type(group).model_fields for key in ("nguoi_ky", "dai_dien"))
    return fold_space(name) if named and isinstance(name, str) else ""


def _own_offices(group: Model, unit: str, cum: str) -> Iterator[ChucDanh]:
    """The offices of a group with `ho_ten`: one who signs for the head has an own title, one for the cluster its."""
    if isinstance(group, NguoiKy):
        authority = "KT." if group.ky_thay else group.quyen_han
        title = group.chuc_vu_ky_thay if authority in FOR_THE_HEAD and group.chuc_vu_ky_thay else group.chuc_vu
        yield from offices(title, cum if group.thay_mat and not unit else unit)
        yield from offices(" ".join(group.chuc_vu_khac))
        return
    typed = getattr(group, "chuc_vu", None)
    if isinstance(typed, Text):
        yield from offices(typed, unit if isinstance(getattr(group, "don_vi", None), Text) else "")


def _in_sentence(cau: CauChu) -> Iterator[Nguoi]:
    for match in _IN_SENTENCE.finditer(cau.chu):
        found = tuple(offices((match["chuc"] or "").lstrip(" ,-")))
        yield Nguoi(fold_space(match["ten"]), cau, match.start("ten"), found, trong_cau=True)
