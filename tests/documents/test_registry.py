"""What holds for every type of paper, and for every model."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.dossiers import ROOT
from vndoc.documents import DOCUMENTS, document_type, document_type_of
from vndoc.documents.schema import schema, schema_keys, schema_text
from vndoc.errors import WrongUsage
from vndoc.ho_so import ThongTinChung
from vndoc.ho_so.fields import Model
from vndoc.raw import RawFile
from vndoc.rulebook import load as load_rulebook

SCHEMAS = ROOT / "docs" / "schema"


def models(model: type[Model] = Model) -> Iterator[type[Model]]:
    for one in model.__subclasses__():
        yield one
        yield from models(one)


MODELS = sorted({one for one in models() if one.__module__.startswith("vndoc.")}, key=lambda one: one.__name__)


@pytest.mark.parametrize("loai", DOCUMENTS, ids=lambda loai: loai.key)
def test_a_type_has_the_decrees_abbreviation_and_layout(loai: Any) -> None:  # noqa: ANN401
    if loai.names_its_type:
        assert loai.bo_cuc in {one.layout for one in load_rulebook().types}
        return
    known = load_rulebook().type_named(loai.ten)
    if known is None:
        assert (loai.viet_tat, loai.bo_cuc) == (None, "ten-khac"), "a named paper outside the 29 types"
        return
    assert (loai.viet_tat, loai.bo_cuc) == (known.viet_tat, known.layout)


def test_keys_are_unique_and_found() -> None:
    keys = [one.key for one in DOCUMENTS]
    assert len(set(keys)) == len(keys)
    assert [document_type(key) for key in keys] == list(DOCUMENTS)
    assert document_type("la") is None


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("ke-hoach.yaml", "ke-hoach"),
        ("ke-hoach.json", "ke-hoach"),
        ("ke-hoach/quy-1.yaml", "ke-hoach"),
        ("ho-so.yaml", None),
        ("khac/ke-hoach.yaml", None),
        ("ke-hoach/cu/a.yaml", None),
    ],
)
def test_a_file_belongs_to_a_type_by_its_name_or_its_folder(name: str, key: str | None) -> None:
    found = document_type_of(RawFile(name, "", None))
    assert (found.key if found else None) == key


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_is_described_in_vietnamese_with_an_example(model: type[Model]) -> None:
    for name, field in model.model_fields.items():
        assert field.title, name
        assert field.description, name
        assert field.description.endswith("."), name
        group = any(isinstance(kind, type) and issubclass(kind, Model) for kind in kinds(field.annotation))
        assert field.examples or group, name


def kinds(annotation: Any) -> Iterator[Any]:  # noqa: ANN401
    yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from kinds(inner)


@pytest.mark.parametrize("key", schema_keys())
def test_the_schemas_of_the_docs_are_up_to_date(key: str) -> None:
    path = SCHEMAS / f"{key}.schema.json"
    if os.environ.get("VNDOC_UPDATE"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(schema_text(key), "utf-8", newline="\n")
    assert path.read_text("utf-8") == schema_text(key), "run once with VNDOC_UPDATE=1"


@pytest.mark.parametrize("key", schema_keys())
def test_a_schema_refuses_unknown_keys_everywhere_and_speaks_vietnamese(key: str) -> None:
    for node in nodes(schema(key)):
        if "properties" in node:
            assert node["additionalProperties"] is False
            assert "description" not in node
            for field in node["properties"].values():
                assert field["title"]
                assert field["description"]


def nodes(node: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(child)


def test_a_schema_takes_what_an_editor_sees() -> None:
    fields = schema("ke-hoach")["properties"]
    assert set(fields["so"]["type"]) == {"integer", "string", "null"}
    assert set(fields["ngay"]["type"]) == {"string", "null"}
    work = schema("ke-hoach")["$defs"]["ToChucThucHien"]["properties"]["nhiem_vu"]["items"]
    assert [option.get("type", "group") for option in work["anyOf"]] == ["string", "group"]
    assert schema("ho-so")["required"] == [
        name for name, field in ThongTinChung.model_fields.items() if field.is_required()
    ]


def test_an_unknown_schema_is_told_with_the_known_ones() -> None:
    with pytest.raises(WrongUsage, match="ho-so, ke-hoach"):
        schema("la")


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("fixtures/*/**/*.yaml")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_the_fixtures_name_their_schemas(path: Path) -> None:
    inner = path.relative_to(ROOT / "fixtures").parent.as_posix().partition("/")[2] or "."
    key = path.stem if inner == "." else inner
    up = "../../" if inner == "." else "../../../"
    first = path.read_text("utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={up}docs/schema/{key}.schema.json"
    assert json.loads((path.parent / first.partition("=")[2]).read_text("utf-8"))
