"""The stock template of the count (Mẫu 1.9; those who counted sign, then the chair)."""

from vndoc.blocks import Block
from vndoc.blocks.bang_phieu import bang_phieu
from vndoc.blocks.base import Grid, If, Loop, Para, Run, SignRoom
from vndoc.blocks.bien_ban import dau_bien_ban, ten_loai_khong_ke
from vndoc.blocks.ket_thuc import doan_ket_thuc
from vndoc.blocks.ten_loai import can_cu
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_bien_ban(rulebook),
        *ten_loai_khong_ke("BIÊN BẢN"),
        can_cu(),
        Para("noi_dung", "Thời gian bắt đầu: {{ bat_dau }}"),
        Para("noi_dung", "Địa điểm: {{ dia_diem }}"),
        Para("noi_dung", "Tên cuộc họp: {{ ten_cuoc_hop }}"),
        Para("noi_dung", "Chủ trì: {{ chu_tri }}"),
        Para("noi_dung", "Thành phần: {{ du_hop }}"),
        Para("noi_dung", "Tổ kiểm phiếu:", keep_next=True),
        Loop("nguoi", "to_kiem_phieu", (Para("gach_dau_dong", "- {{ nguoi }}"),)),
        Para("noi_dung", "Nội dung:", keep_next=True),
        Para("khoan_tieu_de", "1. Số phiếu"),
        Para("noi_dung", "{{ so_phieu }}"),
        Para("khoan_tieu_de", "2. Kết quả kiểm phiếu"),
        *bang_phieu(rulebook),
        If("niem_phong", (Para("noi_dung", "{{ niem_phong }}"),)),
        If("thong_qua", (Para("noi_dung", "{{ thong_qua }}"),)),
        doan_ket_thuc(),
        _chu_ky(rulebook),
    )


def _chu_ky(rulebook: Rulebook) -> Grid:
    """Secretary and head of those who counted, the chair at the right; Nơi nhận below the secretary."""
    noi_nhan = (
        Para("noi_nhan_duoi_ten", (Run(str(rulebook.value("noi_nhan.van_ban").use), italic=True),)),
        Loop("noi", "noi_nhan", (Para("noi_nhan_dong", "{{ noi }}"),)),
    )
    cells = (
        (*_nguoi(("THƯ KÝ", "TỔ KIỂM PHIẾU"), "ten_thu_ky"), *noi_nhan),
        _nguoi(("TỔ TRƯỞNG", "TỔ KIỂM PHIẾU"), "ten_to_truong"),
        _nguoi(("CHỦ TRÌ", "{{ chu_tri_cua }}"), "ten_chu_tri"),
    )
    frame = rulebook.frame
    width = sum(frame.sign_columns) // len(cells)
    return Grid((width,) * len(cells), (cells,), gutter=frame.gutter, above=frame.above_signature)


def _nguoi(vai_tro: tuple[str, ...], ten: str) -> tuple[Block, ...]:
    lines = (Para("nguoi_ky_hep", one) for one in vai_tro)
    return (*lines, SignRoom(), Para("ho_ten_hep", f"{{{{ {ten} }}}}"))
