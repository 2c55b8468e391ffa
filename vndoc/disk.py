"""Files on disk: whole or not at all, and what goes wrong said in Vietnamese."""

import errno
import os
import sys
import time
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path
from secrets import token_hex
from stat import S_ISREG

from vndoc.errors import Unreadable

TEMPORARY = ".vndoc-*.tmp"
"""Pattern of temporary names; a killed run may leave one behind."""

RETRY_WAITS: tuple[float, ...] = (0.05, 0.2) if sys.platform == "win32" else ()
"""Seconds before trying a rename again: virus scanners on Windows hold a fresh file for a moment."""

_NAME_TOO_LONG_ON_WINDOWS = 206


def atomic_write(path: Path, data: bytes) -> None:
    """Write `data` to `path`, which holds either its old content or all of `data` at any moment.

    Makes missing folders. Raises Unreadable, leaving the old file and no temporary one.
    """
    try:
        put(path, data)
    except OSError as error:
        raise explain(error, path) from error


def put(path: Path, data: bytes) -> None:
    """The same as `atomic_write`, raising OSError."""
    try:
        _put(path, data)
    except FileNotFoundError:
        # Another run in the same folder has just swept away what looked like the leftovers of a killed one.
        _put(path, data)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(TEMPORARY.replace("*", token_hex(8)))
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def replace(source: Path, target: Path) -> None:
    """Rename over `target` in one step. Raises OSError; PermissionError where Word on Windows has it open."""
    for wait in RETRY_WAITS:
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    source.replace(target)


def file_hash(path: Path) -> str | None:
    """The sha256 of the file in hexadecimal, None where there is none.

    Raises OSError: PermissionError where it may not be read, IsADirectoryError where it is no ordinary file.
    """
    try:
        if not S_ISREG(path.stat().st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return None


def explain(error: OSError, place: Path) -> Unreadable:
    """What went wrong with `place`, and the remedy."""
    code = errno.ENAMETOOLONG if getattr(error, "winerror", None) == _NAME_TOO_LONG_ON_WINDOWS else error.errno
    match code:
        case errno.ENOSPC | errno.EDQUOT:
            return Unreadable(f"Ổ đĩa đã hết chỗ khi ghi {place}.", "Hãy dọn bớt tập tin trên ổ đĩa rồi chạy lại.")
        case errno.ENAMETOOLONG:
            return Unreadable(
                f"Tên tập tin quá dài: {place}", "Hãy đặt `ma` ngắn hơn hoặc chọn thư mục ở gần gốc ổ đĩa."
            )
        case errno.EEXIST | errno.ENOTDIR | errno.EISDIR:
            return Unreadable(
                f"Không ghi được {place}: trên đường dẫn đã có tập tin hoặc thư mục trùng tên.",
                "Hãy đổi tên tập tin, thư mục ấy hoặc chọn thư mục kết quả khác.",
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Unreadable(
                f"Không ghi được {place}: không có quyền ghi, hoặc tập tin đang mở trong chương trình khác.",
                "Hãy đóng tập tin trong Word, Excel hoặc chọn thư mục kết quả khác.",
            )
        case errno.ENOENT:
            return Unreadable(
                f"Không ghi được {place}: thư mục không có hoặc vừa bị xóa.",
                "Nếu vndoc đang chạy ở một cửa sổ khác, hãy chờ xong rồi chạy lại; nếu không, chọn thư mục khác.",
            )
    name = errno.errorcode.get(error.errno or 0, type(error).__name__)
    return Unreadable(
        f"Không ghi được {place} (mã lỗi của máy: {name}).", "Hãy thử lại hoặc chọn thư mục kết quả khác."
    )
