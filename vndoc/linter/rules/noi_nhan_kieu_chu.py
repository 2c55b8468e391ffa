"""NN-LABEL: the words `Nơi nhận:` on a line of their own, with a colon, 12 pt, bold italics.

Wrong: `Nơi nhận` upright at 11 pt. Right: `Nơi nhận:` bold italic at 12 pt. Phụ lục I, Phần I, Mục II, khoản 9 điểm d.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding
from vndoc.linter.fixed_text import reads
from vndoc.linter.values import finding, spoken, style_rule
from vndoc.rulebook import Rulebook


def _words(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """The words themselves; what stands behind them belongs on lines of its own."""
    value = spoken(paper, rulebook, "noi_nhan.van_ban")
    for paragraph in paper.of("noi_nhan") if value else ():
        if value is not None and not reads(paragraph, value.texts):
            message = f"Viết “{value.texts[0]}” trên một dòng riêng, có dấu hai chấm"
            yield finding(RULE.name, paper, rulebook, value, paragraph, message, value.texts[0])


RULE = style_rule(
    name="noi-nhan-kieu-chu",
    reference="NN-LABEL",
    summary="Từ “Nơi nhận:” trên dòng riêng, cỡ 12, nghiêng, đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
    values=("noi_nhan.van_ban", "noi_nhan.co_chu", "noi_nhan.dam", "noi_nhan.nghieng"),
    more=_words,
)
