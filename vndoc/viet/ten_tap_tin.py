"""Names of files that every system accepts and that can be read over the telephone."""

import re

from vndoc.viet.chuan_hoa import without_accents

LONGEST_SLUG = 80
EMPTY_SLUG = "van-ban"
RESERVED_SUFFIX = "-vb"

_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Device names of Windows: a file cannot be called so, whatever its extension."""


def slug(text: str) -> str:
    """The ASCII name of `text`: small letters and digits joined by `-`, 1..80 characters, not a device of Windows."""
    words = re.findall("[a-z0-9]+", without_accents(text.lower()))
    made = _cut("-".join(words)) or EMPTY_SLUG
    return made + RESERVED_SUFFIX if made in _RESERVED else made


def _cut(name: str) -> str:
    """`name` cut at a joint so that it fits; a single word that is too long is cut anywhere."""
    if len(name) <= LONGEST_SLUG:
        return name
    whole = name[: LONGEST_SLUG + 1].rpartition("-")[0]
    return whole or name[:LONGEST_SLUG]
