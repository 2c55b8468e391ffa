"""The values of the call's template: parts numbered, the dates of a campaign in words, one signer or a grid of them."""

from vndoc.documents.dau_cau import closed, ended
from vndoc.documents.giao_uoc.cac_ben import party
from vndoc.documents.giao_uoc.context import commitment
from vndoc.documents.luoi_ky import Ben, luoi_ky
from vndoc.documents.phat_dong.model import PhatDong
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_dai
from vndoc.viet.so_dem import so_la_ma

Group = dict[str, object]
_NO_GRID: Group = luoi_ky(())
_NO_SIGNER: Group = {"quyen_han": [], "chuc_vu": "", "chuc_vu_khac": [], "ho_ten": ""}


def context(ho_so: HoSo, paper: PhatDong) -> dict[str, object]:
    """The template's values; labels come without the dot that the template prints."""
    parties = [party(ho_so, ben) for ben in paper.ben_ky]
    signed = _NO_GRID
    if parties:
        signed = {**_NO_SIGNER, **luoi_ky([Ben(ben.ten, ben.nguoi_ky) for ben in parties])}
    return {
        **_frame(ho_so, paper),
        "trich_yeu": paper.trich_yeu,
        "mo_dau": [ended(text, ".") for text in paper.mo_dau],
        "so_phan": _part_numbers(paper),
        "muc_tieu": _numbered(paper.muc_tieu),
        "noi_dung": [commitment(one, at) for at, one in enumerate(paper.noi_dung, start=1)],
        "thoi_gian_thi_dua": _campaign(paper),
        "to_chuc_thuc_hien": _numbered(paper.to_chuc_thuc_hien),
        "ket_thuc": closed(paper.ket_thuc),
        **signed,
    }


def _frame(ho_so: HoSo, paper: PhatDong) -> Group:
    """The lines around the text; a number only where one was given."""
    lines = the_thuc(ho_so, paper, "")
    return lines if paper.so is not None else {**lines, "so": "", "ky_hieu": ""}


def _campaign(paper: PhatDong) -> str:
    """The dates of a campaign; empty for the whole year."""
    if paper.tu_ngay is None or paper.den_ngay is None:
        return ""
    return f"Từ {ngay_dai(paper.tu_ngay)} đến hết {ngay_dai(paper.den_ngay)}."


def _part_numbers(paper: PhatDong) -> dict[str, str]:
    """The Roman numbers of the parts; the last two may be missing."""
    keys = ["muc_tieu", "noi_dung"]
    keys += ["thoi_gian_thi_dua"] if paper.tu_ngay else []
    keys += ["to_chuc_thuc_hien"] if paper.to_chuc_thuc_hien else []
    numbers = {key: so_la_ma(at) for at, key in enumerate(keys, start=1)}
    return {"thoi_gian_thi_dua": "", "to_chuc_thuc_hien": "", **numbers}


def _numbered(texts: tuple[Text, ...]) -> list[Group]:
    return [{"so": str(at), "noi_dung": ended(text, ".")} for at, text in enumerate(texts, start=1)]
