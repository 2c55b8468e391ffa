"""The line `Lào Cai, ngày 05 tháng 3 năm 2025` taken apart, and what is wrong with it (Phụ lục I, Phần I, II-4)."""

import re
from dataclasses import dataclass

from vndoc.viet.ngay import ngay_dai, parse_ngay

_LINE = re.compile(
    r"(?P<place>.*?)(?P<comma>\s*,?\s*)\b(?P<word>ngày)\b(?P<d>.*?)\btháng\b(?P<m>.*?)\bnăm\b(?P<y>.*)", re.IGNORECASE
)
_SHORT = re.compile(r"(?P<place>.*?)[,\s]*(?:\bngày\s*)?(?P<date>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})\.?", re.I)
_DIGITS = re.compile(r"\s*(\d{1,2})\s*")
_GAP = re.compile(r" {3,}|\s*[.…_]+\s*")
LONGEST = 200
"""Characters beyond which a line is no date line, whatever words it has."""

_SHORTENED = re.compile(r"^(?:tp|tx|t|p|q|x)\s*\.|\bHCM\b", re.IGNORECASE)


@dataclass(frozen=True)
class ThoiGian:
    """The parts of the line as typed; `day`, `month`, `year` are the digits or None where they are blank or wrong."""

    place: str
    comma: str
    word: str
    raw: tuple[str, str, str]

    @property
    def day(self) -> str | None:
        """The digits of the day as typed."""
        return _digits(self.raw[0])

    @property
    def month(self) -> str | None:
        """The digits of the month as typed."""
        return _digits(self.raw[1])

    @property
    def year(self) -> str | None:
        """The four digits of the year."""
        return self.raw[2].strip() if re.fullmatch(r"\s*\d{4}\s*", self.raw[2]) else None

    def padded(self) -> tuple[str | None, str | None]:
        """Day and month as the decree pads them: 0 before a day below 10 and before months 1 and 2, no other."""
        day = f"{int(self.day):02}" if self.day else None
        month = (f"{int(self.month):02}" if int(self.month) < 3 else str(int(self.month))) if self.month else None
        return day, month

    def written(self) -> str:
        """The line as the decree writes it; blank parts keep the room they have."""
        day, month = self.padded()
        year = self.year or self.raw[2].strip(" .;,")
        room = tuple(f" {one} " if one else raw for one, raw in zip((day, month), self.raw, strict=False))
        place = self.place[:1].upper() + self.place[1:]
        return f"{place}, ngày{room[0]}tháng{room[1]}năm {year}"


def _digits(raw: str) -> str | None:
    match = _DIGITS.fullmatch(raw)
    return match[1] if match else None


def take_apart(text: str) -> ThoiGian | None:
    """The parts of a date line on one line, None where it lacks one of the words ngày, tháng, năm."""
    match = _LINE.fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        return None
    return ThoiGian(match["place"].strip(), match["comma"], match["word"], (match["d"], match["m"], match["y"]))


def form_faults(parts: ThoiGian) -> tuple[str, ...]:
    """What is wrong with the form of the line, one phrase a fault; empty where it is right. Padding is not judged."""
    told = list(_place_faults(parts))
    if parts.word != "ngày":
        told.append("chữ “ngày” viết thường")
    for raw, name in zip(parts.raw, ("ngày", "tháng"), strict=False):
        if _digits(raw) is None and not _GAP.fullmatch(raw):
            told.append(f"sau chữ “{name}” phải là chữ số, hoặc khoảng trống đủ để điền tay")
    if parts.year is None and not re.fullmatch(r"\s*(?:20\d?)?[.…_]+\s*", parts.raw[2]):
        told.append("năm phải ghi đủ bốn chữ số và là chữ cuối dòng")
    wrong = calendar_fault(parts)
    return (*told, wrong) if wrong else tuple(told)


def _place_faults(parts: ThoiGian) -> list[str]:
    if not parts.place:
        return ["thiếu địa danh trước chữ “ngày”"]
    told: list[str] = []
    if parts.comma.rstrip() != ",":
        told.append("sau địa danh phải có dấu phẩy" if "," not in parts.comma else "dấu phẩy viết liền sau địa danh")
    if parts.place[0].islower():
        told.append("chữ cái đầu của địa danh phải viết hoa")
    if _SHORTENED.search(parts.place):
        told.append("địa danh không viết tắt")
    return told


def calendar_fault(parts: ThoiGian) -> str | None:
    """Why the date is in no calendar, None where it is or is not yet filled in."""
    day, month, year = parts.day, parts.month, parts.year
    if day and not 1 <= int(day) <= 31:
        return f"không có ngày {day}"
    if month and not 1 <= int(month) <= 12:
        return f"không có tháng {month}"
    if not (day and month and year):
        return None
    try:
        parse_ngay(f"{day}/{month}/{year}")
    except ValueError as reason:
        return str(reason)
    return None


def long_form(text: str) -> str | None:
    """The line with its short date (`Lào Cai, 05/3/2025`) written out, None where it has none or no place."""
    match = _SHORT.fullmatch(text) if len(text) <= LONGEST else None
    if match is None or not match["place"].strip():
        return None
    try:
        ngay = parse_ngay(re.sub(r"\s?[.-]\s?", "/", match["date"]).replace(" ", ""))
    except ValueError:
        return None
    return f"{match['place'].strip()}, {ngay_dai(ngay)}"
