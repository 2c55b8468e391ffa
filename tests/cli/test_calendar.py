"""`vndoc calendar` as a clerk meets it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.conftest import FIXTURE, same_as_golden
from vndoc.cli import outcome
from vndoc.errors import ExitCode


@pytest.fixture
def invited(dossier: Path) -> Path:
    """The fixture's facts, plan and invitation."""
    (dossier / "giay-moi").mkdir()
    shutil.copy(FIXTURE / "giay-moi" / "hoi-nghi-tong-ket.yaml", dossier / "giay-moi")
    return dossier


def test_the_table_is_the_golden_one(invited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["calendar", str(invited)]) == ExitCode.DONE
    captured = capsys.readouterr()
    same_as_golden("lich.txt", "".join(f"{line.rstrip()}\n" for line in captured.out.splitlines()))
    assert captured.err == "ho-so: 6 mục trong lịch, không có lỗi.\n"


def test_the_file_is_the_same_twice(invited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "a.ics", tmp_path / "b.ics"
    assert outcome(["calendar", str(invited), "--out", str(first)]) == ExitCode.DONE
    assert f"Đã ghi {first}, nhắc trước 7, 1 ngày." in capsys.readouterr().err
    assert outcome(["calendar", str(invited), "--out", str(second), "--nhac", "1", "--nhac", "7"]) == ExitCode.DONE
    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert capsys.readouterr().out == ""


def test_faulty_data_are_told_and_nothing_is_written(
    invited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = invited / "ho-so.yaml"
    facts.write_text(facts.read_text("utf-8").replace("20/11/2025, ten", "31/11/2025, ten"), "utf-8")
    out = tmp_path / "lich.ics"
    assert outcome(["calendar", str(invited), "--out", str(out)]) == ExitCode.FINDINGS
    captured = capsys.readouterr()
    assert "`han.bao_cao_nam.ngay`: không có ngày 31/11: tháng 11 chỉ có 30 ngày" in captured.out
    assert captured.err == "ho-so: chưa làm lịch được, 1 lỗi.\n"
    assert not out.exists()


def test_a_warning_does_not_stand_in_the_way_of_the_table(invited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = invited / "ho-so.yaml"
    facts.write_text(facts.read_text("utf-8").replace("20/11/2025, ten", "20/11/2024, ten"), "utf-8")
    assert outcome(["calendar", str(invited)]) == ExitCode.DONE
    captured = capsys.readouterr()
    assert "Thứ Tư, 20/11/2024" in captured.out
    assert "ngay-khac-nam" not in captured.out
    assert "[ngay-khac-nam]" in captured.err


def test_it_reports_as_json(invited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["calendar", str(invited), "--json"]) == ExitCode.DONE
    printed = json.loads(capsys.readouterr().out)
    assert (printed["ho_so"], printed["findings"], printed["out"]) == ("ho-so", [], None)
    meeting = printed["events"][-1]
    assert (meeting["loai"], meeting["ngay"], meeting["gio"]) == ("cuoc-hop", "2025-12-18", "08:00")
    assert meeting["dia_diem"].startswith("Hội trường Sở Ngoại vụ tỉnh Lào Cai")
    assert meeting["nguon"] == "giay-moi/hoi-nghi-tong-ket.yaml"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--nhac", "3"], "--nhac chỉ dùng khi ghi tập tin lịch."),
        (["--out", "lich.txt"], "Hãy viết: --out lich.ics"),
        (["--out", "ho-so.yaml"], "Tên tập tin lịch phải có đuôi .ics"),
        (["--out", "lich.ics", "--nhac", "-1"], "Không nhắc trước -1 ngày được."),
        (["--out", "lich.ics", "--nhac", "x"], "Giá trị của --nhac không dùng được: cần một số."),
    ],
)
def test_wrong_usage_is_told(
    invited: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(["calendar", str(invited), *arguments]) == ExitCode.USAGE
    assert words in capsys.readouterr().err
