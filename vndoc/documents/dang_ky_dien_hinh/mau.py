"""The stock template of a registration of exemplary models: landscape pages, for the width of the table."""

from vndoc.blocks import Bang, Block, Gap, Loop, Ngang, Para
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui
from vndoc.blocks.noi_dung import cac_doan
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    wide = rulebook.turned()
    lead = "{{ ten_don_vi }} đăng ký xây dựng {{ tong_so }} năm {{ nam }} như sau:"
    return (
        Ngang(
            (
                dau_so_neu_co(wide),
                *ten_loai("BẢN ĐĂNG KÝ"),
                kinh_gui(wide),
                can_cu(),
                cac_doan("mo_dau"),
                Para("noi_dung", lead, keep_next=True),
                _dien_hinh(wide),
                Gap(wide.frame.above_signature),
                doan_ket_thuc(),
                noi_nhan_chu_ky(wide),
            )
        ),
    )


def _dien_hinh(rulebook: Rulebook) -> Bang:
    columns = (
        Cot("TT", 4, "{{ dong.so }}", "bang_giua"),
        Cot("Tên điển hình", 18, "{{ dong.ten }}"),
        Cot("Loại", 8, "{{ dong.loai }}", "bang_giua"),
        Cot("Nội dung xây dựng", 22, "{{ dong.noi_dung }}"),
        Cot("Người phụ trách", 14, "{{ dong.phu_trach }}"),
        Cot("Biện pháp thực hiện", 23, (Loop("y", "dong.bien_phap", (Para("bang", "{{ y }}"),)),)),
        Cot("Thời gian", 11, "{{ dong.thoi_gian }}", "bang_giua"),
    )
    return bang(columns, "dong", "dien_hinh", rulebook)
