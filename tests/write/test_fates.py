"""What becomes of each paper: never over a person's edits."""

import os
from pathlib import Path

from vndoc.manifest import MANIFEST_NAME, load_manifest
from vndoc.outputs import Output, Pending, State, Written
from vndoc.write import atomic_write, clear_bases, write_outputs

from .runs import BESIDE, EDITED, LETTER, PLAN, PLEDGE, build, contents, papers, rubbish, states


def test_papers_are_made_then_left_alone_then_updated(tmp_path: Path) -> None:
    assert set(states(build(tmp_path, papers("1"))).values()) == {"tao-moi"}
    assert contents(tmp_path) == papers("1")
    assert set(states(build(tmp_path, papers("1"))).values()) == {"khong-doi"}
    changed = build(tmp_path, papers("1", PLEDGE, LETTER) | papers("2", PLAN))
    assert states(changed) == {PLAN: "cap-nhat", PLEDGE: "khong-doi", LETTER: "khong-doi"}
    assert (tmp_path / PLAN).read_bytes() == papers("2")[PLAN]
    assert rubbish(tmp_path) == []


def test_an_unchanged_paper_is_not_touched_and_the_manifest_stays_the_same(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    os.utime(tmp_path / PLAN, (1, 1))
    before = (tmp_path / MANIFEST_NAME).read_bytes()
    build(tmp_path, papers("1"))
    assert (tmp_path / PLAN).stat().st_mtime == 1
    assert (tmp_path / MANIFEST_NAME).read_bytes() == before


def test_an_edited_paper_is_kept_and_the_new_one_stands_beside_it(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / PLAN).write_bytes(EDITED)
    written = build(tmp_path, papers("2"))
    assert states(written) == {BESIDE: "co-nguoi-sua", PLEDGE: "cap-nhat", LETTER: "cap-nhat"}
    assert contents(tmp_path) == papers("2") | {PLAN: EDITED, BESIDE: papers("2")[PLAN]}
    assert written[BESIDE].message == f"{PLAN} đã có người sửa nên được giữ nguyên; bản mới là {BESIDE}."


def test_the_base_of_the_edited_version_is_kept_for_pull(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / PLAN).write_bytes(EDITED)
    for version in "23":
        build(tmp_path, papers(version))
    manifest, _ = load_manifest(tmp_path)
    assert manifest is not None
    (record,) = (record for record in manifest.outputs if record.path == PLAN)
    assert record.base is not None
    assert record.beside is not None
    assert (tmp_path / record.base).read_bytes() == b"base of " + papers("1")[PLAN]
    assert (tmp_path / record.beside.base).read_bytes() == b"base of " + papers("3")[PLAN]
    assert len(list((tmp_path / ".goc").iterdir())) == 4


def test_our_version_beside_is_replaced_and_an_edited_one_is_not(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / PLAN).write_bytes(EDITED)
    build(tmp_path, papers("2"))
    assert build(tmp_path, papers("3"))[BESIDE].state is State.CO_NGUOI_SUA
    assert (tmp_path / BESIDE).read_bytes() == papers("3")[PLAN]
    (tmp_path / BESIDE).write_bytes(b"edited too")
    assert "ke-hoach/ke-hoach.moi-2.docx" in build(tmp_path, papers("4"))
    (tmp_path / "ke-hoach/ke-hoach.moi-2.docx").write_bytes(b"and this")
    build(tmp_path, papers("5"))
    assert contents(tmp_path) == papers("5") | {
        PLAN: EDITED,
        BESIDE: b"edited too",
        "ke-hoach/ke-hoach.moi-2.docx": b"and this",
        "ke-hoach/ke-hoach.moi-3.docx": papers("5")[PLAN],
    }


def test_the_same_version_beside_is_not_written_twice(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / PLAN).write_bytes(EDITED)
    build(tmp_path, papers("2"))
    os.utime(tmp_path / BESIDE, (1, 1))
    assert build(tmp_path, papers("2"))[BESIDE].state is State.CO_NGUOI_SUA
    assert (tmp_path / BESIDE).stat().st_mtime == 1


def test_nothing_stands_beside_a_file_that_became_equal_to_the_new_paper(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / PLAN).write_bytes(papers("2")[PLAN])
    assert states(build(tmp_path, papers("2")))[PLAN] == "khong-doi"
    assert contents(tmp_path) == papers("2")


def test_a_clerk_may_rename_the_version_beside_over_the_edited_file(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / PLAN).write_bytes(EDITED)
    build(tmp_path, papers("2"))
    (tmp_path / BESIDE).replace(tmp_path / PLAN)
    assert states(build(tmp_path, papers("3")))[PLAN] == "cap-nhat"
    assert contents(tmp_path) == papers("3")


def test_a_file_that_was_there_before_the_first_run_belongs_to_a_person(tmp_path: Path) -> None:
    (tmp_path / PLAN).parent.mkdir()
    (tmp_path / PLAN).write_bytes(EDITED)
    assert build(tmp_path, papers("1"))[BESIDE].state is State.CO_NGUOI_SUA
    assert (tmp_path / PLAN).read_bytes() == EDITED


def test_without_a_sound_manifest_every_older_file_is_kept(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / MANIFEST_NAME).write_text("{")
    build(tmp_path, papers("1", PLEDGE) | papers("2", PLAN, LETTER))
    assert contents(tmp_path) == papers("1") | {
        BESIDE: papers("2")[PLAN],
        "cong-van/gui-ho-so.moi.docx": papers("2")[LETTER],
    }


def test_force_overwrites_edits_and_says_so(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / PLAN).write_bytes(EDITED)
    build(tmp_path, papers("2"))
    written = build(tmp_path, papers("3"), force=True)
    assert states(written) == {PLAN: "ghi-de", PLEDGE: "cap-nhat", LETTER: "cap-nhat", BESIDE: "con-lai"}
    assert "phần có người sửa trong tập tin này không còn" in written[PLAN].message
    assert contents(tmp_path) == papers("3") | {BESIDE: papers("2")[PLAN]}


def test_papers_gone_from_the_data_stay_on_disk_and_are_told_until_removed(tmp_path: Path) -> None:
    build(tmp_path, papers("1"))
    (tmp_path / LETTER).write_bytes(EDITED)
    for _ in range(2):
        written = build(tmp_path, papers("1", PLAN))
        assert states(written) == {PLAN: "khong-doi", LETTER: "con-lai", PLEDGE: "con-lai"}
    assert written[PLEDGE].message.startswith(f"{PLEDGE} không còn được tạo từ dữ liệu nhưng vẫn được giữ nguyên")
    assert contents(tmp_path) == papers("1", PLAN, PLEDGE) | {LETTER: EDITED}
    (tmp_path / LETTER).unlink()
    assert states(build(tmp_path, papers("1", PLAN))) == {PLAN: "khong-doi", PLEDGE: "con-lai"}
    assert states(build(tmp_path, papers("2", PLAN, PLEDGE))) == {PLAN: "cap-nhat", PLEDGE: "cap-nhat"}


def test_two_papers_may_have_equal_bytes_from_different_data(tmp_path: Path) -> None:
    pending: list[Pending] = []
    outputs = [Output(path, b"same", "loai", path, path.encode()) for path in (PLAN, LETTER)]
    write_outputs(tmp_path, outputs, {}, pending.extend)
    assert contents(tmp_path) == {PLAN: b"same", LETTER: b"same"}
    assert [(tmp_path / one.base).read_bytes().decode() for one in pending] == [PLAN, LETTER]


def test_every_state_has_a_sentence_naming_the_file() -> None:
    for state in State:
        assert "b.docx" in Written("b.docx", "b.docx", state).message


def test_only_bases_without_use_are_removed(tmp_path: Path) -> None:
    kept, unused = (f".goc/{digit * 64}.json" for digit in "ab")
    for name in (kept, unused, ".goc/ghi-chu.json"):
        atomic_write(tmp_path / name, b"{}")
    clear_bases(tmp_path, {kept})
    assert sorted(path.name for path in (tmp_path / ".goc").iterdir()) == [kept.removeprefix(".goc/"), "ghi-chu.json"]
