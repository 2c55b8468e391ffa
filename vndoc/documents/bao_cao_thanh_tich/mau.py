"""The stock template of a report form: the lines of the table of forms from top to bottom."""

from collections.abc import Iterator

from vndoc.blocks import Block, Gap, If, Para
from vndoc.blocks.bao_cao_thanh_tich import (
    bang_giu_chuc,
    bang_qua_trinh,
    bang_theo_nam,
    chu_ky_bao_cao,
    dau_bao_cao,
    doan_nhan,
    dong_nhan,
    noi_dung_muc,
    ten_bao_cao,
)
from vndoc.documents.bao_cao_thanh_tich.context import tag
from vndoc.quy_dinh.mau_bao_cao import DongMau, KhoiMau, load_mau_bao_cao
from vndoc.rulebook import Rulebook

_COT_DANH_HIEU = (
    "Danh hiệu thi đua",
    "Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định",
)
_COT_KHEN_THUONG = (
    "Hình thức khen thưởng",
    "Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định",
)


def mau(rulebook: Rulebook, khoi: str) -> tuple[Block, ...]:
    """The blocks of the form."""
    form = load_mau_bao_cao().khoi[khoi]
    last = form.dong[-1]
    return (
        dau_bao_cao(rulebook, co_quan=form.co_quan, ngay=not form.ngay_o_chu_ky),
        *ten_bao_cao(form.tieu_de, form.chu_thich, form.dong_ten),
        *(block for row in form.dong for block in _row(row, rulebook, last=row is last)),
        *_signatures(form, rulebook),
    )


def _row(row: DongMau, rulebook: Rulebook, *, last: bool) -> Iterator[Block]:
    """A heading or label with what stands under or behind it; the section for heads of units only in their reports."""
    made = (*_heading(row), *_content(row, rulebook, last=last))
    yield from (If("la_thu_truong", made),) if row.thu_truong else made


def _heading(row: DongMau) -> Iterator[Block]:
    if row.phan is not None:
        yield Para("muc_la_ma", row.phan)
    elif row.khoan is not None:
        yield from _either("khoan_tieu_de", row.khoan, row.khoan_mot)
    elif row.diem is not None:
        yield from _either("khoan_tieu_de", row.diem, row.diem_mot)


def _either(style: str, words: str, alone: str | None) -> Iterator[Block]:
    """The heading; where the section before it is left out, with the number that it then has."""
    if alone is None:
        yield Para(style, words)
    else:
        yield If("la_thu_truong", (Para(style, words),), otherwise=(Para(style, alone),))


def _content(row: DongMau, rulebook: Rulebook, *, last: bool) -> Iterator[Block]:
    added = f"them_{row.them}" if row.them else None
    if row.y is not None and row.muc is not None:
        yield from doan_nhan(row.y, tag(row.muc), row.goi_y, added)
    elif row.y is not None and row.gia_tri is not None:
        second = (row.y_sau, row.gia_tri_sau) if row.y_sau and row.gia_tri_sau else None
        yield dong_nhan(row.y, row.gia_tri, row.goi_y, second)
    elif row.muc is not None:
        yield from noi_dung_muc(tag(row.muc), row.goi_y, added, last=last)
    if row.bang is not None:
        yield from _table(row, rulebook, last=last)


def _table(row: DongMau, rulebook: Rulebook, *, last: bool) -> Iterator[Block]:
    if row.bang == "danh_hieu":
        yield bang_theo_nam("bang_danh_hieu", *_COT_DANH_HIEU, rulebook, last=last)
    elif row.bang == "khen_thuong":
        yield bang_theo_nam("bang_khen_thuong", *_COT_KHEN_THUONG, rulebook, last=last)
    elif row.bang == "qua_trinh":
        yield bang_qua_trinh(row.cot, rulebook)
    else:
        yield bang_giu_chuc(rulebook)
    if row.phan is None:
        yield Gap(rulebook.frame.above_signature)


def _signatures(form: KhoiMau, rulebook: Rulebook) -> Iterator[Block]:
    left, right = (form.ky_trai, form.goi_y_trai), (form.ky_phai, form.goi_y_phai)
    yield chu_ky_bao_cao(rulebook, left, right, ngay=form.ngay_o_chu_ky, co_quan_trinh=form.co_quan_trinh)
