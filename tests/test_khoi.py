"""The second fixture, of another kind of cluster: all that its papers say of it comes from its data."""

import re
from pathlib import Path

import pytest

from tests.conftest import KHOI
from vndoc import pipeline
from vndoc.load import load
from vndoc.pipeline import BuildReport
from vndoc.validate import validate

AMENDED = "được sửa đổi, bổ sung bởi Luật số 06/2026/QH16"


@pytest.fixture(scope="module")
def outlines(built_khoi: BuildReport) -> dict[str, str]:
    """The text of each paper by its path."""
    return {one.path: pipeline.outline(built_khoi.folder / one.path) for one in built_khoi.written}


def test_no_paper_of_a_khoi_speaks_of_a_cum(outlines: dict[str, str]) -> None:
    spoken = {path: re.findall(r"(?i).*(?<!chia )\bcụm\b.*", text) for path, text in outlines.items()}
    assert {path: found for path, found in spoken.items() if found} == {}
    assert any("Khối trưởng" in text for text in outlines.values())


def test_the_head_of_a_paper_is_that_of_the_khoi_or_of_the_ward_that_issues_it(outlines: dict[str, str]) -> None:
    own = "co_quan_chu_quan: UBND TỈNH A\nco_quan_ban_hanh: KHỐI THI ĐUA\nco_quan_ban_hanh: CÁC PHƯỜNG\n"
    ward = "co_quan_ban_hanh: ỦY BAN NHÂN DÂN\nco_quan_ban_hanh: PHƯỜNG 1\n"
    assert own in outlines["ke-hoach/ke-hoach.docx"]
    assert ward in outlines["cong-van/don-doc-bao-cao.docx"]
    assert "/KTĐP-VHXH\n" in outlines["cong-van/xin-y-kien-tieu-chi.docx"]
    assert "/UBND-VHXH\n" in outlines["cong-van/don-doc-bao-cao.docx"]


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ("ke-hoach/ke-hoach.docx", ["TM. KHỐI THI ĐUA", "KHỐI TRƯỞNG"]),
        ("cong-van/gui-ho-so.docx", ["TM. KHỐI THI ĐUA", "KT. KHỐI TRƯỞNG", "KHỐI PHÓ"]),
        ("cong-van/don-doc-bao-cao.docx", ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG", "VĂN HÓA - XÃ HỘI"]),
        ("giay-moi/hoi-nghi-tong-ket.docx", ["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "HĐND VÀ UBND"]),
        ("nghi-quyet/chu-truong-do-thi.docx", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        ("cong-dien/trat-tu-do-thi.docx", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    ],
)
def test_each_signs_by_its_own_authority(outlines: dict[str, str], path: str, lines: list[str]) -> None:
    signed = re.findall(r"^(?:quyen_han|chuc_vu): (.*)$", outlines[path], re.MULTILINE)
    assert signed == lines


def test_an_acting_chair_and_a_deputy_sign_in_the_grid(outlines: dict[str, str]) -> None:
    grid = outlines["giao-uoc/nam-2026.docx"]
    assert "Q. CHỦ TỊCH" in grid
    assert "KT. CHỦ TỊCH" in grid


def test_a_member_that_was_merged_signs_the_pledge_and_does_not_count_at_the_end_of_the_year(
    outlines: dict[str, str],
) -> None:
    assert "gồm đại diện 07 đơn vị thành viên" in outlines["giao-uoc/nam-2026.docx"]
    assert "Số thành viên có mặt: 06/06" in outlines["bien-ban/hoi-nghi-tong-ket.docx"]


def test_the_law_is_cited_as_it_is_on_the_papers_day(outlines: dict[str, str]) -> None:
    assert AMENDED not in outlines["ke-hoach/ke-hoach.docx"]
    for path in ("cong-van/gui-ho-so.docx", "quyet-dinh/quy-che-hoat-dong.docx"):
        assert AMENDED in outlines[path]


def test_its_own_anniversary_is_counted(outlines: dict[str, str]) -> None:
    assert "80 năm Ngày thành lập tỉnh A (20/8/1946 - 20/8/2026)" in outlines["ke-hoach/ke-hoach.docx"]


def test_the_fixture_has_no_template_of_its_own() -> None:
    dossier, findings = validate(load(Path(KHOI))[0])
    assert dossier is not None, findings
    assert not (KHOI / "mau").exists()
