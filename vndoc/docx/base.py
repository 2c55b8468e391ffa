"""The minimal package that every stock template stands on: vi-VN, no theme fonts, no parts kept for old versions.

Theme and font table are there because validators ask for the parts; no style refers to them. Word's own new document
would bring Letter paper, English, theme fonts and some 160 styles.
"""

from collections.abc import Mapping

from vndoc.docx.xml import serialize, w

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

HEADER_ID = "rId3"
"""Relationship of the header that holds the page number."""


def base_parts(title: str, font: str) -> Mapping[str, bytes]:
    """All parts but `word/document.xml`, `word/styles.xml` and `word/header1.xml`; `title` is the core property."""
    return {
        "[Content_Types].xml": _content_types().encode(),
        "_rels/.rels": _package_relations().encode(),
        "docProps/core.xml": _core(title).encode(),
        "word/_rels/document.xml.rels": _document_relations().encode(),
        "word/fontTable.xml": _font_table(font),
        "word/settings.xml": _settings(),
        "word/theme/theme1.xml": _theme(font).encode(),
    }


def _content_types() -> str:
    parts = (
        ("/word/document.xml", f"{_MAIN}.document.main+xml"),
        ("/word/styles.xml", f"{_MAIN}.styles+xml"),
        ("/word/settings.xml", f"{_MAIN}.settings+xml"),
        ("/word/fontTable.xml", f"{_MAIN}.fontTable+xml"),
        ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
        ("/word/header1.xml", f"{_MAIN}.header+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    )
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts)
    return (
        f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*targets: tuple[str, str, str]) -> str:
    rows = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{path}"/>' for key, kind, path in targets)
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _package_relations() -> str:
    return _relations(
        ("rId1", f"{_RELATION}/officeDocument", "word/document.xml"),
        ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    )


def _document_relations() -> str:
    return _relations(
        ("rId1", f"{_RELATION}/styles", "styles.xml"),
        ("rId2", f"{_RELATION}/settings", "settings.xml"),
        (HEADER_ID, f"{_RELATION}/header", "header1.xml"),
        ("rId4", f"{_RELATION}/fontTable", "fontTable.xml"),
        ("rId5", f"{_RELATION}/theme", "theme/theme1.xml"),
    )


def _core(title: str) -> str:
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>"
    )


def _settings() -> bytes:
    modern = w("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    return serialize(
        w(
            "settings",
            w("zoom", percent=100),
            w("defaultTabStop", val=720),
            w("characterSpacingControl", val="doNotCompress"),
            w("compat", w("doNotExpandShiftReturn"), modern),
            w("themeFontLang", val="vi-VN"),
            w("decimalSymbol", val=","),
            w("listSeparator", val=";"),
        )
    )


def _font_table(font: str) -> bytes:
    family = (w("charset", val="00"), w("family", val="roman"), w("pitch", val="variable"))
    return serialize(w("fonts", w("font", *family, name=font)))


def _theme(font: str) -> str:
    """The least theme that the schema allows (ECMA-376 part 1, 20.1.6.9): black on white, one font."""
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)), "hlink", "folHlink")
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{"FFFFFF" if name.startswith("lt") else "000000"}"/></a:{name}>' for name in names
    )
    face = f'<a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{fill}</a:ln>' for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="vndoc">'
        f'<a:themeElements><a:clrScheme name="vndoc">{colours}</a:clrScheme>'
        f'<a:fontScheme name="vndoc"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="vndoc"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
