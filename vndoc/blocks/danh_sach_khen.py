"""Lists of nominees: a table with a bold row for each award, the heading repeated on each page.

No law gives their form; the columns are those in use. The counterpart of `documents.de_nghi.danh_sach`.
"""

from vndoc.blocks.bang import Cot, chia_cot, hang
from vndoc.blocks.base import Bang, Block, Cell, If, Para, Row, RowLoop, Run
from vndoc.blocks.phu_luc import phu_luc_doc, phu_luc_ngang
from vndoc.rulebook import Rulebook

_TT = Cot("TT", 6, "{{ dong.so }}", "bang_giua")
_THANH_TICH = Cot("Thành tích", 44, "{{ dong.thanh_tich }}")
_GHI_CHU = Cot("Ghi chú", 13, "")
TAP_THE = (_TT, Cot("Tên tập thể", 37, "{{ dong.ten }}"), _THANH_TICH, _GHI_CHU)
"""Columns of a list of units."""
CA_NHAN = (
    _TT,
    Cot("Họ và tên", 19, "{{ dong.ten }}"),
    Cot("Chức vụ, đơn vị công tác", 33, "{{ dong.chuc_vu }}"),
    Cot("Thành tích", 30, "{{ dong.thanh_tich }}"),
    Cot("Ghi chú", 12, ""),
)
"""Columns of a list of persons."""


def bang_theo_nhom(cot: tuple[Cot, ...], source: str, rulebook: Rulebook) -> Bang:
    """The table of the groups of `source`: `nhom.so`, `nhom.ten`, its rows `nhom.hang`."""
    heading = Row(tuple(Cell((Para("bang_tieu_de", one.tieu_de),)) for one in cot), heading=True)
    group = Row(
        (
            Cell((Para("bang_giua", (Run("{{ nhom.so }}", bold=True),), keep_next=True),)),
            Cell((Para("bang", (Run("{{ nhom.ten }}", bold=True),), keep_next=True),), span=len(cot) - 1),
        )
    )
    widths = chia_cot(tuple(one.phan for one in cot), rulebook)
    return Bang(widths, (heading, RowLoop("nhom", source, (group, RowLoop("dong", "nhom.hang", (hang(cot),))))))


def phu_luc_danh_sach(rulebook: Rulebook) -> tuple[Block, ...]:
    """The annexes of units and persons proposed, upright, or on landscape pages where `ngang` is set."""
    return (
        _phu_luc("tap_the", "DANH SÁCH {{ so_tap_the }} TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG", TAP_THE, rulebook),
        _phu_luc("ca_nhan", "DANH SÁCH {{ so_ca_nhan }} CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG", CA_NHAN, rulebook),
    )


def _phu_luc(source: str, ten: str, cot: tuple[Cot, ...], rulebook: Rulebook) -> If:
    def content(page: Rulebook) -> tuple[Block, ...]:
        return (bang_theo_nhom(cot, source, page),)

    so = f"phu_luc.{source}"
    upright = phu_luc_doc(so, ten, content, rulebook)
    return If("ngang", (phu_luc_ngang(so, ten, content, rulebook),), otherwise=(upright,))
