"""The layout with điều as data: chương and điều, the text of a điều in the items of `than_van_ban`.

Điều count on through the whole of one text, chương in Roman numbers (Nghị định 30/2020, Phụ lục I, Phần I, II-6đ);
`blocks.dieu_khoan` prints what is made here.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Self

from pydantic import Field, model_validator

from vndoc.documents.dau_cau import closed, ended
from vndoc.documents.than_van_ban import KINDS, Line, NoiDung, than_van_ban
from vndoc.ho_so.fields import Dong, Model, VanBan, fault, text_or, texts_of
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.so_dem import so_la_ma

_LABEL = re.compile(r"(?P<label>điều\s+\d+\s*[.:]?)\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_PART_LABEL = re.compile(r"(?P<label>chương\s+[ivxlc\d]+\s*[.:]?)\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_OF_ITSELF = re.compile(r"\b[Đđ]iều (?P<n>\d+)(?: của)? (?P<ten>[^\d.;,()]{2,40}?) này\b")

Group = dict[str, object]


class Dieu(Model):
    """One điều: a title or a first sentence behind its number, or both, and what stands below."""

    ten: Dong | None = Field(
        None,
        title="Tên điều",
        description="Tên điều, in đậm sau chữ “Điều 1.”; quyết định cá biệt thường không có.",
        examples=["Phạm vi điều chỉnh"],
    )
    doan: VanBan | None = Field(
        None,
        title="Đoạn",
        description="Câu đầu tiên của điều; điều chỉ có một câu thì ghi thẳng, không cần chữ `doan`.",
        examples=["Quyết định này có hiệu lực kể từ ngày ký."],
    )
    chi_tiet: NoiDung = Field(
        (),
        title="Chi tiết",
        description="Các khoản, điểm, gạch đầu dòng của điều; số thứ tự được tự thêm.",
        examples=[["Các đơn vị thực hiện Quyết định này."]],
    )

    @model_validator(mode="after")
    def _sound(self) -> Self:
        first = self.ten or self.doan
        if first is None or not (self.doan or self.chi_tiet):
            raise fault("phan-rong", "điều này chưa có nội dung. Hãy ghi `doan`, hoặc `ten` và `chi_tiet`.")
        _without_label(first, _LABEL)
        wrong = next((one.kieu for one in self.chi_tiet if one.kieu == "muc"), None)
        if wrong is not None:
            raise fault("sai-thu-bac", "`muc` không nằm trong điều được. Hãy ghi bằng `khoan`.")
        return self


DieuKhoan = Annotated[Dieu, *text_or("doan")]
"""A điều, typed as a text or as a group."""


class Chuong(Model):
    """A chương with its điều."""

    ten: Dong = Field(
        title="Tên chương",
        description="Tên chương; tự viết hoa và đánh số La Mã.",
        examples=["Quy định chung"],
    )
    cac_dieu: tuple[DieuKhoan, ...] = Field(
        min_length=1,
        title="Các điều",
        description="Các điều của chương; tự đánh số liên tục trong cả văn bản.",
        examples=[["Quy chế này quy định tổ chức và hoạt động của Cụm thi đua."]],
    )

    @model_validator(mode="after")
    def _sound(self) -> Self:
        _without_label(self.ten, _PART_LABEL)
        return self


def _without_label(text: Text, label: re.Pattern[str]) -> None:
    """Raises a fault where a number is typed that vndoc adds itself."""
    typed = label.match(text)
    if typed is not None:
        message = f"có “{typed['label']}” ở đầu; số thứ tự được tự thêm. Hãy bỏ “{typed['label']}”."
        raise fault("nhan-thua", message, typed["rest"])


def missing_dieu(part: object, count: int, names: Sequence[str]) -> str | None:
    """The first `Điều 9 Quy chế này` in `part` that a text of `count` điều, called one of `names`, does not have."""
    wanted = {name.casefold() for name in names}
    for text in texts_of(part):
        for found in _OF_ITSELF.finditer(text):
            if found["ten"].casefold() in wanted and not 1 <= int(found["n"]) <= count:
                return found.group()
    return None


def cac_dieu(dieu: Sequence[Dieu], start: int = 1) -> list[Group]:
    """The điều as the template prints them, numbered from `start`."""
    return [_dieu(one, number) for number, one in enumerate(dieu, start)]


def cac_chuong(chuong: Sequence[Chuong]) -> list[Group]:
    """The chương with their điều."""
    return list(_parts(chuong))


def _parts(chuong: Sequence[Chuong]) -> Iterator[Group]:
    start = 1
    for number, one in enumerate(chuong, start=1):
        yield {"so": so_la_ma(number), "ten": one.ten.derive(viet_hoa(one.ten)), "dieu": cac_dieu(one.cac_dieu, start)}
        start += len(one.cac_dieu)


def _dieu(one: Dieu, number: int) -> Group:
    lines = than_van_ban(one.chi_tiet)
    leads = bool(one.chi_tiet) and one.chi_tiet[0].kieu != "doan"
    return {
        "so": str(number),
        "ten": one.ten or "",
        "doan": ended(one.doan, ":" if leads else ".") if one.doan else "",
        "chi_tiet": lines,
        "cuoi": [],
    }


def ended_text(parts: Sequence[Group]) -> list[Group]:
    """`parts` with `./.` at the end of the last one."""
    *before, last = parts
    lines = last["chi_tiet"]
    if isinstance(lines, list) and lines:
        return [*before, {**last, "chi_tiet": [*lines[:-1], _closed_line(lines[-1])]}]
    doan = last["doan"]
    return [*before, {**last, "doan": closed(doan) if isinstance(doan, Text) else doan}]


def last_line_apart(part: Group) -> Group:
    """`part` with its last line under `cuoi`, so that the template can keep it on one page with the signature."""
    lines = part["chi_tiet"]
    return {**part, "chi_tiet": lines[:-1], "cuoi": lines[-1:]} if isinstance(lines, list) else part


def _closed_line(line: Line) -> Line:
    return {
        kind: closed(text) if isinstance(text, Text) and kind in (*KINDS, "gach_con") and text else text
        for kind, text in line.items()
    }
