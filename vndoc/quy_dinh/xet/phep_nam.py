"""Predicates over years: ratings, titles running, stages after an award, counts inside a stage."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vndoc.quy_dinh.nhan_danh_hieu import cac_khoa, load_nhom, ten_nhom
from vndoc.quy_dinh.phep_xet import (
    ChuaCoHinhThuc,
    CoHinhThuc,
    DanhHieuLienTuc,
    DanhHieuNam,
    GiaiDoan,
    SoLan,
    SoNamXepLoai,
    XepLoaiNam,
)
from vndoc.quy_dinh.xet.ba_tri import MucDat, hoac, it_nhat, va
from vndoc.quy_dinh.xet.ket_qua import KetQuaDieuKien
from vndoc.quy_dinh.xet.so_theo_doi import Ghi, NhanXet, danh_hieu_nam, xep_loai_nam
from vndoc.quy_dinh.xet.vu_xet import Khoang, VuXet, XetDieuKien, sau_ngay

_AWARDS = "bảng Khen thưởng đã có, `khen_thuong`"


def noi(parts: Sequence[str]) -> str:
    """The parts that are not empty, in one line."""
    return "; ".join(part for part in dict.fromkeys(parts) if part)


def xet_xep_loai_nam(dk: XepLoaiNam, vu: VuXet) -> NhanXet:
    """The rating of the year of nomination."""
    return xep_loai_nam(vu.so, vu.nam, dk.xep_loai_tu)


def xet_danh_hieu_nam(dk: DanhHieuNam, vu: VuXet) -> NhanXet:
    """A title of the year of nomination."""
    return danh_hieu_nam(vu.so, vu.nam, dk.danh_hieu)


def xet_danh_hieu_lien_tuc(dk: DanhHieuLienTuc, vu: VuXet) -> NhanXet:
    """A title a number of times running up to the year of nomination."""
    years = [_with_decision(dk, vu, vu.nam - back) for back in range(dk.so_lan)]
    told = NhanXet(
        va(one.muc for one in years),
        noi([one.du_lieu for one in reversed(years)]),
        noi([one.con_thieu for one in reversed(years)]),
    )
    step = dk.cach_nam_chua_ro
    if told.muc is MucDat.KHONG_DAT and step is not None:
        apart = [danh_hieu_nam(vu.so, vu.nam - step * times, dk.danh_hieu) for times in range(dk.so_lan)]
        if va(one.muc for one in apart) is MucDat.DAT:
            words = noi([one.du_lieu for one in reversed(apart)])
            return NhanXet(MucDat.CHUA_RO, words, f"người xem quyết định: {dk.ghi_chu}")
    return told


def _with_decision(dk: DanhHieuLienTuc, vu: VuXet, nam: int) -> NhanXet:
    """The title of one year, open where its decision has no number though one is needed."""
    told = danh_hieu_nam(vu.so, nam, dk.danh_hieu)
    rows = [one for one in vu.so.cua(dk.danh_hieu) if one.nam == nam]
    if told.muc is MucDat.DAT and dk.can_quyet_dinh and not any(one.dong.so for one in rows):
        return NhanXet(MucDat.CHUA_RO, told.du_lieu, f"ghi số quyết định của danh hiệu năm {nam} (mục `so`)")
    return told


@dataclass(frozen=True)
class _Run:
    """Years running back from the year of nomination: how many surely count, how many may, and what the data say."""

    chac: int
    co_the: int
    du_lieu: str
    con_thieu: str


def _run(dk: GiaiDoan, vu: VuXet, first: int) -> _Run:
    """The run that does not go back before `first`."""
    sure = possible = 0
    told: list[NhanXet] = []
    for nam in range(vu.nam, first - 1, -1):
        one = _good_year(dk, vu, nam)
        told.append(one)
        if one.muc is MucDat.KHONG_DAT:
            break
        sure += one.muc is MucDat.DAT and sure == possible
        possible += 1
    years = told[: max(dk.so_nam, sure) + 1]
    missing = noi([one.con_thieu for one in reversed(years)]) if sure < dk.so_nam else ""
    return _Run(sure, possible, noi([one.du_lieu for one in reversed(years)]), missing)


def _good_year(dk: GiaiDoan, vu: VuXet, nam: int) -> NhanXet:
    """Whether the year has the rating, or the title that stands for it."""
    rated = xep_loai_nam(vu.so, nam, dk.xep_loai_tu)
    if rated.muc is MucDat.DAT or dk.hoac_danh_hieu is None:
        return rated
    titled = danh_hieu_nam(vu.so, nam, dk.hoac_danh_hieu)
    return titled if titled.muc is MucDat.DAT else replace(rated, muc=hoac((rated.muc, titled.muc)))


def xet_giai_doan(dk: GiaiDoan, vu: VuXet, xet: XetDieuKien) -> tuple[NhanXet, tuple[KetQuaDieuKien, ...]]:
    """Years running up to the year of nomination, and the conditions inside them."""
    strict, below = _stage(dk, vu, xet, _award_before(dk, vu))
    if not dk.sau_chua_ro or strict.muc is MucDat.DAT:
        return strict, below
    loose, loose_below = _stage(dk, vu, xet, None)
    if loose.muc is MucDat.DAT:
        return NhanXet(MucDat.CHUA_RO, loose.du_lieu, f"người xem quyết định: {dk.ghi_chu}"), loose_below
    return loose, loose_below


def _award_before(dk: GiaiDoan, vu: VuXet) -> Ghi | None:
    """The first award after which the years count."""
    held = [one for one in vu.so.cua(dk.sau) if one.nam <= vu.nam] if dk.sau else []
    return next(iter(held), None)


def _stage(dk: GiaiDoan, vu: VuXet, xet: XetDieuKien, award: Ghi | None) -> tuple[NhanXet, tuple[KetQuaDieuKien, ...]]:
    """The stage after `award`; without one as far back as the record goes."""
    recorded = vu.so.nam_dau()
    first = min(vu.nam - dk.so_nam + 1, vu.nam if recorded is None else recorded)
    if award is not None:
        first = award.nam + (0 if vu.boi_canh.tham_so.co("tinh_ca_nam_khen") else 1)
    run = _run(dk, vu, first)
    inside = Khoang(range(vu.nam - run.chac + 1, vu.nam + 1), range(vu.nam - run.co_the + 1, vu.nam + 1), award)
    below = tuple(xet(one, replace(vu, khoang=inside)) for one in dk.dieu_kien)
    words = f"sau {award.ten} năm {award.nam}: {run.chac} năm" if award else f"{run.chac} năm"
    enough = it_nhat(run.chac, run.co_the, dk.so_nam)
    told = NhanXet(va((enough, *(one.tinh for one in below))), noi([f"{words} liên tục", run.du_lieu]), run.con_thieu)
    return told, below


def _years(vu: VuXet) -> tuple[range, range]:
    """The years in which counts surely and possibly count: of the stage, else all on record up to the nomination."""
    if vu.khoang is not None:
        return vu.khoang.chac, vu.khoang.co_the
    recorded = vu.so.nam_dau()
    every = range(vu.nam if recorded is None else min(recorded, vu.nam), vu.nam + 1)
    return every, every


def xet_so_nam_xep_loai(dk: SoNamXepLoai, vu: VuXet) -> NhanXet:
    """How many years were rated high enough."""
    sure, possible = _years(vu)
    told = {nam: xep_loai_nam(vu.so, nam, dk.xep_loai_tu) for nam in possible}
    certain = [nam for nam in sure if told[nam].muc is MucDat.DAT]
    maybe = [nam for nam in possible if told[nam].muc is not MucDat.KHONG_DAT]
    muc = it_nhat(len(certain), len(maybe), dk.so_nam)
    missing = noi([one.con_thieu for one in told.values()]) if muc is MucDat.CHUA_RO else ""
    return NhanXet(muc, _counted(len(certain), dk.so_nam, "năm", certain), missing)


def xet_so_lan(dk: SoLan, vu: VuXet) -> NhanXet:
    """How often titles or awards were given."""
    yearly = load_nhom()[cac_khoa(dk.danh_hieu)[0]].bac is not None
    return _times_of_title(dk, vu) if yearly else _times_of_award(dk, vu)


def _times_of_title(dk: SoLan, vu: VuXet) -> NhanXet:
    sure, possible = _years(vu)
    told = {nam: danh_hieu_nam(vu.so, nam, dk.danh_hieu) for nam in possible}
    near, unsure = _of_the_awards_year(dk, vu)
    certain = [*near, *(nam for nam in sure if told[nam].muc is MucDat.DAT)]
    maybe = [*near, *unsure, *(nam for nam in possible if told[nam].muc is not MucDat.KHONG_DAT)]
    muc = it_nhat(len(certain), len(maybe), dk.so_lan)
    parts = [one.con_thieu for one in told.values()] + [_dates_wanted(nam) for nam in unsure]
    return NhanXet(muc, _counted(len(certain), dk.so_lan, "lần", certain), noi(parts) if muc is MucDat.CHUA_RO else "")


def _of_the_awards_year(dk: SoLan, vu: VuXet) -> tuple[list[int], list[int]]:
    """The year of the award before the stage, once for each title given in it: surely after it, and perhaps."""
    award = vu.khoang.sau if vu.khoang else None
    if award is None or (vu.khoang and award.nam in vu.khoang.co_the):
        return [], []
    after = [sau_ngay(one.dong, one.nam, award) for one in vu.so.cua(dk.danh_hieu) if one.nam == award.nam]
    return [award.nam for one in after if one], [award.nam for one in after if one is None]


def _dates_wanted(nam: int) -> str:
    return f"ghi ngày các quyết định năm {nam} (mục `ngay`) để biết việc nào sau"


def _times_of_award(dk: SoLan, vu: VuXet) -> NhanXet:
    sure, possible = _years(vu)
    held = vu.so.cua(dk.danh_hieu)
    near, unsure = _of_the_awards_year(dk, vu)
    certain = [*near, *(one.nam for one in held if one.nam in sure)]
    maybe = [*unsure, *(one.nam for one in held if one.nam in possible and one.nam not in sure)]
    count = len(certain) + len(maybe) + (0 if vu.so.du_khen_thuong() else dk.so_lan)
    muc = it_nhat(len(certain), count, dk.so_lan)
    missing = [_dates_wanted(nam) for nam in unsure]
    if muc is MucDat.CHUA_RO and not vu.so.du_khen_thuong():
        missing.append(f"ghi các lần {ten_nhom(dk.danh_hieu)} ({_AWARDS})")
    words = noi([_counted(len(certain), dk.so_lan, "lần", certain), _not_counted(vu, dk.danh_hieu)])
    return NhanXet(muc, words, noi(missing))


def _not_counted(vu: VuXet, khoa: str) -> str:
    """The years of awards that were given for a single deed or a movement, in words."""
    years = ", ".join(map(str, vu.so.khong_tinh(khoa)))
    return f"lần khen đột xuất, chuyên đề năm {years} không tính" if years else ""


def _counted(count: int, needed: int, unit: str, years: Sequence[int]) -> str:
    listed = f" ({', '.join(map(str, sorted(years)))})" if years else ""
    return f"có {count:02} {unit}{listed}, cần {needed:02}" if count else f"chưa ghi {unit} nào, cần {needed:02}"


def xet_co_hinh_thuc(dk: CoHinhThuc, vu: VuXet) -> NhanXet:
    """An award held up to the year of nomination."""
    held = [one for one in vu.so.cua(dk.hinh_thuc) if one.nam <= vu.nam]
    if held:
        return NhanXet(MucDat.DAT, f"{held[0].ten} năm {held[0].nam}")
    if vu.so.du_khen_thuong():
        words = _not_counted(vu, dk.hinh_thuc) or "bảng Khen thưởng đã có không ghi hình thức này"
        return NhanXet(MucDat.KHONG_DAT, f"{words}; đã được tặng thì ghi thêm")
    return NhanXet(MucDat.CHUA_RO, "", f"ghi năm, số, ngày được tặng {ten_nhom(dk.hinh_thuc)} ({_AWARDS})")


def xet_chua_co_hinh_thuc(dk: ChuaCoHinhThuc, vu: VuXet) -> NhanXet:
    """The award that is asked for is not held yet."""
    held = [one for one in vu.so.cua(dk.hinh_thuc) if one.nam <= vu.nam]
    if not held and not vu.so.du_khen_thuong():
        return NhanXet(MucDat.CHUA_RO, "", f"ghi các hình thức đã được tặng ({_AWARDS})")
    if not held:
        return NhanXet(MucDat.DAT, "chưa ghi lần nào")
    return NhanXet(MucDat.KHONG_DAT, f"đã được tặng năm {held[0].nam}")
