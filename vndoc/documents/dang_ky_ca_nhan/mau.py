"""The stock template of a person's registration, read from top to bottom like the paper."""

from vndoc.blocks import Bang, Block, Gap, If, Loop, Para
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_duoi_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui
from vndoc.blocks.luoi_chu_ky import hai_ben
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, muc_la_ma
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_so_neu_co(rulebook),
        *ten_loai("BẢN ĐĂNG KÝ THI ĐUA"),
        kinh_gui(rulebook),
        can_cu(),
        muc_la_ma("I", "THÔNG TIN CÁ NHÂN"),
        Loop("dong", "ly_lich", (Para("gach_dau_dong", "- {{ dong.nhan }}: {{ dong.noi_dung }}"),)),
        cac_doan("mo_dau"),
        muc_la_ma("II", "MỤC TIÊU PHẤN ĐẤU"),
        cac_khoan("muc_tieu"),
        muc_la_ma("III", "DANH HIỆU, HÌNH THỨC KHEN THƯỞNG ĐĂNG KÝ"),
        Loop("dong", "danh_hieu", (Para("gach_dau_dong", "- {{ dong }}"),)),
        muc_la_ma("IV", "TIÊU CHUẨN, NHIỆM VỤ VÀ CHỈ TIÊU ĐĂNG KÝ"),
        _nhiem_vu(rulebook),
        Gap(rulebook.frame.above_signature),
        doan_ket_thuc(),
        hai_ben("nguoi_dang_ky", "thu_truong", rulebook),
        If("noi_nhan", noi_nhan_duoi_chu_ky(rulebook)),
        Gap(),
    )


def _nhiem_vu(rulebook: Rulebook) -> Bang:
    columns = (
        Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
        Cot("Tiêu chuẩn, nhiệm vụ", 30, "{{ dong.tieu_chuan }}"),
        Cot("Chỉ tiêu đăng ký", 26, "{{ dong.chi_tieu }}"),
        Cot("Kết quả thực tế", 21, "{{ dong.ket_qua }}"),
        Cot("Minh chứng", 17, "{{ dong.minh_chung }}"),
    )
    return bang(columns, "dong", "nhiem_vu", rulebook)
