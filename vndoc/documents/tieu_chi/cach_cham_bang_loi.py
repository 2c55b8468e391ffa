"""How each item is scored, in the words that the table of criteria prints: the rules as data, said once."""

from collections.abc import Sequence

from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.tieu_chi.lua_chon import CachCham
from vndoc.documents.tieu_chi.model import MucCham
from vndoc.documents.tieu_chi.thuong_tru import BaoCaoPhaiNop, KhoangNopCham, MucThuong, MucTru, VuotChiTieu
from vndoc.documents.tieu_chi.tieu_chi import MucDo, TieuChi
from vndoc.ho_so.con_so import ConSo
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan


def cach_cham(muc: MucCham) -> list[Text]:
    """The lines of the cell, punctuated."""
    match muc:
        case TieuChi():
            lines = _tieu_chi(muc)
        case VuotChiTieu():
            step = ghep_chu("Cứ vượt ", muc.cu_vuot.goc, "% chỉ tiêu định lượng được cộng ", muc.duoc_cong.goc)
            most = ghep_chu(muc.toi_da.goc, "% điểm chuẩn mỗi tiêu chí")
            lines = [ghep_chu(step, "% điểm chuẩn của tiêu chí, tối đa ", most)]
        case MucThuong():
            lines = [*_typed(muc.yeu_cau), _by_times("Cộng", muc.diem_moi_lan, muc.don_vi_tinh, None, muc.tran_diem)]
        case MucTru():
            counted = _by_times("Trừ", muc.diem_moi_lan, muc.don_vi_tinh, muc.san_diem, muc.tran_diem)
            lines = [counted, *_typed(muc.he_qua)]
        case BaoCaoPhaiNop():
            lines = [Text(f"Hạn nộp: ngày {ngay_ngan(muc.han_nop)}; trừ theo số ngày chậm")]
    return [ended(one, ".") for one in lines]


def bang_nop_cham(rows: Sequence[KhoangNopCham]) -> list[Text]:
    """The table for late reports as lines, with the days before its first row, which cost nothing."""
    first = rows[0].tu_so_ngay
    free = [Text(f"Chậm {_range(1, first - 1)}: không trừ điểm")] if first > 1 else []
    return ended_list([*free, *map(_late_row, rows)])


def _late_row(row: KhoangNopCham) -> Text:
    days = f"Chậm {_range(row.tu_so_ngay, row.den_so_ngay)}: "
    points = ("không trừ điểm",) if row.so_diem.gia_tri == 0 else ("trừ ", row.so_diem.goc, " điểm")
    return ghep_chu(days, *points, *((". ", row.he_qua) if row.he_qua else ()))


def _range(start: int, end: int | None) -> str:
    if end is None:
        return f"từ {start:02} ngày trở lên"
    return f"{start:02} - {end:02} ngày" if end > start else f"{start:02} ngày"


def _tieu_chi(leaf: TieuChi) -> list[Text]:
    """What the clerk adds, then the formula."""
    most = leaf.diem_chuan
    if most is None:
        return []
    return [*_typed(leaf.yeu_cau), *_formula(leaf, most)]


def _formula(leaf: TieuChi, most: ConSo) -> list[Text]:
    if leaf.cach_cham is CachCham.DINH_LUONG:
        reached = ghep_chu("Đạt ", *_plan(leaf), " trở lên: ", most.goc, " điểm")
        return [ghep_chu(reached, "; thấp hơn: ", most.goc, " điểm × thực hiện/kế hoạch")]
    if leaf.cach_cham is CachCham.DINH_LUONG_NGHICH and leaf.ke_hoach is not None and leaf.ke_hoach.gia_tri == 0:
        return [ghep_chu("Không để xảy ra: ", most.goc, " điểm; có xảy ra: 0 điểm")]
    if leaf.cach_cham is CachCham.DINH_LUONG_NGHICH:
        reached = ghep_chu("Không quá ", *_plan(leaf), ": ", most.goc, " điểm")
        return [ghep_chu(reached, "; cao hơn: ", most.goc, " điểm × kế hoạch/thực hiện")]
    if leaf.cach_cham is CachCham.DINH_TINH:
        return [_level(one) for one in leaf.muc_do]
    if leaf.diem_moi_lan is not None:
        return [_by_times("Chấm", leaf.diem_moi_lan, leaf.don_vi_tinh, None, most)]
    return [ghep_chu("Chấm trong khung từ 0 đến ", most.goc, " điểm")]


def _plan(leaf: TieuChi) -> tuple[str, ...]:
    if leaf.ke_hoach is None:
        return ("kế hoạch của đơn vị",)
    return (leaf.ke_hoach.goc, *((" ", leaf.don_vi_tinh) if leaf.don_vi_tinh else ()))


def _level(one: MucDo) -> Text:
    need = (" (", one.yeu_cau.derive(one.yeu_cau.rstrip(".")), ")") if one.yeu_cau else ()
    return ghep_chu("- ", one.ten, ": ", one.so_diem.goc, " điểm", *need)


def _by_times(verb: str, each: ConSo, unit: Text | None, least: ConSo | None, most: ConSo | None) -> Text:
    floor = ("; ít nhất ", least.goc, " điểm") if least else ()
    ceiling = ("; nhiều nhất ", most.goc, " điểm") if most else ()
    return ghep_chu(f"{verb} ", each.goc, " điểm mỗi ", unit or "lần", *floor, *ceiling)


def _typed(text: Text | None) -> tuple[Text, ...]:
    return (text,) if text else ()
