"""The values of the template: the author and the recognition from the list of nominees."""

from collections import Counter
from collections.abc import Iterator

from vndoc.documents.base import BanRieng
from vndoc.documents.dau_cau import ended
from vndoc.documents.de_nghi.chon import cac_muc
from vndoc.documents.de_nghi.ket_qua_phieu import chuc_vu_don_vi
from vndoc.documents.de_nghi.model import danh_sach_de_nghi
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.giay_xac_nhan_sang_kien.model import GiayXacNhanSangKien, XacNhanSangKien
from vndoc.documents.giay_xac_nhan_sang_kien.sang_kien import sang_kien_cua, ung_vien_cua
from vndoc.documents.the_thuc import con_phai_dien, issuer_of, the_thuc
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import CaNhan, SangKien, TapThe, UngVien
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_dai


def context(ho_so: HoSo, paper: GiayXacNhanSangKien) -> dict[str, object]:
    """The values of the first paper."""
    return _one(ho_so, paper, paper.sang_kien[0])


def cac_ban(ho_so: HoSo, paper: GiayXacNhanSangKien) -> Iterator[BanRieng]:
    """One paper for each initiative, named by its author; a number behind it where one has several."""
    counts = Counter(one.ung_vien for one in paper.sang_kien)
    seen: Counter[str] = Counter()
    for one in paper.sang_kien:
        seen[one.ung_vien] += 1
        name = f"{one.ung_vien}-{seen[one.ung_vien]}" if counts[one.ung_vien] > 1 else str(one.ung_vien)
        yield BanRieng((name,), _one(ho_so, paper, one), con_phai_dien(paper))


def _one(ho_so: HoSo, paper: GiayXacNhanSangKien, one: XacNhanSangKien) -> dict[str, object]:
    lines, nominee = the_thuc(ho_so, paper, ""), ung_vien_cua(ho_so, one)
    found = sang_kien_cua(nominee, one) if nominee else None
    if nominee is None or found is None:
        raise ValueError("a checked paper has its nominee and initiative")
    if paper.so is None:
        lines |= {"so": "", "ky_hieu": ""}
    return {
        **lines,
        "trich_yeu": "Hiệu quả áp dụng và khả năng nhân rộng của sáng kiến",
        "co_quan_xac_nhan": issuer_of(ho_so, paper).ten,
        "tac_gia": _author(nominee),
        "chuc_vu_tac_gia": _post(ho_so, nominee),
        "ten_sang_kien": found.ten.derive(f"“{found.ten}”"),
        "dong_gop": f"{found.ty_le_dong_gop}%" if found.ty_le_dong_gop else "",
        "cong_nhan": _recognition(found),
        "hieu_qua": ended(one.hieu_qua, "."),
        "nhan_rong": ended(one.nhan_rong, "."),
    }


def _author(nominee: UngVien) -> Text | str:
    if isinstance(nominee, CaNhan):
        return nominee.ho_ten
    return nominee.ten if isinstance(nominee, TapThe) else ""


def _post(ho_so: HoSo, nominee: UngVien) -> str:
    rows = (row for source in danh_sach_de_nghi(ho_so) for row in cac_muc(ho_so, source))
    return next((chuc_vu_don_vi(row) for row in rows if row.ung_vien is nominee), "")


def _recognition(found: SangKien) -> Text | str:
    """`Quyết định số 210/QĐ-SNgV ngày 20 tháng 10 năm 2025 của Giám đốc …`; only what is known."""
    if found.so is None:
        return ""
    day = (f" {ngay_dai(found.ngay)}",) if found.ngay else ()
    return ghep_chu("Quyết định số ", found.so, *day, *((" của ", found.co_quan) if found.co_quan else ()))
