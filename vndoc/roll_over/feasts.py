"""Anniversaries that were round in the old year and are not in the new one: told once each, for the whole dossier."""

import re
from collections.abc import Iterator, Sequence

from vndoc.findings import DataPlace
from vndoc.load import load_text
from vndoc.raw import RawList, RawMap, RawNode, Text
from vndoc.roll_over.course import Course
from vndoc.roll_over.files import TurnedFile
from vndoc.roll_over.ledger import Task, Weight

_COUNTED = re.compile(r"\$\{\s*ky_niem\.(?P<khoa>[\w-]+)\s*\}")
_ROUND = 5
"""Năm tròn end in 0, năm lẻ 5 in 5 (Nghị định 145/2013/NĐ-CP)."""


def uncelebrated(files: Sequence[TurnedFile], course: Course) -> list[Task]:
    """A task for each anniversary with a count that is no longer round, at its first place."""
    years = course.founding_years
    places: dict[str, list[DataPlace]] = {}
    for file in files:
        for text in _texts(load_text(file.name, file.data)[0].root):
            for key in dict.fromkeys(found["khoa"] for found in _COUNTED.finditer(text)):
                places.setdefault(key, []).append(
                    text.place if isinstance(text.place, DataPlace) else DataPlace(file.name)
                )
    tasks = []
    for key, found in places.items():
        count = course.new - years.get(key, course.new)
        if count % _ROUND and (count - course.step) % _ROUND == 0:
            remedy = f"giữ thì in “{count} năm”, không đếm thì viết `${{ky_niem.{key}.khong_dem}}`"
            message = f"`${{ky_niem.{key}}}` ({len(found)} chỗ) không còn là năm tròn, năm lẻ 5: {remedy}."
            tasks.append(Task(Weight.LOOK, found[0], message))
    return tasks


def _texts(node: RawNode) -> Iterator[Text]:
    if isinstance(node, Text):
        yield node
    elif isinstance(node, RawMap | RawList):
        for one in node.values() if isinstance(node, RawMap) else node:
            yield from _texts(one)
