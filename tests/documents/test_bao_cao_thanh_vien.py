"""A member's report: parts, figures beside the pledge, awards, dates."""

from functools import cache
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.documents.registrations import UNIT
from tests.documents.reports import FIGURES, context_of, member, rules, told, warned_context_of
from tests.dossiers import FIXTURE
from vndoc.blocks import Ngang
from vndoc.blocks.phu_luc import phu_luc_ngang
from vndoc.components.recognise import recognise
from vndoc.documents.bao_cao.chi_tieu import ChiTieu, KetQuaChiTieu
from vndoc.documents.bao_cao.giao_uoc_nam import ChiTieuRieng, GiaoUocNam, ghep, muc_bang_so
from vndoc.docx.read import read
from vndoc.linter import lint
from vndoc.raw import Text
from vndoc.render import Compiled, compile_template, render
from vndoc.rulebook import load
from vndoc.templates.store import find

RULEBOOK = load()
KEY = "bao-cao-thanh-vien"
CUT = "so_lieu_den_ngay: 31/10/2025\n"


def test_a_sound_report_has_no_finding() -> None:
    assert told(bao_cao_thanh_vien=member()) == []


def test_the_letterhead_and_the_signer_are_the_members() -> None:
    made = context_of(KEY, bao_cao_thanh_vien=member("tinh-a"))
    assert (made["co_quan_chu_quan"], made["co_quan_ban_hanh"]) == ("UBND TỈNH A", "SỞ NGOẠI VỤ")
    assert (made["ky_hieu"], made["chuc_vu"], made["ho_ten"]) == ("BC-SNgV", "GIÁM ĐỐC", "Trần Thị B")


def test_parts_without_content_are_left_out_and_the_others_numbered() -> None:
    made = context_of(KEY, bao_cao_thanh_vien=member())
    assert (made["dac_diem_tinh_hinh"], made["de_xuat"], made["ket_qua"]["sang_kien"]) == (None, None, None)
    assert [made[key]["so"] for key in ("ket_qua", "danh_gia", "phuong_huong")] == ["I", "II", "III"]
    assert made["ket_qua"]["cong_tac_khen_thuong"]["so"] == "4"


def test_a_fixed_heading_that_is_left_out_is_told() -> None:
    found = told(bao_cao_thanh_vien=member().replace("  han_che: [Sáng kiến còn ít]\n", ""))
    assert "Thiếu mục `han_che` (hạn chế) trong `danh_gia`" in found[0]


def test_what_cannot_stand_under_a_heading_is_told() -> None:
    wrong = member().replace("uu_diem: [Nội bộ đoàn kết]", "uu_diem: [{khoan: Nội bộ đoàn kết}]")
    assert "`khoan` không nằm dưới đề mục này được" in told(bao_cao_thanh_vien=wrong)[0]


def test_the_report_of_no_member_is_told() -> None:
    wrong = member().replace("co_quan_ban_hanh: lao-cai\n", "")
    assert "cần có mã của thành viên báo cáo" in told(bao_cao_thanh_vien=wrong)[0]


def test_names_units_and_plans_of_targets_come_from_the_pledge() -> None:
    first, second = context_of(KEY, bao_cao_thanh_vien=member())["bang_chi_tieu"]
    assert (first["so"], first["ten"], second["ten"]) == ("I", "Nhiệm vụ chính trị", "Xây dựng đơn vị")
    row = first["dong"][0]
    assert [row[key] for key in ("ten", "don_vi_tinh", "ke_hoach", "thuc_hien", "ty_le", "ghi_chu")] == [
        "Số thỏa thuận hợp tác",
        "thỏa thuận",
        "2",
        "2",
        "100",
        "Đạt",
    ]
    assert [second["dong"][0][key] for key in ("ke_hoach", "ty_le", "ghi_chu")] == ["0", "-", "Đạt"]


def test_a_share_is_computed_and_never_rounded_up() -> None:
    more = FIGURES.replace("{ma: thoa-thuan, thuc_hien: 2}", "{ma: thoa-thuan, ke_hoach: 3, thuc_hien: 2}")
    row = context_of(KEY, bao_cao_thanh_vien=member(more=more))["bang_chi_tieu"][0]["dong"][0]
    assert (row["ty_le"], row["ghi_chu"]) == ("66,66", "Chưa đạt")


@pytest.mark.parametrize("typed", ["66,66", "66,67", "67%"])
def test_a_typed_share_that_is_right_is_printed_as_typed(typed: str) -> None:
    row = f'{{ma: thoa-thuan, ke_hoach: 3, thuc_hien: 2, ty_le: "{typed}"}}'
    more = FIGURES.replace("{ma: thoa-thuan, thuc_hien: 2}", row)
    assert context_of(KEY, bao_cao_thanh_vien=member(more=more))["bang_chi_tieu"][0]["dong"][0]["ty_le"] == typed


def test_a_share_that_was_not_multiplied_by_a_hundred_is_told_with_the_right_one() -> None:
    row = '{noi_dung: Hồ sơ, don_vi_tinh: hồ sơ, ke_hoach: 779, thuc_hien: 508, ty_le: "0,65"}'
    found = told(bao_cao_thanh_vien=member(more=f"{FIGURES}  - {row}\n"))
    assert [one.split(" ")[1] for one in found] == ["ngoai-giao-uoc:", "ty-le-khong-khop:"]
    assert "508 trên 779 là 65,21%, ở đây ghi 0,65 (quên nhân với 100)" in found[1]
    assert found[1].startswith("bao-cao-thanh-vien.yaml:22:81 ")


def test_a_share_below_the_whole_may_not_be_typed_as_the_whole() -> None:
    row = "{ma: thoa-thuan, ke_hoach: 1000, thuc_hien: 999, ty_le: 100}"
    assert rules(bao_cao_thanh_vien=member(more=FIGURES.replace("{ma: thoa-thuan, thuc_hien: 2}", row))) == [
        "ty-le-khong-khop"
    ]


def test_figures_that_end_before_the_period_need_an_estimate() -> None:
    found = told(bao_cao_thanh_vien=member(more=CUT + FIGURES))
    assert [one.split(" ")[1] for one in found] == ["thieu-truong:"] * 3
    assert "Hãy ghi số ước đến 31/12/2025" in found[0]


def test_an_estimate_is_printed_in_a_column_of_its_own() -> None:
    more = CUT + "chi_tieu:\n  - {ma: thoa-thuan, thuc_hien: 1, uoc_thuc_hien: 2}\n"
    papers = {"bao_cao_thanh_vien": member(more=more)}
    assert rules(**papers) == ["thieu-chi-tieu"]
    more += (
        '  - {ma: ho-so, thuc_hien: "99,5", uoc_thuc_hien: "99,5"}\n  - {ma: ky-luat, thuc_hien: 0, uoc_thuc_hien: 0}\n'
    )
    made = context_of(KEY, bao_cao_thanh_vien=member(more=more))
    assert (made["cot"]["thuc_hien"], made["cot"]["uoc"]) == (
        "Thực hiện đến 31/10/2025",
        "Ước thực hiện đến 31/12/2025",
    )
    assert made["chot_so_lieu"].endswith("số liệu đến hết ngày 31/12/2025 là ước thực hiện.")
    row = made["bang_chi_tieu"][0]["dong"][0]
    assert (row["thuc_hien"], row["uoc"], row["ty_le"], row["ghi_chu"]) == ("1", "2", "100", "Ước đạt")


def test_figures_to_the_end_of_the_period_have_no_estimate() -> None:
    made = context_of(KEY, bao_cao_thanh_vien=member())
    assert (made["cot"]["thuc_hien"], made["cot"]["uoc"]) == ("Thực hiện năm 2025", "")
    more = FIGURES.replace("thuc_hien: 2}", "thuc_hien: 2, uoc_thuc_hien: 2}")
    assert rules(bao_cao_thanh_vien=member(more=more)) == ["trai-nhau"]


def test_an_estimate_below_what_was_done_is_told() -> None:
    more = CUT + "chi_tieu:\n  - {ma: thoa-thuan, thuc_hien: 2, uoc_thuc_hien: 1}\n"
    assert rules(bao_cao_thanh_vien=member(more=more)) == ["thieu-chi-tieu", "uoc-it-hon-thuc-hien"]


@pytest.mark.parametrize("cut", ["31/12/2024", "01/01/2026", "16/11/2025"])
def test_a_cut_off_outside_the_period_or_after_the_paper_is_told(cut: str) -> None:
    assert rules(bao_cao_thanh_vien=member(more=f"so_lieu_den_ngay: {cut}\n")) == ["ngay-chot-so-lieu"]


def test_a_late_report_is_told_with_the_number_of_days() -> None:
    found = told(bao_cao_thanh_vien=member(ngay="23/11/2025"))
    assert [one.split(" ")[1] for one in found] == ["qua-han:"]
    assert "hạn gửi là 20/11/2025 (`han.bao_cao_nam`): chậm 3 ngày" in found[0]
    assert told(bao_cao_thanh_vien=member(ngay="20/11/2025")) == []


def test_an_unknown_code_is_told_with_the_nearest() -> None:
    found = told(bao_cao_thanh_vien=member(more=FIGURES.replace("thoa-thuan", "thoa-thun")))
    assert "Không có chỉ tiêu nào mã “thoa-thun”. Hãy viết `thoa-thuan`." in found[0]


def test_a_target_outside_the_pledge_is_a_hint() -> None:
    row = "  - {noi_dung: Số bài báo, don_vi_tinh: bài, ke_hoach: 5, thuc_hien: 6}\n"
    assert rules(bao_cao_thanh_vien=member(more=FIGURES + row)) == ["ngoai-giao-uoc"]


def test_a_target_may_be_named_in_words() -> None:
    more = FIGURES.replace("ma: thoa-thuan", "noi_dung: số thoả thuận  hợp tác.")
    assert told(bao_cao_thanh_vien=member(more=more)) == []


def test_another_unit_than_the_pledges_is_told_with_both_places() -> None:
    more = FIGURES.replace("thuc_hien: 2}", "thuc_hien: 2, don_vi_tinh: văn bản}")
    found = told(bao_cao_thanh_vien=member(more=more))
    assert [one.split(" ")[1] for one in found] == ["khac-don-vi-tinh:"]
    assert "tính bằng “văn bản”, đã đăng ký tính bằng “thỏa thuận” (`giao-uoc.yaml:" in found[0]


def test_a_plan_below_the_pledge_is_told() -> None:
    more = FIGURES.replace("thuc_hien: 2}", "ke_hoach: 1, thuc_hien: 2}")
    assert rules(bao_cao_thanh_vien=member(more=more)) == ["thap-hon-giao-uoc"]


def test_a_target_given_twice_is_told() -> None:
    row = "  - {noi_dung: Số thỏa thuận hợp tác, thuc_hien: 2}\n"
    assert rules(bao_cao_thanh_vien=member(more=FIGURES + row)) == ["trung-ma"]


def test_a_result_in_words_has_no_share() -> None:
    more = FIGURES.replace('{ma: ho-so, thuc_hien: "99,5"}', "{ma: ho-so, ket_qua: Đạt 100%, dat_yeu_cau: có}")
    row = context_of(KEY, bao_cao_thanh_vien=member(more=more))["bang_chi_tieu"][0]["dong"][1]
    assert [row[key] for key in ("ke_hoach", "thuc_hien", "ty_le", "ghi_chu")] == [
        "từ 99% trở lên",
        "Đạt 100%",
        "-",
        "Đạt",
    ]


AWARDS = """\
khen_thuong:
  - {hinh_thuc: Bằng khen của Bộ trưởng, loai_hinh: công trạng, tap_the: 1, lanh_dao: 1, khong_lanh_dao: 2}
  - {hinh_thuc: Giấy khen của Giám đốc Sở, tap_the: 2, khong_lanh_dao: 5}
"""


def test_awards_are_added_up_and_the_share_is_that_of_the_totals() -> None:
    made = context_of(KEY, bao_cao_thanh_vien=member(more=FIGURES + AWARDS))
    total = made["tong_khen_thuong"]
    assert [total[key] for key in ("tap_the", "ca_nhan", "lanh_dao", "khong_lanh_dao", "ty_le")] == [
        "3",
        "8",
        "1",
        "7",
        "87,5",
    ]
    assert made["khen"] == {"tap_the": "03", "ca_nhan": "08", "khong_lanh_dao": "07", "ty_le": "87,5%"}


def test_typed_totals_of_awards_are_compared() -> None:
    typed = AWARDS + "tong_khen_thuong: {tap_the: 3, ca_nhan: 9}\n"
    found = told(bao_cao_thanh_vien=member(more=FIGURES + typed))
    assert [one.split(" ")[1] for one in found] == ["tong-khong-khop:"]
    assert "ghi 9 cá nhân, cộng các dòng được 8" in found[0]


def test_persons_that_do_not_add_up_are_told() -> None:
    wrong = AWARDS.replace("khong_lanh_dao: 5", "khong_lanh_dao: 5, ca_nhan: 6")
    assert rules(bao_cao_thanh_vien=member(more=FIGURES + wrong)) == ["tong-khong-khop"]


def test_one_award_in_two_rows_is_told() -> None:
    twice = AWARDS + "  - {hinh_thuc: giấy khen của  Giám đốc Sở, tap_the: 1}\n"
    assert rules(bao_cao_thanh_vien=member(more=FIGURES + twice)) == ["trung-ma"]


def test_a_second_report_of_one_period_is_told() -> None:
    papers = {"bao_cao_thanh_vien__a": member(), "bao_cao_thanh_vien__b": member()}
    found = told(**papers)
    assert [one.split(" ")[1] for one in found] == ["trung-bao-cao:"]
    assert "đã có báo cáo năm ở `bao-cao-thanh-vien/a.yaml`" in found[0]


def test_one_annex_has_no_number_and_several_have_roman_ones() -> None:
    one = context_of(KEY, bao_cao_thanh_vien=member())["phu_luc"]
    assert one == {"chi_tieu": "Phụ lục", "khen_thuong": "", "dot_thi_dua": "", "sang_kien": ""}
    two = context_of(KEY, bao_cao_thanh_vien=member(more=FIGURES + AWARDS))["phu_luc"]
    assert (two["chi_tieu"], two["khen_thuong"]) == ("Phụ lục I", "Phụ lục II")


def test_the_annexes_name_number_and_date_of_the_paper() -> None:
    made = context_of(KEY, bao_cao_thanh_vien=member("tinh-a", FIGURES + "so: 7\n"))
    line = "(Kèm theo Báo cáo số 07/BC-SNgV ngày 15 tháng 11 năm 2025 của Sở Ngoại vụ tỉnh A)"
    assert made["kem_theo"] == line


def test_an_annex_lies_on_landscape_pages_only_where_it_has_a_heading() -> None:
    block = phu_luc_ngang("phu_luc.bang", "DANH SÁCH", lambda _: (), RULEBOOK)
    assert block.condition == "phu_luc.bang"
    assert isinstance(block.blocks[0], Ngang)


def test_unit_and_plan_of_a_target_that_the_member_registered_come_from_there() -> None:
    pledge, row = GiaoUocNam(), "chi_tieu:\n  - {noi_dung: số bài báo, thuc_hien: 9}\n"
    assert rules(bao_cao_thanh_vien=member(more=row))[0] == "ngoai-giao-uoc"
    own = ChiTieuRieng("tinh-a", ChiTieu("số bài báo", Text("Số bài báo"), don_vi_tinh=Text("bài")), Text("12"))
    typed = KetQuaChiTieu.model_validate({"noi_dung": "Số bài báo", "thuc_hien": "9"})
    joined = ghep(GiaoUocNam(rieng=(own,)), "tinh-a", typed)
    assert (joined.chi_tieu.don_vi_tinh, joined.ke_hoach and joined.ke_hoach.goc) == ("bài", "12")
    assert ghep(pledge, "tinh-a", typed).ke_hoach is None


@pytest.mark.parametrize(
    ("level", "number"),
    [
        ("100%", "100"),
        ("từ 03 sáng kiến trở lên", "3"),
        ("từ 99,5% trở lên", "99,5"),
        ("không có trường hợp nào", "0"),
        ("trước ngày 15/5/2025", None),
        ("từ 02 đến 03 đợt", None),
        ("1.200 lượt", "1200"),
    ],
)
def test_the_one_number_of_a_level_is_the_plan(level: str, number: str | None) -> None:
    found = muc_bang_so(Text(level))
    assert (found.goc if found else None) == number


@cache
def template(key: str) -> Compiled:
    stock = find(FIXTURE, key)
    return compile_template(stock.data, stock.name, RULEBOOK)


LISTS = """\
dot_thi_dua:
  - {ten: Thi đua quý I, tu_ngay: 01/01/2025, den_ngay: 31/3/2025, ket_qua: Hoàn thành nhiệm vụ}
danh_muc_sang_kien:
  - {ten: Sổ tay điện tử, tac_gia: Nguyễn Văn A, cap_cong_nhan: Cấp cơ sở, hieu_qua: Giảm thời gian}
"""


@pytest.mark.parametrize(
    ("more", "annexes"),
    [("", 0), (FIGURES, 1), (AWARDS, 1), (FIGURES + AWARDS, 2), (FIGURES + AWARDS + LISTS, 4)],
)
def test_a_report_with_any_annexes_lints_clean_and_is_valid(tmp_path: Path, more: str, annexes: int) -> None:
    made = context_of(KEY, bao_cao_thanh_vien=member(more=more))
    data = render(template(KEY), made).data
    paper = recognise(read(data), RULEBOOK)
    assert [one for one in lint(paper, RULEBOOK) if one.severity.value != "goi-y"] == []
    assert len(paper.of("phu_luc")) == annexes
    assert len(paper.facts.sections) == annexes + 1
    (tmp_path / "a.docx").write_bytes(data)
    assert not OpenXmlValidator().validate(str(tmp_path / "a.docx")).errors


def test_a_target_of_the_members_registration_is_known() -> None:
    row = "  - {noi_dung: Đoàn ra, thuc_hien: 9}\n"
    papers = {"dang_ky_don_vi": UNIT, "bao_cao_thanh_vien": member("tinh-a", FIGURES + row)}
    assert [one for one in told(**papers) if one.startswith("bao-cao")] == []
    (cells,) = warned_context_of(KEY, **papers)["bang_chi_tieu"][-1]["dong"]
    assert (cells["don_vi_tinh"], cells["ke_hoach"], cells["ty_le"]) == ("Đoàn", "12", "75")


def test_a_percentage_of_a_target_that_is_counted_is_told() -> None:
    """It was added to the other members' numbers."""
    (line,) = told(bao_cao_thanh_vien=member(more=FIGURES.replace("thuc_hien: 2", "thuc_hien: 66%")))
    assert "khac-don-vi-tinh" in line
    assert "ở đây ghi phần trăm (66%). Hãy ghi số lượng, không có dấu %." in line


def test_a_code_that_is_none_is_told_once() -> None:
    found = rules(bao_cao_thanh_vien=member(more=FIGURES.replace("ma: thoa-thuan", "ma: thoathuan")))
    assert found.count("chi-tieu-khong-co") == 1
    assert "thieu-truong" not in found
