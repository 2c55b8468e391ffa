"""Every fault of a model reaches the clerk in Vietnamese, whatever is typed where."""

import re
from collections.abc import Iterator

import pytest
from pydantic import Field

from tests.dossiers import HO_SO, KE_HOACH, root_of
from vndoc.documents.ke_hoach import KeHoach
from vndoc.findings import DataPlace, Finding
from vndoc.ho_so import ThongTinChung
from vndoc.ho_so.faults import UNFORESEEN, where
from vndoc.ho_so.fields import MEMBERS, Dong, Model
from vndoc.ho_so.read import read_model
from vndoc.raw import RawList, RawMap, RawNode, Text

ENGLISH = re.compile(r"\b(input|should|valid|field|string|required|extra|must|type|list|error|value)\b", re.IGNORECASE)

HO_SO_FULL = (
    HO_SO
    + """\
noi_nhan:
  - {ten: A, muc_dich: B/c}
noi_luu: VT
han: {bao_cao: 15/5/2025}
ky_niem: {tinh: {ten: ngày thành lập tỉnh, ngay: 12/7/1907}}
su_kien: {dai_hoi: {ten: Đại hội, den_ngay: 25/01/2026}}
"""
).replace(
    "chuc_vu: Cụm",
    "quyen_han: TM.\n  ky_thay: có\n  chuc_vu_ky_thay: Cụm phó\n  chuc_vu_khac: [Giám đốc]\n  chuc_vu: Cụm",
)
KE_HOACH_FULL = (
    KE_HOACH
    + """\
ma: ke-hoach
so: 5
ngay: 15/01/2025
dia_danh: Lào Cai
can_cu: [Căn cứ Luật]
chap_nhan: [{rule: thieu-can-cu, cho: Căn cứ, ly_do: đã quen}]
mo_dau: [Nhằm phát huy]
phan_bo_sung: [{ten: Kinh phí, doan: [A], khoan: [B]}]
nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Trần Thị B}
noi_nhan: [A]
"""
)
FILES: list[tuple[type[Model], str]] = [(ThongTinChung, HO_SO_FULL), (KeHoach, KE_HOACH_FULL)]


def places(node: RawNode, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The ways to all nodes below `node`."""
    if isinstance(node, RawMap):
        for key, child in node.items():
            yield (*way, key)
            yield from places(child, (*way, key))
    elif isinstance(node, RawList):
        for at, child in enumerate(node):
            yield (*way, at)
            yield from places(child, (*way, at))


def node_at(root: RawMap, way: tuple[str | int, ...]) -> RawNode:
    node: RawNode = root
    for step in way:
        if isinstance(node, RawMap):
            node = node[str(step)]
        else:
            assert isinstance(node, RawList)
            node = node[int(step)]
    return node


def put(root: RawMap, way: tuple[str | int, ...], value: RawNode) -> None:
    around = node_at(root, way[:-1])
    if isinstance(around, RawMap):
        around[str(way[-1])] = value
    elif isinstance(around, RawList):
        around[int(way[-1])] = value


def wrong_values() -> list[RawNode]:
    place = DataPlace("x.yaml", 3, 5)
    group, listed = RawMap(place, "x"), RawList(place, "x")
    group.put("la", place, Text("b"))
    listed.put(place, None)
    return [
        None,
        Text("", place=place),
        Text("!?\n", place=place),
        group,
        listed,
        RawMap(place, "x"),
        RawList(place, ""),
    ]


def read(model: type[Model], root: RawMap) -> tuple[Finding, ...]:
    return read_model(model, root, "x.yaml", {MEMBERS: ("lao-cai", "tinh-a")})[1]


@pytest.mark.parametrize(("model", "text"), FILES)
def test_the_full_examples_are_right(model: type[Model], text: str) -> None:
    assert read(model, root_of(text)) == ()


@pytest.mark.parametrize(("model", "text"), FILES)
def test_a_wrong_value_anywhere_is_told_in_vietnamese(model: type[Model], text: str) -> None:
    for way in places(root_of(text)):
        for value in wrong_values():
            root = root_of(text)
            put(root, way, value)
            for finding in read(model, root):
                assert finding.rule != UNFORESEEN, (way, value)
                assert not ENGLISH.search(re.sub("`[^`]*`", "", finding.message)), finding.message
                assert isinstance(finding.place, DataPlace)
                assert finding.place.line, finding


@pytest.mark.parametrize(("model", "text"), FILES)
def test_any_field_left_out_is_named_or_not_needed(model: type[Model], text: str) -> None:
    for way in [way for way in places(root_of(text)) if isinstance(way[-1], str)]:
        root = root_of(text)
        around = node_at(root, way[:-1])
        assert isinstance(around, RawMap)
        del around[str(way[-1])]
        for finding in read(model, root):
            assert finding.rule in ("thieu-truong", "phan-rong")


@pytest.mark.parametrize(
    ("way", "phrase"),
    [
        ((), "tập tin `a.yaml`"),
        (("nguoi_ky", "ho_ten"), "`nguoi_ky.ho_ten`"),
        (("nhiem_vu_trong_tam", 2), "mục 3 của `nhiem_vu_trong_tam`"),
        (("to_chuc", 1, "nhiem_vu", 4), "mục 5 của `nhiem_vu` trong mục 2 của `to_chuc`"),
        (("noi_nhan", 0, "ten"), "`ten` trong mục 1 của `noi_nhan`"),
    ],
)
def test_a_place_is_named_as_the_clerk_wrote_it(way: tuple[str | int, ...], phrase: str) -> None:
    assert where(way, "a.yaml") == phrase


class _Pair(Model):
    hai_ben: tuple[Dong, ...] = Field(min_length=2)


def test_a_list_with_too_few_items_is_told_with_how_many_it_needs() -> None:
    """It was taken for the echo of faulty items, so a paper was left out and nothing said."""
    made, (finding,) = read_model(_Pair, root_of("hai_ben: [a]\n"), "a.yaml", {})
    assert (made, finding.rule) == (None, "phan-rong")
    assert finding.message == "`hai_ben`: chỉ có 1 mục. Hãy ghi ít nhất 2 mục."


@pytest.mark.parametrize("typed", ["{ten: Tin, bài báo}", "{ten: 1,5}"])
def test_what_a_comma_in_braces_cuts_off_is_told_as_that(typed: str) -> None:
    made, (finding,) = read_model(_Named, root_of(f"nguoi_ta: {typed}\n"), "a.yaml", {})
    assert (made, finding.rule) == (None, "khoa-la")
    assert "đứng sau dấu phẩy" in finding.message
    assert "ngoặc kép" in finding.message


class _Inner(Model):
    ten: Dong


class _Named(Model):
    nguoi_ta: _Inner


def _table(*rows: str) -> RawMap:
    """Rows as a sheet gives them: a cell that is empty has its key, a column that is missing has none."""
    root = root_of("bang: [" + ", ".join(rows) + "]\n")
    assert isinstance(root, RawMap)
    root.headings = {"bang": "trang tính “Bảng”"}
    assert isinstance(root["bang"], RawList)
    for row in root["bang"]:
        assert isinstance(row, RawMap)
        row.headings = {"ten": "cột “Tên”", "so": "cột “Số”"}
    return root


class _Row(Model):
    ten: Dong
    so: Dong | None = None


class _Table(Model):
    bang: tuple[_Row, ...]


def test_a_column_that_is_missing_is_told_once_not_for_every_row() -> None:
    _, found = read_model(_Table, _table("{so: a}", "{so: b}", "{so: c}"), "a.xlsx", {})
    assert len(found) == 1
    _, found = read_model(_Table, _table("{so: a}", "{ten: , so: b}", "{ten: , so: c}"), "a.xlsx", {})
    assert len(found) == 3


def test_a_sheet_without_rows_is_not_told_as_a_missing_sheet() -> None:
    root = _table()
    del root["bang"]
    _, (finding,) = read_model(_Table, root, "a.xlsx", {})
    assert finding.message == "Trang tính “Bảng” chưa có hàng nào. Hãy điền ít nhất một hàng."
