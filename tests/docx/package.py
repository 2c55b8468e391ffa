"""Makes small .docx files for tests from pieces of XML."""

import zipfile
from io import BytesIO

from vndoc.docx.facts import Facts, Paragraph
from vndoc.docx.names import NAMESPACES
from vndoc.docx.read import read

_XMLNS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = NAMESPACES["r"]
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)

A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134" w:header="708" w:footer="708"/></w:sectPr>'
)
"""A section whose text is 9071 twips wide."""

COLUMN = 9071


def zipped(parts: dict[str, bytes | str]) -> bytes:
    """A zip of these parts."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def element(tag: str, inner: str) -> str:
    """A root element with all namespaces declared."""
    return f"<{tag} {_XMLNS}>{inner}</{tag}>"


def relations(targets: dict[str, tuple[str, str]]) -> str:
    """A relationships part: id to (kind, target)."""
    lines = "".join(
        f'<Relationship Id="{key}" Type="{_KIND}/{kind}" Target="{target}"/>' for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_RELS}">{lines}</Relationships>'


def parts_of(body: str, /, **others: str) -> dict[str, bytes | str]:
    """The parts of a .docx with this body. Others by part name: `styles`, `numbering`, `settings`, `comments` hold what
    stands in their root; `theme` the whole part; `header1`, `footer2` what stands in a header or footer, whose
    relationship has the same id.
    """
    tags = {"styles": "w:styles", "numbering": "w:numbering", "settings": "w:settings", "comments": "w:comments"}
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": element("w:document", f"<w:body>{body}</w:body>"),
    }
    targets = {}
    for key, inner in others.items():
        kind = key.rstrip("0123456789")
        targets[key] = (kind, f"{key}.xml")
        tag = tags.get(kind, "w:hdr" if kind == "header" else "w:ftr")
        parts[f"word/{key}.xml"] = inner if kind == "theme" else element(tag, inner)
    parts["word/_rels/document.xml.rels"] = relations(targets)
    return parts


def made(body: str, /, **others: str) -> bytes:
    """The bytes of a .docx with this body and these other parts."""
    return zipped(parts_of(body, **others))


def facts_of(body: str, /, **others: str) -> Facts:
    """The facts read from such a .docx."""
    return read(made(body, **others))


def first_of(body: str, /, **others: str) -> Paragraph:
    """The first paragraph read from such a .docx."""
    return facts_of(body, **others).paragraphs[0]


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """A `w:p` with one run."""
    return (
        f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def r(inner: str) -> str:
    """A `w:p` with one run that holds `inner`."""
    return f"<w:p><w:r>{inner}</w:r></w:p>"


def tc(inner: str, properties: str = "") -> str:
    """A `w:tc`."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def tbl(*rows: str, properties: str = "", grid: tuple[int, ...] = ()) -> str:
    """A `w:tbl` of rows that each hold cells."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    body = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>"


def borders(container: str, *sides: str, kind: str = "single") -> str:
    """A border container with a line on these sides."""
    lines = "".join(f'<w:{side} w:val="{kind}" w:sz="4" w:space="0" w:color="auto"/>' for side in sides)
    return f"<w:{container}>{lines}</w:{container}>"


def style(key: str, inner: str, kind: str = "paragraph", based_on: str = "", default: bool = False) -> str:
    """A `w:style`."""
    mark = ' w:default="1"' if default else ""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{key}"{mark}><w:name w:val="{key.lower()}"/>{base}{inner}</w:style>'
