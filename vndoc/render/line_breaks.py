"""Line ends and tabs of values become Word's own elements, as docxtpl has it: `\\n` → `w:br`, `\\t` → `w:tab`."""

from copy import deepcopy

from vndoc.docx.xml import XML_SPACE, Element, q, w


def break_lines(root: Element) -> None:
    """Split every text of a part that holds a line end or a tab, in place."""
    for node in [node for node in root.iter(q("t")) if node.text and ("\n" in node.text or "\t" in node.text)]:
        run = node.getparent()
        if run is not None and run.tag == q("r"):
            _split(run, node)


def _split(run: Element, node: Element) -> None:
    """The text's first line stays; a tab stands in a run of its own, and what follows it in another."""
    following = list(node.itersiblings())
    for number, cell in enumerate((node.text or "").split("\t")):
        if number:
            run = _next_run(_next_run(run, w("tab")))
        lines = cell.split("\n")
        if number == 0:
            node.text, lines = lines[0], lines[1:]
        else:
            run.append(_text(lines.pop(0)))
        at = run.index(node) + 1 if number == 0 else len(run)
        for line in lines:
            run.insert(at, w("br"))
            run.insert(at + 1, _text(line))
            at += 2
    if following and following[0].getparent() is not run:
        run.extend(following)


def _next_run(run: Element, *content: Element) -> Element:
    properties = run.find(q("rPr"))
    made = w("r", deepcopy(properties) if properties is not None else None, *content)
    run.addnext(made)
    return made


def _text(line: str) -> Element:
    made = w("t", text=line)
    made.set(XML_SPACE, "preserve")
    return made
