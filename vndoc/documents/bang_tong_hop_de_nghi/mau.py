"""The stock template of the table: landscape pages, a bold row for each award."""

from vndoc.blocks import Block, Gap, Loop, Ngang, Para
from vndoc.blocks.bang import Cot
from vndoc.blocks.base import If
from vndoc.blocks.danh_sach_khen import bang_theo_nhom
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook

_TEN: tuple[Block, ...] = (
    Para("bang", "{{ dong.ten }}"),
    If("dong.chuc_vu", (Para("bang", "{{ dong.chuc_vu }}"),)),
)
_SANG_KIEN: tuple[Block, ...] = (Loop("y", "dong.sang_kien", (Para("bang", "{{ y }}"),)),)
_CAC_NAM: tuple[Block, ...] = (Loop("y", "dong.cac_nam", (Para("bang", "{{ y }}"),)),)
_COT = (
    Cot("TT", 4, "{{ dong.so }}", "bang_giua"),
    Cot("Tên tập thể, cá nhân; chức vụ, đơn vị", 22, _TEN),
    Cot("Kết quả xét điều kiện", 15, "{{ dong.ket_qua }}"),
    Cot("Phiếu đồng ý", 9, "{{ dong.phieu }}", "bang_giua"),
    Cot("Sáng kiến, đề tài", 18, _SANG_KIEN),
    Cot("Xếp loại, danh hiệu các năm gần đây", 22, _CAC_NAM),
    Cot("Loại hình khen thưởng", 10, "{{ dong.ghi_chu }}"),
)


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    wide = rulebook.turned()
    return (
        Ngang(
            (
                dau_so_neu_co(wide),
                *ten_loai("BẢNG TỔNG HỢP"),
                can_cu(),
                Para("noi_dung", "Tổng số: {{ so_luong }}, {{ so_de_nghi }} đề nghị, cụ thể như sau:", keep_next=True),
                bang_theo_nhom(_COT, "nhom_de_nghi", wide),
                Gap(wide.frame.above_signature),
                doan_ket_thuc("Kết quả xét điều kiện của {{ so_de_nghi }} đề nghị: {{ ket_qua_xet }}./."),
                noi_nhan_chu_ky(wide),
            )
        ),
    )
