"""What YAML takes in silence for something else: told at the line, and nothing told about what is meant."""

from pathlib import Path

import pytest

from tests.dossiers import FIXTURE, HO_SO, KE_HOACH, ROOT
from vndoc.findings import Severity
from vndoc.load import load_text
from vndoc.starter import starter_files

STARTER = [(name, data.decode("utf-8")) for name, data in starter_files(2026) if name.endswith(".yaml")]
DATA = sorted([*FIXTURE.rglob("*.yaml"), *(ROOT / "tests" / "hostile").rglob("*.yaml")])


def told(text: str) -> list[tuple[str, str, str]]:
    """Rule, line:col and severity of each finding."""
    findings = load_text("a.yaml", text.encode("utf-8"))[1]
    return [(one.rule, str(one.place).removeprefix("a.yaml:"), one.severity.value) for one in findings]


def message(text: str) -> str:
    (finding,) = load_text("a.yaml", text.encode("utf-8"))[1]
    return finding.message


@pytest.mark.parametrize("sign", ["- ", "+ ", "• ", "-"])
def test_an_item_that_is_joined_to_the_one_above_is_told(sign: str) -> None:
    text = f"a:\n  - Phổ biến đến từng đơn vị\n    {sign}Phát hiện\n  - Ba\n"
    assert told(text) == [("yaml-bi-nhap-dong", "3:5", "canh-bao")]
    assert message(text).startswith(f"Dòng này bắt đầu bằng dấu “{sign.strip()}” nhưng bị nối vào ý trên")


def test_after_a_fold_sign_an_item_is_told_only_where_a_sentence_ends_above() -> None:
    assert told("a: >-\n  Hội đồng Thi đua\n  - Khen thưởng tỉnh\n") == []
    assert told("a: >-\n  Cụ thể:\n  - Khen thưởng\n") == [("yaml-bi-nhap-dong", "3:3", "canh-bao")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a:\n  - Phòng #5 chủ trì\n", "2:11"),
        ("a:\n  - Phòng # 5 chủ trì\n", "2:11"),
        ("a: Phòng #5 chủ trì\n", "1:10"),
        ("a: Phong trào thi đua yêu nước của các đơn vị # ba nhất\n", "1:47"),
        ("a: #thi đua\n", "1:4"),
    ],
)
def test_words_that_a_number_sign_drops_are_told(text: str, place: str) -> None:
    assert told(text) == [("yaml-bo-sau-dau-thang", place, "canh-bao")]
    assert "Phần sau dấu # không được in." in message(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: CTĐ1 # đứng sau tên loại\n",
        "a:\n  - Lãnh đạo Sở # không có mục đích\n",
        "a: 2026 # 2025 là năm trước\n",
        "a: # một nhóm\n  b: C#\n",
        "a: 'Phòng #5' #x\n",
        "a: 5 #\n",
        "a: >-\n  Phòng #5\n",
    ],
)
def test_comments_behind_short_values_are_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: >-\n  Câu một\n\n  câu hai\n\n", "3:1"),
        ("a: Câu một\n\n  câu hai\n", "2:1"),
        ("a: >-\n  Câu một\n    câu hai\n  câu ba\n", "3:5"),
    ],
)
def test_a_paragraph_that_is_cut_in_two_is_told(text: str, place: str) -> None:
    assert told(text) == [("doan-bi-ngat", place, "canh-bao")]


@pytest.mark.parametrize(
    "text", ["a: |\n  Câu một\n\n  câu hai\n", 'a: "một\\nhai"\n', "a: >-\n  một\n\nb: 1\n", "a: >-\n\n  một\n"]
)
def test_line_ends_that_were_asked_for_or_are_not_printed_are_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "place", "root"),
    [
        ("a:\u00a0b\nc: d\n", "1:3", {"a": "b", "c": "d"}),
        ("a:\n\u00a0\u00a0b: 1\n", "2:1", {"a": {"b": "1"}}),
        ("a:\n  -\u00a0Một\n  - Hai\n", "2:4", {"a": ["Một", "Hai"]}),
        ("a:\n  - ten:\u2003Một\n", "2:9", {"a": [{"ten": "Một"}]}),
    ],
)
def test_a_space_of_another_kind_is_told_once_and_the_rest_is_read(text: str, place: str, root: object) -> None:
    assert told(text) == [("dau-cach-la", place, "loi")]
    assert load_text("a.yaml", text.encode("utf-8"))[0].root == root


def test_a_no_break_space_inside_a_text_stays() -> None:
    file, findings = load_text("a.yaml", "a: Số\u00a05 và Điều:\u00a06\n".encode())
    assert (file.root, findings) == ({"a": "Số\u00a05 và Điều:\u00a06"}, ())


def test_a_text_in_the_old_encoding_is_told_once() -> None:
    assert told("a: C«ng t¸c thi ®ua\nb: khen th­ëng n¨m t¸m\n") == [("bang-ma-cu", "1:4", "canh-bao")]
    assert told("a: «Công tác» 5 µm, Word®, 20°C, A·B\n") == []


@pytest.mark.parametrize(("name", "text"), [*STARTER, ("ho-so", HO_SO), ("ke-hoach", KE_HOACH)])
def test_the_starting_dossier_has_no_false_alarm(name: str, text: str) -> None:
    assert told(text) == [], name


@pytest.mark.parametrize("path", DATA, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_other_data_has_a_false_alarm(path: Path) -> None:
    findings = load_text(path.name, path.read_bytes())[1]
    assert [one for one in findings if one.severity is Severity.CANH_BAO] == []
