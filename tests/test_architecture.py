"""The shape of the code: layers, sizes, and what must not stand in the tree."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "vndoc").rglob("*.py"))
MAX_FUNCTION = 40
MAX_MODULE = 300
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc"}


def test_the_import_contracts_hold() -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    result = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_is_small_and_so_are_its_functions(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= MAX_MODULE
    assert path.stem not in FORBIDDEN_NAMES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= MAX_FUNCTION, node.name


def test_no_machine_path_stands_in_the_tree() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    names = re.compile(r"(?:^|[^\w.])/(?:work|root|home|Users)/\w", re.MULTILINE)
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".yaml", ".json", ".txt", ".lock", ""} and path.is_file():
            assert not names.search(path.read_text("utf-8", errors="ignore")), name


def test_every_package_is_typed_and_documented() -> None:
    assert (ROOT / "vndoc" / "py.typed").is_file()
    for path in MODULES:
        assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path
