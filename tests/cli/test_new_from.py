"""`vndoc new --from`: next year's dossier on the command line."""

import json
from pathlib import Path

import pytest

from tests.dossiers import HO_SO, KE_HOACH
from vndoc import pipeline
from vndoc.cli import outcome
from vndoc.disk import atomic_write
from vndoc.errors import Unreadable
from vndoc.roll_over import LIST_NAME


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A dossier of 2025 with a template of its own, a table and a note."""
    folder = tmp_path / "ho-so-2025"
    (folder / "mau").mkdir(parents=True)
    (folder / "ho-so.yaml").write_text(HO_SO, "utf-8")
    (folder / "ke-hoach.yaml").write_text("so: 5 # số\n" + KE_HOACH, "utf-8")
    (folder / "mau" / "ke-hoach.docx").write_bytes(b"mau rieng")
    (folder / "ghi-chu.txt").write_text("năm 2025", "utf-8")
    return folder


def test_the_next_year_is_made_and_all_is_told(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = old.with_name("ho-so-2026")
    assert outcome(["new", str(new), "--from", str(old)]) == 0
    told = capsys.readouterr()
    assert "Đã thay đổi (3):\n  ho-so.yaml: dòng 1, `nam`: “2025” → “2026” (năm của hồ sơ)" in told.out
    assert "  ke-hoach.yaml: dòng 1, `so`: “5” → (trống) (chỉ của năm cũ)" in told.out
    assert "Phải sửa, phải điền (0):" in told.out
    assert "  mau/ke-hoach.docx: Mẫu Word riêng được chép nguyên." in told.out
    assert "Không chép sang:\n  ghi-chu.txt" in told.out
    assert f"Đã tạo hồ sơ năm 2026 trong {new}: 3 thay đổi" in told.err
    assert (new / "ke-hoach.yaml").read_text("utf-8").startswith("so: # số\nngay_du_kien: 15/01/2026\n")
    assert (new / "mau" / "ke-hoach.docx").read_bytes() == b"mau rieng"
    assert (new / LIST_NAME).is_file()
    assert (new / "luoc-do" / "ke-hoach.schema.json").is_file()
    assert pipeline.check(new) == ()


def test_json_holds_changes_tasks_and_files(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = old.with_name("x")
    assert outcome(["new", str(new), "--from", str(old), "--year", "2028", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["from"], told["nam_cu"], told["nam_moi"]) == ("ho-so-2025", 2025, 2028)
    assert {"file": "ho-so.yaml", "line": 1, "field": "nam", "old": "2025", "new": "2028",
            "reason": "năm của hồ sơ"} in told["changes"]  # fmt: skip
    assert {"weight", "file", "line", "message"} == set(told["tasks"][0])
    assert "ke-hoach.yaml" in told["files"]


def test_a_faulty_dossier_is_refused_with_its_findings(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (old / "ke-hoach.yaml").write_text(KE_HOACH.replace("15/01/2025", "32/01/2025"), "utf-8")
    new = old.with_name("x")
    assert outcome(["new", str(new), "--from", str(old)]) == 1
    told = capsys.readouterr()
    assert "ke-hoach.yaml:1:15: lỗi:" in told.out
    assert "Chưa tạo gì vì hồ sơ năm trước còn lỗi (1 lỗi)" in told.err
    assert not new.exists()
    assert outcome(["new", str(new), "--from", str(old), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["findings"][0]["rule"] == "ngay-khong-co"


def test_marks_that_are_left_are_carried_over_and_told_again(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (old / "ke-hoach.yaml").write_text(KE_HOACH.replace("Nâng cao", "(CẦN SỬA) Nâng cao"), "utf-8")
    new = old.with_name("x")
    assert outcome(["new", str(new), "--from", str(old)]) == 0
    assert "ke-hoach.yaml:3:20: “(CẦN SỬA) Nâng cao nhận thức” chưa được xem lại" in capsys.readouterr().out
    assert (new / "ke-hoach.yaml").read_text("utf-8").count("CẦN SỬA") == 1


@pytest.mark.parametrize("year", ["2025", "2020", "9999"])
def test_a_year_that_cannot_be_is_wrong_usage(old: Path, year: str) -> None:
    assert outcome(["new", str(old.with_name("x")), "--from", str(old), "--year", year]) == 2
    assert not old.with_name("x").exists()


def test_where_it_cannot_be_written_is_wrong_usage(old: Path) -> None:
    full = old.with_name("day")
    full.mkdir()
    (full / "a.txt").write_text("a")
    assert outcome(["new", str(full), "--from", str(old)]) == 2
    assert [path.name for path in full.iterdir()] == ["a.txt"]
    assert outcome(["new", str(old / "2026"), "--from", str(old)]) == 2
    assert outcome(["new", str(old.with_name("x")), "--json"]) == 2


def test_a_source_that_is_none_cannot_be_read(old: Path) -> None:
    assert outcome(["new", str(old.with_name("x")), "--from", str(old.with_name("khong-co"))]) == 3


def test_nothing_half_written_stays(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = list[Path]()

    def failing(path: Path, data: bytes) -> None:
        if len(written) == 3:
            raise Unreadable("Hết chỗ trên ổ đĩa.")
        atomic_write(path, data)
        written.append(path)

    monkeypatch.setattr("vndoc.new_dossier.atomic_write", failing)
    new = old.with_name("x")
    with pytest.raises(Unreadable):
        pipeline.new_from(new, old)
    assert len(written) == 3
    assert not new.exists()


def test_papers_built_inside_the_dossier_stay_behind(old: Path) -> None:
    (old / "ra").mkdir()
    (old / "ra" / "manifest.json").write_text("{}", "utf-8")
    (old / "ra" / "ke-hoach.docx").write_bytes(b"x")
    done, _ = pipeline.new_from(old.with_name("x"), old)
    assert done is not None
    assert done.not_taken == ("ghi-chu.txt",)
