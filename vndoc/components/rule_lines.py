"""The drawn rule that belongs to the motto, the issuer, the trích yếu: wherever near it they are drawn."""

from collections.abc import Iterator, Mapping, Sequence

from vndoc.components.pieces import Piece
from vndoc.components.words import is_rule_text
from vndoc.docx.facts import Line
from vndoc.docx.widths import text_width

RULED = ("tieu_ngu", "co_quan_ban_hanh", "trich_yeu")
_BLANKS = 2
"""Blank lines that may lie between a component and its rule."""

_SHAPE = "hinh-ve"
_NEIGHBOURS: Mapping[str, tuple[str, ...]] = {
    "tieu_ngu": ("quoc_hieu", "dia_danh_thoi_gian"),
    "co_quan_ban_hanh": ("co_quan_chu_quan", "so_ky_hieu"),
    "trich_yeu": ("ten_loai",),
}
"""Components at which a floating line may be anchored as well."""


class _Lines:
    """The rules of a paper, each given to one component only."""

    def __init__(self, pieces: Sequence[Piece], marks: Mapping[int, str]) -> None:
        self.pieces, self.marks = pieces, marks
        self.given: set[tuple[int, int]] = set()

    def take(self, piece: Piece, kinds: tuple[str, ...] = ()) -> Line | None:
        """The first rule of a piece (of one of `kinds`, where given) that nobody has."""
        for number, line in enumerate(_lines_of(piece)):
            if (piece.at, number) not in self.given and (not kinds or line.kind in kinds):
                self.given.add((piece.at, number))
                return line
        return None


def rules_under(pieces: Sequence[Piece], marks: Mapping[int, str]) -> tuple[tuple[str, Line], ...]:
    """The rule of each component that has one."""
    lines = _Lines(pieces, marks)
    found: dict[str, Line] = {}
    for search in (_at_component, _anchored_near, _left_over):
        for component in RULED:
            group = _group(pieces, marks, component)
            if component not in found and group and (line := search(lines, component, group)) is not None:
                found[component] = line
    return tuple((component, found[component]) for component in RULED if component in found)


def _group(pieces: Sequence[Piece], marks: Mapping[int, str], component: str) -> list[Piece]:
    """The first unbroken group of a component's pieces, silent ones between them aside."""
    group: list[Piece] = []
    for piece in pieces:
        if marks[piece.at] == component:
            group.append(piece)
        elif group and not piece.silent:
            break
    return group


def _at_component(lines: _Lines, component: str, group: Sequence[Piece]) -> Line | None:
    """In its last line, in the rule-only line below it, or between its lines."""
    for piece in (group[-1], *_below(lines.pieces, group[-1]), *group[:-1]):
        if (line := lines.take(piece)) is not None:
            return line
    between = (piece for piece in lines.pieces[group[0].at : group[-1].at] if piece.rule_only)
    return next((line for piece in between if (line := lines.take(piece)) is not None), None)


def _below(pieces: Sequence[Piece], last: Piece) -> Iterator[Piece]:
    """The silent lines below a piece, in its own cell or outside tables; of a tabbed line those on its own side."""
    blanks = 0
    for piece in pieces[last.at + 1 :]:
        if piece.column != last.column and (piece.paragraph.number == last.paragraph.number or piece.rule_only):
            continue
        if piece.cell != last.cell or not piece.silent:
            return
        if piece.rule_only:
            yield piece
            return
        blanks += 1
        if blanks > _BLANKS:
            return


def _anchored_near(lines: _Lines, component: str, group: Sequence[Piece]) -> Line | None:
    """A drawn line anchored at a neighbour: the next line, a part of the head beside it."""
    following = [piece for piece in lines.pieces[group[-1].at + 1 :] if not piece.silent][:1]
    own_cell = [piece for piece in following if piece.cell == group[-1].cell]
    near = [piece for piece in lines.pieces if lines.marks[piece.at] in _NEIGHBOURS[component]]
    for piece in (*own_cell, *near):
        if (line := lines.take(piece, (_SHAPE,))) is not None:
            return line
    return None


def _left_over(lines: _Lines, component: str, group: Sequence[Piece]) -> Line | None:
    """A drawn line anywhere before the body that no component has: a floating one may be anchored at any paragraph."""
    end = max(
        (piece.at for piece in lines.pieces if lines.marks[piece.at] in (*RULED, "ten_loai", "so_ky_hieu")), default=0
    )
    near = [piece for piece in lines.pieces if piece.at <= end + 2]
    candidates = [piece for piece in near if any(line.kind == _SHAPE for line in _lines_of(piece))]
    return next((line for piece in candidates if (line := lines.take(piece, (_SHAPE,))) is not None), None)


def _lines_of(piece: Piece) -> tuple[Line, ...]:
    """The rules of a piece; dashes that the reader did not measure (hyphens, a part of a line) are measured here."""
    if piece.paragraph.lines or not is_rule_text(piece.text):
        return piece.paragraph.lines
    runs = piece.paragraph.runs_with_text()
    length = text_width(piece.text.strip(), runs[0].size) if runs else None
    solid = not set(piece.text) & set("-‐‑–=*.~ ")
    return (Line(length=None if length is None else round(length), kind="dau-gach", solid=solid),)
