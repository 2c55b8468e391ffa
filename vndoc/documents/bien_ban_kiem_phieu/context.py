"""The values of the template: totals from the minutes, votes from the list of nominees."""

from vndoc.documents.bien_ban_kiem_phieu.model import BienBanKiemPhieu, ToKiemPhieu
from vndoc.documents.dau_cau import ended
from vndoc.documents.de_nghi.ket_qua_phieu import bang_phieu, cac_dong_phieu, cau_nguong, phieu_bo_trong
from vndoc.documents.de_nghi.phien_xet import cau_du_hop
from vndoc.documents.phien_hop import DAU_BIEN_BAN
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.ty_le import so_luong

VIET_TAT = "BB"
"""The type's abbreviation (Phụ lục III, Phần I)."""


def context(ho_so: HoSo, paper: BienBanKiemPhieu) -> dict[str, object]:
    """The template's values."""
    common, lines = the_thuc(ho_so, paper, VIET_TAT), cac_dong_phieu(ho_so, paper)
    chair, total = paper.nguoi_chu_tri(ho_so), paper.tong_thanh_vien(ho_so)
    return {
        **{key: common[key] for key in DAU_BIEN_BAN},
        "trich_yeu": paper.trich_yeu or f"Kiểm phiếu bình xét thi đua, khen thưởng năm {ho_so.chung.nam}",
        "bat_dau": f"{paper.luc_bat_dau}.",
        "dia_diem": ended(paper.dia_diem, "."),
        "ten_cuoc_hop": ended(paper.ten_cuoc_hop, "."),
        "chu_tri": ended(chair.chu, "."),
        "du_hop": cau_du_hop(ho_so, paper, paper.trieu_tap or total),
        "to_kiem_phieu": _counters(paper.to_kiem_phieu),
        "so_phieu": _ballots(paper),
        "nhom_phieu": bang_phieu(lines),
        "tong_so": so_luong(total),
        "cac_nguong": cau_nguong(lines),
        "bo_trong": phieu_bo_trong(lines),
        "niem_phong": ended(paper.niem_phong, ".") if paper.niem_phong else "",
        "thong_qua": ended(paper.thong_qua, ".") if paper.thong_qua else "",
        "ket_thuc": f"Việc kiểm phiếu kết thúc vào {paper.luc_ket_thuc}./.",
        "ten_thu_ky": paper.to_kiem_phieu.thu_ky.ho_ten,
        "ten_to_truong": paper.to_kiem_phieu.to_truong.ho_ten,
        "chu_tri_cua": paper.loai_hop.derive(viet_hoa(paper.loai_hop)),
        "ten_chu_tri": chair.ho_ten,
    }


def _counters(who: ToKiemPhieu) -> list[Text]:
    """`Ông Lê Văn C, Giám đốc …, Tổ trưởng;` for each."""
    roles = ["Tổ trưởng", *["thành viên"] * len(who.thanh_vien), "Thư ký"]
    ends = [*";" * (len(roles) - 1), "."]
    return [
        one.ho_ten.derive(f"{one.chu}, {role}{end}") for one, role, end in zip(who.tat_ca, roles, ends, strict=True)
    ]


def _ballots(paper: BienBanKiemPhieu) -> str:
    given, returned, valid, invalid = map(so_luong, (paper.phat_ra, paper.thu_ve, paper.hop_le, paper.so_khong_hop_le))
    return f"Số phiếu phát ra: {given}; thu về: {returned}; hợp lệ: {valid}; không hợp lệ: {invalid}."
