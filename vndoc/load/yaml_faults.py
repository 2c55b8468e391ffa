"""What went wrong in broken YAML, in a clerk's words: the line to mend and how.

The parser says where it gave up, which is often a line after the mistake; the usual mistakes are looked for first.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from vndoc.load.yaml_marks import end_of, spot, start_of
from vndoc.viet.dau_dong import leading_sign

LONGEST_KEY = 1024
"""Characters that YAML allows before the colon of a key."""

_NO_SPACE = re.compile(r"(?P<before>\s*(?:- +)*)(?P<key>[^\s:'\"#\[\]{}]+):(?P<rest>[^ \t:/].*)")
_SIGNS_TO_QUOTE = "@`%*&!|>[]{},?"


@dataclass(frozen=True)
class Fault:
    """Line and column (from 1) of what is to be mended, and the message."""

    line: int
    col: int
    message: str


@dataclass(frozen=True)
class _Scene:
    """The parser's error: what it was doing and where that began, what it met and where; the last event before it."""

    doing: str
    began: tuple[int, int] | None
    met: str
    line: int
    col: int
    lines: list[str]
    last: yaml.Event | None

    def text(self, line: int) -> str:
        """The text of a line, `""` outside the file."""
        return self.lines[line - 1] if 1 <= line <= len(self.lines) else ""

    def content_before(self, line: int) -> int:
        """The number of the nearest line above `line` that is neither empty nor a comment; 0 where there is none."""
        numbers = range(min(line - 1, len(self.lines)), 0, -1)
        return next((n for n in numbers if self.text(n).strip() and not self.text(n).lstrip().startswith("#")), 0)


def explain(error: yaml.MarkedYAMLError, text: str, last: yaml.Event | None) -> Fault:
    """The fault behind `error` in `text`; `last` is the event that the parser gave before it."""
    line, col = spot(error.problem_mark or error.context_mark)
    scene = _Scene(
        doing=error.context or "",
        began=spot(error.context_mark) if error.context_mark else None,
        met=error.problem or "",
        line=line,
        col=col,
        lines=text.split("\n"),
        last=last,
    )
    return next((fault for cause in _CAUSES if (fault := cause(scene))), _unknown(scene))


def _tab(scene: _Scene) -> Fault | None:
    line = scene.text(scene.line)
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent and scene.col <= len(indent) + 1:
        message = "Dòng này thụt vào bằng phím Tab. Hãy xóa Tab và thụt vào bằng dấu cách (hai dấu cách mỗi cấp)."
        return Fault(scene.line, indent.index("\t") + 1, message)
    return None


def _open_quote(scene: _Scene) -> Fault | None:
    """A quote that is never closed, or that swallowed the lines up to the next one."""
    if "quoted scalar" in scene.doing and ("end of stream" in scene.met or "document" in scene.met) and scene.began:
        return Fault(*scene.began, _open_quote_message(scene.text(scene.began[0])[scene.began[1] - 1 :][:1]))
    if isinstance(scene.last, yaml.ScalarEvent) and scene.last.style in ("'", '"'):
        start, end = start_of(scene.last), end_of(scene.last)
        if start[0] < end[0] == scene.line:
            return Fault(*start, _open_quote_message(scene.last.style))
    return None


def _open_quote_message(quote: str) -> str:
    return f"Dấu nháy {quote} mở ở đây mà không đóng. Hãy thêm dấu nháy {quote} ở cuối nội dung."


def _after_quote(scene: _Scene) -> Fault | None:
    """Words after the closing quote: `'Kế hoạch' năm 2025`, or a quote inside the same quotes."""
    if not isinstance(scene.last, yaml.ScalarEvent) or scene.last.style not in ("'", '"'):
        return None
    end_line, end_col = end_of(scene.last)
    if end_line != scene.line or end_col > scene.col or scene.text(scene.line)[scene.col - 1 :].startswith(":"):
        return None
    quote = scene.last.style
    inside = "viết hai lần dấu ' ('')" if quote == "'" else 'viết \\"'
    message = (
        f"Sau dấu nháy đóng {quote} còn chữ. Hãy để cả nội dung nằm trong một cặp dấu nháy; "
        f"muốn có dấu nháy {quote} ở giữa nội dung thì {inside}."
    )
    return Fault(scene.line, scene.col, message)


def _bullet(scene: _Scene) -> Fault | None:
    """`-Phát hiện`, `• Phát hiện` where an item of a list should begin."""
    suspects = [scene.began[0]] if scene.began and "simple key" in scene.doing else []
    for line in (*suspects, scene.line):
        typed = scene.text(line).lstrip(" ")
        if leading_sign(typed) and not typed.startswith("- "):
            return Fault(line, len(scene.text(line)) - len(typed) + 1, _BULLET)
    return None


def _no_space(scene: _Scene) -> Fault | None:
    """`nam:2025`: the colon needs a space after it."""
    suspects = [scene.began[0]] if scene.began and "simple key" in scene.doing else []
    if scene.met.startswith(("mapping values", "could not find expected ':'")):
        suspects += [scene.line, scene.content_before(scene.line)]
    for line in suspects:
        match = _NO_SPACE.fullmatch(scene.text(line))
        if match:
            colon = match.end("key") + 1
            message = (
                f"Thiếu dấu cách sau dấu hai chấm. Hãy viết “{match['key']}: …”, có một dấu cách sau dấu hai chấm."
            )
            return Fault(line, colon, message)
    return None


def _no_colon(scene: _Scene) -> Fault | None:
    if "simple key" in scene.doing and "':'" in scene.met and scene.began:
        message = (
            "Dòng này thiếu dấu hai chấm. Hãy viết theo mẫu “tên_mục: nội dung”; "
            "nếu là phần tiếp của dòng trên thì thụt vào sâu hơn dòng trên."
        )
        return Fault(*scene.began, message)
    return None


def _second_colon(scene: _Scene) -> Fault | None:
    """`trich_yeu: Kế hoạch: năm 2025`, or a line that is indented deeper than its neighbours."""
    if not scene.met.startswith("mapping values"):
        return None
    before = scene.text(scene.line)[: scene.col - 1]
    if scene.col > LONGEST_KEY and ": " not in before:
        message = f"Tên mục dài quá {LONGEST_KEY} ký tự. Hãy viết tên mục ngắn, nội dung để sau dấu hai chấm."
        return Fault(scene.line, 1, message)
    if ": " in before:
        message = (
            "Nội dung có dấu hai chấm nên bị hiểu nhầm là một mục nữa. "
            "Hãy đặt cả nội dung trong dấu nháy, ví dụ: trich_yeu: 'Kế hoạch: năm 2025'."
        )
        return Fault(scene.line, scene.col, message)
    return Fault(scene.line, len(before) - len(before.lstrip()) + 1, _UNEVEN)


def _bracket(scene: _Scene) -> Fault | None:
    """A bracket that is not closed, or one that begins a sentence."""
    opened = "flow" in scene.doing and scene.began
    if opened and scene.began and scene.text(scene.began[0])[scene.began[1] - 1 :][:1] in ("[", "{"):
        sign = scene.text(scene.began[0])[scene.began[1] - 1]
        close = "]" if sign == "[" else "}"
        message = (
            f"Dấu ngoặc {sign} mở ở đây mà không đóng, hoặc thiếu dấu phẩy giữa các phần. Hãy thêm dấu {close}; "
            "nếu ngoặc thuộc về nội dung thì đặt cả nội dung trong dấu nháy."
        )
        return Fault(*scene.began, message)
    before = scene.text(scene.line)[: scene.col - 1].rstrip()
    if isinstance(scene.last, yaml.CollectionEndEvent | yaml.DocumentEndEvent) and before.endswith(("]", "}")):
        message = "Sau dấu ngoặc đóng còn chữ. Nếu ngoặc thuộc về nội dung thì đặt cả nội dung trong dấu nháy."
        return Fault(scene.line, scene.col, message)
    return None


def _escape(scene: _Scene) -> Fault | None:
    if "escape" in scene.met or "hexdecimal" in scene.met or "hexadecimal" in scene.met:
        message = (
            "Dấu \\ trong dấu nháy kép có nghĩa riêng. Hãy dùng dấu nháy đơn ('…') cho nội dung có dấu \\, "
            "hoặc viết \\\\ thay cho mỗi dấu \\."
        )
        return Fault(scene.line, scene.col, message)
    return None


def _block_text(scene: _Scene) -> Fault | None:
    if "block scalar" in scene.doing and scene.began:
        sign = scene.text(scene.began[0])[scene.began[1] - 1 :][:1]
        message = (
            f"Sau dấu {sign} phải xuống dòng rồi mới viết nội dung, thụt vào hai dấu cách; "
            f"nếu dấu {sign} thuộc về nội dung thì đặt cả nội dung trong dấu nháy."
        )
        return Fault(*scene.began, message)
    return None


def _dash(scene: _Scene) -> Fault | None:
    if "sequence entries are not allowed" in scene.met:
        message = (
            "Dấu gạch đầu dòng không đứng ngay sau dấu hai chấm. Hãy xuống dòng rồi viết “- nội dung”; "
            "nếu dấu - thuộc về nội dung thì đặt cả nội dung trong dấu nháy."
        )
        return Fault(scene.line, scene.col, message)
    return None


def _sign(scene: _Scene) -> Fault | None:
    """A sign with a meaning of its own at the start of a value: `*`, `&`, `!`, `@`, `%`, a comma."""
    spots = [scene.began, (scene.line, scene.col)] if "scanning" in scene.doing else [(scene.line, scene.col)]
    if isinstance(scene.last, yaml.AliasEvent):
        spots.append(start_of(scene.last))
    for line, col in (place for place in spots if place):
        sign = scene.text(line)[col - 1 : col]
        if sign and sign in _SIGNS_TO_QUOTE:
            message = f"Nội dung bắt đầu bằng dấu {sign} phải đặt trong dấu nháy, ví dụ: '{sign} …'."
            return Fault(line, col, message)
    return None


def _indent(scene: _Scene) -> Fault | None:
    if "block" in scene.doing:
        return Fault(scene.line, scene.col, _UNEVEN)
    return None


def _unknown(scene: _Scene) -> Fault:
    message = (
        "Không hiểu được chỗ này. Hãy xem dòng này và dòng trên: có đủ dấu cách sau dấu hai chấm, "
        "các mục cùng cấp thẳng cột, dấu nháy và dấu ngoặc đều đóng."
    )
    return Fault(scene.line, scene.col, message)


_UNEVEN = (
    "Dòng này thụt vào không khớp với các dòng cùng cấp ở trên. "
    "Hãy để các mục (hoặc các gạch đầu dòng) cùng cấp thẳng một cột, cấp dưới thụt thêm hai dấu cách."
)

_BULLET = "Đầu ý phải là dấu gạch nối và một dấu cách: “- Phát hiện…”. Hãy viết lại như vậy."

_CAUSES: tuple[Callable[[_Scene], Fault | None], ...] = (
    _tab,
    _open_quote,
    _after_quote,
    _bullet,
    _no_space,
    _no_colon,
    _second_colon,
    _bracket,
    _escape,
    _block_text,
    _dash,
    _sign,
    _indent,
)
"""Asked in this order: the more certain cause first."""
