"""A small dossier with deadlines, a meeting and papers."""

from tests.dossiers import HO_SO, KE_HOACH, ho_so_of
from vndoc.agenda import Agenda, agenda

HAN = """\
han:
  bao_cao_nam: {ngay: 20/11/2025, ten: Gửi báo cáo tổng kết năm}
  so_ket: 17/5/2025
"""

GIAY_MOI = """\
ngay: 05/12/2025
so: 7
trich_yeu: Dự Hội nghị tổng kết
kinh_moi: [Các thành viên]
toi_du: Hội nghị tổng kết, ký kết giao ước
thoi_gian: {gio: 8 giờ 30, ngay: 18/12/2025, ghi_chu: trong 01 ngày}
dia_diem: Hội trường Sở Ngoại vụ; số 1, đại lộ Trần Hưng Đạo
noi_nhan: [Như trên]
"""


def made(facts: str = HO_SO + HAN) -> Agenda:
    """The calendar of the dossier."""
    plan = KE_HOACH.replace("[Điều hành]", "['Gửi báo cáo trước ngày ${han.bao_cao_nam}']")
    return agenda(ho_so_of(facts, plan, giay_moi=GIAY_MOI))
