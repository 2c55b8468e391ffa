"""Bad dossiers: everything that is told about each, word for word.

`VNDOC_UPDATE=1` writes the goldens anew; read the difference before it is kept.
"""

import os
import re
from pathlib import Path

import pytest

from tests.dossiers import as_line
from vndoc.findings import DataPlace, Severity, worst
from vndoc.load import load
from vndoc.validate import in_order, validate

HOSTILE = Path(__file__).parent / "hostile"
DOSSIERS = sorted(path for path in HOSTILE.iterdir() if path.is_dir())


def test_there_are_ten_bad_dossiers() -> None:
    assert len(DOSSIERS) >= 10


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda path: path.name)
def test_all_faults_of_a_bad_dossier_are_told_at_once(folder: Path) -> None:
    raw, told = load(folder)
    dossier, found = validate(raw)
    findings = in_order((*told, *found))
    lines = "".join(f"{as_line(one)}\n" for one in findings)
    golden = folder / "expected.txt"
    if os.environ.get("VNDOC_UPDATE"):
        golden.write_text(lines, "utf-8", newline="\n")
    assert lines == golden.read_text("utf-8")
    assert worst(findings) is Severity.LOI
    assert dossier is None or worst(found) is not Severity.LOI


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda path: path.name)
def test_every_fault_has_a_place_and_a_remedy(folder: Path) -> None:
    raw, told = load(folder)
    for finding in (*told, *validate(raw)[1]):
        assert isinstance(finding.place, DataPlace)
        assert re.search(
            "[Hh]ãy|phải viết|Chỉ giữ lại|Các mục được dùng|Các tham chiếu được dùng|Các mã|Các tên", finding.message
        ), finding
