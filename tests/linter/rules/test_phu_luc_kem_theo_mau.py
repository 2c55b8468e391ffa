import pytest

from tests.linter.papers import found, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.phu_luc_kem_theo_mau import RULE

HEAD = [("so_ky_hieu", "Số: 05/KH-ABC"), ("dia_danh_thoi_gian", "Lào Cai, ngày 15 tháng 3 năm 2025")]
RIGHT = "(Kèm theo Kế hoạch số 05/KH-ABC ngày 15 tháng 3 năm 2025 của Sở Ngoại vụ)"


def annexed(text: str) -> Paper:
    annex = [("phu_luc", "Phụ lục"), ("phu_luc_tieu_de", "DANH SÁCH")]
    return paper([*HEAD, *annex, ("phu_luc_kem_theo", text), ("noi_dung", "A.")])


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        "(Kèm theo Kế hoạch số      /KH-ABC ngày      tháng      năm 2025 của Sở Ngoại vụ)",
        "(Kèm theo Kế hoạch số ... ngày ... tháng ... năm ... của Sở Ngoại vụ)",
        "(Ban hành kèm theo Quyết định số 05/KH-ABC ngày 15 tháng 3 năm 2025 của Giám đốc Sở Ngoại vụ)",
    ],
)
def test_filled_and_blank_lines_are_right(text: str) -> None:
    assert found(RULE, annexed(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        RIGHT.strip("()"),
        RIGHT.replace("Kèm", "kèm"),
        RIGHT.replace("ngày 15 tháng 3 năm 2025", "ngày 15/3/2025"),
        RIGHT.replace(" của Sở Ngoại vụ", ""),
        RIGHT.replace("số ", ""),
    ],
)
def test_another_form_is_one_finding(text: str) -> None:
    assert "không đúng mẫu" in only(RULE, annexed(text)).message


def test_number_and_date_must_be_those_of_the_letterhead() -> None:
    finding = only(RULE, annexed(RIGHT.replace("05/", "06/")))
    assert finding.suggestion == RIGHT
    assert "ghi ngày 15/3/2025" in only(RULE, annexed(RIGHT.replace("ngày 15", "ngày 16"))).message


@pytest.mark.parametrize("head", ["Số: 5/kh-ABC", "Số: 05/QĐ-ABC", "Số:      /KH-ABC"])
def test_a_head_with_faults_of_its_own_is_no_measure(head: str) -> None:
    lines = [("so_ky_hieu", head), HEAD[1], ("phu_luc", "Phụ lục"), ("phu_luc_kem_theo", RIGHT)]
    assert found(RULE, paper(lines)) == []


def test_an_annex_without_the_line_is_told() -> None:
    lines = [*HEAD, ("phu_luc", "Phụ lục"), ("phu_luc_tieu_de", "DANH SÁCH"), ("noi_dung", "A.")]
    assert "thiếu dòng chỉ dẫn" in only(RULE, paper(lines)).message


def test_a_named_paper_without_a_number_is_cited_without_one() -> None:
    unnumbered = "(Kèm theo Giao ước thi đua năm 2025 ngày 15 tháng 3 năm 2025 của Cụm thi đua số 1)"
    lines = [HEAD[1], ("phu_luc", "Phụ lục"), ("phu_luc_kem_theo", unnumbered)]
    assert found(RULE, paper(lines, "ten-khac", None)) == []
    assert "không đúng mẫu" in only(RULE, paper(lines)).message
    assert "không đúng mẫu" in only(RULE, paper([HEAD[0], *lines], "ten-khac", None)).message
    another_day = paper([*lines[:2], ("phu_luc_kem_theo", unnumbered.replace("15 t", "16 t"))], "ten-khac", None)
    assert "đầu văn bản ghi ngày 15/3/2025" in only(RULE, another_day).message
