"""Which party stands where in a grid of signers."""

from typing import Any

import pytest

from tests.documents.pledges import name
from vndoc.documents.luoi_ky import O_TRONG, Ben, luoi_ky
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.raw import Text


def party(at: int, signers: int = 1) -> Ben:
    people = (
        NguoiKy.model_validate({"chuc_vu": "Giám đốc", "ho_ten": name(at + 20 * signer)}) for signer in range(signers)
    )
    return Ben(Text(f"Sở số {at}"), tuple(people))


def rows(count: int) -> list[list[str]]:
    """The names of the parties in each row, `-` for an empty cell."""
    made: Any = luoi_ky([party(at) for at in range(count)])["luoi_ba_ben"]
    return [[row[cell]["ten"] or "-" for cell in ("trai", "giua", "phai")] for row in made]


@pytest.mark.parametrize("count", [3, 4, 7, 10, 14, 40])
def test_every_party_stands_once_in_its_order_three_a_row(count: int) -> None:
    made = rows(count)
    assert [one for row in made for one in row if one != "-"] == [f"SỞ SỐ {at}" for at in range(count)]
    assert len(made) == -(-count // 3)


@pytest.mark.parametrize("count", [4, 7, 10, 40])
def test_the_head_stands_alone_in_the_middle_where_the_other_rows_are_then_full(count: int) -> None:
    first, *others = rows(count)
    assert first == ["-", "SỞ SỐ 0", "-"]
    assert all("-" not in row for row in others)


def test_the_head_begins_the_first_row_elsewhere_and_a_pair_stands_at_the_sides() -> None:
    assert rows(3) == [["SỞ SỐ 0", "SỞ SỐ 1", "SỞ SỐ 2"]]
    made = rows(14)
    assert made[0][0] == "SỞ SỐ 0"
    assert made[-1] == ["SỞ SỐ 12", "-", "SỞ SỐ 13"]


def test_two_parties_stand_side_by_side() -> None:
    made: Any = luoi_ky([party(0), party(1)])
    (row,) = made["luoi_hai_ben"]
    assert (row["trai"]["ten"], row["phai"]["ten"]) == ("SỞ SỐ 0", "SỞ SỐ 1")
    assert made["luoi_ba_ben"] == made["luoi_bon_nguoi"] == []


def test_two_signers_share_the_width_of_their_party() -> None:
    made: Any = luoi_ky([party(0, 2), party(1, 2)])
    (row,) = made["luoi_bon_nguoi"]
    names = [row[cell][one]["ho_ten"] for cell in ("trai", "phai") for one in ("nguoi_mot", "nguoi_hai")]
    assert names == [name(0), name(20), name(1), name(21)]
    assert made["luoi_ba_ben"] == made["luoi_hai_ben"] == []


def test_an_empty_cell_has_every_line_of_a_full_one() -> None:
    full: Any = luoi_ky([party(0), party(1), party(2)])["luoi_ba_ben"]
    assert O_TRONG.keys() == full[0]["trai"].keys()
    assert not any(O_TRONG.values())
