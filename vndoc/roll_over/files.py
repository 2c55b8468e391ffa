"""One data file from its old bytes to its new ones, with what was done to it; proved against the data meant."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from vndoc.documents import document_type_of
from vndoc.documents.data_files import MAIN
from vndoc.errors import InternalError
from vndoc.findings import DataPlace
from vndoc.ho_so import ThongTinChung
from vndoc.ho_so.fields import Model
from vndoc.load import load_text
from vndoc.raw import RawFile, RawMap, RawNode, Text, place_at
from vndoc.roll_over.comments import turned_comments
from vndoc.roll_over.course import Course
from vndoc.roll_over.draft import Draft, Told
from vndoc.roll_over.edits import Edit, Loc, after, node_at, plain
from vndoc.roll_over.head import turn_head
from vndoc.roll_over.ledger import Change, Task, Weight
from vndoc.roll_over.source import edited, parse
from vndoc.roll_over.structure import restructured
from vndoc.roll_over.values import missing_bases, turn_values

TEXTS = (".yaml", ".yml", ".json")
"""Suffixes of the data files that can be edited as text."""
_BOM = "\ufeff"
_COUNTED_NAME = re.compile(r"\d{2,3}-nam(?![-\w])")


@dataclass(frozen=True)
class TurnedFile:
    """A file of the new dossier, with its changes and tasks."""

    name: str
    data: bytes
    changes: tuple[Change, ...] = ()
    tasks: tuple[Task, ...] = ()


def new_names(names: Sequence[str], old: int, new: int) -> Mapping[str, str]:
    """The files whose names hold the year, with the names they get."""
    turned = {name: re.sub(rf"(?<!\d){old}(?!\d)", str(new), name) for name in names}
    return {name: right for name, right in turned.items() if right != name and right not in names}


def turned_file(name: str, data: bytes, course: Course) -> TurnedFile:
    """The file `name` with content `data`, one of those that `is_carried`, in the new year."""
    unix = plain_text(data)
    right = course.names.get(name, name)
    file, _ = load_text(name, unix.encode())
    model, loai = model_of(file), document_type_of(file)
    if model is None or not isinstance(file.root, RawMap):
        raise InternalError(f"Không chuyển được tập tin {name}.")
    draft, structure = Draft(), list[Told]()
    if loai is not None:
        changes = restructured(file.root, model, course)
        unix = written(right, unix, file.root, [edit for edit, _ in changes])
        structure = [told for _, told in changes]
    root = _root(right, unix)
    if loai is None:
        turn_head(draft, root, model, course)
    turn_values(draft, root, model, course, written_after=loai is not None and loai.written_after)
    if loai is not None and loai.theo_luat_thi_dua:
        missing_bases(draft, root, course)
    unix = written(right, unix, root, [*draft.edits.values()])
    unix, comments = (unix, ()) if right.endswith(".json") else turned_comments(unix, right, course)
    draft.told[:0] = structure
    done = finished(right, unix, data.decode(), draft)
    return replace(done, changes=tuple(sorted((*done.changes, *comments), key=lambda one: one.place.line or 0)))


def is_carried(file: RawFile) -> bool:
    """Whether a data file has a next year: facts and papers in text, but for data of one year alone."""
    loai = document_type_of(file)
    of_one_year = loai is not None and loai.of_one_year
    return file.name.lower().endswith(TEXTS) and model_of(file) is not None and not of_one_year


def model_of(file: RawFile) -> type[Model] | None:
    """The model of a data file, None for one that no paper is made from."""
    if file.stem == MAIN and not file.folder:
        return ThongTinChung
    loai = document_type_of(file)
    return loai.model if loai else None


def plain_text(data: bytes) -> str:
    """The text of a file with plain line ends and no byte order mark."""
    return data.decode("utf-8").removeprefix(_BOM).replace("\r\n", "\n").replace("\r", "\n")


def _encoded(unix: str, like: str) -> bytes:
    """The bytes in the old file's manner."""
    text = unix.replace("\n", "\r\n") if "\r\n" in like else unix
    return f"{_BOM if like.startswith(_BOM) else ''}{text}".encode()


def _root(name: str, unix: str) -> RawMap:
    root = load_text(name, unix.encode())[0].root
    if not isinstance(root, RawMap):
        raise InternalError(f"Không lập được tập tin {name} của năm mới.")
    return root


def written(name: str, unix: str, root: RawMap, edits: Sequence[Edit]) -> str:
    """The text with its edits, which holds exactly the data that were meant."""
    source, meant = parse(unix, is_json=name.endswith(".json")), after(root, edits)
    for quoted in (False, True):
        text = edited(source, edits, quoted=quoted)
        made: RawNode = load_text(name, text.encode())[0].root
        if plain(made) == meant:
            return text
    raise InternalError(f"Không lập được tập tin {name} của năm mới.")


def finished(name: str, unix: str, like: str, draft: Draft) -> TurnedFile:
    """The file with the text `unix` in the manner of the text `like`; changes and notes with their lines in it."""
    root = _root(name, unix)

    def at(loc: Loc) -> DataPlace:
        node = node_at(root, loc)
        place = node.place if isinstance(node, Text) else place_at(root, loc, DataPlace(name))
        return place if isinstance(place, DataPlace) else DataPlace(name)

    changes = [Change(at(one.loc), _path(one.loc), one.old, one.new, one.reason) for one in draft.told]
    notes: dict[tuple[Weight, str], list[DataPlace]] = {}
    for one in draft.notes:
        notes.setdefault((one.weight, one.message), []).append(at(one.loc))
    tasks = [Task(weight, places[0], f"{message}{_others(places)}") for (weight, message), places in notes.items()]
    if _COUNTED_NAME.search(name):
        message = "Tên tập tin nhắc số năm kỷ niệm của năm trước: xem còn dùng văn bản này, tên này không."
        tasks.append(Task(Weight.LOOK, DataPlace(name), message))
    changes.sort(key=lambda one: one.place.line or 0)
    return TurnedFile(name, _encoded(unix, like), tuple(changes), tuple(tasks))


def _others(places: Sequence[DataPlace]) -> str:
    """The other lines of a task that has several."""
    lines = sorted({one.line for one in places[1:] if one.line and one.line != places[0].line})
    return f" Cũng ở dòng {', '.join(map(str, lines))}." if lines else ""


def _path(loc: Loc) -> str:
    """`noi_dung[2].ten`."""
    words = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc)
    return words.removeprefix(".")
