"""What of a dossier stands in a calendar: one event a deadline, a meeting and a paper, in the order of their days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from vndoc.documents import document_type
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.glossary import load_glossary
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.fields import texts_of
from vndoc.viet.chu_hoa import viet_hoa_dau
from vndoc.viet.chuan_hoa import fold_space
from vndoc.viet.gio import gio_dai, thu_trong_tuan
from vndoc.viet.ngay import ngay_ngan

_SATURDAY = 5


class Kind(Enum):
    """What an event is; the value is its key in JSON."""

    HAN = "han"
    HOP = "cuoc-hop"
    VAN_BAN = "van-ban"

    @property
    def nhan(self) -> str:
        """The word that a clerk reads."""
        return {"han": "Thời hạn", "cuoc-hop": "Cuộc họp", "van-ban": "Văn bản"}[self.value]


@dataclass(frozen=True)
class Event:
    """One event: `ten` is what happens; `key` names its data for good, `nguon` says where they stand.

    `gio` is None for a whole day. `nhac_den` are the sentences that name a deadline, each behind its file.
    """

    kind: Kind
    ngay: date
    ten: str
    key: str
    nguon: str
    gio: time | None = None
    dia_diem: str = ""
    ghi_chu: str = ""
    nhac_den: tuple[str, ...] = ()

    @property
    def khi_nao(self) -> str:
        """`Thứ Năm, 15/5/2025`, with the hour where there is one, and a mark on a deadline at the weekend."""
        hour = f", {gio_dai(self.gio)}" if self.gio else ""
        mark = f" ({self.cuoi_tuan})" if self.cuoi_tuan else ""
        return f"{viet_hoa_dau(thu_trong_tuan(self.ngay))}, {ngay_ngan(self.ngay)}{hour}{mark}"

    @property
    def cuoi_tuan(self) -> str:
        """What to say of a deadline on a Saturday or Sunday; empty for all else."""
        return "ngày nghỉ cuối tuần" if self.kind is Kind.HAN and self.ngay.weekday() >= _SATURDAY else ""

    @property
    def viec(self) -> str:
        """What happens, behind the word for a deadline or meeting."""
        return {Kind.HAN: f"Hạn: {self.ten}", Kind.HOP: f"Họp: {self.ten}", Kind.VAN_BAN: self.ten}[self.kind]

    def as_json(self) -> dict[str, object]:
        """The shape of an event in `vndoc calendar --json`."""
        return {
            "loai": self.kind.value,
            "ngay": self.ngay.isoformat(),
            "gio": self.gio.isoformat("minutes") if self.gio else None,
            "ten": self.ten,
            "dia_diem": self.dia_diem or None,
            "ghi_chu": self.ghi_chu or None,
            "cuoi_tuan": bool(self.cuoi_tuan),
            "nguon": self.nguon,
            "nhac_den": list(self.nhac_den),
        }


@dataclass(frozen=True)
class Agenda:
    """The calendar of a dossier: its name, what tells it from other dossiers' calendars, its events in order."""

    ten: str
    key: str
    events: tuple[Event, ...]


def agenda(ho_so: HoSo) -> Agenda:
    """The calendar of a dossier."""
    cum, nam = ho_so.chung.cum, ho_so.chung.nam
    found = [*_deadlines(ho_so), *(event for paper in ho_so.van_ban for event in _of_paper(paper))]
    kinds = list(Kind)
    ordered = sorted(found, key=lambda one: (one.ngay, one.gio or time.min, kinds.index(one.kind), one.key))
    return Agenda(f"{cum.ten}, năm {nam}", f"{cum.ten}/{nam}", tuple(ordered))


def _deadlines(ho_so: HoSo) -> Iterator[Event]:
    words = load_glossary().terms
    for key, han in ho_so.chung.han.items():
        known = words.get(key)
        ten = han.ten or (known.nhan if known else key.replace("_", " ").replace("-", " "))
        sentences = tuple(_sentences(ho_so, key))
        yield Event(Kind.HAN, han.ngay, str(ten), f"han.{key}", f"han.{key}", nhac_den=sentences)


def _sentences(ho_so: HoSo, key: str) -> Iterator[str]:
    """The texts of the papers that name the deadline."""
    names = (f"han.{key}", f"han.{key}.ngay")
    for paper in ho_so.van_ban:
        for text in texts_of(paper.noi_dung):
            if any(span.path.partition("#")[2] in names for span in text.spans):
                yield f"{paper.tap_tin}: {fold_space(text)}"


def _of_paper(paper: PaperData) -> Iterator[Event]:
    """The meeting that the paper calls, and the day of the paper itself."""
    loai, model = document_type(paper.loai), paper.noi_dung
    if loai is None or not isinstance(model, VanBanHanhChinh):
        return
    if meeting := loai.cuoc_hop(model):
        when = meeting.thoi_gian
        yield Event(
            kind=Kind.HOP,
            ngay=when.ngay,
            ten=fold_space(meeting.ten),
            key=f"{paper.name}/cuoc-hop",
            nguon=paper.tap_tin,
            gio=when.gio,
            dia_diem=fold_space(meeting.dia_diem),
            ghi_chu=str(when.ghi_chu or ""),
        )
    subject = getattr(model, "trich_yeu", None)  # some types have none, or write it themselves
    expected = "" if model.ngay else " (dự kiến)"
    ten = f"{model.ten_loai or loai.ten}{f': {subject}' if subject else ''}{expected}"
    yield Event(Kind.VAN_BAN, model.ngay_tinh, ten, paper.name, paper.tap_tin)
