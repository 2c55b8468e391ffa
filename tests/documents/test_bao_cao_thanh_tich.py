"""Achievement reports: which form a proposal takes, what each form prints, what is left to be filled in."""

import pytest

from tests.documents.nominees import (
    BANG_KHEN,
    KY_NIEM_CHUONG,
    RULEBOOK,
    lines,
    papers,
    person,
    printed,
    report,
    told,
    unit,
)
from tests.documents.scores import HO_SO
from tests.dossiers import KE_HOACH, findings_of
from vndoc.documents.bao_cao_thanh_tich import BAO_CAO_THANH_TICH
from vndoc.documents.bao_cao_thanh_tich.ly_lich import cac_gia_tri
from vndoc.inspection import inspect
from vndoc.quy_dinh.mau_bao_cao import load_mau_bao_cao

FORMS = load_mau_bao_cao().khoi


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (unit(), "mau-01"),
        (unit(award="Cờ thi đua của Bộ Ngoại giao", asked=", loai_hinh: Phong trào thi đua"), "mau-01"),
        (person(), "mau-02"),
        (person(award="Chiến sĩ thi đua Bộ Ngoại giao"), "mau-02"),
        (person(award="Huân chương Lao động hạng Ba", asked=", loai_hinh: Quá trình cống hiến"), "mau-03"),
        (unit(asked=", loai_hinh: Đột xuất"), "mau-04"),
        (person(asked=", loai_hinh: Đột xuất"), "mau-05"),
        (unit("nuoc_ngoai: có"), "mau-06"),
        (person("doi_tuong: Người nước ngoài", award=KY_NIEM_CHUONG), "mau-07"),
        (person("doi_tuong: Thuộc Bộ", award=KY_NIEM_CHUONG), "mau-08"),
        (person("doi_tuong: Lãnh đạo cấp bộ, cấp tỉnh", award=KY_NIEM_CHUONG), "mau-09"),
        (person(award=KY_NIEM_CHUONG), "mau-10"),
        (person("doi_tuong: Thuộc Bộ"), "mau-02"),
        (person(asked=", mau_bao_cao: mau-05"), "mau-05"),
        (person(award="Danh hiệu chưa từng có"), "mau-02"),
    ],
)
def test_the_form_follows_nominee_kind_of_award_and_award(text: str, form: str) -> None:
    assert report(text).loai.key == f"bao-cao-{form}"


def test_every_form_has_a_type_a_template_and_values_for_its_lines() -> None:
    assert [one.key for one in BAO_CAO_THANH_TICH] == [f"bao-cao-mau-{at:02}" for at in range(1, 11)]
    for form in FORMS.values():
        named = {name for row in form.dong for name in (row.gia_tri, row.gia_tri_sau) if name}
        assert named <= cac_gia_tri(), form.khoa


def test_an_empty_report_of_a_unit_prints_every_heading_with_its_hint() -> None:
    assert lines(report(unit()))[6:] == [
        "A, ngày      tháng      năm 2025",
        "BÁO CÁO THÀNH TÍCH",
        "ĐỀ NGHỊ TẶNG THƯỞNG",
        "BẰNG KHEN CỦA BỘ TRƯỞNG BỘ NGOẠI GIAO",
        "Tên tập thể đề nghị: SỞ NGOẠI VỤ TỈNH A",
        "I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH",
        "1. Đặc điểm, tình hình",
        "- Địa điểm trụ sở chính, điện thoại, fax; địa chỉ trang thông tin điện tử:",
        "- Quá trình thành lập và phát triển: (nêu ngắn gọn)",
        "- Những đặc điểm chính: (cơ cấu tổ chức, tổng số cán bộ, công chức, viên chức; chất lượng đội ngũ; tổ chức "
        "đảng, đoàn thể; thuận lợi, khó khăn)",
        "2. Chức năng, nhiệm vụ được giao",
        "(trích từ Quyết định)",
        "II. THÀNH TÍCH ĐẠT ĐƯỢC",
        "1. Những thành tích nổi bật",
        "(theo chức năng, nhiệm vụ; chỉ tiêu cụ thể; hiệu quả so với trước)",
        "2. Những biện pháp và những nguyên nhân",
        "(biện pháp để đạt được thành tích; nguyên nhân)",
        "3. Phong trào thi đua",
        "(các phong trào thi đua đã tổ chức, tham gia và kết quả)",
        "4. Thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước",
        "(kết quả thực hiện của đơn vị)",
        "5. Hoạt động của tổ chức đảng, đoàn thể",
        "(nêu thêm hình thức khen, xếp loại Chi bộ, Đảng bộ, Công đoàn)",
        "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG",
        "1. Danh hiệu thi đua",
        "Năm",
        "Danh hiệu thi đua",
        "Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định",
        "2. Hình thức khen thưởng",
        "Năm",
        "Hình thức khen thưởng",
        "Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định",
        "XÁC NHẬN CỦA THỦ TRƯỞNG",
        "CƠ QUAN, ĐƠN VỊ CẤP TRÊN",
        "(Ký tên, đóng dấu, ghi rõ họ tên)",
        "THỦ TRƯỞNG ĐƠN VỊ",
        "(Ký tên, đóng dấu (nếu có), ghi rõ họ tên)",
        "XÁC NHẬN CỦA CƠ QUAN TRÌNH KHEN THƯỞNG",
        "TL. BỘ TRƯỞNG",
        "VỤ TRƯỞNG VỤ THI ĐUA - KHEN THƯỞNG",
        "VÀ TRUYỀN THỐNG NGOẠI GIAO",
    ]


def test_what_is_empty_is_listed_to_be_filled_in() -> None:
    left = report(unit()).con_phai_dien
    assert left[0].startswith("ngày, tháng của báo cáo")
    assert "nội dung “1. Những thành tích nổi bật” (`thanh_tich`, mục `thanh-tich-noi-bat`)" in left
    assert "bảng “2. Hình thức khen thưởng”" in left
    assert left[-1] == "họ tên người ký báo cáo"
    whole = person("da_ghi_du: có", asked=", ngay_bao_cao: 17/12/2025")
    assert not [line for line in report(whole).con_phai_dien if "bảng" in line or "ngày, tháng của" in line]


def test_no_report_has_a_number_or_recipients_and_the_linter_takes_it_for_a_prescribed_form() -> None:
    for text in (unit(), person(), person(award=KY_NIEM_CHUONG), unit("nuoc_ngoai: có")):
        job = report(text)
        found = inspect(printed(job), job.path, RULEBOOK)
        assert (found.che_do, found.findings) == ("mau-rieng", ())
        assert not [line for line in lines(job) if line.startswith(("Số:", "Nơi nhận"))]


def test_the_summary_of_the_unit_stands_only_in_the_report_of_its_head() -> None:
    section = "thanh_tich: [{muc: thanh-tich-tap-the, noi_dung: Đơn vị dẫn đầu khối}]"
    head, other = person("thu_truong: có", section), person(section)
    assert "1. Tóm tắt thành tích của tập thể" in lines(report(head))
    assert "2.1. Quyền hạn, nhiệm vụ được giao" in lines(report(head))
    assert not [line for line in lines(report(other)) if "của tập thể" in line or "dẫn đầu" in line]
    assert "1.1. Quyền hạn, nhiệm vụ được giao" in lines(report(other))
    assert "chỉ dùng cho thủ trưởng đơn vị" in told(other)[0]
    assert told(head) == []


def test_sudden_achievements_have_no_table_and_a_third_confirmation_only_for_high_awards() -> None:
    sudden = ", loai_hinh: Đột xuất, thanh_tich: cứu người trong bão"
    usual, high = report(person(asked=sudden)), report(person(asked=sudden, award="Bằng khen của Thủ tướng Chính phủ"))
    assert "Về thành tích xuất sắc đột xuất cứu người trong bão" in lines(usual)
    assert "Họ và tên, chức vụ: TRẦN THỊ M, CHUYÊN VIÊN" in lines(usual)
    assert not [line for line in lines(usual) if "III." in line or "CƠ QUAN TRÌNH" in line]
    assert "XÁC NHẬN CỦA CƠ QUAN TRÌNH KHEN THƯỞNG" in lines(high)


def test_the_tables_stand_by_year_with_the_decision_and_leave_out_what_is_not_known() -> None:
    rows = (
        "theo_nam: [{nam: 2025, danh_hieu: Lao động tiên tiến, so: 9/QĐ-X, ngay: 02/01/2026, co_quan: Giám đốc Sở X},",
        "           {nam: 2024, xep_loai: Hoàn thành tốt nhiệm vụ, so: 7/QĐ-X, ngay: 03/01/2025},",
        "           {nam: 2023, danh_hieu: Lao động tiên tiến, so: 5/QĐ-X}]",
        "khen_thuong: [{nam: 2022, hinh_thuc: Giấy khen}]",
    )
    job = report(person(*rows))
    assert job.context["bang_danh_hieu"] == [
        {"nam": "2023", "ten": "Lao động tiên tiến", "quyet_dinh": "Quyết định số 5/QĐ-X"},
        {
            "nam": "2025",
            "ten": "Lao động tiên tiến",
            "quyet_dinh": "Quyết định số 9/QĐ-X ngày 02/01/2026 của Giám đốc Sở X",
        },
    ]
    assert job.context["bang_khen_thuong"] == [{"nam": "2022", "ten": "Giấy khen", "quyet_dinh": ""}]
    assert "- Năm 2024: hoàn thành tốt nhiệm vụ (Quyết định số 7/QĐ-X ngày 03/01/2025)." in lines(job)


def test_time_in_post_is_added_by_rank_and_over_all_ranks() -> None:
    stages = (
        "qua_trinh:",
        "  - {tu_thang: 9/1990, den_thang: 5/2004, chuc_vu: Chuyên viên}",
        "  - {tu_thang: 6/2004, den_thang: 3/2014, chuc_vu: Phó Vụ trưởng, bac_chuc_vu: pho-vu-truong}",
        "  - {tu_thang: 4/2014, den_thang: 11/2025, chuc_vu: Vụ trưởng, bac_chuc_vu: Vụ trưởng hoặc tương đương}",
    )
    job = report(person(*stages, award="Huân chương Lao động hạng Ba", asked=", loai_hinh: Quá trình cống hiến"))
    assert [(row["ten"], row["so_thang"]) for row in job.context["bang_tong"]] == [  # type: ignore[attr-defined]
        ("Tổng thời gian giữ chức Phó Vụ trưởng hoặc tương đương", "9 năm 10 tháng"),
        ("Tổng thời gian giữ chức Vụ trưởng hoặc tương đương", "11 năm 8 tháng"),
        ("Tổng cộng", "21 năm 6 tháng"),
    ]
    assert not [line for line in lines(job) if line.startswith("SỞ NGOẠI VỤ")], "this form names no unit in its head"
    assert "XÁC NHẬN CỦA VỤ TỔ CHỨC CÁN BỘ" in lines(job)


def test_after_death_the_award_is_given_posthumously() -> None:
    job = report(
        person(
            "ly_lich: {ngay_tu_tran: 01/6/2025}",
            award="Huân chương Lao động hạng Ba",
            asked=", loai_hinh: Quá trình cống hiến",
        )
    )
    assert "ĐỀ NGHỊ TRUY TẶNG HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA" in lines(job)


@pytest.mark.parametrize(
    ("group", "who", "confirmed"),
    [
        ("Thuộc Bộ", "(Dành cho cá nhân thuộc Bộ Ngoại giao)", "(Ký, ghi rõ họ tên)"),
        ("Ngoài ngành", "(Dành cho cá nhân ngoài ngành Ngoại giao)", "(Ký tên, đóng dấu, ghi rõ họ tên)"),
    ],
)
def test_the_forms_of_the_medal_say_for_whom_and_date_the_signature(group: str, who: str, confirmed: str) -> None:
    found = lines(report(person(f"doi_tuong: {group}", award=KY_NIEM_CHUONG)))
    assert "KỶ NIỆM CHƯƠNG “VÌ SỰ NGHIỆP NGOẠI GIAO VIỆT NAM”" in found
    assert who in found and confirmed in found
    assert found.index("NGƯỜI ĐỀ NGHỊ") > found.index("B, ngày      tháng      năm 2025") > found.index(who)


def test_the_report_on_a_foreigner_is_signed_by_the_unit_that_proposes() -> None:
    text = person("doi_tuong: Người nước ngoài", "don_vi_trinh: tinh-a", award=KY_NIEM_CHUONG)
    found = lines(report(text))
    assert found[found.index("GIÁM ĐỐC") + 1] == "SỞ NGOẠI VỤ TỈNH A"
    assert "Trần Thị B" in found and "Đề nghị tặng thưởng Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”" in found


def test_typed_paragraphs_and_dashes_stay_apart_and_sections_may_be_named_by_their_heading() -> None:
    typed = 'thanh_tich: [{muc: 1. Những thành tích nổi bật, noi_dung: "Kết quả:\\n- Tham mưu 12 văn bản\\nĐạt tốt"}]'
    found = lines(report(unit(typed)))
    at = found.index("1. Những thành tích nổi bật")
    assert found[at + 1 : at + 4] == ["Kết quả:", "- Tham mưu 12 văn bản.", "Đạt tốt."]


def test_files_of_a_nominee_with_two_proposals_differ_by_the_award() -> None:
    two = f"{person()}      - {{hinh_thuc: {KY_NIEM_CHUONG}}}\n"
    folder = "de-nghi/de-nghi/2-ca-nhan/nguoi-x"
    assert sorted(job.path for job in papers(two)) == [
        f"{folder}/bao-cao-thanh-tich-bang-khen-bo.docx",
        f"{folder}/bao-cao-thanh-tich-ky-niem-chuong-ngoai-giao.docx",
        f"{folder}/tom-tat-thanh-tich-bang-khen-bo.docx",
        f"{folder}/tom-tat-thanh-tich-ky-niem-chuong-ngoai-giao.docx",
    ]
    same = f"{person()}      - {{hinh_thuc: {BANG_KHEN}}}\n"
    assert len({job.path for job in papers(same)}) == 4
    assert report(unit()).path == "de-nghi/de-nghi/1-tap-the/don-vi-x/bao-cao-thanh-tich.docx"


def test_names_are_in_capitals_or_not_as_the_office_says() -> None:
    assert "- Họ tên: Trần Thị M" in lines(report("ten_in_hoa: không\n" + person()))
    assert "TL. CỤC TRƯỞNG" in lines(report("chuc_danh_trinh: [TL. Cục trưởng]\n" + person()))


def test_the_other_family_has_titles_of_its_own_and_is_told_to_be_unverified() -> None:
    text = "bo_mau: Nghị định 152/2025/NĐ-CP\n" + person(award="Chiến sĩ thi đua toàn quốc")
    found = lines(report(text))
    assert "ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA TOÀN QUỐC" in found
    assert "- Họ tên: Trần Thị M" in found
    assert "VỤ TRƯỞNG VỤ THI ĐUA - KHEN THƯỞNG" not in found
    (note,) = (one for one in findings_of(HO_SO, KE_HOACH, de_nghi=text) if "bo-mau-bao-cao" in one)
    assert "mẫu 03 (Chiến sĩ thi đua toàn quốc). Chưa kiểm chứng: chưa có nguyên văn" in note


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (person(asked=", mau_bao_cao: mau-01"), "không dùng được cho cá nhân"),
        (person("thanh_tich: [{muc: quyen-han-nhiem-vuu, noi_dung: a}]"), "Có phải là `quyen-han-nhiem-vu`?"),
        (person("thanh_tich: [{muc: y-nghia-thanh-tich, noi_dung: a}]"), "không có trong mẫu này nên không được in"),
        (person("qua_trinh: [{tu_thang: năm ngoái, chuc_vu: a}]"), "“năm ngoái” không phải là tháng, năm"),
        (
            person("qua_trinh: [{tu_thang: 5/2020, den_thang: 4/2020, chuc_vu: a}]"),
            "kết thúc (4/2020) trước khi bắt đầu",
        ),
        (unit().replace("Sở Ngoại vụ tỉnh A", "SNgV tỉnh A"), "có chữ viết tắt “SNgV”"),
        (
            person("qua_trinh: [{tu_thang: 5/2020, den_thang: 5/2052, chuc_vu: a}]"),
            "dài quá tháng của báo cáo (12/2025)",
        ),
        (person(asked=", ngay_bao_cao: 01/10/2018"), "nằm ngoài thời gian áp dụng"),
        (
            person(
                "khen_thuong: [{nam: 2025, hinh_thuc: Giấy khen, ngay: 20/12/2025}]", asked=", ngay_bao_cao: 17/12/2025"
            ),
            "quyết định ngày 20/12/2025 sau ngày báo cáo 17/12/2025",
        ),
    ],
)
def test_what_a_report_cannot_print_is_told(text: str, wanted: str) -> None:
    (one,) = told(text)
    assert wanted in one


def test_no_message_tells_personal_data() -> None:
    text = person(
        "ly_lich: {ngay_sinh: 01/02/1980, so_dinh_danh: '012345678901'}", "thanh_tich: [{muc: a-b, noi_dung: c}]"
    )
    assert not [one for one in told(text) if "1980" in one or "0123" in one]
    assert not [job.path for job in papers(text) if "1980" in job.path]
