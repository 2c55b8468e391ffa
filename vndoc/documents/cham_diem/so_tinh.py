"""The Excel form of the scores: one row a member and criterion, as the head of the cluster collects them."""

from vndoc.documents.cham_diem.model import ChamDiem, DongDiem, DonViCham, QuyetDinhDongDiem
from vndoc.documents.cot_theo_model import TRANG_CHAP_NHAN, TRANG_NOI_NHAN, cot_cua
from vndoc.documents.so_tinh import DangTrang, SoTinh, TrangTinh

SO_TINH = SoTinh(
    trang=(
        TrangTinh("Thông tin chung", dang=DangTrang.MUC, cot=cot_cua(ChamDiem, dau=("trich_yeu", "trich_yeu_don_vi"))),
        TrangTinh("Bảng điểm", "bang_diem", bat_buoc=True, cot=cot_cua(DongDiem)),
        TrangTinh("Các đơn vị", "cac_don_vi", cot=cot_cua(DonViCham)),
        TrangTinh("Quyết định đồng điểm", "quyet_dinh_dong_diem", cot=cot_cua(QuyetDinhDongDiem)),
        TRANG_NOI_NHAN,
        TrangTinh("Nơi nhận của đơn vị", "noi_nhan_don_vi", chu="ten", cot=TRANG_NOI_NHAN.cot),
        TRANG_CHAP_NHAN,
    )
)
"""`cham-diem.xlsx`."""
