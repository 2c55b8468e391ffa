"""A small table of criteria and its scores, for the tests of both."""

from typing import Any

from tests.dossiers import KE_HOACH, findings_of, raw_of
from vndoc.documents import DocumentType, document_type
from vndoc.jobs import Job, jobs
from vndoc.render import Compiled, compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build
from vndoc.validate import validate

RULEBOOK = load()

HO_SO = """\
nam: 2025
cum: {ten: Cụm thi đua số 1, ky_hieu: CTĐ1, co_quan_chu_quan: Bộ Ngoại giao, dia_danh: Lào Cai}
thanh_vien:
  - {ma: lao-cai, ten: Sở Ngoại vụ tỉnh Lào Cai, dai_dien: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn A}}
  - {ma: tinh-a, ten: Sở Ngoại vụ tỉnh A, tinh_thanh: A, dai_dien: {chuc_vu: Giám đốc, ho_ten: Trần Thị B}}
  - {ma: tinh-b, ten: Sở Ngoại vụ tỉnh B, tinh_thanh: B, dai_dien: {chuc_vu: Giám đốc, ho_ten: Lê Văn C}}
cum_truong: lao-cai
nguoi_ky: {thay_mat: Cụm thi đua, chuc_vu: Cụm trưởng, ho_ten: Nguyễn Văn A}
noi_nhan: [Các thành viên trong Cụm]
han: {bao_cao_nam: 20/11/2025}
"""

TIEU_CHI = """\
trang_thai: Ban hành
so: 8
ngay: 10/3/2025
trich_yeu: Thi đua năm ${nam} của ${cum.ten}
can_cu:
  - Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
tong_diem: 20
tieu_chi:
  - ten: Nhiệm vụ chính trị
    diem_chuan: "14,5"
    tieu_chi:
      - ten: Đối ngoại
        diem_chuan: 9
        tieu_chi:
          - {ma: doan-ra, ten: Đoàn ra, diem_chuan: 4, cach_cham: Định lượng, don_vi_tinh: đoàn}
          - {ma: vi-pham, ten: Vi phạm, diem_chuan: 5, cach_cham: Định lượng nghịch, ke_hoach: 2, khong_tinh_vuot: có}
      - {ma: tin-bai, ten: Tin bài, diem_chuan: "5,5", cach_cham: Chấm trực tiếp, diem_moi_lan: "0,5"}
  - ten: Phong trào
    tieu_chi:
      - ma: phat-dong
        ten: Phát động
        diem_chuan: 3
        cach_cham: Định tính
        muc_do: [{ten: Tốt, so_diem: 3}, {ten: Khá, so_diem: 2}, {ten: Chưa đạt, so_diem: 0}]
      - {ma: de-xuat, ten: Đề xuất, diem_chuan: "2,5", cach_cham: Chấm trực tiếp}
diem_thuong:
  tran_diem: 5
  vuot_chi_tieu: {ma: vuot, ten: Vượt chỉ tiêu, cu_vuot: 1, duoc_cong: 1, toi_da: 10}
  muc_thuong:
    - {ma: mo-hinh, ten: Mô hình mới, diem_moi_lan: 2, tran_diem: 6}
diem_tru:
  muc_tru:
    - {ma: vang-mat, ten: Vắng mặt, diem_moi_lan: 5, tran_diem: 10}
    - {ma: ky-luat, ten: Kỷ luật, diem_moi_lan: 20, he_qua: Không đề nghị xét tặng Cờ thi đua}
  nop_cham:
    khoang_cham:
      - {tu_so_ngay: 5, den_so_ngay: 9, so_diem: 5}
      - {tu_so_ngay: 10, so_diem: 10, he_qua: Không đề nghị xét tặng Bằng khen}
    bao_cao:
      - {ma: nop-nam, ten: Báo cáo năm, han_nop: "${han.bao_cao_nam}"}
huong_dan: [Các đơn vị tự chấm điểm]
"""

HEAD = """\
ngay: 18/12/2025
trich_yeu: Năm ${nam} của ${cum.ten}
trich_yeu_don_vi: Năm ${nam}
"""


def rows(ma: str, **changed: str) -> str:
    """The rows of a member that has full points; `changed` replaces or adds rows (`doan_ra="thuc_hien: 9"`)."""
    lines = {
        "doan-ra": "ke_hoach: 10, thuc_hien: 10, tham_dinh: 4",
        "vi-pham": "thuc_hien: 1, tham_dinh: 5",
        "tin-bai": 'so_lan: 11, tham_dinh: "5,5"',
        "phat-dong": "muc_do: Tốt, tham_dinh: 3",
        "de-xuat": 'tu_cham: "2,5", tham_dinh: "2,5"',
        "nop-nam": "ngay_nop: 18/11/2025",
        **{name.replace("_", "-"): value for name, value in changed.items()},
    }
    return "".join(f"  - {{don_vi: {ma}, tieu_chi: {code}, {value}}}\n" for code, value in lines.items() if value)


def scores(*members: str, head: str = HEAD) -> str:
    """`cham-diem.yaml` of the rows given."""
    return f"{head}bang_diem:\n{''.join(members)}"


THREE = scores(
    rows("lao-cai"),
    rows("tinh-a", de_xuat="tu_cham: 2, tham_dinh: 2"),
    rows("tinh-b", phat_dong="muc_do: Khá, tham_dinh: 2"),
)


def told(cham_diem: str | None = THREE, tieu_chi: str = TIEU_CHI, ho_so: str = HO_SO) -> list[str]:
    """The findings about the two papers as lines."""
    others = {"tieu_chi": tieu_chi, **({"cham_diem": cham_diem} if cham_diem else {})}
    lines = findings_of(ho_so, KE_HOACH, **others)
    return [one for one in lines if one.startswith(("tieu-chi", "cham-diem"))]


def made(key: str, cham_diem: str = THREE, tieu_chi: str = TIEU_CHI) -> list[Job]:
    """The jobs of one type."""
    dossier, findings = validate(raw_of(HO_SO, KE_HOACH, tieu_chi=tieu_chi, cham_diem=cham_diem))
    assert dossier is not None, findings
    return [job for job in jobs(dossier) if job.loai.key == key]


def template(loai: DocumentType) -> Compiled:
    """The stock template of a type, compiled."""
    assert loai.mau is not None
    return compile_template(build(loai.mau(RULEBOOK), RULEBOOK, loai.ten), f"{loai.key}.docx", RULEBOOK)


def paper(job: Job) -> bytes:
    """The .docx of a job."""
    return render(template(job.loai), job.context).data


def context(key: str, cham_diem: str = THREE, tieu_chi: str = TIEU_CHI) -> Any:  # noqa: ANN401
    """The template's values of the first job of a type."""
    return made(key, cham_diem, tieu_chi)[0].context


def loai_of(key: str) -> DocumentType:
    """The type with that key."""
    found = document_type(key)
    assert found is not None
    return found
