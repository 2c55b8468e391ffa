"""Set blocks and macros: their text can be tested, filtered, printed twice or not at all."""

import json

import pytest

from tests.docx.package import p
from tests.render.documents import compiled, merged, only, printed, refused, texts
from vndoc.raw import Text
from vndoc.render import render

TREE = [{"t": "1", "c": [{"t": "<2>", "c": []}]}, {"t": "3", "c": []}]
NAME = {"ten": "A & B", "trong": "", "cay": TREE}

CAPTURES = {
    "{% set x %}{{ ten }}{% endset %}{{ x }}|{{ x }}": "A & B|A & B",
    "{% set x %}{{ ten }}{% endset %}chỉ thế": "chỉ thế",
    "{% set x %}{{ ten }}{% endset %}{% if x == ten|e %}bằng{% endif %}": "bằng",
    "{% set x %}{{ trong }}{% endset %}{% if x %}có{% else %}trống{% endif %}": "trống",
    "{% set x %}{{ ten }}{% endset %}{{ x|lower }} {{ x|length }}": "a & b 9",
    "{% set x | upper %}a {{ ten }}{% endset %}{{ x }}": "A A & B",
    "{% filter lower %}{{ ten }}!{% endfilter %}": "a & b!",
    "{% macro m(v) %}[{{ v }}]{% endmacro %}{{ m(ten) }}{{ m('x') }}{{ m(ten)|lower }}": "[A & B][x][a & b]",
    "{% macro m() %}({{ caller() }}){% endmacro %}{% call m() %}{{ ten }}{% endcall %}": "(A & B)",
    "{% macro m(n) %}{{ n }}{% if n %}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(3) }}": "3210",
    "{% for n in cay recursive %}{{ n.t }}{{ loop(n.c) }}{% endfor %}": "1<2>3",
    "{% macro m(v) %}{{ v }}{% endmacro %}{{ m(ten) ~ '/' ~ ten }}": "A & B/A & B",
}


@pytest.mark.parametrize("tags", CAPTURES)
def test_a_captured_text_is_a_text(tags: str) -> None:
    assert printed(tags, **NAME) == CAPTURES[tags]


def test_paragraphs_can_be_captured_and_printed_as_paragraphs() -> None:
    macro = p("{%p macro dong(v) %}") + p("[{{ v }}]") + p("{%p endmacro %}")
    assert texts(merged(macro + p("{{p dong(ten) }}") + p("{{p dong('b') }}"), NAME)) == ["[A & B]", "[b]"]
    block = p("{%p set x %}") + p("[{{ ten }}]") + p("{%p endset %}")
    assert texts(merged(block + p("{{p x }}") + p("giữa") + p("{{p x }}"), NAME)) == ["[A & B]", "giữa", "[A & B]"]


def test_captured_paragraphs_printed_inside_a_paragraph_are_refused() -> None:
    block = p("{%p set x %}") + p("[{{ ten }}]") + p("{%p endset %}")
    for tag in ("{{ x }}", "{{r x }}"):
        finding = only(refused(block + p(tag), NAME))
        assert finding.rule == "mau-mat-gia-tri"
        assert "đứng sai chỗ" in finding.message


def test_a_value_that_would_stand_outside_the_text_is_refused() -> None:
    body = p("{%p for d in ds %}") + p("{{r d }}") + p("{%p endfor %}")
    finding = only(refused(body, {"ds": ["a"]}))
    assert str(finding.place) == "mẫu document, đoạn 2 “{{r d }}”"
    assert finding.message == ("Giá trị “a” đứng ngoài phần chữ của đoạn văn nên sẽ mất; chưa ghi tập tin nào.")


def test_a_value_that_looks_like_a_captured_text_is_still_a_text() -> None:
    tags = "{%p set x %}", "[{{ ten }}]", "{%p endset %}", "{{ gia }}"
    made = merged("".join(map(p, tags)), {"ten": "a", "gia": "<w:p><w:r><w:t>[a]</w:t></w:r></w:p>"})
    assert texts(made) == ["<w:p><w:r><w:t>[a]</w:t></w:r></w:p>"]


def test_a_captured_value_keeps_its_origin() -> None:
    template = compiled(p("{% set x %}{{ ten }}{% endset %}ông {{ x }}"))
    base = json.loads(render(template, {"ten": Text("A", "ho-so.yaml#ten")}).base)
    assert base[0]["values"] == [{"start": 4, "end": 5, "path": "ho-so.yaml#ten"}]
