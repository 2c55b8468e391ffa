"""What all files of one roll-over go by: the two years, the old dossier, its head after the election, the law."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from vndoc.documents import document_type
from vndoc.ho_so import HoSo
from vndoc.ho_so.thong_tin_chung import SuKien, ThanhVien
from vndoc.quy_dinh.ky_niem import load_ky_niem
from vndoc.quy_dinh.van_ban_phap_luat import VanBanPhapLuat, load_van_ban_phap_luat
from vndoc.raw import Text
from vndoc.roll_over.anniversaries import Anniversary, known


@dataclass(frozen=True)
class Head:
    """The head of the cluster: the codes of the old and the new one; `reason` where no election tells the new one."""

    old: str
    new: str
    reason: str = ""

    @property
    def changed(self) -> bool:
        """Whether another member is head."""
        return self.old != self.new


@dataclass(frozen=True)
class Course:
    """From the year `old` to the year `new`; `names` are the data files that get another name."""

    ho_so: HoSo
    old: int
    new: int
    head: Head
    acts: tuple[VanBanPhapLuat, ...]
    days: tuple[Anniversary, ...]
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def step(self) -> int:
        """Years from the old dossier to the new one."""
        return self.new - self.old

    @property
    def members(self) -> Mapping[str, ThanhVien]:
        """The members by code."""
        return {str(one.ma): one for one in self.ho_so.chung.thanh_vien}

    @property
    def events(self) -> Mapping[str, SuKien]:
        """The political events by key."""
        return {str(key): event for key, event in self.ho_so.chung.su_kien.items()}

    @property
    def head_title(self) -> str:
        """What the head of the cluster is called: `Cụm trưởng`, `Khối trưởng`."""
        signer = self.ho_so.chung.nguoi_ky
        return str(signer.chuc_vu) if signer.thay_mat is not None else "Cụm trưởng"

    @property
    def founding_years(self) -> Mapping[str, int]:
        """The year of the event behind `${ky_niem.<khóa>}`."""
        own = {str(key): one.ngay.year for key, one in self.ho_so.chung.ky_niem.items()}
        return {**{one.khoa: one.ngay.year for one in load_ky_niem()}, **own}

    @property
    def facts(self) -> frozenset[date]:
        """Days of history that the dossier knows: members that came and went, events; not the ends of a year."""
        members = [day for one in self.ho_so.chung.thanh_vien for day in (one.tu_ngay, one.den_ngay) if day]
        days = {*members, *(day + timedelta(days=1) for day in members)}
        days |= {event.den_ngay for event in self.events.values() if event.den_ngay}
        return frozenset(day for day in days if (day.day, day.month) not in ((1, 1), (31, 12)))

    def departed(self, code: str, day: date) -> bool:
        """Whether a code is that of one who is no member on that day."""
        member = self.members.get(code)
        return member is not None and not member.belongs(day)


def course(ho_so: HoSo, new: int, names: Mapping[str, str]) -> Course:
    """What the files of the dossier of the year `new` go by."""
    chung = ho_so.chung
    own = [(str(one.ten), one.ngay) for one in chung.ky_niem.values()]
    stock = [(one.ten, one.ngay) for one in load_ky_niem()]
    acts = load_van_ban_phap_luat()
    return Course(ho_so, chung.nam, new, _head(ho_so, new), acts, known([*own, *stock]), names)


def _head(ho_so: HoSo, new: int) -> Head:
    """The head of the new year by the election of the year before it."""
    chung = ho_so.chung
    old = str(chung.cum_truong)
    chosen = {str(code) for code in _elected(ho_so)}
    if new != chung.nam + 1:
        return Head(old, old, f"chưa biết ai được bầu làm Cụm trưởng năm {new}")
    if len(chosen) != 1:
        why = "các biên bản bầu ghi khác nhau" if chosen else "hồ sơ năm trước không có biên bản bầu ghi ai trúng cử"
        return Head(old, old, why)
    (code,) = chosen
    member = next(one for one in chung.thanh_vien if one.ma == code)
    if not member.belongs(date(new, 1, 1)):
        return Head(old, old, f"{member.ten} trúng cử nhưng không còn là thành viên của cụm")
    return Head(old, code)


def _elected(ho_so: HoSo) -> list[Text]:
    papers = [(document_type(paper.loai), paper.noi_dung) for paper in ho_so.van_ban]
    found = [loai.cum_truong_moi(model) for loai, model in papers if loai is not None]
    return [code for code in found if code is not None]
