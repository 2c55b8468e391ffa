import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vndoc.docx.pack import CONTENT_TYPES, join, member, pack, unpack

NAMES = st.text(st.characters(codec="utf-8", categories=("L", "Nd")), min_size=1, max_size=20)


@given(st.dictionaries(NAMES, st.binary(max_size=3000), max_size=6))
def test_what_is_packed_is_unpacked(parts: dict[str, bytes]) -> None:
    assert unpack(pack(parts)) == parts


@given(st.dictionaries(NAMES, st.binary(max_size=300), max_size=4))
def test_the_same_parts_give_the_same_bytes(parts: dict[str, bytes]) -> None:
    assert pack(parts) == pack(dict(parts)) == join([member(name, data) for name, data in parts.items()])


def test_another_reader_finds_every_part_sound() -> None:
    parts = {"word/document.xml": b"<a/>" * 1000, CONTENT_TYPES: b"", "word/ảnh 1.png": bytes(range(256)) * 50}
    with zipfile.ZipFile(BytesIO(pack(parts))) as package:
        assert package.testzip() is None
        assert package.namelist() == [CONTENT_TYPES, "word/document.xml", "word/ảnh 1.png"]
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.compress_type for info in package.infolist()} == {zipfile.ZIP_DEFLATED}
        assert all(package.read(name) == data for name, data in parts.items())


def test_the_type_list_comes_first_as_programs_that_look_at_the_first_bytes_expect() -> None:
    assert pack({"a": b"", CONTENT_TYPES: b"x"})[30:].startswith(CONTENT_TYPES.encode())


def test_no_data_descriptors_and_no_extra_fields() -> None:
    flags, _method, *_rest, names, extra = struct.unpack("<HHHHIIIHH", pack({"a": b"x"})[6:30])
    assert (flags, names, extra) == (0, 1, 0)


def test_a_member_is_deflated_once_and_used_in_many_packages() -> None:
    one = member("a", b"x" * 100)
    assert unpack(join([one])) == {"a": b"x" * 100}
    assert unpack(join([one, member("b", b"")])) == {"a": b"x" * 100, "b": b""}


def test_folders_are_no_parts_and_windows_names_are_read() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.mkdir("word")
        package.writestr("word/a.xml", "<a/>")
    assert unpack(buffer.getvalue()) == {"word/a.xml": b"<a/>"}
    renamed = buffer.getvalue().replace(b"word/a.xml", b"word\\a.xml")
    assert unpack(renamed) == {"word/a.xml": b"<a/>"}


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"khong phai zip"])
def test_what_is_no_package_is_refused(data: bytes) -> None:
    with pytest.raises(zipfile.BadZipFile):
        unpack(data)
