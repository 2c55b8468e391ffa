"""One person in all papers: the name, the office, the unit."""

import pytest

from tests.doi_chieu.dossiers import FACTS, rules, told


def test_a_name_with_a_stray_space_is_told_with_the_right_one() -> None:
    (line,) = told("Ông Đặn g Văn H phát biểu")
    assert line == (
        "cong-van/thu.yaml:7:10 ten-nguoi-lech: Họ tên “Đặn g Văn H” gõ sai dấu cách. Hãy viết “Đặng Văn H”."
    )
    assert rules("đề nghị tặng Bằng khen cho ĐặngVăn H") == ["ten-nguoi-lech"]


def test_a_typed_name_in_another_case_is_told_at_the_one_that_is_not_well_formed() -> None:
    (line,) = told("Ông Đặng Văn h là thành viên", bien_ban__hop=MINUTES.format("Đặng văn H", "Chánh Văn phòng"))
    assert line.startswith("bien-ban/hop.yaml:7:18 ten-nguoi-lech: Họ tên “Đặng văn H” viết khác")


MINUTES = """\
ngay: 10/12/2025
trich_yeu: Họp cụm
gio_bat_dau: 14 giờ 00
gio_ket_thuc: 16 giờ 30
dia_diem: Trụ sở
thanh_phan: [Đại diện các đơn vị]
thu_ky: {{ho_ten: {}, chuc_vu: "{}"}}
noi_dung: [{{ten: Thảo luận, chi_tiet: [Các đại biểu trao đổi]}}]
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ông Đặng Văn H, Giám đốc Sở Ngoại vụ tỉnh Lào Cai, Cụm trưởng phát biểu", []),
        ("Ông Đặng Văn H, Giám đốc Sở Ngoại vụ phát biểu", []),
        ("Ông Đặng Văn H - Chủ tịch Hội đồng", []),
        ("Ông Đặng Văn H, Phó Giám đốc Sở Ngoại vụ tỉnh Lào Cai phát biểu", ["chuc-vu-lech"]),
        ("Ông Đặng Văn H, Giám đốc Sở Ngoại vụ tỉnh A phát biểu", ["chuc-vu-lech"]),
        ("Ông Lê Văn C, Giám đốc Sở Ngoại vụ tỉnh Lào Cai, phát biểu", ["hai-nguoi-mot-chuc"]),
        ("Ông Lê Văn C, Phó Giám đốc Sở Ngoại vụ tỉnh Lào Cai, phát biểu", []),
        ("Ông Đặng Văn Hùng, Giám đốc Sở Nội vụ tỉnh Lào Cai", []),
    ],
)
def test_offices_of_one_person_go_together(sentence: str, expected: list[str]) -> None:
    assert rules(sentence) == expected


def test_one_title_in_two_units_is_told_with_both_places() -> None:
    first = "Ông Vũ Văn K, Chính ủy Bộ đội Biên phòng tỉnh"
    (line,) = told(first, "Ông Vũ Văn K, Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh")
    assert line.startswith("cong-van/thu.yaml:8:10 chuc-vu-lech: “Vũ Văn K” ở đây là Chính ủy Bộ Chỉ huy Bộ đội")
    assert "cong-van/thu.yaml:7:5" in line


def test_the_same_name_with_another_mark_is_told_only_in_the_same_office() -> None:
    office = "Giám đốc Sở Ngoại vụ tỉnh Lào Cai"
    assert rules(f"Ông Đăng Văn H, {office}") == ["ten-nguoi-lech", "hai-nguoi-mot-chuc"]
    assert rules("Ông Đăng Văn H, Giám đốc Sở Nội vụ tỉnh A") == []


def test_who_signs_for_the_head_is_not_the_head() -> None:
    facts = "{ky_thay: có, chuc_vu: Giám đốc, chuc_vu_ky_thay: Phó Giám đốc, ho_ten: Bùi Thị I}"
    member = f"{{ma: tinh-i, ten: Sở Ngoại vụ tỉnh I, dai_dien: {facts}}}"
    ho_so = FACTS.replace("cum_truong:", f"  - {member}\ncum_truong:")
    assert rules("Bà Bùi Thị I, Phó Giám đốc Sở Ngoại vụ tỉnh I", ho_so=ho_so) == []
    assert rules("Bà Bùi Thị I, Giám đốc Sở Ngoại vụ tỉnh I", ho_so=ho_so) == ["chuc-vu-lech"]
