"""Scores: what figures are worth, what is told about rows and members, the table of a member."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.scores import HEAD, HO_SO, RULEBOOK, THREE, TIEU_CHI, context, made, paper, rows, scores, told
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect
from vndoc.viet.doc_so import doc_chu_so

OTHERS = (rows("tinh-a", de_xuat="tu_cham: 2, tham_dinh: 2"), rows("tinh-b", phat_dong="muc_do: Khá, tham_dinh: 2"))


def first(head: str = HEAD, **changed: str) -> str:
    """Scores in which the head of the cluster has the changed rows."""
    return scores(rows("lao-cai", **changed), *OTHERS, head=head)


def table(text: str) -> dict[str, dict[str, Any]]:
    """The rows of the first member's table by name."""
    return {str(row["ten"]): row for row in context("cham-diem", text)["hang"]}


def points(text: str, name: str) -> tuple[str, str, str]:
    row = table(text)[name]
    return str(row["tu_cham"]), str(row["tham_dinh"]), str(row["diem_cuoi"])


def test_complete_scores_have_no_finding() -> None:
    assert told(THREE) == []


@pytest.mark.parametrize(
    ("row", "name", "worth"),
    [
        ({"doan_ra": "ke_hoach: 10, thuc_hien: 8"}, "Đoàn ra", "3,2"),
        ({"vi_pham": "thuc_hien: 3"}, "Vi phạm", "3,33"),
        ({"tin_bai": "so_lan: 3"}, "Tin bài", "1,5"),
        ({"phat_dong": "muc_do: khá"}, "Phát động", "2"),
        ({"mo_hinh": "so_lan: 2"}, "Mô hình mới", "4"),
        ({"vang_mat": "so_lan: 3"}, "Vắng mặt", "10"),
        ({"nop_nam": "ngay_nop: 20/11/2025"}, "Báo cáo năm", "0"),
        ({"nop_nam": "ngay_nop: 24/11/2025"}, "Báo cáo năm", "0"),
        ({"nop_nam": "ngay_nop: 25/11/2025"}, "Báo cáo năm", "5"),
        ({"nop_nam": "ngay_nop: 30/11/2025"}, "Báo cáo năm", "10"),
        ({"doan_ra": "ke_hoach: 100, thuc_hien: 107"}, "Vượt chỉ tiêu", "0,28"),
    ],
)
def test_points_are_computed_from_the_figures(row: dict[str, str], name: str, worth: str) -> None:
    assert points(first(**row), name)[0] == worth


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            {"doan_ra": 'ke_hoach: 10, thuc_hien: 8, tu_cham: "3,5", tham_dinh: "3,5"'},
            "ghi 3,5, tính ra 3,2: thực hiện 8 / kế hoạch 10 × 4 điểm, không quá 4 điểm = 3,2 điểm. Hãy ghi 3,2",
        ),
        (
            {"vi_pham": "thuc_hien: 4, tu_cham: 5, tham_dinh: 5"},
            "ghi 5, tính ra 2,5: kế hoạch 2 / thực hiện 4 × 5 điểm",
        ),
        ({"phat_dong": "muc_do: Khá, tu_cham: 3, tham_dinh: 3"}, "ghi 3, tính ra 2: mức Khá được 2 điểm"),
        ({"tin_bai": "so_lan: 20, tu_cham: 5, tham_dinh: 5"}, "20 lần × 0,5 điểm, tính theo sàn, trần = 5,5 điểm"),
        (
            {"nop_nam": "ngay_nop: 26/11/2025, tu_cham: 0, tham_dinh: 5, giai_trinh: Đã đối chiếu"},
            "ghi 0, tính ra 5: hạn 20/11/2025, nộp 26/11/2025, chậm 6 ngày = 5 điểm",
        ),
        (
            {"doan_ra": "ke_hoach: 10, thuc_hien: 12, tham_dinh: 4", "vuot": "tu_cham: 2, tham_dinh: 2"},
            "ghi 2, tính ra 0,4: 0,4 (doan-ra) = 0,4 điểm",
        ),
    ],
)
def test_a_typed_score_that_is_not_its_figures_is_told_with_number_and_formula(
    row: dict[str, str], message: str
) -> None:
    found = told(first(**row))
    (one,) = [one for one in found if " khac-cong-thuc: " in one]
    assert message in one
    assert one.startswith("cham-diem.yaml:")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"doan_ra": "ke_hoach: 10, thuc_hien: 10, tham_dinh: 5"}, "diem-ngoai-khung: 5 điểm vượt mức tối đa 4 điểm"),
        ({"mo_hinh": "so_lan: 1, tham_dinh: 7, giai_trinh: x"}, "diem-ngoai-khung: 7 điểm vượt mức tối đa 6 điểm"),
        ({"doan_rq": "thuc_hien: 1"}, "tieu-chi-la: Bảng tiêu chí không có mã “doan-rq”. Hãy viết `doan-ra`"),
        ({"phat_dong": "muc_do: Giỏi, tham_dinh: 3"}, "Không có mức “Giỏi”. Hãy viết một trong: Tốt, Khá, Chưa đạt"),
        ({"phat_dong": "so_lan: 2, tham_dinh: 3"}, "có `so_lan`: mục này chấm theo `muc_do`"),
        ({"de_xuat": "so_lan: 2, tu_cham: 2, tham_dinh: 2"}, "có `so_lan`: mục này không chấm theo số liệu"),
        ({"vi_pham": "ke_hoach: 3, thuc_hien: 1, tham_dinh: 5"}, "chỉ tiêu chung đã ghi ở bảng tiêu chí"),
        ({"doan_ra": "ke_hoach: 0, thuc_hien: 1, tham_dinh: 4"}, "Kế hoạch là 0 nên không tính được tỷ lệ"),
        ({"doan_ra": 'ke_hoach: "10.5", thuc_hien: 1, tham_dinh: 4'}, "Hãy viết `10,5`"),
        ({"doan_ra": "thuc_hien: 10, tham_dinh: 4"}, "1 mục chưa có điểm tự chấm: doan-ra"),
        ({"doan_ra": "ke_hoach: 10, thuc_hien: 10"}, "1 mục chưa có điểm Cụm thẩm định: doan-ra"),
        ({"nop_nam": ""}, "1 mục chưa có điểm tự chấm: nop-nam"),
        ({"de_xuat": 'tu_cham: "2,5", tham_dinh: 1'}, "điểm thẩm định 1 khác điểm tự chấm 2,5 mà chưa có `giai_trinh`"),
        ({"de_xuat": "tu_cham: 2, tham_dinh: 2, diem_cuoi: 1"}, "điểm cuối 1 khác điểm thẩm định 2 mà chưa có"),
        ({"mo_hinh": "so_lan: 3, tham_dinh: 6"}, "có 6 điểm thưởng, vượt trần; chỉ tính 5 điểm"),
    ],
)
def test_what_is_wrong_or_missing_in_a_row_is_told(row: dict[str, str], message: str) -> None:
    found = told(first(**row))
    assert [one for one in found if message in one], found


def test_a_reason_or_the_threshold_allows_a_change() -> None:
    changed = {"de_xuat": 'tu_cham: "2,5", tham_dinh: "2,25"'}
    assert len(told(first(**changed))) == 1
    assert told(first(HEAD + 'nguong_giai_trinh: "0,25"\n', **changed)) == []
    assert told(first(de_xuat='tu_cham: "2,5", tham_dinh: "2,25", giai_trinh: Thiếu một bản')) == []


def test_a_row_typed_twice_is_told() -> None:
    (one,) = told(scores(rows("lao-cai"), "  - {don_vi: lao-cai, tieu_chi: vuot, tu_cham: 0}\n" * 2, *OTHERS))
    assert "đã có một dòng cho tiêu chí “vuot”" in one


def test_a_unit_that_is_no_member_on_the_day_is_told_once() -> None:
    gone = HO_SO.replace("tinh_thanh: B,", "tinh_thanh: B, den_ngay: 30/6/2025,")
    found = [one for one in told(THREE, ho_so=gone) if "khong-phai-thanh-vien" in one]
    assert len(found) == 1
    assert "“tinh-b” không phải là thành viên của cụm vào ngày 18/12/2025" in found[0]


def test_typed_totals_and_ranks_are_compared_with_the_computed_ones() -> None:
    units = "cac_don_vi:\n  - {don_vi: lao-cai, tong_tu_cham: 20, tong_diem_cuoi: 21, xep_hang: 2}\n"
    found = told(first(HEAD + units))
    assert [one.partition(" ")[2] for one in found] == [
        "tong-khong-khop: “lao-cai” ghi xếp hạng 2, theo điểm là hạng 1. Hãy sửa thành 1.",
        "tong-khong-khop: Tổng điểm của Sở Ngoại vụ tỉnh Lào Cai ghi 21, tính ra 20: 20 + 0 - 0. Hãy sửa thành 20.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            ", dai_dien: {chuc_vu: Giám đốc, ho_ten: Lê Văn C}",
            "",
            "Chưa biết ai ký bảng chấm điểm của Sở Ngoại vụ tỉnh B",
        ),
        (", tinh_thanh: B", "", "Chưa biết địa danh ở bảng chấm điểm của Sở Ngoại vụ tỉnh B"),
    ],
)
def test_a_member_needs_a_signer_and_a_place(old: str, new: str, message: str) -> None:
    found = told(THREE, ho_so=HO_SO.replace(old, new))
    assert [one for one in found if message in one], found


def test_scores_need_a_table_of_criteria_in_force_before_them() -> None:
    draft = TIEU_CHI.replace("Ban hành\nso: 8", "Dự thảo")
    assert "Bảng tiêu chí mới ở trạng thái “Dự thảo”" in told(THREE, draft)[0]
    assert "đứng trước ngày của bảng tiêu chí" in told(THREE.replace("ngay: 18/12", "ngay: 02/01"))[0]
    missing = told(THREE + "bang_tieu_chi: khac\n")
    assert "Không có bảng tiêu chí “khac”. Hãy ghi một trong: tieu-chi." in missing[0]


def test_a_faulty_table_of_criteria_stops_nothing_but_is_told() -> None:
    assert told(THREE, TIEU_CHI.replace("cu_vuot: 1", "cu_vuot: 0"))


def test_one_file_a_member_with_its_own_letterhead_place_and_signer() -> None:
    jobs = made("cham-diem")
    assert [job.path for job in jobs] == [f"cham-diem/cham-diem/{ma}.docx" for ma in ("lao-cai", "tinh-a", "tinh-b")]
    shown = {key: str(jobs[1].context[key]) for key in ("co_quan_ban_hanh", "dia_danh", "chuc_vu", "ho_ten", "so")}
    assert shown == {
        "co_quan_ban_hanh": "SỞ NGOẠI VỤ TỈNH A",
        "dia_danh": "A",
        "chuc_vu": "GIÁM ĐỐC",
        "ho_ten": "Trần Thị B",
        "so": "",
    }
    assert jobs[1].context["noi_nhan"] == ["- Cụm trưởng Cụm thi đua số 1;", "- Lưu: VT."]
    assert jobs[1].con_phai_dien


def test_the_table_has_subtotals_and_a_plus_b_minus_c() -> None:
    text = first(
        de_xuat='tu_cham: "2,5", tham_dinh: 2, giai_trinh: Thiếu, diem_cuoi: "2,25"',
        doan_ra="ke_hoach: 10, thuc_hien: 12, tham_dinh: 4, minh_chung: Báo cáo năm",
        vuot='tham_dinh: "0,4"',
        vang_mat="so_lan: 1, tham_dinh: 5",
    )
    assert points(text, "Đối ngoại") == ("9", "9", "9")
    assert points(text, "PHONG TRÀO") == ("5,5", "5", "5,25")
    assert points(text, "TỔNG ĐIỂM CHUẨN") == ("20", "19,5", "19,75")
    assert points(text, "ĐIỂM THƯỞNG") == ("0,4", "0,4", "0,4")
    assert points(text, "ĐIỂM TRỪ") == ("5", "5", "5")
    assert context("cham-diem", text)["tong_cong"] == {"tu_cham": "15,4", "tham_dinh": "14,9", "diem_cuoi": "15,15"}
    row = table(text)["Đoàn ra"]
    assert (str(row["chi_tieu"]), str(row["ket_qua"]), row["minh_chung"]) == ("10 đoàn", "12 đoàn", ["Báo cáo năm"])
    assert table(text)["Vượt chỉ tiêu"]["ket_qua"] == "I.1.1"
    assert table(text)["Đề xuất"]["minh_chung"] == ["Giải trình: Thiếu"]


def test_before_the_cluster_has_judged_its_columns_are_empty() -> None:
    row = {"doan_ra": "ke_hoach: 10, thuc_hien: 10", "vi_pham": "thuc_hien: 1", "tin_bai": "so_lan: 11"}
    own = rows("lao-cai", **row, phat_dong="muc_do: Tốt", de_xuat="tu_cham: 2")
    text = scores(own)
    assert points(text, "TỔNG ĐIỂM CHUẨN") == ("19,5", "", "")
    assert points(text, "ĐIỂM TRỪ") == ("0", "", "")
    assert context("cham-diem", text)["tong_cong"] == {"tu_cham": "19,5", "tham_dinh": "", "diem_cuoi": ""}


def test_points_keep_where_they_were_typed() -> None:
    cell = table(first(de_xuat='tu_cham: "2,5", tham_dinh: "2,50"'))["Đề xuất"]["tham_dinh"]
    assert (cell, cell.path) == ("2,50", "cham-diem.yaml#bang_diem[4].tham_dinh")


@settings(max_examples=15)
@given(
    done=st.integers(0, 30),
    times=st.integers(0, 40),
    direct=st.integers(0, 10),
    absent=st.integers(0, 5),
    extra=st.integers(0, 5),
)
def test_totals_are_the_sums_of_their_rows_for_all_figures(
    done: int, times: int, direct: int, absent: int, extra: int
) -> None:
    text = first(
        doan_ra=f"ke_hoach: 10, thuc_hien: {done}",
        tin_bai=f"so_lan: {times}",
        de_xuat=f'tu_cham: "{direct // 4},{direct % 4 * 25:02}"',
        vang_mat=f"so_lan: {absent}",
        mo_hinh=f"so_lan: {extra}",
    )
    shown = {name: number(row["tu_cham"]) for name, row in table(text).items()}
    leaves = ("Đoàn ra", "Vi phạm", "Tin bài", "Phát động", "Đề xuất")
    assert shown["TỔNG ĐIỂM CHUẨN"] == sum((shown[one] for one in leaves), Decimal(0)) <= 20
    assert shown["ĐIỂM THƯỞNG"] == min(shown["Vượt chỉ tiêu"] + shown["Mô hình mới"], Decimal(5))
    total = shown["TỔNG ĐIỂM CHUẨN"] + shown["ĐIỂM THƯỞNG"] - shown["ĐIỂM TRỪ"]
    assert signed(context("cham-diem", text)["tong_cong"]["tu_cham"]) == total


def number(cell: object) -> Decimal:
    found = doc_chu_so(str(cell) or "0")
    return Decimal(found.numerator) / Decimal(found.denominator)


def signed(cell: object) -> Decimal:
    text = str(cell)
    return -number(text[1:]) if text.startswith("-") else number(text)


def test_the_linter_finds_nothing_and_the_page_is_landscape_with_a_repeated_heading() -> None:
    job = made("cham-diem")[1]
    data = paper(job)
    report = inspect(data, job.path, RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []
    assert all(section.landscape for section in read(data).sections)


def test_the_total_stays_with_the_signature() -> None:
    kept = {one.text: one.keep_next for one in read(paper(made("cham-diem")[0])).paragraphs}
    assert kept["TỔNG CỘNG (A + B - C)"]


def test_a_percentage_beside_a_plain_plan_is_told() -> None:
    found = told(first(doan_ra="ke_hoach: 10, thuc_hien: 80%"))
    assert any("khac-don-vi-tinh" in line and "cùng một cách" in line for line in found)


def test_a_plain_number_beside_a_target_in_percent_for_all_members_is_read_as_percent() -> None:
    assert not any("khac-don-vi-tinh" in line for line in told(THREE))


def test_a_decision_about_one_unit_is_told() -> None:
    decided = "quyet_dinh_dong_diem:\n  - {don_vi: [lao-cai], ly_do: Điểm cao hơn, nguoi_quyet_dinh: Hội nghị}\n"
    (line,) = told(decided + THREE)
    assert "chỉ có 1 mục. Hãy ghi ít nhất 2 mục." in line
