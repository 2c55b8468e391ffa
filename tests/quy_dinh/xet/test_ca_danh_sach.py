"""What holds between the proposals of a list, and in a nominee's past decisions."""

from datetime import date
from typing import Any

import pytest

from tests.quy_dinh.xet import bang_ca_nhan as cn
from tests.quy_dinh.xet import bang_tap_the as tt
from tests.quy_dinh.xet.ho_so_thu import NGAY, Spec, boi_canh, merged, sk, ung_vien
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so.ung_vien import DeNghi, UngVien
from vndoc.quy_dinh.xet import xet_tat_ca
from vndoc.quy_dinh.xet.ca_danh_sach import cac_tran, chien_si_thi_dua, mot_sang_kien, mot_thanh_tich
from vndoc.quy_dinh.xet.quyet_dinh_cu import kiem_quyet_dinh

FILE = DataPlace("de-nghi.yaml")
AROUND = boi_canh({})


def asking(spec: Spec, *names: str, **fields: str) -> UngVien:
    """The nominee of a record with these proposals."""
    asked = tuple(DeNghi.model_validate({"hinh_thuc": name, **fields}) for name in names)
    return ung_vien(spec).model_copy(update={"de_nghi": asked})


def told(findings: Any) -> list[tuple[str, Severity]]:  # noqa: ANN401
    return [(one.rule, one.severity) for one in findings]


def test_two_flags_for_one_year_are_refused() -> None:
    unit = asking(tt.CO_BO, tt.CO_CP, "Cờ thi đua của Bộ Ngoại giao")
    assert ("hai-co-mot-nam", Severity.LOI) in told(mot_thanh_tich(unit, AROUND, FILE))
    one = asking(tt.CO_BO, "Cờ thi đua của Bộ Ngoại giao")
    assert told(mot_thanh_tich(one, AROUND, FILE)) == []


def test_a_flag_held_for_the_year_counts_too() -> None:
    unit = asking(merged(tt.CO_BO, {"khen_thuong": [(2025, tt.CO)]}), tt.CO_CP)
    assert told(mot_thanh_tich(unit, AROUND, FILE)) == [("hai-co-mot-nam", Severity.LOI)]
    earlier = asking(merged(tt.CO_BO, {"khen_thuong": [(2024, tt.CO)]}), tt.CO_CP)
    assert told(mot_thanh_tich(earlier, AROUND, FILE)) == []


def test_two_state_awards_of_a_year_are_warned_of() -> None:
    person = asking(cn.HC_BA_CN, cn.HC_BA, cn.BK_TTG)
    assert told(mot_thanh_tich(person, AROUND, FILE)) == [("hai-hinh-thuc-nha-nuoc", Severity.CANH_BAO)]
    assert told(mot_thanh_tich(asking(cn.HC_BA_CN, cn.HC_BA, cn.BK_TTG, loai_hinh="Đột xuất"), AROUND, FILE)) == []


def test_one_achievement_is_not_awarded_twice() -> None:
    words = {"thanh_tich": "xuất sắc trong công tác đối ngoại năm 2025"}
    both = asking({}, "Bằng khen của Bộ trưởng Bộ Ngoại giao", "Giấy khen", **words)
    assert told(mot_thanh_tich(both, AROUND, FILE)) == [("trung-thanh-tich", Severity.CANH_BAO)]
    title = asking({}, "Chiến sĩ thi đua cơ sở", "Giấy khen", **words)
    assert told(mot_thanh_tich(title, AROUND, FILE)) == []


def test_two_years_already_awarded_are_warned_of() -> None:
    held = asking(merged(cn.BK_HAI_LAN, {"khen_thuong": [(2024, cn.BK_TINH)]}), "Bằng khen của Bộ trưởng")
    assert told(mot_thanh_tich(held, AROUND, FILE)) == [("trung-thanh-tich", Severity.CANH_BAO)]
    long_ago = asking(merged(cn.BK_HAI_LAN, {"khen_thuong": [(2023, cn.BK_TINH)]}), "Bằng khen của Bộ trưởng")
    assert told(mot_thanh_tich(long_ago, AROUND, FILE)) == []


def _works(*specs: Spec) -> list[Finding]:
    nominees = [ung_vien(one) for one in specs]
    results = [xet_tat_ca(one, AROUND) for one in nominees]
    return list(mot_sang_kien(nominees, results, FILE))


def test_a_new_work_is_used_in_one_dossier() -> None:
    needs = merged(cn.CSTDCS, {"theo_nam": {"2025": "httnv"}, "sang_kien": [sk()]})
    other = {**needs, "ho_ten": "Lê Văn C"}
    found = _works(needs, other)
    assert told(found) == [("sang-kien-trung", Severity.CANH_BAO)]
    assert "Lê Văn C" in found[0].message and "Trần Thị B" in found[0].message
    assert _works(needs, {**other, "sang_kien": [sk(ten="Việc khác")]}) == []


def test_a_new_work_listed_twice_is_told() -> None:
    assert told(_works({**cn.CSTDCS, "sang_kien": [sk(), sk()]})) == [("sang-kien-trung", Severity.CANH_BAO)]


@pytest.mark.parametrize(
    ("counts", "tham_so", "rules"),
    [
        ({"chien_si_thi_dua_co_so": "3", "lao_dong_tien_tien": "20"}, {}, []),
        ({"chien_si_thi_dua_co_so": "4", "lao_dong_tien_tien": "20"}, {}, [("vuot-tran", Severity.CANH_BAO)]),
        ({"chien_si_thi_dua_co_so": "3", "lao_dong_tien_tien": "17"}, {}, []),
        (
            {"chien_si_thi_dua_co_so": "4", "lao_dong_tien_tien": "20"},
            {"tran_chien_si_thi_dua_co_so": "15%"},
            [("vuot-tran", Severity.LOI)],
        ),
        (
            {"chien_si_thi_dua_co_so": "9", "lao_dong_tien_tien": "20"},
            {"tran_chien_si_thi_dua_co_so": "không"},
            [],
        ),
        ({"hoan_thanh_xuat_sac": "4", "hoan_thanh_tot": "20"}, {}, []),
        ({"hoan_thanh_xuat_sac": "5", "hoan_thanh_tot": "20"}, {}, [("vuot-tran", Severity.CANH_BAO)]),
    ],
)
def test_caps_warn_and_bind_where_the_office_sets_them(counts: Spec, tham_so: Spec, rules: list[Any]) -> None:
    unit = ung_vien({"ten": tt.SO, "so_lieu": counts})
    assert told(cac_tran([unit], boi_canh({"tham_so": tham_so}), FILE)) == rules


def test_a_unit_that_did_excellently_may_have_a_quarter() -> None:
    unit = {"ten": tt.SO, "so_lieu": {"hoan_thanh_xuat_sac": "5", "hoan_thanh_tot": "20"}}
    assert told(cac_tran([ung_vien({**unit, "theo_nam": {"2025": "htxsnv"}})], AROUND, FILE)) == []


def test_a_fifth_of_the_flags_may_be_the_governments() -> None:
    units = [asking(tt.CO_BO, "Cờ thi đua của Bộ Ngoại giao") for _ in range(4)]
    assert told(cac_tran([*units, asking(tt.CO_BO, tt.CO_CP)], AROUND, FILE)) == []
    assert told(cac_tran([*units[:3], asking(tt.CO_BO, tt.CO_CP)], AROUND, FILE)) == [("vuot-tran", Severity.CANH_BAO)]


def test_leaders_alone_are_warned_of() -> None:
    leader = {**cn.CSTDCS, "don_vi": "tinh-a", "lanh_dao": "có"}
    worker = {**leader, "lanh_dao": "không"}
    pair = [ung_vien(leader), ung_vien(leader)]
    assert told(chien_si_thi_dua(pair, AROUND, FILE)) == [("toan-lanh-dao", Severity.CANH_BAO)]
    assert told(chien_si_thi_dua([ung_vien(leader), ung_vien(worker)], AROUND, FILE)) == []
    unknown = {key: value for key, value in leader.items() if key != "lanh_dao"}
    assert told(chien_si_thi_dua([ung_vien(leader), ung_vien(unknown)], AROUND, FILE)) == []


def test_the_head_of_a_unit_without_its_title_is_warned_of() -> None:
    head = ung_vien({**cn.CSTDCS, "don_vi": "tinh-a", "thu_truong": "có"})
    plain = {"ten": tt.SO, "don_vi": "tinh-a"}
    lower = ung_vien({**plain, "theo_nam": {"2025": "httnv"}})
    assert told(chien_si_thi_dua([lower, head], AROUND, FILE)) == [("thu-truong-chien-si", Severity.CANH_BAO)]
    assert told(chien_si_thi_dua([ung_vien(plain), head], AROUND, FILE)) == []


@pytest.mark.parametrize(
    ("spec", "rules"),
    [
        ({"theo_nam": {"2024": "httnv LĐTT"}}, []),
        ({"theo_nam": {"2024": "httnv"}}, []),
        ({"theo_nam": {"2024": "LĐTT!"}}, ["thieu-quyet-dinh"]),
        ({"khen_thuong": [(2020, cn.BK_TINH, None)]}, ["thieu-quyet-dinh"]),
        ({"khen_thuong": [(2020, cn.BK_TINH, "01/3/2021")]}, []),
        ({"khen_thuong": [(2020, cn.BK_TINH, "31/12/2019")]}, ["nam-quyet-dinh-sai"]),
        ({"khen_thuong": [(2025, cn.BK_TINH, "21/12/2025")]}, ["nam-quyet-dinh-sai"]),
        ({"khen_thuong": [(2020, cn.BK_TINH), (2020, "Bằng khen của UBND tỉnh A")]}, ["nam-quyet-dinh-sai"]),
        ({"khen_thuong": [(2020, "Bằng gì đó")]}, ["danh-hieu-la"]),
    ],
)
def test_past_decisions_are_complete_and_in_order(spec: Spec, rules: list[str]) -> None:
    assert [one.rule for one in kiem_quyet_dinh(ung_vien(spec), NGAY, FILE)] == rules


def test_nothing_personal_stands_in_a_message() -> None:
    spec = {**cn.LDTT, "ngay_tuyen_dung": "02/3/2025", "ly_lich": {"ngay_sinh": "01/02/1980", "so_dinh_danh": "0123"}}
    person = ung_vien(spec)
    words = " ".join(f"{one.du_lieu} {one.con_thieu}" for one in xet_tat_ca(person, AROUND)[0].tat_ca())
    assert "1980" not in words and "0123" not in words and "02/3/2025" not in words
    assert date(1980, 2, 1).isoformat() not in words
