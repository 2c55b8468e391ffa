"""What `vndoc check` says about a list of nominees: each result once, at its place, with reason and remedy."""

import pytest

from tests.documents.registrations import UNIT
from tests.dossiers import HO_SO, raw_of
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.validate import validate

HINTS = ("ket-qua-xet", "bo-mau-bao-cao")
TITLE = "danh_hieu: Chiến sĩ thi đua cơ sở"
PERSON = """\
nam_xet: 2025
ca_nhan:
  - ma: b
    ho_ten: Trần Thị B
    don_vi: tinh-a
    khong_ky_luat: có
    ngay_tuyen_dung: 01/9/2010
    ly_lich: {ngay_sinh: 02/02/1982, so_dinh_danh: "001182000001"}
    theo_nam:
      - nam: 2025
        xep_loai: Hoàn thành tốt nhiệm vụ
        danh_hieu: Chiến sĩ thi đua cơ sở
        so: 3/QĐ
        ngay: 15/12/2025
        co_quan: Giám đốc Sở
      - nam: 2024
        xep_loai: Hoàn thành tốt nhiệm vụ
        danh_hieu: Chiến sĩ thi đua cơ sở
        so: 2/QĐ
        ngay: 15/12/2024
        co_quan: Giám đốc Sở
    de_nghi:
      - hinh_thuc: Bằng khen của Bộ trưởng Bộ Ngoại giao
        cap_quyet_dinh: Bộ trưởng Bộ Ngoại giao
        phieu: {dong_y: 9, khong_dong_y: 1, tong_so: 10}
"""


def told(text: str, *rules: str) -> list[Finding]:
    """The findings about the list of nominees, but for what is told of the whole; with `rules`, those alone."""
    _, found = validate(raw_of(de_nghi=text))
    own = [one for one in found if str(one.place).startswith("de-nghi.yaml") and one.rule not in HINTS]
    return [one for one in own if not rules or one.rule in rules]


def line_of(text: str, words: str) -> int:
    return next(at for at, line in enumerate(text.splitlines(), start=1) if words in line)


def test_a_clean_list_says_only_how_many_qualify() -> None:
    assert told(PERSON) == []
    _, found = validate(raw_of(de_nghi=PERSON))
    summary = next(one for one in found if one.rule == "ket-qua-xet")
    assert (summary.severity, summary.message) == (Severity.GOI_Y, "Kết quả xét 1 đề nghị: 1 đủ điều kiện.")


def test_a_proposal_that_fails_is_a_fault_with_reason_article_and_place() -> None:
    text = PERSON.replace(f"{TITLE}\n        so: 2/QĐ", "danh_hieu: Lao động tiên tiến\n        so: 2/QĐ")
    (finding,) = told(text)
    assert (finding.rule, finding.severity) == ("khong-du-dieu-kien", Severity.LOI)
    assert isinstance(finding.place, DataPlace)
    assert finding.place.line == line_of(text, "hinh_thuc: Bằng khen")
    assert "Trần Thị B" in finding.message and "năm 2024: Lao động tiên tiến" in finding.message
    assert finding.clause == "Luật Thi đua, khen thưởng 2022, Điều 74 khoản 1"


def test_what_is_still_open_is_told_beside_what_fails() -> None:
    text = PERSON.replace("cap_quyet_dinh: Bộ trưởng Bộ Ngoại giao", "cap_quyet_dinh: Giám đốc Sở")
    before, after = text.split("      - nam: 2024\n")
    (finding,) = told(before + after[after.index("    de_nghi:") :])
    assert finding.rule == "khong-du-dieu-kien"
    assert "Giám đốc Sở" in finding.message and "Còn chưa rõ" in finding.message and "2024" in finding.message


def test_a_gap_is_a_warning_that_says_what_to_write_where() -> None:
    before, after = PERSON.split("      - nam: 2024\n")
    (finding,) = told(before + after[after.index("    de_nghi:") :])
    assert (finding.rule, finding.severity) == ("can-nguoi-xem", Severity.CANH_BAO)
    assert "2024" in finding.message and "`theo_nam`" in finding.message


def test_a_question_is_listed_with_its_code_and_an_answer_settles_it() -> None:
    asked = PERSON.replace("        cap_quyet_dinh", "        loai_hinh: Đột xuất\n        cap_quyet_dinh")
    (finding,) = told(asked)
    assert finding.rule == "can-nguoi-xem" and "`dot-xuat`" in finding.message
    answer = "tra_loi:\n  - {cau_hoi: dot-xuat, tra_loi: có, nguoi_tra_loi: Nguyễn Văn A}\n"
    assert told(asked + answer) == []


def test_no_personal_data_stand_in_any_message() -> None:
    text = PERSON.replace("Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ").replace("        ngay: 15/12/2025\n", "")
    words = " ".join(one.message for one in told(text))
    assert words
    assert "1982" not in words and "001182" not in words and "2010" not in words


@pytest.mark.parametrize(
    ("typed", "instead", "rule", "severity"),
    [
        ("tong_so: 10", "tong_so: 9", "so-phieu-sai", Severity.LOI),
        ("dong_y: 9, khong_dong_y: 1", "dong_y: 7, khong_dong_y: 3", "can-nguoi-xem", Severity.CANH_BAO),
        ("cap_quyet_dinh: Bộ trưởng Bộ Ngoại giao", "cap_quyet_dinh: Giám đốc Sở", "khong-du-dieu-kien", Severity.LOI),
        (
            "cap_quyet_dinh: Bộ trưởng",
            "dieu_kien: hai-lan\n        cap_quyet_dinh: Bộ trưởng",
            "dieu-kien-la",
            Severity.LOI,
        ),
        (
            "khong_ky_luat: có",
            "khong_ky_luat: có\n    viec_xem_xet: [{noi_dung: Đơn phản ánh}]",
            "viec-dang-xem-xet",
            Severity.LOI,
        ),
        ("nam_xet: 2025", "nam_xet: 2025\ntham_so: {ty_le_phieu: 80%}", "tham-so-sai", Severity.LOI),
        ("nam_xet: 2025", "nam_xet: 2025\ntham_so: {ty_le_phieu_cum: cao}", "tham-so-sai", Severity.LOI),
        (
            "nam_xet: 2025",
            "nam_xet: 2025\ntra_loi: [{cau_hoi: dot-xuatt, tra_loi: có, nguoi_tra_loi: Nguyễn Văn A}]",
            "cau-hoi-la",
            Severity.CANH_BAO,
        ),
        ("        so: 2/QĐ\n", "", "thieu-quyet-dinh", Severity.CANH_BAO),
        ("ngay: 15/12/2024", "ngay: 15/12/2023", "nam-quyet-dinh-sai", Severity.CANH_BAO),
        ("nam_xet: 2025", "nam_xet: 2025\nngay_xet: 20/4/2026", "qua-han", Severity.CANH_BAO),
        ("Bằng khen của Bộ trưởng Bộ Ngoại giao\n", "Bằng vàng\n", "can-nguoi-xem", Severity.CANH_BAO),
        ("nam_xet: 2025", "nam_xet: 2025\nngay_xet: 01/10/2026", "can-nguoi-xem", Severity.CANH_BAO),
    ],
)
def test_each_slip_is_told_once_at_its_place(typed: str, instead: str, rule: str, severity: Severity) -> None:
    assert typed in PERSON
    (finding,) = told(PERSON.replace(typed, instead), rule)
    assert finding.severity is severity
    assert isinstance(finding.place, DataPlace) and finding.place.line


def test_a_deadline_of_the_dossier_goes_before_the_stock_one() -> None:
    late = PERSON.replace("nam_xet: 2025", "nam_xet: 2025\nngay_xet: 20/4/2026")
    own = HO_SO + "han:\n  ho_so_cong_trang: 30/4/2026\n"
    _, found = validate(raw_of(ho_so=own, de_nghi=late))
    assert "qua-han" not in {one.rule for one in found}


def test_a_result_by_law_that_was_not_read_says_so() -> None:
    (finding,) = told(PERSON.replace("nam_xet: 2025", "nam_xet: 2025\nngay_xet: 01/10/2026"), "can-nguoi-xem")
    assert "06/2026/QH16" in finding.message
    assert "đủ điều kiện" in finding.message


def test_a_title_that_the_unit_did_not_register_is_a_warning() -> None:
    asked = PERSON.replace("Bằng khen của Bộ trưởng Bộ Ngoại giao\n", "Chiến sĩ thi đua tỉnh\n")
    for text, count in ((asked, 1), (asked.replace("thi đua tỉnh", "thi đua cơ sở"), 0), (PERSON, 0)):
        _, found = validate(raw_of(de_nghi=text, dang_ky_don_vi__tinh_a=UNIT))
        told_of = [one for one in found if one.rule == "chua-dang-ky"]
        assert [one.severity for one in told_of] == [Severity.CANH_BAO] * count
    assert told(asked, "chua-dang-ky") == []


def test_people_of_a_kind_who_are_more_than_all_people_are_told() -> None:
    unit = "nam_xet: 2025\ntap_the:\n  - ma: a\n    ten: Phòng A\n    so_lieu: [{tong_so: 32, hoan_thanh: 33}]\n"
    (finding,) = told(unit, "tong-khong-khop")
    assert "(`hoan_thanh`) ghi 33, nhiều hơn tổng số người (32)" in finding.message
