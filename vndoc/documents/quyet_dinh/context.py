"""The values of the decision's template."""

from vndoc.documents.dau_cau import ended_list
from vndoc.documents.dieu_khoan import Group, cac_chuong, cac_dieu, ended_text, last_line_apart
from vndoc.documents.quyet_dinh.model import QuyetDinh, VanBanKemTheo
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa

VIET_TAT = "QĐ"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: QuyetDinh) -> dict[str, object]:
    """The template's values; the last điều stands by itself, since it stays with the signature."""
    common = the_thuc(ho_so, paper, VIET_TAT)
    issuer = _authority(ho_so, paper)
    *articles, last = ended_text(cac_dieu(paper.cac_dieu))
    return {
        **common,
        "trich_yeu": paper.trich_yeu,
        "tham_quyen_ban_hanh": issuer.derive(viet_hoa(issuer)),
        "can_cu": ended_list([*paper.can_cu, *([paper.theo_de_nghi] if paper.theo_de_nghi else [])]),
        "cac_dieu": articles,
        "dieu_cuoi": last_line_apart(last),
        "noi_nhan": _recipients(paper, common["noi_nhan"]),
        "van_ban_kem_theo": _attached(paper.van_ban_kem_theo, common, issuer),
    }


def _authority(ho_so: HoSo, paper: QuyetDinh) -> Text:
    """Who decides: the collective in whose name it is signed, else the head (Mẫu 1.2, note on thẩm quyền)."""
    if paper.tham_quyen_ban_hanh is not None:
        return paper.tham_quyen_ban_hanh
    signer, name = paper.nguoi_ky or ho_so.chung.nguoi_ky, ho_so.chung.cum.ten
    return name if signer.thay_mat is not None else name.derive(f"{signer.chuc_vu} {name}")


def _recipients(paper: QuyetDinh, listed: object) -> list[Text | str]:
    """The recipients, those of the last điều first (`- Như Điều 3;`)."""
    lines: list[Text | str] = list(listed) if isinstance(listed, list) else []
    if any(line.casefold().startswith("- như điều") for line in lines):
        return lines
    return [f"- Như Điều {paper.dieu_thi_hanh};", *lines]


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
