"""Headings of annexes, and the line that says what they belong to."""

from vndoc.documents.phu_luc import kem_theo, so_phu_luc
from vndoc.raw import Text


def test_annexes_with_content_are_numbered_in_order() -> None:
    assert so_phu_luc({"a": [1], "b": [], "c": "x"}) == {"a": "Phụ lục I", "b": "", "c": "Phụ lục II"}


def test_a_single_annex_has_no_number() -> None:
    assert so_phu_luc({"a": [], "b": [1]}) == {"a": "", "b": "Phụ lục"}


def test_without_content_there_is_none() -> None:
    assert so_phu_luc({"a": []}) == {"a": ""}


def test_the_reference_line_has_the_papers_own_number_date_and_issuer() -> None:
    common = {"so": "05", "ky_hieu": "BC-SNgV", "thoi_gian": "ngày 15 tháng 5 năm 2025"}
    line = kem_theo("Báo cáo", common, Text("Sở Ngoại vụ", path="ho-so.yaml#ten"))
    assert line == "(Kèm theo Báo cáo số 05/BC-SNgV ngày 15 tháng 5 năm 2025 của Sở Ngoại vụ)"
    assert line.path == "ho-so.yaml#ten"
