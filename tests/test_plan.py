"""The annual plan built from the fixture: the seed word for word, in the decree's form, sound for its readers."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.conftest import FIXTURE, GOLDEN, same_as_golden
from vndoc import pipeline
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.pipeline import BuildReport
from vndoc.viet.chuan_hoa import nfc

PAGES = 4
"""Pages of the plan in LibreOffice."""

KNOWN_SLIPS = (
    "Cụm Thi đua / Cụm thi đua viết lẫn",
    "các văn hướng dẫn",
    "Hội đồng Thi đua, khen thưởng",
)
"""The seed's own slips of wording: told as `goi-y`, never mended."""


def words(text: str) -> list[str]:
    return nfc(text).split()


def test_the_plan_holds_the_seed_word_for_word(plan: Path) -> None:
    seed = words((GOLDEN / "seed-ke-hoach-2025.txt").read_text("utf-8"))
    printed = words("\n".join(p.text for p in read(plan.read_bytes()).paragraphs))
    start = printed.index("KẾ", printed.index("2025"))
    assert printed[start : start + len(seed)] == seed
    assert printed[-1] == seed[-1] == "Quang"


def test_what_the_seed_does_not_show_follows_the_decree(plan: Path) -> None:
    texts = [p.text for p in read(plan.read_bytes()).paragraphs if p.text]
    assert texts[:6] == [
        "BỘ NGOẠI GIAO",
        "CỤM THI ĐUA SỐ 1",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số:       /KH-CTĐ1",
        "Lào Cai, ngày      tháng      năm 2025",
    ]


def test_the_plan_has_no_finding_but_the_seeds_own_slips(plan: Path) -> None:
    findings = pipeline.lint(plan).findings
    assert {finding.severity for finding in findings} == {Severity.GOI_Y}
    assert [finding.rule for finding in findings] == ["loi-go-chu"] * len(KNOWN_SLIPS)
    told = " ".join(finding.message for finding in findings)
    assert "“Cụm Thi đua” 1 lần" in told
    assert all(slip in told for slip in KNOWN_SLIPS[1:])


def test_the_outline_is_the_golden(plan: Path) -> None:
    same_as_golden("ke-hoach.outline", pipeline.outline(plan))


def test_the_open_xml_validator_finds_nothing(plan: Path) -> None:
    result = OpenXmlValidator().validate(str(plan))
    assert not result.errors


def test_what_is_still_to_be_filled_in_is_listed(built: BuildReport) -> None:
    assert built.con_phai_dien == (
        "ke-hoach/ke-hoach.docx: số văn bản (mục `so`)",
        "ke-hoach/ke-hoach.docx: ngày, tháng ban hành (mục `ngay`)",
    )


def test_every_value_is_traced_to_its_data(built: BuildReport) -> None:
    manifest = json.loads((built.folder / "manifest.json").read_text("utf-8"))
    base = json.loads((built.folder / manifest["outputs"][0]["base"]).read_text("utf-8"))
    deadline = next(one for one in base if "trước ngày 15/5/2025" in one["text"])
    value = next(one for one in deadline["values"] if one["path"])
    assert value["path"].startswith("ke-hoach.yaml#to_chuc_thuc_hien[1].nhiem_vu[4].chi_tiet[0]")
    (span,) = value["spans"]
    text = deadline["text"][value["start"] :]
    assert (text[span["start"] : span["end"]], span["path"]) == ("15/5/2025", "ho-so.yaml#han.bao_cao_6_thang")


def test_headings_have_outline_levels_for_words_navigation_pane(plan: Path) -> None:
    levels = {p.text: p.outline_level for p in read(plan.read_bytes()).paragraphs if p.outline_level is not None}
    assert levels["I. MỤC ĐÍCH, YÊU CẦU"] < levels["1. Quý I"]
    assert len(levels) == 4 + 4 + 2


def test_the_signature_is_never_alone_on_a_page(plan: Path) -> None:
    facts = read(plan.read_bytes())
    last = next(p for p in reversed(facts.paragraphs) if p.cell is None and not p.blank)
    assert last.text.endswith("./.")
    assert last.keep_next
    assert facts.tables[-1].rows[-1].cant_split


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """LibreOffice's command with a profile of its own."""
    program = shutil.which("soffice")
    if program is None:
        assert not os.environ.get("VNDOC_CI"), "CI must have LibreOffice"
        pytest.skip("LibreOffice is not installed")
    return [program, f"-env:UserInstallation={tmp_path_factory.mktemp('profile').as_uri()}", "--headless"]


def convert(office: list[str], source: Path, kind: str, folder: Path) -> Path:
    command = [*office, "--convert-to", kind, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / f"{source.stem}.{kind}"


def pages_of(pdf: Path) -> list[str]:
    if shutil.which("pdftotext") is None:
        assert not os.environ.get("VNDOC_CI"), "CI must have pdftotext"
        pytest.skip("pdftotext (poppler-utils) is not installed")
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    return text.rstrip("\f").split("\f")


def test_the_pages_are_the_goldens_also_after_a_round_trip(office: list[str], plan: Path, tmp_path: Path) -> None:
    first = pages_of(convert(office, plan, "pdf", tmp_path))
    again = tmp_path / "again"
    again.mkdir()
    second = pages_of(convert(office, convert(office, plan, "docx", again), "pdf", again))
    for pages in (first, second):
        assert len(pages) == PAGES
        assert "2" not in pages[0].splitlines()[0]
        assert [page.split()[0] for page in pages[1:]] == [str(number) for number in range(2, PAGES + 1)]
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in pages[0]
        assert "TM. CỤM THI ĐUA" in pages[-1]
        assert "Phạm Thanh Quang" in pages[-1]
        assert "Trên đây là Kế hoạch" in pages[-1]


def test_the_rule_under_the_motto_is_printed_as_long_as_the_motto(
    office: list[str], plan: Path, tmp_path: Path
) -> None:
    pdf = convert(office, plan, "pdf", tmp_path)
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    boxes = subprocess.run(["pdftotext", "-bbox", "-l", "1", str(pdf), "-"], check=True, capture_output=True).stdout
    found = re.findall(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>(Độc|phúc)<', boxes.decode())
    (start, _, _), (_, end, _) = found[0], found[1]
    rule = next(p for p in read(plan.read_bytes()).paragraphs if p.lines and p.cell and p.cell.cell == 2)
    assert rule.lines[0].length == pytest.approx((float(end) - float(start)) * 20, rel=0.01)


def test_the_fixture_names_its_schema() -> None:
    for path in FIXTURE.glob("*.yaml"):
        first = path.read_text("utf-8").splitlines()[0]
        schema = re.fullmatch(r"# yaml-language-server: \$schema=(.+)", first)
        assert schema is not None
        assert (FIXTURE / schema.group(1)).resolve().is_file()
