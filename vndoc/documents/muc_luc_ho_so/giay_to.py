"""Which papers of the dossier prove a component for a proposal.

Papers are known by their type and by the proposals that they are about; recognitions stand in the nominee's record.
"""

from collections.abc import Callable

from vndoc.documents.bien_ban_binh_xet.model import BienBanBinhXet, LoaiXet
from vndoc.documents.de_nghi.chon import MucDeNghi, VanBanDeNghi, noi_ve
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import CaNhan
from vndoc.ho_so.ung_vien.lua_chon import XepLoai

Tim = Callable[[HoSo, MucDeNghi, int], bool]
"""Whether the dossier has the component for a proposal of that year."""


def co_thanh_phan(khoa: str, ho_so: HoSo, muc: MucDeNghi, nam: int) -> bool:
    """Whether the dossier has the component with that key of `thanh_phan_ho_so.toml` for the proposal."""
    found = _TIM.get(khoa)
    return found is not None and found(ho_so, muc, nam)


def _van_ban(*loai: str) -> Tim:
    """A paper of one of these types that is about the proposal."""

    def there(ho_so: HoSo, muc: MucDeNghi, _nam: int) -> bool:
        return any(one.loai in loai and _about(ho_so, one.noi_dung, muc) for one in ho_so.van_ban)

    return there


def _about(ho_so: HoSo, model: object, muc: MucDeNghi) -> bool:
    return isinstance(model, VanBanDeNghi) and noi_ve(ho_so, model, muc)


def _bien_ban(*loai_xet: LoaiXet) -> Tim:
    """Minutes of one of these kinds that are about the proposal."""

    def there(ho_so: HoSo, muc: MucDeNghi, _nam: int) -> bool:
        papers = [one.noi_dung for one in ho_so.van_ban if isinstance(one.noi_dung, BienBanBinhXet)]
        return any(one.loai_xet in loai_xet and _about(ho_so, one, muc) for one in papers)

    return there


def _bao_cao(_ho_so: HoSo, muc: MucDeNghi, _nam: int) -> bool:
    return bool(muc.ung_vien.thanh_tich)


def _sang_kien(_ho_so: HoSo, muc: MucDeNghi, _nam: int) -> bool:
    return any(one.du_quyet_dinh for one in muc.ung_vien.sang_kien)


def _xuat_sac(_ho_so: HoSo, muc: MucDeNghi, nam: int) -> bool:
    rated = [one for one in muc.ung_vien.theo_nam if one.nam == nam and one.xep_loai is XepLoai.HTXSNV]
    return any(one.du_quyet_dinh for one in rated)


def _qua_trinh(_ho_so: HoSo, muc: MucDeNghi, _nam: int) -> bool:
    return isinstance(muc.ung_vien, CaNhan) and bool(muc.ung_vien.qua_trinh)


def _diem(ho_so: HoSo, _muc: MucDeNghi, _nam: int) -> bool:
    return any(one.loai == "cham-diem" for one in ho_so.van_ban)


_TRINH = _van_ban("to-trinh-khen-thuong", "cong-van-khen-thuong")
_TIM: dict[str, Tim] = {
    "to_trinh": _van_ban("to-trinh-khen-thuong"),
    "cong_van": _TRINH,
    "danh_sach": _TRINH,
    "bao_cao_thanh_tich": _bao_cao,
    "bien_ban": _bien_ban(LoaiXet.BINH_XET, LoaiXet.CA_HAI),
    "bien_ban_khen_thuong": _bien_ban(LoaiXet.XET_KHEN, LoaiXet.CA_HAI),
    "kiem_phieu": _van_ban("bien-ban-kiem-phieu"),
    "xac_nhan_sang_kien": _sang_kien,
    "xac_nhan_sang_kien_co_so": _sang_kien,
    "cong_nhan_htxsnv": _xuat_sac,
    "bang_tong_hop_diem": _diem,
    "qua_trinh_cong_tac": _qua_trinh,
    "cong_khai": _van_ban("cong-khai-danh-sach"),
}
