"""Tables of criteria: sums with the right number, kinds of criteria, tables without gaps, states, the words printed."""

from typing import Any

import pytest

from tests.documents.scores import RULEBOOK, TIEU_CHI, context, made, paper, told
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect


def faults(old: str, new: str) -> list[str]:
    assert old in TIEU_CHI, old
    return told(None, TIEU_CHI.replace(old, new))


def test_a_table_whose_sums_agree_has_no_finding() -> None:
    assert told(None) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("tong_diem: 20", "tong_diem: 100", "Tổng điểm chuẩn của bảng ghi 100 nhưng các mục bên trong cộng lại là 20"),
        (
            'diem_chuan: "14,5"',
            "diem_chuan: 15",
            "“Nhiệm vụ chính trị” ghi 15 nhưng các mục bên trong cộng lại là 14,5",
        ),
        ("diem_chuan: 9", "diem_chuan: 10", "“Đối ngoại” ghi 10 nhưng các mục bên trong cộng lại là 9 (4 + 5)"),
    ],
)
def test_a_sum_that_is_not_its_parts_is_told_with_the_right_number(old: str, new: str, message: str) -> None:
    (one,) = faults(old, new)
    assert " tong-khong-khop: " in one
    assert message in one


def test_a_fault_of_a_sum_stands_at_the_number() -> None:
    (one,) = faults("tong_diem: 20", "tong_diem: 100")
    assert one.startswith("tieu-chi.yaml:7:12 ")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("ma: vi-pham", "ma: doan-ra", "Mã “doan-ra” đã dùng cho một mục ở trên"),
        ("ma: mo-hinh", "ma: doan-ra", "Mã “doan-ra” đã dùng cho một mục ở trên"),
        ("{ten: Khá, so_diem: 2}", "{ten: Khá, so_diem: 4}", "Mức 4 điểm cao hơn điểm chuẩn 3"),
        ("{ten: Tốt, so_diem: 3}", "{ten: Tốt, so_diem: 1}", "Không mức nào của “Phát động” được đủ điểm chuẩn 3"),
        ("{ten: Khá, so_diem: 2}", "{ten: tốt, so_diem: 2}", "Mức “tốt” ghi hai lần"),
        ("diem_moi_lan: 2, tran_diem: 6", "diem_moi_lan: 7, tran_diem: 6", "Trần 6 điểm của “Mô hình mới” thấp hơn 7"),
        ("cu_vuot: 1", "cu_vuot: 0", "`cu_vuot` phải lớn hơn 0"),
        ("cach_cham: Định tính", "cach_cham: Định lượng", "`muc_do` chỉ dùng khi `cach_cham` là `Định tính`"),
        (
            "cach_cham: Định tính",
            "cach_cham: theo mức",
            "“theo mức” không dùng được ở đây. Hãy viết một trong: Định lượng",
        ),
        (
            "      - ma: phat-dong\n        ten: Phát động\n        diem_chuan: 3\n",
            "      - ten: Phát động\n",
            "thiếu `ma`, `diem_chuan`",
        ),
        (
            "  - ten: Phong trào\n",
            "  - ten: Phong trào\n    ma: pt\n",
            "có `tieu_chi` bên trong nên không chấm trực tiếp",
        ),
        ("den_so_ngay: 9", "den_so_ngay: 11", "Khoảng chậm từ 10 ngày phải bắt đầu từ 12 ngày"),
        ("den_so_ngay: 9", "den_so_ngay: 4", "Khoảng chậm từ 5 đến 4 ngày bị ngược"),
        ("{tu_so_ngay: 10, ", "{tu_so_ngay: 12, ", "Khoảng chậm từ 12 ngày phải bắt đầu từ 10 ngày"),
        ("{tu_so_ngay: 10, ", "{tu_so_ngay: 10, den_so_ngay: 20, ", "Chậm quá 20 ngày thì chưa có mức trừ"),
        ("so_diem: 10, he_qua", "so_diem: 3, he_qua", "Chậm nhiều ngày hơn mà bị trừ ít điểm hơn (3 so với 5)"),
    ],
)
def test_what_cannot_be_scored_by_is_told_where_it_stands(old: str, new: str, message: str) -> None:
    found = faults(old, new)
    assert [one for one in found if message in one], found
    assert all(one.startswith("tieu-chi.yaml:") for one in found)


def test_a_target_of_nothing_is_only_for_what_is_to_be_avoided() -> None:
    zero = TIEU_CHI.replace("cach_cham: Định lượng nghịch, ke_hoach: 2", "cach_cham: Định lượng nghịch, ke_hoach: 0")
    assert told(None, zero) == []
    (one,) = told(None, zero.replace("Định lượng nghịch", "Định lượng"))
    assert "Chỉ tiêu của “Vi phạm” là 0" in one


def test_a_tree_deeper_than_its_numbers_is_told() -> None:
    inner = "{ma: a, ten: A, diem_chuan: 4, cach_cham: Chấm trực tiếp}"
    for at in range(3):
        inner = f"{{ten: Nhóm {at}, tieu_chi: [{inner}]}}"
    old = "{ma: doan-ra, ten: Đoàn ra, diem_chuan: 4, cach_cham: Định lượng, don_vi_tinh: đoàn}"
    (one,) = faults(old, inner)
    assert "“Nhiệm vụ chính trị” có quá 4 bậc" in one


@pytest.mark.parametrize(
    ("state", "old", "new", "message"),
    [
        ("Ban hành", "so: 8\n", "", "ban hành thì cần `so`"),
        ("Ban hành", "so: 8\nngay: 10/3/2025", "ngay_du_kien: 10/3/2025", "ban hành thì cần `so` và `ngay`"),
        ("Dự thảo", "", "", "dự thảo thì chưa có `so`"),
        ("Đã xin ý kiến", "so: 8\n", "", "cần có vì trạng thái là đã xin ý kiến"),
        ("Xong", "", "", "Hãy viết một trong: Dự thảo, Đã xin ý kiến, Ban hành"),
    ],
)
def test_each_state_needs_its_own_facts(state: str, old: str, new: str, message: str) -> None:
    found = told(
        None, TIEU_CHI.replace("Ban hành", state).replace(old, new) if old else TIEU_CHI.replace("Ban hành", state)
    )
    assert [one for one in found if message in one], found


ASKED = "xin_y_kien: {co_quan: Hội đồng, tra_loi: {so_ky_hieu: 15/HĐTĐKT, ngay: 24/02/2025}}\n"


@pytest.mark.parametrize(
    ("state", "asked", "line"),
    [
        ("Dự thảo", "", "(Dự thảo)"),
        ("Đã xin ý kiến", "xin_y_kien: {co_quan: Hội đồng}\n", "(Dự thảo đã xin ý kiến Hội đồng)"),
        ("Ban hành", ASKED, "(Đã có ý kiến của Hội đồng tại Công văn số 15/HĐTĐKT ngày 24 tháng 02 năm 2025)"),
        ("Ban hành", "", ""),
    ],
)
def test_the_state_is_printed_in_brackets(state: str, asked: str, line: str) -> None:
    text = TIEU_CHI.replace("Ban hành", state) + asked
    assert (
        context("tieu-chi", tieu_chi=text if state == "Ban hành" else text.replace("so: 8\n", ""))["tinh_trang"] == line
    )


def test_a_state_left_empty_is_a_draft() -> None:
    text = TIEU_CHI.replace("trang_thai: Ban hành\nso: 8\n", "trang_thai:\n")
    assert context("tieu-chi", tieu_chi=text)["tinh_trang"] == "(Dự thảo)"


def test_the_answer_does_not_come_after_the_table() -> None:
    (one,) = told(None, TIEU_CHI + ASKED.replace("24/02/2025", "24/3/2025"))
    assert "Ngày của bảng tiêu chí (10/3/2025) đứng trước ngày công văn trả lời (24/3/2025)" in one


def test_the_request_for_opinion_is_a_letter_of_the_dossier() -> None:
    (one,) = told(None, TIEU_CHI + "xin_y_kien: {co_quan: Hội đồng, cong_van: xin-y-kien}\n")
    assert "Hồ sơ không có công văn “xin-y-kien”" in one


def test_rules_of_scoring_are_printed_as_the_data_say() -> None:
    lines = {str(row["ten"]): [str(one) for one in row["cach_cham"]] for row in rows()}
    assert lines["Đoàn ra"] == ["Đạt kế hoạch của đơn vị trở lên: 4 điểm; thấp hơn: 4 điểm × thực hiện/kế hoạch."]
    assert lines["Vi phạm"] == ["Không quá 2: 5 điểm; cao hơn: 5 điểm × kế hoạch/thực hiện."]
    assert lines["Tin bài"] == ["Chấm 0,5 điểm mỗi lần; nhiều nhất 5,5 điểm."]
    assert lines["Phát động"] == ["- Tốt: 3 điểm.", "- Khá: 2 điểm.", "- Chưa đạt: 0 điểm."]
    assert lines["Đề xuất"] == ["Chấm trong khung từ 0 đến 2,5 điểm."]
    assert lines["Kỷ luật"] == ["Trừ 20 điểm mỗi lần.", "Không đề nghị xét tặng Cờ thi đua."]
    assert lines["Nộp báo cáo chậm"] == [
        "Chậm 01 - 04 ngày: không trừ điểm;",
        "Chậm 05 - 09 ngày: trừ 5 điểm;",
        "Chậm từ 10 ngày trở lên: trừ 10 điểm. Không đề nghị xét tặng Bằng khen.",
    ]


def test_what_is_to_be_avoided_altogether_is_said_so() -> None:
    text = TIEU_CHI.replace("ke_hoach: 2", "ke_hoach: 0")
    found = next(row for row in context("tieu-chi", tieu_chi=text)["hang"] if row["ten"] == "Vi phạm")
    assert found["cach_cham"] == ["Không để xảy ra: 5 điểm; có xảy ra: 0 điểm."]


def rows() -> list[Any]:
    found: list[Any] = context("tieu-chi")["hang"]
    return found


def test_parts_groups_and_criteria_are_numbered_and_a_part_without_points_gets_its_sum() -> None:
    shown = [(str(row["so"]), str(row["ten"]), str(row["diem"])) for row in rows()]
    assert shown[:9] == [
        ("I", "NHIỆM VỤ CHÍNH TRỊ", "14,5"),
        ("1", "Đối ngoại", "9"),
        ("1.1", "Đoàn ra", "4"),
        ("1.2", "Vi phạm", "5"),
        ("2", "Tin bài", "5,5"),
        ("II", "PHONG TRÀO", "5,5"),
        ("1", "Phát động", "3"),
        ("2", "Đề xuất", "2,5"),
        ("A", "TỔNG ĐIỂM CHUẨN", "20"),
    ]
    assert [one[:2] for one in shown[9:]] == [
        ("B", "ĐIỂM THƯỞNG"),
        ("1", "Vượt chỉ tiêu"),
        ("2", "Mô hình mới"),
        ("C", "ĐIỂM TRỪ"),
        ("1", "Vắng mặt"),
        ("2", "Kỷ luật"),
        ("3", "Nộp báo cáo chậm"),
        ("3.1", "Báo cáo năm"),
    ]


@pytest.mark.parametrize("text", [TIEU_CHI, TIEU_CHI + ASKED, TIEU_CHI.replace("Ban hành\nso: 8", "Dự thảo")])
def test_the_linter_finds_nothing_in_any_state(text: str) -> None:
    (job,) = made("tieu-chi", tieu_chi=text)
    report = inspect(paper(job), "tieu-chi.docx", RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []


def test_the_heading_is_repeated_and_a_part_stays_with_what_it_holds() -> None:
    (job,) = made("tieu-chi")
    facts = read(paper(job))
    kept = {one.text: one.keep_next for one in facts.paragraphs}
    assert kept["NHIỆM VỤ CHÍNH TRỊ"]
    assert kept["Đối ngoại"]
    assert not kept["Đoàn ra"]
