"""What a template may use, and how much of it: nothing that runs without end, fills the memory, or differs each time.

A template comes from a colleague's e-mail as easily as from us. Jinja's sandbox keeps it from Python; these limits keep
it from `{{ "a" * 10**9 }}` and its kin.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

from jinja2 import filters as jinja
from jinja2 import pass_context
from jinja2.runtime import Context, markup_join
from markupsafe import Markup

from vndoc.render.values import LOG, MOST_LETTERS, MOST_STEPS, BadValue, Log, Missing, TooMuch, Value, text_of

FILTERS = (
    "abs capitalize count d default dictsort e escape first float groupby int items last length list lower map max min"
    " reject rejectattr reverse select selectattr sort sum title trim unique upper wordcount"
)
"""Jinja's filters that a template may use as they are; those of `GUARDED_FILTERS` come beside them."""

TEXT_METHODS = (
    "capitalize casefold count endswith find index isalnum isalpha isdecimal isdigit islower isnumeric isspace istitle"
    " isupper join lower lstrip partition removeprefix removesuffix replace rfind rindex rpartition rsplit rstrip split"
    " splitlines startswith strip swapcase title upper"
)

GUARDED_OPERATORS = frozenset({"+", "*", "**", "%"})
_MOST_BITS = 1024
_MOST_WIDTH = 1000
_WIDE_PERCENT = re.compile(r"%[^%a-zA-Z]*(?:\*|\d{4})")
_WIDE_BRACES = re.compile(r"\d{4}|:[^{}]*\{")


def is_safe_method(obj: object, attribute: str) -> bool:
    """Whether a template may use an attribute of a text or a number; of other things the sandbox decides."""
    if isinstance(obj, str):
        return attribute in TEXT_METHODS.split()
    return not isinstance(obj, int | float)


def check_operator(operator: str, left: Value, right: Value) -> None:
    """Raises TooMuch where the result would be too large to be meant."""
    if isinstance(left, Missing) or isinstance(right, Missing):
        return
    if operator == "%" and isinstance(left, str):
        _check_percent(left)
    if operator == "**" and not (abs(left) <= MOST_LETTERS and abs(right) <= 64):
        raise TooMuch("lũy thừa quá lớn")
    if operator == "*" and _product(left, right) > MOST_LETTERS:
        raise TooMuch("phép nhân cho kết quả quá lớn")
    if operator == "+" and _length(left) + _length(right) > MOST_LETTERS:
        raise TooMuch("phép cộng cho kết quả quá dài")


def _product(left: object, right: object) -> int:
    """How long a text or list becomes; for two numbers, too long where they have more digits than any real one."""
    if isinstance(left, int) and isinstance(right, int):
        return 0 if left.bit_length() + right.bit_length() <= _MOST_BITS else MOST_LETTERS + 1
    if isinstance(left, int) or isinstance(right, int):
        times, text = (left, right) if isinstance(left, int) else (right, left)
        return _length(text) * (abs(times) if isinstance(times, int) else 1)
    return 0


def _length(value: object) -> int:
    return len(value) if isinstance(value, str | list | tuple) else 0


def _check_percent(text: str) -> None:
    if _WIDE_PERCENT.search(text):
        raise TooMuch("khuôn định dạng quá rộng")


def guarded_format(inner: Callable[..., str], method: Value) -> Callable[..., str]:
    """`"{}".format(…)` whose widths are narrow and whose arguments can be printed."""

    def formatted(*args: object, **kwargs: object) -> str:
        if method.__name__ != "format" or _WIDE_BRACES.search(method.__self__):
            raise TooMuch("khuôn định dạng quá rộng")
        for value in (*args, *kwargs.values()):
            text_of(value)
        return inner(*args, **kwargs)

    return formatted


def checked_arguments(method: Value, args: tuple[Any, ...]) -> tuple[Any, ...]:
    """The arguments of a call; raises TooMuch for the methods of texts that multiply."""
    text, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    if isinstance(text, str) and name == "replace" and len(args) >= 2:
        _check_replace(text, str(args[0]), str(args[1]))
    if isinstance(text, str) and name == "join" and len(args) == 1:
        return (_joinable(args[0], text),)
    return args


def _check_replace(text: str, old: str, new: str) -> None:
    if len(text) + text.count(old) * len(new) > MOST_LETTERS:
        raise TooMuch("thay chữ cho kết quả quá dài")


def _joinable(values: Iterable[Any], between: str) -> list[Any]:
    items = list(islice(values, MOST_STEPS))
    if sum(len(text_of(item)) for item in items) + len(between) * len(items) > MOST_LETTERS:
        raise TooMuch("nối chữ cho kết quả quá dài")
    return items


@pass_context
def joined(_context: Context, values: list[Any]) -> str:
    """`a ~ b`: every part must be something that can be printed."""
    return markup_join(_joinable(values, ""))


@pass_context
def looped(context: Context, values: Value) -> Value:
    """What a `for` runs over: a list; its length is counted. Raises BadValue for a text or nothing."""
    log: Log = context[LOG]
    if isinstance(values, Missing):
        values.refuse()
    if values is None or isinstance(values, str | int | float):
        raise BadValue("vòng lặp for cần một danh sách, mà giá trị là chữ, số hoặc để trống")
    found = values if hasattr(values, "__len__") else list(islice(values, MOST_STEPS + 1))
    log.step(len(found))
    return found


@pass_context
def _join(context: Context, value: Iterable[Any], d: str = "", attribute: str | int | None = None) -> str:
    if isinstance(value, str) or value is None:
        raise BadValue("bộ lọc join cần một danh sách, mà giá trị là chữ hoặc để trống")
    if attribute is not None:
        value = map(jinja.make_attrgetter(context.environment, attribute), value)
    made: str = jinja.do_join(context.eval_ctx, _joinable(value, d), d)
    return made


@pass_context
def _replace(context: Context, text: Value, old: str, new: str, count: int | None = None) -> str:
    text = text if isinstance(text, Markup) else text_of(text)
    _check_replace(text, old, new)
    return jinja.do_replace(context.eval_ctx, text, old, new, count)


def _format(text: str, *args: Value, **kwargs: Value) -> str:
    _check_percent(text)
    for value in (*args, *kwargs.values()):
        text_of(value)
    return jinja.do_format(text, *args, **kwargs)


def _round(value: float, precision: int = 0, method: Value = "common") -> float:
    if abs(precision) > 20:
        raise TooMuch("làm tròn quá nhiều chữ số")
    return jinja.do_round(value, precision, method)


def _batch(values: Iterable[Any], width: int, fill: Value = None) -> list[list[Any]]:
    if width > _MOST_WIDTH:
        raise TooMuch("chia nhóm quá rộng")
    return list(jinja.do_batch(values, width, fill))


def _string(value: Value) -> str:
    return value if isinstance(value, Markup) else text_of(value)


GUARDED_FILTERS: Mapping[str, Callable[..., Any]] = {
    "join": _join,
    "replace": _replace,
    "format": _format,
    "round": _round,
    "batch": _batch,
    "string": _string,
    "truncate": jinja.do_truncate,
}
