"""KG-FORM: one addressee stands on the line of `Kính gửi:`; several each on a line of its own, `- …;`, the last `- ….`

Wrong: `Kính gửi: Sở Nội vụ; Sở Tài chính`. Right: `Kính gửi:` / `- Sở Nội vụ;` / `- Sở Tài chính.`
Phụ lục I, Phần I, Mục II, khoản 9 điểm d.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.noi_nhan import Item, addressees
from vndoc.linter.reading import lines
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

LABEL = "Kính gửi:"
_LABEL = re.compile(r"kính\s+g[ửởươ]i\s*[:.;,]?\s*", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_SEVERAL = re.compile(r";\s*\S|\s-\s*\S.*;")


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """At most one finding for the label, one for the layout, one for each line with a wrong dash or end."""
    paragraph = paper.first("kinh_gui")
    if paragraph is None:
        return
    voice = Voice(RULE, paper, rulebook)
    first = next(iter(lines(paragraph)), "")
    label = _LABEL.match(first)
    rest = first[label.end() :].strip() if label else ""
    if not first.startswith(LABEL):
        typed = label.group().strip() if label else first
        yield voice.at(paragraph, f"Viết “{LABEL}” thay cho “{typed}”.", f"{LABEL} {rest}".strip(), quote=first)
    items = addressees(paper)
    if rest:
        yield from _on_the_line(voice, paragraph, rest, items)
    elif len(items) == 1:
        right = f"{LABEL} {items[0].words}"
        message = f"Chỉ gửi một nơi thì ghi trên cùng một dòng, không gạch đầu dòng: “{right}”."
        yield voice.at(items[0].paragraph, message, right, quote=items[0].text)
    else:
        yield from _list(voice, items)


def _on_the_line(voice: Voice, paragraph: Paragraph, rest: str, items: tuple[Item, ...]) -> Iterator[Finding]:
    """Faults where a name stands on the line of the label."""
    if items or _SEVERAL.search(_IN_BRACKETS.sub("", rest)):
        message = f"Gửi hai nơi trở lên thì sau “{LABEL}” xuống dòng, mỗi nơi một dòng có gạch đầu dòng, thẳng hàng."
        yield voice.at(paragraph, message, quote=rest)
    elif rest.startswith(("-", "–", "+")) or rest.endswith((";", ",")):
        right = f"{LABEL} {Item(paragraph, rest).words}"
        message = f"Chỉ gửi một nơi thì không gạch đầu dòng, không có dấu ở cuối: “{right}”."
        yield voice.at(paragraph, message, right, quote=rest)


def _list(voice: Voice, items: tuple[Item, ...]) -> Iterator[Finding]:
    for item in items:
        end = "." if item is items[-1] else ";"
        right = f"- {item.words}{end}"
        if not re.match(r"- \S", item.text):
            message = "Mỗi nơi trong “Kính gửi” mở đầu bằng gạch ngắn và dấu cách (“- ”)."
            yield voice.at(item.paragraph, message, right, quote=item.text)
        if not item.text.endswith(end):
            name = "dấu chấm (.)" if end == "." else "dấu chấm phẩy (;)"
            which = "Dòng cuối" if end == "." else "Mỗi dòng trước dòng cuối"
            yield voice.at(item.paragraph, f"{which} của “Kính gửi” kết thúc bằng {name}.", right, quote=item.text)


RULE = Rule(
    name="kinh-gui-mau",
    reference="KG-FORM",
    severity=Severity.LOI,
    summary="Kính gửi một nơi ghi trên một dòng; từ hai nơi mỗi nơi một dòng “- …;”, dòng cuối có dấu chấm",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
    check=check,
    values=("kinh_gui.van_ban",),
)
