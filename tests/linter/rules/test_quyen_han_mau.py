import pytest

from tests.linter.papers import at, found, line, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.quyen_han_mau import RULE


def signed(*texts: str) -> Paper:
    return paper([line("quyen_han" if n == 0 else "chuc_vu", text, cell=at(1, 2)) for n, text in enumerate(texts)])


@pytest.mark.parametrize(
    "texts",
    [
        ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
        ("TM. CỤM THI ĐUA", "CỤM TRƯỞNG"),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",),
        ("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG"),
        ("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG"),
        ("Q. GIÁM ĐỐC",),
        ("QUYỀN GIÁM ĐỐC",),
        ("GIÁM ĐỐC",),
        ("TỔNG GIÁM ĐỐC",),
    ],
)
def test_the_forms_of_the_decree_are_right(texts: tuple[str, ...]) -> None:
    assert found(RULE, signed(*texts)) == []


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("T/M ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("T/M. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("TM ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("TM.ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("TM:  ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ("TL/ BỘ TRƯỞNG", "TL. BỘ TRƯỞNG"),
        ("Q.GIÁM ĐỐC", "Q. GIÁM ĐỐC"),
        ("Q/ GIÁM ĐỐC", "Q. GIÁM ĐỐC"),
        ("TUQ/GIÁM ĐỐC", "TUQ. GIÁM ĐỐC"),
    ],
)
def test_another_form_is_told_with_the_right_one(typed: str, right: str) -> None:
    finding = only(RULE, signed(typed, "CHỦ TỊCH"))
    assert finding.suggestion == right
    assert f"“{right}”" in finding.message


def test_a_badly_written_kt_with_its_deputy_is_one_fault() -> None:
    assert only(RULE, signed("KT/GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")).suggestion == "KT. GIÁM ĐỐC"


def test_kt_without_a_deputy_is_told() -> None:
    assert "văn bản ghi “GIÁM ĐỐC”" in only(RULE, signed("KT. GIÁM ĐỐC", "GIÁM ĐỐC")).message
    assert "văn bản chưa ghi" in only(RULE, signed("KT. GIÁM ĐỐC")).message


def test_the_deputy_must_stand_in_the_same_cell() -> None:
    lines = [line("quyen_han", "KT. GIÁM ĐỐC", cell=at(1, 2)), line("chuc_vu", "PHÓ GIÁM ĐỐC", cell=at(1, 3))]
    assert only(RULE, paper(lines))
