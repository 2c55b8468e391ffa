"""A dossier's data as workbooks and back: what is written, what is refused, and that papers come out the same."""

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.dossiers import FIXTURE
from vndoc.documents import DATA_TYPES
from vndoc.errors import WrongUsage
from vndoc.exchange import excel_types, export_workbooks, import_workbook
from vndoc.findings import Severity
from vndoc.load import load
from vndoc.validate import validate


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A copy of the fixture."""
    folder = tmp_path / "ho-so"
    shutil.copytree(FIXTURE, folder)
    return folder


def contents(folder: Path) -> dict[str, object]:
    """The data of each paper of a dossier without faults, by type and code."""
    raw, told = load(folder)
    made, findings = validate(raw)
    assert [one for one in (*told, *findings) if one.severity is Severity.LOI] == []
    assert made is not None
    return {f"{one.loai}/{one.ma}": one.noi_dung for one in made.van_ban}


def test_papers_from_workbooks_are_those_from_yaml(dossier: Path) -> None:
    before = contents(dossier)
    made = export_workbooks(dossier, out=dossier)
    assert [path.name for path in made.written] == [f"{one.key}.xlsx" for one in excel_types()]
    assert made.findings == ()
    for path in made.written:
        path.with_suffix(".yaml").unlink()
    assert contents(dossier) == before


def test_a_workbook_comes_back_as_yaml_with_its_schema(dossier: Path, tmp_path: Path) -> None:
    before = contents(dossier)
    for path in export_workbooks(dossier, out=tmp_path / "excel").written:
        target = dossier / f"{path.stem}.yaml"
        assert import_workbook(path, target, force=True) == ()
        text = target.read_text("utf-8")
        assert text.startswith(f"# yaml-language-server: $schema=../../docs/schema/{path.stem}.schema.json\n")
    assert contents(dossier) == before


def test_an_empty_workbook_is_written_where_there_are_no_data_or_on_request(dossier: Path, tmp_path: Path) -> None:
    (dossier / "de-nghi.yaml").unlink()
    (path,) = export_workbooks(dossier, "de-nghi", tmp_path / "a.xlsx").written
    page = openpyxl.load_workbook(path)["Cá nhân"]
    assert page.max_row == 1
    made = export_workbooks(dossier, "cham-diem", tmp_path / "b", empty=True)
    assert made.written == (tmp_path / "b" / "cham-diem.xlsx",)
    findings = import_workbook(path, tmp_path / "c.yaml", "de-nghi")
    assert [one.rule for one in findings] == ["tap-tin-rong"]
    assert not (tmp_path / "c.yaml").exists()


def test_several_files_of_a_type_are_several_workbooks(dossier: Path, tmp_path: Path) -> None:
    (dossier / "de-nghi").mkdir()
    (dossier / "de-nghi.yaml").rename(dossier / "de-nghi" / "dot-1.yaml")
    made = export_workbooks(dossier, "de-nghi", tmp_path / "excel").written
    assert made == (tmp_path / "excel/de-nghi/dot-1.xlsx",)
    target = dossier / "de-nghi" / "dot-2.yaml"
    import_workbook(made[0], target)
    assert target.read_text("utf-8").startswith(
        "# yaml-language-server: $schema=../../../docs/schema/de-nghi.schema.json"
    )


def test_a_file_that_is_there_is_kept(dossier: Path, tmp_path: Path) -> None:
    export_workbooks(dossier, "de-nghi", tmp_path)
    with pytest.raises(WrongUsage, match="Đã có tập tin"):
        export_workbooks(dossier, "de-nghi", tmp_path)
    assert export_workbooks(dossier, "de-nghi", tmp_path, force=True).written
    with pytest.raises(WrongUsage, match="Đã có tập tin"):
        import_workbook(tmp_path / "de-nghi.xlsx", dossier / "de-nghi.yaml")


def test_data_that_a_workbook_cannot_hold_keep_it_from_being_written(dossier: Path, tmp_path: Path) -> None:
    path = dossier / "de-nghi.yaml"
    path.write_text(path.read_text("utf-8") + "\nkhoa_la: abc\n", "utf-8")
    made = export_workbooks(dossier, "de-nghi", tmp_path / "excel")
    assert made.written == ()
    (finding,) = made.findings
    assert (finding.rule, str(finding.place).partition(":")[0]) == ("khong-vao-bang-tinh", "de-nghi.yaml")


def test_broken_data_are_told_and_nothing_is_written(dossier: Path, tmp_path: Path) -> None:
    (dossier / "de-nghi.yaml").write_text("a: [\n", "utf-8")
    made = export_workbooks(dossier, out=tmp_path / "excel")
    assert made.written == ()
    assert [one.rule for one in made.findings] == ["yaml-hong"]


def test_a_fault_in_a_workbook_writes_no_yaml(dossier: Path, tmp_path: Path) -> None:
    (path,) = export_workbooks(dossier, "de-nghi", tmp_path / "de-nghi.xlsx").written
    book = openpyxl.load_workbook(path)
    book["Danh hiệu theo năm"]["A2"] = "khong-co"
    book.save(path)
    findings = import_workbook(path, tmp_path / "moi.yaml")
    assert [(one.rule, str(one.place)) for one in findings] == [
        ("ma-cha-khong-co", "de-nghi.xlsx, trang tính Danh hiệu theo năm, ô A2")
    ]
    assert not (tmp_path / "moi.yaml").exists()


def test_wrong_wishes_are_told(dossier: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="không có"):
        export_workbooks(dossier, "la")
    other = next(one.key for one in DATA_TYPES if one.so_tinh is None)
    with pytest.raises(WrongUsage, match="chưa có dạng Excel"):
        export_workbooks(dossier, other)
    with pytest.raises(WrongUsage, match="không ghi vào một tập tin"):
        export_workbooks(dossier, out=tmp_path / "a.xlsx")
    export_workbooks(dossier, "de-nghi", tmp_path / "a.xlsx")
    with pytest.raises(WrongUsage, match="Tên tập tin dữ liệu phải có đuôi"):
        import_workbook(tmp_path / "a.xlsx", tmp_path / "a.json")
    with pytest.raises(WrongUsage, match="loại văn bản nào"):
        import_workbook(tmp_path / "a.xlsx", tmp_path / "b.yaml")
    assert import_workbook(tmp_path / "a.xlsx", tmp_path / "b.yaml", "de-nghi") == ()


def test_faults_of_the_model_are_told_by_sheet_cell_and_heading(dossier: Path) -> None:
    (path,) = export_workbooks(dossier, "de-nghi", dossier / "de-nghi.xlsx").written
    (dossier / "de-nghi.yaml").unlink()
    book = openpyxl.load_workbook(path)
    people, years = book["Cá nhân"], book["Danh hiệu theo năm"]
    people["B2"], years["B3"] = None, 24
    book.save(path)
    _, findings = validate(load(dossier)[0])
    faults = [f"{one.place}: {one.message}" for one in findings if one.severity is Severity.LOI]
    assert faults == [
        "de-nghi.xlsx, trang tính Cá nhân, ô B2: Cột “Họ và tên”: để trống. Hãy ghi họ và tên, ví dụ “Nguyễn Văn A”.",
        "de-nghi.xlsx, trang tính Danh hiệu theo năm, ô B3: Cột “Năm”: “24” không phải là năm. "
        "Hãy viết đủ bốn chữ số, ví dụ 2025.",
    ]
