"""The values of the submission's template."""

from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.de_nghi.chon import NhomDeNghi, muc_de_nghi, theo_hinh_thuc
from vndoc.documents.de_nghi.danh_sach import dem_muc
from vndoc.documents.de_nghi.danh_sach_kem import danh_sach_kem
from vndoc.documents.kinh_gui import kinh_gui_lines, noi_nhan_nhu_tren
from vndoc.documents.the_thuc import issuer_of, the_thuc
from vndoc.documents.to_trinh_khen_thuong.model import ToTrinhKhenThuong
from vndoc.ho_so import HoSo
from vndoc.raw import Text

VIET_TAT = "TTr"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: ToTrinhKhenThuong) -> dict[str, object]:
    """The template's values; sums and lists come from the same rows."""
    common, issuer = the_thuc(ho_so, paper, VIET_TAT), issuer_of(ho_so, paper).ten
    rows = muc_de_nghi(ho_so, paper)
    groups = theo_hinh_thuc(rows)
    return {
        **common,
        **danh_sach_kem(rows, "Tờ trình", common, issuer, ngang=paper.danh_sach_ngang),
        "noi_nhan": noi_nhan_nhu_tren(ho_so, paper),
        "trich_yeu": paper.trich_yeu or _subject(groups, dem_muc(rows)),
        "kinh_gui": kinh_gui_lines(paper.kinh_gui),
        "mo_dau": [ended(one, ".") for one in paper.mo_dau],
        "co_quan_trinh": issuer,
        "nguoi_nhan": paper.kinh_gui[0],
        "ho_so_kem": ended_list(paper.ho_so_kem),
    }


def _subject(groups: tuple[NhomDeNghi, ...], counted: str) -> Text | str:
    """`Về việc đề nghị tặng Cờ thi đua của Bộ Ngoại giao cho 01 tập thể`; several awards are not named."""
    if len(groups) == 1:
        award = groups[0].hinh_thuc
        return award.derive(f"Về việc đề nghị tặng {award} cho {counted}")
    return f"Về việc đề nghị khen thưởng {counted}"
