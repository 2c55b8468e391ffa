"""Decisions: articles and their numbers, who decides, who gets them, the text that is issued with them."""

from typing import Any

import pytest

from tests.dossiers import HO_SO, findings_of, ho_so_of
from vndoc.jobs import jobs

DIRECT = """\
ngay: 20/01/2025
so: 7
trich_yeu: Về việc kiện toàn Hội đồng
can_cu: [Căn cứ Luật A]
theo_de_nghi: Theo đề nghị của Chánh Văn phòng
cac_dieu:
  - doan: Kiện toàn Hội đồng gồm
    chi_tiet: [khoan: Ông Nguyễn Văn A, khoan: Bà Trần Thị B]
  - Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này
"""
ISSUING = """\
ngay: 20/01/2025
so: 7
trich_yeu: Ban hành Quy chế hoạt động của Cụm
can_cu: [Căn cứ Luật A]
cac_dieu:
  - Ban hành kèm theo Quyết định này Quy chế hoạt động của Cụm
  - Các đơn vị chịu trách nhiệm thi hành Quyết định này
van_ban_kem_theo:
  ten_loai: Quy chế
  trich_yeu: Hoạt động của Cụm
  cac_chuong:
    - ten: Quy định chung
      cac_dieu:
        - {ten: Phạm vi, doan: Quy chế này quy định hoạt động}
        - {ten: Nguyên tắc, doan: Dân chủ}
    - ten: Tổ chức thực hiện
      cac_dieu:
        - {ten: Trách nhiệm, chi_tiet: [khoan: Cụm trưởng điều hành, khoan: Thành viên thực hiện Điều 2 Quy chế này]}
"""


def context_of(paper: str = DIRECT, ho_so: str = HO_SO) -> Any:  # noqa: ANN401
    found = jobs(ho_so_of(ho_so, quyet_dinh__mot=paper))
    return next(job.context for job in found if job.loai.key == "quyet-dinh")


def told(paper: str) -> list[str]:
    return [one for one in findings_of(quyet_dinh__mot=paper) if "quyet-dinh" in one]


def test_articles_are_numbered_and_the_last_line_ends_the_text() -> None:
    made = context_of()
    assert [(one["so"], one["doan"]) for one in made["cac_dieu"]] == [("1", "Kiện toàn Hội đồng gồm:")]
    assert [line["khoan"] for line in made["cac_dieu"][0]["chi_tiet"]] == ["Ông Nguyễn Văn A.", "Bà Trần Thị B."]
    assert made["dieu_cuoi"]["so"] == "2"
    assert made["dieu_cuoi"]["doan"].endswith("thi hành Quyết định này./.")


def test_a_last_article_with_items_keeps_its_last_line_with_the_signature() -> None:
    last = "  - {doan: Trách nhiệm thi hành Quyết định này, chi_tiet: [khoan: Sở A, khoan: Sở B]}\n"
    made = context_of(DIRECT.replace("  - Các ông", last + "  - Các ông").rpartition("  - Các ông")[0])
    assert made["dieu_cuoi"]["doan"] == "Trách nhiệm thi hành Quyết định này:"
    assert [line["khoan"] for line in made["dieu_cuoi"]["chi_tiet"]] == ["Sở A."]
    assert [line["khoan"] for line in made["dieu_cuoi"]["cuoi"]] == ["Sở B./."]


def test_the_proposal_is_the_last_of_the_bases() -> None:
    assert context_of()["can_cu"] == ["Căn cứ Luật A;", "Theo đề nghị của Chánh Văn phòng."]


@pytest.mark.parametrize(
    ("ho_so", "printed"),
    [
        (HO_SO, "CỤM THI ĐUA SỐ 1"),
        (HO_SO.replace("  thay_mat: Cụm thi đua\n", ""), "CỤM TRƯỞNG CỤM THI ĐUA SỐ 1"),
    ],
)
def test_the_collective_decides_where_it_signs_else_the_head(ho_so: str, printed: str) -> None:
    assert context_of(ho_so=ho_so)["tham_quyen_ban_hanh"] == printed


def test_those_of_the_executing_article_come_first_among_the_recipients() -> None:
    assert context_of()["noi_nhan"][0] == "- Như Điều 2;"
    effect = "  - Quyết định này có hiệu lực kể từ ngày ký\n"
    assert context_of(DIRECT + effect)["noi_nhan"][0] == "- Như Điều 2;"
    typed = context_of(DIRECT + "noi_nhan: [Như Điều 1, Sở A]\n")["noi_nhan"]
    assert typed[:2] == ["- Như Điều 1;", "- Sở A;"]


def test_the_attached_text_counts_its_articles_through_its_chapters() -> None:
    attached = context_of(ISSUING)["van_ban_kem_theo"]
    parts = attached["cac_chuong"]
    assert [(one["so"], one["ten"]) for one in parts] == [("I", "QUY ĐỊNH CHUNG"), ("II", "TỔ CHỨC THỰC HIỆN")]
    assert [[dieu["so"] for dieu in one["dieu"]] for one in parts] == [["1", "2"], ["3"]]
    assert parts[-1]["dieu"][-1]["chi_tiet"][-1]["khoan"].endswith("Quy chế này./.")
    assert attached["ten_loai"] == "QUY CHẾ"


def test_the_line_under_the_attached_title_takes_number_and_date_of_the_decision() -> None:
    line = context_of(ISSUING)["van_ban_kem_theo"]["kem_theo"]
    assert line == "(Kèm theo Quyết định số 07/QĐ-CTĐ1 ngày 20 tháng 01 năm 2025 của Cụm thi đua số 1)"


def test_an_attached_text_without_chapters_has_articles_only() -> None:
    plain = ISSUING.partition("  cac_chuong")[0] + "  cac_dieu: [{ten: Phạm vi, doan: A}, {ten: Hiệu lực, doan: B}]\n"
    (part,) = context_of(plain)["van_ban_kem_theo"]["cac_chuong"]
    assert (part["so"], [one["doan"] for one in part["dieu"]]) == ("", ["A.", "B./."])


@pytest.mark.parametrize(
    ("paper", "message"),
    [
        (DIRECT.replace("Về việc kiện", "V/v kiện"), "`trich_yeu`: phải bắt đầu bằng “Về việc”."),
        (DIRECT.replace("Theo đề nghị của Chánh", "Chánh"), "`theo_de_nghi`: phải bắt đầu bằng “Theo đề nghị của”."),
        (DIRECT.replace("[Căn cứ Luật A]", "[]"), "chưa có nội dung"),
        (DIRECT.replace("- Các ông", "- Điều 2. Các ông"), "có “Điều 2.” ở đầu; số thứ tự được tự thêm"),
        (
            DIRECT.replace("tại Điều 1 chịu", "tại Điều 5 Quyết định này chịu"),
            "nhắc đến “Điều 5 Quyết định này” nhưng chỉ có 2 điều",
        ),
        (DIRECT + "noi_nhan: [Như Điều 3]\n", "chỉ có 2 điều nhưng nơi nhận ghi “Như Điều 3”"),
        (ISSUING.replace("Ban hành Quy chế", "Về việc ban hành Quy chế"), "phải bắt đầu bằng “Ban hành” hoặc"),
        (
            ISSUING.replace("trich_yeu: Ban hành Quy chế hoạt động của Cụm", "trich_yeu: Ban hành Quy chế làm việc"),
            "không khớp với `van_ban_kem_theo`, tên là “Quy chế hoạt động của Cụm”",
        ),
        (ISSUING.replace("này Quy chế hoạt động", "này Quy chế làm việc"), "điều ban hành không khớp"),
        (ISSUING.replace("Ban hành kèm theo Quyết định này Quy", "Ban hành Quy"), "chưa có điều ban hành văn bản kèm"),
        (ISSUING.replace("Điều 2 Quy chế này", "Điều 9 Quy chế này"), "“Điều 9 Quy chế này” nhưng chỉ có 3 điều"),
        (ISSUING + "  cac_dieu: [A]\n", "cần có `cac_chuong` hoặc `cac_dieu`, chỉ một trong hai"),
        (ISSUING.replace("ten: Quy định chung", "ten: Chương I. Quy định chung"), "có “Chương I.” ở đầu"),
    ],
)
def test_what_contradicts_the_layout_or_itself_is_told(paper: str, message: str) -> None:
    assert [one for one in told(paper) if message in one], told(paper)
