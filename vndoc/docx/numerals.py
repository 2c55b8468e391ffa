"""Numbers as automatic numbering writes them (17.18.59 ST_NumberFormat)."""

from vndoc.viet.so_dem import so_la_ma

_LARGEST_ROMAN = 3999


def numeral(number: int, number_format: str) -> str:
    """`number` in a number format; in decimal for formats that Vietnamese papers do not use."""
    match number_format:
        case "upperRoman":
            return _roman(number)
        case "lowerRoman":
            return _roman(number).lower()
        case "upperLetter":
            return _letters(number)
        case "lowerLetter":
            return _letters(number).lower()
        case "decimalZero":
            return f"{number:02d}"
        case "none":
            return ""
    return str(number)


def _roman(number: int) -> str:
    return so_la_ma(number) if 1 <= number <= _LARGEST_ROMAN else str(number)


def _letters(number: int) -> str:
    # After Z Word doubles the letter (AA, BB), it does not count on as a spreadsheet does.
    if not 0 < number <= 26 * 30:
        return str(number)
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
