"""JSON files: the same raw data as YAML, and what the clerk is told."""

import json
import unicodedata
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load import load_text
from vndoc.raw import RawList, RawMap, RawNode, Text


def read(text: str) -> tuple[RawNode, tuple[Finding, ...]]:
    file, findings = load_text("ke-hoach.json", text.encode("utf-8"))
    return file.root, findings


def good(text: str) -> RawMap:
    root, findings = read(text)
    assert findings == ()
    assert isinstance(root, RawMap)
    return root


def test_numbers_true_and_false_stay_as_typed_and_null_is_none() -> None:
    root = good('{"a": 1.50, "b": -0, "c": 1E+5, "d": true, "e": false, "f": null, "g": "null", "h": ""}')
    assert root == {"a": "1.50", "b": "-0", "c": "1E+5", "d": "true", "e": "false", "f": None, "g": "null", "h": ""}


def test_every_node_knows_its_place_and_path() -> None:
    root = good('{\n  "nhiem_vu": [\n    {"noi_dung": "Một"}, "x"\n  ],\n  "năm" :\n 2025\n}\n')
    tasks = cast(RawList, root["nhiem_vu"])
    first = cast(RawMap, tasks[0])
    text = first["noi_dung"]
    assert isinstance(text, Text)
    assert (text.path, text.place) == ("ke-hoach.json#nhiem_vu[0].noi_dung", DataPlace("ke-hoach.json", 3, 18))
    assert tasks.places == [DataPlace("ke-hoach.json", 3, 5), DataPlace("ke-hoach.json", 3, 26)]
    assert root.places["năm"] == DataPlace("ke-hoach.json", 5, 3)
    assert cast(Text, root["năm"]).place == DataPlace("ke-hoach.json", 6, 2)


def test_escapes_are_read_as_json_means_them() -> None:
    root = good(r'{"a": "\ud83d\ude00 \u0110 \" \\ \/ \n \t", "\u0061b": "x"}')
    assert root == {"a": '😀 Đ " \\ / \n \t', "ab": "x"}


def test_brackets_colons_and_quotes_inside_texts_are_text() -> None:
    assert good('{"a:[{": "]}\\",:", "b": ["{", "}"]}') == {"a:[{": ']}",:', "b": ["{", "}"]}


def test_keys_and_values_become_nfc_and_line_ends_line_feeds() -> None:
    decomposed = unicodedata.normalize("NFD", '{"tên": "Kế hoạch\\r\\nnăm\\r2025"}')
    assert good(decomposed) == {"tên": "Kế hoạch\nnăm\n2025"}


def test_duplicate_keys_are_found_also_where_the_spelling_differs() -> None:
    root, findings = read('{"tên": 1,\n "te\u0302n": 2,\n "t\\u00ean": 3}')
    assert root == {"tên": "1"}
    assert [(f.rule, str(f.place)) for f in findings] == [
        ("trung-khoa", "ke-hoach.json:2:2"),
        ("trung-khoa", "ke-hoach.json:3:2"),
    ]
    assert "đã có ở dòng 1" in findings[0].message


def test_a_huge_key_and_a_huge_number_are_read() -> None:
    assert good('{"' + "k" * 5000 + '": ' + "9" * 5000 + "}") == {"k" * 5000: "9" * 5000}


def test_a_hundred_levels_are_read_and_no_more() -> None:
    good('{"a":' + "[" * 99 + "]" * 99 + "}")
    root, findings = read('{"a":' + "[" * 100 + "]" * 100 + "}")
    assert root is None
    assert [(f.rule, str(f.place)) for f in findings] == [("long-qua-sau", "ke-hoach.json:1:105")]


@pytest.mark.parametrize("opening", ["[", '{"a":', "[[", '["]",'])
def test_a_hundred_thousand_levels_are_one_finding(opening: str) -> None:
    root, findings = read(opening * 100_000)
    assert root is None
    assert [finding.rule for finding in findings] == ["long-qua-sau"]


@pytest.mark.parametrize("text", ["", " \n", "null"])
def test_an_empty_file_is_a_finding_and_none(text: str) -> None:
    root, findings = read(text)
    assert root is None
    assert [finding.rule for finding in findings] == ["tap-tin-rong"]


@pytest.mark.parametrize("text", ["[1, 2]", '"chữ"', "12"])
def test_a_root_that_is_no_mapping_is_a_finding_and_none(text: str) -> None:
    root, findings = read(text)
    assert root is None
    assert [finding.rule for finding in findings] == ["goc-sai-kieu"]


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ('{\n"a": 1,\n}', "2:7", "Thừa dấu phẩy"),
        ('{"a": [1, 2, ]}', "1:12", "Thừa dấu phẩy"),
        ('{"a": 1\n"b": 2}', "2:1", "Thiếu dấu phẩy giữa hai phần"),
        ('{"a" 1}', "1:6", "Thiếu dấu hai chấm sau tên mục"),
        ('{"a": "x}', "1:7", "Dấu nháy kép mở ở đây mà không đóng"),
        ('{"a": "x\ny"}', "1:9", "không được xuống dòng"),
        ('{"a": "x\ty"}', "1:9", "phím Tab"),
        ('{"a": "C:\\duong"}', "1:10", "viết \\\\ thay cho mỗi dấu \\"),
        ('{"a": "\\u12"}', "1:9", "bốn chữ số"),
        ('{"a": 1} b', "1:10", "Còn chữ sau dấu ngoặc đóng cuối cùng"),
        ('{"a": [1, 2', "1:11", "kết thúc nửa chừng"),
        ('{"a": ', "1:5", "kết thúc nửa chừng"),
        ("{'a': 1}", "1:2", "dấu nháy kép thẳng"),
        ("{“a”: 1}", "1:2", "dấu nháy kép thẳng"),
        ('{"a": 1, // ghi chú\n"b": 2}', "1:10", "JSON không có ghi chú"),
        ('{"a": True}', "1:7", "phải viết thường"),
        ("{a: 1}", "1:2", "phải đặt trong dấu nháy kép"),
        ('{"a": 012}', "1:8", "Thiếu dấu phẩy"),
        ('{"a": NaN}', "1:7", "không phải là số"),
    ],
)
def test_broken_json_is_told_with_its_place_in_a_clerks_words(text: str, place: str, hint: str) -> None:
    _, findings = read(text)
    assert [(f.rule, f.severity, str(f.place)) for f in findings] == [
        ("json-hong", Severity.LOI, f"ke-hoach.json:{place}")
    ]
    assert hint in findings[0].message


JsonValue = st.recursive(
    st.one_of(st.none(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(min_size=1, max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(JsonValue, st.booleans(), st.sampled_from([None, 2]))
def test_valid_json_gives_its_data_or_findings_about_keys_and_characters(
    value: object, ascii_only: bool, indent: int | None
) -> None:
    typed = json.dumps({"a": value}, ensure_ascii=ascii_only, indent=indent)
    root, findings = read(typed)
    heavy = {finding.rule for finding in findings if finding.severity is Severity.LOI}
    if heavy:
        assert heavy <= {"ky-tu-cam", "trung-khoa", "khoa-sai-kieu"}
    else:
        assert root == {"a": _normal(value)}


def _normal(value: object) -> object:
    match value:
        case str():
            return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
        case list():
            return [_normal(item) for item in value]
        case dict():
            return {_normal(key): _normal(item) for key, item in value.items()}
        case _:
            return value


@given(st.text(alphabet='{}[]",:\\ \nabu01', max_size=40))
def test_no_json_like_text_crashes_and_broken_files_always_say_why(text: str) -> None:
    root, findings = read(text)
    assert root is not None or findings
