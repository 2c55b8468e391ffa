"""What a tag may print, and the log of what was printed in one merge of one part."""

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeAlias

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.utils import missing
from markupsafe import Markup

from vndoc.raw import Span
from vndoc.viet.chuan_hoa import nfc

OPEN, MIDDLE, CLOSE = "\ufdd0", "\ufdd2", "\ufdd1"
MARKED = re.compile(f"{OPEN}(\\d+){MIDDLE}([^{OPEN}{MIDDLE}{CLOSE}]*){CLOSE}")
"""One printed value: its number in the log, its text."""

LOG = "printed values"
"""The name under which the log stands in the context; a name with a space cannot be written in a tag."""

TEMPLATE_FILE = "<template>"
"""The file name that Jinja gives to the code of a template made from a string."""

FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Characters that XML 1.0 (section 2.2) cannot hold, or that vndoc keeps for itself; `\\n` and `\\t` are lawful."""

MOST_STEPS = 200_000
"""Rounds of loops and calls of macros in one merge of one part; a table of 10,000 rows needs some 60,000."""

MOST_LETTERS = 1_000_000
"""Letters of one value."""

MOST_REFUSED = 50
"""Values told as unprintable in one merge of one part."""


Value: TypeAlias = Any
"""Whatever an expression of a template may come to."""


class Refused(Exception):
    """A value that a tag cannot print; `str()` is the reason in Vietnamese."""

    line: int | None = None
    """The line of the template's code at which it was to be printed; None while the exception is on its way."""


class BadValue(Refused):
    """An empty value, a list, a forbidden character."""


class MissingName(Refused):
    """A name that the data does not have. `names` are the names beside it, None at the top of the context."""

    def __init__(self, wanted: str, names: tuple[str, ...] | None) -> None:
        super().__init__(wanted)
        self.wanted = wanted
        self.names = names


class TooMuch(SecurityError):
    """A template that would run or grow without end."""


class Missing(StrictUndefined):
    """What a name that the data does not have stands for; whatever is done with it raises."""

    def refuse(self) -> NoReturn:
        """Raise MissingName, or SecurityError for what the sandbox keeps closed."""
        if issubclass(self._undefined_exception, SecurityError):
            raise SecurityError(self._undefined_message)
        raise MissingName(str(self._undefined_name), self._names())

    def _names(self) -> tuple[str, ...] | None:
        holder = self._undefined_obj
        if holder is missing:
            return None
        return tuple(str(key) for key in holder) if isinstance(holder, Mapping) else ()

    def _fail_with_undefined_error(self, *_args: object, **_kwargs: object) -> NoReturn:
        self.refuse()

    __str__ = __iter__ = __len__ = __eq__ = __ne__ = __bool__ = __hash__ = _fail_with_undefined_error
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __mod__ = __rmod__ = _fail_with_undefined_error
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __pow__ = __rpow__ = _fail_with_undefined_error
    __pos__ = __neg__ = __call__ = __getitem__ = __contains__ = __int__ = __float__ = _fail_with_undefined_error
    __lt__ = __le__ = __gt__ = __ge__ = _fail_with_undefined_error


@dataclass(frozen=True)
class Printed:
    """One value as a tag printed it: its text after the tag's filters, its data path and spans, the line of the
    template's code.
    """

    text: str
    path: str | None = None
    spans: tuple[Span, ...] = ()
    line: int | None = None


@dataclass
class Log:
    """What happened in one merge of one part: values printed, texts captured by set blocks and macros (without marks →
    with marks), values refused, steps taken.
    """

    printed: list[Printed] = field(default_factory=list)
    captured: dict[str, Markup] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    steps: int = 0

    def add(self, text: str, path: str | None, spans: tuple[Span, ...]) -> int:
        """Note a printed value; returns its number."""
        self.printed.append(Printed(text, path, spans, _template_line()))
        return len(self.printed) - 1

    def refuse(self, problem: Refused) -> None:
        """Note a value that cannot be printed. Raises it where there are too many to tell."""
        if len(self.refused) == MOST_REFUSED:
            raise problem
        problem.line = _template_line()
        self.refused.append(problem)

    def capture(self, marked: Markup) -> Markup:
        """Note a captured text; returns it without marks."""
        clean = MARKED.sub(r"\2", str(marked))
        self.captured[clean] = marked
        self.captured[clean.strip()] = marked.strip()
        return Markup(clean)  # noqa: S704 (made of escaped values and of the template's own text)

    def marked(self, value: Markup) -> Markup | None:
        """A captured text with its marks; what a recursive loop made has them still. None for anything else."""
        numbers = [int(found[1]) for found in MARKED.finditer(value)]
        if numbers and max(numbers) < len(self.printed):
            return value
        return self.captured.get(str(value))

    def step(self, count: int = 1) -> None:
        """Count steps. Raises TooMuch."""
        self.steps += count
        if self.steps > MOST_STEPS:
            raise TooMuch("mẫu lặp quá nhiều lần")


def text_of(value: object) -> str:
    """The text of a value, in NFC. Raises Refused."""
    if isinstance(value, Missing):
        value.refuse()
    if value is None:
        raise BadValue("giá trị để trống")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise BadValue(f"giá trị không phải chữ hay số mà là {_kind(value)}")
    text = str(value)
    found = FORBIDDEN.search(text)
    if found:
        raise BadValue(f"giá trị{_origin(value)} có ký tự không in được U+{ord(found.group()):04X}")
    if len(text) > MOST_LETTERS:
        raise BadValue(f"giá trị{_origin(value)} dài quá {MOST_LETTERS} ký tự")
    return nfc(text)


def _origin(value: object) -> str:
    path = getattr(value, "path", None)
    return f" của {path}" if path else ""


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "có/không"
    if isinstance(value, Mapping):
        return "một nhóm trường"
    return "một danh sách" if isinstance(value, list | tuple) else "một đối tượng"


def _template_line() -> int | None:
    frame = inspect.currentframe()
    while frame is not None and frame.f_code.co_filename != TEMPLATE_FILE:
        frame = frame.f_back
    return frame.f_lineno if frame is not None else None
