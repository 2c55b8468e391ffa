"""docxtpl's meaning of a template is the contract: the same template and values give the same parts."""

from collections.abc import Mapping
from io import BytesIO

import docx
import pytest
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from tests.docx.package import element, p, tbl, tc
from tests.render.documents import RULEBOOK
from vndoc.docx.pack import pack, unpack
from vndoc.docx.sound import mend
from vndoc.render import compile_template, render

CONTEXT: dict[str, object] = {
    "ten": "Nguyễn Văn A",
    "co_quan": "Sở R&D <Lào Cai> “số 1”",
    "nhieu_dong": "dòng một\ndòng hai\n\tthụt vào\t",
    "trong": "",
    "co": True,
    "khong": False,
    "so": 7,
    "ds": ["một", "hai & ba", "{{ 7*7 }}"],
    "rong": [],
    "hang": [{"ten": "A", "diem": ["1", "2"]}, {"ten": "B < C", "diem": ["3", "4"]}],
    "cot": ["x", "y", "z"],
    "mau": "FFFF00",
}


def lines(*tags: str) -> str:
    return "".join(map(p, tags))


GRID = (3000, 3000)
WIDE = (2000, 2000, 2000)
CELL = '<w:tcW w:w="3000" w:type="dxa"/>'
ORDINARY = {
    "values": lines("{{ ten }}", "a {{ co_quan }} b {{ ten }} c", "[{{ trong }}]", "{{ so }}"),
    "formats": p("{{ ten }}", '<w:jc w:val="center"/>', "<w:b/><w:i/>"),
    "line ends and tabs": p("x {{ nhieu_dong }} y", '<w:jc w:val="both"/>', "<w:b/>") + p("{{ ten }}"),
    "split runs": "<w:p><w:r><w:t>a {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ te</w:t></w:r><w:r><w:t>n }} b</w:t>"
    "</w:r></w:p>",
    "inline": lines("{% if co %}có{% else %}không{% endif %}", "{% for d in ds %}{{ d }}{{ loop.index }}{% endfor %}"),
    "runs": p("a {%r if khong %}b{%r endif %} c"),
    "paragraphs": lines("{%p for d in ds %}", "{{ loop.index }}. {{ d }}", "{%p endfor %}")
    + lines("{%p if khong %}", "x", "{%p endif %}"),
    "nested": lines(
        "{%p for h in hang %}", "{{ h.ten }}", "{%p for d in h.diem %}", "+ {{ d }}", *["{%p endfor %}"] * 2
    ),
    "over paragraphs": lines("a{% if co %}", "giữa", "{% endif %}b") + lines("c{% if khong %}", "giữa", "{% endif %}d"),
    "white space": lines("a {%- if co -%} b {%- endif -%} c"),
    "curly quotes": lines("{{ “chữ” }} {% if ten == ‘x’ %}1{% endif %}"),
    "literals": lines("{_{ ten }_} {{ ten }} {_% x %_}"),
    "comments": lines("{#p bỏ #}", "a{# bỏ #}b {{ ten }}"),
    "set and macro": lines("{% set x = ten %}{{ x }}", "{% macro m(v) %}[{{ v }}]{% endmacro %}{{ m(co_quan) }}"),
    "captured": lines("{%p macro m(v) %}", "[{{ v }}]", "{%p endmacro %}", "{{p m(ten) }}", "{{p m(co_quan) }}"),
    "filters": lines("{{ ten|upper }} {{ ds|join('; ') }} {{ '%02d'|format(so) }} {{ trong|default('x', true) }}"),
    "rows": tbl(
        tc(p("Tên"), CELL) + tc(p("Điểm"), CELL),
        tc(p("{%tr for h in hang %}"), CELL) + tc(p(""), CELL),
        tc(p("{{ h.ten }}"), CELL) + tc(p("{{ h.diem|join(' - ') }}"), CELL),
        tc(p("{%tr endfor %}"), CELL) + tc(p(""), CELL),
        grid=GRID,
    ),
    "columns": tbl(
        tc(p("{%tc for c in cot %}"), CELL) + tc(p("{{ c }}"), CELL) + tc(p("{%tc endfor %}"), CELL), grid=GRID
    ),
    "fewer columns": tbl(
        tc(p("{%tc for c in ds[:1] %}"), CELL) + tc(p("{{ c }}"), CELL) + tc(p("{%tc endfor %}"), CELL), grid=WIDE
    ),
    "hm": tbl(
        tc(p("{%tc for c in cot %}"), CELL) + tc(p("{% hm %}{{ ten }}"), CELL) + tc(p("{%tc endfor %}"), CELL),
        tc(p("{%tc for c in cot %}"), CELL) + tc(p("{{ c }}"), CELL) + tc(p("{%tc endfor %}"), CELL),
        grid=WIDE,
    ),
    "vm": tbl(
        tc(p("{%tr for h in hang %}"), CELL) + tc(p(""), CELL),
        tc(p("{% vm %}{{ ten }}"), CELL) + tc(p("{{ h.ten }}"), CELL),
        tc(p("{%tr endfor %}"), CELL) + tc(p(""), CELL),
        grid=GRID,
    ),
    "colspan and cellbg": tbl(
        tc(p("{% colspan 2 %}{{ ten }}"), CELL), tc(p("{% cellbg mau %}{{ ten }}"), CELL) + tc(p("x"), CELL), grid=GRID
    ),
    "text around": lines('="{{ ten }}" &amp; &lt;', "không có thẻ"),
}


def template(body: str, header: str = "", title: str = "") -> bytes:
    """A template on python-docx's own document, as a program would make it."""
    document = docx.Document()
    section = document.element.body[-1]
    for node in etree.fromstring(element("w:body", body)):
        section.addprevious(node)
    if header:
        document.sections[0].header.paragraphs[0].text = header
        document.sections[0].footer.paragraphs[0].text = header
    document.core_properties.title = title
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def by_docxtpl(data: bytes, context: Mapping[str, object]) -> dict[str, bytes]:
    """The parts of docxtpl's own merge, in the environment that we promise."""
    made = DocxTemplate(BytesIO(data))
    made.render(dict(context), SandboxedEnvironment(autoescape=True, undefined=StrictUndefined))
    buffer = BytesIO()
    made.save(buffer)
    return unpack(buffer.getvalue())


def canonical(part: bytes) -> bytes:
    """A part after c14n; what we mend (cells without paragraphs, order of properties) is mended in both."""
    root = etree.fromstring(part)
    mend(root)
    return etree.tostring(root, method="c14n", exclusive=True)


def assert_equal(data: bytes, context: Mapping[str, object]) -> None:
    ours = unpack(render(compile_template(data, "thu.docx", RULEBOOK), context).data)
    theirs = by_docxtpl(data, context)
    for name, part in theirs.items():
        if name.startswith("word/") and name.endswith(".xml"):
            assert canonical(ours[name]) == canonical(part), name


@pytest.mark.parametrize("name", ORDINARY)
def test_an_ordinary_template_means_what_docxtpl_says(name: str) -> None:
    assert_equal(template(ORDINARY[name]), CONTEXT)


def test_all_of_them_together_with_header_and_footer() -> None:
    assert_equal(template("".join(ORDINARY.values()), "{{ ten }} - {{ so }}"), CONTEXT)


def test_footnotes_mean_what_docxtpl_says() -> None:
    parts = unpack(template(p("{{ ten }}")))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    types = parts["[Content_Types].xml"].replace(
        b"</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode()
    )
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relations = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="rId99" Type="{relation}" Target="footnotes.xml"/></Relationships>'.encode(),
    )
    notes = element("w:footnotes", f'<w:footnote w:id="1">{p("{{ co_quan }}")}</w:footnote>').encode()
    data = pack(
        {
            **parts,
            "[Content_Types].xml": types,
            "word/_rels/document.xml.rels": relations,
            "word/footnotes.xml": notes,
        }
    )
    assert_equal(data, CONTEXT)


def test_core_properties_are_docxtpls_but_for_its_second_escaping() -> None:
    data = template(p("{{ ten }}"), title="Báo cáo {{ ten }}")
    ours = unpack(render(compile_template(data, "thu.docx", RULEBOOK), CONTEXT).data)["docProps/core.xml"]
    theirs = by_docxtpl(data, CONTEXT)["docProps/core.xml"]
    titles = [etree.fromstring(one).findtext("{http://purl.org/dc/elements/1.1/}title") for one in (ours, theirs)]
    assert titles == ["Báo cáo Nguyễn Văn A"] * 2
