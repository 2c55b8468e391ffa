"""The công văn: its code, its trích yếu, whom it is for; each of several keeps its own file."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.dossiers import FIXTURE, HO_SO, KE_HOACH, findings_of, ho_so_of
from vndoc.jobs import jobs
from vndoc.load import load
from vndoc.pipeline import build
from vndoc.validate import validate

LETTER = """\
ngay_du_kien: 10/02/2025
don_vi_soan_thao: VP
trich_yeu: xin ý kiến
kinh_gui: Bộ Ngoại giao
ket_thuc: Trân trọng
"""
HOSTS = HO_SO + "noi_nhan: [UBND tỉnh]\n"


def context_of(letter: str = LETTER) -> Any:  # noqa: ANN401
    return jobs(ho_so_of(HOSTS, KE_HOACH, cong_van=letter))[0].context


def paths_of(folder: Path) -> list[str]:
    dossier, findings = validate(load(folder)[0])
    assert dossier is not None, findings
    return [job.path for job in jobs(dossier) if job.loai.key == "cong-van"]


def test_the_code_is_issuer_and_drafting_unit_without_a_type() -> None:
    assert context_of()["ky_hieu"] == "CTĐ1-VP"


def test_one_addressee_stands_on_the_line_of_the_label() -> None:
    assert context_of()["kinh_gui"] == {"mot_noi": "Bộ Ngoại giao", "nhieu_noi": []}


def test_several_addressees_have_a_line_each_and_the_last_a_full_stop() -> None:
    made = context_of(LETTER.replace("Bộ Ngoại giao", "[Bộ Nội vụ, UBND tỉnh;, Sở Nội vụ.]"))
    assert made["kinh_gui"] == {"mot_noi": "", "nhieu_noi": ["- Bộ Nội vụ;", "- UBND tỉnh;", "- Sở Nội vụ."]}
    assert made["kinh_gui"]["nhieu_noi"][0].path == "cong-van.yaml#kinh_gui[0]"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("", ["- Như trên;", "- Lưu: VT."]),
        ("noi_nhan: [Lãnh đạo Sở]\n", ["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT."]),
        ("noi_nhan: [Như trên, Lãnh đạo Sở]\n", ["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT."]),
    ],
)
def test_recipients_begin_with_as_above_and_are_not_those_of_the_dossier(typed: str, printed: list[str]) -> None:
    assert context_of(LETTER + typed)["noi_nhan"] == printed


@pytest.mark.parametrize("typed", ["V/v xin ý kiến", "v/v: xin ý kiến", "Về việc xin ý kiến"])
def test_a_typed_v_v_is_told_because_it_is_printed_anyway(typed: str) -> None:
    found = findings_of(HO_SO, KE_HOACH, cong_van=LETTER.replace("xin ý kiến", f'"{typed}"'))
    assert found == [f"cong-van.yaml:3:12 nhan-thua: `trich_yeu`: {found[0].partition(': `trich_yeu`: ')[2]}"]
    assert "ở đầu; chữ “V/v” được tự thêm. Hãy ghi “xin ý kiến”." in found[0]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("CV", "ký hiệu công văn không có chữ “CV”."),
        ("Văn phòng", "“Văn phòng” không phải là chữ viết tắt. Hãy viết liền bằng chữ in hoa, ví dụ VP."),
        ("vp", "“vp” không phải là chữ viết tắt."),
        ("VP/TH", "“VP/TH” không phải là chữ viết tắt."),
    ],
)
def test_a_unit_is_an_abbreviation(typed: str, message: str) -> None:
    found = findings_of(HO_SO, KE_HOACH, cong_van=LETTER.replace("VP", typed))
    assert len(found) == 1 and message in found[0] and found[0].startswith("cong-van.yaml:2:19 sai-ma: ")


@pytest.mark.parametrize("typed", ["VP", "TH-KSTT", "QLHTQT", "SNgV"])
def test_abbreviations_in_use_are_taken(typed: str) -> None:
    assert context_of(LETTER.replace("VP", typed))["ky_hieu"] == f"CTĐ1-{typed}"


def test_a_letter_without_addressee_is_told() -> None:
    found = findings_of(HO_SO, KE_HOACH, cong_van=LETTER.replace("kinh_gui: Bộ Ngoại giao\n", ""))
    assert [one.split(" ")[1] for one in found] == ["thieu-truong:"]
    assert "Thiếu mục `kinh_gui` (kính gửi)" in found[0]


def test_of_three_letters_one_is_removed_and_the_others_keep_their_names(dossier: Path, tmp_path: Path) -> None:
    shutil.copytree(FIXTURE / "cong-van", dossier / "cong-van")
    before = paths_of(dossier)
    names = ("don-doc-bao-cao", "gui-ho-so", "xin-y-kien-tieu-chi")
    assert before == [f"cong-van/{name}.docx" for name in names]
    (dossier / "cong-van" / "gui-ho-so.yaml").unlink()
    assert paths_of(dossier) == [before[0], before[2]]
    (dossier / "cong-van" / "a-moi.yaml").write_text(LETTER, "utf-8")
    built = build(dossier, tmp_path / "out", only=["cong-van"])
    assert [one.path for one in built.written] == ["cong-van/a-moi.docx", before[0], before[2]]


def test_several_addressees_in_one_text_are_refused() -> None:
    (line,) = findings_of(HOSTS, KE_HOACH, cong_van=LETTER.replace("kinh_gui: Bộ Ngoại giao", "kinh_gui: Sở A; Sở B"))
    assert "“Sở A; Sở B” ghi nhiều nơi trong một dòng. Hãy ghi mỗi nơi một gạch đầu dòng." in line
    assert context_of(LETTER.replace("Bộ Ngoại giao", "Sở A (Phòng B; Phòng C)"))["kinh_gui"]["nhieu_noi"] == []


@pytest.mark.parametrize(("typed", "mark"), [("xin ý kiến.", "."), ("xin ý kiến./.", "./."), ("xin ý kiến;", ";")])
def test_a_mark_at_the_end_of_trich_yeu_is_refused(typed: str, mark: str) -> None:
    (line,) = findings_of(HOSTS, KE_HOACH, cong_van=LETTER.replace("xin ý kiến", typed))
    assert f"cuối trích yếu không có dấu câu; hãy bỏ dấu “{mark}”" in line


@pytest.mark.parametrize("typed", ["xin ý kiến, v.v.", "xin ý kiến...", "xin ý kiến…"])
def test_an_abbreviation_or_an_ellipsis_may_end_trich_yeu(typed: str) -> None:
    assert findings_of(HOSTS, KE_HOACH, cong_van=LETTER.replace("xin ý kiến", typed)) == []


def test_a_mark_typed_behind_an_addressee_is_not_doubled() -> None:
    assert context_of(LETTER.replace("Bộ Ngoại giao", "Bộ Ngoại giao;"))["kinh_gui"]["mot_noi"] == "Bộ Ngoại giao"
    made = context_of(LETTER.replace("kinh_gui: Bộ Ngoại giao", "kinh_gui: [Sở A., Sở B;]"))
    assert made["kinh_gui"]["nhieu_noi"] == ["- Sở A;", "- Sở B."]
