"""The stock template of the pledge, read from top to bottom like the paper."""

from vndoc.blocks import Block, If, Loop, Para
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import noi_nhan_duoi_chu_ky
from vndoc.blocks.luoi_chu_ky import luoi_chu_ky, mot_ben
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, muc_la_ma, noi_dung_chi_tieu
from vndoc.blocks.phu_luc import phu_luc_ngang
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_so_neu_co(rulebook),
        *ten_loai("GIAO ƯỚC THI ĐUA NĂM {{ nam }}"),
        can_cu(),
        cac_doan("mo_dau"),
        *_dai_dien(),
        muc_la_ma("{{ so_phan.muc_tieu }}", "MỤC TIÊU"),
        cac_khoan("muc_tieu"),
        muc_la_ma("{{ so_phan.noi_dung }}", "NỘI DUNG GIAO ƯỚC"),
        noi_dung_chi_tieu("noi_dung"),
        If("dang_ky_rieng", _dang_ky_rieng(), otherwise=(If("dang_ky", _dang_ky(rulebook)),)),
        muc_la_ma("{{ so_phan.cam_ket }}", "CAM KẾT THỰC HIỆN"),
        cac_khoan("cam_ket"),
        Para("noi_dung", _SO_BAN, keep_next=True),
        *luoi_chu_ky("{{ tieu_de_ky }}", rulebook),
        If("chung_kien", (Para("ten_ben_ky", "CHỨNG KIẾN"), mot_ben("chung_kien", rulebook))),
        If("noi_nhan", noi_nhan_duoi_chu_ky(rulebook)),
        phu_luc_ngang("phu_luc", "CHỈ TIÊU VÀ DANH HIỆU THI ĐUA ĐĂNG KÝ NĂM {{ nam }}", _bang_dang_ky, rulebook),
    )


_SO_BAN = (
    "Giao ước này được lập thành {{ so_ban }} bản có giá trị như nhau, {{ ben_giu }} giữ 01 bản, "
    "01 bản {{ ban_luu }}./."
)


def _dai_dien() -> tuple[Block, ...]:
    """Who has come together, one line a party, in the order in which they sign."""
    line = "{{ ben.so }}. {{ ben.ten }}, đại diện là {{ ben.nguoi }}{{ ben.dau_cau }}"
    return (
        Para("noi_dung", "Hôm nay, {{ ngay_ky }}tại {{ dia_diem }}, chúng tôi gồm đại diện {{ cac_ben }}:"),
        Loop("ben", "dai_dien", (Para("khoan_thuong", line),)),
        Para("noi_dung", "{{ loi_dan }}"),
    )


def _dang_ky(rulebook: Rulebook) -> tuple[Block, ...]:
    """The part with what each unit registers: the table, or the sentence that leads to it in the annex."""
    what = "Các đơn vị đăng ký chỉ tiêu, danh hiệu thi đua, hình thức khen thưởng năm {{ nam }}"
    return (
        muc_la_ma("{{ so_phan.dang_ky }}", "CHỈ TIÊU VÀ DANH HIỆU ĐĂNG KÝ"),
        If(
            "phu_luc",
            (Para("noi_dung", f"{what} tại Phụ lục kèm theo."),),
            otherwise=(Para("noi_dung", f"{what} như sau:", keep_next=True), *_bang_dang_ky(rulebook)),
        ),
    )


def _dang_ky_rieng() -> tuple[Block, ...]:
    """The part with what one unit registers, in its own paper."""
    lead = "{{ dang_ky_rieng.ten }} đăng ký chỉ tiêu, danh hiệu thi đua, hình thức khen thưởng năm {{ nam }} như sau:"
    return (
        muc_la_ma("{{ so_phan.dang_ky }}", "CHỈ TIÊU VÀ DANH HIỆU ĐĂNG KÝ"),
        Para("noi_dung", lead, keep_next=True),
        Para("khoan_tieu_de", "1. Chỉ tiêu phấn đấu"),
        Loop("y", "dang_ky_rieng.chi_tieu", (Para("gach_dau_dong", "- {{ y }}"),)),
        Para("khoan_tieu_de", "2. Danh hiệu thi đua, hình thức khen thưởng"),
        Loop("y", "dang_ky_rieng.danh_hieu", (Para("gach_dau_dong", "- {{ y }}"),)),
    )


def _bang_dang_ky(rulebook: Rulebook) -> tuple[Block, ...]:
    """The table, as wide as the rulebook says."""
    columns = (
        Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
        Cot("Đơn vị", 25, "{{ dong.ten }}"),
        Cot("Chỉ tiêu phấn đấu", 36, (Loop("y", "dong.chi_tieu", (Para("bang", "{{ y }}"),)),)),
        Cot(
            "Danh hiệu thi đua, hình thức khen thưởng",
            33,
            (Loop("y", "dong.danh_hieu", (Para("bang", "{{ y }}"),)),),
        ),
    )
    return (bang(columns, "dong", "dang_ky", rulebook),)
