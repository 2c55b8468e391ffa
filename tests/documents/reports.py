"""A small cluster with a pledge, and reports of its members and of the cluster as YAML texts."""

from typing import Any

from tests.dossiers import KE_HOACH, findings_of, ho_so_of, raw_of
from vndoc.jobs import jobs
from vndoc.validate import validate

HO_SO = """\
nam: 2025
cum: {ten: Cụm thi đua số 1, ky_hieu: CTĐ1, co_quan_chu_quan: Bộ Ngoại giao, dia_danh: Lào Cai}
thanh_vien:
  - ma: lao-cai
    ten: Sở Ngoại vụ tỉnh Lào Cai
    dai_dien: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn A}
    dau_van_ban: {ten_viet_hoa: SỞ NGOẠI VỤ, co_quan_chu_quan: UBND tỉnh Lào Cai, ky_hieu: SNgV}
  - ma: tinh-a
    ten: Sở Ngoại vụ tỉnh A
    dai_dien: {chuc_vu: Giám đốc, ho_ten: Trần Thị B}
    dau_van_ban: {ten_viet_hoa: SỞ NGOẠI VỤ, co_quan_chu_quan: UBND tỉnh A, ky_hieu: SNgV}
  - {ma: tinh-b, ten: Sở Ngoại vụ tỉnh B, den_ngay: 30/11/2025}
cum_truong: lao-cai
nguoi_ky: {thay_mat: Cụm thi đua, chuc_vu: Cụm trưởng, ho_ten: Nguyễn Văn A}
noi_nhan: [UBND tỉnh]
han: {bao_cao_6_thang: 15/5/2025, bao_cao_nam: 20/11/2025}
"""

GIAO_UOC = """\
ngay_du_kien: 20/02/2025
trich_yeu: Giữa các đơn vị thành viên
dia_diem: Hội nghị
ben_ky: [lao-cai, tinh-a]
khong_tham_gia:
  - {don_vi: tinh-b, ly_do: Sắp xếp tổ chức}
muc_tieu: [Hoàn thành nhiệm vụ]
noi_dung:
  - ten: Nhiệm vụ chính trị
    chi_tieu:
      - {ma: thoa-thuan, noi_dung: Số thỏa thuận hợp tác, muc_phan_dau: từ 02 thỏa thuận, don_vi_tinh: thỏa thuận}
      - {noi_dung: Tỷ lệ hồ sơ đúng hạn, muc_phan_dau: từ 99% trở lên, ma: ho-so, don_vi_tinh: "%"}
  - ten: Xây dựng đơn vị
    chi_tieu:
      - {noi_dung: Công chức bị kỷ luật, muc_phan_dau: không có trường hợp nào, ma: ky-luat, don_vi_tinh: trường hợp}
cam_ket: [Triển khai đến toàn thể công chức]
ban_luu: gửi Hội đồng Thi đua - Khen thưởng
"""

TEXT = """\
trich_yeu: Tổng kết công tác thi đua, khen thưởng
noi_nhan: [UBND tỉnh]
ket_qua:
  lanh_dao_chi_dao: [Ban hành kế hoạch]
  phong_trao_thi_dua: [Phát động phong trào]
  nhiem_vu_chinh_tri: [Hoàn thành nhiệm vụ, Ký kết thỏa thuận]
  cong_tac_khen_thuong: [Khen thưởng kịp thời]
danh_gia:
  uu_diem: [Nội bộ đoàn kết]
  han_che: [Sáng kiến còn ít]
phuong_huong: [Tiếp tục thi đua]
ket_thuc: Trân trọng báo cáo
"""

FIGURES = """\
chi_tieu:
  - {ma: thoa-thuan, thuc_hien: 2}
  - {ma: ho-so, thuc_hien: "99,5"}
  - {ma: ky-luat, thuc_hien: 0}
"""


def member(ma: str = "lao-cai", more: str = FIGURES, *, ky: str = "năm", ngay: str = "15/11/2025") -> str:
    """A member's report whose figures go to the end of the period unless `more` says otherwise."""
    cut = "" if "so_lieu_den_ngay" in more else f"so_lieu_den_ngay: {ngay}\nngay_het_ky: {ngay}\n"
    return f"co_quan_ban_hanh: {ma}\nky_bao_cao: {ky}\nngay: {ngay}\n{cut}{TEXT}{more}"


def cluster(more: str = "", *, ky: str = "năm", ngay: str = "10/12/2025", cut: str = "15/11/2025") -> str:
    """The cluster's report."""
    return f"""\
ky_bao_cao: {ky}
ngay: {ngay}
so_lieu_den_ngay: {cut}
ngay_het_ky: {cut}
trich_yeu: Tổng kết công tác thi đua, khen thưởng
ket_thuc: Trân trọng báo cáo
{more}"""


def told(**papers: str) -> list[str]:
    """The findings of the cluster with its pledge and these papers."""
    return findings_of(HO_SO, KE_HOACH, giao_uoc=GIAO_UOC, **papers)


def rules(**papers: str) -> list[str]:
    """Their names in order."""
    return [one.split(" ")[1].rstrip(":") for one in told(**papers)]


def context_of(key: str, **papers: str) -> Any:  # noqa: ANN401
    """The values of the one paper of that type."""
    made = jobs(ho_so_of(HO_SO, KE_HOACH, giao_uoc=GIAO_UOC, **papers))
    return next(job.context for job in made if job.loai.key == key)


def warned_context_of(key: str, **papers: str) -> Any:  # noqa: ANN401
    """As `context_of`, of a dossier that has warnings."""
    dossier, findings = validate(raw_of(HO_SO, KE_HOACH, giao_uoc=GIAO_UOC, **papers))
    assert dossier is not None, findings
    return next(job.context for job in jobs(dossier) if job.loai.key == key)
