"""Small dossiers of a nomination for the tests of its papers: two persons, a council of ten, a count of its ballots."""

from tests.dossiers import raw_of
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.jobs import Job, jobs
from vndoc.validate import validate

DE_NGHI = """\
nam_xet: 2025
chap_nhan:
  - {rule: khong-du-dieu-kien, cho: tinh-a, ly_do: Ghi để in biên bản}
  - {rule: khong-du-dieu-kien, cho: c, ly_do: Ghi để in biên bản}
tap_the:
  - ma: tinh-a
    ten: Sở Ngoại vụ tỉnh A
    don_vi: tinh-a
    de_nghi:
      - hinh_thuc: Cờ thi đua của Bộ Ngoại giao
        thanh_tich: dẫn đầu phong trào thi đua
        phieu: {dong_y: 8, khong_dong_y: 1, tong_so: 10}
ca_nhan:
  - ma: b
    ho_ten: Trần Thị B
    chuc_vu: Chuyên viên
    don_vi: tinh-a
    de_nghi:
      - hinh_thuc: Bằng khen của Bộ trưởng Bộ Ngoại giao
        thanh_tich: xuất sắc trong công tác đối ngoại
        phieu: {dong_y: 7, khong_dong_y: 2, tong_so: 10}
  - ma: c
    ho_ten: Lê Văn C
    chuc_vu: Trưởng phòng
    don_vi: tinh-a
    de_nghi:
      - hinh_thuc: Chiến sĩ thi đua Bộ Ngoại giao
        phieu: {dong_y: 8, khong_dong_y: 0, bo_trong: 1, tong_so: 10}
"""

PHIEN = """\
ngay: 18/12/2025
hoi_dong: Hội đồng Thi đua - Khen thưởng
tong_so: 10
gio_bat_dau: 8 giờ 00
gio_ket_thuc: 9 giờ 00
dia_diem: Phòng họp
co_mat: 9
vang_mat:
  - {ten: Ông Đỗ Văn K, ly_do: đi công tác}
chu_tri: {ho_ten: Nguyễn Văn A, chuc_vu: Chủ tịch Hội đồng}
"""

KIEM_PHIEU = (
    PHIEN
    + """\
ten_cuoc_hop: Cuộc họp xét khen thưởng
to_kiem_phieu:
  to_truong: {ho_ten: Hoàng Văn E, chuc_vu: Ủy viên}
  thu_ky: {ho_ten: Vũ Thị G, chuc_vu: Ủy viên}
phat_ra: 9
thu_ve: 9
hop_le: 9
"""
)

BINH_XET = (
    PHIEN
    + """\
thu_ky: {ho_ten: Phạm Thị D, chuc_vu: Thư ký}
noi_dung:
  - ten: Thảo luận
    chi_tiet: [Hội đồng thảo luận]
"""
)


def told(rule: str | None = None, **files: str) -> list[Finding]:
    """The findings of a dossier, but for the judgement of the nominees; with `rule`, those of that rule."""
    _, found = validate(raw_of(**{"de_nghi": DE_NGHI, **files}))
    judged = {"khong-du-dieu-kien", "can-nguoi-xem", "chua-trinh"}
    heavy = [one for one in found if one.severity is not Severity.GOI_Y and one.rule not in judged]
    return [one for one in heavy if rule in (None, one.rule)]


def nomination(**files: str) -> HoSo:
    """The dossier; it may have findings."""
    made, found = validate(raw_of(**{"de_nghi": DE_NGHI, **files}))
    assert made is not None, found
    return made


def job_of(key: str, **files: str) -> Job:
    """The paper of that type."""
    made = nomination(**files)
    return next(one for one in jobs(made) if one.loai.key == key)
