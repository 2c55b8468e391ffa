"""TITLE-STYLE (known type): the title is one of the 29 types of Điều 7.

Named papers outside the 29 (giao ước, danh sách) are common: there it is information only. A type spelt wrongly is a
fault wherever it stands. Wrong: `KẾ HOACH`. Right: `KẾ HOẠCH`. Điều 7; Phụ lục I, Phần I, Mục II, khoản 5 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity, shorten
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.chuan_hoa import fold_space, fold_tone, without_accents


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where the title neither is nor begins with the name of a type or of a copy."""
    paragraph = paper.first("ten_loai")
    if paragraph is None:
        return
    title = fold_space(one_line(paragraph))
    names = [one.ten for one in (*rulebook.types, *rulebook.copies)]
    if any(_folded(title).startswith(_folded(name)) for name in names):
        return
    voice = Voice(RULE, paper, rulebook)
    meant = next((name for name in names if _bare(name) == _bare(title)), None)
    if meant is not None:
        right = viet_hoa(meant)
        yield voice.at(paragraph, f"Tên loại “{title}” sai chính tả; viết “{right}”.", right, severity=Severity.LOI)
        return
    severity = Severity.GOI_Y if paper.layout == "ten-khac" else Severity.LOI
    message = (
        f"“{shorten(title, 80)}” không có trong 29 loại văn bản hành chính của Điều 7; kiểm tra lại tên loại, "
        "nếu đúng là tên riêng của loại giấy tờ này thì trình bày theo Mẫu 1.4."
    )
    yield voice.at(paragraph, message, severity=severity)


def _folded(text: str) -> str:
    return fold_tone(text).casefold()


def _bare(text: str) -> str:
    return without_accents(text).casefold()


RULE = Rule(
    name="ten-loai-la",
    reference="TITLE-STYLE",
    severity=Severity.LOI,
    summary="Tên loại là một trong 29 loại văn bản hành chính, viết đúng chính tả",
    clause="Điều 7; Phụ lục I, Phần I, Mục II, khoản 5 điểm b",
    check=check,
)
