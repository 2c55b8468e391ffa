"""Programmes: hours in order, the hour of the meeting, the invitation to it, what ends the paper, the pages."""

from typing import Any

import pytest

from tests.documents.test_giay_moi import PAPER as INVITATION
from tests.dossiers import findings_of, ho_so_of
from vndoc.blocks.chuong_trinh import bang_chuong_trinh
from vndoc.documents import document_type
from vndoc.docx.facts import Facts
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect
from vndoc.jobs import jobs
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
PAPER = """\
ngay: 05/12/2025
trich_yeu: Hội nghị tổng kết
thoi_gian: {gio: 8h30, ngay: 18/12/2025}
dia_diem: Hội trường Sở
chuong_trinh:
  - {gio_bat_dau: 8h00, gio_ket_thuc: 8h30, noi_dung: Đón tiếp đại biểu, nguoi_thuc_hien: Văn phòng Sở}
  - {gio_bat_dau: 8h30, gio_ket_thuc: 9h00, noi_dung: Khai mạc, nguoi_thuc_hien: Cụm trưởng}
  - {gio_bat_dau: 9h00, gio_ket_thuc: 9h15, noi_dung: Nghỉ giải lao}
  - {gio_bat_dau: 9h15, gio_ket_thuc: 11h00, noi_dung: Bình xét, chi_tiet: [Bỏ phiếu, Công bố kết quả]}
"""
NOTE = "ghi_chu: [Giờ có thể thay đổi]\n"


def context_of(paper: str = PAPER) -> Any:  # noqa: ANN401
    return next(job.context for job in jobs(ho_so_of(chuong_trinh__mot=paper)) if job.loai.key == "chuong-trinh")


def told(paper: str, **others: str) -> list[str]:
    found = findings_of(chuong_trinh__mot=paper, **others)
    return [one for one in found if one.startswith("chuong-trinh")]


def merged(paper: str = PAPER) -> bytes:
    loai = document_type("chuong-trinh")
    assert loai is not None
    assert loai.mau is not None
    template = compile_template(build(loai.mau(RULEBOOK), RULEBOOK), "chuong-trinh.docx", RULEBOOK)
    return render(template, context_of(paper)).data


def facts_of(paper: str = PAPER) -> Facts:
    return read(merged(paper))


def test_hours_are_printed_as_ranges_and_the_day_with_its_weekday() -> None:
    made = context_of()
    assert made["thoi_gian_hop"] == "08 giờ 30, thứ Năm, ngày 18 tháng 12 năm 2025."
    assert [one["thoi_gian"] for one in made["chuong_trinh"]][:2] == ["08 giờ 00 - 08 giờ 30", "08 giờ 30 - 09 giờ 00"]
    assert made["chu_tri"] == "Nguyễn Văn A, Cụm trưởng Cụm thi đua số 1."


def test_the_end_mark_stands_behind_the_last_words_of_the_paper() -> None:
    last = context_of()["chuong_trinh_cuoi"]
    assert (last["noi_dung"], last["chi_tiet"]) == ("Bình xét:", ["Bỏ phiếu;", "Công bố kết quả./."])
    assert context_of(PAPER.replace(", chi_tiet: [Bỏ phiếu, Công bố kết quả]", ""))["chuong_trinh_cuoi"][
        "noi_dung"
    ] == ("Bình xét./.")
    by_someone = PAPER.replace("kết quả]}", "kết quả], nguoi_thuc_hien: Tổ kiểm phiếu}")
    assert context_of(by_someone)["chuong_trinh_cuoi"]["nguoi_thuc_hien"] == "Tổ kiểm phiếu./."


def test_one_note_stands_in_its_line_and_several_are_listed() -> None:
    made = context_of(PAPER + NOTE)
    assert (made["mot_ghi_chu"], made["ghi_chu_cuoi"]) == ("Giờ có thể thay đổi./.", "")
    assert made["chuong_trinh_cuoi"]["chi_tiet"] == ["Bỏ phiếu;", "Công bố kết quả."]
    made = context_of(PAPER + "ghi_chu: [Giờ có thể thay đổi, Đại biểu mặc trang phục công sở]\n")
    assert (made["mot_ghi_chu"], made["ghi_chu"]) == ("", ["Giờ có thể thay đổi;"])
    assert made["ghi_chu_cuoi"] == "Đại biểu mặc trang phục công sở./."


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("gio_ket_thuc: 9h15", "gio_ket_thuc: 8h45", "08 giờ 45 không sau giờ bắt đầu (09 giờ 00)"),
        ("gio_bat_dau: 9h00", "gio_bat_dau: 8h45", "(08 giờ 45 - 09 giờ 15) trùng giờ với “Khai mạc” (08 giờ 30 - 09"),
        ("gio_ket_thuc: 9h00", "gio_ket_thuc: 10h00", "“Bình xét” (09 giờ 15 - 11 giờ 00) trùng giờ với “Khai mạc”"),
        (
            "gio_bat_dau: 9h15, gio_ket_thuc: 11h00",
            "gio_bat_dau: 7h00, gio_ket_thuc: 7h30",
            "ghi sau “Nghỉ giải lao” (09 giờ 00 - 09 giờ 15) nhưng diễn ra trước",
        ),
        ("Đón tiếp đại biểu", "Phát biểu", "“Phát biểu” (08 giờ 00 - 08 giờ 30) bắt đầu trước giờ khai mạc 08 giờ 30"),
        ("{gio: 8h30", "{gio: 7h45", "Không có nội dung nào bắt đầu vào giờ khai mạc 07 giờ 45"),
        ("18/12/2025}", "01/12/2025}", "ngày họp 01/12/2025 đứng trước ngày của chương trình (05/12/2025)"),
        ("18/12/2025}", "18/12/2025, thu: thứ Sáu}", "ngày 18/12/2025 là thứ Năm"),
    ],
)
def test_hours_and_days_that_cannot_be_are_told_where_they_stand(old: str, new: str, message: str) -> None:
    assert [one for one in told(PAPER.replace(old, new)) if message in one], told(PAPER.replace(old, new))


def test_an_overlap_is_told_at_the_line_of_its_item() -> None:
    (one,) = told(PAPER.replace("gio_bat_dau: 9h00", "gio_bat_dau: 8h45"))
    assert one.startswith("chuong-trinh/mot.yaml:8:")
    assert " trung-gio: " in one


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("18/12/2025,", "19/12/2025,", "ngày họp là “18/12/2025”, khác giấy mời `giay-moi/mot.yaml` (“19/12/2025”)"),
        ("8h30", "9h00", "giờ khai mạc là “08 giờ 30”, khác giấy mời `giay-moi/mot.yaml` (“09 giờ 00”)"),
        ("trường Sở", "trường tỉnh", "địa điểm là “Hội trường Sở”, khác giấy mời"),
        (
            "toi_du",
            "chu_tri: {ho_ten: Trần Thị B, chuc_vu: Cụm phó}\ntoi_du",
            "người chủ trì là “Nguyễn Văn A”, khác giấy mời `giay-moi/mot.yaml` (“Trần Thị B”)",
        ),
    ],
)
def test_the_invitation_to_the_same_meeting_says_the_same(old: str, new: str, message: str) -> None:
    assert told(PAPER, giay_moi__mot=INVITATION) == []
    (one,) = told(PAPER, giay_moi__mot=INVITATION.replace(old, new))
    assert one.startswith("chuong-trinh/mot.yaml")
    assert message in one


def test_the_invitation_is_the_one_that_is_named_or_has_the_same_code() -> None:
    other = INVITATION.replace("8h30", "14h00")
    assert told(PAPER, giay_moi__hai=other) == []
    assert len(told(PAPER + "giay_moi: hai\n", giay_moi__hai=other)) == 1
    (missing,) = told(PAPER + "giay_moi: ba\n", giay_moi__hai=other)
    assert "không có giấy mời này. Các giấy mời trong hồ sơ: hai." in missing
    single = findings_of(chuong_trinh=PAPER, giay_moi=other)
    assert [one for one in single if "khac-giay-moi" in one]


@pytest.mark.parametrize("notes", ["", NOTE, "ghi_chu: [Một điều, Hai điều]\n"])
def test_the_linter_finds_nothing_with_and_without_notes(notes: str) -> None:
    report = inspect(merged(PAPER + notes), "chuong-trinh.docx", RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []


def test_the_table_has_borders_and_a_repeated_heading_and_does_not_touch_the_signature() -> None:
    heading, *_ = bang_chuong_trinh(RULEBOOK).rows
    assert getattr(heading, "heading", False)
    facts = facts_of()
    assert [table.bordered for table in facts.tables] == [False, True, False]


def test_the_last_row_or_note_stays_with_the_signature() -> None:
    kept = {one.text: one.keep_next for one in facts_of().paragraphs}
    assert (kept["- Công bố kết quả./."], kept["Nghỉ giải lao"]) == (True, False)
    kept = {one.text: one.keep_next for one in facts_of(PAPER + NOTE).paragraphs}
    assert kept["Ghi chú: Giờ có thể thay đổi./."]
