"""Calls to emulation: one signer or several, the dates of a campaign, parts numbered, the pages."""

from typing import Any

import pytest

from tests.dossiers import findings_of, ho_so_of
from vndoc.documents import document_type
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect
from vndoc.jobs import jobs
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
PAPER = """\
ngay: 15/01/2025
trich_yeu: Phong trào thi đua năm ${nam}
muc_tieu: [Hoàn thành nhiệm vụ]
noi_dung:
  - ten: Chuyên môn
    chi_tieu: [{noi_dung: Hồ sơ đúng hạn, muc_phan_dau: 100%}]
ket_thuc: Hăng hái thi đua
"""
CAMPAIGN = "tu_ngay: 01/7/2025\nden_ngay: 02/9/2025\n"
JOINT = """\
ben_ky:
  - {don_vi: lao-cai, nguoi_ky: [{chuc_vu: Giám đốc, ho_ten: Nguyễn Văn A}]}
  - {ten: Công đoàn Sở, nguoi_ky: [{chuc_vu: Chủ tịch, ho_ten: Trần Thị B}]}
"""
FOUR = JOINT.replace("A}]", "A}, {chuc_vu: Phó Giám đốc, ho_ten: Lê Văn C}]").replace(
    "B}]", "B}, {chuc_vu: Phó Chủ tịch, ho_ten: Phạm Thị D}]"
)
THREE = JOINT + "  - {ten: Đoàn Thanh niên, nguoi_ky: [{chuc_vu: Bí thư, ho_ten: Lê Văn C}]}\n"
ORGANISED = "to_chuc_thuc_hien: [Các phòng triển khai]\n"


def context_of(paper: str = PAPER) -> Any:  # noqa: ANN401
    return next(job.context for job in jobs(ho_so_of(phat_dong__mot=paper)) if job.loai.key == "phat-dong")


def told(paper: str) -> list[str]:
    return [one for one in findings_of(phat_dong__mot=paper) if one.startswith("phat-dong")]


def merged(paper: str) -> bytes:
    loai = document_type("phat-dong")
    assert loai is not None
    assert loai.mau is not None
    template = compile_template(build(loai.mau(RULEBOOK), RULEBOOK), "phat-dong.docx", RULEBOOK)
    return render(template, context_of(paper)).data


def test_a_campaign_has_a_part_with_its_dates() -> None:
    made = context_of(PAPER + CAMPAIGN + ORGANISED)
    assert made["thoi_gian_thi_dua"] == "Từ ngày 01 tháng 7 năm 2025 đến hết ngày 02 tháng 9 năm 2025."
    assert (made["so_phan"]["thoi_gian_thi_dua"], made["so_phan"]["to_chuc_thuc_hien"]) == ("III", "IV")


def test_a_call_for_the_year_has_no_dates() -> None:
    made = context_of(PAPER + ORGANISED)
    assert (made["thoi_gian_thi_dua"], made["so_phan"]["to_chuc_thuc_hien"]) == ("", "III")
    assert made["ket_thuc"] == "Hăng hái thi đua./."


def test_without_parties_the_signer_of_the_dossier_signs() -> None:
    made = context_of()
    assert (made["chuc_vu"], made["luoi_hai_ben"]) == ("CỤM TRƯỞNG", [])


def test_parties_sign_side_by_side() -> None:
    made = context_of(PAPER + JOINT)
    (row,) = made["luoi_hai_ben"]
    assert (made["chuc_vu"], row["trai"]["ho_ten"], row["phai"]["ten"]) == ("", "Nguyễn Văn A", "CÔNG ĐOÀN SỞ")


@pytest.mark.parametrize(
    ("paper", "message"),
    [
        (PAPER + "tu_ngay: 01/7/2025\n", "Hãy ghi thêm `den_ngay`"),
        (PAPER + "den_ngay: 01/7/2025\n", "Hãy ghi thêm `tu_ngay`"),
        (PAPER + CAMPAIGN.replace("01/7", "03/9"), "không sau `tu_ngay` (03/9/2025)"),
        (PAPER.replace("15/01", "15/10") + CAMPAIGN, "đợt thi đua kết thúc trước ngày phát động (15/10/2025)"),
        (PAPER + "ben_ky: [lao-cai]\n", "cần hai hoặc ba bên cùng ký, ở đây có 1"),
        (PAPER + "ben_ky: [lao-cai, tinh-a]\n", "Chưa biết ai ký cho Sở Ngoại vụ tỉnh A"),
        (PAPER + JOINT.replace("ten: Công đoàn Sở", "don_vi: lao-cai"), "đã ghi ở trên trong `ben_ky`"),
        (PAPER + JOINT.replace("B}]", "B}, {chuc_vu: Phó Chủ tịch, ho_ten: D}]"), "số người ký bằng nhau"),
        (PAPER + JOINT + "nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn A}\n", "đã có `nguoi_ky`"),
        (PAPER.replace("100%", "cao"), "“cao” chưa đo được"),
        (PAPER + "so: 5\nnoi_nhan: [A]\nco_quan_ban_hanh: {ten: Sở Ngoại vụ}\n", "chưa có `ky_hieu`"),
        (PAPER + "noi_nhan: [A]\nco_quan_ban_hanh: {ten: Sở Ngoại vụ}\n", "Chưa biết ai ký cho Sở Ngoại vụ"),
        (PAPER + JOINT + "co_quan_ban_hanh: {ten: Sở Ngoại vụ}\n", "cần ghi `noi_nhan` của văn bản này"),
    ],
)
def test_dates_and_parties_that_cannot_be_are_told(paper: str, message: str) -> None:
    assert [one for one in told(paper) if message in one], told(paper)


@pytest.mark.parametrize("signed", ["", JOINT, FOUR, THREE], ids=["one", "two", "four", "three"])
def test_the_linter_finds_nothing_whoever_signs(signed: str) -> None:
    data = merged(PAPER + CAMPAIGN + signed)
    report = inspect(data, "phat-dong.docx", RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []
    assert read(data).paragraphs[-1].text == ""
