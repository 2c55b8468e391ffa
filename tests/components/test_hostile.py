"""Recognition never fails: whatever stands in a document, every paragraph gets a component."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.components.drafts import PAPERS, RULEBOOK, Draft, facts
from vndoc.components.outline import outline
from vndoc.components.recognise import recognise
from vndoc.linter import lint

LINES = [draft for drafts in PAPERS.values() for draft in drafts]
ODD = (
    *("", "\n", "\t", "Số:\t\n/", "Nơi nhận:\n\n", "____\t____", "I.", "1.", "a)", "-", "Điều", "Phụ lục", "Chương"),
    *("\u0301", "TM.", "Kính gửi:", "V/v", "Mục 1\nMục 2", "Nơi nhận:\tGIÁM ĐỐC\tX", "Căn cứ", "./."),
    "A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\tB\tĐộc lập - Tự do - Hạnh phúc",
)


def retyped(draft: Draft, text: str) -> Draft:
    return draft if draft.component == "dong_ke" else replace(draft, text=text)


DRAFTS = st.sampled_from(LINES) | st.builds(
    retyped, st.sampled_from(LINES), st.sampled_from(ODD) | st.text(max_size=30)
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(DRAFTS, max_size=40))
def test_any_lines_in_any_order_are_recognised(drafts: list[Draft]) -> None:
    paper = recognise(facts(drafts), RULEBOOK)
    assert len(paper.marks) == len(drafts)
    outline(paper)
    lint(paper, RULEBOOK)
