"""Marks that people type at the head of an item: dashes, bullets, numbers; told apart from the item's own words."""

import re

_SIGN = re.compile(r"(?P<sign>[-+–—•●▪◦·*✓])(?:\s|(?=[^\W\d_]))")
_LABEL = re.compile(
    r"""(?P<label>
        \(?\d{1,2}(?:\.\d{1,2})*(?:[.)/]|\.\))   # 1.  1)  1/  (1)  1.1.
      | [IVX]{1,5}[.)/](?!\s+[A-ZĐ]\.)           # II.  but not the initials of V. I. Lênin
      | [a-zđ][.)/]                              # a)  đ.
    )\s+(?=\S)""",
    re.VERBOSE,
)


def leading_sign(text: str) -> str | None:
    """The dash or bullet that begins `text`, a space or a letter after it: `-`, `•`; None for `-5` and for words."""
    match = _SIGN.match(text)
    return match["sign"] if match else None


def leading_label(text: str) -> str | None:
    """The number or letter that labels `text`: `1.`, `I.`, `a)`; None for `100%`, `05 đơn vị`, `1.000 người`."""
    match = _LABEL.match(text)
    return match["label"] if match else None
