"""The cells that say what a member was to do, did, and shows for it."""

from vndoc.documents.cham_diem.cham import BangDiem, KetQua, ke_hoach_cua, vuot_cua
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.thang_diem.cach_tinh import so_ngay_cham
from vndoc.documents.tieu_chi.so_thu_tu import danh_so
from vndoc.documents.tieu_chi.thuong_tru import BaoCaoPhaiNop, MucThuong, MucTru, VuotChiTieu
from vndoc.documents.tieu_chi.tieu_chi import TieuChi
from vndoc.ho_so.con_so import ConSo
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan


def chi_tieu(one: KetQua) -> Text | str:
    """The target with its unit."""
    if isinstance(one.muc, BaoCaoPhaiNop):
        return f"Hạn {ngay_ngan(one.muc.han_nop)}"
    if not isinstance(one.muc, TieuChi):
        return ""
    plan = ke_hoach_cua(one.muc, one.dong) if one.dong else one.muc.ke_hoach
    return _with_unit(plan, one.muc.don_vi_tinh) if plan else ""


def ket_qua(one: KetQua, table: BangDiem) -> Text | str:
    """The result with its unit, the level, the number of times, the day and how late it was."""
    if isinstance(one.muc, VuotChiTieu):
        return _exceeded(one.muc, table)
    row = one.dong
    if row is None:
        return ""
    if isinstance(one.muc, BaoCaoPhaiNop):
        if row.ngay_nop is None:
            return ""
        late = so_ngay_cham(one.muc.han_nop, row.ngay_nop)
        return f"Nộp {ngay_ngan(row.ngay_nop)}" + (f", chậm {late:02} ngày" if late else "")
    if row.so_lan is not None:
        return _with_unit(row.so_lan, one.muc.don_vi_tinh or Text("lần"))
    if row.muc_do is not None:
        return row.muc_do
    unit = None if isinstance(one.muc, MucThuong | MucTru) else one.muc.don_vi_tinh
    return _with_unit(row.thuc_hien, unit) if row.thuc_hien else ""


def minh_chung(one: KetQua) -> list[Text]:
    """Evidence, then the reason of a change, each a line."""
    row = one.dong
    if row is None:
        return [Text("")]
    reason = [ghep_chu("Giải trình: ", row.giai_trinh)] if row.giai_trinh else []
    return [*([row.minh_chung] if row.minh_chung else []), *reason] or [Text("")]


def _with_unit(number: ConSo, unit: Text | None) -> Text:
    return number.goc if unit is None or number.goc.endswith("%") else ghep_chu(number.goc, " ", unit)


def _exceeded(muc: VuotChiTieu, table: BangDiem) -> str:
    """The numbers of the criteria whose targets were exceeded: `I.2.1; I.3.2`."""
    found: list[str] = []
    part = ""
    for bac, so, node in danh_so(table.bang.tieu_chi):
        part = so if bac == 1 else part
        if not node.la_nhom and vuot_cua(node, table.ket_qua[str(node.ma)].dong, muc, table.bang.lam_tron):
            found.append(so if bac == 1 else f"{part}.{so}")
    return "; ".join(found)
