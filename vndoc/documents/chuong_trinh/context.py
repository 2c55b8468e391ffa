"""The values of the programme's template: `./.` stands behind the last note, or in the last cell where none is."""

from vndoc.documents.chuong_trinh.model import ChuongTrinh, MucChuongTrinh
from vndoc.documents.cuoc_hop import presiding
from vndoc.documents.dau_cau import closed, ended, ended_list
from vndoc.documents.the_thuc import issuer_of, signer_of, the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text

VIET_TAT = "CTr"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: ChuongTrinh) -> dict[str, object]:
    """The template's values; the last row and the last note come apart, to stay on one page with the signature."""
    chair = paper.chu_tri or presiding(signer_of(ho_so, paper), issuer_of(ho_so, paper).ten)
    *before, last = paper.chuong_trinh
    several = len(paper.ghi_chu) > 1
    notes = ended_list(paper.ghi_chu)
    return {
        **the_thuc(ho_so, paper, VIET_TAT),
        "trich_yeu": paper.trich_yeu,
        "thoi_gian_hop": Text(f"{paper.thoi_gian.chu}."),
        "dia_diem": ended(paper.dia_diem, "."),
        "chu_tri": ended(chair.chu, "."),
        "chuong_trinh": [_row(one) for one in before],
        "chuong_trinh_cuoi": _row(last, ends_the_paper=not notes),
        "ghi_chu": notes[:-1] if several else [],
        "ghi_chu_cuoi": closed(notes[-1]) if several else "",
        "mot_ghi_chu": closed(notes[0]) if notes and not several else "",
    }


def _row(one: MucChuongTrinh, *, ends_the_paper: bool = False) -> dict[str, object]:
    """The cells of one row; the mark that ends the paper stands behind its last words."""
    content = ended(one.noi_dung, ":") if one.chi_tiet else one.noi_dung
    details = ended_list(one.chi_tiet)
    doer: Text | str = one.nguoi_thuc_hien or ""
    if ends_the_paper and one.nguoi_thuc_hien is not None:
        doer = closed(one.nguoi_thuc_hien)
    elif ends_the_paper and details:
        details[-1] = closed(details[-1])
    elif ends_the_paper:
        content = closed(content)
    return {"thoi_gian": one.gio, "noi_dung": content, "chi_tiet": details, "nguoi_thuc_hien": doer}
