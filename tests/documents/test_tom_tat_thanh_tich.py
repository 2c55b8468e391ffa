"""Summaries: one page without personal data, no number that the report does not say."""

import pytest

from tests.documents.nominees import lines, person, summary, told, unit
from vndoc.documents.tom_tat_thanh_tich.check import numbers_in

FACTS = 'thanh_tich: [{muc: thanh-tich-ca-nhan, noi_dung: "Tham mưu 12 văn bản, giải quyết 1.150 hồ sơ, đạt 98,5%"}]'


def with_facts(*facts: str, more: str = FACTS) -> str:
    return person(more, asked=f", tom_tat: [{', '.join(facts)}]")


def test_a_summary_says_who_what_for_the_facts_and_past_awards() -> None:
    past = (
        "theo_nam: [{nam: 2025, danh_hieu: Lao động tiên tiến}, {nam: 2024, danh_hieu: Lao động tiên tiến}]",
        "khen_thuong: [{nam: 2022, hinh_thuc: Giấy khen}]",
    )
    found = lines(summary(person(*past, asked=", tom_tat: [Tham mưu tốt, Phục vụ chu đáo]")))
    assert found[found.index("TÓM TẮT THÀNH TÍCH") :] == [
        "TÓM TẮT THÀNH TÍCH",
        "ĐỀ NGHỊ TẶNG THƯỞNG",
        "BẰNG KHEN CỦA BỘ TRƯỞNG BỘ NGOẠI GIAO",
        "Họ và tên: TRẦN THỊ M",
        "Chức vụ, đơn vị công tác: Chuyên viên, Sở Ngoại vụ tỉnh B",
        "I. THÀNH TÍCH TIÊU BIỂU",
        "- Tham mưu tốt;",
        "- Phục vụ chu đáo.",
        "II. DANH HIỆU, HÌNH THỨC KHEN THƯỞNG ĐÃ ĐẠT ĐƯỢC",
        "- Giấy khen (năm 2022).",
        "- Lao động tiên tiến (năm 2024, 2025).",
        "GIÁM ĐỐC",
        "Lê Văn C",
    ]


def test_a_summary_without_facts_has_a_hint_and_is_listed_to_be_filled_in() -> None:
    job = summary(unit())
    assert "- (bốn đến sáu ý có số liệu, đều đã có trong báo cáo thành tích)" in lines(job)
    assert any("nội dung tóm tắt" in one for one in job.con_phai_dien)
    assert not [line for line in lines(job) if "HÌNH THỨC KHEN THƯỞNG ĐÃ ĐẠT" in line], "nothing is claimed of the past"


def test_a_summary_prints_no_personal_data() -> None:
    job = summary(person("ly_lich: {ngay_sinh: 01/02/1980, que_quan: Xã X, di_dong: '0900 000 000'}"))
    assert not [line for line in lines(job) if any(word in line for word in ("1980", "Xã X", "0900"))]


@pytest.mark.parametrize("fact", ["Tham mưu 12 văn bản", "Giải quyết 1150 hồ sơ", "'Đạt 98,5%'"])
def test_numbers_of_the_report_may_stand_in_the_summary_however_they_are_spelt(fact: str) -> None:
    assert told(with_facts(fact)) == []


def test_a_number_that_the_report_does_not_say_is_told_at_its_fact() -> None:
    (one,) = told(with_facts("Tham mưu 12 văn bản", "Tham mưu 13 văn bản"))
    assert "số 13 ở “Tham mưu 13 văn bản” không có trong báo cáo thành tích" in one


def test_a_day_of_birth_is_no_number_of_the_report() -> None:
    text = with_facts("Phục vụ 77 đoàn", more="ly_lich: {ngay_sinh: 01/02/1977, di_dong: '77'}")
    assert len(told(text)) == 1


def test_a_summary_of_more_than_a_page_is_told() -> None:
    (one,) = told(with_facts(" ".join(["chữ"] * 300)))
    assert "nên viết không quá 300 chữ, một trang" in one


def test_numbers_are_read_in_one_spelling() -> None:
    assert numbers_in("05 tập thể, 1.250 hồ sơ, 12,5%, năm 2025, 00") == ["5", "1250", "12,5", "2025", "0"]
