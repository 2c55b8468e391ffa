"""The vote on a proposal: counts that fit together, and the share of all members, exact (never rounded up)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from vndoc.ho_so.ung_vien import DeNghi, PhieuBau
from vndoc.quy_dinh.nguong_phieu import nguong_phieu
from vndoc.quy_dinh.tham_so import ThamSo, viet_gia_tri
from vndoc.quy_dinh.xet.ba_tri import MucDat, la
from vndoc.quy_dinh.xet.ket_qua import KetQuaDieuKien
from vndoc.viet.ty_le import ty_le

MA_PHIEU = "phieu"
"""The code of the vote in a result."""


@dataclass(frozen=True)
class KetQuaPhieu:
    """A vote judged: `dat` None where it cannot be told, `ty_le` of all members, `loi` what does not add up."""

    dat: bool | None
    ty_le: str
    nguong: Fraction
    can_cu: str
    rang_buoc: bool
    phieu_kin: bool
    loi: tuple[str, ...] = ()

    @property
    def can_co(self) -> str:
        """The threshold in words: `80%`, `2/3`."""
        return viet_gia_tri(self.nguong)


def loi_so_phieu(phieu: PhieuBau) -> tuple[str, ...]:
    """What does not add up in a vote: more ballots than members."""
    counts = {"đồng ý": phieu.dong_y, "không đồng ý": phieu.khong_dong_y or 0, "bỏ trống": phieu.bo_trong or 0}
    cast, total = sum(counts.values()), phieu.tong_so
    if total is not None and cast > total:
        listed = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
        return (f"số phiếu ({listed}) nhiều hơn tổng số thành viên ({total})",)
    return ()


def du_nguoi_hop(co_mat: int, tong_so: int, tham_so: ThamSo) -> bool:
    """Whether enough members are present for the meeting to decide, by the parameter `ty_le_du_hop`."""
    return co_mat >= (tham_so.ty_le("ty_le_du_hop") or 0) * tong_so


def xet_phieu(khoa: str, phieu: PhieuBau, tham_so: ThamSo, ngay: date | None = None) -> KetQuaPhieu | None:
    """The vote on that day for the title with that key; None where no threshold is known for it."""
    row = nguong_phieu(khoa, ngay)
    if row is None:
        return None
    least, faults, total = row.ty_le(tham_so), loi_so_phieu(phieu), phieu.tong_so
    known = bool(total) and not faults
    return KetQuaPhieu(
        phieu.dong_y >= least * (total or 0) if known else None,
        ty_le(phieu.dong_y, total) if known and total else "",
        least,
        row.can_cu,
        row.rang_buoc(tham_so),
        row.phieu_kin,
        faults,
    )


def dieu_kien_phieu(khoa: str, de_nghi: DeNghi, tham_so: ThamSo) -> KetQuaDieuKien | None:
    """The vote as a condition of the proposal; None before the vote, and where no threshold is known."""
    judged = xet_phieu(khoa, de_nghi.phieu, tham_so) if de_nghi.phieu else None
    row = nguong_phieu(khoa)
    if judged is None or row is None or de_nghi.phieu is None:
        return None
    muc = la(judged.dat)
    counts = f"{de_nghi.phieu.dong_y}/{de_nghi.phieu.tong_so or '?'} thành viên"
    words = f"{counts}{f' = {judged.ty_le}' if judged.ty_le else ''}, cần từ {judged.can_co} tổng số thành viên"
    missing = (
        f"xem lại phiếu: {judged.loi[0]}"
        if judged.loi
        else ""
        if judged.dat is not None
        else "ghi tổng số thành viên (`tong_so`)"
    )
    weight = MucDat.CHUA_RO if muc is MucDat.KHONG_DAT and not judged.rang_buoc else muc
    return KetQuaDieuKien(
        MA_PHIEU,
        "Số phiếu đồng ý trên tổng số thành viên",
        row.can_cu,
        muc,
        weight,
        words,
        missing,
        row.do_tin_cay,
        row.luu_y,
    )
