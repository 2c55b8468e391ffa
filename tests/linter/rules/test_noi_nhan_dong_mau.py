from tests.linter.papers import found, line, only, paper
from vndoc.components.paper import Paper
from vndoc.linter.rules.noi_nhan_dong_mau import RULE


def listed(*items: str) -> Paper:
    return paper([("noi_nhan", "Nơi nhận:"), *(("noi_nhan_dong", item) for item in items)])


def test_dashes_and_semicolons_are_right_whatever_the_last_line() -> None:
    assert found(RULE, listed("- HĐ TĐKT Bộ Ngoại giao, UBND tỉnh (B/c);", "- Lãnh đạo Sở;", "- Lưu: VT, VP.")) == []
    assert found(RULE, listed("- Như trên;", "- Lưu: VT;")) == []
    assert found(RULE, listed("- Như trên;", "- Sở Nội vụ")) == []


def test_bullets_of_word_are_dashes_too() -> None:
    given = paper(
        [("noi_nhan", "Nơi nhận:"), line("noi_nhan_dong", "Như trên;", label="-"), ("noi_nhan_dong", "- Lưu: VT.")]
    )
    assert found(RULE, given) == []


def test_lines_in_one_paragraph_are_judged_each() -> None:
    assert only(RULE, paper([("noi_nhan", "Nơi nhận:\n- Như trên,\n- Lưu: VT.")])).suggestion == "- Như trên;"


def test_ends_and_dashes_are_one_finding_each_whatever_their_number() -> None:
    finding = only(RULE, listed("- Như trên,", "- Sở Nội vụ", "- Lưu: VT."))
    assert finding.suggestion == "- Như trên;"
    assert "và 1 chỗ khác" in finding.message
    assert only(RULE, listed("– Như trên;", "- Lưu: VT.")).suggestion == "- Như trên;"
    assert only(RULE, listed("-Như trên;", "- Lưu: VT.")).suggestion == "- Như trên;"
    assert only(RULE, listed("- Như trên;", "+ Lưu: VT.")).suggestion == "- Lưu: VT."


def test_a_line_with_both_faults_is_two_findings() -> None:
    assert len(found(RULE, listed("+ Như trên,", "- Lưu: VT."))) == 2
