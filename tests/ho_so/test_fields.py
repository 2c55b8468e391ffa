"""What a clerk may type in each type of field."""

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from vndoc.findings import DataPlace
from vndoc.ho_so import fields
from vndoc.raw import RawList, RawMap, Span, Text


def value_of(kind: Any, typed: object) -> Any:  # noqa: ANN401
    return TypeAdapter(kind).validate_python(typed)


def fault_of(kind: Any, typed: object) -> tuple[str, str]:  # noqa: ANN401
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(typed)
    error = caught.value.errors()[0]
    return error["type"], error["msg"]


def test_a_text_keeps_its_origin() -> None:
    typed = Text("Lào Cai", "ho-so.yaml#cum.dia_danh", DataPlace("ho-so.yaml", 6, 14), (Span(0, 3, "x"),))
    kept = value_of(fields.VanBan, typed)
    assert kept is typed


def test_white_space_at_the_ends_of_a_text_is_dropped() -> None:
    kept = value_of(fields.VanBan, Text(" Lào Cai\n", "ho-so.yaml#x"))
    assert kept == "Lào Cai"
    assert kept.path == "ho-so.yaml#x"


@pytest.mark.parametrize("typed", [None, "", "  \n "])
def test_a_blank_text_is_refused(typed: str | None) -> None:
    assert fault_of(fields.VanBan, typed) == ("bo-trong", "để trống. Hãy ghi một đoạn chữ.")


def test_a_list_or_a_group_is_no_text() -> None:
    place = DataPlace("a.yaml", 1, 1)
    assert fault_of(fields.VanBan, RawList(place, "")) == (
        "sai-kieu",
        "không được là một danh sách. Hãy ghi một đoạn chữ.",
    )
    assert fault_of(fields.VanBan, RawMap(place, ""))[1] == "không được là một nhóm mục. Hãy ghi một đoạn chữ."


def test_a_control_character_is_refused_even_without_the_loader() -> None:
    assert fault_of(fields.VanBan, "a\x0bb") == (
        "ky-tu-cam",
        "có ký tự không được phép dùng (U+000B). Hãy xóa ký tự này.",
    )


def test_a_name_stands_on_one_line_and_a_paragraph_may_break() -> None:
    assert value_of(fields.VanBan, "a\nb\tc") == "a\nb\tc"
    assert fault_of(fields.Dong, "a\nb")[0] == "xuong-dong"


def test_a_code_is_one_word_and_a_wrong_one_gets_a_suggestion() -> None:
    assert value_of(fields.Ma, "lao-cai_2") == "lao-cai_2"
    assert value_of(fields.Ma, "012") == "012"
    rule, message = fault_of(fields.Ma, "Lào Cai")
    assert rule == "sai-ma"
    assert "`lao-cai`" in message


@pytest.mark.parametrize(("typed", "number"), [("5", 5), ("05", 5), (" 12 ", 12), (7, 7)])
def test_a_number_is_typed_in_digits(typed: object, number: int) -> None:
    assert value_of(fields.SoNguyen, typed) == number


@pytest.mark.parametrize("typed", ["năm", "5.0", "-1", "1_000", "٥", "1e3", True, "9" * 10])
def test_anything_else_is_no_number(typed: object) -> None:
    assert fault_of(fields.SoNguyen, typed)[0] in ("sai-so", "sai-kieu")


def test_a_number_of_a_paper_starts_at_one() -> None:
    assert fault_of(fields.SoDuong, "0") == ("sai-so", "phải là số từ 1 trở lên.")


def test_a_year_has_four_digits() -> None:
    assert value_of(fields.Nam, "2025") == 2025
    assert fault_of(fields.Nam, "25")[1] == "“25” không phải là năm. Hãy viết đủ bốn chữ số, ví dụ 2025."


def test_dates_are_read_and_impossible_ones_told_why() -> None:
    assert value_of(fields.Ngay, "15/5/2025") == date(2025, 5, 15)
    rule, message = fault_of(fields.Ngay, "31/4/2025")
    assert rule == "ngay-khong-co"
    assert message == "không có ngày 31/4: tháng 4 chỉ có 30 ngày. Hãy ghi ngày có trong lịch, theo mẫu 15/5/2025."


@pytest.mark.parametrize(
    ("typed", "meaning"), [("có", True), ("Có", True), ("true", True), ("không", False), ("false", False)]
)
def test_yes_and_no_are_vietnamese_words(typed: str, meaning: bool) -> None:
    assert value_of(fields.DungSai, typed) is meaning


@pytest.mark.parametrize("typed", ["no", "yes", "1", "ko"])
def test_other_words_are_neither_yes_nor_no(typed: str) -> None:
    assert fault_of(fields.DungSai, typed)[1] == f"“{typed}” không dùng được ở đây. Hãy viết `có` hoặc `không`."


def test_the_authority_may_be_typed_without_its_dot() -> None:
    assert value_of(fields.QuyenHan, "tm") == "TM."
    assert fault_of(fields.QuyenHan, "PP.")[0] == "sai-lua-chon"


def test_braces_of_a_text_do_not_disturb_the_message() -> None:
    assert "{x}" in fault_of(fields.SoNguyen, "{x}")[1]


def test_a_list_left_empty_is_an_empty_list_and_a_map_cannot_be_changed() -> None:
    assert value_of(fields.DanhSach[fields.VanBan], None) == ()
    made = value_of(fields.TheoMa[fields.Ngay], {"bao_cao": "15/5/2025"})
    assert made == {"bao_cao": date(2025, 5, 15)}
    with pytest.raises(TypeError):
        made["x"] = 1
