"""The papers that a pledge makes: one that all parties sign, or one for each member and all of these in one file."""

from collections.abc import Iterator

from vndoc.documents.base import BanRieng
from vndoc.documents.dau_cau import ended_list
from vndoc.documents.giao_uoc.cac_ben import BenGiaoUoc, cac_ben, dang_ky
from vndoc.documents.giao_uoc.context import context as together
from vndoc.documents.giao_uoc.context import context_of, joined
from vndoc.documents.giao_uoc.model import GiaoUoc
from vndoc.documents.the_thuc import con_phai_dien
from vndoc.ho_so import HoSo

CA_BO = "ca-bo"
"""Name of the file with the papers of all members, for printing."""


def context(ho_so: HoSo, paper: GiaoUoc) -> dict[str, object]:
    """The template's values; of several papers those of the second, the first one that two parties sign."""
    return _each(ho_so, paper)[1][1] if paper.tung_thanh_vien else together(ho_so, paper)


def cac_ban(ho_so: HoSo, paper: GiaoUoc) -> Iterator[BanRieng]:
    """One file; with each member one, the head's first, and the file with all of them."""
    left = con_phai_dien(paper)
    if not paper.tung_thanh_vien:
        yield BanRieng((), together(ho_so, paper), left)
        return
    every = _each(ho_so, paper)
    for ma, values in every:
        yield BanRieng((ma,), values, left)
    first, *others = (values for _, values in every)
    yield BanRieng((CA_BO,), first, left, tuple(others))


def _each(ho_so: HoSo, paper: GiaoUoc) -> list[tuple[str, dict[str, object]]]:
    """The code of each member with the values of its paper, the head's first."""
    head, *others = cac_ben(ho_so, paper)
    rest = [(ben.ma, _with_head(ho_so, paper, head, ben)) for ben in others]
    return [(head.ma, _of_head(ho_so, paper, head)), *rest]


def _with_head(ho_so: HoSo, paper: GiaoUoc, head: BenGiaoUoc, ben: BenGiaoUoc) -> dict[str, object]:
    """The paper of a member, which the cluster's head and the member sign."""
    own: dict[str, object] = {
        "trich_yeu": joined(paper.trich_yeu, " và ", ben.ten),
        "cac_ben": "hai bên",
        "dang_ky": [],
        "dang_ky_rieng": _row_of(ho_so, paper, ben),
    }
    return context_of(ho_so, paper, (head, ben), own)


def _of_head(ho_so: HoSo, paper: GiaoUoc, head: BenGiaoUoc) -> dict[str, object]:
    """The paper of the head itself, which promises the others what they promise it, and signs alone."""
    title, cum = ho_so.chung.nguoi_ky.chuc_vu, ho_so.chung.cum.ten
    year = paper.nam or ho_so.chung.nam
    own: dict[str, object] = {
        "trich_yeu": joined(paper.trich_yeu, " và các đơn vị thành viên"),
        "cac_ben": f"{title} {cum}",
        "loi_dan": f"Giao ước với các đơn vị thành viên {cum} thực hiện các nội dung thi đua năm {year} sau:",
        "dang_ky": [],
        "dang_ky_rieng": _row_of(ho_so, paper, head),
        "ben_giu": title,
        "tieu_de_ky": "ĐẠI DIỆN ĐƠN VỊ KÝ GIAO ƯỚC",
    }
    return context_of(ho_so, paper, (head,), own)


def _row_of(ho_so: HoSo, paper: GiaoUoc, ben: BenGiaoUoc) -> dict[str, object] | None:
    """What the member registers, None where the pledge has no such part."""
    row = next((one for one in dang_ky(ho_so, paper) if one.don_vi == ben.ma), None)
    if row is None:
        return None
    return {"ten": ben.ten, "chi_tieu": ended_list(row.chi_tieu), "danh_hieu": ended_list(row.danh_hieu)}
