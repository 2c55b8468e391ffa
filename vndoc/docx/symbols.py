"""Characters of symbol fonts (Symbol, Wingdings), which stand in the private area U+F000-F0FF, as people read them."""

_KNOWN = {
    0xF0A7: "▪",  # Wingdings: small square
    0xF0A8: "◻",
    0xF0B7: "•",  # Symbol: bullet
    0xF0D8: "➢",  # Wingdings: arrowhead
    0xF0FC: "✓",  # Wingdings: tick
    0xF06F: "□",  # Wingdings: square
    0xF076: "❖",
    0xF0E0: "→",
    0xF0FE: "☑",
}
_SAME_AS_ASCII = frozenset("+-=()[]{}/.,:;0123456789<>|_%")


def readable(text: str) -> str:
    """`text` with the characters of symbol fonts replaced by ordinary ones; unknown ones become a bullet."""
    return "".join(_readable(char) for char in text)


def _readable(char: str) -> str:
    code = ord(char)
    if not 0xF000 <= code <= 0xF0FF:
        return char
    if code in _KNOWN:
        return _KNOWN[code]
    return chr(code - 0xF000) if chr(code - 0xF000) in _SAME_AS_ASCII else "•"
