"""A line in brackets under the trích yếu that says how the paper stands is no running text."""

from dataclasses import replace

import pytest

from tests.components.drafts import KE_HOACH, RULEBOOK, Draft, facts
from vndoc.components.recognise import recognise
from vndoc.docx.facts import Align

GROUND = next(at for at, draft in enumerate(KE_HOACH) if draft.component == "can_cu")


def marks(text: str, align: Align) -> dict[str, str]:
    drafts = (*KE_HOACH[:GROUND], Draft("noi_dung", text), *KE_HOACH[GROUND:])
    made = facts(drafts)
    at = next(place for place, one in enumerate(made.paragraphs) if one.text == text)
    paragraphs = (*made.paragraphs[:at], replace(made.paragraphs[at], align=align), *made.paragraphs[at + 1 :])
    paper = recognise(replace(made, paragraphs=paragraphs), RULEBOOK)
    return {one.text: mark for one, mark in zip(paper.facts.paragraphs, paper.marks, strict=True)}


@pytest.mark.parametrize("text", ["(Dự thảo)", "(Đã có ý kiến của Hội đồng tại Công văn số 15/HĐTĐKT)"])
def test_the_grounds_below_it_are_still_grounds(text: str) -> None:
    found = marks(text, Align.GIUA)
    assert found[text] == "doan_khac"
    assert [mark for text, mark in found.items() if text.startswith("Căn cứ")] == ["can_cu", "can_cu"]


def test_brackets_in_running_text_begin_the_body() -> None:
    assert marks("(Dự thảo)", Align.DEU)["(Dự thảo)"] == "noi_dung"
