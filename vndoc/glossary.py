"""The project's words: identifier -> accented form, English gloss and clause (`glossary.toml`)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True)
class Term:
    """One word: `nhan` is what a clerk reads, `dieu_khoan` the decree's clause where it has the word."""

    key: str
    nhan: str
    english: str
    dieu_khoan: str | None = None
    mot_am_tiet: bool = False


@dataclass(frozen=True)
class Glossary:
    """All words by identifier, in alphabetical order."""

    terms: Mapping[str, Term]

    def nhan(self, key: str) -> str:
        """The accented form of an identifier; a rule's name (`noi-nhan`) is looked up as one. KeyError if unknown."""
        return self.terms[key.replace("-", "_")].nhan


def load_glossary() -> Glossary:
    """The glossary; whoever needs it often keeps it."""
    table = tomllib.loads(files("vndoc").joinpath("glossary.toml").read_text(encoding="utf-8"))
    return Glossary(MappingProxyType({key: Term(key, **entry) for key, entry in table.items()}))
