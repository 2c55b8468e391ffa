"""The values of the plan's template: numbered, punctuated, in the order of the paper."""

from collections.abc import Sequence

from vndoc.documents.dau_cau import closed, ended, ended_list
from vndoc.documents.ke_hoach.model import KeHoach, PhanBoSung, ToChucThucHien, ViecLam
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.so_dem import so_la_ma

VIET_TAT = "KH"
"""The type's abbreviation (Phụ lục III, Phần I)."""

Group = dict[str, object]


def context(ho_so: HoSo, paper: KeHoach) -> dict[str, object]:
    """The template's values; labels (`1`, `IV`) come without the dot that the template prints."""
    return {
        **the_thuc(ho_so, paper, VIET_TAT),
        "trich_yeu": paper.trich_yeu,
        "mo_dau": [ended(text, ".") for text in paper.mo_dau],
        "so_phan": _part_numbers(len(paper.phan_bo_sung)),
        "muc_dich_yeu_cau": _numbered(paper.muc_dich_yeu_cau),
        "nhiem_vu_trong_tam": _numbered(paper.nhiem_vu_trong_tam),
        "nhiem_vu_cu_the": {
            "mo_dau": [ended(text, ".") for text in paper.nhiem_vu_cu_the.mo_dau],
            "theo_quy": [
                {"so": str(at), "ten": f"Quý {so_la_ma(quarter)}", "viec": _tasks(tasks)}
                for at, (quarter, tasks) in enumerate(paper.nhiem_vu_cu_the.theo_quy, start=1)
            ],
        },
        "phan_bo_sung": [_extra_part(part, so_la_ma(at)) for at, part in enumerate(paper.phan_bo_sung, start=4)],
        "to_chuc_thuc_hien": [
            {"so": str(at), "ten": _organisation(ho_so, one), "viec": _tasks(one.nhiem_vu)}
            for at, one in enumerate(paper.to_chuc_thuc_hien, start=1)
        ],
        "ket_thuc": closed(paper.ket_thuc),
    }


def _part_numbers(extra: int) -> Group:
    """The Roman numbers of the four fixed parts; `extra` parts stand before the last."""
    return {
        "muc_dich_yeu_cau": so_la_ma(1),
        "nhiem_vu_trong_tam": so_la_ma(2),
        "nhiem_vu_cu_the": so_la_ma(3),
        "to_chuc_thuc_hien": so_la_ma(4 + extra),
    }


def _numbered(texts: Sequence[Text]) -> list[Group]:
    """Numbered paragraphs, each a sentence."""
    return [{"so": str(at), "noi_dung": ended(text, ".")} for at, text in enumerate(texts, start=1)]


def _tasks(tasks: Sequence[ViecLam]) -> list[Group]:
    """Dash items; one that has `+` items below it ends with a colon."""
    plain = ended_list([task.noi_dung for task in tasks])
    return [
        {
            "noi_dung": ended(task.noi_dung, ":") if task.chi_tiet else text,
            "chi_tiet": ended_list(task.chi_tiet),
        }
        for task, text in zip(tasks, plain, strict=True)
    ]


def _extra_part(part: PhanBoSung, number: str) -> Group:
    return {
        "so": number,
        "ten": part.ten.derive(viet_hoa(part.ten)),
        "doan": [ended(text, ".") for text in part.doan],
        "khoan": _numbered(part.khoan),
    }


def _organisation(ho_so: HoSo, one: ToChucThucHien) -> Text:
    """The organisation's name, with its note in brackets."""
    names = {member.ma: member.ten for member in ho_so.chung.thanh_vien}
    name = names[one.don_vi] if one.don_vi is not None else one.ten
    if name is None:
        raise ValueError("a validated organisation has a name")
    return name.derive(f"{name} ({one.ghi_chu})") if one.ghi_chu else name
