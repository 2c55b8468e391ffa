import pytest

from tests.linter.papers import found, line, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.dieu_lien_tuc import RULE


def articles(*texts: str) -> Paper:
    return paper([("dieu_khoan_so", text) for text in texts], "mau-1.2", "Quyết định")


def test_articles_in_order_are_right() -> None:
    assert found(RULE, articles("Điều 1. A", "Điều 2. B", "Điều 3.")) == []


@pytest.mark.parametrize(
    ("texts", "right"),
    [
        (("Điều 1. A", "Điều 2. B", "Điều 4. C", "Điều 5. D"), "Điều 3. C"),
        (("Điều 1. A", "Điều 2. B", "Điều 2. C", "Điều 3. D"), "Điều 3. C"),
        (("Điều 1. A", "Điều 2. B", "Điều 7. C", "Điều 4. D"), "Điều 3. C"),
        (("Điều 2. A", "Điều 3. B"), "Điều 1. A"),
    ],
)
def test_a_gap_a_repeat_and_a_slip_are_one_finding_each(texts: tuple[str, ...], right: str) -> None:
    assert only(RULE, articles(*texts)).suggestion == right


@pytest.mark.parametrize(
    "text", ["Điều 1: A", "Điều 1 A", "Điều 1.A", "ĐIỀU 1. A", "Điều I. A", "Điều1. A", "Điều 1) A"]
)
def test_a_label_of_another_form_is_told_with_the_right_one(text: str) -> None:
    assert only(RULE, articles(text)).suggestion == "Điều 1. A"


def test_labels_that_word_counts_are_read_too() -> None:
    given = paper([line("dieu_khoan_so", "A", label="Điều 1."), line("dieu_khoan_so", "B", label="Điều 3.")])
    assert only(RULE, given).suggestion == "Điều 2. B"


def test_an_attached_document_begins_again() -> None:
    lines = [("dieu_khoan_so", "Điều 1. A"), ("dieu_khoan_so", "Điều 2. B"), ("ten_loai", "QUY CHẾ")]
    assert found(RULE, paper([*lines, ("dieu_khoan_so", "Điều 1. C")], "mau-1.3", "Quyết định")) == []


def test_a_sentence_that_begins_with_an_article_is_no_label() -> None:
    assert found(RULE, paper([("noi_dung", "Điều 5 Luật này quy định về khen thưởng.")])) == []
