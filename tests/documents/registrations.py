"""Registrations of a small cluster of the Ministry, and what is told of them."""

from typing import Any

from tests.documents.pledges import PLEDGE
from tests.dossiers import HO_SO, KE_HOACH, raw_of
from vndoc.ho_so import HoSo
from vndoc.jobs import jobs
from vndoc.validate import validate

CLUSTER = HO_SO.replace(
    "  - {ma: lao-cai, ten: Sở Ngoại vụ tỉnh Lào Cai}\n  - {ma: tinh-a, ten: Sở Ngoại vụ tỉnh A}\n",
    "".join(
        f"  - {{ma: {ma}, ten: Sở Ngoại vụ {ten}, dai_dien: {{chuc_vu: Giám đốc, ho_ten: {ho_ten}}}{{tu_ngay}}}}\n"
        for ma, ten, ho_ten in (
            ("lao-cai", "tỉnh Lào Cai", "Nguyễn Văn A"),
            ("tinh-a", "tỉnh A", "Trần Thị B"),
            ("tinh-b", "tỉnh B", "Lê Văn C"),
        )
    ).replace("{tu_ngay}", ""),
)
"""`ho-so.yaml` of three members with their heads."""

UNIT = """\
co_quan_ban_hanh: tinh-a
ngay_du_kien: 20/02/2025
kinh_gui: Cụm thi đua số 1
muc_tieu: [Hoàn thành 100% nhiệm vụ]
phong_trao: [{ten: Thi đua năm 2025, muc_tieu: Hoàn thành nhiệm vụ, phat_dong: Tháng 01/2025, tong_ket: 12/2025}]
chi_tieu: [{noi_dung: Đoàn ra, don_vi_tinh: Đoàn, ke_hoach: '12'}]
danh_hieu_tap_the:
  - {danh_hieu: Cờ thi đua của Bộ Ngoại giao, so_luong: 1}
danh_hieu_ca_nhan:
  - {danh_hieu: CSTĐCS, so_luong: 2}
  - {danh_hieu: Bằng khen của Bộ Ngoại giao, so_luong: 3}
so_sang_kien: 4
ket_thuc: Đề nghị Cụm trưởng tổng hợp
"""

ROW_B = "  - {don_vi: tinh-b, danh_hieu_tap_the: [{danh_hieu: BK BT, so_luong: 1}], so_sang_kien: 1}\n"
ROW_HEAD = "  - {don_vi: lao-cai, danh_hieu_tap_the: [{danh_hieu: Cờ BNG, so_luong: 1}], so_sang_kien: 2}\n"

SUMMARY = f"""\
ngay_du_kien: 10/3/2025
kinh_gui: Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao
ket_thuc: Kính gửi Hội đồng tổng hợp
dang_ky:
{ROW_B}{ROW_HEAD}"""

PERSON = """\
co_quan_ban_hanh: tinh-a
ngay_du_kien: 12/02/2025
nguoi_dang_ky: {ho_ten: Vũ Văn S, chuc_vu: Chuyên viên, don_vi_cong_tac: Phòng Hợp tác quốc tế}
muc_tieu: [Hoàn thành nhiệm vụ]
danh_hieu: [CSTĐCS]
nhiem_vu: [{tieu_chuan: Nhiệm vụ chuyên môn, chi_tieu: Hoàn thành 100%}]
ket_thuc: Tôi cam kết thực hiện đúng
"""

MODELS = """\
co_quan_ban_hanh: tinh-a
ngay_du_kien: 12/02/2025
kinh_gui: Cụm thi đua số 1
dien_hinh:
  - {ten: Phòng Một, loai_dien_hinh: Tập thể, noi_dung: Tiêu biểu, phu_trach: Phó Giám đốc, bien_phap: [Bồi dưỡng],
     thoi_gian: Năm 2025}
  - {ten: Mô hình Hai, loai_dien_hinh: mô hình, noi_dung: Nhân rộng, phu_trach: Văn phòng,
     bien_phap: [Tập huấn, Sơ kết], thoi_gian: Quý III}
ket_thuc: Trên đây là bản đăng ký
"""


def pledge(titles: str, member: str = "tinh-a") -> str:
    """A pledge of the year in which the member registers `titles`."""
    rows = "".join(
        f"  - {{don_vi: {code}, chi_tieu: [100%], danh_hieu: [{titles if code == member else 'Giữ vững danh hiệu'}]}}\n"
        for code in ("lao-cai", "tinh-a", "tinh-b")
    )
    return f"{PLEDGE}dang_ky:\n{rows}"


def told(cluster: str = CLUSTER, **papers: str) -> list[str]:
    """The findings of a dossier as lines `severity place rule: message`, without those of the plan."""
    found = validate(raw_of(cluster, KE_HOACH, **papers))[1]
    return [f"{one.severity.value} {one.place} {one.rule}: {one.message}" for one in found]


def dossier(cluster: str = CLUSTER, **papers: str) -> HoSo:
    """The dossier, in which nothing is a fault."""
    made, findings = validate(raw_of(cluster, KE_HOACH, **papers))
    assert made is not None, findings
    return made


def context_of(key: str, cluster: str = CLUSTER, **papers: str) -> Any:  # noqa: ANN401
    """The template's values of the first paper of the type."""
    return next(job.context for job in jobs(dossier(cluster, **papers)) if job.loai.key == key)
