"""The running text of a report: what was typed for each section, and what the record of the nominee adds."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao
from vndoc.documents.bao_cao_thanh_tich.quyet_dinh_goc import dong_khen_thuong, dong_sang_kien, dong_xep_loai
from vndoc.documents.dau_cau import ended
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.ho_so.ung_vien import CaNhan, MucThanhTich, UngVien
from vndoc.ho_so.ung_vien.thoi_gian import den_nay
from vndoc.quy_dinh.mau_bao_cao import KhoiMau, load_mau_bao_cao
from vndoc.raw import Text
from vndoc.viet.ten_tap_tin import slug

Line = dict[str, Text | str]
"""A paragraph: its words under `doan`, or under `gach` where it is an item of a list; `dan_vao` is not empty where it
leads to a list.
"""

_DASH = re.compile(r"[-–—+•*]\s+")


@cache
def ma_muc() -> Mapping[str, str]:
    """The codes of all sections of all forms, by code and by heading, as a clerk may type them."""
    found: dict[str, str] = {}
    for form in load_mau_bao_cao().khoi.values():
        for row in form.cac_muc:
            code = row.muc or ""
            heading = re.sub(r"^(?:[IVX]+|[\d.]+)\.\s*", "", row.nhan)
            found |= {slug(name): code for name in (code, row.nhan, heading)}
    return found


def doc_muc(typed: str) -> str | None:
    """The code of the section that `typed` names; None for none."""
    return ma_muc().get(slug(typed))


def noi_dung_muc(ung_vien: UngVien) -> dict[str, list[Line]]:
    """The paragraphs of each section by its code, in the order typed; each line of a text is a paragraph."""
    made: dict[str, list[Line]] = {}
    for piece in ung_vien.thanh_tich:
        code = doc_muc(piece.muc)
        if code is not None:
            made.setdefault(code, []).extend(_lines(piece))
    return made


def cac_ma_cua(khoi: KhoiMau, *, thu_truong: bool) -> frozenset[str]:
    """The codes of the sections that a form prints for the nominee."""
    return frozenset(one.muc for one in khoi.cac_muc if one.muc and (thu_truong or not one.thu_truong))


def them_dong(bao_cao: BaoCao, kind: str) -> list[Line]:
    """The lines that the record adds to a section."""
    nominee = bao_cao.muc.ung_vien
    ratings = [dong_xep_loai(one) for one in sorted(nominee.theo_nam, key=lambda one: one.nam) if one.xep_loai]
    works = [dong_sang_kien(one) for one in nominee.sang_kien]
    if kind == "xep_loai":
        return _listed("Kết quả xếp loại chất lượng hằng năm", ratings)
    if kind == "sang_kien":
        return _listed("Sáng kiến, đề tài được công nhận", works)
    if kind == "ket_qua_ca_nhan":
        rated = _listed("Kết quả xếp loại chất lượng hằng năm", ratings)
        return [*_listed("Sáng kiến, đề tài được công nhận", works), *rated]
    if kind == "ghi_nhan":
        awards = sorted(nominee.khen_thuong, key=lambda one: one.nam)
        return [_item(dong_khen_thuong(one), ".") for one in awards]
    return [_item(one, ".") for one in _stages(nominee)]


def _lines(piece: MucThanhTich) -> Iterator[Line]:
    for raw in piece.noi_dung.splitlines():
        words = raw.strip()
        if not words:
            continue
        dash = _DASH.match(words)
        kept = words[dash.end() :] if dash else words
        text = piece.noi_dung if kept == piece.noi_dung else piece.noi_dung.derive(kept)
        yield _item(text, ".") if dash else _plain(ended(text, "."))


def _listed(lead: str, items: list[Text]) -> list[Line]:
    """A lead and its items, nothing where there are none."""
    if not items:
        return []
    last = len(items) - 1
    rows = [_item(one, "." if at == last else ";") for at, one in enumerate(items)]
    return [_plain(Text(f"{lead}:")), *rows]


def _item(text: Text, mark: str) -> Line:
    return {"doan": "", "gach": ended(text, mark), "dan_vao": ""}


def _plain(text: Text) -> Line:
    return {"doan": text, "gach": "", "dan_vao": ":" if text.endswith(":") else ""}


def _stages(nominee: UngVien) -> Iterator[Text]:
    """`Từ 9/1990 đến 5/2004: Chuyên viên, Vụ Tổng hợp`."""
    for one in nominee.qua_trinh if isinstance(nominee, CaNhan) else ():
        where = (", ", one.don_vi) if one.don_vi else ()
        yield ghep_chu(
            *khoang_thoi_gian(one.tu_thang, None if den_nay(one) else one.den_thang), ": ", one.chuc_vu, *where
        )


def khoang_thoi_gian(first: Text, last: Text | None) -> tuple[str, ...]:
    """`Từ 9/1990 đến 5/2004`, `Từ 4/2014 đến nay`, as parts of a text."""
    return ("Từ ", first, " đến ", last if last is not None else "nay")
