"""The layout of minutes (Phụ lục III, Mẫu 1.9): a head without date, a trích yếu without rule, two signers."""

from vndoc.blocks.base import Block, Grid, If, Loop, Para, Run, SignRoom
from vndoc.blocks.dau_van_ban import co_quan, quoc_hieu_tieu_ngu, so_ky_hieu
from vndoc.blocks.than_van_ban import than_van_ban
from vndoc.rulebook import Rulebook


def dau_bien_ban(rulebook: Rulebook) -> Grid:
    """The head with the number under the issuer; place and date are not printed."""
    left, right = (*co_quan(), so_ky_hieu()), quoc_hieu_tieu_ngu(rulebook)
    return Grid(rulebook.frame.head_columns, ((left, right),), gutter=rulebook.frame.gutter)


def ten_loai_khong_ke(ten: str) -> tuple[Block, ...]:
    """The type in capitals and the subject below it, without a rule."""
    return (Para("ten_loai", ten), Para("trich_yeu_khong_ke", "{{ trich_yeu }}"))


def mo_dau_bien_ban() -> tuple[Block, ...]:
    """When, where, who came, who presides, who keeps the minutes."""
    return (
        Para("noi_dung", "Thời gian bắt đầu: {{ bat_dau }}"),
        Para("noi_dung", "Địa điểm: {{ dia_diem }}"),
        Para("noi_dung", "Thành phần tham dự:", keep_next=True),
        Loop("nguoi", "thanh_phan", (Para("gach_dau_dong", "- {{ nguoi }}"),)),
        Para("noi_dung", "Chủ trì: {{ chu_tri }}"),
        Para("noi_dung", "Thư ký: {{ thu_ky }}"),
    )


def noi_dung_hop() -> tuple[Block, ...]:
    """The items of the meeting, then the sentence that the minutes were adopted."""
    return (*cac_muc_hop(), If("thong_qua", (Para("noi_dung", "{{ thong_qua }}"),)))


def cac_muc_hop() -> tuple[Block, ...]:
    """The items of the meeting, each with its text, the results of its votes, its conclusion."""
    return (
        Para("noi_dung", "Nội dung:", keep_next=True),
        Loop(
            "muc",
            "muc_hop",
            (
                Para("khoan_tieu_de", "{{ muc.so }}. {{ muc.ten }}"),
                than_van_ban("muc.chi_tiet"),
                Loop("dong", "muc.ket_qua", (Para("gach_dau_dong", "- {{ dong }}"),)),
                If("muc.bieu_quyet", (Para("noi_dung", "{{ muc.bieu_quyet }}"),)),
                If("muc.ket_luan", (Para("noi_dung", "{{ muc.ket_luan }}"),)),
            ),
        ),
    )


def thu_ky_chu_toa(rulebook: Rulebook) -> Grid:
    """The secretary on the left with Nơi nhận below, the chair on the right."""
    thu_ky = (
        Para("chuc_vu", "THƯ KÝ"),
        SignRoom(),
        Para("ho_ten", "{{ ten_thu_ky }}"),
        Para("noi_nhan_duoi_ten", (Run(str(rulebook.value("noi_nhan.van_ban").use), italic=True),)),
        Loop("noi", "noi_nhan", (Para("noi_nhan_dong", "{{ noi }}"),)),
    )
    chu_toa = (Para("chuc_vu", "CHỦ TỌA"), SignRoom(), Para("ho_ten", "{{ ten_chu_tri }}"))
    frame = rulebook.frame
    return Grid(frame.sign_columns, ((thu_ky, chu_toa),), gutter=frame.gutter, above=frame.above_signature)
