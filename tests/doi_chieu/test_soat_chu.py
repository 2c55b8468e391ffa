"""The texts of the data are proofread; what is told of the data is not told of the paper; accepted is accepted."""

from pathlib import Path

from tests.doi_chieu.dossiers import FACTS, cong_van, rules, told
from vndoc.pipeline import build


def write(folder: Path, paper: str) -> Path:
    (folder / "cong-van").mkdir(parents=True)
    (folder / "ho-so.yaml").write_text(FACTS, "utf-8")
    (folder / "cong-van" / "thu.yaml").write_text(paper, "utf-8")
    return folder


def test_a_slip_is_told_at_its_column() -> None:
    (line,) = told("vì đã có thành tích thành tích xuất sắc")
    assert line.startswith("cong-van/thu.yaml:7:15 lap-tu: ")


def test_a_slip_of_a_shared_fact_is_told_once_at_the_fact() -> None:
    ho_so = FACTS.replace("ten: Cụm thi đua số 1", "ten: Cụm thi đua thi đua số 1")
    assert rules("Kế hoạch của ${cum.ten}", "Báo cáo của ${cum.ten}", ho_so=ho_so) == ["lap-tu"]


def test_what_is_told_of_the_data_is_not_told_again_of_the_paper(tmp_path: Path) -> None:
    folder = write(tmp_path / "ho-so", cong_van("vì đã có thành tích thành tích xuất sắc"))
    report = build(folder, tmp_path / "ra")
    assert [(one.finding.rule, one.path) for one in report.findings] == [("lap-tu", None)]


def test_what_the_office_accepts_is_kept_in_the_record(tmp_path: Path) -> None:
    entry = "chap_nhan:\n  - {rule: lap-tu, cho: cong-van/thu.yaml, ly_do: Tên riêng của phong trào}\n"
    folder = write(tmp_path / "ho-so", cong_van("vì đã có thành tích thành tích xuất sắc") + entry)
    report = build(folder, tmp_path / "ra")
    assert report.findings == ()
    assert [(one.rule, one.ly_do) for one in report.accepted] == [("lap-tu", "Tên riêng của phong trào")]
