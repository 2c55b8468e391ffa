"""Makes small templates for the tests of the merge, and reads what came out."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

from lxml import etree

from tests.docx.package import A4, made, p
from vndoc.docx.read import read
from vndoc.docx.xml import Element
from vndoc.findings import Finding
from vndoc.render import Compiled, TemplateFault, compile_template, render
from vndoc.rulebook import load

RULEBOOK = load()


def compiled(body: str, /, **others: str) -> Compiled:
    """A template with this body, compiled."""
    return compile_template(made(body + A4, **others), "thu.docx", RULEBOOK)


def merged(body: str, context: Mapping[str, object], /, **others: str) -> bytes:
    """The bytes of such a template merged with a context."""
    return render(compiled(body, **others), context).data


def texts(data: bytes) -> list[str]:
    """The text of every paragraph of the body, as our own reader reads it."""
    return [paragraph.text for paragraph in read(data).paragraphs]


def printed(tags: str, /, **context: object) -> str:
    """What a paragraph of these tags comes to."""
    return texts(merged(p(tags), context))[0]


def refused(body: str, context: Mapping[str, object] | None = None, /, **others: str) -> tuple[Finding, ...]:
    """The findings of a template that cannot be merged."""
    try:
        merged(body, context or {}, **others)
    except TemplateFault as problem:
        return problem.findings
    raise AssertionError("the template was merged")


def only(findings: tuple[Finding, ...]) -> Finding:
    """The one finding."""
    assert len(findings) == 1, findings
    return findings[0]


def part(data: bytes, name: str = "word/document.xml") -> Element:
    """The root of one part."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))
