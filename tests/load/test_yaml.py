"""YAML files: what is kept, what is refused, and what the clerk is told."""

import unicodedata
from typing import cast

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load import load_text
from vndoc.load.yaml_reader import read_yaml
from vndoc.raw import RawList, RawMap, RawNode, Text


def read(text: str) -> tuple[RawNode, tuple[Finding, ...]]:
    file, findings = load_text("ke-hoach.yaml", text.encode("utf-8"))
    return file.root, findings


def good(text: str) -> RawMap:
    root, findings = read(text)
    assert findings == ()
    assert isinstance(root, RawMap)
    return root


def told(text: str) -> list[tuple[str, str]]:
    """Rule and line:col of each finding."""
    _, findings = read(text)
    assert all(finding.severity is Severity.LOI for finding in findings)
    return [(finding.rule, str(finding.place).removeprefix("ke-hoach.yaml:")) for finding in findings]


def as_text(node: RawNode) -> Text:
    assert isinstance(node, Text)
    return node


@pytest.mark.parametrize(
    "typed",
    ["no", "012", "12:30", "1_000", "2025-05-15", "yes", "1e5", "0x1F", ".5", "NULL", "True", "-5", "001077012345"],
)
def test_a_plain_scalar_stays_the_text_that_was_typed(typed: str) -> None:
    assert good(f"gia_tri: {typed}\n")["gia_tri"] == typed


def test_a_value_left_empty_a_tilde_and_null_are_none_but_quoted_ones_are_texts() -> None:
    root = good("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: \"~\"\ng:\n  -\n  - x\n")
    assert root == {"a": None, "b": None, "c": None, "d": "", "e": "null", "f": "~", "g": [None, "x"]}


def test_a_key_called_null_or_tilde_is_a_text() -> None:
    assert good("null: a\n~: b\nno: c\n") == {"null": "a", "~": "b", "no": "c"}


def test_every_node_knows_its_place_and_path() -> None:
    root = good("# ghi chú\nnhiem_vu:\n  - noi_dung: Một\n  - noi_dung: Hai\n    don_vi: [A, B]\nnăm: 2025\n")
    tasks = cast(RawList, root["nhiem_vu"])
    second = cast(RawMap, tasks[1])
    text = as_text(second["noi_dung"])
    assert text.path == "ke-hoach.yaml#nhiem_vu[1].noi_dung"
    assert text.place == DataPlace("ke-hoach.yaml", 4, 15)
    assert second.path == "ke-hoach.yaml#nhiem_vu[1]"
    assert second.places["don_vi"] == DataPlace("ke-hoach.yaml", 5, 5)
    assert tasks.places == [DataPlace("ke-hoach.yaml", 3, 5), DataPlace("ke-hoach.yaml", 4, 5)]
    assert as_text(cast(RawList, second["don_vi"])[1]).path == "ke-hoach.yaml#nhiem_vu[1].don_vi[1]"
    assert (root.path, root.place) == ("ke-hoach.yaml#", DataPlace("ke-hoach.yaml", 2, 1))
    assert as_text(root["năm"]).place == DataPlace("ke-hoach.yaml", 6, 6)


def test_columns_count_characters_also_after_accents_and_emoji() -> None:
    values = cast(RawList, good("ký_hiệu😀: [Đặng, x]\n")["ký_hiệu😀"])
    assert as_text(values[1]).place == DataPlace("ke-hoach.yaml", 1, 18)


def test_the_path_names_the_file_inside_the_dossier() -> None:
    file, _ = load_text("cong-van/gui-ho-so.yaml", b"so: 5\n")
    assert as_text(cast(RawMap, file.root)["so"]).path == "cong-van/gui-ho-so.yaml#so"
    assert (file.stem, file.folder) == ("gui-ho-so", "cong-van")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("a: |\n  một\n  hai\n", "một\nhai"),
        ("a: |-\n  một\n  hai\n", "một\nhai"),
        ("a: |+\n  một\n\n", "một\n"),
        ("a: >\n  một\n  hai\n\n", "một hai"),
        ("a: |\n\n  một\n", "\nmột"),
        ('a: "một\\n"\n', "một\n"),
        ("a: một\n  hai\n", "một hai"),
    ],
)
def test_a_block_scalar_loses_only_the_line_end_of_its_notation(typed: str, value: str) -> None:
    assert good(typed)["a"] == value


def test_keys_and_values_become_nfc() -> None:
    decomposed = unicodedata.normalize("NFD", "trích_yếu: Kế hoạch\n")
    assert good(decomposed) == {"trích_yếu": "Kế hoạch"}


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    file, findings = load_text("a.yaml", b"\xef\xbb\xbfa: |\r\n  x\r\n  y\r\nb: z\r\n")
    assert findings == ()
    assert file.root == {"a": "x\ny", "b": "z"}
    assert file.root.places["b"] == DataPlace("a.yaml", 4, 1)


def test_a_duplicate_key_names_the_first_place_and_the_first_value_stays() -> None:
    root, findings = read("ten: A\nnam: 1\nten: B\nten: [x, {y: 1, y: 2}]\n")
    assert root == {"ten": "A", "nam": "1"}
    assert [(f.rule, str(f.place)) for f in findings] == [
        ("trung-khoa", "ke-hoach.yaml:3:1"),
        ("trung-khoa", "ke-hoach.yaml:4:1"),
        ("trung-khoa", "ke-hoach.yaml:4:17"),
    ]
    assert findings[0].message == (
        "Mục “ten” đã có ở dòng 1, viết hai lần thì không biết lấy lần nào. Hãy gộp lại hoặc xóa một lần."
    )


def test_keys_that_differ_only_by_decomposed_accents_are_duplicates() -> None:
    composed, decomposed = unicodedata.normalize("NFC", "tên"), unicodedata.normalize("NFD", "tên")
    assert told(f"{composed}: A\n{decomposed}: B\n") == [("trung-khoa", "2:1")]


def test_anchors_aliases_and_merge_keys_are_refused_in_one_run() -> None:
    root, findings = read("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\n*x : f\n")
    assert [(f.rule, str(f.place)) for f in findings] == [
        ("yaml-bi-danh", "ke-hoach.yaml:1:4"),
        ("yaml-bi-danh", "ke-hoach.yaml:2:4"),
        ("yaml-bi-danh", "ke-hoach.yaml:4:3"),
        ("yaml-bi-danh", "ke-hoach.yaml:6:1"),
    ]
    assert root == {"a": {"b": "1"}, "c": None, "d": {"e": "2"}}
    assert "viết đầy đủ" in findings[1].message
    assert "“*x”" in findings[1].message


def test_a_billion_laughs_costs_nothing() -> None:
    lines = ["l0: &l0 [ha, ha]"] + [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, 30)]
    root, findings = read("\n".join(lines))
    assert {finding.rule for finding in findings} == {"yaml-bi-danh"}
    assert cast(RawMap, root)["l29"] == [None] * 10


def test_explicit_tags_are_refused_and_the_text_is_kept() -> None:
    root, findings = read("a: !!int 12\nb: !!python/object:os.system x\nc: !!map {d: e}\n")
    assert [finding.rule for finding in findings] == ["yaml-the"] * 3
    assert root == {"a": "12", "b": "x", "c": {"d": "e"}}


def test_a_map_list_or_nothing_as_a_key_is_refused_and_the_rest_is_read() -> None:
    root, findings = read("? [a, b]\n: c\n? {d: e}\n: [f]\n?\n: g\nh: i\n")
    assert [finding.rule for finding in findings] == ["khoa-sai-kieu"] * 3
    assert root == {"h": "i"}


def test_a_template_tag_left_in_the_data_is_told_as_a_bracket() -> None:
    _, findings = read("ten: {{ ten }}\n")
    assert findings[0].rule == "khoa-sai-kieu"
    assert "đặt cả nội dung trong dấu nháy" in findings[0].message


def test_a_second_document_is_one_finding_and_the_first_one_counts() -> None:
    root, findings = read("---\na: 1\n---\nb: 2\n---\nc: 3\n")
    assert [(f.rule, str(f.place)) for f in findings] == [("yaml-nhieu-tai-lieu", "ke-hoach.yaml:3:1")]
    assert root == {"a": "1"}


@pytest.mark.parametrize("text", ["", "\n\n", "# chỉ có ghi chú\n", "---\n", "~\n", "\ufeff"])
def test_an_empty_file_is_a_finding_and_none(text: str) -> None:
    root, findings = read(text)
    assert root is None
    assert [finding.rule for finding in findings] == ["tap-tin-rong"]


@pytest.mark.parametrize(
    ("text", "hint"),
    [("- a\n- b\n", "danh sách không tên"), ("năm:2025\n", "sau dấu hai chấm có một dấu cách"), ("'chữ'", "tên_mục")],
)
def test_a_root_that_is_no_mapping_is_a_finding_and_none(text: str, hint: str) -> None:
    root, findings = read(text)
    assert root is None
    assert [finding.rule for finding in findings] == ["goc-sai-kieu"]
    assert hint in findings[0].message


@pytest.mark.parametrize("opening", ["[", '{"a":', "- ", "? "])
def test_a_hundred_thousand_levels_are_one_finding(opening: str) -> None:
    root, findings = read(opening * 100_000)
    assert root is None or opening == "? "
    assert findings[-1].rule == "long-qua-sau"


def test_a_hundred_levels_are_read() -> None:
    assert told("a: " + "[" * 99 + "]" * 99) == []
    assert told("a: " + "[" * 100 + "]" * 100) == [("long-qua-sau", "1:103")]


def test_a_very_long_line_is_read() -> None:
    assert good("a: " + "chữ " * 200_000 + "\n")["a"] == "chữ " * 199_999 + "chữ"


def test_a_reference_in_a_sentence_is_plain_text() -> None:
    assert good("a: ${nam}\nb: Năm ${nam-1}\n") == {"a": "${nam}", "b": "Năm ${nam-1}"}


def test_the_parser_in_python_reads_the_same_data() -> None:
    text = "a: 012\nb:\n- |\n  x\n- ~\n- ''\n-\nc: {d: 'e'}\n"
    fast, slow = read_yaml("a.yaml", text), read_yaml("a.yaml", text, yaml.BaseLoader)
    assert fast == slow
    assert as_text(cast(RawMap, slow[0])["a"]).place == DataPlace("a.yaml", 1, 4)


def printable() -> st.SearchStrategy[str]:
    alphabet = st.one_of(
        st.sampled_from("aâđ:#-'\"\\[]{}&*!|>%@`, \n\t😀\u0301"),
        st.characters(min_codepoint=32, exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp", "Zs")),
    )
    return st.text(alphabet, max_size=60)


@given(printable())
def test_any_text_survives_a_round_trip_through_yaml(text: str) -> None:
    dumped = yaml.safe_dump({"a": [text]}, allow_unicode=True, width=10**9)
    assert good(dumped) == {"a": [unicodedata.normalize("NFC", text)]}


@given(st.text(max_size=80))
def test_no_text_whatever_crashes_the_reader(text: str) -> None:
    file, _ = load_text("a.yaml", b"# \n" + text.encode("utf-8", "replace"))
    assert file.root is None or isinstance(file.root, RawMap)


@given(st.text(alphabet="ab:- \n\t'\"[]{}&*!|>#,?", max_size=60))
def test_no_yaml_like_text_crashes_and_broken_files_always_say_why(text: str) -> None:
    root, findings = read(text)
    assert root is not None or findings
    for finding in findings:
        place = finding.place
        assert isinstance(place, DataPlace)
        assert place.line is not None and 1 <= place.line <= text.count("\n") + 2
