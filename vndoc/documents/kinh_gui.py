"""Papers that are addressed: Kính gửi, and the Nơi nhận that goes with it (Phụ lục I, Phần I, Mục II, khoản 9)."""

import re
from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator

from vndoc.documents.dau_cau import without_mark
from vndoc.documents.the_thuc import VanBanHanhChinh, noi_nhan_lines
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import fault
from vndoc.ho_so.mot_hay_nhieu import MotHayNhieu
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space

_SEVERAL = re.compile(r";\s*\S")
_IN_BRACKETS = re.compile(r"\([^()]*\)")

NHU_TREN = "Như trên"
"""First recipient of an addressed paper (điểm b)."""


def _one_each(addressees: tuple[Text, ...]) -> tuple[Text, ...]:
    """`addressees`; raises a fault where one text names several places."""
    for one in addressees:
        if _SEVERAL.search(_IN_BRACKETS.sub("", one)):
            raise fault("sai-kieu", f"“{one}” ghi nhiều nơi trong một dòng. Hãy ghi mỗi nơi một gạch đầu dòng.")
    return addressees


KinhGui = Annotated[MotHayNhieu, AfterValidator(_one_each)]
"""Those whom a paper is addressed to: one text, or a list."""


def kinh_gui_lines(addressees: Sequence[Text]) -> dict[str, object]:
    """One addressee without an end mark (`mot_noi`), several as lines `- …;`, the last `- ….` (`nhieu_noi`)."""
    if not addressees:
        return {}
    if len(addressees) == 1:
        return {"mot_noi": without_mark(addressees[0]), "nhieu_noi": []}
    return {"mot_noi": "", "nhieu_noi": danh_sach_noi(addressees)}


def danh_sach_noi(addressees: Sequence[Text]) -> list[Text]:
    """A line `- …;` for each, the last `- ….`."""
    ends = [*";" * (len(addressees) - 1), "."]
    bare = map(without_mark, addressees)
    return [one.derive(f"- {one}{end}") for one, end in zip(bare, ends, strict=True)]


def noi_nhan_nhu_tren(ho_so: HoSo, paper: VanBanHanhChinh) -> list[Text]:
    """Nơi nhận of an addressed paper: “Như trên”, then the paper's own recipients; those of `ho-so` are not taken."""
    places = paper.noi_nhan or ()
    lines = noi_nhan_lines(places, paper.noi_luu or ho_so.chung.noi_luu)
    typed = bool(places) and fold_space(places[0].ten).casefold().startswith(NHU_TREN.casefold())
    return lines if typed else [Text(f"- {NHU_TREN};"), *lines]
