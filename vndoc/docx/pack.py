"""Deterministic zip: the same parts give the same bytes, and a part that does not change is deflated only once.

A member holds its data ready deflated, so that a template's untouched parts are copied into every document as they are
(PKWARE APPNOTE 4.3: local headers, central directory, end record; no data descriptors, no extra fields).
"""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO

CONTENT_TYPES = "[Content_Types].xml"
_DOS_DATE = (1980 - 1980) << 9 | 1 << 5 | 1
"""1 January 1980, the earliest date of the format: a document carries no clock."""
_UTF8 = 0x800
_LEVEL = 6


@dataclass(frozen=True)
class Member:
    """One part, ready to be written: its name, the CRC and length of its data, the data deflated."""

    name: str
    crc: int
    size: int
    deflated: bytes


def member(name: str, data: bytes) -> Member:
    """Deflate one part."""
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
    return Member(name, zlib.crc32(data), len(data), squeeze.compress(data) + squeeze.flush())


def join(members: Iterable[Member]) -> bytes:
    """The bytes of the package, members in the order given."""
    out, directory, count = BytesIO(), BytesIO(), 0
    for one in members:
        name, offset = one.name.encode("utf-8"), out.tell()
        flags = 0 if one.name.isascii() else _UTF8
        sizes = (one.crc, len(one.deflated), one.size, len(name), 0)
        out.write(struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, flags, 8, 0, _DOS_DATE, *sizes) + name + one.deflated)
        fixed = struct.pack("<IHHHHHHIIIHH", 0x02014B50, 20, 20, flags, 8, 0, _DOS_DATE, *sizes)
        directory.write(fixed + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name)
        count += 1
    start, listing = out.tell(), directory.getvalue()
    out.write(listing)
    out.write(struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, len(listing), start, 0))
    return out.getvalue()


def pack(parts: Mapping[str, bytes]) -> bytes:
    """The package of `parts`: content types first, as readers that look at the first bytes expect, then as given."""
    names = sorted(parts, key=lambda name: name != CONTENT_TYPES)
    return join(member(name, parts[name]) for name in names)


def unpack(data: bytes) -> dict[str, bytes]:
    """The parts of a package in their order, folders left out. Raises zipfile.BadZipFile where it is none.

    Some programs on Windows write names with backslashes (APPNOTE 4.4.17.1 wants `/`).
    """
    with zipfile.ZipFile(BytesIO(data)) as package:
        files = [info for info in package.infolist() if not info.is_dir()]
        return {info.filename.replace("\\", "/").lstrip("/"): package.read(info) for info in files}
