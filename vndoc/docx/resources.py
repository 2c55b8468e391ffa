"""What the stories of a document share: styles, lists, theme, settings, read once from their parts."""

from dataclasses import dataclass
from functools import lru_cache

from vndoc.docx.effective import Effective
from vndoc.docx.measure import switch
from vndoc.docx.names import Element, W, name
from vndoc.docx.numbering import Numbering, read_numbering
from vndoc.docx.package import Package, Relations, parse_part
from vndoc.docx.stylesheet import Stylesheet, read_stylesheet
from vndoc.docx.theme import Theme, read_theme

Part = tuple[str, bytes]
"""Name and bytes of a part."""

_KINDS = ("theme", "styles", "settings", "comments", "numbering")
_KEPT_BYTES = 1024 * 1024
"""Size up to which the parts of a document are kept for the next one."""


@dataclass(frozen=True)
class Resources:
    """Styles, lists and theme of a document, the formats worked out from them, and the settings that facts need."""

    sheet: Stylesheet
    numbering: Numbering
    theme: Theme
    effective: Effective
    even_odd_headers: bool
    gutter_at_top: bool
    comments: int
    warnings: tuple[str, ...]


def read_resources(package: Package, relations: Relations) -> Resources:
    """Read the parts that the document part refers to; each may be missing. Raises Unreadable for a broken one."""

    parts: list[Part | None] = []
    for kind in _KINDS:
        target = relations.by_kind.get(kind)
        there = target is not None and package.has(target)
        parts.append((target, package.bytes_of(target)) if there and target is not None else None)
    small = sum(len(data) for _, data in filter(None, parts)) <= _KEPT_BYTES
    return (_read if small else _read.__wrapped__)(*parts)


@lru_cache(maxsize=8)
def _read(*parts: Part | None) -> Resources:
    """The resources in the parts of `_KINDS`. Kept for the next document: the papers of one template share them."""
    roots = dict(zip(_KINDS, (None if part is None else parse_part(*part) for part in parts), strict=True))
    part = roots.get
    theme = read_theme(part("theme"))
    styles, settings, comments = part("styles"), part("settings"), part("comments")
    sheet, numbering = read_stylesheet(styles, theme), read_numbering(part("numbering"))
    missing = "Tập tin không có phần kiểu dáng (styles.xml): cỡ chữ và phông chữ chỉ đọc được nơi ghi trực tiếp."
    return Resources(
        sheet=sheet,
        numbering=numbering,
        theme=theme,
        effective=Effective(sheet, numbering),
        even_odd_headers=_setting(settings, "evenAndOddHeaders"),
        gutter_at_top=_setting(settings, "gutterAtTop"),
        comments=0 if comments is None else sum(name(item) == f"{W}comment" for item in comments),
        warnings=(missing,) if styles is None else (),
    )


def _setting(settings: Element | None, key: str) -> bool:
    return settings is not None and (switch(settings.find(f"{W}{key}")) or False)
