"""Invitations: one guest or several, the day of the week, what ends the text."""

from typing import Any

import pytest

from tests.dossiers import findings_of, ho_so_of
from vndoc.jobs import jobs

PAPER = """\
ngay: 05/12/2025
trich_yeu: Dự Hội nghị tổng kết
kinh_moi: [Lãnh đạo Cục Ngoại vụ, Lãnh đạo các Sở]
toi_du: Hội nghị tổng kết
thoi_gian: {gio: 8h30, ngay: 18/12/2025, ghi_chu: trong 01 ngày}
dia_diem: Hội trường Sở
"""


def context_of(paper: str = PAPER) -> Any:  # noqa: ANN401
    return next(job.context for job in jobs(ho_so_of(giay_moi__mot=paper)) if job.loai.key == "giay-moi")


def told(paper: str) -> list[str]:
    return [one for one in findings_of(giay_moi__mot=paper) if "giay-moi" in one]


def test_the_day_of_the_week_is_computed() -> None:
    assert context_of()["thoi_gian_hop"] == "08 giờ 30, thứ Năm, ngày 18 tháng 12 năm 2025 (trong 01 ngày)."


def test_several_guests_are_listed_and_one_stands_in_the_line() -> None:
    made = context_of()
    assert (made["nguoi_duoc_moi"], made["kinh_moi"]) == ("", ["Lãnh đạo Cục Ngoại vụ;", "Lãnh đạo các Sở."])
    made = context_of(PAPER.replace("[Lãnh đạo Cục Ngoại vụ, Lãnh đạo các Sở]", "[Ông Nguyễn Văn A]"))
    assert (made["nguoi_duoc_moi"], made["kinh_moi"]) == ("Ông Nguyễn Văn A.", [])


def test_who_invites_and_who_presides_come_from_the_dossier() -> None:
    made = context_of()
    assert made["co_quan_moi"] == "Cụm thi đua số 1"
    assert made["chu_tri"] == "Nguyễn Văn A, Cụm trưởng Cụm thi đua số 1."


def test_the_end_mark_stands_behind_whatever_comes_last() -> None:
    assert context_of()["dia_diem"] == "Hội trường Sở./."
    made = context_of(PAPER + "chuong_trinh: [Báo cáo, Bầu Cụm trưởng]\n")
    assert (made["dia_diem"], made["chuong_trinh"]) == ("Hội trường Sở.", ["Báo cáo;"])
    assert made["chuong_trinh_cuoi"] == "Bầu Cụm trưởng./."
    made = context_of(PAPER + "chuong_trinh: [Báo cáo]\nket_thuc: Đề nghị xác nhận tham dự\n")
    assert (made["chuong_trinh_cuoi"], made["ket_thuc"]) == ("Báo cáo.", "Đề nghị xác nhận tham dự./.")


@pytest.mark.parametrize(
    ("paper", "message"),
    [
        (
            PAPER.replace("18/12/2025,", "18/12/2025, thu: thứ Sáu,"),
            "ghi “thứ Sáu” nhưng ngày 18/12/2025 là thứ Năm",
        ),
        (PAPER.replace("18/12/2025,", "18/12/2025, thu: mai,"), "“mai” không phải là ngày trong tuần"),
        (PAPER.replace("8h30", "8h75"), "không có “8h75”"),
        (PAPER.replace("18/12/2025,", "01/12/2025,"), "ngày họp 01/12/2025 đứng trước ngày của giấy mời (05/12/2025)"),
        (PAPER.replace("toi_du: Hội", "toi_du: Tới dự Hội"), "có chữ “Tới dự” ở đầu; chữ này được tự thêm"),
        (PAPER.replace("dia_diem: Hội", 'dia_diem: "Địa điểm: Hội').replace("trường Sở", 'trường Sở"'), "“Địa điểm”"),
    ],
)
def test_wrong_days_hours_and_doubled_labels_are_told(paper: str, message: str) -> None:
    assert [one for one in told(paper) if message in one], told(paper)
