"""The columns of a workbook taken from a model, so that headings, hints and checks stand once: at its fields.

    TrangTinh("Cá nhân", "ca_nhan", cot=cot_cua(CaNhan, dau=("ma", "ho_ten"), khong_nhom=("ly_lich",)))

Texts, numbers, dates, choices, lists of texts and groups of these become columns; lists of groups and maps do not: they
need sheets of their own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import WithJsonSchema
from pydantic.fields import FieldInfo

from vndoc.documents.so_tinh import HO_SO, CotTinh, KieuCot, TrangTinh
from vndoc.documents.the_thuc import ChapNhan
from vndoc.ho_so.con_so import ConSo
from vndoc.ho_so.fields import MaThanhVien, Model, Nam, SoDuong, TextOr
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.viet.chu_hoa import viet_thuong_dau

_WIDEST = 50
_LONG_TEXT = 30
"""Characters of an example from which the text is long: its column is as wide as a column gets."""


def cot_cua(
    model: type[Model], *, tru: tuple[str, ...] = (), dau: tuple[str, ...] = (), khong_nhom: tuple[str, ...] = ()
) -> tuple[CotTinh, ...]:
    """The columns of the fields of `model`, but those in `tru`; those in `dau` first, the others in their order.

    The columns of a group are named with it (`Người ký: chức vụ`), but for the groups in `khong_nhom`.
    """
    names = [name for name in model.model_fields if name not in tru]
    ordered = [*dau, *(name for name in names if name not in dau)]
    titles = {name: field.title for name, field in model.model_fields.items() if field.title}
    fields = ((name, model.model_fields[name], name in khong_nhom) for name in ordered)
    return tuple(column for name, field, bare in fields for column in _columns(name, field, bare, titles))


def _columns(name: str, field: FieldInfo, bare_names: bool, titles: Mapping[str, str]) -> Iterator[CotTinh]:
    kind, metadata = _bare(field.annotation, tuple(field.metadata))
    title = field.title or name
    if isinstance(kind, type) and issubclass(kind, Model):
        text_key = next((one.key for one in metadata if isinstance(one, TextOr)), None)
        for inner in cot_cua(kind):
            ten = inner.ten if bare_names else f"{title}: {viet_thuong_dau(inner.ten)}"
            khoa, alone = f"{name}.{inner.khoa}", inner.khoa == text_key
            yield replace(inner, ten=ten, khoa=khoa, bat_buoc=False, thay_nhom=alone)
        return
    kieu = _kieu(kind)
    if kieu is None:
        return
    low, high = _bounds(kieu, metadata)
    yield CotTinh(
        ten=title,
        khoa=name,
        bat_buoc=field.is_required(),
        kieu=kieu,
        chon=_choices(metadata),
        chon_tu=(HO_SO, "thanh_vien") if _has(metadata, MaThanhVien) else None,
        nho_nhat=low,
        lon_nhat=high,
        ghi_chu=_hint(field, kieu, titles),
        rong=_width(field, kieu),
    )


def _bare(kind: Any, metadata: tuple[Any, ...]) -> tuple[Any, tuple[Any, ...]]:  # noqa: ANN401 (an annotation)
    """An annotation without None, and all its metadata."""
    if get_origin(kind) is Annotated:
        inner, *more = get_args(kind)
        return _bare(inner, (*metadata, *more))
    if get_origin(kind) in (Union, UnionType):
        return _bare(next(one for one in get_args(kind) if one is not NoneType), metadata)
    return kind, metadata


def _kieu(kind: Any) -> KieuCot | None:  # noqa: ANN401 (an annotation)
    """What a column for values of that kind holds; None for lists of groups and maps."""
    if get_origin(kind) is tuple:
        item, _ = _bare(get_args(kind)[0], ())
        return None if not isinstance(item, type) or issubclass(item, Model) else KieuCot.DANH_SACH
    if not isinstance(kind, type):
        return None
    if issubclass(kind, date):
        return KieuCot.NGAY
    if issubclass(kind, int) and not issubclass(kind, bool):
        return KieuCot.SO_NGUYEN
    return KieuCot.SO_LE if issubclass(kind, ConSo) else KieuCot.CHU


def _has(metadata: tuple[Any, ...], alias: Any) -> bool:  # noqa: ANN401 (an annotation)
    """Whether a field is of the type `alias`, by the check that only it has."""
    return alias.__metadata__[-2 if isinstance(alias.__metadata__[-1], WithJsonSchema) else -1] in metadata


def _choices(metadata: tuple[Any, ...]) -> tuple[str, ...]:
    schemas = [one.json_schema or {} for one in metadata if isinstance(one, WithJsonSchema)]
    return tuple(word for schema in schemas for word in schema.get("enum", ()) if isinstance(word, str))


def _bounds(kieu: KieuCot, metadata: tuple[Any, ...]) -> tuple[int | None, int | None]:
    if kieu not in (KieuCot.SO_NGUYEN, KieuCot.SO_LE):
        return None, None
    if _has(metadata, Nam):
        return 1990, 2199
    return (1 if _has(metadata, SoDuong) else 0), None


def _hint(field: FieldInfo, kieu: KieuCot, titles: Mapping[str, str]) -> str:
    """The field's description with headings (`titles`) for keys and without the marks of YAML, with an example."""
    words = re.sub("`([^`]*)`", lambda found: f"“{titles.get(found[1], found[1])}”", field.description or "")
    example = field.examples[0] if field.examples else None
    shown = f" Ví dụ: {example}" if isinstance(example, str) and len(example) <= _LONG_TEXT else ""
    lines = " Mỗi ý một dòng (Alt+Enter)." if kieu is KieuCot.DANH_SACH else ""
    return f"{words}{lines}{shown}".strip()


def _width(field: FieldInfo, kieu: KieuCot) -> int:
    """By the length of the example; 0 leaves it to the heading."""
    example = field.examples[0] if field.examples else ""
    if kieu is not KieuCot.CHU or not isinstance(example, str):
        return 0
    return _WIDEST if len(example) > _LONG_TEXT else max(len(example) + 4, len(field.title or "") + 4)


TRANG_NOI_NHAN = TrangTinh("Nơi nhận", "noi_nhan", chu="ten", cot=cot_cua(NoiNhan))
"""Where the paper goes, where that differs from the dossier's."""

TRANG_CHAP_NHAN = TrangTinh("Chấp nhận", "chap_nhan", cot=cot_cua(ChapNhan))
"""The findings that the office accepts."""
