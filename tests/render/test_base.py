"""What a merge remembers of itself: each paragraph's text, and where each piece of it came from."""

import json
from typing import Any

from tests.docx.package import p, tbl, tc
from tests.render.documents import compiled
from tests.render.plan import plan_compiled, plan_context
from tests.render.test_parts import BOX
from vndoc.docx.read import read
from vndoc.raw import Span, Text
from vndoc.render import Compiled, Rendered, render


def base_of(template: Compiled, /, **context: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(render(template, context).base)
    return found


def assert_agrees_with_the_reader(made: Rendered) -> None:
    """Numbers and texts are those of our reader, so that a changed paragraph can be found again."""
    base = [one for one in json.loads(made.base) if one["part"] == "document"]
    facts = [paragraph for paragraph in read(made.data).paragraphs if paragraph.text]
    assert [(one["paragraph"], one["text"]) for one in base] == [(one.number, one.text) for one in facts]


def test_a_value_is_told_with_its_path_and_place_in_the_paragraph() -> None:
    name = Text("Nguyễn Văn A", "ho-so.yaml#nguoi_ky.ho_ten")
    found = base_of(compiled(p("Ông {{ ten }} và {{ ten }}") + p("không thẻ")), ten=name)
    path = "ho-so.yaml#nguoi_ky.ho_ten"
    assert found == [
        {
            "part": "document",
            "paragraph": 1,
            "text": "Ông Nguyễn Văn A và Nguyễn Văn A",
            "values": [{"start": 4, "end": 16, "path": path}, {"start": 20, "end": 32, "path": path}],
        },
        {"part": "document", "paragraph": 2, "text": "không thẻ", "values": []},
    ]


def test_a_reference_inside_a_value_is_told() -> None:
    text = Text("năm 2025", "a.yaml#b", spans=(Span(4, 8, "ho-so.yaml#nam"),))
    found = base_of(compiled(p("{{ v }}") + p("{{ v|hoa }}") + p("{{ v|lower }}")), v=text)
    assert found[0]["values"][0]["spans"] == [{"start": 4, "end": 8, "path": "ho-so.yaml#nam"}]
    assert found[1]["values"] == [{"start": 0, "end": 8, "path": "a.yaml#b"}]
    assert found[2]["values"] == [{"start": 0, "end": 8, "path": None}]


def test_line_ends_and_tabs_count_as_one_character() -> None:
    found = base_of(compiled(p("a {{ v }} {{ w }}")), v="x\ny\tz", w="w")
    assert found[0]["text"] == "a x\ny\tz w"
    assert found[0]["values"][1] == {"start": 8, "end": 9, "path": None}


def test_the_numbers_of_paragraphs_are_those_of_the_finished_document() -> None:
    empty = tbl(tc(p("{%p if co %}") + p("x") + p("{%p endif %}")) + tc(p("y")))
    gone = tbl(tc(p("{%tr for r in rong %}")), tc(p("{{ r }}")), tc(p("{%tr endfor %}")))
    box = BOX.format(p("trong {{ v }}"), "ngoài {{ v }}")
    template = compiled(p("{{ v }}") + empty + gone + box + p("{%p for d in ds %}") + p("{{ d }}") + p("{%p endfor %}"))
    made = render(template, {"v": "a", "co": False, "rong": [], "ds": ["1", "2"]})
    assert_agrees_with_the_reader(made)


def test_the_plan_agrees_with_the_reader_and_every_value_has_its_origin() -> None:
    made = render(plan_compiled(), plan_context())
    assert_agrees_with_the_reader(made)
    values = [value for one in json.loads(made.base) for value in one["values"]]
    assert sum(value["path"] is not None for value in values) > 50
