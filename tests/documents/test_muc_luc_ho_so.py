"""The contents of an award dossier: what is there is found, what is missing is a warning with its article."""

from tests.documents.nominations import BINH_XET, DE_NGHI, KIEM_PHIEU, job_of, told
from vndoc.findings import Severity

MUC_LUC = "ngay_du_kien: 26/12/2025\nhinh_thuc: [Cờ thi đua của Bộ Ngoại giao]\n"
TO_TRINH = "ngay_du_kien: 26/12/2025\nkinh_gui: Bộ trưởng Bộ Ngoại giao\nhinh_thuc: [Cờ thi đua của Bộ Ngoại giao]\n"
RECORD = """\
    thanh_tich: [{muc: thanh-tich-noi-bat, noi_dung: Hoàn thành nhiệm vụ}]
    theo_nam:
      - nam: 2025
        xep_loai: Hoàn thành xuất sắc nhiệm vụ
        so: 1/QĐ-UBND
        ngay: 10/12/2025
        co_quan: Ủy ban nhân dân tỉnh A
    de_nghi:
      - hinh_thuc: Cờ"""


def results(**files: str) -> dict[str, str]:
    groups = job_of("muc-luc-ho-so", muc_luc_ho_so=MUC_LUC, **files).context["nhom_kiem_tra"]
    assert isinstance(groups, list)
    return {row["ten"]: row["ket_qua"] for row in groups[0]["hang"]}


def missing(**files: str) -> list[str]:
    return [
        one.message.split(": ")[1].split(".")[0] for one in told("thieu-thanh-phan", muc_luc_ho_so=MUC_LUC, **files)
    ]


def test_all_that_must_be_there_and_is_not_is_a_warning_with_its_article() -> None:
    found = told("thieu-thanh-phan", muc_luc_ho_so=MUC_LUC)
    assert {one.severity for one in found} == {Severity.CANH_BAO}
    assert all(one.clause for one in found)
    assert [one.split(" của Sở")[0] for one in missing()] == [
        "Tờ trình",
        "Danh sách đề nghị",
        "Báo cáo thành tích",
        "Biên bản bình xét thi đua",
        "Biên bản kiểm phiếu (kết quả bỏ phiếu)",
        "Quyết định công nhận hoàn thành xuất sắc nhiệm vụ của Ủy ban nhân dân tỉnh",
    ]


def test_papers_about_the_proposal_and_recognitions_of_the_record_are_found() -> None:
    whole = DE_NGHI.replace("    de_nghi:\n      - hinh_thuc: Cờ", RECORD)
    files = {
        "to_trinh_khen_thuong": TO_TRINH,
        "bien_ban_binh_xet": BINH_XET,
        "bien_ban_kiem_phieu": KIEM_PHIEU,
        "de_nghi": whole,
    }
    assert missing(**files) == []
    found = results(**files)
    assert found["Tờ trình"] == "Có"
    assert found["Báo cáo thành tích"] == "Có 01/01"
    assert found["Bảng tổng hợp điểm thi đua của cụm"] == "Tùy trường hợp"


def test_a_paper_about_another_award_does_not_count() -> None:
    other = TO_TRINH.replace("Cờ thi đua của Bộ Ngoại giao", "Bằng khen của Bộ trưởng Bộ Ngoại giao")
    assert "Tờ trình" in missing(to_trinh_khen_thuong=other)


def test_minutes_of_the_other_kind_do_not_count() -> None:
    text = BINH_XET + "loai_xet: Xét khen thưởng\n"
    assert "Biên bản bình xét thi đua" in missing(bien_ban_binh_xet=text)


def test_what_a_clerk_has_on_paper_counts_and_an_unknown_key_is_told() -> None:
    text = MUC_LUC + "da_co: {cong_nhan_htxsnv: Quyết định số 1/QĐ-UBND, kiem_phieux: Biên bản}\n"
    found = told(muc_luc_ho_so=text)
    assert [one.suggestion for one in found if one.rule == "thanh-phan-la"] == ["kiem_phieu"]
    assert not any("hoàn thành xuất sắc" in one.message for one in found)


def test_the_deadline_and_the_sum_of_what_is_missing_stand_at_the_end() -> None:
    context = job_of("muc-luc-ho-so", muc_luc_ho_so=MUC_LUC).context
    assert context["cac_han"] == ["Cờ thi đua của Bộ Ngoại giao: trước ngày 28/02/2026."]
    assert context["ket_thuc"] == "Hồ sơ còn thiếu 06 thành phần, cần bổ sung trước khi gửi./."
