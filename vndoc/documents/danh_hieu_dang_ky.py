"""Titles and awards that are registered: rows of a title with its number, for collectives and for persons.

The names come from one list (`quy_dinh/danh_hieu.toml`); an award that is not on it is taken with the body that decides
it. Who gets a title is told by the list that it stands in, and a title for the other kind of object is refused.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from pydantic import Field, ValidationInfo, field_validator

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so.fields import DanhSach, Dong, Model, SoDuong, fault
from vndoc.quy_dinh.danh_hieu import (
    CA_NHAN,
    CAP_BO,
    CAP_NHA_NUOC,
    TAP_THE,
    TEN_DOI_TUONG,
    DanhHieu,
    load_danh_hieu,
    ten_chuan,
    tim_danh_hieu,
)
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import nearest
from vndoc.viet.ty_le import so_luong

SURE_DECIDER = (CAP_BO, CAP_NHA_NUOC)
"""Channels in which the list knows who decides; of the others it only knows the office."""

_LISTS = {TAP_THE: "danh_hieu_tap_the", CA_NHAN: "danh_hieu_ca_nhan"}
"""The fields in which titles of an object are registered."""


class TenDanhHieu(Model):
    """A title by its name; who decides it, where it is not on the list."""

    doi_tuong: ClassVar[str] = CA_NHAN
    co_danh_sach: ClassVar[bool] = False
    """Whether it stands in one of two lists, one for each kind of object."""

    quyet_dinh: Dong | None = Field(
        None,
        title="Thẩm quyền quyết định",
        description="Người quyết định; chỉ ghi khi hình thức khen thưởng không có trong danh mục.",
        examples=["Bộ trưởng Bộ Công an"],
    )
    danh_hieu: Dong = Field(
        title="Danh hiệu, hình thức khen thưởng",
        description="Tên hoặc chữ viết tắt trong danh mục; in ra tên đầy đủ theo luật.",
        examples=["Chiến sĩ thi đua cơ sở"],
    )

    @field_validator("danh_hieu")
    @classmethod
    def _on_the_list(cls, value: Text, info: ValidationInfo) -> Text:
        found = tim_danh_hieu(value)
        if found is None:
            if info.data.get("quyet_dinh") is None:
                raise _unknown(value)
            return value
        if found.cap in SURE_DECIDER and info.data.get("quyet_dinh") is not None:
            message = f"“{found.ten}” có trong danh mục, do {found.quyet_dinh} quyết định. Hãy bỏ `quyet_dinh`."
            raise fault("trai-nhau", message)
        if cls.doi_tuong not in found.doi_tuong:
            other = found.doi_tuong[0]
            message = f"“{found.ten}” chỉ tặng cho {TEN_DOI_TUONG[other]}"
            moved = f"chuyển sang `{_LISTS[other]}`, hoặc " if cls.co_danh_sach else ""
            remedy = f"Hãy {moved}ghi danh hiệu của {TEN_DOI_TUONG[cls.doi_tuong]}."
            raise fault("sai-doi-tuong", f"{message}. {remedy}")
        return value

    @property
    def trong_danh_muc(self) -> DanhHieu | None:
        """The entry of the list, None for an award that is not on it."""
        return tim_danh_hieu(self.danh_hieu)

    @property
    def ten_in(self) -> Text:
        """The name as printed."""
        return self.danh_hieu.derive(ten_chuan(self.danh_hieu))

    @property
    def nguoi_quyet_dinh(self) -> Text | str:
        """Who decides it."""
        found = self.trong_danh_muc
        return self.quyet_dinh or (found.quyet_dinh if found else "")


class DanhHieuCaNhan(TenDanhHieu):
    """A title registered for a number of persons."""

    co_danh_sach: ClassVar[bool] = True

    so_luong: SoDuong = Field(title="Số lượng", description="Số tập thể, cá nhân đăng ký.", examples=["2"])
    danh_sach: DanhSach[Dong] = Field(
        (),
        title="Danh sách",
        description="Tên các tập thể, cá nhân đăng ký, nếu đã biết; phải đủ `so_luong`.",
        examples=[["Nguyễn Văn A", "Trần Thị B"]],
    )

    @field_validator("danh_sach")
    @classmethod
    def _counted(cls, value: tuple[Text, ...], info: ValidationInfo) -> tuple[Text, ...]:
        count = info.data.get("so_luong")
        if value and count is not None and len(value) != count:
            message = f"có {so_luong(len(value))} tên, khác `so_luong` ({so_luong(count)}). Hãy sửa cho khớp."
            raise fault("tong-khong-khop", message)
        twice = next((one for at, one in enumerate(value) if one in value[:at]), None)
        if twice is not None:
            raise fault("trung-ma", f"“{twice}” ghi hai lần. Hãy bỏ một tên.")
        return value


class DanhHieuTapThe(DanhHieuCaNhan):
    """A title registered for a number of collectives."""

    doi_tuong: ClassVar[str] = TAP_THE


def registered_twice(rows: Iterable[TenDanhHieu], file: str) -> Iterator[Finding]:
    """A fault at each row whose title an earlier row of the list has, under whatever name."""
    seen: set[str] = set()
    for row in rows:
        if row.ten_in in seen:
            message = f"“{row.ten_in}” đã ghi ở trên. Hãy gộp thành một mục."
            yield Finding("trung-ma", Severity.LOI, row.danh_hieu.place or DataPlace(file), message)
        seen.add(row.ten_in)


def rows_of(rows: Iterable[DanhHieuCaNhan]) -> Iterator[dict[str, object]]:
    """The rows as a table prints them, numbered."""
    for at, row in enumerate(rows, start=1):
        yield {
            "so": str(at),
            "ten": row.ten_in,
            "quyet_dinh": row.nguoi_quyet_dinh,
            "so_luong": so_luong(row.so_luong),
            "danh_sach": _names(row.danh_sach),
        }


def _names(names: Sequence[Text]) -> list[Text]:
    """Lines of a cell: dashes where there are several."""
    return [one.derive(f"- {one}") for one in names] if len(names) > 1 else [*names]


def _unknown(value: Text) -> Exception:
    names = [name for title in load_danh_hieu() for name in title.cac_ten]
    near = nearest(value, names)
    found = tim_danh_hieu(near) if near else None
    suggestion = found.ten if found else None
    remedy = f"Có phải là “{suggestion}”? " if suggestion else ""
    message = (
        f"“{value}” không có trong danh mục danh hiệu, hình thức khen thưởng. {remedy}"
        "Hãy viết đúng tên; hình thức khác của bộ, ngành, tỉnh thì ghi thêm `quyet_dinh` (người quyết định)."
    )
    return fault("danh-hieu-la", message, suggestion)
