"""The straight way as a user meets it: what is written, when nothing is, what a rerun does."""

import hashlib
import json
from pathlib import Path

import pytest

import vndoc
from tests.conftest import FIXTURE
from vndoc.docx.pack import pack, unpack
from vndoc.errors import ExitCode, Unreadable, WrongUsage
from vndoc.outputs import State
from vndoc.pipeline import build, check, lint, new
from vndoc.templates.store import stock_folder

PLAN = "ke-hoach/ke-hoach.docx"


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def change(path: Path, old: str, new_text: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new_text), "utf-8")


def own_template(dossier: Path, old: str, new_text: str) -> None:
    """The stock template with some text changed, as the dossier's own."""
    parts = unpack((stock_folder() / "ke-hoach.docx").read_bytes())
    body = parts["word/document.xml"].decode()
    assert old in body
    (dossier / "mau").mkdir(exist_ok=True)
    (dossier / "mau" / "ke-hoach.docx").write_bytes(
        pack({**parts, "word/document.xml": body.replace(old, new_text).encode()})
    )


def test_same_input_same_bytes(tmp_path: Path) -> None:
    build(FIXTURE, tmp_path / "a")
    build(FIXTURE, tmp_path / "b")
    assert files(tmp_path / "a") == files(tmp_path / "b")


def test_a_second_build_changes_nothing(dossier: Path, tmp_path: Path) -> None:
    out = tmp_path / "ra"
    assert [one.state for one in build(dossier, out).written] == [State.TAO_MOI]
    before = files(out)
    assert [one.state for one in build(dossier, out).written] == [State.KHONG_DOI]
    assert files(out) == before


def test_the_manifest_tells_what_was_made_from_what(dossier: Path, tmp_path: Path) -> None:
    build(dossier, tmp_path / "ra")
    manifest = json.loads((tmp_path / "ra" / "manifest.json").read_text("utf-8"))
    assert manifest["rulebook"] == "nd30-2020"
    assert manifest["vndoc"] == vndoc.__version__
    assert [one["name"] for one in manifest["inputs"]] == ["ho-so.yaml", "ke-hoach.yaml"]
    assert [one["name"] for one in manifest["templates"]] == ["ke-hoach.docx"]
    (output,) = manifest["outputs"]
    assert output["sha256"] == hashlib.sha256((tmp_path / "ra" / PLAN).read_bytes()).hexdigest()
    assert manifest["pending"] == []
    assert str(tmp_path) not in json.dumps(manifest)


def test_a_paper_that_a_person_edited_stays_and_the_new_one_stands_beside(dossier: Path, tmp_path: Path) -> None:
    out = tmp_path / "ra"
    build(dossier, out)
    (out / PLAN).write_bytes(b"edited")
    change(dossier / "ho-so.yaml", "Phạm Thanh Quang", "Nguyễn Văn A")
    (written,) = build(dossier, out).written
    assert (written.state, written.target) == (State.CO_NGUOI_SUA, "ke-hoach/ke-hoach.moi.docx")
    assert (out / PLAN).read_bytes() == b"edited"
    assert "Nguyễn Văn A" in str(vndoc.pipeline.outline(out / written.target))
    (forced,) = (one for one in build(dossier, out, force=True).written if one.path == PLAN)
    assert forced.state is State.GHI_DE
    assert (out / PLAN).read_bytes() != b"edited"


def test_a_fault_in_the_data_writes_nothing(dossier: Path, tmp_path: Path) -> None:
    change(dossier / "ke-hoach.yaml", "${nam-1}", "${nam-2}")
    report = build(dossier, tmp_path / "ra")
    assert report.exit_code is ExitCode.FINDINGS
    assert [noted.finding.rule for noted in report.findings] == ["tham-chieu-la"]
    assert not (tmp_path / "ra").exists()


def test_a_fault_in_the_template_is_located_and_writes_nothing(dossier: Path, tmp_path: Path) -> None:
    own_template(dossier, "{{ trich_yeu }}", "{{ trich_yu }}")
    report = build(dossier, tmp_path / "ra")
    (noted,) = report.findings
    assert noted.finding.rule == "mau-thieu-truong"
    assert "trich_yeu" in noted.finding.message
    assert "{{ trich_yu }}" in str(noted.finding.place)
    assert not (tmp_path / "ra").exists()


def test_the_dossiers_own_template_comes_before_the_stock_one(dossier: Path, tmp_path: Path) -> None:
    own_template(dossier, "MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH VÀ YÊU CẦU")
    report = build(dossier, tmp_path / "ra")
    assert report.exit_code is ExitCode.DONE
    assert "I. MỤC ĐÍCH VÀ YÊU CẦU" in vndoc.pipeline.outline(tmp_path / "ra" / PLAN)
    manifest = json.loads((tmp_path / "ra" / "manifest.json").read_text("utf-8"))
    assert manifest["templates"][0]["name"] == "mau/ke-hoach.docx"


def test_a_paper_with_a_fault_of_format_is_held_back_unless_accepted(dossier: Path, tmp_path: Path) -> None:
    own_template(dossier, "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")
    held = build(dossier, tmp_path / "ra")
    assert (held.exit_code, held.held_back, held.written) == (ExitCode.FINDINGS, (PLAN,), ())
    assert not (tmp_path / "ra" / PLAN).exists()
    written = build(dossier, tmp_path / "ra", accept_faults=True)
    assert (tmp_path / "ra" / PLAN).exists()
    assert written.exit_code is ExitCode.FINDINGS


def test_a_finding_the_office_accepts_is_kept_with_its_reason(dossier: Path, tmp_path: Path) -> None:
    own_template(dossier, "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")
    (noted,) = (one for one in build(dossier, tmp_path / "x").findings if one.finding.severity.value == "loi")
    with (dossier / "ke-hoach.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nchap_nhan:\n  - rule: {noted.finding.rule}\n    cho: Tiêu ngữ\n    ly_do: Mẫu của tỉnh\n")
    report = build(dossier, tmp_path / "ra")
    assert report.exit_code is ExitCode.DONE
    manifest = json.loads((tmp_path / "ra" / "manifest.json").read_text("utf-8"))
    assert manifest["accepted"] == [{"rule": noted.finding.rule, "cho": "Tiêu ngữ", "ly_do": "Mẫu của tỉnh"}]


def test_only_makes_the_named_types_and_refuses_others(dossier: Path, tmp_path: Path) -> None:
    assert len(build(dossier, tmp_path / "ra", only=["ke-hoach"]).written) == 1
    with pytest.raises(WrongUsage, match="ke-hoach"):
        build(dossier, tmp_path / "ra", only=["ke-hoac"])


def test_several_papers_of_one_type_have_files_of_their_own(dossier: Path, tmp_path: Path) -> None:
    (dossier / "ke-hoach").mkdir()
    (dossier / "ke-hoach.yaml").rename(dossier / "ke-hoach" / "ca-nam.yaml")
    text = (dossier / "ke-hoach" / "ca-nam.yaml").read_text("utf-8")
    (dossier / "ke-hoach" / "dot-2.yaml").write_text("ma: dot-hai\n" + text, "utf-8")
    report = build(dossier, tmp_path / "ra")
    assert [one.path for one in report.written] == ["ke-hoach/ca-nam.docx", "ke-hoach/dot-hai.docx"]


def test_progress_is_told_for_each_paper(dossier: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    build(dossier, tmp_path / "ra", progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 1)]


def test_the_plan_from_json_is_the_plan_from_yaml(dossier: Path, tmp_path: Path) -> None:
    import yaml

    build(dossier, tmp_path / "yaml")
    for name in ("ho-so", "ke-hoach"):
        data = yaml.load((dossier / f"{name}.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (texts only)
        (dossier / f"{name}.yaml").unlink()
        (dossier / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    report = build(dossier, tmp_path / "json")
    assert report.exit_code is ExitCode.DONE
    assert (tmp_path / "json" / PLAN).read_bytes() == (tmp_path / "yaml" / PLAN).read_bytes()


def test_a_new_dossier_builds_at_once_without_a_finding(tmp_path: Path) -> None:
    made = new(tmp_path / "ho-so-2026", 2026)
    assert {path.name for path in made} >= {"ho-so.yaml", "ke-hoach.yaml", "ke-hoach.schema.json"}
    assert check(tmp_path / "ho-so-2026") == ()
    report = build(tmp_path / "ho-so-2026", tmp_path / "ra")
    assert [noted.finding for noted in report.findings] == []
    assert report.exit_code is ExitCode.DONE


def test_a_new_dossier_never_goes_over_something(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", "utf-8")
    with pytest.raises(WrongUsage, match="không trống"):
        new(tmp_path)
    with pytest.raises(WrongUsage, match="bốn chữ số"):
        new(tmp_path / "x", 26)
    assert files(tmp_path) == {"a.txt": b"x"}


def test_a_file_that_is_no_document_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with pytest.raises(Unreadable, match="không có tập tin này"):
        lint(path)
    path.write_bytes(b"not a zip")
    with pytest.raises(Unreadable):
        lint(path)


def test_the_library_is_three_functions() -> None:
    from vndoc import build as library_build
    from vndoc import check as library_check
    from vndoc import lint as library_lint

    assert (library_build, library_check, library_lint) == (build, check, lint)
    with pytest.raises(AttributeError):
        _ = vndoc.nothing


def test_a_value_that_the_template_leaves_out_is_told(dossier: Path, tmp_path: Path) -> None:
    own_template(dossier, "{{ trich_yeu }}", "Công tác năm 2025")
    told = [one.finding for one in build(dossier, tmp_path / "ra").findings if one.finding.rule == "mau-khong-in"]
    assert [finding.message for finding in told] == [
        "Mẫu mau/ke-hoach.docx không in mục `trich_yeu` của dữ liệu (ke-hoach.yaml#trich_yeu). "
        "Hãy thêm thẻ vào mẫu, hoặc bỏ mục đó."
    ]


def test_a_finding_in_a_paper_names_the_data_behind_it(dossier: Path, tmp_path: Path) -> None:
    change(dossier / "ke-hoach.yaml", "- Giao lưu thể dục thể thao", "- Giao lưu  thể dục thể thao")
    (noted,) = (one for one in build(dossier, tmp_path / "ra").findings if one.finding.rule == "khoang-trang-thua")
    line = (dossier / "ke-hoach.yaml").read_text("utf-8").splitlines().index("    - Giao lưu  thể dục thể thao") + 1
    assert noted.nguon == f"ke-hoach.yaml:{line}:7"
    manifest = json.loads((tmp_path / "ra" / "manifest.json").read_text("utf-8"))
    assert noted.nguon in [one["nguon"] for one in manifest["findings"]]


def test_a_fault_of_a_template_names_the_file(dossier: Path, tmp_path: Path) -> None:
    own_template(dossier, "{{ trich_yeu }}", "{{ trich_yu }}")
    (noted,) = build(dossier, tmp_path / "ra").findings
    assert str(noted.finding.place).startswith("mẫu mau/ke-hoach.docx, đoạn ")


def test_a_line_break_in_a_numbered_paragraph_is_no_fault(dossier: Path, tmp_path: Path) -> None:
    item = "  - >-\n    Thực hiện tốt"
    change(dossier / "ke-hoach.yaml", item, f'  - "Một dòng\\nhai dòng"\n{item}')
    report = build(dossier, tmp_path / "ra")
    assert report.held_back == ()
