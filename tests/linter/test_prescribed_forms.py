"""Prescribed forms: their words, numbers and dates are judged, their layout is not."""

from dataclasses import replace

from tests.linter.papers import RULEBOOK, Given, paper
from vndoc.components.paper import Regime
from vndoc.linter import lint

FORM: Given = (
    ("quoc_hieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("tieu_ngu", "Độc lập - Tự do - Hạnh phúc"),
    ("ten_loai", "BÁO CÁO THÀNH TÍCH"),
)


def rules(*lines: tuple[str, str], regime: Regime = Regime.MAU_RIENG) -> set[str]:
    found = replace(paper((*FORM, *lines), layout="ten-khac", loai=None), regime=regime)
    return {one.rule for one in lint(found, RULEBOOK)}


def test_layout_is_left_to_the_form() -> None:
    text = ("noi_dung", "Không có số, không có nơi nhận.")
    assert rules(text) == set()
    assert rules(text, regime=Regime.HANH_CHINH) != set()


def test_slips_of_words_and_dates_are_told() -> None:
    assert rules(("noi_dung", "Có thành tích thành tích xuất sắc.")) == {"lap-tu"}
    assert rules(("noi_dung", "Được khen năm 20251.")) == {"nam-vo-ly"}
    assert "vien-dan-sai-co-quan" in rules(("noi_dung", "Nghị định số 25/2016/NĐ-CP của Thủ tướng Chính phủ."))


def test_papers_of_the_party_are_not_judged() -> None:
    assert rules(("noi_dung", "Có thành tích thành tích xuất sắc."), regime=Regime.DANG) == set()
