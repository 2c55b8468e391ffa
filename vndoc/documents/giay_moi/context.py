"""The values of the invitation's template: labels are the template's, `./.` stands behind whatever comes last."""

from vndoc.documents.cuoc_hop import presiding
from vndoc.documents.dau_cau import closed, ended, ended_list
from vndoc.documents.giay_moi.model import GiayMoi
from vndoc.documents.the_thuc import issuer_of, signer_of, the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text

VIET_TAT = "GM"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: GiayMoi) -> dict[str, object]:
    """The template's values."""
    issuer = issuer_of(ho_so, paper).ten
    chair = paper.chu_tri or presiding(signer_of(ho_so, paper), issuer)
    several = len(paper.kinh_moi) > 1
    programme = ended_list(paper.chuong_trinh)
    place, closing = ended(paper.dia_diem, "."), paper.ket_thuc
    if not programme and closing is None:
        place = closed(place)
    elif closing is None:
        programme[-1] = closed(programme[-1])
    return {
        **the_thuc(ho_so, paper, VIET_TAT),
        "trich_yeu": paper.trich_yeu,
        "co_quan_moi": paper.co_quan_moi or issuer,
        "nguoi_duoc_moi": "" if several else ended(paper.kinh_moi[0], "."),
        "kinh_moi": ended_list(paper.kinh_moi) if several else [],
        "toi_du": ended(paper.toi_du, "."),
        "chu_tri": ended(chair.chu, "."),
        "thoi_gian_hop": Text(f"{paper.thoi_gian.chu}."),
        "dia_diem": place,
        "chuong_trinh": programme[:-1],
        "chuong_trinh_cuoi": programme[-1] if programme else "",
        "ket_thuc": "" if closing is None else closed(closing),
    }
