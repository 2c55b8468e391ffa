"""The stock template of one confirmation."""

from vndoc.blocks import Block
from vndoc.blocks.base import If, Para
from vndoc.blocks.dau_van_ban import dau_so_neu_co
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_so_neu_co(rulebook),
        *ten_loai("GIẤY XÁC NHẬN"),
        can_cu(),
        Para("noi_dung", "{{ co_quan_xac_nhan }} xác nhận:", keep_next=True),
        Para("noi_dung", "Tác giả sáng kiến: {{ tac_gia }}."),
        If("chuc_vu_tac_gia", (Para("noi_dung", "Chức vụ, đơn vị công tác: {{ chuc_vu_tac_gia }}."),)),
        Para("noi_dung", "Tên sáng kiến: {{ ten_sang_kien }}."),
        If("dong_gop", (Para("noi_dung", "Tỷ lệ đóng góp của tác giả: {{ dong_gop }}."),)),
        If("cong_nhan", (Para("noi_dung", "Sáng kiến đã được công nhận tại {{ cong_nhan }}."),)),
        Para("noi_dung", "Hiệu quả áp dụng: {{ hieu_qua }}"),
        Para("noi_dung", "Khả năng nhân rộng: {{ nhan_rong }}"),
        doan_ket_thuc("Giấy xác nhận này được dùng trong hồ sơ đề nghị khen thưởng của tác giả./."),
        noi_nhan_chu_ky(rulebook),
    )
