"""Citations of registered acts in running words."""

import pytest

from vndoc.quy_dinh.van_ban_phap_luat import load_van_ban_phap_luat, ten_day_du
from vndoc.quy_dinh.vien_dan import vien_dan

ACTS = load_van_ban_phap_luat()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ", [("nghi_dinh_152_2025", None)]),
        ("Nghị định 152/2025/NĐ-CP ngày 14/6/2025", [("nghi_dinh_152_2025", None)]),
        ("Nghị định 152/2025/NĐ-CP (14/6/2025)", [("nghi_dinh_152_2025", None)]),
        ("theo Nghị định 152/2025/NĐ-CP, báo cáo trước ngày 15/5/2025", [("nghi_dinh_152_2025", None)]),
        ("Nghị định 152/2025/NĐ-CP ngày 15/6/2025", [("nghi_dinh_152_2025", "ngày 15/6/2025")]),
        ("Nghị định 152/2025/NĐ-CP ngày 31 tháng 6 năm 2025", [("nghi_dinh_152_2025", "ngày 31 tháng 6 năm 2025")]),
        ("Luật Thi đua, khen thưởng năm 2022", [("luat_2022", None)]),
        ("Luật thi đua khen thưởng năm 2003", [("luat_2003", None)]),
        ("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", [("luat_2022", None)]),
        ("Luật Thi đua, khen thưởng ngày 15/06/2022", [("luat_2022", None)]),
        ("Luật Thi đua, khen thưởng ngày 16 tháng 6 năm 2022", [("luat_2022", "ngày 16 tháng 6 năm 2022")]),
        ("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2023", [("luat_2022", "ngày 15 tháng 6 năm 2023")]),
        ("Luật số 06/2022/QH15 ngày 15 tháng 6 năm 2022", [("luat_2022", None)]),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026",
            [("luat_06_2026", None)],
        ),
        ("thực hiện Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP", [("nghi_dinh_98_2023", None)]),
    ],
)
def test_a_citation_is_found_with_a_wrong_date(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(one.act.khoa, one.ngay_sai) for one in vien_dan(text, ACTS)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Luật Thi đua, khen thưởng",
        "Luật Thi đua, khen thưởng năm 2013",
        "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013",
        "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022",
        "Công văn số 1152/2025/NĐ-CP",
        "Quyết định số 152/2025/NĐ-CP-X",
        "Nghị định số 152/2024/NĐ-CP ngày 14 tháng 6 năm 2025",
        "Thi đua, khen thưởng ngày 15 tháng 6 năm 2023",
    ],
)
def test_what_is_not_surely_a_registered_act_is_nothing(text: str) -> None:
    assert vien_dan(text, ACTS) == ()


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.khoa)
def test_the_full_name_of_an_act_cites_that_act_alone(act: object) -> None:
    for one in (known for known in ACTS if known is act):
        assert [(found.act.khoa, found.ngay_sai) for found in vien_dan(ten_day_du(one), ACTS)] == [(one.khoa, None)]
