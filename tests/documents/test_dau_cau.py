"""Punctuation is added where there is none, and never doubled."""

import pytest

from vndoc.documents.dau_cau import can_cu_list, closed, ended, ended_list
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


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (["Căn cứ A", "Căn cứ B"], ["Căn cứ A;", "Căn cứ B."]),
        (["Căn cứ A.", "Căn cứ B;"], ["Căn cứ A;", "Căn cứ B."]),
        (["Căn cứ A,", "Căn cứ B./."], ["Căn cứ A;", "Căn cứ B."]),
        (["Căn cứ A…", "Căn cứ B, v.v..."], ["Căn cứ A…;", "Căn cứ B, v.v..."]),
        (["Căn cứ A:", "Căn cứ B, Cụm báo cáo như sau:"], ["Căn cứ A;", "Căn cứ B, Cụm báo cáo như sau:"]),
        ([], []),
    ],
)
def test_the_mark_of_a_legal_basis_goes_by_its_position(typed: list[str], printed: list[str]) -> None:
    assert can_cu_list([Text(one) for one in typed]) == printed


def test_a_basis_whose_mark_is_changed_keeps_its_origin() -> None:
    typed = Text("Căn cứ Luật A.", "ke-hoach.yaml#can_cu[0]", None, (Span(7, 13, "van_ban_phap_luat.toml#a"),))
    (made, _) = can_cu_list([typed, typed])
    assert (made, made.path, made.spans) == ("Căn cứ Luật A;", typed.path, typed.spans)
