"""Workbooks as clerks leave them: each fault told at its cell, or read as it was meant."""

import unicodedata
from datetime import date
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.load.excel.workbooks import LAYOUT, PEOPLE, Sheets, line, read, workbook
from vndoc.documents.so_tinh import CotTinh, SoTinh, TrangTinh
from vndoc.findings import Severity
from vndoc.load.excel import read_excel
from vndoc.raw import RawMap

NAMES = [{"ma": "nva", "ho_ten": "Nguyễn Văn A", "diem": "12,5"}, {"ma": "ttb", "ho_ten": "Trần Thị B", "diem": "9"}]
HEAD = PEOPLE[0]


def people(*rows: tuple[Any, ...]) -> Sheets:
    return {"Cá nhân": rows}


def told(findings: list[str], *starts: str) -> None:
    """The findings are these, each by its beginning, and no others."""
    assert [one for one in findings if not any(one.startswith(start) for start in starts)] == []
    assert len(findings) == len(starts), findings


# --- read as meant


def test_titles_above_the_headings_empty_rows_and_a_column_of_numbers_are_no_data() -> None:
    title = ("DANH SÁCH CÁ NHÂN ĐỀ NGHỊ", None)
    rows = (title, (), ("STT", *HEAD), (1, *PEOPLE[1]), (), (2, *PEOPLE[2]), (3, None, None, None))
    root, findings = read(people(*rows))
    assert root == {"ca_nhan": NAMES}
    assert findings == []


def test_columns_may_stand_in_another_order_and_optional_ones_be_left_out() -> None:
    root, findings = read(people(("Họ và tên", "Mã"), ("Nguyễn Văn A", "nva")))
    assert (root, findings) == ({"ca_nhan": [{"ma": "nva", "ho_ten": "Nguyễn Văn A"}]}, [])


@pytest.mark.parametrize(
    "heading",
    ["HỌ VÀ TÊN", "Họ  và\ntên *", "Họ tên", "ho va ten", unicodedata.normalize("NFD", "Họ và tên"), "Họ và tên:"],
)
def test_a_heading_is_known_in_any_spelling_of_accents_capitals_and_spaces(heading: str) -> None:
    root, findings = read(people(("Mã", heading), ("nva", "Nguyễn Văn A")))
    assert (root, findings) == ({"ca_nhan": [{"ma": "nva", "ho_ten": "Nguyễn Văn A"}]}, [])


def test_the_names_of_sheets_are_known_in_any_spelling_too() -> None:
    root, findings = read({"CA NHAN ": PEOPLE})
    assert (root, findings) == ({"ca_nhan": NAMES}, [])


def test_the_only_sheet_of_a_layout_of_one_may_have_any_name() -> None:
    layout = SoTinh((TrangTinh("Bảng điểm", "diem", cot=(CotTinh("Mã", "ma"), CotTinh("Điểm", "so"))),))
    root, findings = read({"Sheet1": (("Mã", "Điểm"), ("a", 1)), "Sheet2": ()}, layout=layout)
    assert (root, findings) == ({"diem": [{"ma": "a", "so": "1"}]}, [])


def test_spaces_around_no_break_spaces_nfd_and_line_ends_are_made_plain() -> None:
    name = unicodedata.normalize("NFD", "\u00a0Nguyễn\u00a0Văn A \r\n")
    root, findings = read(people(HEAD, (" nva ", name, None)))
    assert (root, findings) == ({"ca_nhan": [{"ma": "nva", "ho_ten": "Nguyễn Văn A"}]}, [])


def test_a_list_in_a_cell_is_read_by_its_lines_with_dashes_or_without() -> None:
    sheets = people(("Mã", "Họ và tên", "Thành tích"), ("a", "A", "- Một\n- Hai"), ("b", "B", "Một\n\n Hai "))
    root, _ = read(sheets)
    assert isinstance(root["ca_nhan"], list)
    assert [one["thanh_tich"] for one in root["ca_nhan"] if isinstance(one, RawMap)] == [["Một", "Hai"], ["Một", "Hai"]]


def test_a_cell_merged_downwards_holds_for_all_its_rows() -> None:
    rows = (("Mã", "Năm", "Danh hiệu"), ("nva", 2024, "X"), (None, 2023, "Y"), (None, 2022, "Z"))
    sheets = {**people(*PEOPLE), "Danh hiệu theo năm": rows}
    root, findings = read(sheets, lambda book: book["Danh hiệu theo năm"].merge_cells("A2:A4"))
    assert findings == []
    assert root["ca_nhan"][0]["danh_hieu"] == [  # type: ignore[index, call-overload]
        {"nam": "2024", "ten": "X"},
        {"nam": "2023", "ten": "Y"},
        {"nam": "2022", "ten": "Z"},
    ]


def test_a_merged_title_and_a_row_that_numbers_the_columns_are_no_data() -> None:
    rows = (("DANH SÁCH",), HEAD, ("(1)", "(2)", "(3)"), PEOPLE[1], PEOPLE[2])
    root, findings = read(people(*rows), lambda book: book["Cá nhân"].merge_cells("A1:C1"))
    assert (root, findings) == ({"ca_nhan": NAMES}, [])


def test_sheets_that_vndoc_adds_are_not_told() -> None:
    root, findings = read({**people(*PEOPLE), "Danh mục": (("x",),), "Hướng dẫn": (("y",),)})
    assert (root, findings) == ({"ca_nhan": NAMES}, [])


# --- told, and read


def test_hidden_rows_columns_and_sheets_are_read_and_told() -> None:
    def hide(book: Workbook) -> None:
        page = book["Cá nhân"]
        page.row_dimensions[2].hidden = page.row_dimensions[3].hidden = True
        page.column_dimensions["C"].hidden = True
        book["Nơi nhận"].sheet_state = "hidden"

    sheets = {**people(*PEOPLE, ("lvc", "Lê Văn C", None)), "Nơi nhận": (("Tên", "Mục đích"), ("Cục", None))}
    root, findings = read(sheets, hide)
    assert root == {"ca_nhan": [*NAMES, {"ma": "lvc", "ho_ten": "Lê Văn C"}], "noi_nhan": ["Cục"]}
    told(
        findings,
        "Cá nhân!C1 canh-bao hang-cot-an: Cột “Điểm” đang ẩn nhưng vẫn được đọc.",
        "Cá nhân!A2 canh-bao hang-cot-an: Các hàng 2 đến 3 đang ẩn nhưng vẫn được đọc.",
        "Nơi nhận!A1 canh-bao hang-cot-an: Trang tính “Nơi nhận” đang ẩn nhưng vẫn được đọc.",
    )


def test_a_row_of_totals_and_what_stands_below_it_are_told_and_not_read() -> None:
    rows = (*PEOPLE, ("Tổng cộng", None, 21.5), (), (None, None, "NGƯỜI LẬP BIỂU"))
    root, findings = read(people(*rows))
    assert root == {"ca_nhan": NAMES}
    told(
        findings,
        "Cá nhân!A4 goi-y hang-cong: Hàng “Tổng cộng” là hàng cộng nên không được đọc",
        "Cá nhân!C6 canh-bao hang-cong: Nội dung bên dưới hàng cộng không được đọc.",
    )


def test_a_name_that_begins_like_a_total_is_data() -> None:
    root, findings = read({"Tập thể": (("Mã", "Tên tập thể"), ("tc", "Tổng cục A"))})
    assert (root, findings) == ({"tap_the": [{"ma": "tc", "ten": "Tổng cục A"}]}, [])


def test_a_date_that_shows_as_a_number_is_read_as_the_date_and_told() -> None:
    sheets = {"Tập thể": (("Mã", "Tên tập thể", "Ngày quyết định"), ("a", "A", 45792))}
    root, findings = read(sheets)
    assert root == {"tap_the": [{"ma": "a", "ten": "A", "quyet_dinh": {"ngay": "15/5/2025"}}]}
    told(findings, "Tập thể!C2 canh-bao ngay-thanh-so: Ô ghi số 45792, đã hiểu là ngày 15/5/2025.")


def test_a_text_that_excel_turned_into_a_date_is_told() -> None:
    root, findings = read({"Tập thể": (("Mã", "Tên tập thể", "Số quyết định"), ("a", "A", date(2025, 12, 5)))})
    told(findings, "Tập thể!C2 canh-bao o-bi-doi-thanh-ngay: Excel đã đổi ô này thành ngày 05/12/2025.")
    assert root["tap_the"][0]["quyet_dinh"] == {"so": "05/12/2025"}  # type: ignore[index, call-overload]


def test_other_columns_and_cells_without_a_heading_are_told_once_each() -> None:
    rows = (("Mã", "Họ và tên", "Quê quán", None), ("a", "A", "x", "y"), ("b", "B", "x", "y"))
    root, findings = read(people(*rows))
    assert root == {"ca_nhan": [{"ma": "a", "ho_ten": "A"}, {"ma": "b", "ho_ten": "B"}]}
    told(
        findings,
        "Cá nhân!C1 canh-bao tieu-de-la: Cột “Quê quán” không có trong mẫu nên không được đọc.",
        "Cá nhân!D2 canh-bao tieu-de-la: Cột này không có tiêu đề nên không được đọc.",
    )


def test_another_sheet_is_told_and_not_read() -> None:
    root, findings = read({**people(*PEOPLE), "Ghi chép": (("x",),), "Sheet3": ()})
    assert root == {"ca_nhan": NAMES}
    told(findings, "Ghi chép!A1 canh-bao trang-tinh-la: Trang tính “Ghi chép” không có trong mẫu")


def test_letters_of_the_old_encoding_are_told_once() -> None:
    _, findings = read(people(HEAD, ("a", "C«ng t¸c v¨n th­ l­u tr÷", None), ("b", "C«ng t¸c v¨n th­", None)))
    told(findings, "Cá nhân!B2 canh-bao bang-ma-cu")


# --- faults


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            (HEAD, ("nva", "=A2&1", None)),
            "B2 loi cong-thuc-chua-tinh: Ô có công thức chưa được tính.",
            id="formula without a value",
        ),
        pytest.param((HEAD, ("nva", "#N/A", None)), "B2 loi o-bao-loi: Ô đang báo lỗi #N/A của công thức.", id="error"),
        pytest.param(
            (("Mã", "Họ và tên", "Mã"), ("a", "A", "b")),
            "C1 loi trung-tieu-de: Tiêu đề “Mã” đã có ở ô A1",
            id="heading twice",
        ),
        pytest.param(
            (("Mã", "Họ vvà tênn"), ("a", "A")),
            "B1 loi tieu-de-la: Không có cột “Họ vvà tênn”; có lẽ là cột “Họ và tên”.",
            id="misspelt heading",
        ),
        pytest.param(
            (("Mã", "Điểm"), ("a", 1)),
            "A1 loi thieu-tieu-de: Trang tính “Cá nhân” thiếu cột “Họ và tên”.",
            id="missing",
        ),
        pytest.param(
            (("a", "A"), ("b", "B")),
            "A1 loi thieu-tieu-de: Không thấy hàng tiêu đề trong trang tính “Cá nhân”.",
            id="no headings",
        ),
        pytest.param((HEAD, ("nva", "Nguyễn\u2028A", None)), "B2 loi ky-tu-cam", id="refused character"),
    ],
)
def test_a_fault_is_told_at_its_cell(rows: tuple[tuple[Any, ...], ...], expected: str) -> None:
    _, findings = read(people(*rows))
    told(findings, f"Cá nhân!{expected}")


def test_cells_merged_over_columns_are_told() -> None:
    _, findings = read(people(*PEOPLE), lambda book: book["Cá nhân"].merge_cells("A3:B3"))
    told(findings, "Cá nhân!A3 loi o-gop: Các ô A3:B3 bị gộp qua nhiều cột")


def test_a_child_without_a_parent_is_told_with_the_nearest_code() -> None:
    rows = (("Mã", "Năm", "Danh hiệu"), ("nvv", 2024, "X"), (None, 2024, "X"), ("zzzzzz", 2024, "X"))
    _, findings = read({**people(*PEOPLE), "Danh hiệu theo năm": rows})
    told(
        findings,
        "Danh hiệu theo năm!A2 loi ma-cha-khong-co: Không có mã “nvv” ở trang tính “Tập thể”, “Cá nhân”. Có",
        "Danh hiệu theo năm!A3 loi thieu-ma-cha: Hàng này chưa ghi “Mã”.",
        "Danh hiệu theo năm!A4 loi ma-cha-khong-co: Không có mã “zzzzzz”",
    )


def test_a_code_in_other_capitals_is_known_where_it_is_one_row_alone() -> None:
    titles = (("Mã", "Năm", "Danh hiệu"), ("NVA", 2024, "X"))
    root, findings = read({**people(*PEOPLE), "Danh hiệu theo năm": titles})
    assert findings == []
    assert root["ca_nhan"][0]["danh_hieu"] == [{"nam": "2024", "ten": "X"}]  # type: ignore[index, call-overload]
    two = people(HEAD, ("a", "A", None), ("A", "B", None))
    root, findings = read({**two, "Danh hiệu theo năm": (titles[0], ("A", 2024, "X"))})
    assert [one.get("danh_hieu") for one in root["ca_nhan"]] == [None, [{"nam": "2024", "ten": "X"}]]  # type: ignore[union-attr]


def test_a_row_of_totals_is_one_also_where_only_the_code_is_wanted() -> None:
    layout = SoTinh(
        trang=(
            *LAYOUT.trang[:3],
            TrangTinh("Số liệu", "so_lieu", thuoc=("Cá nhân",), cot=(CotTinh("Số người", "so_nguoi"),)),
        )
    )
    data = workbook({**people(*PEOPLE), "Số liệu": (("Mã", "Số người"), ("nva", 3), ("Tổng cộng", 3))})
    _, findings = read_excel("de-nghi.xlsx", data, layout)
    assert [(one.rule, one.severity) for one in findings] == [("hang-cong", Severity.GOI_Y)]


def test_one_code_on_two_sheets_is_told() -> None:
    _, findings = read({"Tập thể": (("Mã", "Tên tập thể"), ("nva", "A")), **people(*PEOPLE)})
    told(findings, "Cá nhân!A2 loi trung-ma: Mã “nva” đã dùng ở trang tính “Tập thể”, ô A2.")


def test_faults_of_facts_are_told() -> None:
    rows = (("Mục", "Nội dung"), ("Trích yếu", "a"), ("Trích yêu", "b"), ("Người kí: họ tên", "c"), ("Zzzz", "d"))
    _, findings = read({"Thông tin chung": rows})
    told(
        findings,
        "Thông tin chung!A3 loi trung-tieu-de: Mục “Trích yếu” đã có ở hàng 2",
        "Thông tin chung!A4 loi tieu-de-la: Không có mục “Người kí: họ tên”; có lẽ là “Người ký: họ tên”.",
        "Thông tin chung!A5 canh-bao tieu-de-la: Mục “Zzzz” không có trong mẫu nên không được đọc.",
    )


def test_a_sheet_of_facts_without_its_second_heading_is_told() -> None:
    _, findings = read({"Thông tin chung": (("Mục", "Nội dug"), ("Trích yếu", "a"))})
    told(findings, "Thông tin chung!B1 loi tieu-de-la: Không có cột “Nội dug”; có lẽ là cột “Nội dung”.")


def test_dates_of_a_workbook_that_counts_from_1904_are_read() -> None:
    def count_from_1904(book: Workbook) -> None:
        book.epoch = CALENDAR_MAC_1904

    rows = (("Mã", "Tên tập thể", "Ngày quyết định"), ("a", "A", date(2025, 5, 15)), ("b", "B", 44330))
    root, findings = read({"Tập thể": rows}, count_from_1904)
    days = [one["quyet_dinh"]["ngay"] for one in root["tap_the"]]  # type: ignore[index, call-overload, union-attr]
    assert days == ["15/05/2025", "15/5/2025"]
    told(findings, "Tập thể!C3 canh-bao ngay-thanh-so")


def test_faults_of_a_map_are_told() -> None:
    rows = (("Tên tham số", "Giá trị"), ("a", "1"), ("a", "2"), (None, "3"))
    root, findings = read({"Tham số": rows})
    assert root == {"tham_so": {"a": "1"}}
    told(findings, "Tham số!A3 loi trung-khoa", "Tham số!A4 loi thieu-truong: Hàng này chưa ghi “Tên tham số”.")


def test_a_missing_or_misnamed_sheet_is_told() -> None:
    layout = SoTinh(tuple(TrangTinh(one.ten, one.khoa, one.cot, bat_buoc=True) for one in LAYOUT.trang[1:3]))
    root, findings = read_excel("de-nghi.xlsx", workbook({"Cá nhâng": PEOPLE}), layout)
    assert root is None
    told(
        [line(one) for one in findings],
        "de-nghi.xlsx loi thieu-trang-tinh: Thiếu trang tính “Tập thể”.",
        "Cá nhâng!A1 loi trang-tinh-la: Không có trang tính “Cá nhâng”; có lẽ là “Cá nhân”.",
    )


def test_a_workbook_without_any_sheet_of_the_layout_has_no_root() -> None:
    root, findings = read_excel("de-nghi.xlsx", workbook({"Sheet1": ()}), LAYOUT)
    assert root is None
    assert [one.rule for one in findings] == ["thieu-trang-tinh"]


def test_the_same_fault_down_a_column_is_told_some_times_and_then_summed_up() -> None:
    rows = (HEAD, *((f"n{number}", "#N/A", None) for number in range(100)))
    _, findings = read(people(*rows))
    assert len(findings) == 20
    assert findings[-1].endswith("các ô cùng cột sai như vậy không báo nữa.")


def test_a_cell_far_away_does_not_fill_the_memory() -> None:
    data = workbook(people(*PEOPLE), lambda book: book["Cá nhân"].__setitem__("XFD1048576", "lạc"))
    root, findings = read_excel("de-nghi.xlsx", data, LAYOUT)
    assert root is None
    (finding,) = findings
    assert (finding.rule, finding.severity, str(finding.place)) == (
        "trang-tinh-qua-lon",
        Severity.LOI,
        "de-nghi.xlsx, trang tính Cá nhân, ô XFD1048576",
    )


def test_findings_come_in_the_order_of_sheets_rows_and_columns() -> None:
    rows = (("Mã", "Họ và tên", "Điểm"), *(("#N/A", "#N/A", None) for _ in range(10)))
    _, findings = read({**people(*rows), "Tập thể": (("Mã", "Tên tập thể"), ("#N/A", "x"))})
    cells = [one.split(" loi")[0] for one in findings if "o-bao-loi" in one]
    assert cells[:2] == ["Cá nhân!A2", "Cá nhân!B2"]
    assert cells.index("Cá nhân!A10") > cells.index("Cá nhân!B9")
    assert cells[-1] == "Tập thể!A2"
