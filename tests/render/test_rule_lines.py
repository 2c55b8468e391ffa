"""The rules under names and titles follow the text that was merged in, in our templates and in those a clerk saved."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.render.documents import RULEBOOK, compiled, merged
from tests.render.plan import plan_compiled, plan_context, plan_template
from vndoc.docx.facts import Facts, Paragraph
from vndoc.docx.pack import pack, unpack
from vndoc.docx.read import read
from vndoc.docx.widths import text_width, wrap
from vndoc.render import Compiled, compile_template, render
from vndoc.render.rule_lines import RuleSpot

SHORT = "SỞ NGOẠI VỤ"
LONG = "BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU QUỐC TẾ TỈNH LÀO CAI VÀ YÊN BÁI"
SUBJECTS = ("Về việc thử", "Công tác thi đua, khen thưởng năm 2025 của Cụm thi đua số 1 " * 3)
COMPONENTS = {"co_quan_ban_hanh": 0, "tieu_ngu": 1, "trich_yeu": 2}


def ruled(template: Compiled, **changes: object) -> Facts:
    return read(render(template, {**plan_context(), **changes}).data)


def rules(facts: Facts) -> list[tuple[Paragraph, Paragraph]]:
    """Each ruled paragraph with the one above it, in reading order."""
    pairs = zip(facts.paragraphs, facts.paragraphs[1:], strict=False)
    return [(above, below) for above, below in pairs if any(line.kind == "vien-doan" for line in below.lines)]


def assert_within_the_decree(facts: Facts) -> None:
    found = rules(facts)
    assert len(found) == len(COMPONENTS)
    for key, at in COMPONENTS.items():
        above, below = found[at]
        look, width = above.runs[0], below.width or 0
        lines = wrap(above.text, look.size, look.bold, look.italic, width)
        widest = max(text_width(line, look.size, look.bold, look.italic) for line in lines)
        line = below.lines[0]
        assert RULEBOOK.value(f"{key}.duong_ke").holds((line.length or 0) / widest), (key, line, widest)
        assert abs(line.offset or 0) <= 1
        assert below.indent.left == below.indent.right > 0 or key == "tieu_ngu"


@pytest.mark.parametrize("issuer", [SHORT, LONG], ids=len)
@pytest.mark.parametrize("subject", SUBJECTS, ids=len)
def test_a_rule_is_as_long_as_the_decree_says_for_its_text(issuer: str, subject: str) -> None:
    facts = ruled(plan_compiled(), co_quan_ban_hanh=issuer, trich_yeu=subject)
    assert_within_the_decree(facts)


def test_a_long_issuer_stands_on_two_lines_and_its_rule_follows_the_longer_one() -> None:
    short, long = (rules(ruled(plan_compiled(), co_quan_ban_hanh=issuer))[0][1] for issuer in (SHORT, LONG))
    assert (short.lines[0].length or 0) < (long.lines[0].length or 0) < (long.width or 0) / 2


def test_the_indent_stands_where_the_schema_wants_it() -> None:
    document = unpack(render(plan_compiled(), plan_context()).data)["word/document.xml"].decode()
    assert '<w:pPr><w:pStyle w:val="VnKeTrichYeu"/><w:ind w:left=' in document


def test_a_template_with_its_own_indent_gets_the_new_one_in_its_place() -> None:
    parts = unpack(plan_template())
    old = '<w:pStyle w:val="VnKeTrichYeu"/>'
    extra = f'{old}<w:bidi w:val="0"/><w:ind w:left="1"/><w:jc w:val="center"/>'
    document = parts["word/document.xml"].decode().replace(old, extra).encode()
    template = compile_template(pack({**parts, "word/document.xml": document}), "thu.docx", RULEBOOK)
    made = unpack(render(template, plan_context()).data)["word/document.xml"].decode()
    properties = made[made.index(old) : made.index("</w:pPr>", made.index(old))]
    assert properties.count("<w:ind ") == 1
    assert properties.index("w:bidi") < properties.index("w:ind") < properties.index("w:jc")


def test_a_style_that_shows_capitals_is_measured_in_capitals() -> None:
    parts = unpack(plan_template())
    styles = parts["word/styles.xml"].decode()
    at = styles.index("<w:rPr>", styles.index('w:styleId="VnCoQuanBanHanh"')) + len("<w:rPr>")
    capitals = {**parts, "word/styles.xml": f"{styles[:at]}<w:caps/>{styles[at:]}".encode()}
    template = compile_template(pack(capitals), "thu.docx", RULEBOOK)
    small = rules(ruled(template, co_quan_ban_hanh=SHORT.lower()))[0][1]
    large = rules(ruled(plan_compiled(), co_quan_ban_hanh=SHORT))[0][1]
    assert small.lines[0].length == large.lines[0].length


def test_a_template_without_the_styles_is_left_alone() -> None:
    body = "<w:p><w:r><w:t>{{ ten }}</w:t></w:r></w:p>"
    assert compiled(body).rule_spots == ()
    assert b"w:ind" not in unpack(merged(body, {"ten": "a"}))["word/document.xml"]


def test_a_template_saved_by_libreoffice_still_gets_its_lengths(tmp_path: Path) -> None:
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    (tmp_path / "mau.docx").write_bytes(plan_template())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "ra")]
    subprocess.run([*command, str(tmp_path / "mau.docx")], check=True, capture_output=True, timeout=120)
    saved = (tmp_path / "ra" / "mau.docx").read_bytes()
    assert b"VnKeTrichYeu" not in unpack(saved)["word/document.xml"]
    template = compile_template(saved, "mau/ke-hoach.docx", RULEBOOK)
    for issuer in (SHORT, LONG):
        assert_within_the_decree(ruled(template, co_quan_ban_hanh=issuer))
    assert [one.text for one in ruled(template).paragraphs] == [one.text for one in ruled(plan_compiled()).paragraphs]


def test_a_subject_whose_last_word_stands_alone_is_broken_evenly() -> None:
    spot = RuleSpot("r", "t", 280, True, False, False, 9354, 0.42, even=True)
    short = "Công tác thi đua, khen thưởng năm 2025"
    long = "Công tác thi đua, khen thưởng của Cụm thi đua số 1 - Bộ Ngoại giao và các đơn vị năm 2025"
    assert spot.evening(short) == 0
    side = spot.evening(long)
    before, after = (wrap(long, 280, True, False, 9354 - 2 * one) for one in (0, side))
    widths = [text_width(line, 280, True) for line in after]
    assert len(before) == len(after) == 2
    assert text_width(before[-1], 280, True) < 0.5 * text_width(before[0], 280, True)
    assert widths[1] > 0.7 * widths[0]
    assert 9354 - 2 * spot.indent([long]) == pytest.approx(0.42 * max(widths), abs=2)
