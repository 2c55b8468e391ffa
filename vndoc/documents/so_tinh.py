"""The Excel form of a type's data, declared as frozen values: which sheet and column holds which key of the YAML form.

A workbook read by its layout gives exactly the tree that the YAML file gives (`vndoc/load/excel/`), so models, checks
and papers know nothing of Excel; `vndoc excel export` writes the workbook from the same layout (`vndoc/spreadsheet/`).
Declare a layout beside the type's model and pass it as `DocumentType(so_tinh=…)`:

    SO_TINH = SoTinh(
        trang=(
            TrangTinh("Thông tin chung", dang=DangTrang.MUC, cot=cot_cua(DanhSachDeNghi)),
            TrangTinh("Tập thể", "tap_the", cot=cot_cua(TapThe, dau=("ma", "ten"))),
            TrangTinh("Cá nhân", "ca_nhan", bat_buoc=True, cot=(
                CotTinh("Mã", "ma", bat_buoc=True),
                CotTinh("Họ và tên", "ho_ten", bat_buoc=True, ten_khac=("Họ tên",), rong=26),
                CotTinh("Giới tính", "gioi_tinh", chon=("Nam", "Nữ")),
                CotTinh("Ngày sinh", "ly_lich.ngay_sinh", kieu=KieuCot.NGAY),
                CotTinh("Tóm tắt", "tom_tat", kieu=KieuCot.DANH_SACH, ghi_chu="Mỗi ý một dòng (Alt+Enter)."),
            )),
            TrangTinh("Danh hiệu theo năm", "theo_nam", thuoc=("Tập thể", "Cá nhân"), cot=cot_cua(NamCongTac)),
            TRANG_NOI_NHAN, TRANG_CHAP_NHAN,
        )
    )

`documents/cot_theo_model.py` takes columns from a model's fields (`cot_cua`) and has the sheets that every paper has.

- A sheet of rows (`DangTrang.HANG`, the usual one) is a list of groups under `khoa`, one row a group. With `theo_cot`
  it is a map instead: the value in the column of that key is the entry's key (models with `TheoMa`).
- A sheet of facts (`DangTrang.MUC`) has two columns, Mục and Nội dung: each of its `cot` is a row, its `khoa` a path
  from the root (below `khoa` of the sheet, where it has one).
- A child sheet (`thuoc` names the sheets, declared before it, in one of which the parent stands) begins with a column
  `cot_cha` that holds the parent's code; its rows become the list `khoa` inside that parent. The parents' sheets need
  a column whose key is `khoa_ma` (`ma` where nothing is said), and codes are unique over all sheets in `thuoc`.
- `khoa` of a column may be a path: `quyet_dinh.so` is the key `so` of the group `quyet_dinh` of that row. A column with
  `khoa` "" is the row's value itself: its sheet is a list of texts (with `theo_cot`: a map of texts).
- `chu` of a sheet of rows is the key that a plain text stands for, where the model has `text_or(chu)` on its items.
- Every key that the model of the type knows needs its place, else a file that uses it cannot be exported; a test in
  `tests/documents/test_so_tinh.py` compares every layout with its model.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

NHAN_MUC = "Mục"
"""Heading of the first column of a sheet of facts."""
NHAN_NOI_DUNG = "Nội dung"
"""Heading of its second column."""
KHOA_CHA = "\0"
"""Key of the column that holds the parent's code in a child sheet: no key of any model."""
NHAN_HUONG_DAN = "Hướng dẫn"
"""Heading of the hints beside facts, and name of a sheet of explanations: never read."""
NHAN_DANH_MUC = "Danh mục"
"""Name of the hidden sheet that holds the choices of drop-downs: never read."""
HO_SO = "ho-so"
"""In `chon_tu`: the facts of the dossier; with it the choices are the codes of its members."""


class KieuCot(StrEnum):
    """What a column holds: decides format and check of its cells in the written workbook, and how a list is read."""

    CHU = "chu"
    """Text, also codes and numbers of papers: the cells are text, so that zeros in front stay."""
    SO_NGUYEN = "so_nguyen"
    """A whole number."""
    SO_LE = "so_le"
    """A number with decimals, read with a decimal comma."""
    NGAY = "ngay"
    """A date, read as d/m/yyyy; a date typed as text stays as typed."""
    DANH_SACH = "danh_sach"
    """A list of texts, one a line of the cell."""


class DangTrang(StrEnum):
    """The two shapes of a sheet."""

    HANG = "hang"
    """One row a group under a row of headings."""
    MUC = "muc"
    """One row a fact: its name, its content."""


@dataclass(frozen=True)
class CotTinh:
    """A column (in a sheet of facts: a row).

    `ten` is its heading, `khoa` the key it holds, both unique in the sheet; `ten_khac` are other headings that are read
    as this one (accents and capitals never matter). With `bat_buoc` the model wants the key. `chon` fills a drop-down;
    with `chi_goi_y` other values may be typed too. `chon_tu` takes the drop-down from the column of another sheet, as
    (sheet, key), or from the members of the cluster: `(HO_SO, "thanh_vien")`. `nho_nhat` and `lon_nhat` bound a number.
    `ghi_chu` is the hint shown at the cell, `rong` the width in characters (0: by the heading). With `thay_nhom` the
    group that the key stands in may be typed in YAML as this text alone (`text_or`).
    """

    ten: str
    khoa: str
    bat_buoc: bool = False
    kieu: KieuCot = KieuCot.CHU
    chon: tuple[str, ...] = ()
    chi_goi_y: bool = False
    chon_tu: tuple[str, str] | None = None
    nho_nhat: int | Decimal | None = None
    lon_nhat: int | Decimal | None = None
    ghi_chu: str = ""
    rong: int = 0
    ten_khac: tuple[str, ...] = ()
    thay_nhom: bool = False

    @property
    def duong_dan(self) -> tuple[str, ...]:
        """`khoa` as its single keys; none where the column is the row's value itself."""
        return tuple(self.khoa.split(".")) if self.khoa else ()


@dataclass(frozen=True)
class TrangTinh:
    """A sheet; the fields are explained at the top of this module. With `bat_buoc` the workbook must have it."""

    ten: str
    khoa: str = ""
    cot: tuple[CotTinh, ...] = ()
    dang: DangTrang = DangTrang.HANG
    bat_buoc: bool = False
    thuoc: tuple[str, ...] = ()
    cot_cha: str = "Mã"
    khoa_ma: str = "ma"
    theo_cot: str = ""
    chu: str = ""
    ghi_chu: str = ""

    @property
    def duong_dan(self) -> tuple[str, ...]:
        """`khoa` as its single keys; none for facts at the root."""
        return tuple(self.khoa.split(".")) if self.khoa else ()

    @property
    def cac_cot(self) -> tuple[CotTinh, ...]:
        """The columns of a sheet of rows as they stand in it, the parent's code first."""
        if not self.thuoc:
            return self.cot
        hint = f"Mã đã ghi ở trang tính {' hoặc '.join(f'“{ten}”' for ten in self.thuoc)}."
        from_one = (self.thuoc[0], self.khoa_ma) if len(self.thuoc) == 1 else None
        return (CotTinh(self.cot_cha, KHOA_CHA, bat_buoc=True, chon_tu=from_one, ghi_chu=hint), *self.cot)


@dataclass(frozen=True)
class SoTinh:
    """The layout of one type's workbook: its sheets in the order of their tabs, parents before children."""

    trang: tuple[TrangTinh, ...]

    def trang_ten(self, ten: str) -> TrangTinh:
        """The sheet of that name. KeyError if there is none."""
        found = next((one for one in self.trang if one.ten == ten), None)
        if found is None:
            raise KeyError(ten)
        return found
