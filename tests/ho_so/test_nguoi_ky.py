"""The signer's block (Nghị định 30/2020, Phụ lục I, II-7)."""

import pytest
from pydantic import ValidationError

from vndoc.ho_so.nguoi_ky import NguoiKy, SignatureLines, signature_lines
from vndoc.raw import Text


def lines(**typed: object) -> SignatureLines:
    return signature_lines(NguoiKy.model_validate({"chuc_vu": "Cụm trưởng", "ho_ten": "Nguyễn Văn A", **typed}))


def test_the_head_signs_for_the_collective() -> None:
    made = lines(thay_mat="Cụm thi đua", chuc_vu_khac=["Giám đốc Sở Ngoại vụ", "tỉnh Lào Cai"])
    assert made.quyen_han == ("TM. CỤM THI ĐUA",)
    assert made.chuc_vu == "CỤM TRƯỞNG"
    assert made.chuc_vu_khac == ("GIÁM ĐỐC SỞ NGOẠI VỤ", "TỈNH LÀO CAI")
    assert made.ho_ten == "Nguyễn Văn A"


def test_the_head_signs_in_the_own_name() -> None:
    made = lines(chuc_vu="Giám đốc")
    assert (made.quyen_han, made.chuc_vu) == ((), "GIÁM ĐỐC")


def test_the_deputy_signs_for_the_head_of_the_collective() -> None:
    made = lines(thay_mat="Cụm thi đua", ky_thay="có", chuc_vu_ky_thay="Cụm phó")
    assert made.quyen_han == ("TM. CỤM THI ĐUA", "KT. CỤM TRƯỞNG")
    assert made.chuc_vu == "CỤM PHÓ"


@pytest.mark.parametrize("authority", ["TL.", "TUQ."])
def test_by_order_and_by_authorisation_stand_before_the_heads_title(authority: str) -> None:
    made = lines(quyen_han=authority, thay_mat="Cụm thi đua", chuc_vu_ky_thay="Chánh Văn phòng")
    assert made.quyen_han == (f"{authority} CỤM TRƯỞNG",)
    assert made.chuc_vu == "CHÁNH VĂN PHÒNG"


def test_an_acting_head_has_q_before_the_title() -> None:
    made = lines(quyen_han="Q.", chuc_vu="Giám đốc")
    assert (made.quyen_han, made.chuc_vu) == ((), "Q. GIÁM ĐỐC")


def test_a_long_title_is_printed_in_the_lines_of_the_data() -> None:
    broken = ["Trưởng phòng", "Văn hóa - Xã hội"]
    made = lines(quyen_han="TL.", chuc_vu="Chủ tịch", chuc_vu_ky_thay="Trưởng phòng Văn hóa - Xã hội", ngat_dong=broken)
    assert made.quyen_han == ("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG")
    assert made.chuc_vu == "VĂN HÓA - XÃ HỘI"
    acting = lines(quyen_han="Q.", chuc_vu="Giám đốc Sở Ngoại vụ", ngat_dong=["Giám đốc", "Sở Ngoại vụ"])
    assert (acting.quyen_han, acting.chuc_vu) == (("Q. GIÁM ĐỐC",), "SỞ NGOẠI VỤ")


def test_capitals_keep_the_path_of_the_data() -> None:
    made = lines(chuc_vu=Text("Cụm trưởng", "ho-so.yaml#nguoi_ky.chuc_vu"))
    assert made.chuc_vu.path == "ho-so.yaml#nguoi_ky.chuc_vu"


@pytest.mark.parametrize(
    ("typed", "field", "rule"),
    [
        ({"ky_thay": "có"}, "chuc_vu_ky_thay", "thieu-truong"),
        ({"quyen_han": "TL."}, "chuc_vu_ky_thay", "thieu-truong"),
        ({"quyen_han": "TM."}, "thay_mat", "thieu-truong"),
        ({"quyen_han": "TUQ.", "ky_thay": "có", "chuc_vu_ky_thay": "Cụm phó"}, "ky_thay", "trai-nhau"),
        ({"chuc_vu_khac": ["a", "b", "c"]}, "chuc_vu_khac", "too_long"),
        ({"ngat_dong": ["Cụm", "phó"]}, "ngat_dong", "trai-nhau"),
    ],
)
def test_facts_that_do_not_fit_together_are_refused(typed: dict[str, object], field: str, rule: str) -> None:
    with pytest.raises(ValidationError) as caught:
        lines(**typed)
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [((field,), rule)]
