"""Every layout of a workbook fits its model: each key has its place, and each place its key."""

from collections.abc import Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest

from vndoc.documents import DATA_TYPES
from vndoc.documents.cham_diem.model import ChamDiem
from vndoc.documents.cham_diem.so_tinh import SO_TINH as SO_TINH_CHAM_DIEM
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.documents.de_nghi.so_tinh import SO_TINH as SO_TINH_DE_NGHI
from vndoc.documents.so_tinh import NHAN_DANH_MUC, NHAN_HUONG_DAN, DangTrang, KieuCot, SoTinh, TrangTinh
from vndoc.ho_so.fields import Model
from vndoc.viet.chuan_hoa import without_accents

Keys = tuple[str, ...]

LAYOUTS: dict[str, tuple[type[Model], SoTinh | None]] = {
    "cham-diem": (ChamDiem, SO_TINH_CHAM_DIEM),
    "de-nghi": (DanhSachDeNghi, SO_TINH_DE_NGHI),
    **{one.key: (one.model, one.so_tinh) for one in DATA_TYPES if one.so_tinh},
}
ALL = pytest.mark.parametrize("key", LAYOUTS)


def bare(kind: Any) -> Any:  # noqa: ANN401 (an annotation)
    """An annotation without None and without metadata."""
    if get_origin(kind) is Annotated:
        return bare(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return bare(next(one for one in get_args(kind) if one is not NoneType))
    return kind


def places(model: type[Model]) -> Iterator[tuple[Keys, str, Any, bool]]:
    """Keys, shape, kind of the items and whether it is needed, of everything in a model that a sheet must hold."""
    for name, field in model.model_fields.items():
        kind = bare(field.annotation)
        needed = field.is_required()
        if isinstance(kind, type) and issubclass(kind, Model):
            yield from (((name, *keys), shape, item, False) for keys, shape, item, _ in places(kind))
        elif get_origin(kind) is tuple:
            item = bare(get_args(kind)[0])
            is_group = isinstance(item, type) and issubclass(item, Model)
            yield (name,), "rows" if is_group else "lines", item, needed
        elif isinstance(get_origin(kind), type) and issubclass(get_origin(kind), Mapping):
            yield (name,), "map", bare(get_args(kind)[1]), needed
        else:
            yield (name,), "text", kind, needed


def compare(model: type[Model], layout: SoTinh, sheet: TrangTinh | None) -> Iterator[str]:
    """What of a model has no place below a sheet (None: the root), and the other way round."""
    columns = {
        ((*page.duong_dan, *column.duong_dan) if sheet is None else column.duong_dan): column
        for page in ([one for one in layout.trang if one.dang is DangTrang.MUC] if sheet is None else [sheet])
        for column in page.cot
    }
    children = {
        one.duong_dan: one
        for one in layout.trang
        if one.dang is DangTrang.HANG and (sheet.ten in one.thuoc if sheet else not one.thuoc)
    }
    for keys, shape, item, needed in places(model):
        column, child = columns.pop(keys, None), children.pop(keys, None)
        if shape in ("text", "lines") and column is not None:
            if (column.kieu is KieuCot.DANH_SACH) != (shape == "lines"):
                yield f"{keys}: not {shape}"
            if column.bat_buoc != needed:
                yield f"{keys}: needed is {needed}"
        elif shape in ("rows", "map") and child is not None:
            if bool(child.theo_cot) != (shape == "map"):
                yield f"{keys}: not {shape}"
            if isinstance(item, type) and issubclass(item, Model):
                yield from (f"{keys}: {one}" for one in compare(item, layout, child))
        else:
            yield f"{keys}: no place for {shape}"
    yield from (f"{keys}: no such key" for keys in (*columns, *children))


@ALL
def test_every_key_of_the_model_has_its_place_and_every_place_its_key(key: str) -> None:
    model, layout = LAYOUTS[key]
    assert layout is not None
    assert list(compare(model, layout, None)) == []


@ALL
def test_names_of_sheets_can_be_names_in_excel_and_headings_are_told_apart(key: str) -> None:
    _, layout = LAYOUTS[key]
    assert layout is not None
    sheets = [one.ten for one in layout.trang]
    assert len(set(sheets)) == len(sheets)
    assert not {NHAN_DANH_MUC, NHAN_HUONG_DAN} & set(sheets)
    for sheet in layout.trang:
        assert len(sheet.ten) <= 31
        assert not set(sheet.ten) & set("[]:*?/\\'")
        headings = [without_accents(one.ten).casefold() for one in sheet.cac_cot]
        headings += [without_accents(name).casefold() for one in sheet.cac_cot for name in one.ten_khac]
        assert len(set(headings)) == len(headings), sheet.ten


@ALL
def test_parents_stand_before_their_children_and_have_the_code_they_are_known_by(key: str) -> None:
    _, layout = LAYOUTS[key]
    assert layout is not None
    for at, sheet in enumerate(layout.trang):
        for ten in sheet.thuoc:
            parent = layout.trang_ten(ten)
            assert layout.trang.index(parent) < at
            assert sheet.khoa_ma in [column.khoa for column in parent.cot]


def test_a_sheet_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        SO_TINH_DE_NGHI.trang_ten("Không có")
