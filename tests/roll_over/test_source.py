"""Edits in the text of a file: what changes, and not a character more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.load import load_text
from vndoc.raw import RawMap, RawNode, Text
from vndoc.roll_over.edits import Added, Cleared, Edit, Patched, Removed, Renamed, after, node_at, plain
from vndoc.roll_over.source import edited, parse
from vndoc.roll_over.years import Part

YAML = """\
# đầu tập tin
so: 012   # số
ngay: 15/01/2025 # ngày ký
gap: >-   # gấp
  Phát huy kết quả năm 2024; hoàn thành
  nhiệm vụ năm
  2025

  của Cụm
nguyen: |
  năm 2025
nhay: 'ngày 15/5/2025'
nhay_kep: "ngày 15/5/2025"
ma_hoa: "n\\u0103m 2025"
khong_thut:
- mot   # một
# hai là
- hai
nhom:
    - {a: 1,   b: [x, năm 2025]}
    -
      a: 2
      c: >-
        năm
        2025
rong:
"""


def made(text: str, *edits: Edit, name: str = "thu.yaml") -> str:
    """The text after the edits, which holds the data that they mean."""
    root = load_text(name, text.encode())[0].root
    assert isinstance(root, RawMap)
    done = edited(parse(text, is_json=name.endswith(".json")), edits)
    assert plain(load_text(name, done.encode())[0].root) == after(root, edits)
    return done


def year(text: str, *loc: str | int, name: str = "thu.yaml") -> Patched:
    """2025 -> 2026 at a place."""
    typed = node_at(load_text(name, text.encode())[0].root, loc)
    assert isinstance(typed, Text)
    at = typed.index("2025")
    return Patched(loc, str(typed), (Part(at, at + 4, "2026"),))


@pytest.mark.parametrize(
    "loc", [("ngay",), ("gap",), ("nguyen",), ("nhay",), ("nhay_kep",), ("nhom", 0, "b", 1), ("nhom", 1, "c")]
)
def test_a_part_of_a_text_changes_in_its_place_alone(loc: tuple[str | int, ...]) -> None:
    done = made(YAML, year(YAML, *loc))
    assert len(done) == len(YAML)
    assert [one for one, other in zip(done, YAML, strict=True) if one != other] == ["6"]


def test_a_text_that_is_typed_in_code_is_written_in_quotes() -> None:
    assert made(YAML, year(YAML, "ma_hoa")) == YAML.replace('"n\\u0103m 2025"', '"năm 2026"')


def test_signs_that_would_end_a_text_in_brackets_put_it_in_quotes() -> None:
    whole = Patched(("nhom", 0, "b", 1), "năm 2025", (Part(0, 8, "Căn cứ ${can_cu.luat_2022}"),))
    assert made(YAML, whole, year(YAML, "gap")) == YAML.replace(
        "[x, năm 2025]", '[x, "Căn cứ ${can_cu.luat_2022}"]'
    ).replace("  2025\n\n", "  2026\n\n")


def test_words_are_put_before_a_folded_text() -> None:
    text = str(node_at(load_text("thu.yaml", YAML.encode())[0].root, ("gap",)))
    assert made(YAML, Patched(("gap",), text, (Part(0, 0, "(CẦN SỬA) "),))) == YAML.replace(
        "  Phát huy", "  (CẦN SỬA) Phát huy"
    )


def test_a_value_goes_and_its_comment_stays() -> None:
    assert made(YAML, Cleared(("so",))) == YAML.replace(" 012   #", "   #")
    assert made(YAML, Cleared(("khong_thut",))) == YAML.replace("- mot   # một\n# hai là\n- hai\n", "")
    assert made(YAML, Cleared(("nhom", 0, "b"))) == YAML.replace("[x, năm 2025]", "")


def test_an_item_goes_with_its_lines_alone() -> None:
    assert made(YAML, Removed(("khong_thut", 0))) == YAML.replace("- mot   # một\n", "")
    assert made(YAML, Removed(("nhom", 1))) == YAML.replace(
        "    -\n      a: 2\n      c: >-\n        năm\n        2025\n", ""
    )
    assert made(YAML, Removed(("nhom", 0, "b", 0))) == YAML.replace("[x, năm", "[năm")


def test_an_item_comes_in_the_manner_of_its_list() -> None:
    row = {"a": "3", "c": ["CẦN ĐIỀN"]}
    assert "        2025\n    - a: 3\n      c:\n        - CẦN ĐIỀN\nrong:" in made(YAML, Added(("nhom",), row))
    assert '[x, năm 2025, "y"]' in made(YAML, Added(("nhom", 0, "b"), "y"))
    assert made("a:\n  - x", Added(("a",), "y")) == "a:\n  - x\n  - y\n"


def test_a_key_gets_another_name() -> None:
    assert made(YAML, Renamed(("ngay",), "ngay_du_kien")) == YAML.replace("ngay: 15/01", "ngay_du_kien: 15/01")


def test_many_edits_at_once_do_not_meet() -> None:
    edits: list[Edit] = [
        year(YAML, "ngay"),
        Renamed(("ngay",), "ngay_du_kien"),
        Removed(("khong_thut", 1)),
        year(YAML, "gap"),
    ]
    done = made(YAML, *edits)
    assert "ngay_du_kien: 15/01/2026 # ngày ký" in done
    assert "  2026\n\n  của Cụm" in done


JSON = '{\n\t"nam": 2025,\n\t"so": 5,\n\t"ky": "năm 2025 \\/ quý",\n\t"ds": [{"a": "x"}, {"a": "y"}]\n}\n'


def test_json_stays_json() -> None:
    nam = Patched(("nam",), "2025", (Part(0, 4, "2026"),))
    so = Patched(("so",), "5", (Part(0, 1, "CẦN ĐIỀN"),))
    done = made(JSON, nam, so, year(JSON, "ky", name="thu.json"), Removed(("ds", 0)), name="thu.json")
    assert done == ('{\n\t"nam": 2026,\n\t"so": "CẦN ĐIỀN",\n\t"ky": "năm 2026 / quý",\n\t"ds": [{"a": "y"}]\n}\n')
    assert '"so": null' in made(JSON, Cleared(("so",)), name="thu.json")


WORDS = st.lists(st.sampled_from(["Cụm", "năm 2025", "15/5/2025", "và", "hội nghị", "“ký”"]), min_size=1, max_size=30)


@given(WORDS, st.sampled_from([">-", "|", "", '"', "'"]), st.integers(4, 60))
def test_any_text_in_any_notation_keeps_all_but_its_years(words: list[str], style: str, width: int) -> None:
    lines = list[str]()
    line = ""
    for word in words:
        line = f"{line} {word}".strip()
        if len(line) > width:
            lines, line = [*lines, line], ""
    lines = [*lines, line] if line else lines
    body = "\n  ".join(lines)
    text = f"a: {style}\n  {body}\nb: 1\n" if style in (">-", "|") else f"a:\n  {style}{body}{style}\nb: 1\n"
    root: RawNode = load_text("thu.yaml", text.encode())[0].root
    typed = node_at(root, ("a",))
    assert isinstance(typed, Text)
    places = [at for at in range(len(typed)) if typed.startswith("2025", at)]
    done = made(text, Patched(("a",), str(typed), tuple(Part(at, at + 4, "2026") for at in places)))
    assert done == text.replace("2025", "2026")
