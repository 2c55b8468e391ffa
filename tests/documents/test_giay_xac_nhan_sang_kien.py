"""Confirmations of initiatives: one paper for each, its recognition from the list of nominees."""

import pytest

from tests.documents.nominations import DE_NGHI, nomination, told
from vndoc.jobs import jobs

INITIATIVES = """\
    sang_kien:
      - {ten: Số hóa hồ sơ, nam: 2025, so: 1/QĐ-SNgV, ngay: 20/10/2025, co_quan: Giám đốc Sở, ty_le_dong_gop: 60}
      - {ten: Sổ tay lễ tân, nam: 2025}
"""
LIST = DE_NGHI.replace("    chuc_vu: Chuyên viên\n", f"    chuc_vu: Chuyên viên\n{INITIATIVES}")
PAPER = """\
ngay_du_kien: 22/12/2025
sang_kien:
  - {ung_vien: b, ten: Số hóa hồ sơ, hieu_qua: Giảm thời gian, nhan_rong: Toàn tỉnh}
  - {ung_vien: b, ten: Sổ tay lễ tân, hieu_qua: Dễ tra cứu, nhan_rong: Toàn tỉnh}
"""


def test_each_initiative_is_a_paper_with_author_share_and_recognition() -> None:
    made = nomination(de_nghi=LIST, giay_xac_nhan_sang_kien=PAPER)
    first, second = (one for one in jobs(made) if one.loai.key == "giay-xac-nhan-sang-kien")
    assert first.path == "giay-xac-nhan-sang-kien/giay-xac-nhan-sang-kien/b-1.docx"
    shown = {key: str(first.context[key]) for key in ("tac_gia", "chuc_vu_tac_gia", "ten_sang_kien", "dong_gop")}
    assert shown == {
        "tac_gia": "Trần Thị B",
        "chuc_vu_tac_gia": "Chuyên viên, Sở Ngoại vụ tỉnh A",
        "ten_sang_kien": "“Số hóa hồ sơ”",
        "dong_gop": "60%",
    }
    assert first.context["cong_nhan"] == "Quyết định số 1/QĐ-SNgV ngày 20 tháng 10 năm 2025 của Giám đốc Sở"
    assert (second.context["cong_nhan"], second.context["dong_gop"]) == ("", "")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("{ung_vien: b, ten: Số hóa hồ sơ", "{ung_vien: d, ten: Số hóa hồ sơ", "khong-co-de-nghi"),
        ("ten: Số hóa hồ sơ", "ten: Số hóa hồ", "khong-co-sang-kien"),
        (" ten: Số hóa hồ sơ,", "", "khong-co-sang-kien"),
        ("ten: Sổ tay lễ tân", "ten: Số hóa hồ sơ", "trung-ma"),
        ("22/12/2025", "19/10/2025", "ngay-nguoc"),
    ],
)
def test_what_does_not_fit_the_list_is_told(old: str, new: str, rule: str) -> None:
    assert old in PAPER
    found = {one.rule for one in told(de_nghi=LIST, giay_xac_nhan_sang_kien=PAPER.replace(old, new, 1))}
    assert rule in found


def test_the_name_of_an_only_initiative_may_be_left_out() -> None:
    single = LIST.replace("      - {ten: Sổ tay lễ tân, nam: 2025}\n", "")
    text = "".join(PAPER.splitlines(keepends=True)[:3]).replace(" ten: Số hóa hồ sơ,", "")
    assert told("khong-co-sang-kien", de_nghi=single, giay_xac_nhan_sang_kien=text) == []
