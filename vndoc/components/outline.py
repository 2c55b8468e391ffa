"""Any document as plain text, one line a paragraph, `component: text`: for goldens and for git diffs."""

from collections.abc import Iterator

from vndoc.components.paper import BLANK, RULE_ONLY, Paper
from vndoc.components.words import is_rule_text
from vndoc.docx.facts import Header, Line, Paragraph

_MM = 1440 / 25.4
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n"})


def outline(paper: Paper) -> str:
    """The paper in reading order, headers first, footers last; blank lines are left out, each line ends with `\\n`."""
    lines = [*_margins(paper, "header"), *_body(paper), *_margins(paper, "footer")]
    return "".join(f"{line}\n" for line in lines)


def _body(paper: Paper) -> Iterator[str]:
    for mark, paragraph in paper.in_order():
        if mark not in (BLANK, RULE_ONLY):
            yield f"{mark}: {_text(paragraph)}"
        yield from (_rule(line) for line in paragraph.lines if line.kind != "gach-duoi-ky-tu")
        if mark == RULE_ONLY and not paragraph.lines:
            yield RULE_ONLY


def _rule(line: Line) -> str:
    return RULE_ONLY if line.length is None else f"{RULE_ONLY}: {round(line.length / _MM)} mm"


def _text(paragraph: Paragraph) -> str:
    return f"{paragraph.label} {paragraph.text}".strip(" ").translate(_ESCAPES)


def _margins(paper: Paper, where: str) -> Iterator[str]:
    """Headers (or footers) that say anything, each part once."""
    seen: set[str] = set()
    for section in paper.facts.sections:
        for part in section.headers if where == "header" else section.footers:
            if part.part not in seen:
                seen.add(part.part)
                yield from _margin_lines(part, "so_trang" if where == "header" else "chan_trang")


def _margin_lines(header: Header, name: str) -> Iterator[str]:
    for paragraph in header.paragraphs:
        if paragraph.fields:
            yield f"{name}: [{' '.join(' '.join(paragraph.fields).split())}]"
        elif not paragraph.blank and not is_rule_text(paragraph.text):
            yield f"{'dau_trang' if name == 'so_trang' else name}: {_text(paragraph)}"
