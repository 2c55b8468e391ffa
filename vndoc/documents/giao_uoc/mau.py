"""The stock template of the pledge, read from top to bottom like the paper."""

from vndoc.blocks import Block, Grid, If, Loop, Para, Run
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.dau_van_ban import co_quan, dia_danh_thoi_gian, quoc_hieu_tieu_ngu, so_ky_hieu
from vndoc.blocks.luoi_chu_ky import luoi_chu_ky, mot_ben
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, muc_la_ma
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        _dau(rulebook),
        *ten_loai("GIAO ƯỚC THI ĐUA NĂM {{ nam }}"),
        can_cu(),
        cac_doan("mo_dau"),
        *_dai_dien(),
        muc_la_ma("{{ so_phan.muc_tieu }}", "MỤC TIÊU"),
        cac_khoan("muc_tieu"),
        muc_la_ma("{{ so_phan.noi_dung }}", "NỘI DUNG GIAO ƯỚC"),
        _noi_dung(),
        If("dang_ky", _dang_ky(rulebook)),
        muc_la_ma("{{ so_phan.cam_ket }}", "CAM KẾT THỰC HIỆN"),
        cac_khoan("cam_ket"),
        Para("noi_dung", _SO_BAN, keep_next=True),
        *luoi_chu_ky("ĐẠI DIỆN CÁC BÊN KÝ GIAO ƯỚC", rulebook),
        If("chung_kien", (Para("ten_ben_ky", "CHỨNG KIẾN"), mot_ben("chung_kien", rulebook))),
        If("noi_nhan", _noi_nhan(rulebook)),
    )


_SO_BAN = (
    "Giao ước này được lập thành {{ so_ban }} bản có giá trị như nhau, mỗi bên giữ 01 bản, 01 bản {{ ban_luu }}./."
)


def _dau(rulebook: Rulebook) -> Grid:
    """The head; a pledge has a number only where the office gives it one."""
    return Grid(
        rulebook.frame.head_columns,
        (
            (co_quan(), quoc_hieu_tieu_ngu(rulebook)),
            ((If("so", (so_ky_hieu(),)),), (dia_danh_thoi_gian(),)),
        ),
        gutter=rulebook.frame.gutter,
    )


def _noi_nhan(rulebook: Rulebook) -> tuple[Block, ...]:
    """Nơi nhận below the signatures; most pledges have none, since the copies say who gets one."""
    label = str(rulebook.value("noi_nhan.van_ban").use)
    return (
        Para("noi_nhan_duoi_ten", (Run(label, italic=True),), keep_next=True),
        Loop("noi", "noi_nhan", (Para("noi_nhan_dong", "{{ noi }}"),)),
    )


def _dai_dien() -> tuple[Block, ...]:
    """Who has come together, one line a party, in the order in which they sign."""
    line = "{{ ben.so }}. {{ ben.ten }}, đại diện là {{ ben.nguoi }}{{ ben.dau_cau }}"
    return (
        Para("noi_dung", "Hôm nay, {{ ngay_ky }}tại {{ dia_diem }}, chúng tôi gồm đại diện {{ cac_ben }}:"),
        Loop("ben", "dai_dien", (Para("khoan_thuong", line),)),
        Para("noi_dung", "Cùng thống nhất ký kết giao ước thi đua năm {{ nam }} với các nội dung sau:"),
    )


def _noi_dung() -> Loop:
    """The commitments, each with its targets."""
    return Loop(
        "viec",
        "noi_dung",
        (
            Para("khoan_tieu_de", "{{ viec.so }}. {{ viec.ten }}"),
            If("viec.noi_dung", (Para("noi_dung", "{{ viec.noi_dung }}"),)),
            Loop("chi_tieu", "viec.chi_tieu", (Para("gach_dau_dong", "- {{ chi_tieu }}"),)),
        ),
    )


def _dang_ky(rulebook: Rulebook) -> tuple[Block, ...]:
    """The table of what each unit registers."""
    lead = "Các đơn vị đăng ký chỉ tiêu, danh hiệu thi đua, hình thức khen thưởng năm {{ nam }} như sau:"
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
    return (
        muc_la_ma("{{ so_phan.dang_ky }}", "CHỈ TIÊU VÀ DANH HIỆU ĐĂNG KÝ"),
        Para("noi_dung", lead, keep_next=True),
        bang(columns, "dong", "dang_ky", rulebook),
    )
