"""The layouts of decisions, invitations and minutes, built and merged: Mẫu 1.2, 1.3, 1.7 and 1.9."""

from functools import cache
from typing import Any

import pytest

from tests.documents import test_bien_ban, test_giay_moi, test_quyet_dinh
from vndoc.documents import document_type
from vndoc.docx.facts import Align, Facts, Paragraph
from vndoc.docx.read import read
from vndoc.docx.widths import text_width
from vndoc.findings import Severity
from vndoc.inspection import inspect
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
MADE: dict[str, Any] = {
    "quyet-dinh": lambda: test_quyet_dinh.context_of(),
    "ban-hanh": lambda: test_quyet_dinh.context_of(test_quyet_dinh.ISSUING),
    "giay-moi": lambda: test_giay_moi.context_of(),
    "bien-ban": lambda: test_bien_ban.context_of(test_bien_ban.PAPER + test_bien_ban.HANDS),
}


@cache
def merged(name: str) -> bytes:
    loai = document_type("quyet-dinh" if name == "ban-hanh" else name)
    assert loai is not None
    assert loai.mau is not None
    template = compile_template(build(loai.mau(RULEBOOK), RULEBOOK), f"{name}.docx", RULEBOOK)
    return render(template, MADE[name]()).data


@cache
def facts_of(name: str) -> Facts:
    return read(merged(name))


def line(name: str, start: str, last: bool = False) -> Paragraph:
    found = [one for one in facts_of(name).paragraphs if one.text.startswith(start)]
    return found[-1 if last else 0]


@pytest.mark.parametrize("name", MADE)
def test_the_linter_finds_nothing(name: str) -> None:
    report = inspect(merged(name), f"{name}.docx", RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []


def test_the_label_of_an_article_is_bold_and_its_sentence_is_not() -> None:
    label, sentence = line("quyet-dinh", "Điều 1.").runs_with_text()
    assert (label.bold, sentence.bold) == (True, False)
    assert all(run.bold for run in line("ban-hanh", "Điều 2.", last=True).runs_with_text())


def test_the_last_article_stays_with_the_signature() -> None:
    assert line("quyet-dinh", "Điều 2.").keep_next
    assert not line("quyet-dinh", "Điều 1.").keep_next


def test_the_attached_text_begins_a_section_with_pages_from_one_and_no_number_on_the_first() -> None:
    facts = facts_of("ban-hanh")
    title = line("ban-hanh", "QUY CHẾ")
    first, second = facts.sections
    assert (line("ban-hanh", "QUYẾT ĐỊNH").section, title.section) == (first.number, second.number)
    assert (second.page_start, second.title_page) == (1, True)


def test_the_attached_text_has_a_letterhead_without_number_and_date_and_no_signature() -> None:
    facts = facts_of("ban-hanh")
    texts = [one.text for one in facts.paragraphs if one.section == facts.sections[1].number]
    assert texts[:2] == ["BỘ NGOẠI GIAO", "CỤM THI ĐUA SỐ 1"]
    assert not [text for text in texts if text.startswith(("Số:", "Lào Cai,", "Nơi nhận", "TM."))]


def test_the_rule_under_the_attached_title_is_measured_by_the_line_above_it() -> None:
    above = line("ban-hanh", "(Kèm theo")
    rule = facts_of("ban-hanh").paragraphs[above.number]
    (drawn,) = rule.lines
    width = text_width(above.text, above.runs[0].size, above.runs[0].bold, above.runs[0].italic)
    assert 0 < (drawn.length or 0) <= min(width, above.width or 0) / 2
    assert above.align is Align.GIUA
    assert above.runs[0].italic


def test_the_last_line_of_an_invitation_stays_with_the_signature() -> None:
    assert line("giay-moi", "Địa điểm:").keep_next
    assert line("giay-moi", "Thời gian: 08 giờ 30, thứ Năm").number < line("giay-moi", "Địa điểm:").number


def test_minutes_have_no_place_and_date_and_no_rule_under_their_subject() -> None:
    texts = [one.text for one in facts_of("bien-ban").paragraphs]
    assert not [text for text in texts if text.startswith("Lào Cai,")]
    assert not facts_of("bien-ban").paragraphs[line("bien-ban", "Hội nghị tổng kết").number].lines


def test_the_secretary_signs_on_the_left_above_the_recipients_and_the_chair_on_the_right() -> None:
    secretary, chair, recipients = line("bien-ban", "THƯ KÝ"), line("bien-ban", "CHỦ TỌA"), line("bien-ban", "Nơi nhận")
    assert secretary.cell is not None
    assert chair.cell is not None
    assert (secretary.cell.cell, chair.cell.cell) == (1, 2)
    assert recipients.cell == secretary.cell
    assert recipients.number > line("bien-ban", "Trần Thị B").number
