"""The acts that a paper rests on, on its day in the new year: those that have ended give way to their successors."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vndoc.quy_dinh.van_ban_phap_luat import VanBanPhapLuat, ten_day_du, ten_ngan, van_ban_thay_the
from vndoc.quy_dinh.vien_dan import vien_dan
from vndoc.viet.chuan_hoa import fold_space, fold_tone
from vndoc.viet.ngay import ngay_ngan

_REFERENCE = re.compile(r"\$\{\s*can_cu\.(?P<khoa>[\w-]+)\s*\}")
_LEAD = re.compile(r"\s*căn cứ\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Ground:
    """What becomes of one basis: another wording, a duplicate that goes, or the reason why a person must see to it."""

    new: str | None = None
    reason: str = ""
    duplicate: bool = False
    mend: bool = False


def grounds(texts: Sequence[str], day: date, acts: Sequence[VanBanPhapLuat]) -> Mapping[int, Ground]:
    """By position, those bases of a paper of `day` that do not stay as they are."""
    cited = [_act(text, acts) for text in texts]
    found: dict[int, Ground] = {}
    there = {act.khoa for act in cited if act is not None and act.con_hieu_luc(day)}
    every = " ".join(texts)
    for at, (text, act) in enumerate(zip(texts, cited, strict=True)):
        if act is None:
            continue
        if act.het_hieu_luc(day):
            following = van_ban_thay_the(acts, act, day)
            found[at] = _ended(text, act, following, there)
            there |= {following.khoa} if following else set()
        elif not _REFERENCE.search(text) and any(number not in every for number in act.sua_doi_den(day)):
            made, why = _worded(text, act, act), f"{ten_ngan(act)} đã được sửa đổi, bổ sung vào ngày {ngay_ngan(day)}"
            found |= {at: Ground(made, why)} if made is not None else {}
    return found


def _ended(text: str, act: VanBanPhapLuat, following: VanBanPhapLuat | None, there: set[str]) -> Ground:
    since = ngay_ngan(act.het_tu_ngay) if act.het_tu_ngay else ""
    why = f"{ten_ngan(act)} hết hiệu lực từ ngày {since}"
    if following is None:
        return Ground(None, f"{why}, chưa biết văn bản thay thế: hãy tìm và ghi văn bản đang có hiệu lực", mend=True)
    if following.khoa in there:
        return Ground(None, f"{why}, văn bản thay thế đã có ở căn cứ khác", duplicate=True)
    made = _worded(text, act, following)
    if made is None:
        return Ground(None, f"{why}: hãy thay bằng {ten_ngan(following)}", mend=True)
    return Ground(made, f"{why}, thay bằng {ten_ngan(following)}")


def _act(text: str, acts: Sequence[VanBanPhapLuat]) -> VanBanPhapLuat | None:
    """The act that a basis cites first."""
    if found := _REFERENCE.search(text):
        return next((act for act in acts if act.khoa == found["khoa"]), None)
    return next((one.act for one in vien_dan(text, acts)[:1]), None)


def _worded(text: str, act: VanBanPhapLuat, following: VanBanPhapLuat) -> str | None:
    """The basis with the other act by reference; None where it says more than the act's name."""
    reference = f"${{can_cu.{following.khoa}}}"
    if _REFERENCE.search(text):
        return _REFERENCE.sub(reference.replace("\\", r"\\"), text, count=1)
    lead = _LEAD.match(text)
    if lead is None:
        return None
    name = _loose(text[lead.end() :].strip().rstrip(";.,"))
    return f"Căn cứ {reference}" if name in (_loose(ten_day_du(act)), _loose(ten_ngan(act))) else None


def _loose(text: str) -> str:
    return fold_space(fold_tone(text)).casefold()
