"""Labels and indents of automatic numbering."""

import pytest

from tests.docx.package import facts_of, p, style


def level(number: int, number_format: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def lists(*levels: str, extra: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{extra}'
    )


def item(depth: int = 0, num_id: int = 1, properties: str = "") -> str:
    return p("x", f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num_id}"/></w:numPr>{properties}')


def labels(body: str, numbering: str, styles: str = "") -> list[str]:
    return [paragraph.label for paragraph in facts_of(body, numbering=numbering, styles=styles).paragraphs]


@pytest.mark.parametrize(
    ("number_format", "text", "expected"),
    [
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("upperRoman", "%1.", ["I.", "II.", "III."]),
        ("lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]),
        ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
        ("upperLetter", "Phần %1", ["Phần A", "Phần B", "Phần C"]),
        ("decimalZero", "%1", ["01", "02", "03"]),
        ("bullet", "-", ["-", "-", "-"]),
        ("bullet", "\uf0b7", ["•", "•", "•"]),
        ("bullet", "\uf02d", ["-", "-", "-"]),
        ("none", "", ["", "", ""]),
    ],
)
def test_number_formats(number_format: str, text: str, expected: list[str]) -> None:
    assert labels(item() * 3, lists(level(0, number_format, text))) == expected


def test_levels_hold_the_numbers_above_and_restart_below_them() -> None:
    numbering = lists(level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2."), level(2, "lowerLetter", "%3)"))
    body = item(0) + item(1) + item(1) + item(2) + item(2) + item(0) + item(1) + item(2)
    assert labels(body, numbering) == ["I.", "I.1.", "I.2.", "a)", "b)", "II.", "II.1.", "a)"]


def test_a_legal_level_shows_all_its_numbers_in_decimal() -> None:
    numbering = lists(level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    assert labels(item(0) * 2 + item(1), numbering)[-1] == "2.1"


def test_a_level_that_never_restarts_counts_on() -> None:
    numbering = lists(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:lvlRestart w:val="0"/>'))
    assert labels(item(0) + item(1) + item(0) + item(1), numbering) == ["1.", "a)", "2.", "b)"]


def test_lists_of_one_kind_count_on_together_unless_they_start_anew() -> None:
    shared = '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
    anew = (
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    numbering = lists(level(0, "decimal", "%1."), extra=shared + anew)
    body = item() + item(num_id=2) + item(num_id=3) + item(num_id=3) + item()
    assert labels(body, numbering) == ["1.", "2.", "5.", "6.", "7."]


def test_unknown_lists_and_list_zero_have_no_label() -> None:
    assert labels(item(num_id=9) + item(num_id=0) + item(), lists(level(0, "decimal", "%1."))) == ["", "", "1."]
    assert labels(item(), "") == [""]


def test_letters_double_after_z() -> None:
    assert labels(item() * 28, lists(level(0, "lowerLetter", "%1")))[-2:] == ["aa", "bb"]


INDENTED = level(0, "decimal", "%1.", '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')


@pytest.mark.parametrize(
    ("in_style", "body", "expected"),
    [
        ('<w:ind w:left="100"/>', item(properties='<w:pStyle w:val="S"/>'), (720, -360)),
        ('<w:ind w:left="100"/>', item(properties='<w:pStyle w:val="S"/><w:ind w:left="50"/>'), (50, -360)),
        (
            '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="100"/>',
            p("x", '<w:pStyle w:val="S"/>'),
            (100, -360),
        ),
        ('<w:numPr><w:numId w:val="1"/></w:numPr>', item(num_id=0, properties='<w:pStyle w:val="S"/>'), (0, 0)),
    ],
)
def test_the_indents_of_a_level_stand_under_the_layer_that_names_the_list(
    in_style: str, body: str, expected: tuple[int, int]
) -> None:
    paragraph = facts_of(body, numbering=lists(INDENTED), styles=style("S", f"<w:pPr>{in_style}</w:pPr>")).paragraphs[0]
    assert (paragraph.indent.left, paragraph.indent.first_line) == expected


def test_a_style_counts_in_the_level_that_is_tied_to_it() -> None:
    numbering = lists(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:pStyle w:val="S"/>'))
    styles = style("S", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    assert labels(p("x", '<w:pStyle w:val="S"/>'), numbering, styles) == ["a)"]


def test_a_list_that_points_to_a_numbering_style_uses_its_levels() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>{level(0, "upperRoman", "%1.")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    assert labels(item(), numbering) == ["I."]
