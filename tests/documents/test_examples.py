"""What a clerk copies from help, docs and the starting dossier is right as it stands."""

from collections.abc import Iterator

import pytest

from tests.dossiers import ho_so_of
from vndoc.documents import DOCUMENTS
from vndoc.documents.the_thuc import ChapNhan
from vndoc.ho_so import ThongTinChung
from vndoc.ho_so.fields import Model
from vndoc.ho_so.model_walk import kind_at, model_of
from vndoc.jobs import jobs
from vndoc.linter.rules import RULES
from vndoc.load import load_text
from vndoc.starter import starter_files


def models(model: type[Model]) -> Iterator[type[Model]]:
    """The model and all groups below it."""
    yield model
    for name in model.model_fields:
        kind = kind_at(model, (name,))
        inner = model_of(kind) or model_of(kind_at(model, (name, 0)))
        if inner is not None and inner is not model:
            yield from models(inner)


def examples() -> list[tuple[str, str]]:
    """Name and text of every example of a text or of a list of texts."""
    found: dict[tuple[str, str], None] = {}
    tops: list[type[Model]] = [ThongTinChung, *(one.model for one in DOCUMENTS)]
    for top in tops:
        for model in models(top):
            for name, field in model.model_fields.items():
                first = (field.examples or [None])[0]
                for text in first if isinstance(first, list) else [first]:
                    if isinstance(text, str):
                        found[name, text] = None
    return list(found)


@pytest.mark.parametrize(("name", "text"), examples())
def test_an_example_can_be_copied_behind_its_name(name: str, text: str) -> None:
    file, findings = load_text("a.yaml", f"{name}: {text}\nb:\n  - {text}\n".encode())
    assert (file.root, findings) == ({name: text, "b": [text]}, ())


def test_the_example_of_an_accepted_finding_names_a_rule() -> None:
    assert (ChapNhan.model_fields["rule"].examples or [""])[0] in {rule.name for rule in RULES}


def test_the_starting_plan_leads_over_with_a_colon() -> None:
    texts = {name.partition(".")[0]: data.decode("utf-8") for name, data in starter_files(2026)}
    made = ho_so_of(texts["ho-so"], texts["ke-hoach"])
    opening = jobs(made)[0].context["mo_dau"]
    assert isinstance(opening, list)
    assert opening[0].endswith("năm 2026 như sau:")
