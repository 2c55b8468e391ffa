"""The minutes on nominees: who is proposed follows from the votes; the secretary has none."""

import pytest

from tests.documents.nominations import BINH_XET, DE_NGHI, nomination, told
from tests.dossiers import raw_of
from vndoc.documents.bien_ban_binh_xet.context import context
from vndoc.documents.bien_ban_binh_xet.model import BienBanBinhXet
from vndoc.findings import Severity
from vndoc.validate import validate


def values(text: str = BINH_XET, de_nghi: str = DE_NGHI) -> dict[str, object]:
    made = nomination(bien_ban_binh_xet=text, de_nghi=de_nghi)
    (paper,) = [one.noi_dung for one in made.van_ban if isinstance(one.noi_dung, BienBanBinhXet)]
    return context(made, paper)


def test_clean_minutes_have_no_finding() -> None:
    assert told(bien_ban_binh_xet=BINH_XET) == []


def test_those_who_reached_the_threshold_are_proposed_and_the_others_named() -> None:
    found = values()
    assert found["de_nghi"] == ["Cờ thi đua của Bộ Ngoại giao: 01 tập thể, gồm Sở Ngoại vụ tỉnh A."]
    assert found["khong_dat"] == [
        "Trần Thị B (Bằng khen của Bộ trưởng Bộ Ngoại giao): 07/10 thành viên, đạt 70%;",
        "Lê Văn C (Chiến sĩ thi đua Bộ Ngoại giao): 08/10 thành viên, đạt 80%.",
    ]


def test_the_votes_and_the_conclusion_are_numbered_after_the_typed_items() -> None:
    found = values()
    assert found["ket_qua"] == {"so": "2", "ten": "Kết quả bỏ phiếu kín"}
    assert found["so_ket_luan"] == "3"


def test_attendance_names_the_absent_with_reason_and_written_opinion() -> None:
    text = BINH_XET.replace("ly_do: đi công tác", "ly_do: đi công tác, y_kien: có ý kiến bằng văn bản")
    people = values(text)["thanh_phan"]
    assert isinstance(people, list)
    assert people[0] == (
        "Tổng số thành viên Hội đồng Thi đua - Khen thưởng: 10; có mặt: 09; vắng mặt: 01 "
        "(Ông Đỗ Văn K, đi công tác, có ý kiến bằng văn bản)."
    )


def test_the_kind_names_the_subject() -> None:
    assert values()["trich_yeu"] == "Họp bình xét thi đua, xét khen thưởng năm 2025"
    assert values(BINH_XET + "loai_xet: Xét khen thưởng\n")["trich_yeu"] == "Họp xét khen thưởng năm 2025"


def test_a_secretary_among_the_voters_is_told() -> None:
    voters = "".join(f"  - {{ho_ten: Lê Văn {one}, chuc_vu: Ủy viên}}\n" for one in "EGHILMNO")
    text = BINH_XET + "thanh_vien:\n  - {ho_ten: Phạm Thị D, chuc_vu: Ủy viên}\n" + voters
    (finding,) = told(bien_ban_binh_xet=text)
    assert (finding.rule, finding.severity) == ("thu-ky-bieu-quyet", Severity.CANH_BAO)
    assert finding.clause == "Thông tư 03/2018/TT-BNG, Điều 24"


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("ho_ten: Phạm Thị D", "ho_ten: Nguyễn Văn A", "trai-nhau"),
        ("co_mat: 9", "co_mat: 10", "tong-khong-khop"),
        ("    chi_tiet: [Hội đồng thảo luận]", "    bieu_quyet: {tan_thanh: 8}", "tong-khong-khop"),
        ("noi_dung:", "thanh_vien: [{ho_ten: Lê Văn E, chuc_vu: Ủy viên}]\nnoi_dung:", "tong-khong-khop"),
        ("noi_dung:", "cach_bieu_quyet: Biểu quyết giơ tay\nnoi_dung:", "phai-bo-phieu-kin"),
        ("  - {ten: Ông Đỗ Văn K", "  - {don_vi: tinh-a", "trai-nhau"),
        ("noi_dung:", "hinh_thuc: [Giấy khen]\nnoi_dung:", "hinh-thuc-khong-co"),
    ],
)
def test_what_does_not_fit_is_told(old: str, new: str, rule: str) -> None:
    assert old in BINH_XET
    found = {one.rule for one in told(bien_ban_binh_xet=BINH_XET.replace(old, new, 1))}
    assert found if rule == "hinh-thuc-khong-co" else rule in found, found


def test_votes_typed_again_in_the_minutes_are_refused() -> None:
    ballot = "bo_phieu: {phat_ra: 9, thu_ve: 9, hop_le: 9, ung_vien: [{ten: B, dong_y: 9}]}"
    text = BINH_XET.replace("chi_tiet: [Hội đồng thảo luận]", ballot)
    assert "de-nghi" in told("trai-nhau", bien_ban_binh_xet=text)[0].message


def test_a_share_just_below_the_threshold_is_cut_and_never_rounded_up() -> None:
    listed = DE_NGHI.replace("dong_y: 8, khong_dong_y: 1, tong_so: 10", "dong_y: 79999, tong_so: 100000")
    listed = listed.replace("tong_so: 10}", "tong_so: 100000}")
    text = BINH_XET.replace("tong_so: 10", "tong_so: 100000").replace("co_mat: 9", "co_mat: 99999")
    groups = values(text, listed)["nhom_phieu"]
    assert isinstance(groups, list)
    row = groups[0]["hang"][0]
    assert (row["ty_le"], row["ket_luan"]) == ("79,99%", "Không đạt")


def test_one_who_does_not_qualify_stays_in_the_minutes_only_with_the_reason_of_the_office() -> None:
    accepted = "  - {rule: khong-du-dieu-kien, cho: c, ly_do: Ghi để in biên bản}\n"
    _, found = validate(raw_of(de_nghi=DE_NGHI, bien_ban_binh_xet=BINH_XET))
    kept = next(one for one in found if one.rule == "khong-du-dieu-kien")
    assert (kept.severity, kept.message.endswith("Đơn vị chấp nhận: Ghi để in biên bản")) == (Severity.GOI_Y, True)
    made, found = validate(raw_of(de_nghi=DE_NGHI.replace(accepted, ""), bien_ban_binh_xet=BINH_XET))
    assert made is None
    assert any(one.rule == "khong-du-dieu-kien" and one.severity is Severity.LOI for one in found)
