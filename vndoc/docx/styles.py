"""The format layer: the rulebook and the house style as Word styles, one named style for each component.

Nothing of format stands in the paragraphs themselves, so that a template can be given a new format layer with its text
untouched (ECMA-376 part 1, 17.7 and 17.3.1.26 for the order of paragraph properties).
"""

from lxml import etree

from vndoc.docx.xml import Element, on_off, parser, q, serialize, w
from vndoc.rulebook import Component, HouseStyle, Look, Rulebook
from vndoc.rulebook.model import Value

BODY = "noi_dung"
RULED = ("tieu_ngu", "co_quan_ban_hanh", "trich_yeu")
"""Components with a rule drawn under them, in a paragraph of its own."""

SIGN_ROOM_ID = "VnChoKy"
GAP_ID = "VnKhoangTrong"


def style_id(component: str) -> str:
    """The style id of a component, or of a style of the house: `trich_yeu` → `VnTrichYeu`."""
    return "Vn" + "".join(word.capitalize() for word in component.split("_"))


def rule_style_id(component: str) -> str:
    """The style id of the paragraph that draws the rule under a component: `VnKeTrichYeu`."""
    return f"VnKe{style_id(component)[2:]}"


def rule_style_name(component: Component) -> str:
    """The name of that style, as a clerk finds it in Word's list; ids may change when a file is saved, names do not."""
    return f"{component.style} - đường kẻ"


def style_ids(part: bytes) -> dict[str, str]:
    """The id of each style of a styles part by its name."""
    styles = etree.fromstring(part, parser()).iter(q("style"))
    names = ((style.find(q("name")), style.get(q("styleId"), "")) for style in styles)
    return {name.get(q("val"), ""): key for name, key in names if name is not None}


def styles_part(rulebook: Rulebook) -> bytes:
    """The bytes of `word/styles.xml`."""
    components = [one for one in rulebook.components.values() if one.style]
    return serialize(
        w(
            "styles",
            _defaults(rulebook),
            _style("Normal", "Normal", None, default=True),
            w("style", w("name", val="Default Paragraph Font"), type="character", default=1, styleId="DefaultFont"),
            _table_normal(),
            *(_component_style(one, rulebook) for one in components),
            *(_rule_style(rulebook.components[key], rulebook) for key in RULED),
            *map(_house_style, rulebook.house_styles.values()),
            _room_style(rulebook),
            _gap_style(),
        )
    )


def _defaults(rulebook: Rulebook) -> Element:
    font = str(rulebook.value("trang.phong_chu").use)
    size = rulebook.value(f"{BODY}.co_chu").twips // 10
    run = w(
        "rPr",
        w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font),
        w("sz", val=size),
        w("szCs", val=size),
        w("lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA"),
    )
    spacing = w("spacing", before=0, after=0, line=240, lineRule="auto")
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault", w("pPr", w("widowControl"), spacing)))


def _table_normal() -> Element:
    sides = (w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right"))
    frame = w("tblPr", w("tblInd", w=0, type="dxa"), w("tblCellMar", *sides))
    return w("style", w("name", val="Normal Table"), frame, type="table", default=1, styleId="TableNormal")


def _style(key: str, name: str, based_on: str | None, *properties: Element | None, default: bool = False) -> Element:
    return w(
        "style",
        w("name", val=name),
        w("basedOn", val=based_on) if based_on else None,
        w("qFormat"),
        *properties,
        type="paragraph",
        default=1 if default else None,
        customStyle=None if default else 1,
        styleId=key,
    )


def _component_style(component: Component, rulebook: Rulebook) -> Element:
    look = rulebook.looks.get(component.key, Look())
    return _style(
        style_id(component.key),
        component.style or "",
        "Normal",
        _paragraph_format(component, look, rulebook),
        _run_format(component),
    )


def _paragraph_format(component: Component, look: Look, rulebook: Rulebook) -> Element:
    body = rulebook.components[BODY] if look.like_body or component.key == BODY else None
    before_value = component.value("cach_truoc")
    before = before_value.twips if before_value else look.before
    after = body.values["cach_doan"].twips if body else look.after
    line = look.line or (_number(body.values["gian_dong"]) if body else 1.0)
    indent = body.values["thut_dau_dong"].twips if body else 0
    align = component.value("can_le") or (body.values["can_le"] if body and not look.align else None)
    return w(
        "pPr",
        w("keepNext") if look.keep_next else None,
        _box() if component.value("khung") else None,
        w("spacing", before=before, after=after, line=round(line * 240), lineRule="auto"),
        w("ind", firstLine=indent) if indent else None,
        w("jc", val=_jc(str(align.use) if align else look.align or "trai")),
        w("outlineLvl", val=look.outline_level - 1) if look.outline_level else None,
    )


def _box() -> Element:
    """One frame on four sides, as stamps of urgency and circulation have it."""
    return w(
        "pBdr", *(w(side, val="single", sz=6, space=1, color="000000") for side in ("top", "left", "bottom", "right"))
    )


def _number(value: Value) -> float:
    if isinstance(value.use, str | bool):
        raise TypeError(f"{value.key} is no number")
    return value.use


def _jc(align: str) -> str:
    return {"giua": "center", "deu": "both", "phai": "right"}.get(align, "left")


def _run_format(component: Component) -> Element:
    bold, italic, size = (component.value(name) for name in ("dam", "nghieng", "co_chu"))
    half_points = size.twips // 10 if size else None
    return w(
        "rPr",
        *(on_off(name, bool(bold.use)) for name in ("b", "bCs") if bold is not None),
        *(on_off(name, bool(italic.use)) for name in ("i", "iCs") if italic is not None),
        w("sz", val=half_points) if half_points else None,
        w("szCs", val=half_points) if half_points else None,
    )


def _house_style(one: HouseStyle) -> Element:
    look = one.look
    return _style(
        style_id(one.key),
        one.style,
        "Normal",
        w(
            "pPr",
            w("keepNext") if look.keep_next else None,
            w("spacing", before=look.before, after=look.after, line=round((look.line or 1.0) * 240), lineRule="auto"),
            w("ind", left=one.left, hanging=one.hanging or None) if one.left else None,
            w("contextualSpacing") if one.close else None,
            w("jc", val=_jc(look.align or "trai")),
        ),
        w(
            "rPr",
            *(w(name) for name in ("b", "bCs") if one.bold),
            w("sz", val=one.size // 10),
            w("szCs", val=one.size // 10),
        ),
    )


def _rule_style(component: Component, rulebook: Rulebook) -> Element:
    """A flat paragraph whose upper border is the rule; its indents, set after the merge, give the length."""
    look = rulebook.looks.get(component.key, Look())
    border = w("pBdr", w("top", val="single", sz=rulebook.frame.rule_thickness, space=1, color="000000"))
    flat = w("spacing", before=rulebook.frame.rule_gap, after=look.after_rule, line=60, lineRule="exact")
    return _style(
        rule_style_id(component.key),
        rule_style_name(component),
        "Normal",
        w("pPr", w("keepNext") if look.keep_next else None, border, flat, w("jc", val="center")),
        w("rPr", w("sz", val=4), w("szCs", val=4)),
    )


def _room_style(rulebook: Rulebook) -> Element:
    """Room to sign: at least so high, so that the picture of a signature put there makes it higher, never cut."""
    room = w("spacing", before=0, after=0, line=rulebook.frame.sign_room, lineRule="atLeast")
    return _style(SIGN_ROOM_ID, "VN Chỗ ký", "Normal", w("pPr", w("keepNext"), room, w("jc", val="center")))


def _gap_style() -> Element:
    flat = w("spacing", before=0, after=0, line=20, lineRule="exact")
    return _style(GAP_ID, "VN Khoảng trống", "Normal", w("pPr", flat), w("rPr", w("sz", val=2), w("szCs", val=2)))
