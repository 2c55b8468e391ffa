"""The annual plan built from the fixture: the seed word for word, in the decree's form, sound for its readers."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import GOLDEN
from tests.office import convert, pages_of, program
from vndoc import pipeline
from vndoc.docx.pack import pack, unpack
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


def test_what_is_still_to_be_filled_in_is_listed(built: BuildReport) -> None:
    assert [line for line in built.con_phai_dien if line.startswith("ke-hoach/")] == [
        "ke-hoach/ke-hoach.docx: số văn bản (mục `so`)",
        "ke-hoach/ke-hoach.docx: ngày, tháng ban hành (mục `ngay`)",
    ]


def test_every_value_is_traced_to_its_data(built: BuildReport) -> None:
    manifest = json.loads((built.folder / "manifest.json").read_text("utf-8"))
    base = json.loads(
        (built.folder / next(one for one in manifest["outputs"] if one["ma"] == "ke-hoach")["base"]).read_text("utf-8")
    )
    deadline = next(one for one in base if "trước ngày 15/5/2025" in one["text"])
    value = next(one for one in deadline["values"] if one["path"])
    assert value["path"].startswith("ke-hoach.yaml#to_chuc_thuc_hien[1].nhiem_vu[4].chi_tiet[0]")
    (span,) = value["spans"]
    text = deadline["text"][value["start"] :]
    assert (text[span["start"] : span["end"]], span["path"]) == ("15/5/2025", "ho-so.yaml#han.bao_cao_6_thang.ngay")


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


def test_pages_are_numbered_and_the_signature_stands_on_the_last(plan: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    (again,) = convert([plan], "docx", tmp_path / "again", profile)
    first = pages_of(convert([plan], "pdf", tmp_path, profile)[0])
    second = pages_of(convert([again], "pdf", tmp_path / "again", profile)[0])
    for pages in (first, second):
        assert len(pages) == PAGES
        assert "2" not in pages[0].splitlines()[0]
        assert [page.split()[0] for page in pages[1:]] == [str(number) for number in range(2, PAGES + 1)]
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in pages[0]
        assert "TM. CỤM THI ĐUA" in pages[-1]
        assert "Phạm Thanh Quang" in pages[-1]
        assert "Trên đây là Kế hoạch" in pages[-1]


def test_the_rule_under_the_motto_is_printed_as_long_as_the_motto(plan: Path, tmp_path: Path) -> None:
    (pdf,) = convert([plan], "pdf", tmp_path, tmp_path / "profile")
    command = [program("pdftotext", "poppler-utils"), "-bbox", "-l", "1", str(pdf), "-"]
    boxes = subprocess.run(command, check=True, capture_output=True).stdout
    found = re.findall(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>(Độc|phúc)<', boxes.decode())
    (start, _, _), (_, end, _) = found[0], found[1]
    rule = next(p for p in read(plan.read_bytes()).paragraphs if p.lines and p.cell and p.cell.cell == 2)
    assert rule.lines[0].length == pytest.approx((float(end) - float(start)) * 20, rel=0.01)


def test_style_names_are_no_evidence(plan: Path, tmp_path: Path) -> None:
    parts = unpack(plan.read_bytes())
    for name in ("word/document.xml", "word/styles.xml", "word/header1.xml"):
        text = re.sub(r'w:val="VN [^"]*"', lambda found: f'w:val="S{len(found.group())}"', parts[name].decode())
        parts[name] = re.sub(r'"Vn(\w+)"', r'"X\1"', text).encode()
    other = tmp_path / "other.docx"
    other.write_bytes(pack(parts))
    assert "VN Trích yếu" not in {p.style for p in read(other.read_bytes()).paragraphs}
    assert pipeline.lint(other).findings == pipeline.lint(plan).findings
