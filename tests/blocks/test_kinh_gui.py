"""Kính gửi, the trích yếu of a công văn and the running text, built and merged."""

from collections.abc import Mapping

from tests.blocks.test_blocks import HEAD, RULEBOOK, lines, made
from vndoc.blocks import Block, Para
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.kinh_gui import kinh_gui, trich_yeu_cong_van
from vndoc.blocks.than_van_ban import than_van_ban
from vndoc.docx.widths import text_width

BODY = Para("noi_dung", "Nội dung.")
SEVERAL = {"kinh_gui": {"mot_noi": "", "nhieu_noi": ["- Bộ Ngoại giao;", "- Sở Nội vụ."]}}


def texts(blocks: tuple[Block, ...], context: Mapping[str, object]) -> list[str]:
    return [one.text for one in made(blocks, context).paragraphs]


def test_the_subject_of_a_letter_stands_under_the_number_in_its_cell() -> None:
    facts = made((dau_van_ban(RULEBOOK, trich_yeu_cong_van(RULEBOOK)),), {**HEAD, "trich_yeu": "xin ý kiến"})
    assert [one.text for one in facts.cell_paragraphs(1, 2, 1)] == ["Số: 05/KH-SNgV", "V/v xin ý kiến"]


def test_one_addressee_stands_in_the_line_and_none_leaves_nothing() -> None:
    blocks = (kinh_gui(RULEBOOK), BODY)
    one = {"kinh_gui": {"mot_noi": "Bộ Ngoại giao", "nhieu_noi": []}}
    assert lines(blocks, one) == [("kinh_gui", "Kính gửi: Bộ Ngoại giao"), ("noi_dung", "Nội dung.")]
    assert texts(blocks, {"kinh_gui": {}}) == ["Nội dung."]


def test_the_dashes_of_several_addressees_stand_under_the_colon() -> None:
    label, first, second, _ = made((kinh_gui(RULEBOOK), BODY), SEVERAL).paragraphs
    assert [one.text for one in (label, first, second)] == ["Kính gửi:", "- Bộ Ngoại giao;", "- Sở Nội vụ."]
    size = label.runs[0].size
    colon = label.indent.left + text_width("Kính gửi", size)
    dashes = {one.indent.left + one.indent.first_line for one in (first, second)}
    assert len(dashes) == 1
    assert abs(dashes.pop() - colon) < text_width(":", size)
    assert abs(-first.indent.first_line - text_width("- ", size)) < 5


def test_addressees_stand_close_together_and_apart_from_the_text() -> None:
    _, first, second, _ = made((kinh_gui(RULEBOOK), BODY), SEVERAL).paragraphs
    assert first.spacing.contextual
    assert second.spacing.after > 0


def test_the_letters_of_the_list_are_those_of_the_label() -> None:
    size = RULEBOOK.value("kinh_gui.co_chu").twips
    assert {one.runs[0].size for one in made((kinh_gui(RULEBOOK), BODY), SEVERAL).paragraphs[:3]} == {size}


def test_running_text_is_printed_line_by_line_in_the_style_of_its_kind() -> None:
    kinds = ("doan", "muc", "khoan_tieu_de", "khoan", "diem", "gach", "gach_con")
    numbers = {"muc": "I", "khoan_tieu_de": "1", "khoan": "2", "diem": "a"}
    text = [{**dict.fromkeys(kinds, ""), kind: f"{kind}.", "so": numbers.get(kind, "")} for kind in kinds]
    assert lines((than_van_ban(),), {"noi_dung": text}) == [
        ("noi_dung", "doan."),
        ("muc_la_ma", "I. muc."),
        ("khoan_tieu_de", "1. khoan_tieu_de."),
        ("khoan_thuong", "2. khoan."),
        ("diem_chu", "a) diem."),
        ("gach_dau_dong", "- gach."),
        ("gach_dau_dong", "+ gach_con."),
    ]
