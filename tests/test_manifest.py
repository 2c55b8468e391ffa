"""The manifest: same run, same bytes; what it remembers of files on disk; a broken one is told, never fatal."""

from dataclasses import replace
from pathlib import Path

import pytest

from vndoc.errors import Unreadable
from vndoc.findings import CellPlace, DataPlace, DocPlace, Finding, Place, Severity, TemplatePlace
from vndoc.manifest import (
    MANIFEST_NAME,
    Accepted,
    Beside,
    Manifest,
    Noted,
    OutputRecord,
    Source,
    load_manifest,
    parse_manifest,
)
from vndoc.outputs import Output, Pending, State, Written

PLACES: tuple[Place, ...] = (
    DataPlace("ke-hoach.yaml"),
    DataPlace("ke-hoach.yaml", 3, 7),
    CellPlace("de-nghi.xlsx", "Cá nhân", "B4"),
    DocPlace(),
    DocPlace("document", "nơi nhận", 12, "Như trên;"),
    TemplatePlace("document"),
    TemplatePlace("header1", 1, 2, 3, 4, "{{ so }}"),
)
FULL = Manifest(
    vndoc="0.1.0",
    rulebook="nd30-2020",
    dossier="cum-1-bng-2025",
    inputs=(Source("ho-so.yaml", "aa"), Source("ke-hoach.yaml", "bb")),
    templates=(Source("ke-hoach.docx", "cc"),),
    outputs=(
        OutputRecord("giao-uoc/giao-uoc.docx", "giao_uoc", "giao-uoc", None, None, con_lai=True),
        OutputRecord(
            "ke-hoach/ke-hoach.docx",
            "ke_hoach",
            "ke-hoach",
            "d0",
            ".goc/e0.json",
            Beside("ke-hoach/ke-hoach.moi.docx", "d1", ".goc/e1.json"),
        ),
    ),
    pending=(Pending("giao-uoc/giao-uoc.docx", "giao-uoc/giao-uoc.docx", "d2", ".goc/e2.json"),),
    findings=(
        *(Noted(None, Finding("thieu-noi-nhan", Severity.LOI, place, "Thiếu nơi nhận.", "Điều 8")) for place in PLACES),
        Noted("ke-hoach/ke-hoach.docx", Finding("le-trang-sai", Severity.GOI_Y, DocPlace(), "Lề trái 20 mm.")),
    ),
    accepted=(Accepted("le-trang-sai", "ke-hoach", "Mẫu riêng của Bộ"),),
    con_phai_dien=("ke-hoach: Số", "ke-hoach: ngày, tháng"),
)


def output(path: str = "a.docx", data: bytes = b"new", base: bytes = b"{}") -> Output:
    return Output(path, data, "ke_hoach", "a", base)


def empty(outputs: tuple[OutputRecord, ...] = (), pending: tuple[Pending, ...] = ()) -> Manifest:
    return Manifest("0.1.0", "nd30-2020", "cum-1", outputs=outputs, pending=pending)


def test_what_was_written_is_read_back() -> None:
    assert parse_manifest(FULL.to_json()) == FULL


def test_the_text_is_plain_and_stable() -> None:
    text = FULL.to_json()
    assert text == FULL.to_json()
    assert text.endswith(b"}\n")
    assert b"\r" not in text
    assert "Thiếu nơi nhận." in text.decode()
    assert text.startswith(b'{\n  "format": 1,\n  "vndoc": "0.1.0",')


def test_the_order_in_which_files_were_met_does_not_matter() -> None:
    turned = replace(FULL, inputs=FULL.inputs[::-1], outputs=FULL.outputs[::-1])
    assert turned.to_json() == FULL.to_json()


def test_no_manifest_is_no_finding(tmp_path: Path) -> None:
    assert load_manifest(tmp_path) == (None, ())
    assert load_manifest(tmp_path / "khong-co") == (None, ())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"findings": [1]}',
        b"\xff\xfe",
        b"[" * 100_000,
        FULL.to_json()[:-20],
        FULL.to_json().replace(b'"format": 1', b'"format": 2'),
        FULL.to_json().replace(b'"con_lai": true', b'"con_lai": "co"'),
    ],
    ids=["empty", "null", "list", "no-keys", "odd-finding", "not-utf8", "deep", "cut", "other-format", "odd-value"],
)
def test_a_broken_manifest_counts_as_absent_and_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / MANIFEST_NAME).write_bytes(data)
    manifest, findings = load_manifest(tmp_path)
    assert manifest is None
    (finding,) = findings
    assert (finding.rule, finding.severity) == ("manifest-hong", Severity.CANH_BAO)
    assert "Mọi tập tin đã có được coi là có người sửa và không bị thay" in finding.message
    assert str(finding.place) == MANIFEST_NAME
    assert str(tmp_path) not in finding.message


def test_a_manifest_that_cannot_be_read_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).mkdir()
    with pytest.raises(Unreadable, match="Không đọc được"):
        load_manifest(tmp_path)


def test_a_sound_manifest_is_loaded_without_finding(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).write_bytes(FULL.to_json())
    assert load_manifest(tmp_path) == (FULL, ())


def test_every_version_of_a_paper_is_known() -> None:
    assert FULL.known() == {"giao-uoc/giao-uoc.docx": {"d2"}, "ke-hoach/ke-hoach.docx": {"d0", "d1"}}
    assert FULL.bases() == {".goc/e0.json", ".goc/e1.json", ".goc/e2.json"}


def test_pending_entries_of_interrupted_runs_add_up() -> None:
    first = Pending("a.docx", "a.docx", "h1", "b1")
    second = Pending("a.docx", "a.docx", "h2", "b2")
    manifest = empty().with_pending([first], [output()]).with_pending([first, second], [output()])
    assert manifest.pending == (first, second)
    assert manifest.known() == {"a.docx": {"h1", "h2"}}
    assert manifest.outputs == (OutputRecord("a.docx", "ke_hoach", "a", None, None),)


def test_a_finished_run_has_nothing_pending() -> None:
    new = output()
    last = empty().with_pending([Pending("a.docx", "a.docx", "h1", "b1")], [new])
    done = empty().with_outputs(last, [new], [Written("a.docx", "a.docx", State.TAO_MOI)], ["a.docx"])
    assert done.pending == ()
    assert done.outputs == (OutputRecord("a.docx", "ke_hoach", "a", new.sha256, new.base_path),)


@pytest.mark.parametrize("state", [State.CO_NGUOI_SUA, State.DANG_MO])
def test_an_edited_paper_keeps_the_base_that_the_edits_started_from(state: State) -> None:
    old, new = output(data=b"old", base=b"[1]"), output()
    last = empty().with_outputs(None, [old], [Written("a.docx", "a.docx", State.TAO_MOI)], ["a.docx"])
    last = last.with_pending([Pending("a.docx", "a.docx", "killed", "b")], [])
    done = empty().with_outputs(last, [new], [Written("a.docx", "a.moi.docx", state)], ["a.docx"])
    (record,) = done.outputs
    assert (record.sha256, record.base) == (old.sha256, old.base_path)
    assert record.beside == Beside("a.moi.docx", new.sha256, new.base_path)
    assert done.known()["a.docx"] == {old.sha256, new.sha256, "killed"}


def test_an_edited_paper_of_unknown_origin_has_no_base() -> None:
    done = empty().with_outputs(None, [output()], [Written("a.docx", "a.moi.docx", State.CO_NGUOI_SUA)], ["a.docx"])
    assert (done.outputs[0].sha256, done.outputs[0].base) == (None, None)


def test_papers_that_this_run_did_not_build_stay_recorded() -> None:
    records = (OutputRecord(f"{ma}.docx", "ke_hoach", ma, f"hash of {ma}", f"base of {ma}") for ma in "ac")
    last = empty(tuple(records), (Pending("c.docx", "c.docx", "h4", "b4"),))
    made = ["a.docx", "c.docx"]
    done = empty().with_outputs(last, [output()], [Written("a.docx", "a.docx", State.CAP_NHAT)], made)
    assert last.stale(made, ["a.docx"]) == ()
    assert done.outputs[1] == last.outputs[1]
    assert done.pending == last.pending


def test_a_paper_no_longer_made_is_recorded_while_its_file_stands() -> None:
    last = empty(outputs=(OutputRecord("c.docx", "ke_hoach", "c", "h", "b", Beside("c.moi.docx", "h2", "b2")),))
    assert last.stale([], []) == ("c.docx", "c.moi.docx")
    there = empty().with_outputs(last, [], [Written("c.docx", "c.docx", State.CON_LAI)], [])
    assert there.outputs == (OutputRecord("c.docx", "ke_hoach", "c", "h", "b", None, con_lai=True),)
    assert empty().with_outputs(last, [], [], []).outputs == ()
    again = empty().with_outputs(there, [], [], ["c.docx"])
    assert not again.outputs[0].con_lai


def test_a_version_beside_that_is_superseded_is_asked_after_and_remembered_while_it_stands() -> None:
    beside = Beside("a.moi.docx", "h2", "b2")
    last = empty(outputs=(OutputRecord("a.docx", "ke_hoach", "a", "h", "b", beside),))
    assert last.stale(["a.docx"], ["a.docx"]) == ("a.moi.docx",)
    assert last.stale(["a.docx"], []) == ()
    placed = Written("a.docx", "a.docx", State.GHI_DE)
    left = Written("a.moi.docx", "a.moi.docx", State.CON_LAI)
    assert empty().with_outputs(last, [output()], [placed, left], ["a.docx"]).outputs[0].beside == beside
    assert empty().with_outputs(last, [output()], [placed], ["a.docx"]).outputs[0].beside is None
