"""Facts to paper: what each paragraph is, by text and position alone; names of styles are never looked at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from vndoc.components.annex import annex_marks, annex_starts
from vndoc.components.ending import ending_marks
from vndoc.components.head import recognise_head
from vndoc.components.paper import BLANK, RULE_ONLY, Paper
from vndoc.components.pieces import Piece, clip, pieces
from vndoc.components.regime import regime_of, type_and_layout
from vndoc.components.rule_lines import rules_under
from vndoc.components.title import recognise_title
from vndoc.components.words import is_quoc_hieu, parse_thoi_gian, plain
from vndoc.docx.facts import Facts, Paragraph
from vndoc.rulebook import PaperType, Rulebook

_WHOLE = frozenset(
    ("noi_dung", "khoan_thuong", "khoan_tieu_de", "diem_chu", "gach_dau_dong", "muc_la_ma", "dieu_khoan_so", "can_cu")
)
"""Components whose line breaks part nothing: what follows a break still belongs to the paragraph."""


@dataclass(frozen=True)
class _Part:
    """One paper in the file: the main one, one issued with it, or an annex."""

    marks: Mapping[int, str] = field(default_factory=dict)
    loai: PaperType | None = None
    named: bool = False


def recognise(facts: Facts, rulebook: Rulebook) -> Paper:
    """The paper that a document is."""
    lines = pieces(facts)
    parts = list(_parts(lines, facts, rulebook))
    marks = {at: mark for part in parts for at, mark in part.marks.items()}
    main = parts[0] if parts else _Part()
    loai, layout = type_and_layout(lines, {**_rest(lines, main), **main.marks}, main.loai, main.named, rulebook)
    whole, shared = _by_paragraph(lines, marks, facts)
    return Paper(
        facts=facts,
        regime=regime_of(lines, marks),
        layout=layout,
        loai=loai,
        marks=whole,
        ngay=_day(lines, marks),
        rules_under=rules_under(lines, marks),
        shared=shared,
    )


def _rest(lines: Sequence[Piece], main: _Part) -> dict[int, str]:
    """Pieces outside the main paper count as blank where the main paper is judged."""
    return {piece.at: BLANK for piece in lines if piece.at not in main.marks}


def _parts(lines: Sequence[Piece], facts: Facts, rulebook: Rulebook) -> Iterator[_Part]:
    """The papers of a file, one after the other; together they mark every piece."""
    if not lines:
        return
    titles = frozenset(plain(one.ten) for one in rulebook.types)
    annexes = set(annex_starts(lines, 0))
    starts = sorted({0, *annexes, *_heads(lines)})
    for start, stop in zip(starts, (*starts[1:], len(lines)), strict=True):
        if start in annexes:
            yield _Part(annex_marks(lines[start:stop]))
            continue
        head = recognise_head(lines, start, stop, titles)
        letter = "trich_yeu_cong_van" in head.marks.values()
        title = recognise_title(lines, head.end, stop, rulebook, letter=letter, named=bool(head.marks))
        rest = ending_marks(lines[title.end : stop], facts)
        yield _Part({**head.marks, **title.marks, **rest}, title.loai, title.named)


def _heads(lines: Sequence[Piece]) -> Iterator[int]:
    """Where a further letterhead begins: at its table, or at the paragraph of its Quốc hiệu."""
    found = [piece for piece in lines if not piece.silent and len(piece.text) < 60 and is_quoc_hieu(piece.text)]
    for piece in found[1:]:
        if piece.table is not None:
            yield min(one.at for one in lines if one.table == piece.table)
        else:
            yield min(one.at for one in lines if one.paragraph.number == piece.paragraph.number)


def _day(lines: Sequence[Piece], marks: Mapping[int, str]) -> date | None:
    text = next((piece.text for piece in lines if marks[piece.at] == "dia_danh_thoi_gian"), "")
    return parse_thoi_gian(text)


def _by_paragraph(
    lines: Sequence[Piece], marks: Mapping[int, str], facts: Facts
) -> tuple[tuple[str, ...], tuple[tuple[str, Paragraph], ...]]:
    """The component of each paragraph, and the parts of those that hold several."""
    whole: list[str] = []
    shared: list[tuple[str, Paragraph]] = []
    for number, group in groupby(lines, key=lambda piece: piece.paragraph.number):
        parts = list(group)
        kinds = [marks[part.at] for part in parts]
        telling = [kind for kind in kinds if kind not in (BLANK, RULE_ONLY)]
        whole.append(telling[0] if telling else RULE_ONLY if RULE_ONLY in kinds else BLANK)
        if len(set(telling)) > 1 and telling[0] not in _WHOLE:
            shared.extend(_joined(parts, kinds, facts.paragraphs[number - 1]))
    return tuple(whole), tuple(shared)


def _joined(parts: Sequence[Piece], kinds: Sequence[str], paragraph: Paragraph) -> Iterator[tuple[str, Paragraph]]:
    """Neighbouring parts of one component as one paragraph, so that a name over two lines stays one."""
    ends = _ends(parts, paragraph)
    place = 0
    for kind, group in groupby(kinds):
        count = len(list(group))
        if kind not in (BLANK, RULE_ONLY):
            start, end = ends[place][0], ends[place + count - 1][1]
            yield kind, clip(paragraph, start, end, last=place + count == len(parts))
        place += count


def _ends(parts: Sequence[Piece], paragraph: Paragraph) -> list[tuple[int, int]]:
    """Where each part stands in the text of its paragraph."""
    found: list[tuple[int, int]] = []
    start = 0
    for part in parts:
        text = part.paragraph.text
        start = paragraph.text.index(text, start)
        found.append((start, start + len(text)))
        start += len(text)
    return found
