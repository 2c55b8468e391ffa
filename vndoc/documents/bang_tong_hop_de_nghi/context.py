"""The values of the table: results from judging, shares from the votes, the years from the nominees' records."""

from collections import Counter
from collections.abc import Sequence

from vndoc.documents.bang_tong_hop_de_nghi.model import BangTongHopDeNghi
from vndoc.documents.de_nghi.chon import MucDeNghi, danh_sach_cua, muc_de_nghi, theo_hinh_thuc
from vndoc.documents.de_nghi.danh_sach import dem_muc, dem_ung_vien
from vndoc.documents.de_nghi.ket_qua_phieu import chuc_vu_don_vi
from vndoc.documents.de_nghi.ket_qua_xet import boi_canh_cua, xet_danh_sach
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.the_thuc import the_thuc
from vndoc.ho_so import HoSo
from vndoc.ho_so.ung_vien import UngVien
from vndoc.quy_dinh.xet import KetLuan, KetQua
from vndoc.quy_dinh.xet.ly_do import dieu_kien_quyet_dinh
from vndoc.raw import Text
from vndoc.viet.so_dem import so_la_ma
from vndoc.viet.ty_le import so_luong, ty_le

Group = dict[str, object]


def context(ho_so: HoSo, paper: BangTongHopDeNghi) -> Group:
    """The template's values."""
    lines, source = the_thuc(ho_so, paper, ""), danh_sach_cua(ho_so, paper)
    if paper.so is None:
        lines |= {"so": "", "ky_hieu": ""}
    rows = muc_de_nghi(ho_so, paper)
    judged = _judged(ho_so, source) if source else {}
    since = (boi_canh_cua(ho_so, source).nam_xet if source else ho_so.chung.nam) - paper.so_nam + 1
    counts = Counter(judged[id(one.de_nghi)].ket_luan for one in rows)
    told = "; ".join(f"{one.nhan}: {so_luong(counts[one])}" for one in KetLuan if counts[one])
    return {
        **lines,
        "trich_yeu": paper.trich_yeu or f"Đề nghị khen thưởng năm {ho_so.chung.nam}",
        "so_luong": dem_muc(rows),
        "so_de_nghi": so_luong(len(rows)),
        "ket_qua_xet": told,
        "nhom_de_nghi": _groups(rows, judged, since),
    }


def _judged(ho_so: HoSo, source: DanhSachDeNghi) -> dict[int, KetQua]:
    """The result of each proposal, by its identity."""
    found = zip(source.ung_vien, xet_danh_sach(ho_so, source), strict=True)
    return {
        id(asked): result for nominee, results in found for asked, result in zip(nominee.de_nghi, results, strict=True)
    }


def _groups(rows: Sequence[MucDeNghi], judged: dict[int, KetQua], since: int) -> list[Group]:
    groups, number = list[Group](), 0
    for at, group in enumerate(theo_hinh_thuc(rows), start=1):
        counted = dem_ung_vien(len(group.tap_the), len(group.ca_nhan))
        made = [_row(one, number + at_row, judged, since) for at_row, one in enumerate(group.muc, start=1)]
        title = group.hinh_thuc.derive(f"{group.hinh_thuc} ({counted})")
        groups.append({"so": so_la_ma(at), "ten": title, "hang": made})
        number += len(made)
    return groups


def _row(one: MucDeNghi, number: int, judged: dict[int, KetQua], since: int) -> Group:
    return {
        "so": str(number),
        "ten": one.ten,
        "chuc_vu": chuc_vu_don_vi(one),
        "ket_qua": _result(judged[id(one.de_nghi)]),
        "phieu": _votes(one),
        "sang_kien": _initiatives(one.ung_vien, since),
        "cac_nam": _years(one.ung_vien, since),
        "ghi_chu": one.de_nghi.loai_hinh.nhan,
    }


def _result(result: KetQua) -> str:
    """`Đủ điều kiện`; else the outcome with what decided it."""
    word = result.ket_luan.nhan
    reasons = "; ".join(one.noi_dung for one in dieu_kien_quyet_dinh(result))
    return f"{word[0].upper()}{word[1:]}{f': {reasons}' if reasons else ''}"


def _votes(one: MucDeNghi) -> str:
    """`09/10 (90%)`: of all members; empty before the vote."""
    vote = one.de_nghi.phieu
    if vote is None or not vote.tong_so:
        return ""
    return f"{so_luong(vote.dong_y)}/{so_luong(vote.tong_so)} ({ty_le(vote.dong_y, vote.tong_so)})"


def _initiatives(nominee: UngVien, since: int) -> list[Text]:
    """`2025: Số hóa quy trình … (210/QĐ-SNgV)`."""
    recent = [one for one in nominee.sang_kien if one.nam is None or one.nam >= since]
    return [
        ghep_chu(f"{one.nam}: " if one.nam else "", one.ten, *((" (", one.so, ")") if one.so else ())) for one in recent
    ]


def _years(nominee: UngVien, since: int) -> list[Text]:
    """`2025: Hoàn thành xuất sắc nhiệm vụ, Chiến sĩ thi đua cơ sở`, the latest year first."""
    recent = sorted((one for one in nominee.theo_nam if one.nam >= since), key=lambda one: -one.nam)
    made = []
    for one in recent:
        told = [part for part in (one.xep_loai.nhan if one.xep_loai else "", one.danh_hieu or "") if part]
        made.append(ghep_chu(f"{one.nam}: ", *[bit for part in told for bit in (", ", part)][1:]))
    return made
