from tests.linter.papers import found, line, only, paper, section
from vndoc.components.paper import Paper
from vndoc.linter.rules.phu_luc_so_trang import RULE


def annexed(*annexes: tuple[int, int | None]) -> Paper:
    """A paper with annexes: the section each stands in, and where that counts from."""
    lines = [line("noi_dung", "Nội dung."), *(line("phu_luc", "Phụ lục", section=place) for place, _ in annexes)]
    sections = {0: section(0)} | {place: section(place, page_start=start) for place, start in annexes if place}
    return paper(lines, sections=sections.values())


def test_a_section_of_its_own_from_page_1_is_right() -> None:
    assert found(RULE, annexed((1, 1), (2, 1))) == []


def test_an_annex_in_the_section_before_or_with_numbers_going_on_is_told() -> None:
    assert only(RULE, annexed((0, None)))
    assert only(RULE, annexed((1, None)))
    assert only(RULE, annexed((1, 1), (1, 1)))


def test_several_are_one_finding() -> None:
    assert "và 1 chỗ khác" in only(RULE, annexed((1, None), (2, None))).message


def test_a_file_that_begins_with_its_annex_is_right() -> None:
    assert found(RULE, paper([("phu_luc", "Phụ lục I")], "phu-luc", None)) == []
