"""The starting dossier of `vndoc new`: invented, commented, complete enough to build at once."""

from collections.abc import Iterator
from datetime import date
from importlib import resources

from vndoc.documents.schema import schema_keys, schema_text
from vndoc.errors import WrongUsage

_YEAR = "NAM_HO_SO"
"""Stands in the files for the dossier's year."""

_FILES = ("ho-so.yaml", "ke-hoach.yaml")


def starter_files(year: int | None = None) -> Iterator[tuple[str, bytes]]:
    """Each file of a new dossier: its name, its bytes; `year` defaults to this year (the clerk sees and changes it).

    Raises WrongUsage for a year that no dossier can have.
    """
    chosen = year if year is not None else date.today().year
    if not 2020 <= chosen <= 2100:
        raise WrongUsage(f"Năm {chosen} không dùng được.", "Ghi năm bốn chữ số, ví dụ: --year 2026.")
    for name in _FILES:
        text = resources.files("vndoc.starter").joinpath(name).read_text("utf-8")
        yield name, text.replace(_YEAR, str(chosen)).encode("utf-8")
    for key in schema_keys():
        yield f"luoc-do/{key}.schema.json", schema_text(key).encode("utf-8")
