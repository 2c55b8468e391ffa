"""Every block, built and merged, gives the components of the decree in their order and style."""

from collections.abc import Iterator, Mapping

import pytest

from vndoc.blocks import (
    Bang,
    Block,
    CellLoop,
    Gap,
    Grid,
    If,
    Loop,
    Ngang,
    Para,
    Row,
    RowIf,
    RowLoop,
    RuleLine,
    SignRoom,
    TableRow,
)
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.noi_dung import cac_doan, cac_khoan, cac_viec, khoan_tieu_de, muc_la_ma
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.documents import DOCUMENTS, DocumentType
from vndoc.docx.facts import Facts
from vndoc.docx.read import read
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
HEAD = {
    "co_quan_chu_quan": "UBND TỈNH LÀO CAI",
    "co_quan_ban_hanh": "SỞ NGOẠI VỤ",
    "co_quan_dong_tren": [],
    "so": "05",
    "ky_hieu": "KH-SNgV",
    "dia_danh": "Lào Cai",
    "thoi_gian": "ngày 15 tháng 01 năm 2025",
}
SIGNATURE = {
    "noi_nhan": ["- Như trên;", "- Lưu: VT."],
    "quyen_han": ["KT. GIÁM ĐỐC"],
    "chuc_vu": "PHÓ GIÁM ĐỐC",
    "chuc_vu_khac": ["CỤM TRƯỞNG"],
    "ho_ten": "Nguyễn Văn A",
}
TASKS = [{"noi_dung": "việc một:", "chi_tiet": ["phần a;", "phần b."]}, {"noi_dung": "việc hai.", "chi_tiet": []}]


def made(blocks: tuple[Block, ...], context: Mapping[str, object]) -> Facts:
    template = compile_template(build(blocks, RULEBOOK), "thu.docx", RULEBOOK)
    return read(render(template, context).data)


def lines(blocks: tuple[Block, ...], context: Mapping[str, object]) -> list[tuple[str | None, str]]:
    """Component (None for a paragraph of no component) and text of each paragraph."""
    styles = {component.style: key for key, component in RULEBOOK.components.items() if component.style}
    return [(styles.get(one.style or ""), one.text) for one in made(blocks, context).paragraphs]


def test_the_head_stands_in_two_columns_that_are_level() -> None:
    facts = made((dau_van_ban(RULEBOOK),), HEAD)
    cells = {
        (row, cell): [one.text for one in facts.cell_paragraphs(1, row, cell)] for row in (1, 2) for cell in (1, 2)
    }
    assert cells == {
        (1, 1): ["UBND TỈNH LÀO CAI", "SỞ NGOẠI VỤ", ""],
        (1, 2): ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", ""],
        (2, 1): ["Số: 05/KH-SNgV"],
        (2, 2): ["Lào Cai, ngày 15 tháng 01 năm 2025"],
    }


def test_an_issuer_without_a_parent_body_leaves_no_empty_line() -> None:
    facts = made((dau_van_ban(RULEBOOK),), {**HEAD, "co_quan_chu_quan": ""})
    assert [one.text for one in facts.cell_paragraphs(1, 1, 1)] == ["SỞ NGOẠI VỤ", ""]


def test_recipients_and_signature_stand_in_one_row() -> None:
    facts = made((noi_nhan_chu_ky(RULEBOOK),), SIGNATURE)
    assert [one.text for one in facts.cell_paragraphs(1, 1, 1)] == ["Nơi nhận:", "- Như trên;", "- Lưu: VT."]
    right = [one.text for one in facts.cell_paragraphs(1, 1, 2)]
    assert right == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "CỤM TRƯỞNG", "Nguyễn Văn A"]
    assert facts.tables[0].rows[0].cant_split


def test_type_subject_and_bases() -> None:
    found = lines((*ten_loai("KẾ HOẠCH"), can_cu()), {"trich_yeu": "Về việc thử", "can_cu": ["Căn cứ A;"]})
    assert found == [("ten_loai", "KẾ HOẠCH"), ("trich_yeu", "Về việc thử"), (None, ""), ("can_cu", "Căn cứ A;")]
    assert lines((can_cu(), Para("noi_dung", "x")), {"can_cu": []}) == [("noi_dung", "x")]


def test_running_text_has_its_labels_as_plain_text() -> None:
    blocks = (muc_la_ma("I", "MỤC ĐÍCH"), cac_doan("doan"), cac_khoan("khoan"), khoan_tieu_de("quy"), cac_viec("viec"))
    context = {
        "doan": ["Mở đầu."],
        "khoan": [{"so": "1", "noi_dung": "Một."}],
        "quy": [{"so": "2", "ten": "Quý I", "viec": TASKS}],
        "viec": [],
    }
    assert lines(blocks, context) == [
        ("muc_la_ma", "I. MỤC ĐÍCH"),
        ("noi_dung", "Mở đầu."),
        ("khoan_thuong", "1. Một."),
        ("khoan_tieu_de", "2. Quý I"),
        ("gach_dau_dong", "- việc một:"),
        ("gach_dau_dong", "+ phần a;"),
        ("gach_dau_dong", "+ phần b."),
        ("gach_dau_dong", "- việc hai."),
    ]


def test_the_last_paragraph_stays_on_one_page_with_the_signature() -> None:
    facts = made((doan_ket_thuc(),), {"ket_thuc": "Hết./."})
    assert facts.paragraphs[0].keep_next


@pytest.mark.parametrize("block", [dau_van_ban(RULEBOOK), noi_nhan_chu_ky(RULEBOOK)])
def test_the_columns_are_as_wide_as_the_text(block: Grid) -> None:
    section = made((Para("noi_dung", "x"),), {}).sections[0]
    assert abs(sum(block.columns) - section.text_width) <= 2


def components(blocks: tuple[Block, ...]) -> set[str]:
    found: set[str] = set()
    for block in blocks:
        match block:
            case Para(component=key) | RuleLine(component=key):
                found.add(key)
            case Loop(blocks=inner) | If(blocks=inner) | Ngang(blocks=inner):
                found |= components(inner)
            case Grid(rows=rows) | Bang(rows=rows):
                found |= {key for cell in cells(rows) for key in components(cell)}
            case SignRoom() | Gap():
                pass
    return found


def cells(rows: tuple[TableRow, ...]) -> Iterator[tuple[Block, ...]]:
    for row in rows:
        match row:
            case RowLoop(rows=inner) | RowIf(rows=inner):
                yield from cells(inner)
            case Row(cells=inside):
                yield from (one.cell.blocks if isinstance(one, CellLoop) else one.blocks for one in inside)
            case plain:
                yield from plain


def test_every_block_names_components_of_the_rulebook_that_have_a_style() -> None:
    every = (dau_van_ban(RULEBOOK), noi_nhan_chu_ky(RULEBOOK), *ten_loai("X"), can_cu(), khoan_tieu_de("x"))
    assert all(RULEBOOK.components[key].style for key in components(every))


@pytest.mark.parametrize("document", [one for one in DOCUMENTS if one.mau is not None], ids=lambda one: one.key)
def test_every_template_is_written_in_styles_that_there_are(document: DocumentType) -> None:
    assert document.mau is not None
    known = {key for key, one in RULEBOOK.components.items() if one.style} | set(RULEBOOK.house_styles)
    assert components(document.mau(RULEBOOK)) <= known
