"""`vndoc rules`: the rulebook and the rules of the linter."""

from typing import Annotated

import typer

from vndoc.findings import Severity

NAME = "rules"
EXAMPLES = "vndoc rules\nvndoc rules --soat\nvndoc rules --json"


def command(
    soat: Annotated[bool, typer.Option("--soat", help="Chỉ in các quy tắc soát văn bản.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> int:
    """In bộ quy tắc kèm điều khoản. Gồm các quy tắc soát văn bản và từng giá trị của Nghị định 30/2020/NĐ-CP."""
    from vndoc.cli.report import print_json, print_table
    from vndoc.docs import rule_rows, value_rows
    from vndoc.rulebook import load

    rulebook = load()
    rules, values = rule_rows(), () if soat else value_rows(rulebook)
    if as_json:
        rule_keys = ("rule", "severity", "summary", "clause")
        value_keys = ("thanh_phan", "thuoc_tinh", "cho_phep", "vndoc_dung", "muc_do", "dieu_khoan")
        print_json(
            {
                "rulebook": rulebook.key,
                "rules": [_keyed(rule_keys, row) for row in rules],
                "values": [_keyed(value_keys, row) for row in values],
            }
        )
        return 0
    typer.echo(f"{rulebook.title}\n")
    print_table(("Quy tắc", "Mức", "Nội dung", "Căn cứ"), rules)
    if values:
        typer.echo()
        print_table(("Thành phần", "Thuộc tính", "Cho phép", "vndoc dùng", "Mức", "Căn cứ"), values)
    return 0


def _keyed(keys: tuple[str, ...], row: tuple[str, ...]) -> dict[str, str]:
    """One row as an object; severities by the names that `lint --json` gives them."""
    names = {one.label: one.value for one in Severity}
    pairs = zip(keys, row, strict=True)
    return {key: names.get(cell, cell) if key in ("severity", "muc_do") else cell for key, cell in pairs}
