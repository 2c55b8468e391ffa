"""Fields whose marks vndoc prints itself: a mark that is typed as well would stand twice in the paper.

Each type refuses it and says what to leave out. Source of the marks: Nghị định 30/2020, Phụ lục I, Phần I, Mục II.
"""

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from vndoc.ho_so.fields import Dong, SoDuong, VanBan, fault
from vndoc.raw import Text
from vndoc.viet.dau_dong import leading_label, leading_sign

_STORED = re.compile(r"(?:[-–]\s*)?Lưu\s*(?::|$|VT\b)", re.IGNORECASE)
_BRACKETS = re.compile(r"\(\s*(?P<inner>.*?)\s*\)")
_AUTHORITY = re.compile(r"(?P<mark>TM|KT|TL|TUQ)\s*\.\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_TYPED_NUMBER = re.compile(r"(?:số\s*:?\s*)?0*(?P<so>\d+)\s*(?:/.*)?", re.IGNORECASE | re.DOTALL)
_TYPE_IN_CODE = re.compile(r"(?:NQ|QĐ|TB|HD|CTr|KH|BC|BB|TTr|CV|GM|ThC)-(?=\S)")
"""Abbreviations of types (Phụ lục III, Phần I) in front of the issuer's, but those that may name an office (`HĐ-TĐKT`,
`CĐ`, `TC`); `CV` is a common mistake."""

_END_MARK = re.compile(r"\s*(?:[;,:]|(?<!\.)\.(?:/\.)?)+$")
_ABBREVIATED = re.compile(r"(?:v\.v|tp|tr|st)\.$", re.IGNORECASE)

_STORE_LINE = "dòng “Lưu” được tự thêm từ mục `noi_luu`; hãy bỏ dòng này."


def _without_sign(text: Text) -> Text:
    if sign := leading_sign(text):
        raise fault("nhan-thua", f"dấu “{sign}” ở đầu được tự thêm; hãy bỏ đi.")
    return text


def _ground(text: Text) -> Text:
    if sign := leading_sign(text):
        raise fault("nhan-thua", f"căn cứ không có dấu “{sign}” ở đầu; hãy bỏ đi.")
    return text


def _without_label(text: Text) -> Text:
    """A numbered item begins with neither a number nor a dash."""
    if sign := leading_sign(text):
        raise fault("nhan-thua", f"dấu “{sign}” ở đầu là thừa, vì ý này được tự đánh số; hãy bỏ đi.")
    if label := leading_label(text):
        raise fault("nhan-thua", f"số thứ tự “{label}” ở đầu được tự thêm; hãy bỏ đi.")
    return text


def _without_end(text: Text) -> Text:
    if text[-1] in ";,.":
        raise fault("nhan-thua", f"dấu “{text[-1]}” ở cuối dòng được tự thêm; hãy bỏ đi.")
    return text


def without_end_mark(text: Text) -> Text:
    """A trích yếu, which ends with no mark (Phụ lục I, II-5b); an ellipsis or an abbreviation is none."""
    typed = _END_MARK.search(text)
    if typed and not _ABBREVIATED.search(text):
        mark, bare = typed.group().strip(), text[: typed.start()]
        raise fault("nhan-thua", f"cuối trích yếu không có dấu câu; hãy bỏ dấu “{mark}”.", bare)
    return text


def _receiver(text: Text) -> Text:
    if _STORED.match(text):
        raise fault("nhan-thua", _STORE_LINE)
    return _without_end(_without_sign(text))


def without_store_line(value: object) -> object:
    """The group of one recipient; refused where it is the line `- Lưu: VT`, which YAML reads as a group."""
    if isinstance(value, Mapping) and any(str(key).strip().casefold() == "lưu" for key in value):
        raise fault("nhan-thua", _STORE_LINE)
    return value


def _store(text: Text) -> Text:
    if typed := _STORED.match(text):
        rest = text[typed.start() :].partition(":")[2].strip(" .;") or "VT"
        raise fault("nhan-thua", f"chữ “Lưu:” được tự thêm; hãy chỉ ghi `{rest}`.", rest)
    if text[-1] in ";,":
        return _without_end(text)
    return _without_sign(text)


def _bare(text: Text) -> Text:
    if typed := _BRACKETS.fullmatch(text):
        raise fault("nhan-thua", f"dấu ngoặc đơn được tự thêm; hãy chỉ ghi `{typed['inner']}`.", typed["inner"])
    return text


def _without_authority(text: Text) -> Text:
    if typed := _AUTHORITY.fullmatch(text):
        mark, rest = typed["mark"].upper(), typed["rest"]
        remedy = f"hãy chỉ ghi `{rest}`" if rest else "hãy bỏ đi"
        where = "" if mark == "TM" else f" theo `quyen_han: {mark}.`"
        raise fault("nhan-thua", f"chữ “{mark}.” được tự thêm{where}; {remedy}.", rest or None)
    return text


def _issuer_code(text: Text) -> Text:
    bare = _TYPE_IN_CODE.sub("", text.rpartition("/")[2].strip()) or text
    if "/" in text or bare != text:
        raise fault("nhan-thua", f"số, dấu “/” và tên loại văn bản được tự thêm; hãy chỉ ghi `{bare}`.", bare)
    return text


def _number_alone(value: object) -> object:
    typed = _TYPED_NUMBER.fullmatch(value.strip()) if isinstance(value, str) else None
    if typed and isinstance(value, str) and not value.strip().isdecimal():
        raise fault("sai-so", f"hãy chỉ ghi số, ví dụ {typed['so']}; ký hiệu được tự thêm.", typed["so"])
    return value


MotGach = Annotated[VanBan, AfterValidator(_without_sign)]
"""An item that is printed behind a dash or a plus."""
CanCu = Annotated[VanBan, AfterValidator(_ground)]
"""A legal ground, a paragraph of its own."""
MotKhoan = Annotated[VanBan, AfterValidator(_without_label)]
"""An item that is printed behind a number."""
TenDanhSo = Annotated[Dong, AfterValidator(_without_label)]
"""A name on one line, printed behind a number."""
TenNoiNhan = Annotated[Dong, AfterValidator(_receiver)]
"""A recipient: the dash, the `;` and the line “Lưu” are added."""
NoiLuu = Annotated[Dong, AfterValidator(_store)]
"""What stands behind “Lưu:”."""
TrongNgoac = Annotated[Dong, AfterValidator(_bare)]
"""A text that is printed in brackets."""
TenKyTen = Annotated[Dong, AfterValidator(_without_authority)]
"""A collective or a title of the signer's block, before which the authority is printed."""
KyHieuCoQuan = Annotated[Dong, AfterValidator(_issuer_code)]
"""The issuer's abbreviation in the code of papers."""
SoVanBan = Annotated[SoDuong, BeforeValidator(_number_alone)]
"""The number of a paper, without its code."""
