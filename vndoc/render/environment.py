"""The one environment that templates run in: sandboxed, strict, escaping, within limits; no switch turns that off.

Each value is printed between marks that no data can hold (noncharacters of Unicode, refused when data is loaded and
here again). After the merge the marks tell where each value stands, and whether it is still whole; then they go.
"""

from collections.abc import Callable, Mapping

from jinja2 import pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from vndoc.raw import Text
from vndoc.render import limits
from vndoc.render.values import CLOSE, LOG, MIDDLE, OPEN, Log, Missing, Refused, Value, text_of
from vndoc.viet.chu_hoa import viet_hoa

CAPTURED, PRINTED, LOOPED, JOINED = " captured", " printed", " looped", " joined"
"""Filters that only `rewrite` can call: a name with a space cannot be written in a template."""


class Environment(ImmutableSandboxedEnvironment):
    """Sandboxed, strict, escaping; a mapping's own keys come before the methods of `dict`."""

    intercepted_binops = limits.GUARDED_OPERATORS

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=Missing, finalize=_print, keep_trailing_newline=True)
        self.globals.pop("lipsum")  # its text differs each time
        kept = {name: filter_ for name, filter_ in self.filters.items() if name in limits.FILTERS.split()}
        self.filters = {
            **kept,
            **limits.GUARDED_FILTERS,
            "hoa": _capitals,
            CAPTURED: _capture,
            PRINTED: _print,
            LOOPED: limits.looped,
            JOINED: limits.joined,
        }

    @property
    def filter_names(self) -> tuple[str, ...]:
        """The filters that a template may use."""
        return tuple(name for name in self.filters if " " not in name)

    def getattr(self, obj: object, attribute: str) -> object:
        """Look in a mapping's keys first: `{{ r.items }}` is the field, not the method."""
        if isinstance(obj, Mapping) and attribute in obj:
            return obj[attribute]
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Of texts and numbers only what cannot make a text of any length."""
        return limits.is_safe_method(obj, attr) and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: object) -> Callable[..., str] | None:
        """`"{}".format(…)`, with the sandbox's own checks and ours."""
        inner = super().wrap_str_format(value)
        return None if inner is None else limits.guarded_format(inner, value)

    def call_binop(self, context: Context, operator: str, left: Value, right: Value) -> Value:
        """An operator whose result could be of any size."""
        limits.check_operator(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Context, obj: Value, /, *args: Value, **kwargs: Value) -> Value:
        """A call counts as a step, so that a macro that calls itself comes to an end."""
        context[LOG].step()
        return super().call(context, obj, *limits.checked_arguments(obj, args), **kwargs)


def _capitals(value: str) -> str:
    """`{{ ten | hoa }}`: in capitals, its origin kept."""
    return value.derive(viet_hoa(value)) if isinstance(value, Text) else viet_hoa(str(value))


@pass_context
def _print(context: Context, value: object) -> Markup:
    """What a tag prints: the value escaped, between marks. A value that cannot be printed is noted, and told later."""
    log: Log = context[LOG]
    if isinstance(value, Markup):
        marked = log.marked(value)
        if marked is not None:
            return marked
        value = value.unescape()
    try:
        text = text_of(value)
    except Refused as problem:
        log.refuse(problem)
        return Markup("")
    spans = getattr(value, "spans", ()) if text == value else ()
    index = log.add(text, getattr(value, "path", None), spans)
    return Markup(f"{OPEN}{index}{MIDDLE}{escape(text)}{CLOSE}")  # noqa: S704 (escaped here, on this line)


@pass_context
def _capture(context: Context, marked: Markup) -> Markup:
    """What a set block or a macro made: without marks, so that tests and filters see the text alone; remembered with
    its marks, for the tag that prints it.
    """
    log: Log = context[LOG]
    return log.capture(marked)
