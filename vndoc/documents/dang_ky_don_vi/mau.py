"""The stock template of a unit's registration, read from top to bottom like the paper."""

from vndoc.blocks import Bang, Block, Cell, Gap, If, Loop, Para, Row, RowIf, RowLoop, Run
from vndoc.blocks.bang import Cot, bang, chia_cot, hang
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky, noi_nhan_duoi_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui
from vndoc.blocks.luoi_chu_ky import luoi_chu_ky
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, muc_la_ma
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    joint = (*luoi_chu_ky(None, rulebook), *noi_nhan_duoi_chu_ky(rulebook))
    return (
        dau_so_neu_co(rulebook),
        *ten_loai("BẢN ĐĂNG KÝ THI ĐUA"),
        kinh_gui(rulebook),
        can_cu(),
        cac_doan("mo_dau"),
        muc_la_ma("{{ so_phan.muc_tieu }}", "MỤC TIÊU, NỘI DUNG THI ĐUA"),
        cac_khoan("muc_tieu"),
        muc_la_ma("{{ so_phan.phong_trao }}", "CÁC PHONG TRÀO THI ĐUA"),
        _phong_trao(rulebook),
        muc_la_ma("{{ so_phan.chi_tieu }}", "CÁC CHỈ TIÊU ĐĂNG KÝ"),
        _chi_tieu(rulebook),
        muc_la_ma("{{ so_phan.danh_hieu }}", "DANH HIỆU, HÌNH THỨC KHEN THƯỞNG ĐĂNG KÝ"),
        _danh_hieu(rulebook),
        If("so_sang_kien", _sang_kien(rulebook)),
        Gap(rulebook.frame.above_signature),
        doan_ket_thuc(),
        If("chuc_vu", (noi_nhan_chu_ky(rulebook),), otherwise=joint),
        Gap(),
    )


def _phong_trao(rulebook: Rulebook) -> Bang:
    columns = (
        Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
        Cot("Tên phong trào", 31, "{{ dong.ten }}"),
        Cot("Mục tiêu", 29, "{{ dong.muc_tieu }}"),
        Cot("Thời gian phát động", 17, "{{ dong.phat_dong }}", "bang_giua"),
        Cot("Thời gian tổng kết", 17, "{{ dong.tong_ket }}", "bang_giua"),
    )
    return bang(columns, "dong", "phong_trao", rulebook)


def _chi_tieu(rulebook: Rulebook) -> Bang:
    columns = (
        Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
        Cot("Nội dung", 43, "{{ dong.noi_dung }}"),
        Cot("Đơn vị tính", 15, "{{ dong.don_vi_tinh }}", "bang_giua"),
        Cot("Kế hoạch", 14, "{{ dong.ke_hoach }}", "bang_giua"),
        Cot("Ghi chú", 22, "{{ dong.ghi_chu }}"),
    )
    return bang(columns, "dong", "chi_tieu", rulebook)


_DANH_HIEU = (
    Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
    Cot("Danh hiệu, hình thức khen thưởng", 32, "{{ dong.ten }}"),
    Cot("Thẩm quyền quyết định", 24, "{{ dong.quyet_dinh }}"),
    Cot("Số lượng", 11, "{{ dong.so_luong }}", "bang_giua"),
    Cot("Danh sách", 27, (Loop("ten", "dong.danh_sach", (Para("bang", "{{ ten }}"),)),)),
)


def _danh_hieu(rulebook: Rulebook) -> Bang:
    """Collectives, then persons, each under a row with their number."""
    heading = Row(tuple(Cell((Para("bang_tieu_de", one.tieu_de),)) for one in _DANH_HIEU), heading=True)
    groups = (
        RowIf(source, (_nhom(label), RowLoop("dong", source, (hang(_DANH_HIEU),))))
        for label, source in (("Tập thể", "danh_hieu_tap_the"), ("Cá nhân", "danh_hieu_ca_nhan"))
    )
    return Bang(chia_cot(tuple(one.phan for one in _DANH_HIEU), rulebook), (heading, *groups))


def _nhom(label: str) -> Row:
    """A row over all columns, on one page with the next."""
    return Row((Cell((Para("bang", (Run(label, bold=True),), keep_next=True),), span=len(_DANH_HIEU)),))


def _sang_kien(rulebook: Rulebook) -> tuple[Block, ...]:
    """How many initiatives, and those that have a name."""
    columns = (
        Cot("TT", 6, "{{ dong.so }}", "bang_giua"),
        Cot("Tên sáng kiến, đề tài", 48, "{{ dong.ten }}"),
        Cot("Tác giả", 26, "{{ dong.tac_gia }}"),
        Cot("Cấp đề nghị công nhận", 20, "{{ dong.cap_cong_nhan }}", "bang_giua"),
    )
    return (
        muc_la_ma("{{ so_phan.sang_kien }}", "SÁNG KIẾN, ĐỀ TÀI"),
        Para("noi_dung", "Số sáng kiến, đề tài đăng ký: {{ so_sang_kien }}."),
        If("sang_kien", (bang(columns, "dong", "sang_kien", rulebook),)),
    )
