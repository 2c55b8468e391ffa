"""The values of the template: what was said, then the votes and the conclusions that the list of nominees gives."""

from collections.abc import Iterator, Sequence

from vndoc.documents.bien_ban.context import muc_hop
from vndoc.documents.bien_ban_binh_xet.model import BienBanBinhXet, CachBieuQuyet, LoaiXet
from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.de_nghi.chon import theo_hinh_thuc
from vndoc.documents.de_nghi.danh_sach import dem_ung_vien
from vndoc.documents.de_nghi.ket_qua_phieu import DongPhieu, bang_phieu, cac_dong_phieu, cau_nguong, phieu_bo_trong
from vndoc.documents.de_nghi.phien_xet import cau_du_hop
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.phien_hop import DAU_BIEN_BAN
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.ty_le import so_luong

VIET_TAT = "BB"
"""The type's abbreviation (Phụ lục III, Phần I)."""

_TRICH_YEU = {
    LoaiXet.BINH_XET: "Họp bình xét thi đua",
    LoaiXet.XET_KHEN: "Họp xét khen thưởng",
    LoaiXet.CA_HAI: "Họp bình xét thi đua, xét khen thưởng",
}
_KET_QUA = {CachBieuQuyet.PHIEU_KIN: "Kết quả bỏ phiếu kín", CachBieuQuyet.GIO_TAY: "Kết quả biểu quyết"}


def context(ho_so: HoSo, paper: BienBanBinhXet) -> dict[str, object]:
    """The template's values; the items of the votes and of the conclusions follow the typed ones."""
    common, lines = the_thuc(ho_so, paper, VIET_TAT), cac_dong_phieu(ho_so, paper)
    chair, total, said = paper.nguoi_chu_tri(ho_so), paper.tong_thanh_vien(ho_so), len(paper.noi_dung)
    names = {member.ma: member.ten for member in ho_so.chung.thanh_vien}
    return {
        **{key: common[key] for key in DAU_BIEN_BAN},
        "trich_yeu": paper.trich_yeu or f"{_TRICH_YEU[paper.loai_xet]} năm {ho_so.chung.nam}",
        "bat_dau": f"{paper.luc_bat_dau}.",
        "dia_diem": ended(paper.dia_diem, "."),
        "thanh_phan": list(_present(ho_so, paper)),
        "chu_tri": ended(chair.chu, "."),
        "thu_ky": ended(paper.thu_ky.chu, "."),
        "muc_hop": [muc_hop(one, at, total, names) for at, one in enumerate(paper.noi_dung, start=1)],
        "ket_qua": {"so": str(said + 1), "ten": _KET_QUA[paper.cach_bieu_quyet]},
        "nhom_phieu": bang_phieu(lines),
        "tong_so": so_luong(total),
        "cac_nguong": cau_nguong(lines),
        "bo_trong": phieu_bo_trong(lines),
        "so_ket_luan": str(said + 2),
        "loai_hop": paper.loai_hop,
        "de_nghi": ended_list(list(_proposed(lines))),
        "khong_dat": ended_list(list(_failed(lines))),
        "ket_luan": [ended(one, ".") for one in paper.ket_luan],
        "thong_qua": ended(paper.thong_qua, ".") if paper.thong_qua else "",
        "ket_thuc": paper.loai_hop.derive(f"{paper.loai_hop} kết thúc vào {paper.luc_ket_thuc}./."),
        "ten_chu_tri": chair.ho_ten,
        "ten_thu_ky": paper.thu_ky.ho_ten,
    }


def _present(ho_so: HoSo, paper: BienBanBinhXet) -> Iterator[Text]:
    """Attendance, the voting members where they are named, others."""
    yield cau_du_hop(ho_so, paper)
    yield from ended_list([*(one.chu for one in paper.thanh_vien), *paper.thanh_phan])


def _proposed(lines: Sequence[DongPhieu]) -> Iterator[Text]:
    """`Cờ thi đua …: 01 tập thể (Sở Ngoại vụ tỉnh A)` for each award that somebody reached the threshold of."""
    for group in theo_hinh_thuc([one.muc for one in lines if one.dat]):
        counted = dem_ung_vien(len(group.tap_the), len(group.ca_nhan))
        names = [part for one in group.muc for part in (", ", one.ten)][1:]
        yield ghep_chu(group.hinh_thuc, f": {counted}, gồm ", *names)


def _failed(lines: Sequence[DongPhieu]) -> Iterator[Text]:
    """`Lê Văn C (Bằng khen …): 07/10 thành viên, đạt 70%` for each that did not reach the threshold."""
    for one in lines:
        if one.dat is False and one.phieu is not None:
            share = (
                f"{so_luong(one.phieu.dong_y)}/{so_luong(one.tong_so)} thành viên, đạt {one.ty_le(one.phieu.dong_y)}"
            )
            yield ghep_chu(one.muc.ten, " (", one.muc.ten_hinh_thuc, f"): {share}")
