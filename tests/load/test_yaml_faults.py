"""Broken YAML: the line to mend, in a clerk's words."""

import pytest
import yaml

from vndoc.findings import Finding
from vndoc.load import load_text
from vndoc.load.yaml_reader import read_yaml
from vndoc.raw import RawNode


def read(text: str) -> tuple[RawNode, tuple[Finding, ...]]:
    file, findings = load_text("ke-hoach.yaml", text.encode("utf-8"))
    return file.root, findings


def told(text: str) -> list[tuple[str, str]]:
    """Rule and line:col of each finding."""
    return [(finding.rule, str(finding.place).removeprefix("ke-hoach.yaml:")) for finding in read(text)[1]]


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("a: 1\nnam:2025\nb: 2\n", "2:4", "Thiếu dấu cách sau dấu hai chấm. Hãy viết “nam: …”"),
        ("nam:2025\nb: 2\n", "1:4", "Thiếu dấu cách sau dấu hai chấm"),
        ("a:\n  - x\n  -Phát hiện\n", "3:3", "Đầu ý phải là dấu gạch nối và một dấu cách: “- Phát hiện…”."),
        ("a:\n  - x\n  • Phát hiện\n", "3:3", "Đầu ý phải là dấu gạch nối và một dấu cách: “- Phát hiện…”."),
        ("a:\n  - x\n  – Phát hiện\n", "3:3", "Đầu ý phải là dấu gạch nối và một dấu cách: “- Phát hiện…”."),
        ("a:\n  - b: 1\n    c:2\n  - d: 1\n", "3:6", "Thiếu dấu cách sau dấu hai chấm"),
        ("a:\n\tb: 1\n", "2:1", "bằng phím Tab"),
        ("a: x\n\tb: y\n", "2:1", "bằng phím Tab"),
        ("a: |\n\tchữ\n", "2:1", "bằng phím Tab"),
        ("a: 'x\nb: c\n", "1:4", "Dấu nháy ' mở ở đây mà không đóng"),
        ('a: "x\nb: "c"\nd: 1\n', "1:4", 'Dấu nháy " mở ở đây mà không đóng'),
        ("a: 'x\n---\nb: c'\n", "1:4", "Dấu nháy ' mở ở đây mà không đóng"),
        ("a: 'Kế hoạch' năm 2025\n", "1:15", "Sau dấu nháy đóng ' còn chữ"),
        ("a: 'it's'\n", "1:8", "viết hai lần dấu '"),
        ("a: [1, 2\nb: 3\n", "1:4", "Dấu ngoặc [ mở ở đây mà không đóng"),
        ("a: {b: 1\nc: 3\n", "1:4", "Dấu ngoặc { mở ở đây mà không đóng"),
        ("a: [Mật] Kế hoạch\n", "1:10", "Sau dấu ngoặc đóng còn chữ"),
        ("a: Kế hoạch: năm 2025\n", "1:12", "Nội dung có dấu hai chấm"),
        ("a: key: value: more\n", "1:7", "đặt cả nội dung trong dấu nháy"),
        ("a: 1\nchữ thừa\nb: 2\n", "2:1", "Dòng này thiếu dấu hai chấm"),
        ("a:\n  b: 1\n c: 2\n", "3:2", "thụt vào không khớp"),
        ("a:\n  b: 1\n   c: 2\n", "3:4", "thụt vào không khớp"),
        ("a:\n  - x\n - y\n", "3:2", "thụt vào không khớp"),
        ("a: * quan trọng\n", "1:4", "Nội dung bắt đầu bằng dấu * phải đặt trong dấu nháy"),
        ("a: 1\nb: @x\n", "2:4", "Nội dung bắt đầu bằng dấu @ phải đặt trong dấu nháy"),
        ("a: %5\n", "1:4", "Nội dung bắt đầu bằng dấu % phải đặt trong dấu nháy"),
        ("a: !x!y z\n", "1:4", "Nội dung bắt đầu bằng dấu ! phải đặt trong dấu nháy"),
        ("a: - x\n", "1:4", "Hãy xuống dòng rồi viết “- nội dung”"),
        ("a: > 5 người\n", "1:4", "Sau dấu > phải xuống dòng"),
        ('a: "C:\\duong"\n', "1:7", "viết \\\\ thay cho mỗi dấu \\"),
        ("k" * 2000 + ": 1\n", "1:1", "Tên mục dài quá 1024 ký tự"),
    ],
)
def test_broken_yaml_is_told_at_the_line_to_mend_in_a_clerks_words(text: str, place: str, hint: str) -> None:
    root, findings = read(text)
    assert root is None
    assert [(f.rule, str(f.place)) for f in findings] == [("yaml-hong", f"ke-hoach.yaml:{place}")]
    assert hint in findings[0].message


def test_findings_before_the_break_are_told_too() -> None:
    assert told("a: 1\na: 2\nb: &x 1\nc: 'x\n") == [
        ("trung-khoa", "2:1"),
        ("yaml-bi-danh", "3:4"),
        ("yaml-hong", "4:4"),
    ]


def test_one_mistake_is_told_once() -> None:
    assert told("a: *quan trọng*\n") == [("yaml-bi-danh", "1:4")]


@pytest.mark.parametrize(
    "text", ["a: 'x\n", "a: [1, 2\nb: 3\n", "a: * b\n", "nam:2025\nb: 2\n", "a:\n\tb: c\n", "[" * 5000]
)
def test_the_parser_in_python_finds_the_same_faults(text: str) -> None:
    _, (fast,) = read_yaml("a.yaml", text)
    root, (slow,) = read_yaml("a.yaml", text, yaml.BaseLoader)
    assert root is None
    assert (slow.rule, slow.place, slow.message) == (fast.rule, fast.place, fast.message)
