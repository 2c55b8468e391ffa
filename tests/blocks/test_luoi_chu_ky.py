"""Grids of signers: room for each seal, rows that stay whole, who stands where, and what the linter sees in them."""

from functools import cache

import pytest

from tests.documents.pledges import PLEDGE, RULEBOOK, dossier, name, paper_of
from vndoc import inspection
from vndoc.docx.facts import Facts, Paragraph, Row
from vndoc.docx.read import read
from vndoc.findings import Severity

COUNTS = (2, 3, 4, 7, 10, 14, 40)
SEAL = 50 * 1440 / 25.4
"""The least width of a party's cell, in twips: a seal of some 36 mm with room beside it."""

TWO = "[{chuc_vu: Giám đốc, ho_ten: Nguyễn Văn A}, {chuc_vu: Phó Giám đốc, ho_ten: Trần Thị B}]"
UNION = "[{chuc_vu: Chủ tịch, ho_ten: Lê Văn C}, {chuc_vu: Phó Chủ tịch, ho_ten: Phạm Thị D}]"
FOUR_SIGNERS = f"""\
hinh_thuc: nội bộ
ben_ky:
  - {{ten: Sở Ngoại vụ, nguoi_ky: {TWO}}}
  - {{ten: Công đoàn Sở Ngoại vụ, nguoi_ky: {UNION}}}
"""
WITNESS = "chung_kien: {ten: Hội đồng Thi đua, nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Văn C}}\n"


@cache
def data(count: int, more: str = "") -> bytes:
    return paper_of(dossier(count), PLEDGE + more)


@cache
def facts(count: int, more: str = "") -> Facts:
    return read(data(count, more))


def cells(count: int) -> list[tuple[Paragraph, ...]]:
    """The cells of the grid in reading order, empty ones left out; the title row is the first."""
    found = facts(count)
    rows = len(found.tables[1].rows)
    every = (found.cell_paragraphs(2, row, cell) for row in range(1, rows + 1) for cell in (1, 2, 3))
    return [tuple(one for one in cell if one.text) for cell in every if any(one.text for one in cell)]


@pytest.mark.parametrize("count", COUNTS)
def test_every_party_has_its_name_over_a_cell_with_post_and_name(count: int) -> None:
    texts = [[one.text for one in cell] for cell in cells(count)[1:]]
    captions = [text[0] for text in texts if len(text) == 1]
    assert captions == [
        f"ỦY BAN NHÂN DÂN PHƯỜNG SỐ {at}" if at % 5 == 4 and at % 4 != 3 else f"SỞ NGOẠI VỤ TỈNH SỐ {at}"
        for at in range(count)
    ]
    signed = [text for text in texts if len(text) > 1]
    assert [text[-1] for text in signed] == [name(at) for at in range(count)]
    for at, text in enumerate(signed):
        deputy, collective = at % 4 == 3, at % 5 == 4 and at % 4 != 3
        posts = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"] if deputy else ["GIÁM ĐỐC"]
        assert text[:-1] == (["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] if collective else posts)


@pytest.mark.parametrize("count", COUNTS)
def test_a_party_has_room_for_its_seal(count: int) -> None:
    assert all(cell[0].width and cell[0].width >= SEAL for cell in cells(count))


@pytest.mark.parametrize("count", COUNTS)
def test_rows_stay_whole_and_the_caption_stays_with_its_signatures(count: int) -> None:
    found = facts(count)
    rows = found.tables[1].rows
    assert rows == (Row(cant_split=True),) * len(rows)
    per_row = 3 if count > 2 else 2
    bands = -(-count // per_row)
    assert len(rows) == 1 + 2 * bands
    for row in range(1, len(rows) + 1):
        inside = [one for cell in range(1, per_row + 1) for one in found.cell_paragraphs(2, row, cell)]
        assert {one.keep_next for one in inside} == {row == 1 or row % 2 == 0}, row


def test_four_signers_of_two_parties_stand_side_by_side() -> None:
    found = facts(1, FOUR_SIGNERS)
    texts = [[one.text for cell in range(1, 5) for one in found.cell_paragraphs(2, row, cell)] for row in range(1, 5)]
    assert texts[1] == ["SỞ NGOẠI VỤ", "CÔNG ĐOÀN SỞ NGOẠI VỤ"]
    assert texts[2] == ["GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    assert [text for text in texts[3] if text] == ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"]
    assert all((found.cell_paragraphs(2, 2, cell)[0].width or 0) >= SEAL for cell in (1, 2))


@pytest.mark.parametrize("more", ["", WITNESS])
@pytest.mark.parametrize("count", COUNTS)
def test_the_linter_sees_every_signer_and_finds_nothing(count: int, more: str) -> None:
    found = inspection.inspect(data(count, more), "thu.docx", RULEBOOK).findings
    assert [one for one in found if one.severity is not Severity.GOI_Y] == []
    lines = inspection.outline(data(count, more), RULEBOOK).splitlines()
    names = [line.removeprefix("ho_ten: ") for line in lines if line.startswith("ho_ten: ")]
    assert names == [name(at) for at in range(count)] + (["Lê Văn C"] if more else [])


def test_the_linter_finds_nothing_in_four_signers_with_recipients_below() -> None:
    made = data(1, FOUR_SIGNERS + "noi_nhan: [Các phòng thuộc Sở]\n")
    found = inspection.inspect(made, "thu.docx", RULEBOOK).findings
    assert [one for one in found if one.severity is not Severity.GOI_Y] == []
    assert "noi_nhan_dong: - Các phòng thuộc Sở;" in inspection.outline(made, RULEBOOK)
