"""Widths of tables whose columns a merge has made more or fewer."""

from lxml import etree

from vndoc.docx.columns import fit_columns, varied
from vndoc.docx.xml import Element, W, parser


def body(grid: str, *rows: str, whole: int = 1000) -> Element:
    text = (
        f'<w:body xmlns:w="{W}"><w:tbl><w:tblPr><w:tblW w:w="{whole}" w:type="dxa"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl></w:body>"
    )
    return etree.fromstring(text, parser())


def col(width: int) -> str:
    return f'<w:gridCol w:w="{width}"/>'


def cell(width: int, span: int = 1) -> str:
    joined = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{joined}</w:tcPr><w:p/></w:tc>'


def widths(root: Element, tag: str) -> list[int]:
    return [int(one.get(f"{{{W}}}w", "0")) for one in root.iter(f"{{{W}}}{tag}")]


def test_a_table_with_as_many_cells_as_columns_has_not_varied() -> None:
    assert varied(body(col(400) + col(600), cell(400) + cell(600), cell(1000, 2))) == frozenset()
    assert varied(body(col(400) + col(600), cell(400) + cell(600) * 2)) == {0}


def test_grid_and_cells_share_the_width_of_the_table_in_their_proportions() -> None:
    root = body(col(400) + col(600), cell(400) + cell(300) * 4, cell(700, 2) + cell(300) * 3)
    fit_columns(root, varied(root))
    assert widths(root, "gridCol") == [250, 188, 187, 187, 188]
    assert widths(root, "tcW") == [250, 188, 187, 187, 188, 438, 187, 187, 188]


def test_columns_that_have_gone_leave_their_room_to_the_others() -> None:
    root = body(col(400) + col(400) + col(200), cell(400) + cell(400))
    fit_columns(root, varied(root))
    assert widths(root, "gridCol") == [500, 500]


def test_a_table_without_a_row_of_single_cells_stays_as_it_is() -> None:
    root = body(col(400) + col(600), cell(500, 2) + cell(500))
    fit_columns(root, varied(root))
    assert widths(root, "gridCol") == [400, 600]
