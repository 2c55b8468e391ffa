"""The values of the template of a unit's registration."""

from collections.abc import Sequence

from vndoc.documents.dang_ky import khung_dang_ky, nam_dang_ky
from vndoc.documents.dang_ky_don_vi.model import DangKyDonVi
from vndoc.documents.danh_hieu_dang_ky import rows_of
from vndoc.documents.dau_cau import ended
from vndoc.documents.luoi_ky import Ben, luoi_ky
from vndoc.documents.the_thuc import issuer_of, signer_of
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import Model
from vndoc.raw import Text
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.ty_le import so_luong

Group = dict[str, object]
_NO_GRID: Group = luoi_ky(())
_NO_SIGNER: Group = {"quyen_han": [], "chuc_vu": "", "chuc_vu_khac": [], "ho_ten": ""}


def context(ho_so: HoSo, paper: DangKyDonVi) -> Group:
    """The template's values; labels come without the dot that the template prints."""
    name = issuer_of(ho_so, paper).ten
    return {
        **khung_dang_ky(ho_so, paper),
        "trich_yeu": name.derive(f"Năm {nam_dang_ky(ho_so, paper)} của {name}"),
        "so_phan": _part_numbers(paper),
        "muc_tieu": [{"so": str(at), "noi_dung": ended(one, ".")} for at, one in enumerate(paper.muc_tieu, start=1)],
        "phong_trao": _rows(paper.phong_trao, ("ten", "muc_tieu", "phat_dong", "tong_ket")),
        "chi_tieu": _rows(paper.chi_tieu, ("noi_dung", "don_vi_tinh", "ke_hoach", "ghi_chu")),
        "danh_hieu_tap_the": [*rows_of(paper.danh_hieu_tap_the)],
        "danh_hieu_ca_nhan": [*rows_of(paper.danh_hieu_ca_nhan)],
        "so_sang_kien": so_luong(paper.tong_sang_kien) if paper.tong_sang_kien else "",
        "sang_kien": _rows(paper.sang_kien, ("ten", "tac_gia", "cap_cong_nhan")),
        **_signers(ho_so, paper),
    }


def _rows(items: Sequence[Model], fields: tuple[str, ...]) -> list[Group]:
    """Numbered rows; a cell that the data leave out is empty."""
    return [
        {"so": str(at), **{name: getattr(one, name) or "" for name in fields}} for at, one in enumerate(items, start=1)
    ]


def _part_numbers(paper: DangKyDonVi) -> dict[str, str]:
    """The Roman numbers of the parts; that of initiatives may be missing."""
    keys = ["muc_tieu", "phong_trao", "chi_tieu", "danh_hieu", *(["sang_kien"] if paper.tong_sang_kien else [])]
    return {"sang_kien": "", **{key: so_la_ma(at) for at, key in enumerate(keys, start=1)}}


def _signers(ho_so: HoSo, paper: DangKyDonVi) -> Group:
    """The head alone beside Nơi nhận, or head and trade union side by side."""
    union = paper.cong_doan
    if union is None:
        return _NO_GRID
    name: Text = issuer_of(ho_so, paper).ten
    parties = [Ben(name, (signer_of(ho_so, paper),)), Ben(union.ten, (union.nguoi_ky,))]
    return {**_NO_SIGNER, **luoi_ky(parties)}
