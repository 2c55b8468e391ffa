"""The generated pages of `docs/`: rules, documents, data fields, commands. One source each; a test compares them.

`pages` takes the command line's help as a value, since this module stands beside the command line, not above it.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from vndoc.documents import DOCUMENTS, DocumentType, document_type
from vndoc.documents.schema import schema, schema_keys, schema_text
from vndoc.linter.rules import RULES
from vndoc.quy_dinh.bang_mau_bao_cao import bang_mau_bao_cao
from vndoc.quy_dinh.bang_tra_cuu import BangTraCuu, bang_tra_cuu
from vndoc.rulebook import Rulebook, Value, load
from vndoc.units import show

_GENERATED = "<!-- Sinh tự động bằng `vndoc docs`; sửa ở nguồn, không sửa trang này. -->\n\n"


@dataclass(frozen=True)
class CommandPage:
    """A command as its help page shows it: `name` with its group (`vndoc template build`), the page's text."""

    name: str
    text: str


def pages(commands: Sequence[CommandPage]) -> Mapping[str, str]:
    """Every generated file by its name below `docs/`."""
    rulebook = load()
    return {
        "quy-tac.md": _GENERATED + _rules_page(rulebook),
        "van-ban.md": _GENERATED + _documents_page(rulebook),
        "du-lieu.md": _GENERATED + _fields_page(),
        "luat-thi-dua.md": _GENERATED + _law_page(),
        "lenh.md": _GENERATED + _commands_page(commands),
        **{f"schema/{key}.schema.json": schema_text(key) for key in schema_keys()},
    }


def value_rows(rulebook: Rulebook) -> tuple[tuple[str, str, str, str, str, str], ...]:
    """One row a value of the decree: component, property, what is allowed, what vndoc builds with, severity, clause."""
    return tuple(
        (
            rulebook.components[value.key.partition(".")[0]].ten,
            value.key.partition(".")[2],
            str(value),
            _use(value),
            value.severity.label,
            value.clause,
        )
        for value in rulebook.values()
    )


def rule_rows() -> tuple[tuple[str, str, str, str], ...]:
    """One row a rule of the linter: name, severity, what it says, clause."""
    return tuple((rule.name, rule.severity.label, rule.summary, rule.clause) for rule in RULES)


def data_rule_rows() -> tuple[tuple[str, str], ...]:
    """One row a name of findings about data, templates and the record of a run: the name, what it says."""
    table = tomllib.loads(resources.files("vndoc").joinpath("data_rules.toml").read_text("utf-8"))
    return tuple((name, summary) for group in table.values() for name, summary in group.items())


def _use(value: Value) -> str:
    if value.allowed is not None and not isinstance(value.use, str | bool):
        return show(value.use, value.allowed.unit)
    return "" if isinstance(value.use, bool) else value.use if isinstance(value.use, str) else ""


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _rules_page(rulebook: Rulebook) -> str:
    types = [(one.ten, one.viet_tat or "không có", one.layout) for one in rulebook.types]
    return (
        f"# Quy tắc\n\n{rulebook.title}, có hiệu lực từ {rulebook.valid_from:%d/%m/%Y}.\n\n"
        "## Quy tắc soát văn bản\n\n"
        + _table(("Quy tắc", "Mức", "Nội dung", "Căn cứ"), rule_rows())
        + "\n## Quy tắc về dữ liệu, mẫu Word và kết quả\n\n"
        + _table(("Quy tắc", "Nội dung"), data_rule_rows())
        + "\n## Giá trị của Nghị định\n\n"
        + _table(("Thành phần", "Thuộc tính", "Cho phép", "vndoc dùng", "Mức", "Căn cứ"), value_rows(rulebook))
        + f"\n## 29 loại văn bản\n\nCăn cứ: {rulebook.types_clause}.\n\n"
        + _table(("Loại", "Viết tắt", "Mẫu trình bày"), types)
    )


def _law_page() -> str:
    head = (
        "# Luật thi đua, khen thưởng trong vndoc\n\n"
        "Sửa ở các tập tin `vndoc/quy_dinh/*.toml`; đầu mỗi tập tin nói cách ghi. "
        "Điều nào không ghi “đã đọc toàn văn” thì phải đối chiếu trước khi dùng.\n"
    )
    return head + "".join(_law_table(one) for one in (*bang_tra_cuu(), *bang_mau_bao_cao()))


def _law_table(one: BangTraCuu) -> str:
    lead = f"{one.loi_dan}\n\n" if one.loi_dan else ""
    return f"\n## {one.ten}\n\n{lead}{_table(one.cot, one.hang)}"


def _documents_page(rulebook: Rulebook) -> str:
    rows = [(one.ten, _data_file(one), _abbreviation(one), one.bo_cuc, f"`{one.key}.docx`") for one in DOCUMENTS]
    head = ("Văn bản", "Tập tin dữ liệu", "Viết tắt", "Mẫu trình bày", "Mẫu Word")
    return f"# Các loại văn bản\n\nTheo {rulebook.title}.\n\n{_table(head, rows)}"


def _data_file(loai: DocumentType) -> str:
    """The data file that a paper is made from, in YAML, and in Excel where it has that form."""
    source = document_type(loai.data_key)
    return f"`{loai.data_key}.yaml`" + (" hoặc `.xlsx`" if source and source.so_tinh else "")


def _abbreviation(loai: DocumentType) -> str:
    return "theo `loai`" if loai.names_its_type else loai.viet_tat or "không có"


def _fields_page() -> str:
    parts = ["# Các trường dữ liệu\n"]
    for key in schema_keys():
        shape = schema(key)
        parts.append(f"## {shape['title']} (`{key}.yaml`)\n\n{_fields(shape)}")
        for name, inner in shape.get("$defs", {}).items():
            if "properties" in inner:
                parts.append(f"### Nhóm `{name}` của `{key}.yaml`\n\n{_fields(inner)}")
    return "\n".join(parts)


def _fields(shape: Mapping[str, Any]) -> str:
    required = set(shape.get("required", ()))
    rows = [
        (f"`{name}`", one.get("title", ""), "có" if name in required else "", one.get("description", ""), _example(one))
        for name, one in shape["properties"].items()
    ]
    return _table(("Trường", "Tên", "Bắt buộc", "Ghi gì", "Ví dụ"), rows)


def _example(field: Mapping[str, Any]) -> str:
    examples = field.get("examples") or [""]
    first = examples[0]
    return str(first if not isinstance(first, list) else "; ".join(map(str, first)))


def _commands_page(commands: Sequence[CommandPage]) -> str:
    parts = [f"## `{one.name}`\n\n```text\n{one.text.rstrip()}\n```\n" for one in commands]
    return "# Các lệnh\n\n" + "\n".join(parts)
