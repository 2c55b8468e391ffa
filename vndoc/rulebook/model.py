"""The decree's values as frozen types: one `Value` for each, with clause, layouts, dates and tolerance."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from vndoc.findings import Severity
from vndoc.units import Allowed


@dataclass(frozen=True)
class Value:
    """One value of the decree.

    `key` is `component.property` (`quoc_hieu.co_chu`). Exactly one of `allowed` (numbers), `texts` (words) and `flag`
    (yes or no) is set. `use` is what vndoc builds with: twips or a bare number for numbers, else the text or the flag.
    """

    key: str
    use: float | str | bool
    clause: str
    severity: Severity
    layouts: frozenset[str]
    valid_from: date
    valid_to: date | None = None
    allowed: Allowed | None = None
    bound: Allowed | None = None
    tolerance: float = 0.0
    reason: str = ""
    texts: tuple[str, ...] = ()
    flag: bool | None = None

    def holds(self, found: float) -> bool:
        """Whether the number `found` (twips or bare) is allowed, tolerance included."""
        if self.bound is not None:
            return self.bound.holds(found, 1e-9)
        return self.allowed is not None and self.allowed.holds(found, self.tolerance + 1e-9)

    def speaks(self, layout: str, day: date | None) -> bool:
        """Whether the value binds a paper of this layout and date (None: today's law, that is the open-ended one)."""
        if layout not in self.layouts:
            return False
        return self.valid_to is None if day is None else self.valid_from <= day <= (self.valid_to or date.max)

    @property
    def twips(self) -> int:
        """`use` as a whole number of twips inside the allowed interval."""
        if self.allowed is None or isinstance(self.use, str | bool):
            raise TypeError(f"{self.key} is no length")
        return self.allowed.inside(self.use)

    def __str__(self) -> str:
        if self.allowed is not None:
            return str(self.allowed)
        if self.flag is not None:
            return "có" if self.flag else "không"
        return " / ".join(self.texts)


@dataclass(frozen=True)
class Component:
    """One component of a paper (thành phần thể thức): name, box in the decree's diagram, style, values."""

    key: str
    ten: str
    box: str | None
    style: str | None
    clause: str
    values: Mapping[str, Value]

    def value(self, name: str) -> Value | None:
        """The value called `name` (`co_chu`), or None where the decree says nothing of it."""
        return self.values.get(name)


@dataclass(frozen=True)
class SizeSets:
    """Font sizes (twips) that must be chosen together: one tuple per allowed set, in the order of `components`."""

    components: tuple[str, ...]
    sets: tuple[tuple[float, ...], ...]
    clause: str
    severity: Severity
    layouts: frozenset[str]


@dataclass(frozen=True)
class PaperType:
    """One of the 29 types: its name, its abbreviation (None for công văn and thư công), its layout."""

    ten: str
    viet_tat: str | None
    layout: str


@dataclass(frozen=True)
class Look:
    """vndoc's own choice for a component where the decree is silent; lengths in twips, `line` in single lines."""

    before: int = 0
    after: int = 0
    after_rule: int = 0
    line: float | None = None
    align: str | None = None
    keep_next: bool = False
    outline_level: int | None = None
    like_body: bool = False


@dataclass(frozen=True)
class HouseStyle:
    """A style of vndoc's own for text that is no component of the decree: name, size in twips, letters, look.

    `left` and `hanging` are indents in twips; `close` drops the space between paragraphs of the style.
    """

    key: str
    style: str
    size: int
    bold: bool
    look: Look
    left: int = 0
    hanging: int = 0
    close: bool = False


@dataclass(frozen=True)
class Frame:
    """vndoc's own measures of tables, in twips; lines (of rules and of tables of data) in eighths of a point."""

    head_columns: tuple[int, int]
    sign_columns: tuple[int, int]
    sign_room: int
    gutter: int
    above_signature: int
    rule_thickness: int
    rule_gap: int
    table_line: int
    cell_margin: int


@dataclass(frozen=True)
class Rulebook:
    """One edition of the decree, whole."""

    key: str
    number: str
    title: str
    valid_from: date
    layouts: tuple[str, ...]
    components: Mapping[str, Component]
    size_sets: SizeSets
    types: tuple[PaperType, ...]
    copies: tuple[PaperType, ...]
    types_clause: str
    wrong_abbreviations: Mapping[str, str]
    looks: Mapping[str, Look]
    house_styles: Mapping[str, HouseStyle]
    frame: Frame

    def turned(self) -> "Rulebook":
        """The rulebook for landscape pages: the columns of its frame share the long side less the same margins."""
        left, right = self.value("trang.le_trai").twips, self.value("trang.le_phai").twips
        width = self.value("trang.kho_cao").twips - left - right

        def wider(columns: tuple[int, int]) -> tuple[int, int]:
            first = round(width * columns[0] / sum(columns))
            return first, width - first

        head, sign = wider(self.frame.head_columns), wider(self.frame.sign_columns)
        return replace(self, frame=replace(self.frame, head_columns=head, sign_columns=sign))

    def value(self, key: str) -> Value:
        """The value `component.property`. Raises KeyError where the rulebook has none."""
        component, _, name = key.partition(".")
        return self.components[component].values[name]

    def values(self) -> tuple[Value, ...]:
        """Every value, in the order of the file."""
        return tuple(value for component in self.components.values() for value in component.values.values())

    def type_named(self, ten: str) -> PaperType | None:
        """The type whose name is `ten`, in whatever case."""
        return next((one for one in self.types if one.ten.casefold() == ten.casefold()), None)
