"""Every domain word has an entry, and one spelling."""

import re

import pytest

from tests.documents.test_registry import MODELS
from vndoc.glossary import Glossary, load_glossary
from vndoc.ho_so.fields import Model
from vndoc.rulebook import load as load_rulebook
from vndoc.viet.chuan_hoa import without_accents

ENGLISH_WORDS = {"rule"}


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    return load_glossary()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_of_every_model_has_an_entry(model: type[Model], glossary: Glossary) -> None:
    assert set(model.model_fields) <= set(glossary.terms)


def test_every_component_of_the_rulebook_has_an_entry(glossary: Glossary) -> None:
    assert set(load_rulebook().components) <= set(glossary.terms)


def test_a_word_has_two_syllables_or_is_allowed_one(glossary: Glossary) -> None:
    for key, term in glossary.terms.items():
        assert re.fullmatch("[a-z]+(_[a-z0-9]+)*", key), key
        assert ("_" in key) != term.mot_am_tiet, key


def test_an_entry_is_accented_vietnamese_with_an_english_gloss(glossary: Glossary) -> None:
    assert list(glossary.terms) == sorted(glossary.terms)
    for key, term in glossary.terms.items():
        assert term.nhan, key
        assert term.english.isascii() or "…" in term.english, key
        if key not in ENGLISH_WORDS:
            assert without_accents(term.nhan) != term.nhan or term.nhan in ("Mã", "Tên"), key


def test_a_key_or_a_rules_name_gives_its_label(glossary: Glossary) -> None:
    assert glossary.nhan("noi_nhan") == glossary.nhan("noi-nhan") == "Nơi nhận"
    with pytest.raises(KeyError):
        glossary.nhan("khong_co")
