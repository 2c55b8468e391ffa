"""The command line as a clerk meets it: Vietnamese help, messages, exit codes, no traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from vndoc.cli import outcome
from vndoc.errors import ExitCode

COMMANDS = (
    "new",
    "check",
    "build",
    "calendar",
    "lint",
    "outline",
    "rules",
    "schema",
    "excel export",
    "excel import",
    "template build",
)


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """`python -m vndoc` as its own process."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "vndoc", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", env=environment)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_vietnamese_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome([*command.split(), "--help"]) == ExitCode.DONE
    text = capsys.readouterr().out
    assert f"Cách dùng: vndoc {command}" in text
    assert f"Ví dụ:\n  vndoc {command}" in text
    for english in ("Usage", "Options", "Show this message", "required", "default:"):
        assert english not in text


def test_the_overview_lists_the_commands_in_the_order_of_the_work(capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome([]) == ExitCode.DONE
    text = capsys.readouterr().out
    places = [text.index(f"\n  {command.split()[0]} ") for command in COMMANDS]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["biuld"], "Không có lệnh biuld."),
        (["build"], "Thiếu HO_SO (thư mục hồ sơ)."),
        (["build", "x", "--onli", "y"], "Không có tùy chọn --onli; có lẽ là"),
        (["build", "x", "--only"], "Tùy chọn --only thiếu"),
        (["check", "a", "b"], "Thừa tham số b."),
        (["new", "x", "--year", "hai"], "Giá trị của --year không dùng được: cần một số."),
        (["schema", "ke-hoac"], "Không có lược đồ “ke-hoac”."),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(arguments) == ExitCode.USAGE
    captured = capsys.readouterr()
    assert words in captured.err
    assert captured.out == ""


def test_a_missing_dossier_is_exit_3_with_a_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["check", str(tmp_path / "khong-co")]) == ExitCode.UNREADABLE
    assert "vndoc new" in capsys.readouterr().err


def test_build_says_what_it_did_and_what_is_left(
    dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(["build", str(dossier), "--out", str(tmp_path)]) == ExitCode.DONE
    told = capsys.readouterr().err
    assert "Đã tạo ke-hoach/ke-hoach.docx." in told
    assert "Còn phải điền:\n  - ke-hoach/ke-hoach.docx: số văn bản" in told
    assert f"1 văn bản trong {tmp_path}, 3 gợi ý." in told


def test_findings_go_to_standard_output_and_set_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["check", str(ROOT / "tests" / "hostile" / "khoa-la")]) == ExitCode.FINDINGS
    captured = capsys.readouterr()
    assert captured.out.startswith("ho-so.yaml:7:3: lỗi: Không có mục `mau_sac` trong `cum`.")
    assert captured.err == "khoa-la: 6 lỗi.\n"


def test_lint_prints_one_json_object(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["lint", str(plan), "--json"]) == ExitCode.DONE
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["path"], file["che_do"], file["loai"]) == (str(plan), "hanh-chinh", "ke-hoach")
    finding = file["findings"][0]
    assert set(finding) == {"rule", "severity", "place", "message", "clause", "suggestion"}
    assert set(finding["place"]) == {"part", "component", "paragraph", "quote"}
    assert finding["severity"] == "goi-y"


def test_build_and_check_report_as_json(dossier: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome(["build", str(dossier), "--out", str(tmp_path), "--json"])
    report = json.loads(capsys.readouterr().out)
    assert report["written"] == [
        {"path": "ke-hoach/ke-hoach.docx", "target": "ke-hoach/ke-hoach.docx", "state": "tao-moi"}
    ]
    outcome(["check", str(dossier), "--json"])
    assert json.loads(capsys.readouterr().out) == {"ho_so": "ho-so", "findings": []}


def test_rules_prints_every_value_with_its_clause(capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["rules", "--json"]) == ExitCode.DONE
    printed = json.loads(capsys.readouterr().out)
    assert len(printed["rules"]) >= 30
    assert all(one["dieu_khoan"] for one in printed["values"])
    assert outcome(["rules"]) == ExitCode.DONE
    assert "12 - 13 pt" in capsys.readouterr().out


def test_schema_prints_json_schema(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert outcome(["schema", "ke-hoach"]) == ExitCode.DONE
    assert json.loads(capsys.readouterr().out)["title"] == "Kế hoạch"
    assert outcome(["schema", "--out", str(tmp_path)]) == ExitCode.DONE
    assert (tmp_path / "ho-so.schema.json").is_file()


def test_the_stock_templates_are_what_the_code_builds(capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["template", "build", "--check"]) == ExitCode.DONE
    assert "đúng như dựng" in capsys.readouterr().err


def test_the_generated_pages_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["docs", str(ROOT / "docs")]
    assert outcome(arguments if os.environ.get("VNDOC_UPDATE") else [*arguments, "--check"]) == ExitCode.DONE


def test_an_error_inside_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from vndoc import pipeline

    def broken(_path: Path) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(pipeline, "check", broken)
    assert outcome(["check", "x"]) == ExitCode.INTERNAL
    assert "Traceback" not in capsys.readouterr().err
    with pytest.raises(RuntimeError):
        outcome(["--debug", "check", "x"])


def test_the_process_speaks_utf_8_whatever_the_console() -> None:
    result = run("check", str(ROOT / "tests" / "hostile" / "khoa-la"))
    assert result.returncode == 1
    assert "Không có mục" in result.stdout


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    from vndoc import __version__

    assert outcome(["--version"]) == ExitCode.DONE
    assert capsys.readouterr().out == f"vndoc {__version__}\n"


def test_lint_goes_on_past_a_file_that_cannot_be_read(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert outcome(["lint", str(tmp_path / "khong-co.docx"), str(plan)]) == ExitCode.UNREADABLE
    captured = capsys.readouterr()
    assert f"{tmp_path / 'khong-co.docx'}: không có tập tin này." in captured.err
    assert f"{plan}: 3 gợi ý." in captured.err


def test_lint_expands_a_star_itself_as_windows_needs(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["lint", str(plan.parent / "*.docx")]) == ExitCode.DONE
    assert f"{plan}: 3 gợi ý." in capsys.readouterr().err


def test_a_file_that_is_no_administrative_paper_is_not_called_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from docx import Document

    Document().save(str(tmp_path / "trong.docx"))
    assert outcome(["lint", str(tmp_path / "trong.docx")]) == ExitCode.DONE
    assert "chưa soát, vì không nhận ra là văn bản hành chính" in capsys.readouterr().err


def test_check_names_the_dossier_it_stands_in(
    dossier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(dossier)
    assert outcome(["check", "."]) == ExitCode.DONE
    assert capsys.readouterr().err == "ho-so: không có lỗi.\n"


def test_a_star_that_fits_nothing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["lint", str(tmp_path / "*.docx")]) == ExitCode.UNREADABLE
    assert f"{tmp_path / '*.docx'}: không có tập tin này." in capsys.readouterr().err


def test_lint_passes_over_what_word_keeps_beside_an_open_file(
    plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "~$ke-hoach.docx").write_bytes(b"\x05user")
    (tmp_path / "ke-hoach.docx").write_bytes(plan.read_bytes())
    assert outcome(["lint", str(tmp_path / "*.docx")]) == ExitCode.DONE
    told = capsys.readouterr().err
    assert f"{tmp_path / '~$ke-hoach.docx'}: tập tin tạm của Word, không soát." in told
    assert f"{tmp_path / 'ke-hoach.docx'}: 3 gợi ý." in told


def test_severities_have_one_name_in_all_json(capsys: pytest.CaptureFixture[str]) -> None:
    outcome(["rules", "--json"])
    printed = json.loads(capsys.readouterr().out)
    severities = {one["severity"] for one in printed["rules"]} | {one["muc_do"] for one in printed["values"]}
    assert severities <= {"loi", "canh-bao", "goi-y"}


def test_debug_keeps_the_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["--debug", "check", str(tmp_path / "khong-co")]) == ExitCode.UNREADABLE
    assert "Traceback" in capsys.readouterr().err


def test_a_reader_that_leaves_early_is_no_failure() -> None:
    command = [sys.executable, "-m", "vndoc", "rules"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == ExitCode.DONE


def test_the_next_command_is_told_as_it_must_be_typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert outcome(["new", str(tmp_path / "Hồ sơ mới")]) == ExitCode.DONE
    assert f'vndoc build "{tmp_path / "Hồ sơ mới"}"' in capsys.readouterr().err
