"""The list of titles: names that mean one title, titles that a sentence names, the channel of a cluster."""

import pytest

from vndoc.quy_dinh.danh_hieu import (
    CA_NHAN,
    CAP_BO,
    CAP_TINH,
    TAP_THE,
    cap_cua_cum,
    danh_hieu_trong_cau,
    load_danh_hieu,
    ten_chuan,
    tim_danh_hieu,
)
from vndoc.quy_dinh.thoi_han import load_thoi_han


def test_every_entry_says_what_it_must_and_no_name_means_two() -> None:
    names = [name.casefold() for one in load_danh_hieu() for name in one.cac_ten]
    assert len(set(names)) == len(names)
    for one in load_danh_hieu():
        assert one.loai in ("danh-hieu", "hinh-thuc")
        assert one.cap in ("co-so", "tinh", "bo", "nha-nuoc")
        assert one.doi_tuong
        assert set(one.doi_tuong) <= {TAP_THE, CA_NHAN}
        assert one.can_cu
        assert one.quyet_dinh


def test_a_cluster_of_the_ministry_gives_only_its_flag_its_certificate_and_its_medals() -> None:
    given = [one.khoa for one in load_danh_hieu() if one.cum_xet and one.cap == CAP_BO]
    assert [one for one in given if not one.startswith("ky_niem_chuong")] == ["co_thi_dua_bo", "bang_khen_bo"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("CSTĐCS", "chien_si_thi_dua_co_so"),
        ("chiến sỹ thi đua cơ sở", "chien_si_thi_dua_co_so"),
        ("chien_si_thi_dua_co_so", "chien_si_thi_dua_co_so"),
        ("Cờ thi đua của Uỷ ban nhân dân tỉnh", "co_thi_dua_tinh"),
        ('Kỷ niệm chương "Vì sự nghiệp Ngoại giao Việt Nam"', "ky_niem_chuong_ngoai_giao"),
        ("Cờ thi đua của UBND tỉnh A", "co_thi_dua_tinh"),
        ("Bằng khen của Chủ tịch Ủy ban nhân dân thành phố Huế", "bang_khen_tinh"),
        ("Cờ thi đua của Bộ Ngoại giao Lào", None),
        ("Cờ thi đua", None),
        ("", None),
    ],
)
def test_a_title_is_found_by_each_of_its_names(text: str, key: str | None) -> None:
    found = tim_danh_hieu(text)
    assert (found.khoa if found else None) == key


def test_the_name_by_the_law_is_printed_but_for_a_provinces_own() -> None:
    assert ten_chuan("CSTĐCS") == "Chiến sĩ thi đua cơ sở"
    assert ten_chuan("Cờ thi đua của UBND tỉnh A") == "Cờ thi đua của UBND tỉnh A"
    assert ten_chuan("Cờ UBND tỉnh") == "Cờ thi đua của Ủy ban nhân dân tỉnh"
    assert ten_chuan("Kỷ niệm chương của cơ quan khác") == "Kỷ niệm chương của cơ quan khác"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Bằng khen của Bộ trưởng Bộ Ngoại giao cho 01 tập thể và 02 cá nhân", [("bang_khen_bo", 1, 2)]),
        ("02 Chiến sĩ thi đua cơ sở", [("chien_si_thi_dua_co_so", None, 2)]),
        ("Tập thể lao động tiên tiến", [("tap_the_lao_dong_tien_tien", None, None)]),
        (
            "Cờ thi đua của Bộ Ngoại giao; LĐTT cho 20 cá nhân",
            [("co_thi_dua_bo", None, None), ("lao_dong_tien_tien", None, 20)],
        ),
        ("Giữ vững danh hiệu đã có", []),
    ],
)
def test_a_sentence_gives_its_titles_with_their_numbers(text: str, named: list[tuple[str, int | None, int]]) -> None:
    assert [(one.danh_hieu.khoa, one.tap_the, one.ca_nhan) for one in danh_hieu_trong_cau(text)] == named


def test_the_channel_is_that_of_the_body_that_organises_the_cluster() -> None:
    assert cap_cua_cum("Bộ Ngoại giao") == CAP_BO
    assert cap_cua_cum("UBND tỉnh A") == cap_cua_cum(None) == CAP_TINH


def test_the_deadline_of_the_summary_is_data_that_says_where_it_comes_from() -> None:
    deadline = load_thoi_han("tong_hop_dang_ky")
    assert deadline.ngay(2025).isoformat() == "2025-03-15"
    assert deadline.tham_so
    assert deadline.can_cu.startswith("Thông tư 03/2018/TT-BNG, Điều 6")
