from dataclasses import replace
from datetime import date

import pytest

from tests.components.drafts import (
    BLANK,
    CONG_VAN,
    KE_HOACH,
    LEFT,
    PAPERS,
    QUYET_DINH,
    RECIPIENTS,
    RIGHT,
    ROOM,
    RULEBOOK,
    SIGNER,
    Draft,
    end,
    facts,
    head,
    title,
)
from vndoc.components.paper import Paper, Regime
from vndoc.components.recognise import recognise
from vndoc.docx.facts import Align, Cell, Facts, Indent, Line, Paragraph


def paper(*drafts: Draft) -> Paper:
    return recognise(facts(drafts), RULEBOOK)


def marks(*drafts: Draft) -> list[str]:
    return [mark for mark in paper(*drafts).marks if mark not in ("dong_trong", "dong_ke")]


def with_text(component: str, text: str, drafts: tuple[Draft, ...] = KE_HOACH) -> Paper:
    place = next(place for place, draft in enumerate(drafts) if draft.component == component)
    return paper(*drafts[:place], replace(drafts[place], text=text), *drafts[place + 1 :])


def plain_format(given: Facts) -> Facts:
    """The same text with nothing that a style would give: one size, no bold, all aligned left."""
    return replace(
        given,
        paragraphs=tuple(
            replace(
                one,
                align=Align.TRAI,
                indent=Indent(),
                runs=tuple(replace(run, size=280, bold=False, italic=False) for run in one.runs),
            )
            for one in given.paragraphs
        ),
    )


@pytest.mark.parametrize("name", PAPERS)
def test_every_component_of_a_right_paper_is_recognised(name: str) -> None:
    drafts = PAPERS[name]
    meant = ["dong_trong" if draft.component == ROOM else draft.component for draft in drafts]
    assert list(recognise(facts(drafts), RULEBOOK).marks) == meant


@pytest.mark.parametrize("name", PAPERS)
def test_names_of_styles_weigh_nothing(name: str) -> None:
    given = facts(PAPERS[name])
    renamed = replace(given, paragraphs=tuple(replace(one, style=f"X{one.number}") for one in given.paragraphs))
    assert recognise(renamed, RULEBOOK).marks == recognise(given, RULEBOOK).marks


def test_a_plan_without_any_format_keeps_its_components() -> None:
    given = facts(KE_HOACH)
    found = recognise(plain_format(given), RULEBOOK)
    lost = [
        (meant, mark)
        for meant, mark in zip(recognise(given, RULEBOOK).marks, found.marks, strict=True)
        if meant != mark
    ]
    assert [pair for pair in lost if not pair[0].startswith("phu_luc")] == []


def test_layout_type_and_day_are_read() -> None:
    plan, decision, letter = (recognise(facts(one), RULEBOOK) for one in (KE_HOACH, QUYET_DINH, CONG_VAN))
    assert (plan.layout, plan.loai and plan.loai.viet_tat, plan.ngay) == ("mau-1.4", "KH", date(2026, 1, 5))
    assert (decision.layout, decision.loai and decision.loai.viet_tat) == ("mau-1.3", "QĐ")
    assert (letter.layout, letter.loai and letter.loai.ten) == ("mau-1.5", "Công văn")
    assert {one.regime for one in (plan, decision, letter)} == {Regime.HANH_CHINH}


def test_a_decision_that_issues_nothing_follows_the_other_sample() -> None:
    drafts = (*head("Số: 15/QĐ-SNgV"), *title("QUYẾT ĐỊNH", "Về việc khen thưởng năm 2025"), *QUYET_DINH[-8:])
    assert paper(*drafts).layout == "mau-1.2"


@pytest.mark.parametrize(
    ("component", "text"),
    [
        ("quoc_hieu", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("quoc_hieu", "CỘNG HOÀ XÃ HỘI CHỦ NGHỈA VIỆT NAM"),
        ("tieu_ngu", "Độc lập – Tự do – Hạnh phúc"),
        ("tieu_ngu", "ĐỘC LẬP-TỰ DO-HẠNH PHÚC"),
        ("so_ky_hieu", "Số 5/KH-SNgV"),
        ("so_ky_hieu", "Số:      /KH-SNgV"),
        ("so_ky_hieu", "SỐ: 05 / KH - SNgV"),
        ("dia_danh_thoi_gian", "Lào Cai, ngày      tháng      năm 2026"),
        ("dia_danh_thoi_gian", "Lào Cai, ngày 5 tháng 1 năm 2026"),
        ("dia_danh_thoi_gian", "Lào Cai ngày 05 tháng 01 năm 2026"),
        ("dia_danh_thoi_gian", "Lào Cai, 05/01/2026"),
        ("ten_loai", "Kế hoạch"),
        ("ten_loai", "KẾ HOẠCH:"),
        ("trich_yeu", "CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026"),
        ("trich_yeu", "Công tác thi đua, khen thưởng năm 2026."),
        ("kinh_gui", "Kính gửi Bộ Ngoại giao"),
        ("muc_la_ma", "I. Mục đích, yêu cầu"),
        ("muc_la_ma", "I/ MỤC ĐÍCH, YÊU CẦU"),
        ("khoan_tieu_de", "1.Quý I"),
        ("diem_chu", "a. Các đơn vị thành viên tổ chức thực hiện;"),
        ("gach_dau_dong", "– Các đơn vị thành viên tổ chức thực hiện."),
        ("noi_nhan", "Nơi nhận"),
        ("noi_nhan", "Noi nhận:"),
        ("quyen_han", "T/M CỤM THI ĐUA"),
        ("quyen_han", "TM CỤM THI ĐUA"),
        ("chuc_vu", "Cụm trưởng"),
        ("ho_ten", "NGUYỄN VĂN A"),
        ("ho_ten", "TS. Nguyễn Văn A"),
        ("phu_luc", "PHỤ LỤC I"),
        ("phu_luc", "Phụ lục số 1"),
        ("phu_luc_kem_theo", "(Ban hành kèm theo Kế hoạch số 05/KH-SNgV)"),
        ("nguoi_soan_thao", "NVA (15)"),
    ],
)
def test_a_faulty_text_is_still_its_component(component: str, text: str) -> None:
    found = with_text(component, text)
    assert text in [paragraph.text for paragraph in found.of(component)]


@pytest.mark.parametrize("text", ["CHƯƠNG I", "Chương 1", "PHẦN THỨ NHẤT", "Chương I."])
def test_a_faulty_chapter_is_still_a_chapter(text: str) -> None:
    found = with_text("phan_chuong", text, QUYET_DINH)
    assert [one.text for one in found.of("phan_chuong")] == [text]
    assert [one.text for one in found.of("tieu_de_phan_chuong")] == ["QUY ĐỊNH CHUNG"]


@pytest.mark.parametrize("text", ["Về việc đăng ký thi đua", "V/v: đăng ký thi đua", "V.v đăng ký thi đua"])
def test_a_faulty_subject_of_a_letter_is_still_its_subject(text: str) -> None:
    assert [one.text for one in with_text("trich_yeu_cong_van", text, CONG_VAN).of("trich_yeu_cong_van")] == [text]


def test_a_sentence_that_begins_like_a_heading_is_text() -> None:
    sentence = "Phần I của Kế hoạch này được thực hiện trong quý I, các đơn vị báo cáo kết quả theo quy định."
    body = (Draft("noi_dung", sentence), Draft("noi_dung", "Điều 5 Nghị định này quy định về hồ sơ khen thưởng."))
    assert marks(*head(), *title("KẾ HOẠCH", "Thi đua"), *body, *end())[8:10] == ["noi_dung", "noi_dung"]


def test_bases_are_told_from_text_that_begins_with_the_same_words() -> None:
    lead = Draft("noi_dung", "Căn cứ Luật Thi đua, khen thưởng, Sở Ngoại vụ ban hành Kế hoạch như sau:")
    later = Draft("noi_dung", "Căn cứ tình hình thực tế, các đơn vị chủ động thực hiện.")
    drafts = (*head(), *title("KẾ HOẠCH", "Thi đua"), lead, Draft("muc_la_ma", "I. MỤC ĐÍCH"), later, *end())
    assert "can_cu" not in paper(*drafts).marks


@pytest.mark.parametrize(
    ("texts", "meant"),
    [
        (["ỦY BAN NHÂN DÂN", "XÃ BÁT XÁT"], ["co_quan_ban_hanh"] * 2),
        (["UBND TỈNH LÀO CAI", "SỞ GIÁO DỤC", "VÀ ĐÀO TẠO"], ["co_quan_chu_quan", *["co_quan_ban_hanh"] * 2]),
        (["BỘ NGOẠI GIAO", "CỤM THI ĐUA SỐ 1"], ["co_quan_chu_quan", "co_quan_ban_hanh"]),
        (["CỤM THI ĐUA SỐ 1"], ["co_quan_ban_hanh"]),
    ],
)
@pytest.mark.parametrize("weight", ["co_quan_ban_hanh", "co_quan_chu_quan"])
def test_lines_of_one_weight_are_parted_where_a_name_begins(texts: list[str], meant: list[str], weight: str) -> None:
    names = [Draft(weight, text, LEFT) for text in texts]
    found = paper(*names, *head()[2:], *title("KẾ HOẠCH", "Thi đua"), *end())
    assert list(found.marks[: len(texts)]) == meant


def test_a_head_in_tabbed_paragraphs_is_parted() -> None:
    drafts = (
        Draft("quoc_hieu", "UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        Draft("tieu_ngu", "SỞ NGOẠI VỤ\tĐộc lập - Tự do - Hạnh phúc"),
        Draft("so_ky_hieu", "Số: 05/KH-SNgV\tLào Cai, ngày 05 tháng 01 năm 2026"),
        *title("KẾ HOẠCH", "Thi đua năm 2026"),
        *end(),
    )
    found = paper(*drafts)
    texts = {
        mark: [one.text for one in found.of(mark)] for mark in ("co_quan_chu_quan", "co_quan_ban_hanh", "quoc_hieu")
    }
    assert texts["co_quan_chu_quan"] == ["UBND TỈNH LÀO CAI"]
    assert texts["co_quan_ban_hanh"] == ["SỞ NGOẠI VỤ"]
    assert texts["quoc_hieu"] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert found.of("dia_danh_thoi_gian")[0].text == "Lào Cai, ngày 05 tháng 01 năm 2026"
    assert found.ngay == date(2026, 1, 5)
    assert found.mark(found.of("co_quan_ban_hanh")[0]) == "co_quan_ban_hanh"


def test_line_breaks_part_components_of_one_paragraph() -> None:
    drafts = (
        Draft("co_quan_chu_quan", "UBND TỈNH LÀO CAI", LEFT),
        Draft("co_quan_ban_hanh", "SỞ NGOẠI VỤ", LEFT),
        Draft("quoc_hieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", RIGHT),
        *head()[6:],
        Draft("ten_loai", "KẾ HOẠCH\nThi đua năm 2026"),
        Draft("noi_nhan", "Nơi nhận:\n- Như trên;\n- Lưu: VT.", RECIPIENTS),
        Draft("quyen_han", "TM. CỤM THI ĐUA\nCỤM TRƯỞNG", SIGNER),
        Draft(ROOM, "", SIGNER),
        Draft("ho_ten", "Nguyễn Văn A", SIGNER),
    )
    found = paper(*drafts)
    assert found.of("tieu_ngu")[0].text == "Độc lập - Tự do - Hạnh phúc"
    assert found.of("trich_yeu")[0].text == "Thi đua năm 2026"
    assert found.of("noi_nhan_dong")[0].text == "- Như trên;\n- Lưu: VT."
    assert found.of("chuc_vu")[0].text == "CỤM TRƯỞNG"
    clipped = found.of("chuc_vu")[0]
    assert all(0 <= run.start < run.end <= len(clipped.text) for run in clipped.runs)


def test_a_name_over_two_lines_of_one_paragraph_stays_whole() -> None:
    drafts = (Draft("co_quan_ban_hanh", "SỞ GIÁO DỤC\nVÀ ĐÀO TẠO", LEFT), *head()[2:], *title("KẾ HOẠCH", "A"), *end())
    assert [one.text for one in paper(*drafts).of("co_quan_ban_hanh")] == ["SỞ GIÁO DỤC\nVÀ ĐÀO TẠO"]


def test_a_signature_in_tabbed_paragraphs_is_parted() -> None:
    drafts = (
        *head(),
        *title("KẾ HOẠCH", "Thi đua năm 2026"),
        Draft("noi_dung", "Các đơn vị thực hiện./."),
        Draft("noi_nhan", "Nơi nhận:\tGIÁM ĐỐC"),
        Draft("noi_nhan_dong", "- Như trên;"),
        Draft(BLANK, ""),
        Draft(BLANK, ""),
        Draft(BLANK, ""),
        Draft("noi_nhan_dong", "- Lưu: VT.\tNguyễn Văn A"),
    )
    found = paper(*drafts)
    assert [one.text for one in found.of("noi_nhan_dong")] == ["- Như trên;", "- Lưu: VT."]
    assert found.of("chuc_vu")[0].text == "GIÁM ĐỐC"
    assert found.of("ho_ten")[0].text == "Nguyễn Văn A"


def test_a_head_in_text_boxes_is_found_in_whatever_order() -> None:
    boxed = {"in_text_box": True}
    issuer = tuple(Draft(one.component, one.text, more=boxed) for one in head()[:2])
    national = tuple(Draft(one.component, one.text, more=boxed) for one in head()[3:5])
    rest = (Draft("so_ky_hieu", "Số: 05/KH-SNgV"), Draft("dia_danh_thoi_gian", "Lào Cai, ngày 05 tháng 01 năm 2026"))
    for drafts in ((*issuer, *national, *rest), (*national, *issuer, *rest)):
        meant = [draft.component for draft in drafts]
        assert marks(*drafts, *title("KẾ HOẠCH", "Thi đua"), *end())[: len(meant)] == meant


def test_a_signature_above_its_recipients_without_a_table_is_found() -> None:
    drafts = (
        *head(),
        *title("KẾ HOẠCH", "Thi đua năm 2026"),
        Draft("noi_dung", "Các đơn vị thực hiện./."),
        Draft("quyen_han", "KT. GIÁM ĐỐC"),
        Draft("chuc_vu", "PHÓ GIÁM ĐỐC"),
        Draft("ho_ten", "Trần Thị B"),
        Draft("noi_nhan", "Nơi nhận:"),
        Draft("noi_nhan_dong", "- Như trên;"),
        Draft("noi_nhan_dong", "- Lưu: VT."),
    )
    assert marks(*drafts)[-6:] == ["quyen_han", "chuc_vu", "ho_ten", "noi_nhan", "noi_nhan_dong", "noi_nhan_dong"]


def test_several_signers_of_a_paper_without_recipients_are_found() -> None:
    left, right = Cell(2, 1, 1, 4500), Cell(2, 1, 2, 4500)
    signers = [
        draft
        for cell, name in ((left, "Nguyễn Văn A"), (right, "Trần Thị B"))
        for draft in (
            Draft("chuc_vu", "GIÁM ĐỐC SỞ NGOẠI VỤ", cell),
            Draft(ROOM, "", cell),
            Draft("ho_ten", name, cell),
        )
    ]
    found = paper(
        *head()[:6], *title("GIAO ƯỚC THI ĐUA", "Năm 2026"), Draft("noi_dung", "Các bên thống nhất:"), *signers
    )
    assert [one.text for one in found.of("ho_ten")] == ["Nguyễn Văn A", "Trần Thị B"]
    assert (found.layout, found.loai) == ("ten-khac", None)


def test_signers_in_rows_and_columns_are_each_read() -> None:
    signers = [
        draft
        for cell in (Cell(2, row, column, 4500) for row in (1, 2) for column in (1, 2))
        for draft in (
            Draft("chuc_vu", "GIÁM ĐỐC SỞ NGOẠI VỤ", cell),
            Draft("chuc_vu", "TỈNH LÀO CAI", cell),
            Draft(ROOM, "", cell),
            Draft("ho_ten", "Nguyễn Văn A", cell),
        )
    ]
    text = Draft("noi_dung", "Các bên thống nhất thực hiện./.")
    assert (
        marks(*head()[:6], *title("GIAO ƯỚC THI ĐUA", "Năm 2026"), text, *signers)[-12:]
        == [
            "chuc_vu",
            "chuc_vu",
            "ho_ten",
        ]
        * 4
    )


@pytest.mark.parametrize(
    ("drafts", "layout"),
    [
        ((*head("Số: 12/GM-SNgV"), *title("GIẤY MỜI", "Họp tổng kết")), "mau-1.7"),
        ((*head("Số: 12/GGT-SNgV"), Draft("ten_loai", "GIẤY GIỚI THIỆU")), "mau-1.8"),
        ((*head("Số: 02/CĐ-SNgV"), *title("CÔNG ĐIỆN", "Về việc ứng phó bão số 3")), "mau-1.6"),
        ((*head("Số: 02/BB-SNgV")[:7], *title("BIÊN BẢN", "Họp xét thi đua")), "mau-1.9"),
        ((*head("Số: 02/TTr-SNgV"), *title("TỜ TRÌNH", "Về việc khen thưởng")), "mau-1.4"),
        ((*head()[:6], *title("BẢNG ĐIỂM", "Thi đua năm 2026")), "ten-khac"),
    ],
)
def test_the_layout_follows_the_type(drafts: tuple[Draft, ...], layout: str) -> None:
    assert paper(*drafts, Draft("noi_dung", "Sở Ngoại vụ trân trọng kính mời:"), *end()).layout == layout


def test_a_letter_of_introduction_has_no_subject() -> None:
    body = (Draft("noi_dung", "Sở Ngoại vụ trân trọng giới thiệu:"), Draft("noi_dung", "Chức vụ: Chuyên viên"))
    found = paper(*head("Số: 12/GGT-SNgV"), Draft("ten_loai", "GIẤY GIỚI THIỆU"), *body, *end())
    assert not found.of("trich_yeu")


def test_minutes_have_a_signer_above_the_recipients() -> None:
    left, right = Cell(2, 1, 1, 4500), Cell(2, 1, 2, 4500)
    block = (
        Draft("chuc_vu", "THƯ KÝ", left),
        Draft(ROOM, "", left),
        Draft("ho_ten", "Trần Thị B", left),
        Draft("noi_nhan", "Nơi nhận:", left),
        Draft("noi_nhan_dong", "- Lưu: VT, Hồ sơ.", left),
        Draft("chuc_vu", "CHỦ TỌA", right),
        Draft(ROOM, "", right),
        Draft("ho_ten", "Nguyễn Văn A", right),
    )
    text = Draft("noi_dung", "Thời gian bắt đầu: 08 giờ 00./.")
    found = marks(*head("Số: 02/BB-SNgV")[:7], *title("BIÊN BẢN", "Họp")[:2], text, *block)
    assert found[-6:] == ["chuc_vu", "ho_ten", "noi_nhan", "noi_nhan_dong", "chuc_vu", "ho_ten"]


def test_automatic_labels_count_as_text() -> None:
    body = (
        Draft("muc_la_ma", "MỤC ĐÍCH, YÊU CẦU", more={"label": "I."}),
        Draft("khoan_thuong", "Các đơn vị tổ chức thực hiện.", more={"label": "1."}),
        Draft("gach_dau_dong", "Giao lưu thể dục thể thao.", more={"label": "-"}),
    )
    assert marks(*head(), *title("KẾ HOẠCH", "A"), *body, *end())[8:11] == [
        "muc_la_ma",
        "khoan_thuong",
        "gach_dau_dong",
    ]


def test_a_numbered_item_may_begin_with_a_figure_and_a_decimal_number_is_none() -> None:
    body = (Draft("khoan_thuong", "1. 100% nhiệm vụ đúng hạn."), Draft("noi_dung", "2.500 lượt người tham dự."))
    assert marks(*head(), *title("KẾ HOẠCH", "A"), *body, *end())[8:10] == ["khoan_thuong", "noi_dung"]


def test_a_list_of_recipients_under_kinh_gui_is_none_of_the_body() -> None:
    drafts = (
        *head("Số: 12/SNgV-VP"),
        Draft("trich_yeu_cong_van", "V/v đăng ký thi đua", Cell(1, 2, 1, 3798)),
        Draft("kinh_gui", "Kính gửi:"),
        Draft("doan_khac", "- Bộ Ngoại giao;"),
        Draft("doan_khac", "- Các Sở Ngoại vụ trong Cụm."),
        Draft("noi_dung", "Thực hiện Kế hoạch thi đua năm 2026, Sở Ngoại vụ đề nghị các đơn vị đăng ký thi đua."),
        *end(),
    )
    assert marks(*drafts)[7:11] == ["kinh_gui", "doan_khac", "doan_khac", "noi_dung"]


def unnumbered() -> tuple[Draft, ...]:
    """A letterhead without a number."""
    return tuple(one for one in head() if one.component != "so_ky_hieu")


@pytest.mark.parametrize(
    ("drafts", "regime"),
    [
        ((Draft("doan_khac", "ĐẢNG CỘNG SẢN VIỆT NAM", RIGHT), Draft("so_ky_hieu", "Số 05-NQ/ĐU", LEFT)), Regime.DANG),
        ((*head("Số: 12/2026/QĐ-UBND"), *title("QUYẾT ĐỊNH", "Ban hành Quy định")), Regime.QUY_PHAM),
        ((*head("Số: 15/2025/NĐ-CP"), *title("NGHỊ ĐỊNH", "Về phân cấp")), Regime.QUY_PHAM),
        ((*head("Số: 25/2026/BC-SNgV"), *title("BÁO CÁO", "Công tác năm")), Regime.HANH_CHINH),
        ((*head("Số: 25/2026/KH-UBND"), *title("KẾ HOẠCH", "Công tác năm")), Regime.HANH_CHINH),
        ((Draft("doan_khac", "Mẫu số 02"), *head(), *title("BÁO CÁO", "Thành tích")), Regime.MAU_RIENG),
        ((*head(), *title("BÁO CÁO THÀNH TÍCH", "Đề nghị tặng thưởng Bằng khen")), Regime.HANH_CHINH),
        ((*unnumbered(), Draft("ten_loai", "BÁO CÁO THÀNH TÍCH")), Regime.MAU_RIENG),
        ((*unnumbered(), Draft("ten_loai", "BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG THƯỞNG BẰNG KHEN")), Regime.MAU_RIENG),
        ((*unnumbered(), Draft("ten_loai", "TÓM TẮT THÀNH TÍCH VÀ QUÁ TRÌNH CÔNG TÁC")), Regime.MAU_RIENG),
        ((*unnumbered(), Draft("ten_loai", "TÓM TẮT QUÁ TRÌNH CÔNG TÁC")), Regime.MAU_RIENG),
        ((*unnumbered(), *title("BÁO CÁO", "Thành tích năm 2025")), Regime.HANH_CHINH),
        ((Draft("noi_dung", "Một bức thư."),), Regime.KHONG_PHAI),
        ((Draft("phu_luc", "Phụ lục II"), Draft("phu_luc_tieu_de", "DANH SÁCH")), Regime.HANH_CHINH),
        ((), Regime.KHONG_PHAI),
    ],
)
def test_the_regime_is_told_by_the_head(drafts: tuple[Draft, ...], regime: Regime) -> None:
    assert paper(*drafts).regime is regime


def test_an_annex_alone_has_the_layout_of_annexes() -> None:
    assert paper(Draft("phu_luc", "Phụ lục II"), Draft("phu_luc_tieu_de", "DANH SÁCH")).layout == "phu-luc"


def test_a_second_letterhead_in_the_file_is_read_as_one() -> None:
    second = tuple(replace(draft, cell=replace(draft.cell, table=5) if draft.cell else None) for draft in head()[:6])
    drafts = (*QUYET_DINH, *second, *title("QUY CHẾ", "Hoạt động của Cụm thi đua"))
    found = paper(*drafts)
    assert [one.text for one in found.of("ten_loai")] == ["QUYẾT ĐỊNH", "QUY CHẾ"]
    assert found.layout == "mau-1.3"
    assert found.of("co_quan_ban_hanh")[1].text == "SỞ NGOẠI VỤ"


SHAPE = Line(1000, "hinh-ve")


def line_at(drafts: tuple[Draft, ...], text: str, line: Line) -> Paper:
    """The paper with a line at the paragraph `text` and no other."""
    given = facts([draft for draft in drafts if draft.component != "dong_ke"])
    marked: tuple[Paragraph, ...] = tuple(
        replace(one, lines=(line,)) if one.text == text else one for one in given.paragraphs
    )
    return recognise(replace(given, paragraphs=marked), RULEBOOK)


@pytest.mark.parametrize(
    ("component", "anchor", "line"),
    [
        ("tieu_ngu", "Độc lập - Tự do - Hạnh phúc", SHAPE),
        ("tieu_ngu", "Độc lập - Tự do - Hạnh phúc", Line(1000, "vien-o")),
        ("tieu_ngu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", SHAPE),
        ("tieu_ngu", "Lào Cai, ngày 05 tháng 01 năm 2026", SHAPE),
        ("co_quan_ban_hanh", "SỞ NGOẠI VỤ", SHAPE),
        ("co_quan_ban_hanh", "UBND TỈNH LÀO CAI", SHAPE),
        ("co_quan_ban_hanh", "Số: 05/KH-SNgV", SHAPE),
        ("trich_yeu", "Công tác thi đua, khen thưởng năm 2026", Line(1000, "vien-doan")),
        ("trich_yeu", "Kính gửi: Bộ Ngoại giao", SHAPE),
    ],
)
def test_a_rule_is_found_wherever_it_is_drawn(component: str, anchor: str, line: Line) -> None:
    found = line_at(KE_HOACH, anchor, line)
    assert found.rules_under == ((component, line),)


def test_underscores_below_are_the_rule() -> None:
    place = next(place for place, one in enumerate(KE_HOACH) if one.component == "dong_ke" and one.text == "tieu_ngu")
    drafts = (*KE_HOACH[:place], Draft("dong_ke_ky_tu", "____________", RIGHT), *KE_HOACH[place + 1 :])
    found = recognise(facts(drafts), RULEBOOK)
    line = found.rule_under("tieu_ngu")
    assert found.marks[place] == "dong_ke"
    assert line is not None
    assert line.length == pytest.approx(12 * 140, abs=2)
