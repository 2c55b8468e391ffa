"""Deadlines that are typed in sentences are those of the dossier."""

import pytest

from tests.doi_chieu.dossiers import rules, told


def test_another_day_is_told_with_the_reference_to_write() -> None:
    (line,) = told("Các đơn vị gửi báo cáo sơ kết 6 tháng về Cụm trưởng trước ngày 20/5/2025")
    assert line == (
        "cong-van/thu.yaml:7:69 thoi-han-lech: “trước ngày 20/5/2025” khác thời hạn `han.bao_cao_6_thang` (15/5/2025) "
        "ghi ở `ho-so`. Hãy viết `${han.bao_cao_6_thang}`, hoặc sửa thời hạn ở `ho-so`."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Các đơn vị gửi báo cáo sơ kết 6 tháng trước ngày 15 tháng 5, báo cáo tổng kết năm trước ngày 30 tháng 11",
        "báo cáo tổng kết năm gửi chậm nhất ngày 20/11/2024",
        "Báo cáo tổng kết gửi về Cụm trưởng trước ngày 21 tháng 11 năm 2025",
    ],
)
def test_other_forms_of_a_date_are_read(sentence: str) -> None:
    assert rules(sentence) == ["thoi-han-lech"]


@pytest.mark.parametrize(
    "sentence",
    [
        "gửi báo cáo sơ kết 6 tháng trước ngày 15 tháng 5, báo cáo tổng kết năm trước ngày 20 tháng 11 về Cụm trưởng",
        "Cụm trưởng gửi báo cáo tổng kết về Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao trước ngày 15/12/2025",
        "các phòng gửi báo cáo sơ kết 6 tháng về Văn phòng Sở trước ngày 05/5/2025",
        "Số liệu của báo cáo tổng kết tính đến hết ngày 31/10/2025",
        "Đại biểu đăng ký dự họp trước ngày 12/12/2025",
        "báo cáo tổng kết trước ngày 25/12/2024",
        "gửi báo cáo tổng kết năm trước ngày ${han.bao_cao_nam}",
    ],
)
def test_other_deadlines_are_passed_over(sentence: str) -> None:
    assert rules(sentence) == []
