"""SIGN-PREFIX: the signer's authority is written `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` with a space behind the dot.

`KT.` is followed by the deputy's own title on the next line.
Wrong: `T/M ỦY BAN NHÂN DÂN`, `KT.GIÁM ĐỐC`. Right: `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC`.
Phụ lục I, Phần I, Mục II, khoản 7 điểm b.
"""

import re
from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.docx.facts import Paragraph
from vndoc.findings import Finding, Severity
from vndoc.linter.chu_ky import signature
from vndoc.linter.frame import Rule
from vndoc.linter.reading import lines
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_PREFIX = re.compile(
    r"(?P<typed>(?P<word>T\s*/\s*M|K\s*/\s*T|T\s*/\s*L|T\s*/?\s*U\s*/?\s*Q|TM|KT|TL|TUQ)(?P<mark>(?:\s*[./:,]+)?)|Q(?P<dot>\s*[./]))"
    r"(?P<gap>\s*)(?=\S|$)",
    re.IGNORECASE,
)
_MEANING = {"TM": "thay mặt", "KT": "ký thay", "TL": "thừa lệnh", "TUQ": "thừa ủy quyền", "Q": "quyền"}
_DEPUTY = re.compile(r"\bPHÓ\b|^THỨ TRƯỞNG\b", re.IGNORECASE)


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each prefix of a wrong form, one for each `KT.` without a deputy's title."""
    voice = Voice(RULE, paper, rulebook)
    block = [
        (one, line) for one in signature(paper) if paper.mark(one) in ("quyen_han", "chuc_vu") for line in lines(one)
    ]
    for index, (paragraph, line) in enumerate(block):
        prefix = _prefix(line)
        if prefix is None:
            continue
        word, rest = prefix
        right = f"{word}. {rest}"
        if line != right:
            message = f"“{_MEANING[word].capitalize()}” viết tắt là “{word}.”, sau dấu chấm có một dấu cách: “{right}”."
            yield voice.at(paragraph, message, right, quote=line)
        if word == "KT":
            yield from _deputy(voice, paragraph, line, _following(block, index))


def _prefix(line: str) -> tuple[str, str] | None:
    """The abbreviation in capitals and what stands behind it; None for lines without one."""
    match = _PREFIX.match(line)
    if match is None:
        return None
    word = "Q" if match["dot"] else re.sub(r"[\s/]", "", match["word"]).upper()
    rest = line[match.end() :].strip()
    parted = match["dot"] or match["mark"].strip() or match["gap"] or "/" in (match["word"] or "")
    return (word, rest) if parted and rest else None


def _following(block: list[tuple[Paragraph, str]], index: int) -> str | None:
    """The next line of the same cell, None where there is none."""
    paragraph, _ = block[index]
    after = next(iter(block[index + 1 :]), None)
    return after[1] if after and after[0].cell == paragraph.cell else None


def _deputy(voice: Voice, paragraph: Paragraph, line: str, after: str | None) -> Iterator[Finding]:
    if after is not None and _DEPUTY.search(after):
        return
    found = f"văn bản ghi “{after}”" if after else "văn bản chưa ghi"
    message = f"Sau dòng “KT.” phải là chức vụ của cấp phó trực tiếp ký (ví dụ “PHÓ GIÁM ĐỐC”), {found}."
    yield voice.at(paragraph, message, quote=line)


RULE = Rule(
    name="quyen-han-mau",
    reference="SIGN-PREFIX",
    severity=Severity.LOI,
    summary="Quyền hạn của người ký viết “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”; sau “KT.” là chức vụ cấp phó",
    clause="Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
    check=check,
    values=("quyen_han.van_ban",),
)
