"""Papers that are addressed: Kính gửi, and the Nơi nhận that goes with it (Phụ lục I, Phần I, Mục II, khoản 9)."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from vndoc.documents.the_thuc import VanBanHanhChinh, noi_nhan_lines
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import DanhSach, Dong
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space

NHU_TREN = "Như trên"
"""First recipient of an addressed paper (điểm b)."""


class _OneOrMore:
    """Tells the JSON Schema that a single text stands for a list of one."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [{"type": "string", "minLength": 1}, handler(schema)]}


def _as_list(value: object) -> object:
    return (value,) if isinstance(value, str) else value


KinhGui = Annotated[DanhSach[Dong], BeforeValidator(_as_list), _OneOrMore()]
"""Those whom a paper is addressed to: one text, or a list."""


def kinh_gui_lines(addressees: Sequence[Text]) -> dict[str, object]:
    """One addressee as typed (`mot_noi`), several as lines `- …;`, the last `- ….` (`nhieu_noi`); empty for none."""
    if not addressees:
        return {}
    if len(addressees) == 1:
        return {"mot_noi": addressees[0], "nhieu_noi": []}
    ends = [*";" * (len(addressees) - 1), "."]
    lines = [one.derive(f"- {one.rstrip(' .,;')}{end}") for one, end in zip(addressees, ends, strict=True)]
    return {"mot_noi": "", "nhieu_noi": lines}


def noi_nhan_nhu_tren(ho_so: HoSo, paper: VanBanHanhChinh) -> list[Text]:
    """Nơi nhận of an addressed paper: “Như trên”, then the paper's own recipients; those of `ho-so` are not taken."""
    places = paper.noi_nhan or ()
    lines = noi_nhan_lines(places, paper.noi_luu or ho_so.chung.noi_luu)
    typed = bool(places) and fold_space(places[0].ten).casefold().startswith(NHU_TREN.casefold())
    return lines if typed else [Text(f"- {NHU_TREN};"), *lines]
