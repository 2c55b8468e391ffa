"""What YAML reads in silence otherwise than a clerk means it, told by the lines as they were typed.

Lines joined that were meant to stand apart, words after `#` that are dropped, paragraphs cut in two by an empty line:
warnings, since each may be meant. White space that only looks like a space is a fault.
"""

import re
from collections.abc import Iterator, Sequence

import yaml

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load.yaml_marks import end_of, start_of
from vndoc.viet.dau_dong import leading_sign

LONG_TEXT = 40
"""Characters from which a text is a sentence: a `#` in it is a sign of the sentence rather than a comment."""

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ANY_SPACE = re.compile(f"[{_SPACES}]")
_WRONG_SPACE = re.compile(rf"(?P<before>[ ]*|[ ]*(?:- +)*(?:-|[^\W\d]\w*:))(?P<wrong>[{_SPACES}]+)")
_COMMENT = re.compile(r"\s+#(?P<gap>\s*)(?P<words>.*)")
_SENTENCE_ENDS = (".", ";", ":")


def plain_spaces(name: str, text: str) -> tuple[str, list[Finding]]:
    """`text` with plain spaces where the notation needs them, and a finding for each line that had others there.

    Those are the spaces of the indentation, after a dash and after the colon of a key; positions stay.
    """
    if not _ANY_SPACE.search(text):
        return text, []
    lines, findings = text.split("\n"), []
    for at, line in enumerate(lines):
        if match := _WRONG_SPACE.match(line):
            place = DataPlace(name, at + 1, match.start("wrong") + 1)
            findings.append(Finding("dau-cach-la", Severity.LOI, place, _WRONG_SPACE_MESSAGE))
        while match := _WRONG_SPACE.match(lines[at]):
            lines[at] = match["before"] + " " * len(match["wrong"]) + lines[at][match.end() :]
    return "\n".join(lines), findings


def traps(name: str, event: yaml.ScalarEvent, lines: Sequence[str]) -> Iterator[Finding]:
    """The warnings about one scalar of the file `name` whose lines are `lines`."""
    start, end = start_of(event), end_of(event)
    if not event.style:
        yield from _dropped(name, event, lines)
    if end[0] == start[0] or event.style not in (None, "", ">"):
        return  # in quotes and after `|` a line end is what was asked for
    last = end[0] if end[1] > 1 else end[0] - 1
    numbers = [number for number in range(start[0] + 1, last + 1) if number <= len(lines)]
    typed = [(number, lines[number - 1]) for number in numbers]
    while typed and not typed[-1][1].strip():
        typed.pop()
    yield from _joined(name, event, typed)
    yield from _cut_in_two(name, event, typed)


def _dropped(name: str, event: yaml.ScalarEvent, lines: Sequence[str]) -> Iterator[Finding]:
    """A comment behind a text that may be meant as its last words: `Phòng #5`, or ` # ` in a long sentence."""
    line, col = end_of(event)
    rest = lines[line - 1][col - 1 :] if line <= len(lines) else ""
    match = _COMMENT.match(rest)
    if not match or not match["words"].strip("# "):
        return
    begin_line, begin_col = start_of(event)
    item = lines[begin_line - 1][: begin_col - 1].rstrip().endswith("-")
    glued = not match["gap"] and not match["words"].startswith(("#", "!"))
    if glued or len(event.value) > LONG_TEXT or (item and match["words"][0].isdigit()):
        yield _warning("yaml-bo-sau-dau-thang", DataPlace(name, line, col + rest.index("#")), _DROPPED)


def _joined(name: str, event: yaml.ScalarEvent, typed: Sequence[tuple[int, str]]) -> Iterator[Finding]:
    """Lines that begin like an item of a list and were joined to the text above.

    In a text after `>-` a line may begin with the dash of a name (`Thi đua` / `- Khen thưởng`), so it is told only
    where the line above ends a sentence. A text that begins with a dash itself is told as a list that is none.
    """
    if leading_sign(event.value):
        return
    above = event.value if event.style == ">" else ""
    for number, line in typed:
        sign = leading_sign(line.strip())
        if sign and (event.style != ">" or above.endswith(_SENTENCE_ENDS)):
            message = _JOINED_FOLDED if event.style == ">" else _JOINED.format(sign=sign)
            yield _warning("yaml-bi-nhap-dong", DataPlace(name, number, _indent(line) + 1), message)
        above = line.strip()


def _cut_in_two(name: str, event: yaml.ScalarEvent, typed: Sequence[tuple[int, str]]) -> Iterator[Finding]:
    """The first empty line inside a text, or the first line after `>-` that is indented deeper than the others."""
    base: int | None = None
    for number, line in typed:
        if not line.strip():
            if base is not None or event.style != ">":
                yield _warning("doan-bi-ngat", DataPlace(name, number, 1), _EMPTY_LINE)
                return
        elif base is None:
            base = _indent(line)
        elif event.style == ">" and _indent(line) > base:
            yield _warning("doan-bi-ngat", DataPlace(name, number, _indent(line) + 1), _DEEPER_LINE)
            return


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _warning(rule: str, place: DataPlace, message: str) -> Finding:
    return Finding(rule, Severity.CANH_BAO, place, message)


_WRONG_SPACE_MESSAGE = "Dấu cách ở đây là loại đặc biệt (thường chép từ Word). Hãy xóa và gõ lại."
_DROPPED = (
    "Phần sau dấu # không được in. Nếu là nội dung, hãy đặt cả câu trong ngoặc kép; "
    "nếu là ghi chú, hãy chuyển lên một dòng riêng bắt đầu bằng “# ”."
)
_JOINED = (
    "Dòng này bắt đầu bằng dấu “{sign}” nhưng bị nối vào ý trên vì thụt sâu hơn. "
    "Hãy để thẳng cột với dấu gạch ở trên và viết “- ” (dấu gạch nối, một dấu cách)."
)
_JOINED_FOLDED = (
    "Dòng này bắt đầu như một ý mới nhưng bị nối vào câu trên, vì các dòng sau >- nối lại thành một đoạn. "
    "Hãy ghi thành một ý riêng, thẳng cột với dấu gạch ở trên."
)
_EMPTY_LINE = (
    "Dòng trống làm đoạn bị ngắt thành hai dòng. Hãy xóa dòng trống; nếu là hai đoạn thì ghi thành hai ý, "
    "mỗi ý một dấu gạch."
)
_DEEPER_LINE = (
    "Dòng này thụt sâu hơn nên đoạn bị ngắt thành hai dòng. Hãy để các dòng sau >- thẳng cột với nhau; "
    "nếu là ý khác thì ghi thành một ý riêng."
)
