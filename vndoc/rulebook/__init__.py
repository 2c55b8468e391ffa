"""The decree as data: `load()` reads the rulebook and refuses one that contradicts itself."""

import tomllib
from collections.abc import Mapping
from datetime import date
from fnmatch import fnmatchcase
from importlib import resources
from typing import Any

from vndoc.findings import Severity
from vndoc.rulebook.model import Component, Frame, HouseStyle, Look, PaperType, Rulebook, SizeSets, Value
from vndoc.units import Allowed, parse_allowed, parse_length

__all__ = ["Component", "Frame", "HouseStyle", "Look", "PaperType", "Rulebook", "SizeSets", "Value", "load"]

_META = ("ten", "o", "kieu", "dieu_khoan", "muc_do", "bo_cuc", "tu_ngay", "den_ngay")
_ONE_TWIP = 1.0
Toml = Mapping[str, Any]


def load() -> Rulebook:
    """The rulebook of Nghị định 30/2020/NĐ-CP with the house style beside it.

    Raises ValueError where a value cannot be read, lies outside its own bounds, or names an unknown layout.
    """
    decree, house = _toml("nd30_2020.toml"), _toml("house_style.toml")
    edition, layouts = decree["ban"], tuple(decree["ban"]["bo_cuc"])
    components = {
        key: _component(key, table, layouts, edition["tu_ngay"]) for key, table in decree["thanh_phan"].items()
    }
    unknown = set(house["kieu"]) - set(components)
    if unknown:
        raise ValueError(f"house style for unknown components: {sorted(unknown)}")
    types = decree["loai"]
    return Rulebook(
        key=edition["khoa"],
        number=edition["so_hieu"],
        title=edition["ten"],
        valid_from=edition["tu_ngay"],
        layouts=layouts,
        components=components,
        size_sets=_size_sets(decree["co_chu_dong_bo"], layouts, components),
        types=tuple(_paper_type(one, layouts) for one in types["danh_sach"]),
        copies=tuple(PaperType(one["ten"], one["viet_tat"], "ban-sao") for one in types["ban_sao"]),
        types_clause=types["dieu_khoan"],
        wrong_abbreviations=types["viet_tat_sai"],
        looks={key: _look(table) for key, table in house["kieu"].items()},
        house_styles={key: _house_style(key, table) for key, table in house["kieu_rieng"].items()},
        frame=_frame(house["bang"]),
    )


def _toml(name: str) -> Toml:
    return tomllib.loads(resources.files("vndoc.rulebook").joinpath(name).read_text("utf-8"))


def _expand(patterns: list[str], layouts: tuple[str, ...], key: str) -> frozenset[str]:
    found = frozenset(layout for layout in layouts if any(fnmatchcase(layout, pattern) for pattern in patterns))
    if not all(any(fnmatchcase(layout, pattern) for layout in layouts) for pattern in patterns):
        raise ValueError(f"{key}: a layout of {patterns} is unknown")
    return found


def _component(key: str, table: Toml, layouts: tuple[str, ...], start: date) -> Component:
    common = {"bo_cuc": list(layouts), "muc_do": "loi", "tu_ngay": start, **table}
    values = {
        name: _value(f"{key}.{name}", {**{k: common[k] for k in _META if k in common}, **entry}, layouts)
        for name, entry in table.items()
        if name not in _META
    }
    return Component(key, table["ten"], table.get("o"), table.get("kieu"), table["dieu_khoan"], values)


def _value(key: str, entry: Toml, layouts: tuple[str, ...]) -> Value:
    given = entry["gia_tri"]
    allowed = parse_allowed(given) if isinstance(given, str) else None
    bound = parse_allowed(entry["bien"]) if "bien" in entry else None
    if ("sai_so" in entry or bound is not None) and not entry.get("ly_do"):
        raise ValueError(f"{key}: a tolerance without its reason (ly_do)")
    return Value(
        key=key,
        use=_use(key, entry, allowed),
        clause=entry["dieu_khoan"],
        severity=Severity(entry["muc_do"]),
        layouts=_expand(entry["bo_cuc"], layouts, key),
        valid_from=entry["tu_ngay"],
        valid_to=entry.get("den_ngay"),
        allowed=allowed,
        bound=bound,
        tolerance=parse_length(entry["sai_so"]) if "sai_so" in entry else _ONE_TWIP * (allowed is not None),
        reason=entry.get("ly_do", ""),
        texts=tuple(given) if isinstance(given, list) else (),
        flag=given if isinstance(given, bool) else None,
    )


def _use(key: str, entry: Toml, allowed: Allowed | None) -> float | str | bool:
    given = entry["gia_tri"]
    if allowed is None:
        use: str | bool = given if isinstance(given, bool) else entry.get("dung", given[0])
        if isinstance(given, list) and use not in given:
            raise ValueError(f"{key}: dung is not one of gia_tri")
        return use
    if "dung" in entry:
        number = parse_length(entry["dung"])
    else:
        first = allowed.intervals[0]
        number = first.low if first.low is not None else first.high or 0.0
    if not allowed.holds(number, 1e-9):
        raise ValueError(f"{key}: dung lies outside gia_tri")
    return number


def _size_sets(table: Toml, layouts: tuple[str, ...], components: Mapping[str, Component]) -> SizeSets:
    names = tuple(table["thanh_phan"])
    sets = tuple(tuple(parse_length(size) for size in row) for row in table["gia_tri"])
    for row in sets:
        for name, size in zip(names, row, strict=True):
            if not components[name].values["co_chu"].holds(size):
                raise ValueError(f"co_chu_dong_bo: {size} is not allowed for {name}")
    spoken = _expand(table["bo_cuc"], layouts, "co_chu_dong_bo")
    return SizeSets(names, sets, table["dieu_khoan"], Severity(table["muc_do"]), spoken)


def _paper_type(entry: Toml, layouts: tuple[str, ...]) -> PaperType:
    if entry["bo_cuc"] not in layouts:
        raise ValueError(f"{entry['ten']}: unknown layout {entry['bo_cuc']}")
    return PaperType(entry["ten"], entry.get("viet_tat"), entry["bo_cuc"])


def _look(table: Toml) -> Look:
    return Look(
        before=round(parse_length(table.get("truoc", "0 pt"))),
        after=round(parse_length(table.get("sau", "0 pt"))),
        after_rule=round(parse_length(table.get("sau_ke", "0 pt"))),
        line=parse_length(table["gian_dong"]) if "gian_dong" in table else None,
        align=table.get("can_le"),
        keep_next=table.get("giu_voi_sau", False),
        outline_level=table.get("cap"),
        like_body=table.get("nhu_noi_dung", False),
    )


def _house_style(key: str, table: Toml) -> HouseStyle:
    return HouseStyle(
        key=key,
        style=table["ten"],
        size=round(parse_length(table["co_chu"])),
        bold=table.get("dam", False),
        look=_look(table),
        left=round(parse_length(table.get("thut_trai", "0 mm"))),
        hanging=round(parse_length(table.get("treo", "0 mm"))),
        close=table.get("sat_nhau", False),
    )


def _frame(table: Toml) -> Frame:
    head, sign = (tuple(round(parse_length(width)) for width in table[key]) for key in ("dau_van_ban", "chu_ky"))
    return Frame(
        head_columns=(head[0], head[1]),
        sign_columns=(sign[0], sign[1]),
        sign_room=round(parse_length(table["cho_ky"])),
        gutter=round(parse_length(table["khoang_cot"])),
        above_signature=round(parse_length(table["tren_chu_ky"])),
        rule_thickness=round(parse_length(table["net_ke"]) / 20 * 8),
        rule_gap=round(parse_length(table["khoang_ke"])),
        table_line=round(parse_length(table["net_bang"]) / 20 * 8),
        cell_margin=round(parse_length(table["le_o"])),
    )
