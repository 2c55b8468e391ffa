"""The values of references: the closed table of names, from the facts of `ho-so` as they were typed.

It reads the raw facts, not the model: references stand inside the facts too, and a single fault in them must not make
every reference of every paper unknown.
"""

from collections.abc import Iterable
from datetime import date

from vndoc.ho_so.fields import key_of
from vndoc.ho_so.references import Table
from vndoc.quy_dinh.ky_niem import KyNiem, viet_ky_niem
from vndoc.quy_dinh.van_ban_phap_luat import VanBanPhapLuat, ten_day_du
from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.viet.ngay import ngay_ngan, parse_ngay

STOCK = "ky_niem.toml"
"""Stands for the stock table in data paths: `ky_niem.toml#quoc_khanh`."""

ACTS = "van_ban_phap_luat.toml"
"""Stands for the register of acts in data paths."""


def reference_table(root: RawNode, stock: tuple[KyNiem, ...]) -> Table:
    """Every name that `${…}` may hold -> its value; None where the fact itself is faulty or missing."""
    if not isinstance(root, RawMap):
        return {}
    nam = _year(root.get("nam"))
    return {
        **_years(root.get("nam"), nam),
        **_cluster(root.get("cum")),
        **_members(root),
        **{f"han.{key_of(key)}": _deadline(value) for key, value in _map(root.get("han")).items()},
        **_stock(stock, root, nam),
        **_own_anniversaries(_map(root.get("ky_niem")), nam),
        **{f"su_kien.{key_of(key)}": _at(value, "ten") for key, value in _map(root.get("su_kien")).items()},
    }


def act_references(acts: Iterable[VanBanPhapLuat], ngay: date | None, root: RawNode) -> Table:
    """The acts by their names at first mention, as they stand amended on the paper's date."""
    place = root.place if isinstance(root, RawMap) else None
    return {f"can_cu.{act.khoa}": Text(ten_day_du(act, ngay), f"{ACTS}#{act.khoa}", place) for act in acts}


def member_codes(root: RawNode) -> tuple[str, ...]:
    """The codes of the cluster's members, in the order typed."""
    return tuple(code for code, _ in _coded(root))


def _map(node: RawNode) -> dict[str, RawNode]:
    return node if isinstance(node, RawMap) else {}


def _at(node: RawNode, key: str) -> Text | None:
    """The text under `key`, or None."""
    value = _map(node).get(key)
    return value if isinstance(value, Text) and value.strip() else None


def _year(typed: RawNode) -> int | None:
    return int(typed) if isinstance(typed, Text) and typed.strip().isdecimal() and len(typed.strip()) == 4 else None


def _years(typed: RawNode, nam: int | None) -> dict[str, Text | None]:
    names = {"nam": 0, "nam-1": -1, "nam+1": 1}
    if nam is None or not isinstance(typed, Text):
        return dict.fromkeys(names)
    return {name: typed.derive(str(nam + step)) for name, step in names.items()}


def _cluster(cum: RawNode) -> dict[str, Text | None]:
    """The issuer's parent may be left out, so it is a name only where it is there."""
    required = {f"cum.{key}": _at(cum, key) for key in ("ten", "dia_danh")}
    parent = _at(cum, "co_quan_chu_quan")
    return required if parent is None else {**required, "cum.co_quan_chu_quan": parent}


def _coded(root: RawNode) -> list[tuple[str, RawNode]]:
    listed = _map(root).get("thanh_vien")
    members = listed if isinstance(listed, RawList) else []
    return [(code.strip(), member) for member in members if (code := _at(member, "ma"))]


def _members(root: RawMap) -> dict[str, Text | None]:
    names = {code: _at(member, "ten") for code, member in _coded(root)}
    head = _at(root, "cum_truong")
    return {
        "cum_truong.ten": names.get(head.strip()) if head else None,
        **{f"thanh_vien.{code}.ten": name for code, name in names.items()},
        **{
            f"thanh_vien.{code}.dai_dien.{key}": value
            for code, member in _coded(root)
            for key, value in _person(_map(member).get("dai_dien")).items()
        },
        **{f"nguoi_ky.{key}": value for key, value in _person(root.get("nguoi_ky")).items()},
    }


def _person(node: RawNode) -> dict[str, Text | None]:
    """Name and own title of one who signs; no name where there is nobody."""
    if not isinstance(node, RawMap):
        return {}
    return {"ho_ten": _at(node, "ho_ten"), "chuc_vu": _at(node, "chuc_vu_ky_thay") or _at(node, "chuc_vu")}


def _deadline(typed: RawNode) -> Text | None:
    """A deadline is a date, or a group that has it in `ngay`."""
    return _short_date(_at(typed, "ngay") if isinstance(typed, RawMap) else typed)


def _short_date(typed: RawNode) -> Text | None:
    if not isinstance(typed, Text):
        return None
    try:
        return typed.derive(ngay_ngan(parse_ngay(typed)))
    except ValueError:
        return None


def _stock(stock: tuple[KyNiem, ...], root: RawMap, nam: int | None) -> dict[str, Text | None]:
    made: dict[str, Text | None] = {}
    for one in stock:
        for name, counted in _names(one.khoa):
            words = None if nam is None else viet_ky_niem(one.ten, one.ngay, nam, dem=counted)
            made[name] = None if words is None else Text(words, f"{STOCK}#{one.khoa}", root.place)
    return made


def _own_anniversaries(own: dict[str, RawNode], nam: int | None) -> dict[str, Text | None]:
    made: dict[str, Text | None] = {}
    for key, node in own.items():
        ten, ngay = _at(node, "ten"), _at(node, "ngay")
        for name, counted in _names(key_of(key)):
            made[name] = None
            if ten and ngay and nam is not None and _short_date(ngay):
                made[name] = ten.derive(viet_ky_niem(ten.strip(), parse_ngay(ngay), nam, dem=counted))
    return made


def _names(key: str) -> tuple[tuple[str, bool], tuple[str, bool]]:
    """The two references of an anniversary, and whether the years are counted."""
    return (f"ky_niem.{key}", True), (f"ky_niem.{key}.khong_dem", False)
