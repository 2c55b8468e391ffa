"""Votes: of all members, exact, by title."""

from fractions import Fraction

import pytest

from tests.quy_dinh.xet import bang_ca_nhan as cn
from tests.quy_dinh.xet import bang_tap_the as tt
from tests.quy_dinh.xet.bang import DU, KHONG, XEM
from tests.quy_dinh.xet.ho_so_thu import Spec, merged, xet_thu
from vndoc.ho_so.ung_vien import PhieuBau
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.nguong_phieu import nguong_phieu
from vndoc.quy_dinh.tham_so import doc_tham_so
from vndoc.quy_dinh.xet import KetLuan, xet_phieu
from vndoc.quy_dinh.xet.phieu import du_nguoi_hop

DEFAULT = doc_tham_so()[0]


def votes(**counts: int | None) -> PhieuBau:
    return PhieuBau.model_validate({key: str(value) for key, value in counts.items() if value is not None})


def test_every_title_has_a_threshold() -> None:
    assert all(nguong_phieu(one.khoa) for one in load_danh_hieu())


@pytest.mark.parametrize(
    ("khoa", "share"),
    [
        ("chien_si_thi_dua_toan_quoc", 90),
        ("chien_si_thi_dua_tinh", 90),
        ("chien_si_thi_dua_co_so", 80),
        ("co_thi_dua_bo", 80),
    ],
)
def test_the_decree_fixes_the_threshold(khoa: str, share: int) -> None:
    found = nguong_phieu(khoa)
    assert found is not None and found.ty_le(DEFAULT) == Fraction(share, 100)


@pytest.mark.parametrize(
    ("base", "yes", "total", "outcome"),
    [
        (cn.CSTD_TINH, 9, 10, DU),
        (cn.CSTD_TINH, 8, 9, KHONG),
        (cn.CSTD_TINH, 10, 10, DU),
        (cn.CSTDCS, 8, 10, DU),
        (cn.CSTDCS, 7, 9, KHONG),
        (tt.CO_BO, 799, 1000, KHONG),
        (tt.CO_BO, 800, 1000, DU),
        (tt.BK_HAI_NAM, 7, 10, XEM),
    ],
)
def test_the_share_is_of_all_members(base: Spec, yes: int, total: int, outcome: KetLuan) -> None:
    assert xet_thu(base, {"de_nghi": {"phieu": {"dong_y": str(yes), "tong_so": str(total)}}}).ket_luan is outcome


def test_members_away_count_with_the_whole() -> None:
    base = merged(cn.CSTDCS, {"de_nghi": {"phieu": {"dong_y": "7", "khong_dong_y": "0", "tong_so": "9"}}})
    condition = xet_thu(base).dieu_kien_ma("phieu")
    assert "7/9" in condition.du_lieu and "77,77%" in condition.du_lieu and "80%" in condition.du_lieu


def test_without_the_whole_the_vote_is_open_and_without_a_vote_nothing_is_said() -> None:
    assert xet_thu(cn.CSTDCS, {"de_nghi": {"phieu": {"dong_y": "9"}}}).ket_luan is XEM
    with pytest.raises(KeyError):
        xet_thu(cn.CSTDCS).dieu_kien_ma("phieu")


def test_an_office_sets_its_own_threshold() -> None:
    vote = {"de_nghi": {"phieu": {"dong_y": "7", "tong_so": "10"}}}
    assert xet_thu(tt.BK_HAI_NAM, {**vote, "tham_so": {"ty_le_phieu_cum": "70%"}}).ket_luan is DU
    assert xet_thu(tt.BK_HAI_NAM, {**vote, "tham_so": {"ty_le_phieu_cum": "3/4"}}).ket_luan is KHONG


@pytest.mark.parametrize(("present", "whole", "enough"), [(6, 9, True), (5, 9, False), (7, 10, True), (6, 10, False)])
def test_two_thirds_must_be_present(present: int, whole: int, enough: bool) -> None:
    assert du_nguoi_hop(present, whole, DEFAULT) is enough


def test_more_ballots_than_members_cannot_be_judged() -> None:
    judged = xet_phieu("co_thi_dua_bo", votes(dong_y=9, khong_dong_y=2, tong_so=10), DEFAULT)
    assert judged is not None
    assert judged.dat is None and "11" not in judged.ty_le
    assert "nhiều hơn tổng số thành viên (10)" in judged.loi[0]
