"""The dossier's folder: which files are data, in which order."""

import os
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG
from typing import NoReturn

from vndoc.errors import Unreadable
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load.file import DATA_SUFFIXES, SIZE_LIMIT, TEXT_SUFFIXES, layout_of, load_file, too_large
from vndoc.load.passed_over import (
    TEMPLATE_FOLDER,
    misnamed_files,
    misnamed_folders,
    unread_tables,
    unused_templates,
)
from vndoc.raw import Raw, RawFile
from vndoc.viet.chuan_hoa import nfc
from vndoc.viet.ten_tap_tin import slug

MAIN_STEM = "ho-so"
"""The file that makes a folder a dossier; in small letters on every system."""

_NOT_DATA = ("manifest.json",)
"""Names of files that vndoc itself writes: the output may stand inside the dossier."""

_PASSED_OVER = (".", "~$")
"""How hidden files begin, and those that Word and Excel keep beside an open file."""


def load(folder: Path) -> tuple[Raw, tuple[Finding, ...]]:
    """The dossier in `folder` with all findings about its files' notation.

    Raises Unreadable where the folder is missing, is no dossier, or a file cannot be read as UTF-8 text.
    """
    paths, findings = _data_files(_existing(folder))
    if not any(path.parent == folder and path.stem == MAIN_STEM for path in paths.values()):
        raise _no_dossier(folder)
    files: list[RawFile] = []
    findings += _same_stems(tuple(paths))
    for name, path in paths.items():
        file, found = load_file(name, read_bytes(path, name))
        files.append(file)
        findings += found
    return Raw(nfc(folder.resolve().name), tuple(files)), tuple(findings)


def _existing(folder: Path) -> Path:
    """`folder` itself, when it is a folder."""
    if folder.is_dir():
        return folder
    if folder.exists():
        raise Unreadable(
            f"“{folder}” là một tập tin, không phải thư mục hồ sơ.",
            f"Chỉ đến thư mục chứa ho-so.yaml, ví dụ: {folder.parent}",
        )
    raise Unreadable(
        f"Không tìm thấy thư mục hồ sơ “{folder}”.",
        f"Xem lại đường dẫn, hoặc tạo hồ sơ mới bằng lệnh: vndoc new {in_command(folder)}",
    )


def _no_dossier(folder: Path) -> Unreadable:
    """The error for a folder without `ho-so.yaml`; a file whose name is nearly that is told."""
    names = sorted(path.name for path in folder.iterdir())
    near = [name for name in names if _nearly_main(name)]
    if near:
        return Unreadable(
            f"Thư mục “{folder}” chưa có tập tin ho-so.yaml; tập tin “{near[0]}” có lẽ là tập tin ấy.",
            f"Đổi tên “{near[0]}” thành ho-so.yaml: chữ thường, không dấu, không có đuôi .txt.",
        )
    new = in_command(folder) if not names else "ho-so-moi"
    return Unreadable(
        f"Thư mục “{folder}” chưa có tập tin ho-so.yaml nên chưa phải là một hồ sơ.",
        f"Tạo hồ sơ mới bằng lệnh: vndoc new {new}\nhoặc chỉ đến đúng thư mục chứa ho-so.yaml.",
    )


def _nearly_main(name: str) -> bool:
    stem, _, suffixes = nfc(name).partition(".")
    return slug(stem).replace("-", "") == MAIN_STEM.replace("-", "") and suffixes.lower().startswith(("y", "j"))


def in_command(path: Path) -> str:
    """A path as it is typed behind a command: in quotes where it holds a space."""
    return f'"{path}"' if " " in str(path) else str(path)


def _data_files(folder: Path) -> tuple[dict[str, Path], list[Finding]]:
    """Name inside the dossier -> path of every data file, ordered by name; findings about what is passed over.

    The dossier's own templates (`mau/`), hidden files and folders, JSON Schemas and vndoc's own record of a run are
    not data.
    """
    found: dict[str, Path] = {}
    findings: list[Finding] = []
    for here, folders, names in _walk(folder):
        at = {name: nfc((here / name).relative_to(folder).as_posix()) for name in (*folders, *names)}
        found |= {at[name]: here / name for name in names if _is_data(name, at[name])}
        findings += misnamed_files((at[name] for name in names), DATA_SUFFIXES)
        findings += unread_tables(at[name] for name in names if not name.startswith("~$") and at[name] not in found)
        findings += misnamed_folders((at[name] for name in folders), DATA_SUFFIXES)
    try:
        findings += unused_templates(folder)
    except OSError as error:
        _closed(error)
    return dict(sorted(found.items())), findings


def _walk(folder: Path) -> Iterator[tuple[Path, list[str], list[str]]]:
    """Every folder that may hold data, with its folders and files."""
    for root, folders, names in os.walk(folder, onerror=_closed):
        here = Path(root)
        folders[:] = sorted(name for name in folders if not _skipped(name, here == folder))
        yield here, folders, sorted(names)


def _closed(error: OSError) -> NoReturn:
    raise Unreadable(
        f"Không mở được thư mục “{error.filename}”.", "Xem lại quyền truy cập thư mục rồi chạy lại."
    ) from error


def _skipped(folder_name: str, at_top: bool) -> bool:
    """Whether a folder holds no data."""
    return folder_name.startswith(_PASSED_OVER) or (at_top and folder_name.casefold() == TEMPLATE_FOLDER)


def _is_data(file_name: str, name: str) -> bool:
    """Whether a file is data, by its name alone; `name` is its name inside the dossier."""
    lower = file_name.lower()
    if lower.startswith(_PASSED_OVER) or lower in _NOT_DATA or lower.endswith(".schema.json"):
        return False
    return lower.endswith(TEXT_SUFFIXES) or (lower.endswith(DATA_SUFFIXES) and layout_of(name) is not None)


def _same_stems(names: tuple[str, ...]) -> list[Finding]:
    """A finding for each file whose name differs from an earlier one by the extension (or capitals) only."""
    first: dict[str, str] = {}
    findings: list[Finding] = []
    for name in names:
        other = first.setdefault(name.rpartition(".")[0].casefold(), name)
        if other != name:
            message = (
                f"Trùng tập tin: “{name}” và “{other}” cùng một tên, nên không biết lấy tập tin nào. "
                "Chỉ giữ lại một tập tin, tập tin kia xóa đi hoặc đặt tên khác."
            )
            findings.append(Finding("trung-tap-tin", Severity.LOI, DataPlace(name), message))
    return findings


def read_bytes(path: Path, name: str) -> bytes:
    """The bytes of a data file; a file beyond the limit is refused before it is read."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise Unreadable(
                f"“{name}” không phải là một tập tin thường nên không đọc được.", "Hãy chuyển đi nơi khác."
            )
        if status.st_size > SIZE_LIMIT:
            raise too_large(name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(
            f"Không mở được tập tin “{name}”: tập tin vừa bị xóa, hoặc là một lối tắt hỏng.",
            "Chép lại tập tin, hoặc xóa lối tắt, rồi chạy lại.",
        ) from error
    except OSError as error:
        raise Unreadable(
            f"Không mở được tập tin “{name}”.",
            "Đóng tập tin nếu đang mở ở chương trình khác, xem lại quyền truy cập rồi chạy lại.",
        ) from error
