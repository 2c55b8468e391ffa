"""Several papers of one template in one file."""

import pytest

from vndoc.docx.xml import Element, q, w
from vndoc.render.in_one_file import in_one_file


def part(*blocks: Element, section: Element | None = None) -> Element:
    return w("document", w("body", *blocks, w("sectPr", w("titlePg")) if section is None else section))


def paragraph(text: str) -> Element:
    return w("p", w("r", w("t", text=text)))


def order(root: Element) -> list[str]:
    body = root.find(q("body"))
    assert body is not None
    return [str(one.tag).rpartition("}")[2] for one in body]


def test_the_section_of_a_paper_goes_to_its_last_paragraph() -> None:
    made = in_one_file([part(paragraph("một")), part(paragraph("hai"))])
    assert made is not None
    assert order(made) == ["p", "p", "sectPr"]
    first = made.find(f"{q('body')}/{q('p')}/{q('pPr')}/{q('sectPr')}")
    assert first is not None
    assert first.find(q("pgNumType")) is None


def test_a_paper_that_ends_with_a_table_gets_a_paragraph_for_its_section() -> None:
    made = in_one_file([part(w("tbl")), part(paragraph("hai"))])
    assert made is not None
    assert order(made) == ["tbl", "p", "p", "sectPr"]


def test_the_next_paper_begins_a_page_and_counts_from_one() -> None:
    follows = w("sectPr", w("type", val="continuous"), w("pgSz", w=11906, h=16838), w("titlePg"))
    made = in_one_file([part(paragraph("một")), part(paragraph("hai"), section=follows)])
    assert made is not None
    assert [str(one.tag).rpartition("}")[2] for one in follows] == ["pgSz", "pgNumType", "titlePg"]
    numbers = follows.find(q("pgNumType"))
    assert numbers is not None
    assert numbers.get(q("start")) == "1"


@pytest.mark.parametrize(("second", "alike"), [("đầu trang", True), ("khác", False)])
def test_a_header_can_be_had_only_where_all_papers_print_it_alike(second: str, alike: bool) -> None:
    made = in_one_file([w("hdr", paragraph("đầu trang")), w("hdr", paragraph(second))])
    assert (made is not None) == alike
