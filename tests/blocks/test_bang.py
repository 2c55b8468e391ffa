"""Tables of data: borders, a heading on each page, rows that stay whole, columns that fill the text's width."""

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from vndoc.blocks import Bang, Cell, Loop, Para, Row, RowIf, RowLoop
from vndoc.blocks.bang import Cot, bang, chia_cot
from vndoc.docx.facts import Facts
from vndoc.docx.pack import unpack
from vndoc.docx.read import read
from vndoc.docx.xml import q
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
COLUMNS = (
    Cot("TT", 1, "{{ dong.so }}", "bang_giua"),
    Cot("Đơn vị", 4, (Loop("y", "dong.ten", (Para("bang", "{{ y }}"),)),)),
    Cot("Điểm", 2, "{{ dong.diem }}", "bang_so"),
)
ROWS = [{"so": "1", "ten": ["Sở A", "Sở B"], "diem": "95,5"}, {"so": "2", "ten": ["Sở C"], "diem": "90"}]


def made(table: Bang, **context: object) -> bytes:
    template = compile_template(build((table,), RULEBOOK), "thu.docx", RULEBOOK)
    return render(template, context).data


def facts() -> Facts:
    return read(made(bang(COLUMNS, "dong", "bang", RULEBOOK), bang=ROWS))


def test_a_table_has_its_heading_and_a_row_for_each_item() -> None:
    found = facts()
    (table,) = found.tables
    assert table.bordered
    assert [row.header for row in table.rows] == [True, False, False]
    assert all(row.cant_split for row in table.rows)
    assert [[one.text for one in found.cell_paragraphs(1, row, 2)] for row in (1, 2, 3)] == [
        ["Đơn vị"],
        ["Sở A", "Sở B"],
        ["Sở C"],
    ]


def test_its_text_wears_the_styles_of_the_house() -> None:
    found = facts()
    styles = [found.cell_paragraphs(1, row, cell)[0].style for row in (1, 2) for cell in (1, 2, 3)]
    assert styles == [*["VN Bảng tiêu đề"] * 3, "VN Bảng giữa", "VN Bảng", "VN Bảng số"]
    assert [found.cell_paragraphs(1, 2, cell)[0].align.value for cell in (1, 2, 3)] == ["giua", "trai", "phai"]


def test_its_columns_fill_the_text() -> None:
    widths = chia_cot((1, 4, 2), RULEBOOK)
    assert sum(widths) == sum(RULEBOOK.frame.sign_columns)
    assert widths[1] == pytest.approx(4 * widths[0], abs=4)


def test_rows_may_be_left_out_and_cells_take_several_columns() -> None:
    total = Row((Cell((Para("bang", "Tổng cộng"),), span=2), Cell((Para("bang_so", "{{ tong }}"),))))
    row = Row(tuple(Cell((Para("bang", text),)) for text in ("{{ d }}", "b", "c")))
    table = Bang(chia_cot((1, 1, 1), RULEBOOK), (RowLoop("d", "ds", (row,)), RowIf("co", (total,))))
    assert len(read(made(table, ds=["1", "2"], co=True, tong="9")).tables[0].rows) == 3
    assert len(read(made(table, ds=["1", "2"], co=False, tong="9")).tables[0].rows) == 2
    document = etree.fromstring(unpack(made(table, ds=[], co=True, tong="9"))["word/document.xml"])
    assert [node.get(q("val")) for node in document.iter(q("gridSpan"))] == ["2"]


def test_a_row_that_does_not_fill_its_columns_is_refused() -> None:
    with pytest.raises(ValueError, match="columns"):
        build((Bang((100, 100), (Row((Cell(()),)),)),), RULEBOOK)


def test_it_is_valid_for_an_independent_validator(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("bang") / "thu.docx"
    path.write_bytes(made(bang(COLUMNS, "dong", "bang", RULEBOOK), bang=ROWS))
    assert not OpenXmlValidator().validate(str(path)).errors
