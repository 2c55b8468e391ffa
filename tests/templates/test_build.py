"""The stock templates as they are built: sound, styled by name only, the same each time."""

from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from tests.render.plan import plan_compiled, plan_context, plan_template
from vndoc.blocks import Grid, If, Loop, Para, RuleLine, Run, SignRoom
from vndoc.documents import DOCUMENTS, DocumentType
from vndoc.docx.pack import unpack
from vndoc.docx.read import read
from vndoc.docx.styles import style_id
from vndoc.docx.xml import q
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build
from vndoc.units import show

RULEBOOK = load()
MADE = [one for one in DOCUMENTS if one.mau is not None]


def errors(data: bytes, folder: Path) -> list[object]:
    path = folder / "thu.docx"
    path.write_bytes(data)
    return list(OpenXmlValidator().validate(str(path)).errors)


@pytest.mark.parametrize("document", MADE, ids=lambda one: one.key)
def test_a_template_is_built_the_same_twice_and_compiles(document: DocumentType) -> None:
    assert document.mau is not None
    first, second = (build(document.mau(RULEBOOK), RULEBOOK, document.ten) for _ in range(2))
    assert first == second
    assert compile_template(first, f"{document.key}.docx", RULEBOOK).parts


def test_template_and_merged_paper_are_valid_for_an_independent_validator(tmp_path: Path) -> None:
    assert errors(plan_template(), tmp_path) == []
    assert errors(render(plan_compiled(), plan_context()).data, tmp_path) == []


def test_every_component_with_a_style_has_it_under_its_name() -> None:
    styles = etree.fromstring(unpack(plan_template())["word/styles.xml"])
    names = {node.get(q("styleId")): node[0].get(q("val")) for node in styles.iter(q("style"))}
    for component in RULEBOOK.components.values():
        if component.style:
            assert names[style_id(component.key)] == component.style
    assert len(set(names.values())) == len(names)


def test_titles_have_the_outline_level_of_the_house_style() -> None:
    levels = {one.style: one.outline_level for one in read(plan_template()).paragraphs}
    for key, look in RULEBOOK.looks.items():
        style = RULEBOOK.components[key].style
        if style in levels:
            assert levels[style] == (None if look.outline_level is None else look.outline_level - 1), key
    assert set(levels.values()) >= {0, 1}


def test_no_format_stands_in_the_paragraphs_themselves() -> None:
    document = etree.fromstring(unpack(plan_template())["word/document.xml"])
    allowed = {q("pStyle"), q("keepNext")}
    assert {node.tag for one in document.iter(q("pPr")) for node in one} <= allowed
    assert list(document.iter(q("rPr"))) == []


def test_the_page_is_the_decrees() -> None:
    section = read(plan_template()).sections[0]
    for name, found in (("le_tren", section.top), ("le_trai", section.left), ("kho_rong", section.width)):
        value = RULEBOOK.value(f"trang.{name}")
        assert value.allowed is not None
        assert value.allowed.holds(found, 0.5), (name, show(found, "mm"))


def test_each_kind_of_block_becomes_what_it_says() -> None:
    blocks = (
        Para(
            "noi_dung",
            (Run("thường "), Run("đậm", bold=True), Run(" nghiêng", bold=False, italic=True)),
            keep_next=True,
        ),
        Loop("d", "ds", (Para("can_cu", "{{ d }}"),)),
        If("co", (Para("can_cu", "có"),)),
        RuleLine("trich_yeu"),
        Grid((3000, 6000), (((Para("ho_ten", "a"),), (SignRoom(), Para("ho_ten", "b"))),)),
    )
    template = compile_template(build(blocks, RULEBOOK), "thu.docx", RULEBOOK)
    facts = read(render(template, {"ds": ["1", "2"], "co": False}).data)
    assert [one.text for one in facts.paragraphs] == ["thường đậm nghiêng", "1", "2", "", "a", "", "b", ""]
    first = facts.paragraphs[0]
    assert first.keep_next
    assert [(run.bold, run.italic) for run in first.runs] == [(False, False), (True, False), (False, True)]
    assert all(row.cant_split for row in facts.tables[0].rows)
    assert not facts.tables[0].bordered


def test_a_title_with_signs_of_xml_is_written_soundly() -> None:
    parts = unpack(build((Para("noi_dung", "a"),), RULEBOOK, "A & B <C>"))
    assert "A & B <C>" in etree.fromstring(parts["docProps/core.xml"]).itertext()


def test_no_name_of_a_style_holds_a_comma() -> None:
    # Word separates the aliases of a style with commas (17.7.4.9)
    styles = etree.fromstring(unpack(plan_template())["word/styles.xml"])
    assert [name for node in styles.iter(q("style")) if "," in (name := node[0].get(q("val")) or "")] == []
