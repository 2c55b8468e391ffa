"""Texts that the decree prescribes word for word, compared without regard to tone-mark placement and spaces."""

from collections.abc import Sequence

from vndoc.docx.facts import Paragraph
from vndoc.linter.reading import as_read
from vndoc.viet.chuan_hoa import fold_space, fold_tone


def reads(paragraph: Paragraph, texts: Sequence[str], *, any_case: bool = False) -> bool:
    """Whether a paragraph reads as one of `texts`; `any_case` leaves capitals to another rule."""
    found = folded(paragraph)
    wanted = [fold_tone(text) for text in texts]
    if any_case:
        return found.casefold() in [text.casefold() for text in wanted]
    return found in wanted


def folded(paragraph: Paragraph) -> str:
    """The text of a paragraph for comparing."""
    return fold_tone(fold_space(as_read(paragraph.text)))
