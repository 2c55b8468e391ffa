import json
from importlib import resources
from pathlib import Path

import pytest

from vndoc.docx.widths import text_width, wrap

MM = 1440 / 25.4


@pytest.mark.parametrize(
    ("text", "size", "bold", "millimetres"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 240, True, 88.3),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 260, True, 95.7),
        ("Độc lập - Tự do - Hạnh phúc", 260, True, 56.1),
        ("Độc lập - Tự do - Hạnh phúc", 280, False, 57.1),
    ],
)
def test_the_lines_of_the_head_have_their_printed_widths(text: str, size: int, bold: bool, millimetres: float) -> None:
    assert text_width(text, size, bold) / MM == pytest.approx(millimetres, abs=0.1)


def test_a_decomposed_letter_is_as_wide_as_its_composed_form() -> None:
    assert text_width("e\u0302\u0301", 260) == text_width("ế", 260)


def test_lines_break_at_spaces_and_a_long_word_stands_alone() -> None:
    width = text_width("một hai", 260)
    assert wrap("một hai ba", 260, False, False, width) == ["một hai", "ba"]
    assert wrap("một hai\nba", 260, False, False, 1e9) == ["một hai", "ba"]
    assert wrap("a " + "b" * 99 + " c", 260, False, False, width) == ["a", "b" * 99, "c"]


def test_every_vietnamese_letter_is_in_the_table_and_its_source_is_named() -> None:
    table = json.loads(resources.files("vndoc.docx").joinpath("advance_widths.json").read_text("utf-8"))
    letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ"
    for face in table["faces"].values():
        known = set("".join(face.values()))
        assert set(letters + letters.upper()) <= known
    assert "Open Font License" in table["licence"]


def test_the_table_is_what_the_font_says() -> None:
    font = Path("/usr/share/fonts/truetype/liberation2/LiberationSerif-Bold.ttf")
    if not font.exists():
        pytest.skip("the Liberation 2 fonts are not installed")
    from fontTools.ttLib import TTFont

    face = TTFont(font)
    glyph = face.getBestCmap()[ord("Ộ")]
    assert text_width("Ộ", 2048, bold=True) == face["hmtx"][glyph][0]
