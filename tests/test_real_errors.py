"""Nine errors that were found in real signed papers, rebuilt with invented names: each is told at its place.

`VNDOC_UPDATE=1` writes the goldens anew; read the difference before it is kept. The other half of the ninth, a total
that adds in the row of column numbers, is a table's and stands with its lint rule.
"""

import os
import shutil
from pathlib import Path

import pytest

from vndoc.manifest import Noted
from vndoc.pipeline import BuildReport, build

HERE = Path(__file__).parent / "real_errors"
FOLDERS = sorted(path for path in HERE.iterdir() if path.is_dir())

MENDED = {
    "1-hai-so-mot-quyet-dinh": {"1267": "1276"},
    "2-so-tien-khac-chu": {"hai trăm ngàn": "sáu trăm nghìn"},
    "3a-lap-chu-thanh-vien": {"thưởng thưởng": "thưởng", "thành viện": "thành viên"},
    "3b-sai-co-quan-ban-hanh": {"của Thủ tướng Chính phủ": "của Chính phủ"},
    "4-to-trinh-thieu-ngay": {"thành tích thành tích": "thành tích", "SNV 28/9": "SNV ngày 28/9"},
    "5-ho-ten-chuc-vu": {"Đặn g": "Đặng", "Chính ủy Bộ đội": "Chính ủy Bộ Chỉ huy Bộ đội"},
    "6-danh-sach-thieu": {" và 04 cá nhân": "", "số      /TTr": "số 15/TTr"},
    "7-hai-dau-cau": {"B;.": "B."},
    "8-nam-nam-chu-so": {"năm 20251": "năm 2025"},
    "9-ty-le-phan-tram": {"0,65%": "65,2%"},
}
"""What a clerk changes in each dossier, and to what."""


def as_line(noted: Noted) -> str:
    one = noted.finding
    where = f"{noted.path} ({noted.nguon}): {one.place}" if noted.path else str(one.place)
    suggestion = f" (-> {one.suggestion})" if one.suggestion else ""
    return f"{where}: {one.severity.value} {one.rule}: {one.message}{suggestion}"


def told(report: BuildReport) -> list[str]:
    """All but the hint that a call to emulation is none of the decree's types."""
    return [as_line(noted) for noted in report.findings if noted.finding.rule != "ten-loai-la"]


def test_all_nine_are_here() -> None:
    assert [path.name for path in FOLDERS] == sorted(MENDED)
    assert {path.name[0] for path in FOLDERS} == set("123456789")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_each_error_is_told_at_its_place(folder: Path, tmp_path: Path) -> None:
    lines = "".join(f"{line}\n" for line in told(build(folder, tmp_path)))
    golden = folder / "expected.txt"
    if os.environ.get("VNDOC_UPDATE"):
        golden.write_text(lines, "utf-8", newline="\n")
    assert lines == golden.read_text("utf-8")
    assert lines


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_the_same_dossier_mended_is_built_without_a_finding(folder: Path, tmp_path: Path) -> None:
    dossier = tmp_path / "ho-so"
    shutil.copytree(folder, dossier, ignore=shutil.ignore_patterns("expected.txt"))
    for path in dossier.rglob("*.yaml"):
        text = path.read_text("utf-8")
        for wrong, right in MENDED[folder.name].items():
            text = text.replace(wrong, right)
        path.write_text(text, "utf-8")
    report = build(dossier, tmp_path / "ra")
    assert told(report) == []
    assert report.written
