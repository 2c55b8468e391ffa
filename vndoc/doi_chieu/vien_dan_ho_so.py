"""Numbers and dates of papers wherever they are cited: those of this dossier, and one paper cited in two ways (D04).

A number starts anew each year, so only citations of one year are held against each other.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from vndoc.documents import document_type
from vndoc.documents.the_thuc import VanBanHanhChinh, issuer_of
from vndoc.documents.van_ban.loai import paper_type
from vndoc.doi_chieu.cau_chu import CauChu, all_texts
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.chuan_hoa import fold_space
from vndoc.viet.ngay import ngay_ngan, parse_ngay
from vndoc.viet.ten_tap_tin import slug

_DATE = r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|(?:ngày\s+)?\d{1,2}/\d{1,2}/\d{4}"
_CITED = re.compile(
    rf"(?<![\w/])(?P<so>\d{{1,5}})/(?P<ma>[A-ZĐ][\wĐđ&]*(?:-[A-ZĐ\d][\wĐđ&]*)+)(?:[\s,(]+(?P<ngay>{_DATE})(?!\d))?"
)


@dataclass(frozen=True)
class VienDan:
    """One citation: the number, the code behind it, the date where one stands; `start` in its text."""

    cau: CauChu
    start: int
    so: int
    ky_hieu: str
    ngay: date | None

    @property
    def chu(self) -> str:
        """The number and code as cited."""
        return f"{self.so:02}/{self.ky_hieu}"


def citations(texts: Iterator[CauChu]) -> Iterator[VienDan]:
    """The citations of papers with a number without a year, in reading order."""
    for cau in texts:
        for match in _CITED.finditer(cau.chu):
            day = _day(match["ngay"]) if match["ngay"] else None
            yield VienDan(cau, match.start(), int(match["so"]), match["ma"], day)


def check(ho_so: HoSo) -> Iterator[Finding]:
    """Citations that contradict the dossier's own papers; then, of the others, those that contradict each other."""
    own = _own(ho_so)
    others = []
    for cited in citations(all_texts(ho_so)):
        if cited.ky_hieu in own and (cited.ngay is None or cited.ngay.year in {one.nam for one in own[cited.ky_hieu]}):
            yield from _against(cited, own[cited.ky_hieu])
        else:
            others.append(cited)
    yield from _two_ways(others)


@dataclass(frozen=True)
class _Own:
    """A paper of this dossier: the number that it has or None, its date, whether the date is the real one."""

    so: int | None
    ngay: date | None
    nam: int
    paper: PaperData


def _own(ho_so: HoSo) -> dict[str, tuple[_Own, ...]]:
    """The dossier's papers by the code behind their number."""
    found: dict[str, list[_Own]] = defaultdict(list)
    for paper in ho_so.van_ban:
        model = paper.noi_dung
        code = _code(ho_so, paper)
        if code is not None and isinstance(model, VanBanHanhChinh):
            found[code].append(_Own(model.so, model.ngay, model.ngay_tinh.year, paper))
    return {code: tuple(papers) for code, papers in found.items()}


def _code(ho_so: HoSo, paper: PaperData) -> str | None:
    """What stands behind the number of a paper: `KH-CTĐ1`, for công văn `CTĐ1-VP`; None for papers without a number."""
    loai, model = document_type(paper.loai), paper.noi_dung
    if loai is None or not isinstance(model, VanBanHanhChinh) or not (model.numbered or model.so):
        return None
    issuer = issuer_of(ho_so, model).ky_hieu
    if issuer is None:
        return None
    short = paper_type(slug(model.ten_loai)).viet_tat if model.ten_loai else loai.viet_tat
    drafter = getattr(model, "don_vi_soan_thao", None)
    return f"{short}-{issuer}" if short else f"{issuer}-{drafter}" if drafter else None


def _against(cited: VienDan, papers: Sequence[_Own]) -> Iterator[Finding]:
    """One of the papers must have this number and this date; told only where the papers' own are known."""
    same_number = [one for one in papers if one.so == cited.so]
    same_day = [one for one in papers if one.ngay is not None and one.ngay == cited.ngay]
    if same_number:
        wrong = same_number[0]
        if cited.ngay is not None and wrong.ngay is not None and wrong.ngay != cited.ngay:
            right = f"ngày {ngay_ngan(wrong.ngay)}"
            message = f"{cited.chu} có {right} (`{wrong.paper.tap_tin}`), ở đây ghi ngày {ngay_ngan(cited.ngay)}."
            yield _told(cited, f"{message} Hãy sửa cho khớp.", right)
    elif same_day and same_day[0].so is not None:
        right = f"{same_day[0].so:02}/{cited.ky_hieu}"
        message = (
            f"Văn bản ngày {ngay_ngan(same_day[0].ngay or date.min)} có số {right} (`{same_day[0].paper.tap_tin}`)"
        )
        yield _told(cited, f"{message}, ở đây ghi {cited.chu}. Hãy sửa cho khớp.", right)
    elif len(papers) == 1 and papers[0].so is not None and cited.ngay is None:
        right = f"{papers[0].so:02}/{cited.ky_hieu}"
        message = f"Số của văn bản là {right} (`{papers[0].paper.tap_tin}`), ở đây ghi {cited.chu}."
        yield _told(cited, f"{message} Hãy sửa cho khớp.", right, Severity.CANH_BAO)


def _told(cited: VienDan, message: str, right: str, severity: Severity = Severity.LOI) -> Finding:
    return cited.cau.finding("vien-dan-khong-khop", severity, message, cited.start, right)


def _two_ways(cited: Sequence[VienDan]) -> Iterator[Finding]:
    """One number with two dates of one year; one date with two numbers that a slip of the hand makes of each other."""
    first: dict[tuple[str, int, int], VienDan] = {}
    days: dict[tuple[str, date], VienDan] = {}
    for one in cited:
        if one.ngay is None:
            continue
        earlier = first.setdefault((one.ky_hieu, one.so, one.ngay.year), one)
        if earlier.ngay is not None and earlier.ngay != one.ngay:
            message = f"{one.chu} ghi ngày {ngay_ngan(one.ngay)}, còn ở {earlier.cau.noi_ghi} ghi ngày "
            message += f"{ngay_ngan(earlier.ngay)}. Hãy xem lại, chỉ một ngày là đúng."
            yield _told(one, message, ngay_ngan(earlier.ngay))
            continue
        near = days.setdefault((one.ky_hieu, one.ngay), one)
        if near.so != one.so and sorted(str(near.so)) == sorted(str(one.so)):
            message = f"Ở đây ghi số {one.chu}, còn ở {near.cau.noi_ghi} văn bản cùng ngày ghi số {near.chu}."
            yield _told(one, f"{message} Hãy xem lại, có lẽ gõ đảo chữ số.", near.chu, Severity.CANH_BAO)


def _day(typed: str) -> date | None:
    try:
        return parse_ngay(re.sub(r"^ngày\s+(?=\S*/)", "", fold_space(typed), flags=re.IGNORECASE))
    except ValueError:
        return None
