"""JSON Schema of the data files, for editors that complete and check YAML; also the source of the docs on fields."""

import json
from typing import Any

from vndoc.documents import DATA_TYPES, document_type
from vndoc.errors import WrongUsage
from vndoc.ho_so import ThongTinChung
from vndoc.ho_so.fields import Model

FACTS = "ho-so"
"""Key of the schema of the shared facts."""

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The edition that editors of YAML understand best; pydantic's output keeps to the words both editions share."""


def schema_keys() -> tuple[str, ...]:
    """The keys of all schemas: the facts, then each type of paper."""
    return (FACTS, *(one.key for one in DATA_TYPES))


def schema(key: str) -> dict[str, Any]:
    """The schema of `ho-so.yaml` (`"ho-so"`) or of a type's data file. Raises WrongUsage for an unknown key."""
    loai = document_type(key)
    if loai is None and key != FACTS:
        raise WrongUsage(f"Không có mẫu dữ liệu “{key}”.", f"Dùng một trong: {', '.join(schema_keys())}")
    model: type[Model] = loai.model if loai else ThongTinChung
    made = _draft_07(model.model_json_schema())
    made.pop("description", None)
    return {"$schema": DIALECT, **made, "title": loai.ten if loai else "Thông tin chung của hồ sơ"}


def schema_text(key: str) -> str:
    """The schema as the file `<key>.schema.json` holds it."""
    return json.dumps(schema(key), ensure_ascii=False, indent=2) + "\n"


def _draft_07(node: Any) -> Any:  # noqa: ANN401  (JSON values)
    """`node` for an editor of draft 07: no defaults, no names of classes; `allOf` keeps the hints beside a `$ref`."""
    if isinstance(node, list):
        return [_draft_07(one) for one in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _draft_07(value) for key, value in node.items() if key != "default"}
    if "properties" in kept:
        kept.pop("title", None)
        kept.pop("description", None)
        for name in kept["properties"].keys() - set(kept.get("required", ())):
            _allow_empty(kept["properties"][name])
    options = [one for one in kept.get("anyOf", []) if one != {"type": "null"}]
    if len(options) == 1:
        del kept["anyOf"]
        kept = {**options[0], **kept}
    if "$ref" in kept and len(kept) > 1:
        kept = {"allOf": [{"$ref": kept.pop("$ref")}], **kept}
    return kept


def _allow_empty(field: dict[str, Any]) -> None:
    """Let a field that is not required be typed with nothing after its name."""
    if "enum" in field:
        field["enum"] = [*field["enum"], None]
    elif "type" in field:
        kinds = field["type"] if isinstance(field["type"], list) else [field["type"]]
        field["type"] = [*kinds, "null"]
