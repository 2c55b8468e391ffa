"""A dossier's own template comes before the stock one."""

from pathlib import Path

import pytest

from vndoc.errors import ExitCode, InternalError, Unreadable
from vndoc.templates import store
from vndoc.templates.store import find, stock_folder


def test_without_a_template_of_its_own_a_dossier_gets_the_stock_one(tmp_path: Path) -> None:
    found = find(tmp_path, "ke-hoach")
    assert found.name == "ke-hoach.docx"
    assert found.data == (stock_folder() / "ke-hoach.docx").read_bytes()


def test_a_dossiers_own_template_comes_first(tmp_path: Path) -> None:
    (tmp_path / "mau").mkdir()
    (tmp_path / "mau" / "ke-hoach.docx").write_bytes(b"mau rieng")
    found = find(tmp_path, "ke-hoach")
    assert (found.name, found.data) == ("mau/ke-hoach.docx", b"mau rieng")


def test_a_template_that_cannot_be_read_is_told_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "mau" / "ke-hoach.docx").mkdir(parents=True)
    with pytest.raises(Unreadable) as told:
        find(tmp_path, "ke-hoach")
    assert told.value.message == "Không đọc được mẫu mau/ke-hoach.docx."
    assert told.value.exit_code is ExitCode.UNREADABLE


def test_an_installation_without_its_templates_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_PLACES", (tmp_path / "a", tmp_path / "b"))
    with pytest.raises(InternalError, match="Không tìm thấy các mẫu gốc"):
        find(tmp_path, "ke-hoach")
