"""What is wrong with a summary: too long, or with a number that the report does not have."""

import re
from collections.abc import Iterator

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao, cac_bao_cao
from vndoc.documents.bao_cao_thanh_tich.context import words_of
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.documents.tom_tat_thanh_tich.context import context, printed_words
from vndoc.findings import DataPlace, Finding, Place, Severity, shorten
from vndoc.ho_so import HoSo, PaperData
from vndoc.quy_dinh.mau_bao_cao import load_mau_bao_cao
from vndoc.raw import Text

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings about the summaries of one list."""
    listed = data.noi_dung
    if isinstance(listed, DanhSachDeNghi):
        for one in cac_bao_cao(ho_so, listed):
            facts = one.muc.de_nghi.tom_tat
            if facts and not _wrong_form(one):
                yield from _length(one, facts[0].place or DataPlace(data.tap_tin))
                yield from _numbers(one, facts, DataPlace(data.tap_tin))


def numbers_in(text: str) -> list[str]:
    """The numbers of a text, in one spelling: `05` is `5`, `1.250` is `1250`."""
    return [_plain(one) for one in _NUMBER.findall(text)]


def _plain(number: str) -> str:
    digits = number.replace(".", "") if _THOUSANDS.fullmatch(number) else number
    return digits.lstrip("0") or "0"


def _wrong_form(one: BaoCao) -> bool:
    """Whether the report cannot be made, which its own check tells."""
    chosen = one.muc.de_nghi.mau_bao_cao
    return chosen is not None and chosen.cho_tap_the is not one.muc.la_tap_the


def _length(one: BaoCao, place: Place) -> Iterator[Finding]:
    limit, words = load_mau_bao_cao().tom_tat, printed_words(context(one))
    if words > limit.so_chu:
        message = (
            f"{one.muc.ten}: bản tóm tắt thành tích có {words} chữ, nên viết không quá {limit.so_chu} chữ, một trang. "
            "Hãy bớt ý hoặc viết gọn."
        )
        yield Finding("tom-tat-dai", Severity.CANH_BAO, place, message)


def _numbers(one: BaoCao, facts: tuple[Text, ...], file: Place) -> Iterator[Finding]:
    """A warning for each fact with a number that the report does not say; new works may be counted."""
    asked = [(fact, numbers_in(fact)) for fact in facts]
    known = {str(len(one.muc.ung_vien.sang_kien))}
    known |= set(numbers_in(words_of(one))) if any(found for _, found in asked) else set()
    for fact, found in asked:
        missing = [number for number in found if number not in known]
        if missing:
            message = (
                f"{one.muc.ten}: số {', '.join(missing)} ở “{shorten(fact)}” không có trong báo cáo thành tích. "
                "Hãy sửa cho khớp, hoặc ghi vào `thanh_tich`."
            )
            yield Finding("tom-tat-khac-bao-cao", Severity.CANH_BAO, fact.place or file, message)
