"""The whole dossier of 2025 turns to 2026 and 2027, with a clerk who fills in what is left each year."""

import re
from pathlib import Path

import pytest

from tests.conftest import FIXTURE
from tests.roll_over.rolled import filled_in
from vndoc import pipeline
from vndoc.findings import Severity
from vndoc.load import load
from vndoc.roll_over import LIST_NAME, RolledOver, Weight

HISTORY = (
    r"\d+/2025/(?:NĐ-CP|TT-BNV)(?:\s+ngày \d+ tháng \d+ năm 2025)?",
    r"(?:nghi_dinh|thong_tu)_\d+_2025",
    r"den_ngay: 27/12/2025",
)
"""Where an old year rightly stands: acts of 2025 with their dates, the last day of a congress of 2025."""

LAW_2027 = "Căn cứ Nghị định số 99/2027/NĐ-CP ngày 20 tháng 02 năm 2027 của Chính phủ"
"""An invented act: what a clerk types once the successor is known."""


def roll(folder: Path, source: Path) -> RolledOver:
    done, _ = pipeline.new_from(folder, source)
    assert done is not None
    return done


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """The dossiers of 2026 and 2027 as they come out, 2026 also as the clerk leaves it."""
    base = tmp_path_factory.mktemp("nam")
    fresh, mended = base / "ho-so-2026", base / "xong-2026"
    roll(fresh, FIXTURE)
    done = roll(mended, FIXTURE)
    filled_in(mended, FIXTURE, _old_names(done, 2026, 2025))
    roll(base / "ho-so-2027", mended)
    return {2026: fresh, -2026: mended, 2027: base / "ho-so-2027"}


def _old_names(done: RolledOver, new: int, old: int) -> dict[str, str]:
    return {name: name.replace(str(new), str(old)) for name, _ in done.files if str(new) in name}


def data(folder: Path) -> dict[str, str]:
    """The data files of a dossier by name."""
    return {file.name: (folder / file.name).read_text("utf-8") for file in load(folder)[0].files}


def leftover(folder: Path, year: int) -> list[str]:
    """The lines that hold `year` outside of history."""
    found = []
    for name, text in data(folder).items():
        assert str(year) not in name
        for pattern in HISTORY:
            text = re.sub(pattern, "", text)
        found += [f"{name}: {line.strip()}" for line in text.split("\n") if str(year) in line]
    return found


def test_no_old_year_is_left(years: dict[int, Path]) -> None:
    assert leftover(years[2026], 2025) == []
    assert leftover(years[2027], 2025) == []
    assert leftover(years[2027], 2026) == ["ho-so.yaml: den_ngay: 25/01/2026"]


def test_what_check_says_is_all_in_the_list(years: dict[int, Path]) -> None:
    for year in (2026, 2027):
        listed = (years[year] / LIST_NAME).read_text("utf-8")
        for finding in pipeline.check(years[year]):
            if finding.severity is Severity.LOI:
                file, line, *_ = str(finding.place).split(":")
                part = listed[listed.index(f"`{file}`") :]
                part = part[: part.find("\n`")]
                assert re.search(rf"\b{line}\b", part), str(finding)


def test_papers_with_marks_wait_and_the_others_are_made(years: dict[int, Path], tmp_path: Path) -> None:
    report = pipeline.build(years[2026], tmp_path)
    assert {noted.finding.rule for noted in report.findings if noted.finding.severity is Severity.LOI} == {
        "con-can-sua"
    }
    assert {"ke-hoach/ke-hoach.docx", "giao-uoc/nam-2026.docx"} <= set(report.waiting), "past congresses"
    assert {"bien-ban/bau-cum-truong.docx", "bien-ban/hoi-nghi-tong-ket.docx"} <= set(report.waiting), "written after"
    made = {one.path for one in report.written}
    assert {"cong-van/don-doc-bao-cao.docx", "quyet-dinh/quy-che-hoat-dong.docx"} <= made
    assert not made & set(report.waiting)


def test_anniversaries_are_those_of_the_year(years: dict[int, Path], tmp_path: Path) -> None:
    pipeline.build(years[2026], tmp_path, only=["cong-van"])
    text = pipeline.outline(tmp_path / "cong-van" / "don-doc-bao-cao.docx")
    assert "51 năm Ngày Giải phóng hoàn toàn miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2026)" in text
    assert "136 năm ngày sinh của Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)" in text


def test_after_the_clerks_entries_everything_is_made_without_a_fault(years: dict[int, Path], tmp_path: Path) -> None:
    report = pipeline.build(years[-2026], tmp_path)
    assert [str(noted.finding) for noted in report.findings if noted.finding.severity is Severity.LOI] == []
    assert (report.waiting, report.held_back) == ((), ())
    before = {path.name for path in _outputs(FIXTURE)}
    assert {path.name.replace("2026", "2025") for path in _outputs(years[-2026])} == before
    assert "81 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2026)" in pipeline.outline(
        tmp_path / "ke-hoach" / "ke-hoach.docx"
    )


def _outputs(folder: Path) -> set[Path]:
    """The data files that papers are made from."""
    return {Path(name) for name in data(folder) if name not in ("de-nghi.yaml",)}


def test_papers_after_february_2027_wait_for_the_clerks_own_bases(years: dict[int, Path], tmp_path: Path) -> None:
    late = years[2027] / "van-ban" / "to-trinh-hoi-nghi.yaml"
    assert "(CẦN SỬA) Căn cứ Nghị định số 152/2025/NĐ-CP" in " ".join(late.read_text("utf-8").split())
    early = years[2027] / "quyet-dinh" / "quy-che-hoat-dong.yaml"
    assert "- >-\n    Căn cứ ${can_cu.nghi_dinh_152_2025}" in early.read_text("utf-8")
    report = pipeline.build(years[2027], tmp_path / "truoc")
    assert "van-ban/to-trinh-hoi-nghi.docx" in report.waiting
    assert "quyet-dinh/quy-che-hoat-dong.docx" in {one.path for one in report.written}


def test_the_clerks_way_through_2027(years: dict[int, Path], tmp_path: Path) -> None:
    folder = tmp_path / "ho-so"
    done = roll(folder, years[-2026])
    waiting = [task for task in done.of(Weight.MEND) if "chưa biết văn bản thay thế" in task.message]
    assert "van-ban/to-trinh-hoi-nghi.yaml" in {task.place.file for task in waiting}
    ended = re.compile(r"\(CẦN SỬA\) Căn cứ (?:.|\n)*?(?=\n  - |\n\n|\n\w)")
    for name in {task.place.file for task in waiting}:
        text = (folder / name).read_text("utf-8")
        (folder / name).write_text(ended.sub(LAW_2027, text), "utf-8")
    for name in (task.place.file for task in done.of(Weight.MEND) if "`can-cu-chua-biet`" in task.message):
        confirmed = f"\nchap_nhan: [{{rule: can-cu-chua-biet, cho: {name}, ly_do: Văn bản không ghi căn cứ}}]\n"
        (folder / name).write_text((folder / name).read_text("utf-8") + confirmed, "utf-8")
    filled_in(folder, years[-2026], _old_names(done, 2027, 2026))
    report = pipeline.build(folder, tmp_path / "out")
    assert [str(noted.finding) for noted in report.findings if noted.finding.severity is Severity.LOI] == []
    assert report.waiting == ()
    text = pipeline.outline(tmp_path / "out" / "ke-hoach" / "ke-hoach.docx")
    assert "82 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2027)" in text


def test_comments_order_and_untouched_lines_stay(years: dict[int, Path]) -> None:
    for name, old in data(FIXTURE).items():
        path = years[2026] / name.replace("2025", "2026")
        if not path.is_file() or name.endswith(".xlsx"):
            continue
        new = path.read_text("utf-8")
        comments = [re.findall(r"(?m)(?:^|\s)#.*$", text.partition("\n")[2]) for text in (old, new)]
        assert len(comments[0]) == len(comments[1]), name
        keys = [re.findall(r"(?m)^\s*(?:- )?(\w+):", text) for text in (old, new)]
        kept = [key for key in keys[1] if key != "ngay_du_kien"]
        there = iter(keys[0])
        assert all(key in there for key in kept), name
