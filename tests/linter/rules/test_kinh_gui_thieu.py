import pytest

from tests.linter.papers import found, only, paper
from vndoc.findings import Severity
from vndoc.linter.rules.kinh_gui_thieu import RULE

TO = ("kinh_gui", "Kính gửi: Sở Nội vụ")
TEXT = ("noi_dung", "Sở Ngoại vụ báo cáo.")


@pytest.mark.parametrize(("loai", "layout"), [("Công văn", "mau-1.5"), ("Tờ trình", "mau-1.4")])
def test_a_letter_and_a_submission_must_be_addressed(loai: str, layout: str) -> None:
    finding = only(RULE, paper([TEXT], layout, loai))
    assert finding.severity is Severity.LOI
    assert finding.message.startswith(f"{loai} thiếu “Kính gửi:”")
    assert found(RULE, paper([TO, TEXT], layout, loai)) == []


def test_a_plan_that_is_addressed_is_a_warning() -> None:
    assert only(RULE, paper([TO, TEXT])).severity is Severity.CANH_BAO


@pytest.mark.parametrize(
    ("loai", "layout"),
    [("Báo cáo", "mau-1.4"), ("Phiếu chuyển", "mau-1.4"), ("Giấy nghỉ phép", "mau-1.10"), (None, "ten-khac")],
)
def test_types_that_are_free_may_have_it_or_not(loai: str | None, layout: str) -> None:
    assert found(RULE, paper([TEXT], layout, loai)) == []
    assert found(RULE, paper([TO, TEXT], layout, loai)) == []
