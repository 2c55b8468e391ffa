"""The stock template: the contents, then the check of the components."""

from vndoc.blocks import Block
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.base import Gap, If, Loop, Para
from vndoc.blocks.danh_sach_khen import bang_theo_nhom
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.noi_dung import muc_la_ma
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook

_GIAY_TO = (
    Cot("TT", 7, "{{ dong.so }}", "bang_giua"),
    Cot("Tên giấy tờ", 49, "{{ dong.ten }}"),
    Cot("Số bản", 22, "{{ dong.so_ban }}"),
    Cot("Ghi chú", 22, "{{ dong.ghi_chu }}"),
)
_KIEM_TRA = (
    Cot("TT", 7, "{{ dong.so }}", "bang_giua"),
    Cot("Thành phần hồ sơ", 29, "{{ dong.ten }}"),
    Cot("Căn cứ", 30, "{{ dong.can_cu }}"),
    Cot("Số bản", 16, "{{ dong.so_ban }}"),
    Cot("Kết quả", 18, "{{ dong.ket_qua }}"),
)


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    room = rulebook.frame.above_signature
    return (
        dau_so_neu_co(rulebook),
        *ten_loai("MỤC LỤC HỒ SƠ"),
        can_cu(),
        muc_la_ma("I", "GIẤY TỜ TRONG HỒ SƠ"),
        bang(_GIAY_TO, "dong", "giay_to", rulebook),
        Gap(room),
        muc_la_ma("II", "KIỂM TRA THÀNH PHẦN HỒ SƠ"),
        bang_theo_nhom(_KIEM_TRA, "nhom_kiem_tra", rulebook),
        Gap(room),
        If(
            "cac_han",
            (
                Para("noi_dung", "Thời hạn gửi hồ sơ:", keep_next=True),
                Loop("dong", "cac_han", (Para("gach_dau_dong", "- {{ dong }}"),)),
            ),
        ),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
    )
