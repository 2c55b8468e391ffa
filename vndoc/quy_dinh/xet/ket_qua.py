"""The result of judging one nominee for one award: the outcome and the chain of its reasons."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from vndoc.quy_dinh.xet.ba_tri import MucDat


class KetLuan(StrEnum):
    """The outcome."""

    DU = "du-dieu-kien"
    KHONG = "khong-du"
    NGUOI_XEM = "can-nguoi-xem"

    @property
    def nhan(self) -> str:
        """The words a clerk reads."""
        return {"du-dieu-kien": "đủ điều kiện", "khong-du": "không đủ", "can-nguoi-xem": "cần người xem"}[self.value]


def ket_luan_cua(value: MucDat) -> KetLuan:
    """The outcome of the truth of all conditions."""
    return {MucDat.DAT: KetLuan.DU, MucDat.KHONG_DAT: KetLuan.KHONG, MucDat.CHUA_RO: KetLuan.NGUOI_XEM}[value]


@dataclass(frozen=True)
class CauHoi:
    """What only a person can decide: the code that `tra_loi` names, the wording."""

    ma: str
    noi_dung: str


@dataclass(frozen=True)
class KetQuaDieuKien:
    """One condition: whether it holds, its article, what the data say, what is missing and where to write it.

    `tinh` is what it adds to the whole: a rule that the law leaves to each office only warns, and a reminder that
    nobody answered weighs nothing. `con` are the conditions it is made of; `cau_hoi` waits for a person's answer.
    """

    ma: str
    noi_dung: str
    can_cu: str
    muc_dat: MucDat
    tinh: MucDat
    du_lieu: str = ""
    con_thieu: str = ""
    do_tin_cay: str = "van-ban"
    ghi_chu: str = ""
    cau_hoi: CauHoi | None = None
    con: "tuple[KetQuaDieuKien, ...]" = ()

    def tat_ca(self) -> "Iterator[KetQuaDieuKien]":
        """This one and all it is made of, in reading order."""
        yield self
        for one in self.con:
            yield from one.tat_ca()


@dataclass(frozen=True)
class KetQua:
    """The judgement of one proposal; `khoa` is the title's key, None where its name is not known.

    `theo_du_lieu` is the outcome of the conditions alone; `ket_luan` differs where the edition of the law on that day
    was not read (`luu_y` says so).
    """

    ung_vien: str
    ten: str
    hinh_thuc: str
    khoa: str | None
    nam: int
    ket_luan: KetLuan
    theo_du_lieu: KetLuan
    dieu_kien: tuple[KetQuaDieuKien, ...]
    luu_y: tuple[str, ...] = ()

    def tat_ca(self) -> Iterator[KetQuaDieuKien]:
        """Every condition, in reading order."""
        for one in self.dieu_kien:
            yield from one.tat_ca()

    def dieu_kien_ma(self, ma: str) -> KetQuaDieuKien:
        """The condition with that code. Raises KeyError."""
        found = next((one for one in self.tat_ca() if one.ma == ma), None)
        if found is None:
            raise KeyError(ma)
        return found

    @property
    def ma_da_dat(self) -> tuple[str, ...]:
        """The codes of the conditions and routes that hold: what the dossier must prove."""
        return tuple(one.ma for one in self.tat_ca() if one.muc_dat is MucDat.DAT)

    @property
    def cau_hoi(self) -> tuple[CauHoi, ...]:
        """The questions that still wait for an answer."""
        found = {one.cau_hoi.ma: one.cau_hoi for one in self.tat_ca() if one.cau_hoi}
        return tuple(found.values())
