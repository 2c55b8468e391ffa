"""Numbers as clerks type them: exact values, the text kept, English decimals told."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from vndoc.findings import DataPlace
from vndoc.ho_so.con_so import ConSo, DiemSo, SoLan, SoLuong, viet_so
from vndoc.raw import Text

READ: dict[str, TypeAdapter[ConSo]] = {
    "diem": TypeAdapter(DiemSo),
    "luong": TypeAdapter(SoLuong),
    "lan": TypeAdapter(SoLan),
}


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("diem", "12,5", "12.5"),
        ("diem", "0", "0"),
        ("diem", " 100 ", "100"),
        ("luong", "95%", "95"),
        ("luong", "95,5 %", "95.5"),
        ("luong", "1.250", "1250"),
        ("luong", "1.250.000,5", "1250000.5"),
        ("luong", "20000000", "20000000"),
        ("lan", "3", "3"),
    ],
)
def test_a_number_keeps_its_text_and_has_its_exact_value(kind: str, typed: str, value: str) -> None:
    place = DataPlace("a.yaml", 1, 1)
    read = READ[kind].validate_python(Text(typed, "a.yaml#x", place))
    assert read.gia_tri == Decimal(value)
    assert (read.goc, read.goc.path, read.goc.place) == (typed.strip(), "a.yaml#x", place)


@pytest.mark.parametrize(
    ("kind", "typed", "message"),
    [
        ("diem", "12.5", "Hãy viết `12,5`"),
        ("luong", "12.5", "Hãy viết `12,5`"),
        ("diem", "-5", "là số âm. Hãy ghi số từ 0 trở lên"),
        ("diem", "năm", "không phải là số điểm"),
        ("diem", "1.250", "Hãy viết `1,250`"),
        ("luong", "12 đoàn", "không ghi đơn vị tính ở đây"),
        ("lan", "1,5", "không phải là số nguyên"),
        ("lan", "1.090", "Hãy viết `1090`"),
        ("lan", "2 lần", "Hãy viết `2`"),
        ("luong", "-3", "là số âm"),
        ("luong", "9" * 19, "quá lớn"),
        ("diem", "0,666666666666667", "Hãy làm tròn"),
        ("diem", "", "để trống"),
        ("diem", None, "để trống"),
        ("lan", ["1"], "không phải là số"),
        ("diem", "9" * 40, "quá lớn"),
    ],
)
def test_what_is_no_such_number_is_told_with_the_remedy(kind: str, typed: Any, message: str) -> None:  # noqa: ANN401
    with pytest.raises(ValidationError, match=message):
        READ[kind].validate_python(typed)


@pytest.mark.parametrize(
    ("value", "text"),
    [("12.50", "12,5"), ("100", "100"), ("0.00", "0"), ("-5.5", "-5,5"), ("1E+2", "100"), ("-0.0", "0")],
)
def test_a_number_is_printed_with_a_comma_and_without_idle_zeros(value: str, text: str) -> None:
    assert viet_so(Decimal(value)) == text
