"""Personal data stand in the papers that need them and nowhere else; `--an-danh` leaves none in anything."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.dossiers import raw_of
from tests.real_persons import RealPersons, real_persons
from vndoc import pipeline
from vndoc.agenda.ics import to_ics
from vndoc.an_danh import an_danh
from vndoc.exchange import export_workbooks
from vndoc.findings import DocPlace, Finding, Severity
from vndoc.ho_so.ung_vien import LyLich
from vndoc.load import load
from vndoc.manifest import load_manifest
from vndoc.raw import Raw
from vndoc.rieng_tu import kin_dao, rieng_tu
from vndoc.validate import told, validate
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.ngay import ngay_dai, parse_ngay
from vndoc.viet.ten_tap_tin import slug

NEEDED_BY = "bao-cao-thanh-tich.docx"
"""The only papers that print personal facts (Thông tư 03/2018/TT-BNG, the forms)."""
HOSTILE = MappingProxyType(
    {
        "no date": "31/02/1987",
        "two facts": "12/3/1987 và 079087001234",
        "list": "[12/3/1987, 079087001234]",
        "map": "{so: 079087001234, ngay: 12/3/1987}",
        "open reference": "${079087001234",
        "unknown reference": "${079087001234}",
        "unfinished": "CẦN SỬA 079087001234",
        "doubled words": "xã xã Tả Gia Khâu 079087001234",
        "weekday": "thứ Hai, ngày 12/3/1987",
        "old code page": "079087001234 ®Þa chØ",
        "two lines": '"079087001234\\n12/3/1987"',
        "control": '"079087001234\\u0007"',
        "no break space": '"0790\\u00a087001234 12/3/1987"',
        "template": "'{{ 079087001234 }}'",
        "anchor": "&a 079087001234",
        "tag": "!!int 079087001234",
    }
)
SECRETS = ("1987", "079087", "87001234", "Tả Gia Khâu", "0790")


@pytest.mark.parametrize("key", LyLich.model_fields)
@pytest.mark.parametrize("kind", HOSTILE)
def test_no_message_quotes_a_personal_fact(key: str, kind: str) -> None:
    text = f"ca_nhan:\n  - ma: b\n    ho_ten: Trần Thị B\n    ly_lich:\n      {key}: {HOSTILE[kind]}\n"
    assert not _leaks(text)


@pytest.mark.parametrize(
    "typed",
    [
        "ly_lich: sinh ngày 12/3/1987, số 079087001234",
        "ly_lich: [12/3/1987, 079087001234]",
        'ly_lich: {ngay_sinh: 31/02/1987, so_dinh_danh: ["079087001234"], di_dong: {a: 079087001234}}',
        "ly_lich: {ngaysinh: 12/3/1987}",
        "ngay_sinh: 12/3/1987",
        "so_dinh_danh: 079087001234",
    ],
)
def test_no_message_quotes_a_personal_fact_in_the_wrong_place(typed: str) -> None:
    assert not _leaks(f"ca_nhan:\n  - ma: b\n    ho_ten: Trần Thị B\n    {typed}\n")


def _leaks(text: str) -> list[str]:
    raw = raw_of(de_nghi=text)
    findings = told(raw, (), validate(raw)[1])
    assert all(one.message for one in findings)
    shown = [f"{one.message} {one.suggestion} {one.place}" for one in findings]
    return [one for one in shown if any(secret in one for secret in SECRETS)]


def test_a_finding_in_a_paper_does_not_quote_a_personal_fact() -> None:
    text = "ca_nhan:\n  - {ma: b, ho_ten: Trần Thị B, ly_lich: {ngay_sinh: 12/3/1987, quoc_tich: Việt Nam}}\n"
    hidden = kin_dao(raw_of(de_nghi=text))
    for words in ("Sinh ngày 12/3/1987", f"Sinh {ngay_dai(parse_ngay('12/3/1987'))}", "Sinh ngày 12/03/1987"):
        shown = hidden(Finding("lap-tu", Severity.LOI, DocPlace(quote=words), f"“{words}” thừa chữ."))
        assert "1987" not in f"{shown.message} {shown.place}"
    other = Finding("lap-tu", Severity.LOI, DocPlace(quote="nước Việt Nam"), "“nước Việt Nam” thừa chữ.")
    assert hidden(other) == other


def test_every_field_of_the_personal_record_is_masked() -> None:
    assert [key for key in LyLich.model_fields if rieng_tu(key, ("ca_nhan", "ly_lich")) is None] == []


@pytest.fixture(scope="module")
def persons(tmp_path_factory: pytest.TempPathFactory) -> RealPersons:
    made = real_persons(tmp_path_factory.mktemp("that") / "ho-so")
    assert len(made.names) > 20 and len(made.facts) > 60
    return made


@pytest.fixture(scope="module")
def as_it_is(persons: RealPersons, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _built(persons, tmp_path_factory.mktemp("thuong"), masked=False)


@pytest.fixture(scope="module")
def masked(persons: RealPersons, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _built(persons, tmp_path_factory.mktemp("an-danh"), masked=True)


def _built(persons: RealPersons, out: Path, *, masked: bool) -> Path:
    report = pipeline.build(persons.folder, out, without_persons=masked)
    assert len(report.written) > 60, report.findings
    return out


def test_personal_facts_stand_only_in_the_reports_that_need_them(persons: RealPersons, as_it_is: Path) -> None:
    shown = dict(_contents(as_it_is))
    needed = "\n".join(text for name, text in shown.items() if name.endswith(NEEDED_BY))
    assert sum(fact in needed for fact in persons.facts) > len(persons.facts) // 2
    bases = _bases_of(as_it_is, NEEDED_BY)
    others = {name: text for name, text in shown.items() if not name.endswith(NEEDED_BY) and name not in bases}
    assert not _found(persons.facts, others)


def test_the_calendar_holds_no_personal_fact(persons: RealPersons) -> None:
    made, findings = pipeline.calendar(persons.folder)
    assert made is not None
    words = f"{to_ics(made, ())!r} {made!r} {[one.message for one in findings]}"
    assert not [fact for fact in persons.facts if fact in words]


def test_nothing_of_a_person_is_left_in_the_masked_set(persons: RealPersons, masked: Path) -> None:
    shown = dict(_contents(masked))
    assert not _found(persons.facts, shown)
    names = [spelt for name in persons.names for spelt in (name, viet_hoa(name), slug(name))]
    assert not _found(names, shown)


def test_names_and_facts_are_there_to_be_found(persons: RealPersons, as_it_is: Path) -> None:
    whole = "\n".join(text for _, text in _contents(as_it_is))
    assert sum(name in whole for name in persons.names) == len(persons.names)


def test_a_workbook_is_masked_as_well(persons: RealPersons, tmp_path: Path) -> None:
    (tmp_path / "ho-so").mkdir()
    for name in ("ho-so.yaml", "de-nghi.yaml"):
        (tmp_path / "ho-so" / name).write_text((persons.folder / name).read_text("utf-8"), "utf-8")
    export_workbooks(tmp_path / "ho-so", "de-nghi", tmp_path / "ho-so" / "de-nghi.xlsx")
    (tmp_path / "ho-so" / "de-nghi.yaml").unlink()
    raw, findings = an_danh(*load(tmp_path / "ho-so"))
    own = next(file for file in raw.files if file.name == "de-nghi.xlsx")
    words = f"{own.root!r} {[one.message for one in findings]}"
    assert "'ngay_sinh': '01/01/1980'" in words
    assert not [one for one in (*persons.facts, *persons.names) if one in words]


def test_files_that_are_named_after_a_person_get_another_name() -> None:
    text = "ngay_du_kien: 01/3/2025\nho_ten: Đèo Mí Dơ\n"
    raw, _ = an_danh(raw_of(dang_ky_ca_nhan__deo_mi_do=text))
    assert [one for one in _names(raw) if "deo" in one] == []
    assert "dang-ky-ca-nhan/nguyen-van-a.yaml" in _names(raw)


def _names(raw: Raw) -> list[str]:
    return [file.name for file in raw.files]


def _contents(folder: Path) -> Iterator[tuple[str, str]]:
    """Every output by its name: all parts of Word files as text without tags, records as they are."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = path.relative_to(folder).as_posix()
            yield name, f"{name}\n{_words(path)}"


def _words(path: Path) -> str:
    if path.suffix != ".docx":
        return path.read_text("utf-8")
    with zipfile.ZipFile(path) as package:
        parts = [package.read(one).decode("utf-8", "replace") for one in package.namelist()]
    return "\n".join(re.sub(r"<[^>]+>", "", part) + part for part in parts)


def _bases_of(folder: Path, ending: str) -> set[str]:
    """The bases of the papers whose names end so."""
    record = load_manifest(folder)[0]
    assert record is not None
    return {one.base for one in record.outputs if one.base and one.path.endswith(ending)}


def _found(words: Iterator[str] | list[str] | tuple[str, ...], shown: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, word) for word in words for name, text in shown.items() if word in text]
