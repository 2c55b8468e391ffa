"""Awards as rows of numbers: collectives and persons, the persons split into leaders and others; sums of rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from pydantic import Field, model_validator

from vndoc.documents.bao_cao.telling import told
from vndoc.findings import Finding, Severity
from vndoc.ho_so.fields import Dong, Model, SoNguyen, fault
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space, fold_tone


class SoNguoi(Model):
    """How many collectives and persons."""

    tap_the: SoNguyen | None = Field(None, title="Tập thể", description="Số lượt tập thể.", examples=["2"])
    lanh_dao: SoNguyen | None = Field(
        None, title="Lãnh đạo, quản lý", description="Số lượt cá nhân giữ chức vụ lãnh đạo, quản lý.", examples=["1"]
    )
    khong_lanh_dao: SoNguyen | None = Field(
        None,
        title="Không là lãnh đạo, quản lý",
        description="Số lượt cá nhân không giữ chức vụ lãnh đạo, quản lý.",
        examples=["3"],
    )
    ca_nhan: SoNguyen | None = Field(
        None,
        title="Cá nhân",
        description="Tổng số lượt cá nhân; bỏ trống thì được tự cộng, đã ghi thì được đối chiếu.",
        examples=["4"],
    )

    @property
    def dem(self) -> "Dem":
        """The numbers; those left out count as none."""
        return Dem(self.tap_the or 0, self.lanh_dao or 0, self.khong_lanh_dao or 0)


class KhenThuong(SoNguoi):
    """One award with what was conferred, and what was submitted."""

    hinh_thuc: Dong = Field(
        title="Danh hiệu, hình thức",
        description="Tên danh hiệu thi đua, hình thức khen thưởng, viết đủ.",
        examples=["Bằng khen của Bộ trưởng Bộ Ngoại giao"],
    )
    loai_hinh: Dong | None = Field(
        None,
        title="Loại hình",
        description="Loại hình khen thưởng: công trạng, chuyên đề, đột xuất, cống hiến, niên hạn, đối ngoại.",
        examples=["công trạng"],
    )
    trinh_tap_the: SoNguyen | None = Field(
        None, title="Đã trình: tập thể", description="Số lượt tập thể đã trình cấp có thẩm quyền.", examples=["2"]
    )
    trinh_ca_nhan: SoNguyen | None = Field(
        None, title="Đã trình: cá nhân", description="Số lượt cá nhân đã trình cấp có thẩm quyền.", examples=["5"]
    )

    @model_validator(mode="after")
    def _counted(self) -> Self:
        own = self.dem
        if self.ca_nhan is not None and self.ca_nhan != own.ca_nhan:
            counts = f"{own.lanh_dao} lãnh đạo, quản lý và {own.khong_lanh_dao} người khác là {own.ca_nhan}"
            message = f"“{self.hinh_thuc}”: ghi {self.ca_nhan} cá nhân, nhưng {counts}. Hãy sửa cho khớp."
            raise fault("tong-khong-khop", message)
        if not any((own.tap_the, own.ca_nhan, self.trinh_tap_the, self.trinh_ca_nhan)):
            raise fault("phan-rong", f"“{self.hinh_thuc}” chưa có số lượng nào. Hãy ghi số lượng, hoặc bỏ dòng này.")
        return self

    @property
    def khoa(self) -> tuple[str, str]:
        """What tells awards apart, however the name is spelt."""
        return _loose(self.hinh_thuc), _loose(self.loai_hinh or Text(""))

    @property
    def trinh(self) -> tuple[int, int]:
        """Collectives and persons submitted."""
        return self.trinh_tap_the or 0, self.trinh_ca_nhan or 0


@dataclass(frozen=True)
class Dem:
    """Numbers of collectives, of persons who lead, of other persons."""

    tap_the: int = 0
    lanh_dao: int = 0
    khong_lanh_dao: int = 0

    @property
    def ca_nhan(self) -> int:
        """All persons."""
        return self.lanh_dao + self.khong_lanh_dao

    def __add__(self, other: "Dem") -> "Dem":
        return Dem(
            self.tap_the + other.tap_the,
            self.lanh_dao + other.lanh_dao,
            self.khong_lanh_dao + other.khong_lanh_dao,
        )


def tong_dem(rows: Iterable[SoNguoi]) -> Dem:
    """The sum of the rows."""
    return sum((one.dem for one in rows), Dem())


def _loose(text: str) -> str:
    return fold_space(fold_tone(text)).casefold()


def repeated_awards(rows: Iterable[KhenThuong]) -> Iterator[Finding]:
    """A finding for each row of an award that an earlier row has: it would be counted in two places."""
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if row.khoa in seen:
            message = f"“{row.hinh_thuc}” đã ghi ở dòng trên, cùng loại hình. Hãy gộp hai dòng thành một."
            yield told("trung-ma", Severity.LOI, row.hinh_thuc, message)
        seen.add(row.khoa)


_NAMED = {
    "tap_the": "tập thể",
    "ca_nhan": "cá nhân",
    "lanh_dao": "cá nhân lãnh đạo, quản lý",
    "khong_lanh_dao": "cá nhân không lãnh đạo, quản lý",
}


def wrong_totals(typed: SoNguoi, right: Dem, at: Text, what: str) -> Iterator[Finding]:
    """A finding for each total that was typed and is not the sum of its rows (reference list 4.9, no. 9)."""
    for name, label in _NAMED.items():
        number, wanted = getattr(typed, name), getattr(right, name)
        if number is not None and number != wanted:
            yield _wrong(f"{what}: ghi {number} {label}", wanted, at)


def wrong_submissions(typed: KhenThuong, rows: Iterable[KhenThuong]) -> Iterator[Finding]:
    """The same for what was submitted."""
    sums = [sum(numbers) for numbers in zip(*(row.trinh for row in rows), strict=True)] or [0, 0]
    for number, wanted, label in zip((typed.trinh_tap_the, typed.trinh_ca_nhan), sums, _SUBMITTED, strict=True):
        if number is not None and number != wanted:
            yield _wrong(f"“{typed.hinh_thuc}”: ghi {number} {label} đã trình", wanted, typed.hinh_thuc)


_SUBMITTED = ("tập thể", "cá nhân")


def _wrong(typed: str, wanted: int, at: Text) -> Finding:
    message = f"{typed}, cộng các dòng được {wanted}. Hãy sửa thành {wanted}, hoặc xem lại từng dòng."
    return told("tong-khong-khop", Severity.LOI, at, message, str(wanted))
