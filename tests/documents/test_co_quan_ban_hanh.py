"""Papers that the cluster does not issue: letterhead, code, place and signer of a member, or of another agency."""

from typing import Any

import pytest

from tests.dossiers import HO_SO, KE_HOACH, findings_of, ho_so_of
from vndoc.jobs import jobs

MEMBER = """\
  - ma: phuong-1
    ten: Ủy ban nhân dân phường 1
    den_ngay: 30/6/2025
    dai_dien: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn C}
    dau_van_ban: {ten_viet_hoa: [Ủy ban nhân dân, PHƯỜNG 1], ky_hieu: UBND, dia_danh: Phường 1}
"""
HOSTS = HO_SO.replace("cum_truong:", f"{MEMBER}cum_truong:", 1)
LETTER = """\
ngay_du_kien: 10/02/2025
don_vi_soan_thao: VHXH
trich_yeu: xin ý kiến
kinh_gui: Sở Nội vụ
ket_thuc: Trân trọng
"""
BY_MEMBER = LETTER + "co_quan_ban_hanh: phuong-1\n"


def context_of(letter: str = BY_MEMBER, ho_so: str = HOSTS) -> Any:  # noqa: ANN401
    return jobs(ho_so_of(ho_so, KE_HOACH, cong_van=letter))[0].context


def told(letter: str, ho_so: str = HOSTS, **others: str) -> str:
    return " ".join(findings_of(ho_so, KE_HOACH, cong_van=letter, **others))


def test_a_members_paper_has_its_head_its_code_its_place_and_its_signer() -> None:
    made = context_of()
    assert (made["co_quan_chu_quan"], made["co_quan_dong_tren"], made["co_quan_ban_hanh"]) == (
        "",
        ["ỦY BAN NHÂN DÂN"],
        "PHƯỜNG 1",
    )
    assert (made["ky_hieu"], made["dia_danh"]) == ("UBND-VHXH", "Phường 1")
    assert (made["quyen_han"], made["chuc_vu"], made["ho_ten"]) == (["TM. ỦY BAN NHÂN DÂN"], "CHỦ TỊCH", "Lê Văn C")


def test_the_paper_may_say_otherwise_and_may_name_another_agency() -> None:
    made = context_of(BY_MEMBER + "dia_danh: Tỉnh A\nnguoi_ky: {chuc_vu: Phó Chủ tịch, ho_ten: D}\n")
    assert (made["dia_danh"], made["chuc_vu"]) == ("Tỉnh A", "PHÓ CHỦ TỊCH")
    named = "co_quan_ban_hanh: {ten: Sở Nội vụ, co_quan_chu_quan: UBND tỉnh, ky_hieu: SNV}\n"
    made = context_of(f"{LETTER}{named}nguoi_ky: {{chuc_vu: Giám đốc, ho_ten: D}}\n")
    assert (made["co_quan_chu_quan"], made["co_quan_ban_hanh"], made["ky_hieu"]) == (
        "UBND TỈNH",
        "SỞ NỘI VỤ",
        "SNV-VHXH",
    )
    assert made["dia_danh"] == "Lào Cai"


def test_the_cluster_may_break_its_name_into_lines() -> None:
    lines = HO_SO.replace("  ky_hieu:", "  ten_viet_hoa: [Cụm thi đua số 1, các tỉnh miền núi]\n  ky_hieu:", 1)
    made = context_of(LETTER, lines)
    assert (made["co_quan_dong_tren"], made["co_quan_ban_hanh"]) == (["CỤM THI ĐUA SỐ 1"], "CÁC TỈNH MIỀN NÚI")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("ky_hieu: UBND, ", "", "chưa có `ky_hieu` để in sau số văn bản"),
        ("den_ngay: 30/6/2025", "den_ngay: 30/01/2025", "không phải là thành viên vào ngày 10/02/2025"),
        ("    dai_dien: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn C}\n", "", "Chưa biết ai ký cho"),
    ],
)
def test_what_the_dossier_does_not_know_of_the_issuer_is_told(old: str, new: str, message: str) -> None:
    assert message in told(BY_MEMBER, HOSTS.replace(old, new))


def test_an_unknown_member_and_both_names_are_told() -> None:
    assert "không có thành viên nào có mã “phuong-2”" in told(LETTER + "co_quan_ban_hanh: phuong-2\n")
    assert "đã có `don_vi`" in told(LETTER + "co_quan_ban_hanh: {don_vi: phuong-1, ten: Sở}\n")


def test_a_paper_that_lists_its_recipients_needs_its_own() -> None:
    plan = KE_HOACH + "co_quan_ban_hanh: phuong-1\n"
    assert "cần ghi `noi_nhan` của văn bản này" in " ".join(findings_of(HOSTS, plan))
    assert findings_of(HOSTS, plan + "noi_nhan: [Sở Nội vụ]\n") == []
