"""The dossier's folder: which files are data, in which order."""

import os
from pathlib import Path

from vndoc.errors import Unreadable
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load.file import DATA_SUFFIXES, SIZE_LIMIT, load_text, too_large
from vndoc.raw import Raw, RawFile
from vndoc.viet.chuan_hoa import nfc

MAIN_STEM = "ho-so"
"""The file that makes a folder a dossier; in small letters on every system."""

TEMPLATE_FOLDER = "mau"


def load(folder: Path) -> tuple[Raw, tuple[Finding, ...]]:
    """The dossier in `folder` with all findings about its files' notation.

    Raises Unreadable where the folder is missing, is no dossier, or a file cannot be read as UTF-8 text.
    """
    paths = _data_files(_existing(folder))
    if not any(path.parent == folder and path.stem == MAIN_STEM for path in paths.values()):
        raise Unreadable(
            f"Thư mục “{folder}” chưa có tập tin ho-so.yaml nên chưa phải là một hồ sơ.",
            f"Tạo hồ sơ mới bằng lệnh: vndoc new {folder}\nhoặc chỉ đến đúng thư mục chứa ho-so.yaml.",
        )
    files: list[RawFile] = []
    findings = _same_stems(tuple(paths))
    for name, path in paths.items():
        file, found = load_text(name, _read(path, name))
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
        f"Xem lại đường dẫn, hoặc tạo hồ sơ mới bằng lệnh: vndoc new {folder}",
    )


def _data_files(folder: Path) -> dict[str, Path]:
    """Name inside the dossier -> path of every data file, ordered by name.

    The dossier's own templates (`mau/`), hidden files and folders, and JSON Schemas are not data.
    """

    def stop(error: OSError) -> None:
        raise Unreadable(
            f"Không mở được thư mục “{error.filename}”: {error.strerror}.",
            "Xem lại quyền truy cập thư mục rồi chạy lại.",
        ) from error

    found: dict[str, Path] = {}
    for root, folders, names in os.walk(folder, onerror=stop):
        here = Path(root)
        folders[:] = [name for name in folders if not _skipped(name, here == folder)]
        for path in (here / name for name in names if _is_data(name)):
            found[nfc(path.relative_to(folder).as_posix())] = path
    return dict(sorted(found.items()))


def _skipped(folder_name: str, at_top: bool) -> bool:
    """Whether a folder holds no data."""
    return folder_name.startswith(".") or (at_top and folder_name.casefold() == TEMPLATE_FOLDER)


def _is_data(file_name: str) -> bool:
    """Whether a file is data, by its name alone."""
    lower = file_name.lower()
    return lower.endswith(DATA_SUFFIXES) and not lower.startswith(".") and not lower.endswith(".schema.json")


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


def _read(path: Path, name: str) -> bytes:
    """The bytes of a data file; a file beyond the limit is refused before it is read."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise too_large(name)
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(
            f"Không mở được tập tin “{name}”: {error.strerror}.",
            "Đóng tập tin nếu đang mở ở chương trình khác, xem lại quyền truy cập rồi chạy lại.",
        ) from error
