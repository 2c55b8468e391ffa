"""The lines of thể thức that every paper has."""

from datetime import date
from typing import Any

import pytest

from tests.dossiers import HO_SO, KE_HOACH, ho_so_of
from vndoc.documents.the_thuc import ChapNhan, con_phai_dien
from vndoc.findings import DocPlace, Finding, Severity
from vndoc.jobs import jobs
from vndoc.raw import Text


def context_of(ke_hoach: str = KE_HOACH, ho_so: str = HO_SO) -> Any:  # noqa: ANN401
    return jobs(ho_so_of(ho_so, ke_hoach))[0].context


def test_the_letterhead_is_in_capitals_and_the_code_joins_type_and_issuer() -> None:
    made = context_of()
    assert made["co_quan_chu_quan"] == "BỘ NGOẠI GIAO"
    assert made["co_quan_ban_hanh"] == "CỤM THI ĐUA SỐ 1"
    assert made["ky_hieu"] == "KH-CTĐ1"
    assert made["dia_danh"] == "Lào Cai"


def test_an_issuer_without_a_parent_has_no_parent_line() -> None:
    assert context_of(ho_so=HO_SO.replace("  co_quan_chu_quan: Bộ Ngoại giao\n", ""))["co_quan_chu_quan"] == ""


def test_what_is_not_yet_known_is_room_to_write_and_is_told() -> None:
    dossier = ho_so_of()
    made = jobs(dossier)[0]
    assert made.context["so"] == " " * 6
    assert made.context["thoi_gian"] == "ngày      tháng      năm 2025"
    assert made.con_phai_dien == ("số văn bản (mục `so`)", "ngày, tháng ban hành (mục `ngay`)")


def test_a_number_and_a_date_are_printed_as_the_decree_writes_them() -> None:
    made = jobs(ho_so_of(ke_hoach=KE_HOACH + "so: 5\nngay: 5/1/2025\n"))[0]
    assert (made.context["so"], made.context["thoi_gian"]) == ("05", "ngày 05 tháng 01 năm 2025")
    assert made.con_phai_dien == ()


def test_the_real_date_decides_before_the_expected_one() -> None:
    papers = ho_so_of(ke_hoach=KE_HOACH + "ngay: 20/01/2025\n").van_ban
    model: Any = papers[0].noi_dung
    assert model.ngay_tinh == date(2025, 1, 20)
    assert con_phai_dien(model) == ("số văn bản (mục `so`)",)


def test_recipients_end_with_a_semicolon_and_the_copy_line_with_a_full_stop() -> None:
    listed = "noi_nhan:\n  - {ten: UBND tỉnh, muc_dich: B/c}\n  - Lãnh đạo Sở\nnoi_luu: VT, VP\n"
    assert context_of(ho_so=HO_SO + listed)["noi_nhan"] == [
        "- UBND tỉnh (B/c);",
        "- Lãnh đạo Sở;",
        "- Lưu: VT, VP.",
    ]


def test_a_paper_may_have_its_own_place_signer_and_recipients() -> None:
    own = """\
dia_danh: Hà Nội
nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Trần Thị B}
noi_nhan: []
noi_luu: VT
"""
    made = context_of(KE_HOACH + own)
    assert (made["dia_danh"], made["quyen_han"], made["chuc_vu"]) == ("Hà Nội", [], "GIÁM ĐỐC")
    assert made["noi_nhan"] == ["- Lưu: VT."]


def test_bases_are_punctuated() -> None:
    made = context_of(KE_HOACH + "can_cu: [Căn cứ Luật A, Căn cứ Nghị định B]\n")
    assert made["can_cu"] == ["Căn cứ Luật A;", "Căn cứ Nghị định B."]


def test_values_keep_the_path_of_their_datum() -> None:
    made = context_of()
    assert made["co_quan_ban_hanh"].path == "ho-so.yaml#cum.ten"
    assert made["ho_ten"].path == "ho-so.yaml#nguoi_ky.ho_ten"
    assert made["trich_yeu"].path == "ke-hoach.yaml#trich_yeu"
    assert made["muc_dich_yeu_cau"][0]["noi_dung"].path == "ke-hoach.yaml#muc_dich_yeu_cau[0]"


@pytest.mark.parametrize(("cho", "accepted"), [("căn cứ", True), ("đoạn 3", True), ("Nơi nhận", False)])
def test_an_accepted_finding_is_named_by_rule_and_place(cho: str, accepted: bool) -> None:
    place = DocPlace(component="Căn cứ ban hành", paragraph=3)
    finding = Finding("thieu-can-cu", Severity.CANH_BAO, place, "…")
    entry = ChapNhan(rule=Text("thieu-can-cu"), cho=Text(cho), ly_do=Text("đã quen"))
    assert entry.accepts(finding) is accepted
    assert not entry.model_copy(update={"rule": "khac"}).accepts(finding)
