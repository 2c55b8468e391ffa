"""The values behind the labels of a report, by the names that the table of forms gives them; empty where not known."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao
from vndoc.documents.bao_cao_thanh_tich.dau_bao_cao import ten_nguoi
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.ho_so.ung_vien import CaNhan, LyLich, TapThe
from vndoc.ho_so.ung_vien.thoi_gian import RANKS
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan

KHONG = "Không"
_NOTHING = LyLich.model_validate({})


def gia_tri(bao_cao: BaoCao, ten: str) -> Text | str:
    """The value of that name. Raises KeyError for a name that no form may have."""
    nominee = bao_cao.muc.ung_vien
    if isinstance(nominee, TapThe):
        return _TAP_THE[ten](bao_cao, nominee)
    if isinstance(nominee, CaNhan):
        return _CA_NHAN[ten](bao_cao, nominee)
    raise KeyError(ten)


def noi(parts: Sequence[Text | str | None], mark: str) -> Text | str:
    """The known parts with `mark` between them."""
    spaced = [part for one in parts if one for part in (mark, one)]
    return ghep_chu(*spaced[1:]) if spaced else ""


def chuc_vu_don_vi(post: Text | None, unit: Text | str) -> Text | str:
    """`Phó Giám đốc, Sở X`; what a post says of its unit already is not said twice (`Phó Chủ tịch Ủy ban … tỉnh A`)."""
    if not post or not unit:
        return post or unit
    words = post.split()
    for start in range(1, len(words) - 1):
        tail = " ".join(words[start:])
        if unit.casefold().startswith(tail.casefold()):
            return ghep_chu(post.derive(" ".join(words[:start])), " ", unit)
    return ghep_chu(post, ", ", unit)


def _ngay(value: date | None) -> str:
    return ngay_ngan(value) if value else ""


def _record(nominee: CaNhan) -> LyLich:
    return nominee.ly_lich or _NOTHING


def _lien_he(nominee: TapThe) -> Text | str:
    parts = [
        nominee.dia_chi,
        nominee.dien_thoai and ghep_chu("điện thoại ", nominee.dien_thoai),
        nominee.so_fax and ghep_chu("fax ", nominee.so_fax),
        nominee.trang_dien_tu and ghep_chu("trang thông tin điện tử ", nominee.trang_dien_tu),
    ]
    return noi(parts, "; ")


def _chuc_vu(nominee: CaNhan) -> Text | str:
    return noi([nominee.chuc_vu, nominee.chuc_vu_khac], "; ")


def _don_vi(bao_cao: BaoCao) -> Text | str:
    return bao_cao.muc.don_vi


def _chuc_vu_cao_nhat(nominee: CaNhan) -> Text | str:
    """The post of the highest rank; without ranks the present one."""
    ranked = [one for one in nominee.qua_trinh if one.bac_chuc_vu is not None]
    if not ranked:
        return nominee.chuc_vu or ""
    found = max(ranked, key=lambda one: RANKS.index(one.bac_chuc_vu) if one.bac_chuc_vu else -1)
    return noi([found.chuc_vu, found.don_vi], ", ")


def _so_nam(bao_cao: BaoCao, nominee: CaNhan) -> str:
    """Whole years since the person joined the service."""
    since, day = _record(nominee).ngay_vao_nganh, bao_cao.ngay_tinh
    if since is None or since > day:
        return ""
    return f"{day.year - since.year - ((day.month, day.day) < (since.month, since.day))} năm"


def _khen_thuong(nominee: CaNhan) -> Text | str:
    rows = sorted(nominee.khen_thuong, key=lambda one: one.nam)
    titles = sorted((one for one in nominee.theo_nam if one.danh_hieu), key=lambda one: one.nam)
    named = [ghep_chu(one.danh_hieu or "", f" (năm {one.nam})") for one in titles]
    awards = [ghep_chu(one.hinh_thuc, f" (năm {one.nam})") for one in rows]
    return noi([*awards, *named], "; ") or (KHONG if nominee.da_ghi_du else "")


def _ky_luat(nominee: CaNhan) -> Text | str:
    typed = _record(nominee).ky_luat_ghi_chu
    if typed is not None:
        return typed
    told = [f"{one.hinh_thuc.nhan}{f' (năm {one.nam})' if one.nam else ''}" for one in nominee.ky_luat]
    return "; ".join(told) if told else KHONG if nominee.khong_ky_luat else ""


def _lien_lac(nominee: CaNhan) -> Text | str:
    record = _record(nominee)
    return noi([record.di_dong, record.dien_thoai], "; ")


_TAP_THE: Mapping[str, Callable[[BaoCao, TapThe], Text | str]] = {
    "ten": lambda bao_cao, one: ten_nguoi(bao_cao, one.ten),
    "lien_he": lambda _, one: _lien_he(one),
    "dia_chi": lambda _, one: one.dia_chi or "",
    "dien_thoai": lambda _, one: one.dien_thoai or "",
    "so_fax": lambda _, one: one.so_fax or "",
    "van_phong_viet_nam": lambda _, one: one.van_phong_viet_nam or "",
    "trang_dien_tu": lambda _, one: one.trang_dien_tu or "",
}

_CA_NHAN: Mapping[str, Callable[[BaoCao, CaNhan], Text | str]] = {
    "ho_ten": lambda bao_cao, one: ten_nguoi(bao_cao, one.ho_ten),
    "bi_danh": lambda _, one: _record(one).bi_danh or "",
    "gioi_tinh": lambda _, one: one.gioi_tinh.nhan if one.gioi_tinh else "",
    "ngay_sinh": lambda _, one: _ngay(_record(one).ngay_sinh),
    "dan_toc": lambda _, one: _record(one).dan_toc or "",
    "quoc_tich": lambda _, one: _record(one).quoc_tich or "",
    "que_quan": lambda _, one: _record(one).que_quan or "",
    "tru_quan": lambda _, one: _record(one).tru_quan or "",
    "don_vi": lambda bao_cao, _: _don_vi(bao_cao),
    "chuc_vu": lambda _, one: _chuc_vu(one),
    "chuc_vu_don_vi": lambda bao_cao, one: chuc_vu_don_vi(one.chuc_vu, _don_vi(bao_cao)),
    "chuc_vu_de_nghi": lambda _, one: _chuc_vu_cao_nhat(one),
    "trinh_do": lambda _, one: _record(one).trinh_do or "",
    "di_dong": lambda _, one: _record(one).di_dong or "",
    "dien_thoai": lambda _, one: _record(one).dien_thoai or "",
    "thu_dien_tu": lambda _, one: _record(one).thu_dien_tu or "",
    "ngay_tham_gia": lambda _, one: _ngay(_record(one).ngay_tham_gia or one.ngay_tuyen_dung),
    "ngay_vao_dang": lambda _, one: _ngay(_record(one).ngay_vao_dang),
    "ngay_nghi": lambda _, one: _ngay(_record(one).ngay_tu_tran or _record(one).ngay_nghi_huu),
    "ngay_vao_nganh": lambda _, one: _ngay(_record(one).ngay_vao_nganh),
    "so_nam_trong_nganh": lambda bao_cao, one: _so_nam(bao_cao, one),
    "da_khen_thuong": lambda _, one: _khen_thuong(one),
    "da_ky_luat": lambda _, one: _ky_luat(one),
    "lien_lac": lambda _, one: _lien_lac(one),
}


def cac_gia_tri() -> frozenset[str]:
    """Every name that a form may use."""
    return frozenset((*_TAP_THE, *_CA_NHAN))
