import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.docx.package import p, tbl, tc
from tests.render.documents import compiled, merged, only, part, printed, refused, texts
from vndoc.docx.xml import q
from vndoc.raw import Text
from vndoc.render import render
from vndoc.render.values import FORBIDDEN
from vndoc.viet.chuan_hoa import nfc

HOSTILE = (
    "Sở A & B",
    "R&D <điện tử>",
    "dưới < 5%",
    "“ngoặc” ‘đơn’ \"kép\" 'thẳng'",
    "{{ 7*7 }}",
    "{% if x %}",
    "{_{ a }_}",
    "]]>",
    "&amp; &lt; &#65;",
    "😀 𠀀",
    "a\u200bb\u00ad\u200d",
    "  hai  dấu cách  ",
    " ",
    "dòng 1\ndòng 2\n",
    "\tcột\tcột",
    "\n",
    "",
    "x" * 10_000,
    "cách\u00a0cứng",
    '="{{ ten }}"',
)


@pytest.mark.parametrize("value", HOSTILE, ids=ascii)
def test_a_value_comes_out_exactly(value: str) -> None:
    assert printed("{{ v }}", v=value) == value
    assert printed("[{{ v }}] ", v=value) == f"[{value}] "


@pytest.mark.parametrize("value", ["Nguye\u0302\u0303n", "vie\u0323\u0302t Nam", "ho\u0300a"])
def test_a_value_comes_out_in_normal_form_c(value: str) -> None:
    assert printed("{{ v }}", v=value) == nfc(value)


LAWFUL = st.text(st.characters(codec="utf-8"), max_size=60).filter(lambda text: not FORBIDDEN.search(text))
TEMPLATE = compiled(
    p("{{ mot }}")
    + p("a {{ hai }} {{ mot }} z")
    + p("{%p for dong in ba %}")
    + p("{{ dong }}")
    + p("{%p endfor %}")
    + tbl(tc(p("{{ nhom.bon }}")))
    + p("")
)


@settings(max_examples=150, deadline=None)
@given(LAWFUL, LAWFUL, st.lists(LAWFUL, max_size=3), LAWFUL)
@example("{{ hai }}", "&\n\t<", ["", "\n"], "\u200b ")
def test_any_lawful_text_in_any_field_is_the_text_of_its_paragraph(mot: str, hai: str, ba: list[str], bon: str) -> None:
    data = render(TEMPLATE, {"mot": mot, "hai": hai, "ba": ba, "nhom": {"bon": bon}}).data
    wanted = [mot, f"a {hai} {mot} z", *ba, bon, ""]
    assert [text.replace("\u2028", " ") for text in texts(data)] == [
        nfc(text).replace("\u2028", " ") for text in wanted
    ]


def test_line_ends_and_tabs_become_elements_of_word_in_the_format_of_the_run() -> None:
    data = merged(p("{{ v }}!", run="<w:b/>"), {"v": "a\nb\tc\nd"})
    root = part(data)
    assert [len(list(root.iter(q(name)))) for name in ("br", "tab", "r")] == [2, 1, 3]
    assert all(run.find(f"{q('rPr')}/{q('b')}") is not None for run in root.iter(q("r")))
    assert texts(data) == ["a\nb\tc\nd!"]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("a\rb", "U+000D"),
        ("a\r\nb", "U+000D"),
        ("a\x0bb", "U+000B"),
        ("\x1f", "U+001F"),
        ("\x00", "U+0000"),
        ("\ud800", "U+D800"),
        ("\ufffe", "U+FFFE"),
        ("\ufdd0", "U+FDD0"),
        ("\ufdd10\ufdd2", "U+FDD1"),
    ],
    ids=ascii,
)
def test_a_character_that_no_file_can_hold_is_refused_with_its_place(value: str, code: str) -> None:
    body = p("trước") + tbl(tc(p("a")) + tc(p("b") + p("Họ tên: {{ v }}")))
    finding = only(refused(body, {"v": Text(value, "ho-so.yaml#nguoi_ky.ho_ten")}))
    assert str(finding.place) == "mẫu document, bảng 1, hàng 1, ô 2, đoạn 4 “Họ tên: {{ v }}”"
    assert finding.message == (
        f"Thẻ không điền được: giá trị của ho-so.yaml#nguoi_ky.ho_ten có ký tự không in được {code}."
    )


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, "giá trị để trống"),
        (True, "giá trị không phải chữ hay số mà là có/không"),
        (["a"], "giá trị không phải chữ hay số mà là một danh sách"),
        (("a",), "giá trị không phải chữ hay số mà là một danh sách"),
        ({"a": "b"}, "giá trị không phải chữ hay số mà là một nhóm trường"),
        (object(), "giá trị không phải chữ hay số mà là một đối tượng"),
        ("x" * 1_000_001, "giá trị dài quá 1000000 ký tự"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_text_is_refused_not_printed(value: object, reason: str) -> None:
    assert only(refused(p("{{ v }}"), {"v": value})).message == f"Thẻ không điền được: {reason}."
    assert only(refused(p("{{ 'a' ~ v }}"), {"v": value})).rule in ("mau-gia-tri-la", "mau-qua-lon")


def test_numbers_are_printed() -> None:
    assert printed("{{ a }}/{{ b + 1 }}", a=5, b=6) == "5/7"
