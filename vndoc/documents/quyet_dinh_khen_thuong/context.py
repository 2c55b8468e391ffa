"""The values of the template: điều made from the awards, bonuses, and the lists."""

from collections.abc import Iterator, Sequence

from vndoc.documents.de_nghi.chon import NhomDeNghi, muc_de_nghi, theo_hinh_thuc
from vndoc.documents.de_nghi.danh_sach import da_co_thanh_tich, dem_ung_vien, nhom_ca_nhan, nhom_tap_the
from vndoc.documents.de_nghi.tien_thuong import cac_dong_thuong, tong_tien
from vndoc.documents.dieu_khoan import Dieu
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.documents.phu_luc import kem_theo, so_phu_luc
from vndoc.documents.quyet_dinh.context import VIET_TAT
from vndoc.documents.quyet_dinh_khen_thuong.model import QuyetDinhKhenThuong
from vndoc.documents.the_thuc import the_thuc
from vndoc.documents.van_ban_co_dieu import authority, opening_and_articles, recipients
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.danh_hieu import DanhHieu
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa


def context(ho_so: HoSo, paper: QuyetDinhKhenThuong) -> dict[str, object]:
    """The template's values; điều 1 names each award with its count, the lists hold the same rows."""
    common, groups = the_thuc(ho_so, paper, VIET_TAT), theo_hinh_thuc(muc_de_nghi(ho_so, paper))
    lists: dict[str, object] = {"tap_the": nhom_tap_the(groups), "ca_nhan": nhom_ca_nhan(groups)}
    annexes = so_phu_luc(lists)
    articles = tuple(_articles(paper, groups, " và ".join(name for name in annexes.values() if name)))
    return {
        **common,
        **opening_and_articles(ho_so, paper, articles),
        **lists,
        "trich_yeu": paper.trich_yeu or _subject(groups),
        "noi_nhan": recipients(common["noi_nhan"], len(articles)),
        "phu_luc": annexes,
        "kem_theo": kem_theo("Quyết định", common, authority(ho_so, paper)),
        "so_tap_the": f"{sum(len(one.tap_the) for one in groups):02}",
        "so_ca_nhan": f"{sum(len(one.ca_nhan) for one in groups):02}",
        "duoc_khen": _given(groups),
    }


def ten_tang(award: Text, title: DanhHieu | None) -> Text:
    """What is given: a title behind the word `danh hiệu`, a flag or another award by its name."""
    called = title is not None and title.loai == "danh-hieu" and not award.startswith("Cờ")
    return award.derive(f"danh hiệu {award}") if called else award


def _subject(groups: Sequence[NhomDeNghi]) -> Text | str:
    if len(groups) == 1:
        given = ten_tang(groups[0].hinh_thuc, groups[0].danh_hieu)
        return given.derive(f"Về việc tặng {given}")
    return "Về việc khen thưởng tập thể, cá nhân có thành tích xuất sắc"


def _given(groups: Sequence[NhomDeNghi]) -> Text | str:
    """The end of the lists' titles; it names the award where there is one."""
    if len(groups) != 1:
        return "ĐƯỢC KHEN THƯỞNG"
    award = groups[0].hinh_thuc
    return award.derive(f"ĐƯỢC TẶNG {viet_hoa(award)}")


def _articles(paper: QuyetDinhKhenThuong, groups: Sequence[NhomDeNghi], annexes: str) -> Iterator[Dieu]:
    for group in groups:
        counted = dem_ung_vien(len(group.tap_the), len(group.ca_nhan))
        given = ten_tang(group.hinh_thuc, group.danh_hieu)
        lead = ghep_chu("Tặng ", given, f" cho {counted} (danh sách tại {annexes} kèm theo)")
        yield Dieu(ten=None, doan=ghep_chu(lead, *_reason(paper, group)), chi_tiet=())
    if paper.tien_thuong:
        yield Dieu(ten=None, doan=_money(paper, groups), chi_tiet=())
    yield Dieu(ten=None, doan=Text("Quyết định này có hiệu lực kể từ ngày ký."), chi_tiet=())
    yield Dieu(ten=None, doan=paper.thi_hanh, chi_tiet=())


def _reason(paper: QuyetDinhKhenThuong, group: NhomDeNghi) -> tuple[str, ...]:
    """What they are given it for, where it is one reason for all."""
    if paper.ly_do_khen is not None:
        return (", đã có thành tích ", paper.ly_do_khen)
    reasons = {str(da_co_thanh_tich(one)): one.de_nghi.thanh_tich for one in group.muc}
    only = next(iter(reasons.values())) if len(reasons) == 1 else None
    return (", đã có thành tích ", only) if only else ()


def _money(paper: QuyetDinhKhenThuong, groups: Sequence[NhomDeNghi]) -> Text:
    lines = cac_dong_thuong(groups, paper.ngay_tinh)
    source = ("; kinh phí chi từ ", paper.nguon_kinh_phi) if paper.nguon_kinh_phi else ()
    told = "; ".join(one.cau for one in lines)
    return ghep_chu(f"Mức tiền thưởng kèm theo: {told}. Tổng số tiền thưởng: {tong_tien(lines)}", *source)
