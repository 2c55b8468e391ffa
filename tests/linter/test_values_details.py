"""What a clerk reads in the findings of format: how repeats are counted, what is quoted, what is let pass."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.components.drafts import CONG_VAN, KE_HOACH, QUYET_DINH, RULEBOOK, Draft, end, facts, head, title
from vndoc.components.recognise import recognise
from vndoc.docx.facts import Align, Facts, Header, Indent, Line, LineRule, Paragraph, Spacing
from vndoc.findings import DocPlace, Finding, Severity
from vndoc.linter import lint

Change = Callable[[Paragraph], Paragraph]


def findings(given: Facts, rule: str) -> list[Finding]:
    return [finding for finding in lint(recognise(given, RULEBOOK), RULEBOOK) if finding.rule == rule]


def changed(drafts: tuple[Draft, ...], component: str, change: Change, which: int | None = None) -> Facts:
    """The paper with `change` made to the paragraphs meant as `component` (only to one, counted from 0)."""
    given = facts(drafts)
    places = [place for place, draft in enumerate(drafts) if draft.component == component]
    chosen = places if which is None else [places[which]]
    paragraphs = [change(one) if place in chosen else one for place, one in enumerate(given.paragraphs)]
    return replace(given, paragraphs=tuple(paragraphs))


def sized(size: int) -> Change:
    return lambda one: replace(one, runs=tuple(replace(run, size=size) for run in one.runs))


def retyped(text: str) -> Change:
    return lambda one: replace(one, text=text, runs=tuple(replace(run, end=len(text)) for run in one.runs))


def split(at: int, end: int, **other: Any) -> Change:  # noqa: ANN401 - any field of a run
    """The characters `at:end` in a run of their own with another format."""

    def change(one: Paragraph) -> Paragraph:
        (run,) = one.runs
        middle = replace(run, start=at, end=end, **other)
        return replace(one, runs=(replace(run, end=at), middle, replace(run, start=end)))

    return change


def test_the_message_says_what_is_found_and_what_is_wanted() -> None:
    (finding,) = findings(changed(KE_HOACH, "quoc_hieu", sized(300)), "quoc-hieu-kieu-chu")
    assert finding.message == "Cỡ chữ Quốc hiệu là 15 pt; viết cỡ 12 - 13 pt."
    assert finding.clause == "Phụ lục I, Phần I, Mục II, khoản 1 điểm a"
    assert finding.suggestion == "cỡ 13 pt"
    place = finding.place
    assert isinstance(place, DocPlace)
    assert (place.component, place.paragraph, place.quote) == ("Quốc hiệu", 4, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")


def test_one_wrong_size_in_many_paragraphs_is_one_finding() -> None:
    (finding,) = findings(changed(KE_HOACH, "gach_dau_dong", sized(240)), "gach-dau-dong-kieu-chu")
    assert finding.message == "Cỡ chữ gạch đầu dòng là 12 pt; viết cỡ 13 - 14 pt (và 1 đoạn khác)."


def test_two_wrong_sizes_are_two_findings() -> None:
    given = changed(KE_HOACH, "khoan_thuong", sized(240), 0)
    second = changed(KE_HOACH, "khoan_thuong", sized(300), 1)
    paragraphs = tuple(
        two if one == right else one
        for one, two, right in zip(given.paragraphs, second.paragraphs, facts(KE_HOACH).paragraphs, strict=True)
    )
    found = findings(replace(given, paragraphs=paragraphs), "khoan-thuong-kieu-chu")
    assert [finding.message for finding in found] == [
        "Cỡ chữ khoản là 12 pt; viết cỡ 13 - 14 pt.",
        "Cỡ chữ khoản là 15 pt; viết cỡ 13 - 14 pt.",
    ]


def test_the_wrong_words_of_a_line_are_quoted() -> None:
    (finding,) = findings(changed(KE_HOACH, "trich_yeu", split(0, 9, italic=True)), "trich-yeu-kieu-chu")
    assert finding.message == "Trích yếu nội dung văn bản in nghiêng; để chữ đứng."
    assert isinstance(finding.place, DocPlace)
    assert finding.place.quote == "Công tác"


@pytest.mark.parametrize("component", ["khoan_thuong", "gach_dau_dong", "diem_chu", "noi_dung"])
@pytest.mark.parametrize("weight", ["bold", "italic"])
def test_a_few_words_may_stand_out_in_running_text(component: str, weight: str) -> None:
    given = changed(KE_HOACH, component, split(10, 25, **{weight: True}))
    found = lint(recognise(given, RULEBOOK), RULEBOOK)
    assert [finding for finding in found if finding.rule.endswith(("kieu-chu", "co-chu"))] == []


def test_the_content_of_an_article_need_not_be_bold_but_its_label() -> None:
    plain = changed(QUYET_DINH, "dieu_khoan_so", split(7, 20, bold=False), 0)
    assert findings(plain, "dieu-khoan-so-kieu-chu") == []
    (label,) = findings(changed(QUYET_DINH, "dieu_khoan_so", split(0, 6, bold=False), 0), "dieu-khoan-so-kieu-chu")
    assert label.message == "Điều chưa in đậm; in đậm."
    (heading,) = findings(changed(QUYET_DINH, "dieu_khoan_so", split(8, 20, bold=False), 1), "dieu-khoan-so-kieu-chu")
    assert isinstance(heading.place, DocPlace)
    assert heading.place.quote == "Hiệu lực thi"


@pytest.mark.parametrize("mark", ["?", "!", "…", ":"])
def test_an_article_that_ends_with_any_mark_is_no_title(mark: str) -> None:
    def asking(one: Paragraph) -> Paragraph:
        plain = split(7, 20, bold=False)(one)
        return replace(plain, text=plain.text[:-1] + mark)

    assert findings(changed(QUYET_DINH, "dieu_khoan_so", asking, 0), "dieu-khoan-so-kieu-chu") == []


def test_superscripts_and_hidden_words_are_not_measured() -> None:
    def small(one: Paragraph) -> Paragraph:
        marked = split(3, 5, size=160)(one)
        return replace(
            marked,
            runs=tuple(replace(run, vert_align="superscript") if run.size == 160 else run for run in marked.runs),
        )

    assert findings(changed(KE_HOACH, "noi_dung", small), "noi-dung-co-chu") == []


def test_several_allowed_sizes_of_running_text_are_one_finding() -> None:
    (finding,) = findings(changed(KE_HOACH, "gach_dau_dong", sized(260)), "noi-dung-co-chu")
    assert (
        finding.message == "Phần nội dung có nhiều cỡ chữ: 14 pt (11 đoạn), 13 pt (2 đoạn); dùng một cỡ chữ thống nhất."
    )


def test_both_allowed_indents_in_one_paper_are_one_finding() -> None:
    given = changed(KE_HOACH, "diem_chu", lambda one: replace(one, indent=Indent(first_line=567)))
    (finding,) = findings(given, "noi-dung-thut-dong")
    assert "có chỗ thụt 12,7 mm (11 đoạn), có chỗ thụt 10 mm (2 đoạn)" in finding.message


def test_sizes_that_do_not_go_together_are_a_warning() -> None:
    (finding,) = findings(changed(KE_HOACH, "quoc_hieu", sized(240)), "co-chu-dong-bo")
    assert finding.severity is Severity.CANH_BAO
    assert "là 12, 14, 14; chọn đồng bộ 13, 14, 14 hoặc 12, 13, 13" in finding.message


def test_a_size_that_is_wrong_by_itself_is_told_once() -> None:
    given = changed(KE_HOACH, "tieu_ngu", sized(300))
    rules = [finding.rule for finding in lint(recognise(given, RULEBOOK), RULEBOOK)]
    assert "co-chu-dong-bo" not in rules
    assert "tieu-ngu-duong-ke" not in rules


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (Line(1000, "vien-doan", 0), "bằng 0,29 lần dòng chữ"),
        (Line(3428, "vien-doan", 0, solid=False), "không phải nét liền"),
        (Line(3428, "vien-doan", 567), "lệch 10 mm về bên phải"),
        (Line(None, "gach-duoi-ky-tu", 0), "gạch chân"),
    ],
)
def test_a_wrong_rule_is_described(line: Line, words: str) -> None:
    given = facts(KE_HOACH)
    old = recognise(given, RULEBOOK).rule_under("tieu_ngu")
    paragraphs = tuple(replace(one, lines=(line,)) if old in one.lines else one for one in given.paragraphs)
    if line.kind == "gach-duoi-ky-tu":
        paragraphs = tuple(replace(one, lines=(line,)) if one.text.startswith("Độc lập") else one for one in paragraphs)
    (finding,) = findings(replace(given, paragraphs=paragraphs), "tieu-ngu-duong-ke")
    assert words in finding.message


def test_a_rule_of_unknown_length_is_let_pass() -> None:
    given = facts(KE_HOACH)
    old = recognise(given, RULEBOOK).rule_under("trich_yeu")
    lines = (Line(None, "hinh-ve"),)
    paragraphs = tuple(replace(one, lines=lines) if old in one.lines else one for one in given.paragraphs)
    assert findings(replace(given, paragraphs=paragraphs), "trich-yeu-duong-ke") == []


def test_minutes_need_no_rule_under_their_subject() -> None:
    drafts = (
        *head("Số: 05/BB-SNgV")[:7],
        *title("BIÊN BẢN", "Họp Cụm thi đua")[:2],
        Draft("noi_dung", "Cuộc họp."),
        *end(),
    )
    assert findings(facts(drafts), "trich-yeu-duong-ke") == []


@pytest.mark.parametrize(
    ("font", "rule", "words"),
    [
        ("Arial", "phong-chu", "Phông chữ Arial; dùng phông Times New Roman"),
        (".VnTime", "phong-chu-cu", "phông cũ .VnTime"),
        ("VNI-Times", "phong-chu-cu", "phông cũ VNI-Times"),
    ],
)
def test_other_fonts_are_told_once_by_one_rule(font: str, rule: str, words: str) -> None:
    def change(one: Paragraph) -> Paragraph:
        return replace(one, runs=tuple(replace(run, font=font) for run in one.runs))

    found = lint(recognise(changed(KE_HOACH, "khoan_thuong", change), RULEBOOK), RULEBOOK)
    (finding,) = [finding for finding in found if finding.rule.startswith("phong-chu")]
    assert finding.rule == rule
    assert words in finding.message
    assert finding.message.endswith("(và 1 đoạn khác).")


def test_fonts_of_headers_and_tables_are_judged_too() -> None:
    given = changed(
        KE_HOACH, "o_bang", lambda one: replace(one, runs=tuple(replace(run, font="Calibri") for run in one.runs))
    )
    assert len(findings(given, "phong-chu")) == 1
    section = given.sections[0]
    line = section.headers[0].paragraphs[0]
    other = replace(line, runs=tuple(replace(run, font="Cambria") for run in line.runs))
    sections = (replace(section, headers=(Header("default", "header1", (other,)),)), *given.sections[1:])
    found = findings(replace(given, sections=sections), "phong-chu")
    assert [finding.place.part for finding in found if isinstance(finding.place, DocPlace)] == ["document", "header1"]


@pytest.mark.parametrize(
    ("color", "underline", "told"), [("FF0000", False, True), ("0563C1", True, False), ("000000", False, False)]
)
def test_coloured_letters_are_told_links_let_pass(color: str, underline: bool, told: bool) -> None:
    def change(one: Paragraph) -> Paragraph:
        return replace(one, runs=tuple(replace(run, color=color, underline=underline) for run in one.runs))

    assert bool(findings(changed(KE_HOACH, "khoan_thuong", change, 0), "mau-chu")) is told


def test_the_red_of_the_mark_of_urgency_is_let_pass() -> None:
    given = changed(
        CONG_VAN, "do_khan", lambda one: replace(one, runs=tuple(replace(run, color="FF0000") for run in one.runs))
    )
    assert findings(given, "mau-chu") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Độc lập – Tự do – Hạnh phúc", "dấu gạch ngang dài"),
        ("ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "viết bằng chữ in hoa"),
        ("Độc lập-Tự do-Hạnh phúc", "viết sai"),
    ],
)
def test_a_wrong_motto_is_described(text: str, words: str) -> None:
    (finding,) = findings(changed(KE_HOACH, "tieu_ngu", retyped(text)), "tieu-ngu-van-ban")
    assert words in finding.message
    assert finding.suggestion == "Độc lập - Tự do - Hạnh phúc"


def test_the_other_placement_of_the_tone_mark_is_right() -> None:
    assert (
        findings(changed(KE_HOACH, "quoc_hieu", retyped("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")), "quoc-hieu-van-ban")
        == []
    )


def test_a_missing_national_name_is_told() -> None:
    drafts = tuple(draft for draft in KE_HOACH if draft.component != "quoc_hieu")
    (finding,) = findings(facts(drafts), "quoc-hieu-van-ban")
    assert finding.message.startswith("Thiếu Quốc hiệu")


def test_a_cell_too_narrow_for_the_national_name_is_a_warning() -> None:
    (finding,) = findings(changed(KE_HOACH, "quoc_hieu", lambda one: replace(one, width=4500)), "quoc-hieu-mot-dong")
    assert finding.severity is Severity.CANH_BAO


@pytest.mark.parametrize(
    ("component", "text", "rule", "words"),
    [
        ("phan_chuong", "Chương 1", "phan-chuong-kieu-chu", "viết “Chương I”"),
        ("phan_chuong", "CHƯƠNG I", "phan-chuong-kieu-chu", "viết toàn chữ in hoa"),
        ("phan_chuong", "Chương I: Quy định chung", "phan-chuong-kieu-chu", "đặt trên dòng riêng"),
        ("muc_tieu_muc", "Mục I", "muc-tieu-muc-kieu-chu", "chữ số Ả Rập"),
        ("dieu_khoan_so", "Điều 1: Phạm vi điều chỉnh", "dieu-lien-tuc", "có dấu chấm và dấu cách: “Điều 1.”"),
        ("noi_nhan", "Nơi nhận", "noi-nhan-kieu-chu", "Viết “Nơi nhận:”"),
    ],
)
def test_wrong_labels_are_described(component: str, text: str, rule: str, words: str) -> None:
    found = findings(changed(QUYET_DINH, component, retyped(text), 0), rule)
    assert any(words in finding.message for finding in found)


def test_a_wrong_label_of_an_article_is_told_by_one_rule() -> None:
    given = changed(QUYET_DINH, "dieu_khoan_so", retyped("Điều 1: Phạm vi điều chỉnh"), 0)
    assert findings(given, "dieu-khoan-so-kieu-chu") == []
    assert len(findings(given, "dieu-lien-tuc")) == 1


def test_a_chapter_without_title_is_told() -> None:
    drafts = tuple(draft for draft in QUYET_DINH if draft.component != "tieu_de_phan_chuong")
    (finding,) = findings(facts(drafts), "phan-chuong-kieu-chu")
    assert "chưa có tiêu đề" in finding.message


@pytest.mark.parametrize(
    ("spacing", "told"),
    [
        (Spacing(before=60, after=60, line=252), False),
        (Spacing(before=60, after=40, line=252), True),
        (Spacing(after=120, line=340, line_rule=LineRule.EXACT), False),
        (Spacing(after=120, line=300, line_rule=LineRule.EXACT), True),
        (Spacing(after=120, line=200, line_rule=LineRule.AT_LEAST), False),
        (Spacing(after=120, line=480), True),
    ],
)
def test_gaps_and_line_spacings_are_measured_as_seen(spacing: Spacing, told: bool) -> None:
    given = changed(KE_HOACH, "khoan_thuong", lambda one: replace(one, spacing=spacing))
    found = findings(given, "noi-dung-cach-doan") + findings(given, "noi-dung-gian-dong")
    assert bool(found) is told


def test_short_left_aligned_lines_look_justified() -> None:
    short = changed(KE_HOACH, "khoan_tieu_de", lambda one: replace(one, align=Align.TRAI))
    assert findings(short, "noi-dung-can-deu") == []
    long = changed(KE_HOACH, "khoan_thuong", lambda one: replace(one, align=Align.TRAI))
    (finding,) = findings(long, "noi-dung-can-deu")
    assert finding.message == "Đoạn văn căn trái; căn đều hai bên (và 1 đoạn khác)."


def without_numbers(given: Facts) -> Facts:
    return replace(given, sections=tuple(replace(section, headers=()) for section in given.sections))


def test_a_short_paper_needs_no_page_number_a_long_one_does() -> None:
    assert findings(without_numbers(facts(CONG_VAN)), "so-trang-thieu") == []
    text = [draft for draft in KE_HOACH if draft.component == "khoan_thuong"] * 20
    long = (*CONG_VAN[:12], *text, *CONG_VAN[12:])
    assert len(findings(without_numbers(facts(long)), "so-trang-thieu")) == 1


def test_a_number_in_the_footer_is_told_once() -> None:
    given = facts(KE_HOACH)
    sections = tuple(replace(section, headers=(), footers=section.headers) for section in given.sections)
    found = lint(recognise(replace(given, sections=sections), RULEBOOK), RULEBOOK)
    assert [finding.rule for finding in found if finding.rule.startswith("so-trang")] == ["so-trang-chan-trang"]


def test_margins_are_told_with_their_section() -> None:
    given = facts(KE_HOACH)
    narrow = (replace(given.sections[0], left=1134), *given.sections[1:])
    (finding,) = findings(replace(given, sections=narrow), "le-trai")
    assert finding.message == "Lề trái của trang (phần 1 của tập tin) là 20 mm; đặt 30 - 35 mm."


def test_landscape_pages_may_turn_their_margins() -> None:
    given = facts(KE_HOACH)
    turned = replace(given.sections[-1], landscape=True, width=16838, height=11906, top=1701, right=1134, bottom=851)
    assert findings(replace(given, sections=(*given.sections[:-1], turned)), "le-tren") == []
    wide = replace(turned, top=2835)
    (finding,) = findings(replace(given, sections=(*given.sections[:-1], wide)), "le-tren")
    assert finding.severity is Severity.CANH_BAO


def test_papers_of_other_regimes_are_not_judged() -> None:
    law = (*head("Số: 12/2026/QĐ-UBND"), *title("Quyết định", "ban hành quy định."))
    assert lint(recognise(facts(law), RULEBOOK), RULEBOOK) == ()
