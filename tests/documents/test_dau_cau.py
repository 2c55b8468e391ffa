"""Punctuation is added where there is none, and never doubled."""

import pytest

from vndoc.documents.dau_cau import closed, ended, ended_list
from vndoc.raw import Span, Text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Giao lưu thể thao", "Giao lưu thể thao;"),
        ("Quy chế hoạt động (nếu có)", "Quy chế hoạt động (nếu có);"),
        ("bảo hộ công dân, v.v...", "bảo hộ công dân, v.v..."),
        ("dân vận…", "dân vận…"),
        ("cụ thể:", "cụ thể:"),
        ("trong Cụm.", "trong Cụm."),
        ("kinh nghiệm;", "kinh nghiệm;"),
        ("“Học tập và làm theo.”", "“Học tập và làm theo.”"),
        ("việc “Học tập”", "việc “Học tập”;"),
        ("sáng kiến,", "sáng kiến,"),
    ],
)
def test_a_mark_is_added_only_where_there_is_none(typed: str, printed: str) -> None:
    assert ended(Text(typed), ";") == printed


def test_the_last_item_of_a_list_ends_with_a_full_stop() -> None:
    assert ended_list([Text("a"), Text("b."), Text("c")]) == ["a;", "b.", "c."]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("thực hiện", "thực hiện./."), ("thực hiện.", "thực hiện./."), ("thực hiện./.", "thực hiện./.")],
)
def test_a_paper_ends_with_its_end_mark_once(typed: str, printed: str) -> None:
    assert closed(Text(typed)) == printed


def test_added_marks_keep_the_origin_and_the_spans() -> None:
    typed = Text("năm 2025", "ke-hoach.yaml#x", None, (Span(4, 8, "ho-so.yaml#nam"),))
    made = ended(typed, ".")
    assert (made.path, made.spans) == (typed.path, typed.spans)
