"""Reading the data files of the law: each entry against its model, with every fault named by file and place.

The models refuse unknown keys, so a slip of the pen in a table stops the tests and not a clerk.
"""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

DoTinCay = Literal["van-ban", "nhieu-nguon", "mot-nguon", "chua-kiem-chung"]
"""How sure a fact is: read in full, two independent sources, one source, common knowledge."""

NHAN_TIN_CAY: Mapping[str, str] = {
    "van-ban": "đã đọc toàn văn",
    "nhieu-nguon": "nhiều nguồn thứ cấp",
    "mot-nguon": "một nguồn, cần đối chiếu",
    "chua-kiem-chung": "chưa kiểm chứng",
}
KHONG_CHAC = ("mot-nguon", "chua-kiem-chung")
"""The words of confidence that a result must tell."""

_SAID = {
    "missing": "thiếu mục này",
    "extra_forbidden": "không có mục nào tên như vậy",
    "literal_error": "không thuộc các giá trị cho phép",
    "union_tag_invalid": "`phep` không có trong danh mục phép xét",
    "union_tag_not_found": "thiếu `phep`",
}


class BangLoi(ValueError):
    """A data file of the law that cannot be used: its name and every fault."""


class BanGhi(BaseModel):
    """An entry of a data file: unknown keys are refused, and nothing changes after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


T = TypeVar("T", bound=BanGhi)


def doc_toml(name: str) -> dict[str, Any]:
    """The tables of the data file `name`."""
    return tomllib.loads(files("vndoc.quy_dinh").joinpath(name).read_text(encoding="utf-8"))


def doc_bang(name: str, model: type[T], table: Mapping[str, Any] | None = None) -> dict[str, T]:
    """The entries of the data file `name` by their keys, each with `khoa`. Raises BangLoi with all faults at once."""
    made: dict[str, T] = {}
    faults: list[str] = []
    for khoa, entry in (doc_toml(name) if table is None else table).items():
        try:
            made[khoa] = model.model_validate({"khoa": khoa, **entry})
        except ValidationError as found:
            faults += [f"{name}: [{khoa}]{_place(one['loc'])}: {_said(one)}" for one in found.errors()]
    if faults:
        raise BangLoi("\n".join(faults))
    return made


def _place(loc: tuple[str | int, ...]) -> str:
    return "".join(f" mục thứ {part + 1}" if isinstance(part, int) else f" {part}" for part in loc)


def _said(error: Any) -> str:  # noqa: ANN401 (pydantic's own type)
    return _SAID.get(str(error["type"]), str(error["msg"]))
