"""Comments of a YAML file: years and dates in them turn too, the line that names the schema points beside the data."""

import re
from collections.abc import Iterator

import yaml

from vndoc.findings import DataPlace
from vndoc.load.yaml_reader import LOADER
from vndoc.roll_over.anniversaries import recounted
from vndoc.roll_over.course import Course
from vndoc.roll_over.ledger import Change
from vndoc.roll_over.years import replaced, turned

_SCHEMA = re.compile(r"(?P<lead>#\s*yaml-language-server:\s*\$schema=)\S*?(?P<name>[\w-]+\.schema\.json)")

SCHEMAS = "luoc-do"
"""Folder of the schemas of a new dossier."""


def turned_comments(text: str, name: str, course: Course) -> tuple[str, tuple[Change, ...]]:
    """`text` of the file `name` with its comments turned, and what changed in them."""
    done, end = "", 0
    changes = []
    for start, stop in _comments(text):
        old = text[start:stop]
        new = _turned(old, name, course)
        if new != old:
            place = DataPlace(name, text.count("\n", 0, start) + 1, 1)
            changes.append(Change(place, "ghi chú", old, new, "ghi chú, không in ra"))
        done += text[end:start] + new
        end = stop
    return done + text[end:], tuple(changes)


def _turned(comment: str, name: str, course: Course) -> str:
    if _SCHEMA.search(comment):
        up = "../" * name.count("/")
        return _SCHEMA.sub(lambda found: f"{found['lead']}{up}{SCHEMAS}/{found['name']}", comment)
    parts = turned(comment, course.old, course.new, course.facts).parts
    counts, _ = recounted(comment, course.old, course.new, course.days)
    done = replaced(comment, (*parts, *counts))
    for old, new in course.names.items():
        done = done.replace(old, new)
    return done


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Where comments start and end: a `#` outside of all texts."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    taken = []
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.ScalarEvent) and event.start_mark and event.end_mark:
            first, last = event.start_mark, event.end_mark
            begin = starts[first.line] + first.column
            if event.style in ("|", ">"):
                begin = text.find("\n", begin)
            stop = starts[last.line] + last.column if last.line < len(starts) else len(text)
            taken.append(range(begin, stop))
    end = 0
    for found in re.finditer(r"(?:(?<=\s)|^)#", text, re.MULTILINE):
        if found.start() >= end and not any(found.start() in one for one in taken):
            line_end = text.find("\n", found.start())
            end = len(text) if line_end < 0 else line_end
            yield found.start(), end
