"""Annexes (Phụ lục I, Phần I, Mục III, khoản 1): on pages of their own, numbered from 1, portrait or landscape.

The counterpart of `documents.phu_luc`. Both forms take the tag of the heading (`Phụ lục I`), the title in capitals, and
blocks that are made from the rulebook, so that tables have the width of their page.
"""

from collections.abc import Callable

from vndoc.blocks.base import Block, If, NewSection, Ngang, Para
from vndoc.rulebook import Rulebook

Content = Callable[[Rulebook], tuple[Block, ...]]
"""Makes the blocks of an annex for pages as wide as the rulebook says."""


def phu_luc_ngang(so: str, ten: str, content: Content, rulebook: Rulebook) -> If:
    """An annex on landscape pages; none where the name `so` is empty."""
    return If(so, (Ngang((*_dau(so, ten), *content(rulebook.turned()))),))


def phu_luc_doc(so: str, ten: str, content: Content, rulebook: Rulebook) -> If:
    """An annex on portrait pages; none where the name `so` is empty."""
    return If(so, (NewSection(), *_dau(so, ten), *content(rulebook)))


def _dau(so: str, ten: str) -> tuple[Block, ...]:
    """The heading, the title, the line `(Kèm theo …)`."""
    return (
        Para("phu_luc", f"{{{{ {so} }}}}"),
        Para("phu_luc_tieu_de", ten),
        Para("phu_luc_kem_theo", "{{ kem_theo }}", keep_next=True),
    )
