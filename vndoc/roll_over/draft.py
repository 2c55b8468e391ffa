"""What is gathered about one file while it is gone through: its edits, and what is told of them."""

from dataclasses import dataclass, field

from vndoc.ho_so.can_sua import CAN_DIEN, CAN_SUA
from vndoc.roll_over.edits import Cleared, Edit, Loc, Patched
from vndoc.roll_over.leaves import Leaf
from vndoc.roll_over.ledger import Weight
from vndoc.roll_over.years import Part

MARK = f"({CAN_SUA}) "
_CONTEXT = 24
"""Characters shown on each side of a change in a sentence."""


@dataclass(frozen=True)
class Note:
    """A task at a place of the file."""

    weight: Weight
    loc: Loc
    message: str


@dataclass(frozen=True)
class Told:
    """A change at a place of the file."""

    loc: Loc
    old: str
    new: str
    reason: str


@dataclass
class Draft:
    """The edits of one file as they come, by place, the notes and what is told of the changes."""

    edits: dict[Loc, Edit] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    def replace(self, leaf: Leaf, new: str, reason: str) -> None:
        """Another text in the place of the whole."""
        self.edits[leaf.loc] = Patched(leaf.loc, str(leaf.text), (Part(0, len(leaf.text), new),))
        self.told.append(Told(leaf.loc, str(leaf.text), new, reason))

    def fill(self, leaf: Leaf) -> None:
        """A value that a person must fill in."""
        self.replace(leaf, CAN_DIEN, "chỉ của năm cũ, phải điền lại")

    def clear(self, loc: Loc, old: str) -> None:
        """No value any more."""
        if loc not in self.edits:
            self.edits[loc] = Cleared(loc)
            self.told.append(Told(loc, old, "", "chỉ của năm cũ"))

    def change(self, leaf: Leaf, part: Part, reason: str) -> None:
        """A part of a text."""
        text = str(leaf.text)
        start, end = max(0, part.start - _CONTEXT), min(len(text), part.end + _CONTEXT)
        before = f"{'…' if start else ''}{text[start : part.start]}"
        behind = f"{text[part.end : end]}{'…' if end < len(text) else ''}"
        old, new = (f"{before}{words}{behind}" for words in (text[part.start : part.end], part.new))
        self._part(leaf, part)
        self.told.append(Told(leaf.loc, " ".join(old.split()), " ".join(new.split()), reason))

    def mark(self, leaf: Leaf, reason: str) -> None:
        """A sentence that a person must mend: marked once, the reason told each time."""
        self.notes.append(Note(Weight.MEND, leaf.loc, reason))
        edit = self.edits.get(leaf.loc)
        if isinstance(edit, Patched) and any(part.new in (MARK, CAN_DIEN) for part in edit.parts):
            return
        if CAN_SUA not in leaf.text and CAN_DIEN not in leaf.text:
            self.change(leaf, Part(0, 0, MARK), "đánh dấu để sửa")

    def look(self, loc: Loc, message: str) -> None:
        """A place that a person must look at."""
        self.notes.append(Note(Weight.LOOK, loc, message))

    def _part(self, leaf: Leaf, part: Part) -> None:
        edit = self.edits.get(leaf.loc)
        parts = edit.parts if isinstance(edit, Patched) else ()
        self.edits[leaf.loc] = Patched(leaf.loc, str(leaf.text), (*parts, part))
