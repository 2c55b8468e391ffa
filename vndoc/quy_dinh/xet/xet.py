"""Judging a nominee for an award: authority, conditions, vote, and the edition of the law."""

from vndoc.ho_so.ung_vien import CaNhan, DeNghi, TapThe, UngVien
from vndoc.quy_dinh.danh_hieu import CA_NHAN, TAP_THE, TEN_DOI_TUONG, DanhHieu, load_danh_hieu
from vndoc.quy_dinh.dieu_kien import BoDieuKien, bo_dieu_kien
from vndoc.quy_dinh.nhan_danh_hieu import nhan_ra
from vndoc.quy_dinh.phep_xet import CauHoiNguoi
from vndoc.quy_dinh.tham_quyen import (
    LoaiDonVi,
    ThamQuyen,
    biet_don_vi,
    load_nguoi_quyet_dinh,
    load_tham_quyen,
    loai_don_vi,
    nhan_nguoi_quyet_dinh,
)
from vndoc.quy_dinh.thoi_ky import thoi_ky
from vndoc.quy_dinh.xet.ba_tri import MucDat, va
from vndoc.quy_dinh.xet.ket_qua import KetLuan, KetQua, KetQuaDieuKien, ket_luan_cua
from vndoc.quy_dinh.xet.phep import dung_don_vi, xet_dieu_kien
from vndoc.quy_dinh.xet.phieu import MA_PHIEU, dieu_kien_phieu
from vndoc.quy_dinh.xet.so_theo_doi import SoTheoDoi, so_theo_doi
from vndoc.quy_dinh.xet.vu_xet import BoiCanh, VuXet

MA_DOI_TUONG, MA_THAM_QUYEN, MA_DOI_CHIEU = "doi-tuong", "tham-quyen", "doi-chieu-luat"
"""The codes of conditions that stand in no table: the kind of nominee, the authority, a kind of award without a set."""
CAC_MA_CHUNG = (MA_DOI_TUONG, MA_THAM_QUYEN, MA_DOI_CHIEU, MA_PHIEU)


def xet(ung_vien: UngVien, de_nghi: DeNghi, boi_canh: BoiCanh, so: SoTheoDoi | None = None) -> KetQua:
    """The judgement of one proposal; `so` is the nominee's record where it is at hand."""
    title, nam = nhan_ra(de_nghi.hinh_thuc), de_nghi.nam or boi_canh.nam_xet
    if title is None:
        note = f"Không nhận ra “{de_nghi.hinh_thuc}” là danh hiệu, hình thức khen thưởng nào; ghi đúng tên theo luật."
        return _made(ung_vien, de_nghi, None, nam, boi_canh, (), (note,), MucDat.CHUA_RO)
    record = so_theo_doi(ung_vien, boi_canh.nam_xet) if so is None else so
    vu = VuXet(record, de_nghi, title.khoa, nam, loai_don_vi(ung_vien), boi_canh)
    kind = doi_tuong_cua(ung_vien)
    if kind not in title.doi_tuong:
        return _made(ung_vien, de_nghi, title, nam, boi_canh, (_wrong_kind(title, kind),), (), MucDat.KHONG_DAT)
    found = bo_dieu_kien(title.khoa, kind, de_nghi.loai_hinh, boi_canh.ngay)
    authority = _authority(load_tham_quyen()[title.khoa], vu)
    vote = dieu_kien_phieu(title.khoa, de_nghi, boi_canh.tham_so)
    conditions = _conditions(found, vu) if found else (_compared(title, vu),)
    judged = (authority, *conditions, *((vote,) if vote else ()))
    truth = va(one.tinh for one in judged)
    notes = _notes(found, de_nghi, load_tham_quyen()[title.khoa])
    return _made(ung_vien, de_nghi, title, nam, boi_canh, judged, notes, truth)


def xet_tat_ca(ung_vien: UngVien, boi_canh: BoiCanh) -> tuple[KetQua, ...]:
    """The judgement of every proposal of a nominee."""
    record = so_theo_doi(ung_vien, boi_canh.nam_xet)
    return tuple(xet(ung_vien, one, boi_canh, record) for one in ung_vien.de_nghi)


def doi_tuong_cua(ung_vien: UngVien) -> str:
    """`ca-nhan` or `tap-the`."""
    return CA_NHAN if isinstance(ung_vien, CaNhan) else TAP_THE


def ten_ung_vien(ung_vien: UngVien) -> str:
    """The name of a nominee."""
    if isinstance(ung_vien, CaNhan):
        return ung_vien.ho_ten
    return ung_vien.ten if isinstance(ung_vien, TapThe) else ung_vien.ma


def _conditions(found: BoDieuKien, vu: VuXet) -> tuple[KetQuaDieuKien, ...]:
    return tuple(xet_dieu_kien(one, vu) for one in found.dieu_kien if dung_don_vi(one, vu))


def _compared(title: DanhHieu, vu: VuXet) -> KetQuaDieuKien:
    """The only condition where the tables hold none for this kind of award: a person has compared with the law."""
    kind = vu.de_nghi.loai_hinh.nhan.lower()
    question = f"Đã đối chiếu với luật và đủ điều kiện “{title.ten}” theo loại hình {kind}?"
    return xet_dieu_kien(
        CauHoiNguoi(ma=MA_DOI_CHIEU, phep="cau_hoi", noi_dung=question, can_cu=title.can_cu, do_tin_cay="van-ban"), vu
    )


def _notes(found: BoDieuKien | None, de_nghi: DeNghi, row: ThamQuyen) -> tuple[str, ...]:
    if found is None:
        kind = de_nghi.loai_hinh.nhan.lower()
        return (f"Bộ dữ liệu chưa có điều kiện của “{de_nghi.hinh_thuc}” theo loại hình {kind}; cần người xem luật.",)
    return tuple(one for one in (found.luu_y, row.luu_y) if one)


def _wrong_kind(title: DanhHieu, kind: str) -> KetQuaDieuKien:
    given = " và ".join(TEN_DOI_TUONG[one] for one in title.doi_tuong)
    words = f"“{title.ten}” tặng cho {given}, không tặng cho {TEN_DOI_TUONG[kind]}"
    muc = MucDat.KHONG_DAT
    return KetQuaDieuKien(MA_DOI_TUONG, "Đúng đối tượng", title.can_cu, muc, muc, words, "", title.do_tin_cay)


def _authority(row: ThamQuyen, vu: VuXet) -> KetQuaDieuKien:
    """Whether the dossier goes to the one who decides, on the channel of the nominee's unit."""
    typed = vu.de_nghi.cap_quyet_dinh
    (muc, words), missing = _of_kind(row, vu.don_vi, typed), ""
    if muc is MucDat.KHONG_DAT and not biet_don_vi(vu.so.ung_vien):
        other, _ = _of_kind(row, "thuoc-bo" if vu.don_vi == "so" else "so", typed)
        if other is not MucDat.KHONG_DAT:
            muc, missing = MucDat.CHUA_RO, "ghi `don_vi`, hoặc `doi_tuong` (`cap_tren` của tập thể), để biết kênh xét"
    weight = MucDat.DAT if typed is None and muc is MucDat.CHUA_RO and not missing else muc
    missing = missing or ("ghi `cap_quyet_dinh`" if muc is MucDat.CHUA_RO else "")
    name = "Trình đúng người có thẩm quyền quyết định"
    return KetQuaDieuKien(MA_THAM_QUYEN, name, row.can_cu, muc, weight, words, missing, row.do_tin_cay, row.luu_y)


def _of_kind(row: ThamQuyen, don_vi: LoaiDonVi, typed: str | None) -> tuple[MucDat, str]:
    """Whether a nominee of that kind of unit has the title on its channel, and `typed` is who decides there."""
    wanted = row.nguoi(don_vi)
    return _right_authority(typed, wanted) if wanted else (MucDat.KHONG_DAT, _wrong_channel(row, don_vi))


def _wrong_channel(row: ThamQuyen, don_vi: LoaiDonVi) -> str:
    unit = "cơ quan thuộc tỉnh" if don_vi == "so" else "đơn vị thuộc Bộ"
    names = {one.khoa: one.ten for one in load_danh_hieu()}
    instead = f"; hãy đề nghị {names[row.thay_bang]}" if row.thay_bang else ""
    return f"người, tập thể của {unit} không xét “{names[row.khoa]}”{instead}"


def _right_authority(typed: str | None, wanted: str) -> tuple[MucDat, str]:
    right = load_nguoi_quyet_dinh()[wanted].ten
    if typed is None:
        return MucDat.CHUA_RO, f"chưa ghi cấp quyết định; theo luật là {right}"
    found = nhan_nguoi_quyet_dinh(typed)
    known = load_nguoi_quyet_dinh()
    if found is not None and (found == wanted or known[found].kenh == known[wanted].kenh == "don-vi"):
        return MucDat.DAT, f"{typed}"
    if found is None:
        return MucDat.CHUA_RO, f"“{typed}” không rõ là ai; theo luật là {right}"
    return MucDat.KHONG_DAT, f"trình {typed}; theo luật là {right} quyết định"


def _made(
    ung_vien: UngVien,
    de_nghi: DeNghi,
    title: DanhHieu | None,
    nam: int,
    boi_canh: BoiCanh,
    judged: tuple[KetQuaDieuKien, ...],
    notes: tuple[str, ...],
    truth: MucDat,
) -> KetQua:
    """The result; where the edition of the law of that day was not read, a person must look in any case."""
    period, outcome = thoi_ky(boi_canh.ngay), ket_luan_cua(truth)
    return KetQua(
        ung_vien.ma,
        ten_ung_vien(ung_vien),
        de_nghi.hinh_thuc,
        title.khoa if title else None,
        nam,
        outcome if period.da_doc else KetLuan.NGUOI_XEM,
        outcome,
        judged,
        (*notes, *((period.luu_y,) if period.luu_y else ())),
    )
