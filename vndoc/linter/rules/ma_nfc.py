"""TEXT-NFC: text is composed Unicode (TCVN 6909:2001) without invisible characters, look-alike letters, or no-break
spaces in the number and date lines.

Wrong: `Ð` (Eth) for `Đ`, accents stored as separate characters. Right: the letters of the Vietnamese keyboard.
Phụ lục I, Phần I, Mục I, khoản 4.
"""

from collections.abc import Callable, Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import INVISIBLE, LOOKALIKES, as_read
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook
from vndoc.viet.chuan_hoa import nfc

_CODES = ("so_ky_hieu", "dia_danh_thoi_gian")
_NO_BREAK = "\u00a0\u202f"


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each kind of wrong character, its repeats counted."""
    voice = Voice(RULE, paper, rulebook)
    kinds: tuple[tuple[Callable[[str], bool], str], ...] = (
        (
            lambda text: nfc(text) != text,
            "Chữ có dấu lưu ở dạng Unicode tổ hợp, khó tìm kiếm; chuyển sang Unicode dựng sẵn",
        ),
        (lambda text: any(char in INVISIBLE for char in text), "Có ký tự ẩn trong chữ; xóa đi và gõ lại chữ đó"),
        (
            lambda text: any(char in LOOKALIKES for char in text),
            "Có chữ cái nước ngoài giống chữ Đ (Ð, ð); gõ lại bằng chữ Đ, đ tiếng Việt",
        ),
    )
    for wrong, message in kinds:
        spots = [Spot(one, one.text, as_read(one.text).strip()) for one in paper.facts.paragraphs if wrong(one.text)]
        yield from voice.once(spots, message)
    coded = [one for mark in _CODES for one in paper.of(mark) if any(char in _NO_BREAK for char in one.text)]
    spots = [Spot(one, one.text, as_read(one.text).strip()) for one in coded]
    yield from voice.once(spots, "Có dấu cách không ngắt trong dòng số hoặc ngày; thay bằng dấu cách thường")


RULE = Rule(
    name="ma-nfc",
    reference="TEXT-NFC",
    severity=Severity.CANH_BAO,
    summary="Chữ tiếng Việt dùng Unicode dựng sẵn, không có ký tự ẩn",
    clause="Phụ lục I, Phần I, Mục I, khoản 4",
    check=check,
)
