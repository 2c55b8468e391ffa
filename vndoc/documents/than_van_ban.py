"""The running text of a paper in the layout without điều, as data: an ordered list of items that may hold items.

Numbers, letters and dashes are given by position (Nghị định 30/2020, Phụ lục I, Phần I, II-6đ and Mục V, dòng 6). Any
document type may have a field of the type `NoiDung`; `blocks.than_van_ban` prints what `than_van_ban` makes of it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from vndoc.documents.dau_cau import ended
from vndoc.ho_so.fields import DanhSach, Dong, Model, VanBan, fault, text_or
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.thu_tu import CHU_CAI_DIEM, chu_cai_diem

KINDS = ("doan", "muc", "khoan_tieu_de", "khoan", "diem", "gach")
"""The kinds of items: plain paragraph, `I.`, bold `1.`, `1.`, `a)`, `-` (and `+` below it)."""

_BELOW = {
    "doan": {"khoan", "diem", "gach"},
    "muc": {"doan", "khoan_tieu_de", "khoan", "diem", "gach"},
    "khoan_tieu_de": {"doan", "diem", "gach"},
    "khoan": {"doan", "diem", "gach"},
    "diem": {"doan", "gach"},
    "gach": {"gach"},
}
"""What may stand below an item; what stands below a paragraph counts as standing beside it."""

_LABEL = re.compile(r"(?P<muc>[IVX]{1,5}\.)\s|(?P<khoan>\d{1,2}[.)])\s|(?P<diem>[a-zđ]\))\s|(?P<gach>[-–—+•*])\s")
"""A label typed in front of an item, by the kind it belongs to."""

Line = dict[str, Text | str]
"""One paragraph of the text: its words under the name of its kind, `""` under the others, its label under `so`."""


class PhanNoiDung(Model):
    """One item of the text: exactly one of the kinds, with the items below it."""

    doan: VanBan | None = Field(
        None,
        title="Đoạn",
        description="Một đoạn văn không đánh số; chỉ có đoạn văn thì ghi thẳng, không cần chữ `doan`.",
        examples=["Cụm thi đua số 1 đề nghị các đơn vị thực hiện một số nội dung sau"],
    )
    muc: Dong | None = Field(
        None,
        title="Mục",
        description="Tên mục; tự viết hoa và đánh số I, II, III.",
        examples=["Kết quả đạt được"],
    )
    khoan_tieu_de: Dong | None = Field(
        None,
        title="Khoản có tiêu đề",
        description="Tên khoản, in đậm trên một dòng riêng; tự đánh số 1, 2, 3.",
        examples=["Về phong trào thi đua"],
    )
    khoan: VanBan | None = Field(
        None,
        title="Khoản",
        description="Nội dung khoản; tự đánh số 1, 2, 3 cùng với các khoản có tiêu đề.",
        examples=["Báo cáo kết quả thực hiện phong trào thi đua"],
    )
    diem: VanBan | None = Field(
        None, title="Điểm", description="Nội dung điểm; tự đánh a), b), c).", examples=["Số lượng sáng kiến"]
    )
    gach: VanBan | None = Field(
        None,
        title="Gạch đầu dòng",
        description="Một ý bắt đầu bằng dấu gạch; ý nằm trong ý này bắt đầu bằng dấu +.",
        examples=["Bảng tự chấm điểm của đơn vị"],
    )
    chi_tiet: "NoiDung" = Field(
        (),
        title="Chi tiết",
        description="Các phần nằm trong phần này, theo thứ bậc mục, khoản, điểm, gạch đầu dòng.",
        examples=[["Số lượng, chất lượng sáng kiến được công nhận"]],
    )

    @property
    def kieu(self) -> str:
        """Which of the kinds it is."""
        return next(kind for kind in KINDS if getattr(self, kind) is not None)

    @property
    def chu(self) -> Text:
        """Its words."""
        words: Text = getattr(self, self.kieu)
        return words

    @model_validator(mode="after")
    def _sound(self) -> Self:
        kinds = [kind for kind in KINDS if getattr(self, kind) is not None]
        if not kinds:
            raise fault("phan-rong", f"chưa có nội dung. Hãy ghi một trong các mục {_quoted(KINDS)}.")
        if len(kinds) > 1:
            remedy = "Hãy tách mỗi mục thành một dòng gạch đầu dòng riêng, hoặc đưa phần sau vào `chi_tiet`."
            raise fault("trai-nhau", f"chỉ được ghi một trong các mục {_quoted(kinds)}. {remedy}")
        self._without_label()
        self._ordered()
        return self

    def _without_label(self) -> None:
        typed = _LABEL.match(self.chu)
        if typed is None:
            return
        label, kind = typed.group().strip(), typed.lastgroup or ""
        rest = self.chu[typed.end() :].lstrip()
        remedy = f"Hãy bỏ “{label}”" if self.kieu != "doan" else f"Hãy ghi bằng `{kind}:` và bỏ “{label}”"
        message = f"có “{label}” ở đầu; số thứ tự và dấu gạch được tự thêm. {remedy}."
        raise fault("nhan-thua", message, rest if self.kieu != "doan" else f"{kind}: {rest}")

    def _ordered(self) -> None:
        wrong = next((kind for kind in _kinds(self.chi_tiet) if kind not in _BELOW[self.kieu]), None)
        if wrong is not None:
            known = f"Trong `{self.kieu}` chỉ ghi được {_quoted(sorted(_BELOW[self.kieu], key=KINDS.index))}."
            raise fault("sai-thu-bac", f"`{wrong}` không nằm trong `{self.kieu}` được. {known}")
        if self.kieu == "gach" and any(one.chi_tiet for one in self.chi_tiet):
            message = "chỉ có hai bậc gạch đầu dòng (- và +). Hãy đưa các ý trong dấu + lên một bậc."
            raise fault("sai-thu-bac", message)
        if self.kieu in ("muc", "khoan_tieu_de") and not self.chi_tiet:
            raise fault("phan-rong", f"`{self.kieu}` mới có tên, chưa có nội dung. Hãy ghi các phần vào `chi_tiet`.")
        if sum(one.kieu == "diem" for one in self.chi_tiet) > len(CHU_CAI_DIEM):
            message = f"chỉ đánh được {len(CHU_CAI_DIEM)} điểm, từ a) đến y). Hãy chia thành nhiều khoản."
            raise fault("qua-nhieu", message)


NoiDung = DanhSach[Annotated[PhanNoiDung, *text_or("doan")]]
"""The type of a field that holds running text."""

PhanNoiDung.model_rebuild()


def nam_duoi(kind: str) -> AfterValidator:
    """Metadata of a field of text below a fixed heading of that kind: a fault for what cannot stand there."""

    def check(items: tuple[PhanNoiDung, ...]) -> tuple[PhanNoiDung, ...]:
        wrong = next((one for one in _kinds(items) if one not in _BELOW[kind]), None)
        if wrong is not None:
            known = _quoted(sorted(_BELOW[kind], key=KINDS.index))
            raise fault("sai-thu-bac", f"`{wrong}` không nằm dưới đề mục này được. Ở đây chỉ ghi được {known}.")
        return items

    return AfterValidator(check)


def than_van_ban(items: Sequence[PhanNoiDung]) -> list[Line]:
    """The paragraphs of the text in reading order, numbered and punctuated."""
    return list(_lines(items, inside=""))


def _lines(items: Sequence[PhanNoiDung], inside: str) -> Iterator[Line]:
    """The lines of items that stand together; `inside` is the kind of the item that holds them."""
    numbers: Counter[str] = Counter()
    for item, following in zip_longest(items, items[1:]):
        kind = item.kieu
        series = "khoan" if kind == "khoan_tieu_de" else kind
        numbers[series] += 1
        name = "gach_con" if kind == inside == "gach" else kind
        last = following is None or following.kieu != kind
        yield mot_dong(name, _words(item, last=last), _label(series, numbers[series]))
        yield from _lines(item.chi_tiet, kind)


_EMPTY = dict.fromkeys((*KINDS, "gach_con"), "")


def mot_dong(kind: str, words: Text, so: str = "") -> Line:
    """One line of that kind (`gach_con` for a `+`), its label in `so`."""
    return {**_EMPTY, kind: words, "so": so}


def _label(series: str, number: int) -> str:
    """The number or letter, without the sign that the template prints behind it."""
    if series == "diem":
        return chu_cai_diem(number - 1)
    return so_la_ma(number) if series == "muc" else str(number) if series == "khoan" else ""


def _words(item: PhanNoiDung, *, last: bool) -> Text:
    """The words with the mark at their end: `:` before what they introduce, `;` inside a list of points."""
    if item.kieu == "muc":
        return item.chu.derive(viet_hoa(item.chu))
    if item.kieu == "khoan_tieu_de":
        return item.chu
    if item.chi_tiet and item.chi_tiet[0].kieu != "doan":
        return ended(item.chu, ":")
    return ended(item.chu, ";" if item.kieu in ("diem", "gach") and not last else ".")


def _kinds(items: Sequence[PhanNoiDung]) -> Iterator[str]:
    """The kinds of the items, and of those below plain paragraphs."""
    for item in items:
        yield item.kieu
        if item.kieu == "doan":
            yield from _kinds(item.chi_tiet)


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
