"""Every condition of the data files: just met, just failed, with a gap; and that none is forgotten."""

from collections.abc import Iterator

import pytest

from tests.quy_dinh.xet import bang_ca_nhan, bang_tap_the
from tests.quy_dinh.xet.bang import DU, Bang, Ca
from tests.quy_dinh.xet.ho_so_thu import Spec, xet_thu
from vndoc.quy_dinh.dieu_kien import load_dieu_kien
from vndoc.quy_dinh.xet import KetLuan, MucDat

BANG = (*bang_ca_nhan.BANG, *bang_tap_the.BANG)


def _cases() -> Iterator[tuple[Bang, Ca, Spec, MucDat, KetLuan]]:
    for bang in BANG:
        for ca in bang.ca:
            yield bang, ca, ca.dat, MucDat.DAT, DU
            yield bang, ca, ca.khong, MucDat.KHONG_DAT, ca.khi_khong
            yield bang, ca, ca.thieu, MucDat.CHUA_RO, ca.khi_thieu


CASES = tuple(_cases())


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 120


@pytest.mark.parametrize(
    ("bang", "ca", "change", "muc", "outcome"),
    CASES,
    ids=lambda value: value.bo if isinstance(value, Bang) else value.ma if isinstance(value, Ca) else None,
)
def test_a_condition_is_met_failed_or_open(bang: Bang, ca: Ca, change: Spec, muc: MucDat, outcome: KetLuan) -> None:
    result = xet_thu(bang.goc, change)
    condition = result.dieu_kien_ma(ca.ma)
    assert (condition.muc_dat.nhan, result.ket_luan) == (muc.nhan, outcome), condition
    assert condition.can_cu == ca.can_cu
    assert muc is MucDat.DAT or condition.du_lieu or condition.con_thieu or condition.cau_hoi or condition.con


def test_every_condition_of_the_data_files_has_its_three_cases() -> None:
    wanted = {(bo.khoa, dk.ma) for bo in load_dieu_kien() for dk in bo.moi_dieu_kien()}
    tested = [(bang.bo, ca.ma) for bang in BANG for ca in bang.ca]
    assert set(tested) == wanted
    assert len(set(tested)) == len(tested)


@pytest.mark.parametrize("bang", BANG, ids=lambda bang: bang.bo)
def test_the_record_that_meets_all_conditions_is_eligible(bang: Bang) -> None:
    assert xet_thu(bang.goc).ket_luan is KetLuan.DU
