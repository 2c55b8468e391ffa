"""The values of the decision's template."""

from vndoc.documents.dieu_khoan import Group, cac_chuong, cac_dieu, ended_text
from vndoc.documents.quyet_dinh.model import QuyetDinh, VanBanKemTheo
from vndoc.documents.the_thuc import the_thuc
from vndoc.documents.van_ban_co_dieu import authority, dieu_thi_hanh, opening_and_articles, recipients
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa

VIET_TAT = "QĐ"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: QuyetDinh) -> dict[str, object]:
    """The template's values."""
    common = the_thuc(ho_so, paper, VIET_TAT)
    return {
        **common,
        **opening_and_articles(ho_so, paper, paper.cac_dieu),
        "trich_yeu": paper.trich_yeu,
        "noi_nhan": recipients(common["noi_nhan"], dieu_thi_hanh(paper.cac_dieu, "Quyết định")),
        "van_ban_kem_theo": _attached(paper.van_ban_kem_theo, common, authority(ho_so, paper)),
    }


def _attached(part: VanBanKemTheo | None, common: Group, issuer: Text) -> Group | None:
    """The attached text with the line that says what it belongs to; number and date are the decision's own."""
    if part is None:
        return None
    parts = cac_chuong(part.cac_chuong) or [{"so": "", "ten": "", "dieu": cac_dieu(part.cac_dieu)}]
    code = f"{common['so']}/{common['ky_hieu']}"
    return {
        "ten_loai": part.ten_loai.derive(viet_hoa(part.ten_loai)),
        "trich_yeu": part.trich_yeu,
        "kem_theo": issuer.derive(f"(Kèm theo Quyết định số {code} {common['thoi_gian']} của {issuer})"),
        "cac_chuong": _closed(parts),
    }


def _closed(parts: list[Group]) -> list[Group]:
    """The parts with `./.` at the end of the last điều."""
    *before, last = parts
    articles = last["dieu"]
    return [*before, {**last, "dieu": ended_text(articles) if isinstance(articles, list) else articles}]
