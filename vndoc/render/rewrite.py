"""Between Jinja's parser and its compiler: what a template may not use is told, the rest is made fit for the merge."""

from collections.abc import Iterator

from jinja2 import nodes

from vndoc.render.environment import CAPTURED, JOINED, LOOPED, PRINTED, Environment
from vndoc.viet.chuan_hoa import nearest

LITERALS = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}
"""docxtpl's spelling of a literal brace pair. Replaced in the template only: a value that holds one keeps it."""

_FORBIDDEN: tuple[tuple[type[nodes.Node], str], ...] = (
    (nodes.EvalContextModifier, "autoescape"),
    (nodes.Include, "include"),
    (nodes.Import, "import"),
    (nodes.FromImport, "from"),
    (nodes.Extends, "extends"),
    (nodes.Block, "block"),
)


def refusals(tree: nodes.Template, environment: Environment) -> Iterator[tuple[int, str, str | None]]:
    """Line, message and suggestion for each thing that a template may not use."""
    for kind, word in _FORBIDDEN:
        for node in tree.find_all(kind):
            yield node.lineno, f"Thẻ {{% {word} %}} không dùng được trong mẫu; chỉ dùng for, if, set, macro.", None
    for one in tree.find_all(nodes.Filter):
        if one.name not in environment.filter_names:
            near = nearest(one.name, environment.filter_names)
            advice = f"; có lẽ là “{near}”" if near else "; bỏ “|” và tên bộ lọc"
            yield one.lineno, f"Bộ lọc “{one.name}” không có hoặc không được dùng{advice}.", near
    for test in tree.find_all(nodes.Test):
        if test.name not in environment.tests:
            yield test.lineno, f"Phép thử “is {test.name}” không có.", nearest(test.name, environment.tests)


def rewrite(tree: nodes.Template, environment: Environment) -> frozenset[str]:
    """Change the tree in place; returns the names that the template itself sets (loop variables, set, macros)."""
    names = {one.name for one in tree.find_all(nodes.Name) if one.ctx in ("store", "param")}
    for data in tree.find_all(nodes.TemplateData):
        for written, meant in LITERALS.items():
            data.data = data.data.replace(written, meant)
    for loop in list(tree.find_all(nodes.For)):
        loop.iter = _filter(loop.iter, LOOPED, loop.lineno)
    for concat in list(tree.find_all(nodes.Concat)):
        concat.nodes = [_filter(nodes.List(concat.nodes, lineno=concat.lineno), JOINED, concat.lineno)]
    for block in list(tree.find_all(nodes.FilterBlock)):
        _innermost(block.filter).node = _filter(None, CAPTURED, block.lineno)
        block.filter = _filter(block.filter, PRINTED, block.lineno)
    for assigned in list(tree.find_all(nodes.AssignBlock)):
        captured = _filter(None, CAPTURED, assigned.lineno)
        if assigned.filter is None:
            assigned.filter = captured
        else:
            _innermost(assigned.filter).node = captured
    macros: list[nodes.Macro | nodes.CallBlock] = [*tree.find_all(nodes.Macro), *tree.find_all(nodes.CallBlock)]
    for macro in macros:
        captured = _filter(None, CAPTURED, macro.lineno)
        macro.body = [nodes.FilterBlock(macro.body, captured, lineno=macro.lineno)]
    names.update(macro.name for macro in tree.find_all(nodes.Macro))
    tree.set_environment(environment)
    return frozenset(names)


def _filter(node: nodes.Node | None, name: str, line: int) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=line)


def _innermost(one: nodes.Filter) -> nodes.Filter:
    while isinstance(one.node, nodes.Filter):
        one = one.node
    return one
