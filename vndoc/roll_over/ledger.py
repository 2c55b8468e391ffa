"""What a roll-over did and what it leaves to a person: every change, every place to mend, every place to look at."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from vndoc.findings import DataPlace, shorten

LIST_NAME = "CAN-XAC-NHAN.md"
"""The list, beside the data; the dossier does not read files of this kind."""


class Weight(StrEnum):
    """How much a task weighs."""

    MEND = "phai-sua"
    """The paper (or the dossier) waits until it is done."""
    LOOK = "xem-lai"
    """A person must look; nothing waits."""


@dataclass(frozen=True)
class Task:
    """Something that only a person can decide."""

    weight: Weight
    place: DataPlace
    message: str

    def as_json(self) -> dict[str, object]:
        """One entry of `vndoc new --json`."""
        return {"weight": self.weight.value, "file": self.place.file, "line": self.place.line, "message": self.message}


@dataclass(frozen=True)
class Change:
    """One datum that changed: where it is now, what it was (empty: nothing), what it is (empty: gone), why."""

    place: DataPlace
    field: str
    old: str
    new: str
    reason: str

    def as_json(self) -> dict[str, object]:
        """One entry of `vndoc new --json`."""
        place = {"file": self.place.file, "line": self.place.line, "field": self.field}
        return {**place, "old": self.old, "new": self.new, "reason": self.reason}


@dataclass(frozen=True)
class RolledOver:
    """Next year's dossier: the two years, its files, the changes and the tasks in reading order."""

    source: str
    old: int
    new: int
    files: tuple[tuple[str, bytes], ...] = ()
    changes: tuple[Change, ...] = ()
    tasks: tuple[Task, ...] = ()
    not_taken: tuple[str, ...] = field(default=())

    def of(self, weight: Weight) -> tuple[Task, ...]:
        """The tasks of one weight."""
        return tuple(one for one in self.tasks if one.weight is weight)

    def as_json(self) -> dict[str, object]:
        """The shape of `vndoc new --from … --json`."""
        return {
            "from": self.source,
            "nam_cu": self.old,
            "nam_moi": self.new,
            "files": [name for name, _ in self.files],
            "changes": [one.as_json() for one in self.changes],
            "tasks": [one.as_json() for one in self.tasks],
            "not_taken": list(self.not_taken),
        }


def in_order(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Each task once, those to mend first, then by place."""
    weights = list(Weight)
    return tuple(
        sorted(dict.fromkeys(tasks), key=lambda one: (weights.index(one.weight), one.place.file, one.place.line or 0))
    )


def as_markdown(done: RolledOver) -> str:
    """The list for the clerk, as the file `CAN-XAC-NHAN.md` holds it."""
    parts = [
        f"# Hồ sơ năm {done.new}, lập từ hồ sơ năm {done.old}",
        f"Nguồn: {done.source}. Tập tin này chỉ để xem và đánh dấu, không in ra; làm xong thì xóa.",
        f"## 1. Phải sửa, phải điền ({len(done.of(Weight.MEND))})",
        "Văn bản có những chỗ này chưa được làm ra. Tìm chữ CẦN SỬA, CẦN ĐIỀN trong tập tin.",
        _tasks(done.of(Weight.MEND)),
        f"## 2. Xem lại, xác nhận ({len(done.of(Weight.LOOK))})",
        "Dữ liệu dùng được ngay, nhưng phải có người xem. Văn bản nào cũng phải đọc lại toàn văn trước khi trình ký.",
        _tasks(done.of(Weight.LOOK)),
        f"## 3. Các thay đổi đã làm ({len(done.changes)})",
        _changes(done.changes),
    ]
    if done.not_taken:
        parts += ["## 4. Không chép sang", "\n".join(f"- `{name}`" for name in done.not_taken)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _tasks(tasks: Sequence[Task]) -> str:
    lines, file = list[str](), ""
    for one in tasks:
        if one.place.file != file:
            file = one.place.file
            lines += ["", f"`{file}`", ""]
        line = f"dòng {one.place.line}: " if one.place.line else ""
        lines.append(f"- [ ] {line}{one.message}")
    return "\n".join(lines).strip("\n") or "Không có."


def _changes(changes: Sequence[Change]) -> str:
    lines, file = list[str](), ""
    for one in changes:
        if one.place.file != file:
            file = one.place.file
            lines += ["", f"`{file}`", ""]
        lines.append(f"- {change_line(one)}")
    return "\n".join(lines).strip("\n") or "Không có."


def change_line(one: Change) -> str:
    """`dòng 17, nam: 2025 → 2026 (…)`."""
    line = f"dòng {one.place.line}, " if one.place.line else ""
    return f"{line}`{one.field}`: {_value(one.old)} → {_value(one.new)} ({one.reason})"


def _value(text: str) -> str:
    return f"“{shorten(text, 60)}”" if text else "(trống)"
