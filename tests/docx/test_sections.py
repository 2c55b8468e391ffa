"""Landscape parts: pages of their own, and no blank page where a condition leaves them out."""

import pytest
from openxml_audit import OpenXmlValidator

from vndoc.blocks import Block, If, Loop, Ngang, Para
from vndoc.blocks.bang import Cot, bang
from vndoc.docx.read import read
from vndoc.docx.sections import drop_empty_sections
from vndoc.docx.xml import Element, q, w
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
COLUMNS = (Cot("TT", 10, "{{ dong.so }}"), Cot("Tên đơn vị", 90, "{{ dong.ten }}"))
ROWS = [{"so": "1", "ten": "Sở Ngoại vụ"}]


def annex(title: str) -> Ngang:
    return Ngang((Para("phu_luc", title), bang(COLUMNS, "dong", "cac_dong", RULEBOOK.turned())))


BODY = Para("noi_dung", "Trên đây là báo cáo.")
CASES: dict[str, tuple[tuple[Block, ...], dict[str, object], list[bool]]] = {
    "left out": ((BODY, If("co", (annex("Phụ lục"),))), {"co": ""}, [False]),
    "at the end": ((BODY, If("co", (annex("Phụ lục"),))), {"co": "1"}, [False, True]),
    "several": ((BODY, Loop("so", "nhieu", (annex("Phụ lục {{ so }}"),))), {"nhieu": ["I", "II"]}, [False, True, True]),
    "none of several": ((BODY, Loop("so", "nhieu", (annex("Phụ lục {{ so }}"),))), {"nhieu": []}, [False]),
    "the whole paper": ((annex("Phụ lục"),), {}, [True]),
    "between": ((BODY, annex("Phụ lục"), BODY), {}, [False, True, False]),
}


@pytest.mark.parametrize("name", CASES)
def test_only_parts_with_content_have_pages(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    blocks, context, landscape = CASES[name]
    template = compile_template(build(blocks, RULEBOOK), "thu.docx", RULEBOOK)
    data = render(template, {"cac_dong": ROWS, **context}).data
    assert [one.landscape for one in read(data).sections] == landscape
    path = tmp_path_factory.mktemp("ngang") / "thu.docx"
    path.write_bytes(data)
    assert not OpenXmlValidator().validate(str(path)).errors


def test_a_landscape_table_takes_the_long_side_of_the_page() -> None:
    margins = RULEBOOK.value("trang.le_trai").twips + RULEBOOK.value("trang.le_phai").twips
    turned = RULEBOOK.turned().frame
    long_side = RULEBOOK.value("trang.kho_cao").twips - margins
    assert sum(turned.head_columns) == sum(turned.sign_columns) == long_side
    assert bang(COLUMNS, "dong", "cac_dong", RULEBOOK.turned()).columns == (
        round(long_side * 0.1),
        long_side - round(long_side * 0.1),
    )


def broken(*references: Element) -> Element:
    return w("p", w("pPr", w("sectPr", *references)))


def test_a_header_that_the_next_section_inherits_is_handed_on() -> None:
    header = w("headerReference", type="default")
    body = w("body", broken(header), w("p", w("r", w("t", text="Chữ"))), w("sectPr", w("titlePg")))
    drop_empty_sections(body)
    last = body.find(q("sectPr"))
    assert last is not None
    assert [one.tag for one in body] == [q("p"), q("sectPr")]
    assert [one.tag for one in last] == [q("headerReference"), q("titlePg")]


def test_a_break_with_text_in_its_paragraph_stays() -> None:
    end = w("p", w("pPr", w("sectPr")), w("r", w("t", text="Chữ")))
    body = w("body", end, w("p", w("r", w("t", text="Sau"))), w("sectPr"))
    drop_empty_sections(body)
    assert [one.tag for one in body] == [q("p"), q("p"), q("sectPr")]
