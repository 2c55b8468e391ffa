"""A workbook gives the tree that its YAML form gives, with the place and path of each text."""

from datetime import date

from tests.dossiers import root_of
from tests.load.excel.workbooks import LAYOUT, PEOPLE, read, workbook
from vndoc.documents.so_tinh import CotTinh, SoTinh, TrangTinh
from vndoc.findings import CellPlace
from vndoc.load.excel import read_excel
from vndoc.raw import RawList, RawMap, Text

WHOLE = {
    "Thông tin chung": (
        ("Mục", "Nội dung", "Hướng dẫn"),
        ("Trích yếu", "Đề nghị khen thưởng", "Bắt buộc."),
        ("Ngày ban hành", date(2025, 5, 15), None),
        ("Căn cứ", "Căn cứ Luật A\nCăn cứ Luật B", None),
        ("Người ký: họ tên", "Nguyễn Văn A", None),
    ),
    "Tập thể": (
        ("Mã", "Tên tập thể", "Số quyết định", "Ngày quyết định"),
        ("pa", "Phòng A", "0012/QĐ", "5/6/2024"),
    ),
    "Cá nhân": (*PEOPLE, ("lvc", "Lê Văn C", None)),
    "Danh hiệu theo năm": (
        ("Mã", "Năm", "Danh hiệu"),
        ("nva", 2024, "LĐTT"),
        ("pa", 2023, "TTLĐXS"),
        ("nva", 2025, "X"),
    ),
    "Nơi nhận": (("Tên", "Mục đích"), ("Cục Ngoại vụ", None), ("Ủy ban", "B/c")),
    "Tham số": (("Tên tham số", "Giá trị"), ("ty_le", "80 %")),
}

YAML = """\
trich_yeu: Đề nghị khen thưởng
ngay: 15/05/2025
can_cu: [Căn cứ Luật A, Căn cứ Luật B]
nguoi_ky: {ho_ten: Nguyễn Văn A}
tap_the:
  - ma: pa
    ten: Phòng A
    quyet_dinh: {so: 0012/QĐ, ngay: 5/6/2024}
    danh_hieu: [{nam: 2023, ten: TTLĐXS}]
ca_nhan:
  - {ma: nva, ho_ten: Nguyễn Văn A, diem: "12,5", danh_hieu: [{nam: 2024, ten: LĐTT}, {nam: 2025, ten: X}]}
  - {ma: ttb, ho_ten: Trần Thị B, diem: 9}
  - {ma: lvc, ho_ten: Lê Văn C}
noi_nhan: [Cục Ngoại vụ, {ten: Ủy ban, muc_dich: B/c}]
tham_so: {ty_le: 80 %}
"""


def at(node: object, *way: str | int) -> object:
    for step in way:
        assert isinstance(node, RawMap | RawList)
        node = node[step]  # type: ignore[index]
    return node


def paths(node: object) -> dict[str, str]:
    """Each text of a tree by its path behind `#`."""
    if isinstance(node, Text):
        assert node.path is not None
        return {node.path.partition("#")[2]: str(node)}
    values = node.values() if isinstance(node, RawMap) else node if isinstance(node, RawList) else ()
    return {path: text for value in values for path, text in paths(value).items()}


def test_a_workbook_gives_what_its_yaml_form_gives() -> None:
    root, findings = read(WHOLE)
    assert findings == []
    assert root == root_of(YAML, "de-nghi.yaml")
    assert paths(root) == paths(root_of(YAML, "de-nghi.yaml"))


def test_each_text_has_its_cell_and_the_path_of_its_field() -> None:
    root, _ = read(WHOLE)
    year = at(root, "ca_nhan", 0, "danh_hieu", 1, "nam")
    assert isinstance(year, Text)
    assert year.place == CellPlace("de-nghi.xlsx", "Danh hiệu theo năm", "B4")
    assert year.path == "de-nghi.xlsx#ca_nhan[0].danh_hieu[1].nam"
    second = at(root, "can_cu", 1)
    assert isinstance(second, Text)
    assert second.place == CellPlace("de-nghi.xlsx", "Thông tin chung", "B4")
    person = at(root, "ca_nhan", 1)
    assert isinstance(person, RawMap)
    assert person.place == CellPlace("de-nghi.xlsx", "Cá nhân", "A3")


def test_a_needed_cell_left_empty_is_a_key_without_a_value_and_another_no_key() -> None:
    root, findings = read({"Cá nhân": (PEOPLE[0], ("nva", None, None))})
    assert findings == []
    assert root == {"ca_nhan": [{"ma": "nva", "ho_ten": None}]}
    person = at(root, "ca_nhan", 0)
    assert isinstance(person, RawMap)
    assert person.places["ho_ten"] == CellPlace("de-nghi.xlsx", "Cá nhân", "B2")


def test_an_empty_sheet_is_no_key() -> None:
    root, findings = read({"Cá nhân": (PEOPLE[0],), "Tập thể": ()})
    assert (root, findings) == ({}, [])


def test_a_sheet_of_single_texts_is_a_list_of_them() -> None:
    layout = SoTinh((TrangTinh("Căn cứ", "can_cu", cot=(CotTinh("Căn cứ ban hành", ""),)),))
    root, findings = read({"Căn cứ": (("Căn cứ ban hành",), ("Luật A",), ("Luật B",))}, layout=layout)
    assert (root, findings) == ({"can_cu": ["Luật A", "Luật B"]}, [])


def test_groups_know_their_keys_by_the_headings() -> None:
    root, _ = read(WHOLE)
    assert root.headings["trich_yeu"] == "mục “Trích yếu”"
    assert root.headings["tap_the"] == "trang tính “Tập thể”"
    unit = at(root, "tap_the", 0)
    assert isinstance(unit, RawMap)
    assert unit.headings["danh_hieu"] == "trang tính “Danh hiệu theo năm”"
    decision = unit["quyet_dinh"]
    assert isinstance(decision, RawMap)
    assert decision.headings["so"] == "cột “Số quyết định”"


def test_what_is_left_of_the_workbook_is_read_as_it_was_when_saved_with_macros() -> None:
    root, findings = read_excel("de-nghi.xlsm", workbook(WHOLE), LAYOUT)
    assert findings == ()
    assert root == root_of(YAML, "de-nghi.yaml")
