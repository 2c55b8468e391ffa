"""`vndoc excel`: exit codes and what is said."""

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.dossiers import FIXTURE
from vndoc.cli import outcome
from vndoc.errors import ExitCode


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    folder = tmp_path / "ho-so"
    folder.mkdir()
    for name in ("ho-so.yaml", "de-nghi.yaml"):
        shutil.copy(FIXTURE / name, folder)
    return folder


def test_export_and_import_say_what_they_wrote(
    dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = dossier / "de-nghi.xlsx"
    assert outcome(["excel", "export", str(dossier), "--loai", "de-nghi", "--out", str(out)]) == ExitCode.DONE
    told = capsys.readouterr().err
    assert f"Đã ghi {out}." in told
    assert "Bên cạnh có de-nghi.yaml: trong hồ sơ chỉ giữ một trong hai tập tin." in told
    target = tmp_path / "de-nghi.yaml"
    assert outcome(["excel", "import", str(out), "-o", str(target)]) == ExitCode.DONE
    assert f"Đã ghi {target}." in capsys.readouterr().err


def test_a_faulty_workbook_is_told_and_gives_exit_code_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Cá nhân"
    book.worksheets[0].append(["Mã", "Tên"])
    book.save(tmp_path / "de-nghi.xlsx")
    arguments = ["excel", "import", str(tmp_path / "de-nghi.xlsx"), "-o", str(tmp_path / "de-nghi.yaml")]
    assert outcome(arguments) == ExitCode.FINDINGS
    told = capsys.readouterr()
    assert "trang tính Cá nhân, ô A1: lỗi" in told.out
    assert "de-nghi.xlsx: 1 lỗi." in told.err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["export", "khong-co"], ExitCode.UNREADABLE),
        (["export", "{dossier}", "--loai", "la"], ExitCode.USAGE),
        (
            ["import", "{dossier}/khong-co.xlsx", "-o", "{dossier}/de-nghi-2.yaml", "--loai", "de-nghi"],
            ExitCode.UNREADABLE,
        ),
        (["import", "{dossier}/ho-so.yaml", "-o", "{dossier}/a.yaml", "--loai", "de-nghi"], ExitCode.UNREADABLE),
        (["import", "{dossier}/a.xlsx"], ExitCode.USAGE),
    ],
)
def test_wrong_calls_have_their_exit_codes(
    dossier: Path, arguments: list[str], code: ExitCode, capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(["excel", *(one.replace("{dossier}", str(dossier)) for one in arguments)]) == code
    assert "Traceback" not in capsys.readouterr().err
