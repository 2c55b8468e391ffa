"""The periods of reports."""

from datetime import date

from vndoc.documents.bao_cao.model import Ky
from vndoc.quy_dinh.ky_bao_cao import load_ky_bao_cao


def test_every_period_that_can_be_chosen_has_its_facts() -> None:
    assert list(load_ky_bao_cao()) == [one.value for one in Ky]


def test_a_period_has_its_days_and_its_name() -> None:
    half, year = load_ky_bao_cao().values()
    assert (half.ngay_dau(2025), half.ngay_cuoi(2025)) == (date(2025, 1, 1), date(2025, 6, 30))
    assert (year.ngay_cuoi(2024), year.goi_ten(2024)) == (date(2024, 12, 31), "năm 2024")
    assert half.goi_ten(2025) == "6 tháng đầu năm 2025"
