"""The cluster's report: figures added, texts collected with their units, missing reports listed, totals compared."""

from typing import Any

import pytest

from tests.documents.reports import FIGURES, cluster, context_of, member, rules, told, warned_context_of

KEY = "bao-cao-cum"
TWO = {
    "bao_cao_thanh_vien__a": member("lao-cai", FIGURES.replace("thuc_hien: 2}", "ke_hoach: 3, thuc_hien: 2}")),
    "bao_cao_thanh_vien__b": member("tinh-a"),
}


def made(more: str = "", **others: str) -> Any:  # noqa: ANN401
    return context_of(KEY, **{**TWO, "bao_cao_cum": cluster(more), **others})


def test_a_sound_report_has_no_finding() -> None:
    assert told(**TWO, bao_cao_cum=cluster()) == []


def test_figures_of_one_target_are_added_over_the_members() -> None:
    target = made()["bang_chi_tieu"][0]["muc"][0]
    assert [target[key] for key in ("so", "ten", "ke_hoach", "thuc_hien", "ty_le", "ghi_chu")] == [
        "1",
        "Số thỏa thuận hợp tác",
        "5",
        "4",
        "80",
        "01/02 đơn vị đạt",
    ]
    assert [(row["ten"], row["ke_hoach"], row["thuc_hien"]) for row in target["dong"]] == [
        ("Sở Ngoại vụ tỉnh Lào Cai", "3", "2"),
        ("Sở Ngoại vụ tỉnh A", "2", "2"),
    ]


def test_shares_in_percent_are_never_added() -> None:
    target = made()["bang_chi_tieu"][0]["muc"][1]
    assert [target[key] for key in ("don_vi_tinh", "ke_hoach", "thuc_hien", "uoc", "ty_le")] == [
        "%",
        "-",
        "-",
        "-",
        "-",
    ]
    assert [row["thuc_hien"] for row in target["dong"]] == ["99,5", "99,5"]


def test_targets_that_all_reached_are_counted() -> None:
    assert made()["so_luong"] == {"chi_tieu": "03", "dot_thi_dua": "", "sang_kien": "", "dat": "02/03"}


def test_members_without_a_report_are_named_by_the_day_of_the_paper() -> None:
    after = made()
    assert (after["da_gui"], after["chua_gui"]) == ("02/02", None)
    before = context_of(KEY, **TWO, bao_cao_cum=cluster(ngay="25/11/2025"))
    assert (before["da_gui"], before["chua_gui"]) == ("02/03", {"so": "01", "ten": "Sở Ngoại vụ tỉnh B"})


def test_late_members_are_named_with_their_days() -> None:
    papers = {"bao_cao_thanh_vien": member("tinh-a", ngay="24/11/2025"), "bao_cao_cum": cluster(cut="24/11/2025")}
    assert rules(**papers) == ["qua-han"]
    assert warned_context_of(KEY, **papers)["gui_cham"] == "Sở Ngoại vụ tỉnh A (chậm 04 ngày)"


def test_texts_are_collected_by_heading_with_the_unit_named() -> None:
    results = made()["ket_qua"]
    assert lines(results["lanh_dao_chi_dao"]["tong_hop"]) == [
        "- Sở Ngoại vụ tỉnh Lào Cai: Ban hành kế hoạch;",
        "- Sở Ngoại vụ tỉnh A: Ban hành kế hoạch.",
    ]
    assert lines(results["nhiem_vu_chinh_tri"]["tong_hop"])[:4] == [
        "- Sở Ngoại vụ tỉnh Lào Cai:",
        "+ Hoàn thành nhiệm vụ;",
        "+ Ký kết thỏa thuận;",
        "- Sở Ngoại vụ tỉnh A:",
    ]


def test_a_collected_text_keeps_the_place_where_the_member_typed_it() -> None:
    text = made()["ket_qua"]["lanh_dao_chi_dao"]["tong_hop"][1]["gach"]
    assert str(text.place).startswith("bao-cao-thanh-vien/b.yaml:")


def lines(items: Any) -> list[str]:  # noqa: ANN401
    return [f"- {one['gach']}" if one["gach"] else f"+ {one['gach_con']}" for one in items]


def test_an_item_with_details_leads_over_to_them() -> None:
    more = FIGURES + "de_xuat:\n  - doan: Đề nghị Cụm\n    chi_tiet: [{gach: Tổ chức tập huấn}, {gach: Trao đổi}]\n"
    found = context_of(KEY, bao_cao_thanh_vien=member("tinh-a", more), bao_cao_cum=cluster())
    assert lines(found["de_xuat"]["tong_hop"]) == [
        "- Sở Ngoại vụ tỉnh A: Đề nghị Cụm:",
        "+ Tổ chức tập huấn;",
        "+ Trao đổi.",
    ]


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        ("chi_chon: [tinh-a]", ["- Sở Ngoại vụ tỉnh A:", "+ Hoàn thành nhiệm vụ;", "+ Ký kết thỏa thuận."]),
        ("chi_chon: []", []),
        ("chi_chon: [{don_vi: tinh-a, so_y: [2]}]", ["- Sở Ngoại vụ tỉnh A: Ký kết thỏa thuận."]),
        (
            "bo_qua: [lao-cai, {don_vi: tinh-a, so_y: [2]}]",
            ["- Sở Ngoại vụ tỉnh A: Hoàn thành nhiệm vụ."],
        ),
    ],
)
def test_the_office_chooses_what_is_kept(choice: str, kept: list[str]) -> None:
    more = f"ket_qua:\n  nhiem_vu_chinh_tri:\n    noi_dung: [Các đơn vị hoàn thành nhiệm vụ]\n    {choice}\n"
    part = made(more)["ket_qua"]["nhiem_vu_chinh_tri"]
    assert lines(part["tong_hop"]) == kept
    assert part["noi_dung"][0]["doan"] == "Các đơn vị hoàn thành nhiệm vụ."


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ("chi_chon: [tinh-b]", "“tinh-b” không có báo cáo được tổng hợp"),
        ("bo_qua: [{don_vi: tinh-a, so_y: [3]}]", "chỉ có 2 ý ở `ket_qua.nhiem_vu_chinh_tri`, không có ý 3"),
    ],
)
def test_a_choice_of_what_nobody_wrote_is_told(choice: str, message: str) -> None:
    found = told(**TWO, bao_cao_cum=cluster(f"ket_qua: {{nhiem_vu_chinh_tri: {{{choice}}}}}\n"))
    assert [one.split(" ")[1] for one in found] == ["y-khong-co:"]
    assert message in found[0]


def test_both_ways_of_choosing_are_too_many() -> None:
    more = "phuong_huong: {chi_chon: [tinh-a], bo_qua: [lao-cai]}\n"
    assert rules(**TWO, bao_cao_cum=cluster(more)) == ["trai-nhau"]


def test_units_of_measure_that_differ_are_told_with_both_places() -> None:
    row = "  - {noi_dung: Số tin bài, don_vi_tinh: %s, ke_hoach: 5, thuc_hien: 5}\n"
    papers = {
        "bao_cao_thanh_vien__a": member("lao-cai", FIGURES + row % "bài"),
        "bao_cao_thanh_vien__b": member("tinh-a", FIGURES + row % "tin"),
    }
    found = [one for one in told(**papers, bao_cao_cum=cluster()) if "khac-don-vi-tinh" in one]
    assert len(found) == 1
    assert found[0].startswith("bao-cao-thanh-vien/b.yaml:")
    assert "tính bằng “tin”, Sở Ngoại vụ tỉnh Lào Cai tính bằng “bài” (`bao-cao-thanh-vien/a.yaml:" in found[0]


@pytest.mark.parametrize(
    ("row", "rule", "message"),
    [
        ("{ma: thoa-thuan, thuc_hien: 5}", "tong-khong-khop", "thực hiện: ghi 5, cộng 2 đơn vị được 4"),
        ("{ma: thoa-thuan, ke_hoach: 4}", "tong-khong-khop", "kế hoạch: ghi 4, cộng 2 đơn vị được 5"),
        ('{ma: thoa-thuan, ty_le: "166,66"}', "ty-le-khong-khop", "4 trên 5 là 80%, ở đây ghi 166,66"),
        ("{ma: ho-so, thuc_hien: 199}", "cong-ty-le", "là tỷ lệ phần trăm hoặc kết quả bằng chữ, không cộng được"),
        (
            "{noi_dung: Số bài báo, thuc_hien: 1}",
            "chi-tieu-khong-co",
            "Không có báo cáo nào của thành viên có chỉ tiêu",
        ),
        ("{ma: la, thuc_hien: 1}", "chi-tieu-khong-co", "Không có chỉ tiêu nào mã “la”"),
    ],
)
def test_typed_totals_of_figures_are_compared(row: str, rule: str, message: str) -> None:
    found = told(**TWO, bao_cao_cum=cluster(f"chi_tieu:\n  - {row}\n"))
    assert [one.split(" ")[1] for one in found] == [f"{rule}:"]
    assert message in found[0]


def test_right_totals_are_not_told() -> None:
    row = "{ma: thoa-thuan, ke_hoach: 5, thuc_hien: 4, ty_le: 80}"
    assert told(**TWO, bao_cao_cum=cluster(f"chi_tieu:\n  - {row}\n")) == []


AWARDS = "khen_thuong:\n  - {hinh_thuc: Bằng khen của Bộ trưởng, tap_the: 1, lanh_dao: 1, khong_lanh_dao: %d}\n"
HONOURED = {
    "bao_cao_thanh_vien__a": member("lao-cai", FIGURES + AWARDS % 2),
    "bao_cao_thanh_vien__b": member("tinh-a", FIGURES + AWARDS % 5),
}


def test_awards_are_added_by_name_with_one_row_a_member() -> None:
    made = context_of(KEY, **HONOURED, bao_cao_cum=cluster())
    (award,) = made["bang_khen_thuong"]
    assert [award[key] for key in ("so", "tap_the", "ca_nhan", "lanh_dao", "khong_lanh_dao", "ty_le")] == [
        "I",
        "2",
        "9",
        "2",
        "7",
        "77,77",
    ]
    assert [row["khong_lanh_dao"] for row in award["dong"]] == ["2", "5"]
    assert made["phu_luc"]["khen_thuong"] == "Phụ lục II"


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("tong_khen_thuong: {tap_the: 3}", "ghi 3 tập thể, cộng các dòng được 2"),
        (AWARDS % 8, "“Bằng khen của Bộ trưởng”: ghi 1 tập thể, cộng các dòng được 2"),
    ],
)
def test_typed_totals_of_awards_are_compared(typed: str, message: str) -> None:
    found = told(**HONOURED, bao_cao_cum=cluster(typed + "\n"))
    assert {one.split(" ")[1] for one in found} == {"tong-khong-khop:"}
    assert message in found[0]


def test_reports_of_another_period_are_not_collected() -> None:
    half = "so_lieu_den_ngay: 10/5/2025\nngay_het_ky: 10/5/2025\n" + FIGURES
    papers = {**TWO, "bao_cao_thanh_vien__c": member("tinh-a", half, ky="6 tháng", ngay="12/5/2025")}
    assert told(**papers, bao_cao_cum=cluster()) == []
    assert context_of(KEY, **papers, bao_cao_cum=cluster())["bang_chi_tieu"][0]["muc"][0]["thuc_hien"] == "4"


def test_a_cluster_report_without_any_report_is_told() -> None:
    assert rules(bao_cao_cum=cluster()) == ["thieu-bao-cao"]


def test_a_report_of_a_unit_that_has_left_is_told() -> None:
    letterhead = "co_quan_ban_hanh: {don_vi: tinh-b, ky_hieu: SNgV}\n"
    left = member("tinh-b").replace("co_quan_ban_hanh: tinh-b\n", letterhead)
    left += "nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Lê Văn C}\n"
    papers = {**TWO, "bao_cao_thanh_vien__c": left}
    assert rules(**papers, bao_cao_cum=cluster()) == ["khong-phai-thanh-vien"]


def test_a_report_that_is_younger_than_the_clusters_is_told() -> None:
    papers = {**TWO, "bao_cao_cum": cluster(ngay="14/11/2025", cut="14/11/2025")}
    assert sorted(set(rules(**papers))) == ["ngay-chot-so-lieu", "ngay-nguoc"]


def test_figures_counted_up_to_another_day_are_told() -> None:
    found = told(**TWO, bao_cao_cum=cluster(cut="30/11/2025"))
    assert [one.split(" ")[1] for one in found] == ["ngay-chot-so-lieu:"] * 2
    assert "tính đến 15/11/2025, của Cụm tính đến 30/11/2025 (`bao-cao-cum.yaml:" in found[0]
