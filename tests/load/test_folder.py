"""The dossier's folder: what is read, what is passed over, what cannot be read at all."""

import hashlib
import os
from pathlib import Path

import pytest

from tests.load.excel.workbooks import workbook
from vndoc.errors import ExitCode, Unreadable, VndocError, WrongUsage
from vndoc.findings import Severity
from vndoc.load import load, load_text
from vndoc.load.file import SIZE_LIMIT


def put(folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "cum-1-bng-2025"
    put(made, "ho-so.yaml", b"nam: 2025\n")
    return made


def test_all_data_files_are_read_in_the_order_of_their_names(folder: Path) -> None:
    put(folder, "tieu-chi.yml", b"a: 1\n")
    put(folder, "ke-hoach.JSON", b'{"a": 1}')
    put(folder, "bao-cao/so-a.yaml", b"a: 1\n")
    raw, findings = load(folder)
    assert findings == ()
    assert raw.name == "cum-1-bng-2025"
    assert [file.name for file in raw.files] == ["bao-cao/so-a.yaml", "ho-so.yaml", "ke-hoach.JSON", "tieu-chi.yml"]
    main = raw.file("ho-so")
    assert main is not None
    assert (main.root, main.sha256) == ({"nam": "2025"}, hashlib.sha256(b"nam: 2025\n").hexdigest())


def test_templates_hidden_files_schemas_and_other_files_are_passed_over(folder: Path) -> None:
    names = ("mau/x.yaml", ".goc/x.json", ".x.yaml", "a/.b/x.yaml", "ke-hoach.schema.json", "x.txt", "x.docx")
    for name in names:
        put(folder, name, b"\xff broken")
    put(folder, "cong-van/mau/x.yaml", b"a: 1\n")
    raw, findings = load(folder)
    assert findings == ()
    assert [file.name for file in raw.files] == ["cong-van/mau/x.yaml", "ho-so.yaml"]


def test_a_broken_file_is_a_finding_and_the_others_are_read(folder: Path) -> None:
    put(folder, "a.yaml", b"a: 'x\n")
    put(folder, "b.json", b'{"a": 1,}')
    put(folder, "c.yaml", b"a: 1\na: 2\n")
    raw, findings = load(folder)
    assert [(f.rule, str(f.place)) for f in findings] == [
        ("yaml-hong", "a.yaml:1:4"),
        ("json-hong", "b.json:1:8"),
        ("trung-khoa", "c.yaml:2:1"),
    ]
    assert [file.root for file in raw.files] == [None, None, {"a": "1"}, {"nam": "2025"}]


def test_one_stem_in_two_formats_is_a_finding_but_not_in_two_folders(folder: Path) -> None:
    put(folder, "ke-hoach.json", b'{"a": 1}')
    put(folder, "ke-hoach.yaml", b"a: 1\n")
    put(folder, "Ke-Hoach.yml", b"a: 1\n")
    put(folder, "cong-van/ke-hoach.yaml", b"a: 1\n")
    _, findings = load(folder)
    assert [(f.rule, str(f.place)) for f in findings] == [
        ("trung-tap-tin", "ke-hoach.json"),
        ("trung-tap-tin", "ke-hoach.yaml"),
    ]
    assert "“ke-hoach.json” và “Ke-Hoach.yml” cùng một tên" in findings[0].message


def unreadable(action: Path) -> VndocError:
    with pytest.raises(Unreadable) as caught:
        load(action)
    assert caught.value.exit_code is ExitCode.UNREADABLE
    return caught.value


def test_a_missing_folder_says_how_to_make_one(tmp_path: Path) -> None:
    error = unreadable(tmp_path / "khong-co")
    assert "Không tìm thấy thư mục hồ sơ" in error.message
    assert "vndoc new" in error.remedy


def test_a_file_in_place_of_a_folder_says_so(folder: Path) -> None:
    assert "không phải thư mục hồ sơ" in unreadable(folder / "ho-so.yaml").message


def test_a_folder_without_ho_so_is_no_dossier(tmp_path: Path) -> None:
    put(tmp_path, "con/ho-so.yaml", b"nam: 2025\n")
    error = unreadable(tmp_path)
    assert "chưa có tập tin ho-so.yaml" in error.message
    assert "vndoc new ho-so-moi" in error.remedy, "the folder is not empty: `vndoc new` would refuse it"


@pytest.mark.parametrize("name", ["Ho-So.yaml", "hồ sơ.yaml", "ho-so.yaml.txt", "ho_so.json", "HOSO.YML"])
def test_a_main_file_with_nearly_the_right_name_is_told(tmp_path: Path, name: str) -> None:
    put(tmp_path, name, b"nam: 2025\n")
    error = unreadable(tmp_path)
    assert f"tập tin “{name}” có lẽ là tập tin ấy" in error.message
    assert f"Đổi tên “{name}” thành ho-so.yaml" in error.remedy


def test_a_folder_with_a_space_is_quoted_in_the_command_to_type(tmp_path: Path) -> None:
    assert f'vndoc new "{tmp_path / "Hồ sơ mới"}"' in unreadable(tmp_path / "Hồ sơ mới").remedy
    (tmp_path / "Hồ sơ").mkdir()
    assert f'vndoc new "{tmp_path / "Hồ sơ"}"' in unreadable(tmp_path / "Hồ sơ").remedy


def test_what_vndoc_and_office_programs_leave_beside_the_data_is_passed_over(folder: Path) -> None:
    for name in ("manifest.json", "ket-qua/manifest.json", "~$ke-hoach.yaml", "mau/~$-hoach.docx"):
        put(folder, name, b"\x05\x00\xff")
    raw, findings = load(folder)
    assert findings == ()
    assert [file.name for file in raw.files] == ["ho-so.yaml"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ke-hoach.yaml.txt", "có thêm đuôi .txt nên không được đọc. Hãy đổi tên thành `ke-hoach.yaml`"),
        ("ke-hoach.yaml/x.txt", "`ke-hoach.yaml` là thư mục"),
        ("mau/Kế hoạch.docx", "Mẫu `mau/Kế hoạch.docx` không được dùng. Hãy đổi tên thành `ke-hoach.docx`."),
        ("mau/Ke-Hoach.docx", "Hãy đổi tên thành `ke-hoach.docx`."),
        ("mau/ke-hoach.doc", "Hãy mở bằng Word rồi lưu thành `ke-hoach.docx`."),
        ("mau/xyzw.docx", "Tên mẫu phải là tên loại văn bản: ke-hoach.docx"),
        ("mẫu/ke-hoach.docx", "Hãy đổi tên thư mục thành `mau`."),
        ("Mau/ke-hoach.docx", "Hãy đổi tên thư mục thành `mau`."),
    ],
)
def test_what_is_not_read_because_of_its_name_is_told(folder: Path, name: str, message: str) -> None:
    put(folder, name, b"x")
    _, findings = load(folder)
    assert [(one.rule, one.severity) for one in findings] == [("tap-tin-la", Severity.CANH_BAO)]
    assert message in findings[0].message


def test_a_copy_beside_the_template_in_use_is_told_without_advice_to_rename_it(folder: Path) -> None:
    put(folder, "mau/ke-hoach.docx", b"x")
    put(folder, "mau/ke-hoach - Copy.docx", b"x")
    (finding,) = load(folder)[1]
    assert "Mẫu đang dùng là `ke-hoach.docx`." in finding.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_what_is_no_ordinary_file_is_refused_instead_of_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "a.yaml")
    assert "“a.yaml” không phải là một tập tin thường" in unreadable(folder).message


@pytest.mark.parametrize(
    "data", ["nam: 1".encode("utf-16"), "nam: 1".encode("utf-16-le"), "nam: 1".encode("utf-16-be")]
)
def test_utf_16_says_how_to_save_as_utf_8(folder: Path, data: bytes) -> None:
    put(folder, "a.yaml", data)
    error = unreadable(folder)
    assert "UTF-16" in error.message
    assert "chọn UTF-8" in error.remedy


def test_bytes_that_are_not_utf_8_name_the_line(folder: Path) -> None:
    put(folder, "a.yaml", b"a: 1\nb: \xf4\xff\n")
    error = unreadable(folder)
    assert "không phải là văn bản UTF-8: dòng 2" in error.message
    assert "chọn UTF-8" in error.remedy


def test_a_file_beyond_the_limit_is_refused(folder: Path) -> None:
    with (folder / "a.yaml").open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    assert "lớn hơn 20 MB" in unreadable(folder).message
    with pytest.raises(Unreadable):
        load_text("a.yaml", bytes(SIZE_LIMIT + 1))


def test_a_dangling_link_cannot_be_read(folder: Path) -> None:
    (folder / "a.yaml").symlink_to(folder / "khong-co.yaml")
    message = unreadable(folder).message
    assert "Không mở được tập tin “a.yaml”: tập tin vừa bị xóa, hoặc là một lối tắt hỏng." in message


def test_an_extension_that_is_no_data_is_wrong_usage() -> None:
    with pytest.raises(WrongUsage):
        load_text("a.txt", b"a: 1\n")


@pytest.mark.parametrize(
    ("name", "severity", "message"),
    [
        ("so-lieu.xlsx", Severity.CANH_BAO, "không được đọc: chỉ đọc các bảng tính `cham-diem.xlsx`, `de-nghi.xlsx`."),
        ("ke-hoach.xlsx", Severity.CANH_BAO, "không được đọc: dữ liệu của văn bản này ghi trong `ke-hoach.yaml`."),
        ("Đề nghị.xlsx", Severity.CANH_BAO, "không được đọc. Nếu là dữ liệu, hãy đặt tên là `de-nghi.xlsx`."),
        ("de-nghi.xls", Severity.LOI, "không phải kiểu .xlsx nên không được đọc. Hãy mở bằng Excel"),
        (
            "de-nghi/dot-1.ods",
            Severity.LOI,
            "không phải kiểu .xlsx nên không được đọc. Hãy mở bằng Excel",
        ),
    ],
)
def test_a_workbook_that_is_not_read_is_told(folder: Path, name: str, severity: Severity, message: str) -> None:
    put(folder, name, b"PK")
    put(folder, "~$cham-diem.xlsx", b"x")
    (finding,) = load(folder)[1]
    assert (finding.rule, finding.severity) == ("tap-tin-la", severity)
    assert finding.message.startswith(f"Tập tin `{name}` {message}")


def test_a_workbook_of_a_type_is_read_by_its_layout(folder: Path) -> None:
    put(folder, "de-nghi.xlsx", workbook({"Cá nhân": (("Mã", "Họ và tên"), ("nva", "Nguyễn Văn A"))}))
    raw, findings = load(folder)
    assert findings == ()
    nominees = raw.file("de-nghi")
    assert nominees is not None
    assert nominees.root == {"ca_nhan": [{"ma": "nva", "ho_ten": "Nguyễn Văn A"}]}


def test_one_name_in_two_formats_is_told(folder: Path) -> None:
    put(folder, "de-nghi.xlsx", workbook({"Cá nhân": (("Mã", "Họ và tên"), ("nva", "Nguyễn Văn A"))}))
    put(folder, "de-nghi.yaml", b"ca_nhan: []\n")
    assert [one.rule for one in load(folder)[1]] == ["trung-tap-tin"]


def test_a_broken_workbook_stops_the_run(folder: Path) -> None:
    put(folder, "de-nghi.xlsx", b"PK")
    assert "“de-nghi.xlsx” bị hỏng" in unreadable(folder).message
