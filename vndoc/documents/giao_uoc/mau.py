"""The stock template of the pledge, read from top to bottom like the paper."""

from vndoc.blocks import Block, If, Loop, Para
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import noi_nhan_duoi_chu_ky
from vndoc.blocks.luoi_chu_ky import luoi_chu_ky, mot_ben
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, muc_la_ma, noi_dung_chi_tieu
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
        If("dang_ky", _dang_ky(rulebook)),
        muc_la_ma("{{ so_phan.cam_ket }}", "CAM KẾT THỰC HIỆN"),
        cac_khoan("cam_ket"),
        Para("noi_dung", _SO_BAN, keep_next=True),
        *luoi_chu_ky("ĐẠI DIỆN CÁC BÊN KÝ GIAO ƯỚC", rulebook),
        If("chung_kien", (Para("ten_ben_ky", "CHỨNG KIẾN"), mot_ben("chung_kien", rulebook))),
        If("noi_nhan", noi_nhan_duoi_chu_ky(rulebook)),
    )


_SO_BAN = (
    "Giao ước này được lập thành {{ so_ban }} bản có giá trị như nhau, mỗi bên giữ 01 bản, 01 bản {{ ban_luu }}./."
)


def _dai_dien() -> tuple[Block, ...]:
    """Who has come together, one line a party, in the order in which they sign."""
    line = "{{ ben.so }}. {{ ben.ten }}, đại diện là {{ ben.nguoi }}{{ ben.dau_cau }}"
    return (
        Para("noi_dung", "Hôm nay, {{ ngay_ky }}tại {{ dia_diem }}, chúng tôi gồm đại diện {{ cac_ben }}:"),
        Loop("ben", "dai_dien", (Para("khoan_thuong", line),)),
        Para("noi_dung", "Cùng thống nhất ký kết giao ước thi đua năm {{ nam }} với các nội dung sau:"),
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
