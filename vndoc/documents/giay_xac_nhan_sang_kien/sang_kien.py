"""The initiatives of nominees that confirmations are about."""

from vndoc.documents.de_nghi.model import danh_sach_de_nghi
from vndoc.documents.giay_xac_nhan_sang_kien.model import XacNhanSangKien
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import SangKien, UngVien
from vndoc.viet.chuan_hoa import fold_space, fold_tone


def ung_vien_cua(ho_so: HoSo, one: XacNhanSangKien) -> UngVien | None:
    """The nominee with that code."""
    listed = (nominee for source in danh_sach_de_nghi(ho_so) for nominee in source.ung_vien)
    return next((nominee for nominee in listed if nominee.ma == one.ung_vien), None)


def sang_kien_cua(nominee: UngVien, one: XacNhanSangKien) -> SangKien | None:
    """The initiative that is meant: by its name, or the only one."""
    if one.ten is None:
        return nominee.sang_kien[0] if len(nominee.sang_kien) == 1 else None
    wanted = _loose(one.ten)
    return next((found for found in nominee.sang_kien if _loose(found.ten) == wanted), None)


def _loose(text: str) -> str:
    return fold_space(fold_tone(text)).casefold().strip("“”\"' ")
