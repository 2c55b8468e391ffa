"""The stock templates: built from the rulebook, committed, and never written over where a person edited one.

`stock.lock` holds the sha256 of each template as it was built.
"""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from vndoc.disk import atomic_write, explain, file_hash
from vndoc.documents import DOCUMENTS
from vndoc.errors import WrongUsage
from vndoc.findings import Finding, Severity, TemplatePlace
from vndoc.rulebook import load
from vndoc.templates.build import build
from vndoc.templates.store import stock_folder

LOCK = "stock.lock"


def stock() -> Mapping[str, bytes]:
    """Every stock template by its file name, as the rulebook and the blocks say."""
    rulebook = load()
    return {f"{one.key}.docx": build(one.mau(rulebook), rulebook, one.ten) for one in DOCUMENTS if one.mau is not None}


def check_stock(folder: Path | None = None) -> tuple[Finding, ...]:
    """A finding for each template in `folder` that is not what would be built now."""
    return tuple(_differences(folder or stock_folder(), stock()))


def build_stock(folder: Path | None = None, *, force: bool = False) -> tuple[Path, ...]:
    """Write the templates that changed, and the lock; returns the files written.

    Raises WrongUsage, and writes nothing, where a template was edited by hand and `force` is not set.
    """
    folder, made = folder or stock_folder(), stock()
    locked = _read_lock(folder)
    edited = [name for name, data in made.items() if _edited(folder / name, locked.get(name), data)]
    if edited and not force:
        remedy = "Chuyển mẫu đã sửa vào thư mục mau/ của hồ sơ, hoặc thêm --force để ghi đè."
        raise WrongUsage(f"Mẫu gốc đã bị sửa bằng tay: {', '.join(edited)}.", remedy)
    changed = {name: data for name, data in made.items() if _hash_of(folder / name) != _sha256(data)}
    lock = "".join(f"{_sha256(data)}  {name}\n" for name, data in sorted(made.items())).encode()
    files = {**changed, **({LOCK: lock} if changed or _read_lock(folder) != _parse(lock) else {})}
    for name, data in files.items():
        atomic_write(folder / name, data)
    return tuple(folder / name for name in files)


def _differences(folder: Path, made: Mapping[str, bytes]) -> Iterator[Finding]:
    for name, data in made.items():
        if _hash_of(folder / name) != _sha256(data):
            message = f"Mẫu {name} khác với bản dựng từ bộ quy tắc; chạy lại: vndoc template build."
            yield Finding("mau-goc-cu", Severity.LOI, TemplatePlace(name), message)
    if _read_lock(folder) != {name: _sha256(data) for name, data in made.items()}:
        message = f"{LOCK} không khớp với các mẫu; chạy lại: vndoc template build."
        yield Finding("mau-goc-cu", Severity.LOI, TemplatePlace(LOCK), message)


def _edited(path: Path, locked: str | None, data: bytes) -> bool:
    """Whether a file is neither what the lock says nor what would be written now (a run killed before its lock)."""
    return _hash_of(path) not in (None, locked, _sha256(data))


def _read_lock(folder: Path) -> Mapping[str, str]:
    path = folder / LOCK
    return _parse(path.read_bytes()) if path.is_file() else {}


def _parse(lock: bytes) -> Mapping[str, str]:
    """File name to hash; a line that says neither is passed over."""
    rows = (line.partition("  ") for line in lock.decode("utf-8", errors="replace").splitlines())
    return {name: digest for digest, _, name in rows if name}


def _hash_of(path: Path) -> str | None:
    try:
        return file_hash(path)
    except OSError as problem:
        raise explain(problem, path) from problem


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
