"""Characters that no paper can hold are refused with their place, wherever they hide."""

import pytest

from vndoc.load import load_text
from vndoc.raw import RawMap


def places(name: str, text: str) -> list[tuple[str, str]]:
    _, findings = load_text(name, text.encode("utf-8"))
    return [(finding.rule, str(finding.place)) for finding in findings]


@pytest.mark.parametrize(
    "code", [0x00, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0x9F, 0x2028, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF]
)
def test_a_refused_character_is_told_by_its_code_and_place(code: int) -> None:
    file, findings = load_text("a.yaml", f"a: x\nb: y{chr(code)}z\nc: t\n".encode())
    assert [(f.rule, str(f.place)) for f in findings] == [("ky-tu-cam", "a.yaml:2:5")]
    assert f"U+{code:04X}" in findings[0].message
    assert "Hãy xóa ký tự này" in findings[0].message
    assert file.root == {"a": "x", "b": "y\ufffdz", "c": "t"}


def test_all_refused_characters_and_other_faults_come_in_reading_order() -> None:
    assert places("a.yaml", "a: x\x0b\x0c\na: y\nb: \x01\n") == [
        ("ky-tu-cam", "a.yaml:1:5"),
        ("ky-tu-cam", "a.yaml:1:6"),
        ("trung-khoa", "a.yaml:2:1"),
        ("ky-tu-cam", "a.yaml:3:4"),
    ]


def test_a_refused_character_behind_an_escape_is_found_in_yaml_and_json() -> None:
    assert places("a.yaml", 'a: "x\\x0by"\n') == [("ky-tu-cam", "a.yaml:1:4")]
    assert places("a.json", '{"a": "x\\u000by", "\\ud83d": 1}') == [
        ("ky-tu-cam", "a.json:1:7"),
        ("ky-tu-cam", "a.json:1:19"),
    ]


def test_a_raw_control_character_in_json_is_a_refused_character_not_broken_json() -> None:
    assert places("a.json", '{"a": "x\x0by"}') == [("ky-tu-cam", "a.json:1:9")]


def test_a_file_full_of_refused_characters_is_told_a_hundred_times_at_most() -> None:
    _, findings = load_text("a.yaml", b"a: " + b"\x0b" * 5000)
    assert len(findings) == 101
    assert "còn nhiều ký tự" in findings[-1].message


def test_letters_of_every_script_emoji_and_tabs_inside_a_text_are_kept() -> None:
    file, findings = load_text("a.yaml", "a: 'Đặng\t😀 \u200d 中 \u00a0\u202f'\n".encode())
    assert findings == ()
    assert isinstance(file.root, RawMap)
    assert file.root["a"] == "Đặng\t😀 \u200d 中 \u00a0\u202f"
