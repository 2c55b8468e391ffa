"""Stock templates on disk: rebuilt where they are old, never over a person's work."""

import hashlib
from pathlib import Path

import pytest

from vndoc.errors import ExitCode, WrongUsage
from vndoc.templates.stock import LOCK, build_stock, check_stock, stock
from vndoc.templates.store import stock_folder

NAMES = sorted(stock())
ONE = NAMES[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    build_stock(tmp_path)
    return tmp_path


def test_the_committed_templates_are_those_that_would_be_built() -> None:
    assert check_stock() == ()


def test_build_writes_every_template_and_the_lock(tmp_path: Path) -> None:
    written = build_stock(tmp_path / "moi")
    assert sorted(path.name for path in written) == sorted((*NAMES, LOCK))
    assert check_stock(tmp_path / "moi") == ()


def test_build_again_writes_nothing(folder: Path) -> None:
    assert build_stock(folder) == ()


def test_check_tells_a_template_that_is_missing_or_differs(folder: Path) -> None:
    (folder / ONE).unlink()
    finding, *others = check_stock(folder)
    assert others == []
    assert finding.message == f"Mẫu {ONE} khác với bản dựng từ bộ quy tắc; chạy lại: vndoc template build."
    assert str(finding.place) == f"mẫu {ONE}"
    (folder / ONE).write_bytes(b"khac")
    assert [one.rule for one in check_stock(folder)] == ["mau-goc-cu"]


def test_check_changes_nothing(folder: Path) -> None:
    (folder / ONE).write_bytes(b"khac")
    check_stock(folder)
    assert (folder / ONE).read_bytes() == b"khac"


@pytest.mark.parametrize("lock", [b"", b"rac\n\xff\n", b"0  khac.docx\n"])
def test_check_tells_a_lock_that_does_not_fit(folder: Path, lock: bytes) -> None:
    (folder / LOCK).write_bytes(lock)
    assert [one.message for one in check_stock(folder)] == [
        "stock.lock không khớp với các mẫu; chạy lại: vndoc template build."
    ]


def test_a_template_edited_by_hand_is_not_written_over(folder: Path) -> None:
    (folder / ONE).write_bytes(b"sua bang tay")
    with pytest.raises(WrongUsage) as told:
        build_stock(folder)
    assert told.value.message == f"Mẫu gốc đã bị sửa bằng tay: {ONE}."
    assert told.value.remedy == "Chuyển mẫu đã sửa vào thư mục mau/ của hồ sơ, hoặc thêm --force để ghi đè."
    assert told.value.exit_code is ExitCode.USAGE
    assert (folder / ONE).read_bytes() == b"sua bang tay"


def test_force_writes_over_it(folder: Path) -> None:
    (folder / ONE).write_bytes(b"sua bang tay")
    assert folder / ONE in build_stock(folder, force=True)
    assert check_stock(folder) == ()


def test_an_old_template_that_the_lock_knows_is_replaced(folder: Path) -> None:
    old = b"ban cu"
    (folder / ONE).write_bytes(old)
    lock = (folder / LOCK).read_text("utf-8").splitlines()

    rows = [f"{hashlib.sha256(old).hexdigest()}  {ONE}", *(row for row in lock if not row.endswith(ONE))]
    (folder / LOCK).write_text("\n".join(rows) + "\n", "utf-8")
    assert set(build_stock(folder)) == {folder / ONE, folder / LOCK}
    assert check_stock(folder) == ()


def test_a_run_that_was_killed_before_its_lock_is_finished(folder: Path) -> None:
    (folder / LOCK).unlink()
    assert build_stock(folder) == (folder / LOCK,)


def test_the_lock_of_the_committed_templates_stands_beside_them() -> None:
    assert (stock_folder() / LOCK).is_file()
