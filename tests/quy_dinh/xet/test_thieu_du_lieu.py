"""Missing data never make a nominee “không đủ”: whatever is taken away from a record that qualifies."""

from collections.abc import Iterator, Mapping

import pytest

from tests.quy_dinh.xet import bang_ca_nhan as cn
from tests.quy_dinh.xet import bang_tap_the as tt
from tests.quy_dinh.xet.bang import KHONG, Bang
from tests.quy_dinh.xet.ho_so_thu import Spec, xet_thu

BANG = (*cn.BANG, *tt.BANG)
KEPT = ("de_nghi", "ten", "cap_tren", "tham_so")


def gaps(base: Spec) -> Iterator[Spec]:
    """The record with one thing missing: a field, a key of a map, a title, a rating, a fact of a new work."""
    for key, value in base.items():
        if key in KEPT:
            continue
        yield {key: None}
        if isinstance(value, Mapping):
            yield from ({key: {inner: None}} for inner in value)
    for year, text in base.get("theo_nam", {}).items():
        words = text.split(" ", 1)
        yield {"theo_nam": {year: f"{text}!"}}
        yield from ({"theo_nam": {year: word}} for word in words)
    for at, work in enumerate(base.get("sang_kien", ())):
        works = base["sang_kien"]
        for key in set(work) - {"ten", "loai"}:
            less = {name: value for name, value in work.items() if name != key}
            yield {"sang_kien": [*works[:at], less, *works[at + 1 :]]}
    if "khen_thuong" in base:
        yield {"khen_thuong": [(*one[:2], None) for one in base["khen_thuong"]]}


@pytest.mark.parametrize("bang", BANG, ids=lambda bang: bang.bo)
def test_a_gap_never_refuses(bang: Bang) -> None:
    for gap in gaps(bang.goc):
        assert xet_thu(bang.goc, gap).ket_luan is not KHONG, gap


@pytest.mark.parametrize("bang", BANG, ids=lambda bang: bang.bo)
def test_two_gaps_never_refuse_either(bang: Bang) -> None:
    for gap in gaps(bang.goc):
        for key in bang.goc:
            if key not in (*KEPT, *gap):
                assert xet_thu(bang.goc, {**gap, key: None}).ket_luan is not KHONG, (gap, key)
