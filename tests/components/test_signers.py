"""Tables of many signers, told apart from tables of data; what stands between and below them."""

from dataclasses import replace

from tests.components.drafts import RULEBOOK, Draft, facts, head, title
from vndoc.components.outline import outline
from vndoc.components.paper import Paper
from vndoc.components.recognise import recognise
from vndoc.docx.facts import Cell

ROOM = "cho_ky"
TOP = (*head()[:6], *title("GIAO ƯỚC THI ĐUA", "Năm 2026"), Draft("noi_dung", "Các bên thống nhất thực hiện./."))


def signer(table: int, row: int, column: int, name: str) -> tuple[Draft, ...]:
    cell = Cell(table, row, column, 3000)
    return (Draft("chuc_vu", "GIÁM ĐỐC", cell), Draft(ROOM, "", cell), Draft("ho_ten", name, cell))


def caption(table: int, row: int, column: int) -> Draft:
    return Draft("chuc_vu", f"SỞ NGOẠI VỤ TỈNH {row}", Cell(table, row, column, 3000))


def band(table: int, row: int) -> tuple[Draft, ...]:
    """Three parties: a row of captions, a row of signatures."""
    captions = tuple(caption(table, row, column) for column in (1, 2, 3))
    names = ("Nguyễn Văn A", "Trần Thị B", "Lê Văn C")
    return (*captions, *(one for at, name in enumerate(names, 1) for one in signer(table, row + 1, at, name)))


def paper(*drafts: Draft) -> Paper:
    """A paper whose tables have no borders."""
    made = facts(drafts)
    return recognise(replace(made, tables=tuple(replace(table, bordered=False) for table in made.tables)), RULEBOOK)


def texts(component: str, *drafts: Draft) -> list[str]:
    return [one.text for one in paper(*drafts).of(component)]


def test_a_grid_of_forty_signers_is_read_whole() -> None:
    grid = tuple(one for row in range(1, 27, 2) for one in band(2, row))
    assert len(texts("ho_ten", *TOP, *grid)) == 39


def test_a_witness_in_a_table_of_its_own_hides_no_signer() -> None:
    witness = (Draft("chuc_vu", "CHỨNG KIẾN"), *signer(3, 1, 1, "Vũ Thị D"))
    below = (
        Draft("noi_nhan", "Nơi nhận:"),
        Draft("noi_nhan_dong", "- Như trên;"),
        Draft("noi_nhan_dong", "- Lưu: VT."),
    )
    names = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Vũ Thị D"]
    assert texts("ho_ten", *TOP, *band(2, 1), *witness) == names
    assert texts("ho_ten", *TOP, *band(2, 1), *witness, *below) == names
    assert texts("noi_nhan_dong", *TOP, *band(2, 1), *witness, *below) == ["- Như trên;", "- Lưu: VT."]
    assert texts("noi_nhan", *TOP, *band(2, 1), *below) == ["Nơi nhận:"]


def test_a_long_table_of_data_without_borders_is_no_signature() -> None:
    words = ("Giám đốc", "Chuyên viên", "Nguyễn Văn A")
    rows = tuple(
        Draft("o_bang", text, Cell(2, row, column, 3000))
        for row in range(1, 41)
        for column, text in enumerate(words, 1)
    )
    assert texts("ho_ten", *TOP, *rows) == []


def test_running_text_between_tables_ends_the_signatures() -> None:
    between = (*band(2, 1), Draft("noi_dung", "Phần sau đây là danh sách các đơn vị tham gia."), *band(3, 1))
    assert "o_bang: Nguyễn Văn A" in outline(paper(*TOP, *between))
