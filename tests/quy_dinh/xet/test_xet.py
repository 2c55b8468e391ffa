"""Boundaries, years, what comes after an award, answers, authority, editions of the law: cases beyond the tables."""

from datetime import date
from typing import Any

import pytest

from tests.quy_dinh.xet import bang_ca_nhan as cn
from tests.quy_dinh.xet import bang_tap_the as tt
from tests.quy_dinh.xet.bang import DU, KHONG, XEM
from tests.quy_dinh.xet.ho_so_thu import Spec, boi_canh, merged, sk, ung_vien, xet_thu
from vndoc.ho_so.ung_vien.lua_chon import XepLoai
from vndoc.quy_dinh.xet import KetLuan, MucDat, xet, xet_tat_ca

CSTDCS_ASK = {"hinh_thuc": "Chiến sĩ thi đua cơ sở"}


@pytest.mark.parametrize(
    ("part", "whole", "outcome"),
    [("7000", "10000", DU), ("6999", "10000", KHONG), ("2", "3", KHONG), ("7", "10", DU), ("11", "10", XEM)],
)
def test_a_share_is_exact(part: str, whole: str, outcome: KetLuan) -> None:
    counts = {"lao_dong_tien_tien": part, "tong_so": whole, "hoan_thanh": whole}
    assert xet_thu(tt.TTLDTT, {"so_lieu": counts}).ket_luan is outcome


def test_a_share_just_below_is_not_shown_as_reached() -> None:
    counts = {"lao_dong_tien_tien": "69999", "tong_so": "100000"}
    condition = xet_thu(tt.TTLDTT, {"so_lieu": counts}).dieu_kien_ma("ty-le-ldtt")
    assert "69,99%" in condition.du_lieu and "70%" in condition.du_lieu


@pytest.mark.parametrize(
    ("years", "outcome"),
    [
        ({"2023": "httnv CSTĐCS", "2025": "httnv CSTĐCS", "2024": "httnv CSTĐCS"}, DU),
        ({"2022": "httnv CSTĐCS", "2023": "httnv CSTĐCS", "2025": "httnv CSTĐCS"}, XEM),
        ({"2022": "CSTĐCS", "2023": "CSTĐCS", "2024": "LĐTT", "2025": "CSTĐCS"}, KHONG),
        ({"2022": "CSTĐCS", "2023": "CSTĐCS", "2024": "CSTĐCS"}, XEM),
        ({"2022": "CSTĐCS", "2023": "CSTĐCS", "2024": "CSTĐCS", "2025": "httnv LĐTT"}, KHONG),
        ({"2023": "CSTĐCS", "2024": "httnv", "2025": "CSTĐCS"}, XEM),
        ({"2023": "CSTĐCS", "2024": "htnv", "2025": "CSTĐCS"}, KHONG),
        ({"2023": "CSTĐCS", "2024": "CSTĐ tỉnh", "2025": "CSTĐCS"}, XEM),
        ({"2023": "CSTĐCS!", "2024": "CSTĐCS", "2025": "CSTĐCS"}, XEM),
        ({"2023": "CSTĐCS", "2024": "Danh hiệu gì đó", "2025": "CSTĐCS"}, XEM),
        ({"2023": "Chiến sỹ thi đua cơ sở", "2024": "chiến sĩ thi đua cấp cơ sở", "2025": "CSTĐ CS"}, DU),
    ],
)
def test_three_titles_running_up_to_the_year(years: Spec, outcome: KetLuan) -> None:
    base = {**cn.CSTD_TINH, "theo_nam": years}
    assert xet_thu(base).ket_luan is outcome


def test_a_complete_table_makes_a_missing_title_negative_and_an_open_one_never() -> None:
    years = {"2023": "CSTĐCS", "2024": "httnv", "2025": "CSTĐCS"}
    assert xet_thu({**cn.CSTD_TINH, "theo_nam": years, "da_ghi_du": "có"}).ket_luan is KHONG
    lower = {**years, "2024": "httnv LĐTT"}
    assert xet_thu({**cn.CSTD_TINH, "theo_nam": lower, "da_ghi_du": "không"}).ket_luan is XEM


def test_a_title_asked_for_in_the_same_list_is_open_in_its_year() -> None:
    spec = merged(cn.CSTD_TINH, {"theo_nam": {"2025": "httnv LĐTT"}})
    data = ung_vien(spec).model_dump()
    asked = [*data["de_nghi"], {**data["de_nghi"][0], **CSTDCS_ASK, "cap_quyet_dinh": None}]
    person = type(ung_vien(spec)).model_validate({**data, "de_nghi": asked})
    first, _ = xet_tat_ca(person, boi_canh(spec))
    assert first.dieu_kien_ma("ba-lan-cstdcs").muc_dat is MucDat.CHUA_RO


@pytest.mark.parametrize(("last", "outcome"), [(2022, XEM), (2023, KHONG), (2021, KHONG)])
def test_the_higher_title_twice_three_years_apart_is_for_a_person(last: int, outcome: KetLuan) -> None:
    years = {str(nam): "htxsnv CSTĐCS" for nam in range(2020, 2026)}
    years |= {"2025": "htxsnv CSTĐ tỉnh", str(last): "htxsnv CSTĐ tỉnh"}
    assert xet_thu({**cn.CSTDTQ, "theo_nam": years}).ket_luan is outcome


def test_two_new_works_of_one_year_count_and_one_listed_twice_counts_once() -> None:
    two = [sk(), sk(ten="Sổ tay lễ tân")]
    assert xet_thu(cn.BK_HAI_NAM, {"sang_kien": two}).ket_luan is DU
    assert xet_thu(cn.BK_HAI_NAM, {"sang_kien": [sk(), sk(ten="Số hóa  hồ sơ đoàn ra", so="9/QĐ")]}).ket_luan is KHONG


def test_a_new_work_of_an_earlier_year_is_for_a_person_and_for_the_office_to_rule() -> None:
    change = {"theo_nam": {"2025": "httnv"}, "sang_kien": [sk(nam="2024")]}
    assert xet_thu(cn.CSTDCS, change).ket_luan is XEM
    assert xet_thu(cn.CSTDCS, {**change, "tham_so": {"so_nam_sang_kien": "2"}}).ket_luan is DU


@pytest.mark.parametrize(
    ("signer", "muc"),
    [
        ("Giám đốc Sở Ngoại vụ tỉnh A", MucDat.KHONG_DAT),
        ("Chủ tịch UBND tỉnh A", MucDat.DAT),
        ("Bộ trưởng Bộ Ngoại giao", MucDat.DAT),
        (None, MucDat.CHUA_RO),
    ],
)
def test_a_wide_reach_is_recognised_by_the_head_of_ministry_or_province(signer: str | None, muc: MucDat) -> None:
    work = sk(cap="bo-tinh", nguoi_ky=signer)
    assert xet_thu(cn.CSTD_TINH, {"sang_kien": [work]}).dieu_kien_ma("sang-kien-nhan-rong").muc_dat is muc


@pytest.mark.parametrize(
    ("hired", "months"),
    [("01/3/2025", 10), ("02/3/2025", 9), ("01/01/2025", 12), ("31/12/2024", 12), ("15/12/2025", 0)],
)
def test_months_of_work_are_whole_months_of_the_year(hired: str, months: int) -> None:
    condition = xet_thu(cn.LDTT, {"ngay_tuyen_dung": hired}).dieu_kien_ma("thoi-gian-cong-tac")
    assert f"{months} tháng, cần từ 10" in condition.du_lieu
    assert condition.muc_dat is (MucDat.DAT if months >= 10 else MucDat.KHONG_DAT)


def test_an_earlier_year_on_record_shows_a_whole_year_of_work() -> None:
    change = {"ngay_tuyen_dung": None, "theo_nam": {"2024": "httnv"}}
    assert xet_thu(cn.LDTT, change).ket_luan is DU


def test_a_rule_that_only_the_old_circular_has_warns_and_binds_where_the_office_sets_it() -> None:
    change = {"ngay_tuyen_dung": "02/3/2025"}
    assert xet_thu(cn.LDTT, change).ket_luan is XEM
    assert xet_thu(cn.LDTT, {**change, "tham_so": {"so_thang_cong_tac": "10"}}).ket_luan is KHONG
    assert xet_thu(cn.LDTT, {**change, "tham_so": {"so_thang_cong_tac": "9"}}).ket_luan is DU
    warned = {"ky_luat": [{"hinh_thuc": "Khiển trách", "ngay": "01/6/2025"}]}
    assert xet_thu(cn.LDTT, {**warned, "tham_so": {"muc_ky_luat": "cảnh cáo"}}).ket_luan is DU


class TestAfterTheAward:
    """“Sau đó”: years and titles count after the previous award."""

    def test_the_year_of_the_award_is_none_of_the_five(self) -> None:
        award = {"khen_thuong": [(2021, cn.BK_TTG)]}
        assert xet_thu(cn.HC_BA_CN, award).ket_luan is KHONG
        assert xet_thu(cn.HC_BA_CN, {**award, "tham_so": {"tinh_ca_nam_khen": "có"}}).ket_luan is DU

    def test_the_first_award_of_several_begins_the_stage(self) -> None:
        awards = {"khen_thuong": [(2023, cn.BK_TTG), (2020, cn.BK_TTG)]}
        assert xet_thu(cn.HC_BA_CN, awards).ket_luan is DU

    @pytest.mark.parametrize(
        ("flag", "outcome"), [("15/12/2020", DU), ("01/3/2020", KHONG), (None, XEM), ("01/6/2020", KHONG)]
    )
    def test_in_the_awards_own_year_the_days_decide(self, flag: str | None, outcome: KetLuan) -> None:
        awards = [(2020, tt.BK, "01/6/2020"), (2020, tt.CO, flag)]
        assert xet_thu(tt.BK_THU_TUONG, {"khen_thuong": awards}).ket_luan is outcome

    def test_titles_before_the_award_do_not_count(self) -> None:
        years = {"2021": "httnv LĐTT", "2019": "httnv CSTĐCS", "2018": "httnv CSTĐCS"}
        assert xet_thu(cn.HC_BA_CN, {"theo_nam": years}).dieu_kien_ma("ba-lan-cstdcs").muc_dat is MucDat.KHONG_DAT

    def test_where_the_law_says_no_then_years_before_the_award_are_for_a_person(self) -> None:
        result = xet_thu(cn.BK_THU_TUONG, {"khen_thuong": [(2023, cn.BK_TINH)]})
        assert result.ket_luan is XEM
        assert "người xem quyết định" in result.dieu_kien_ma("nam-nam").con_thieu

    def test_an_award_for_a_single_deed_does_not_count_toward_merit(self) -> None:
        deed = {"khen_thuong": [(2020, cn.BK_TTG, "", "Đột xuất")]}
        result = xet_thu(cn.HC_BA_CN, deed)
        assert result.ket_luan is KHONG
        assert "2020 không tính" in result.dieu_kien_ma("da-co-hinh-thuc-truoc").du_lieu
        two = [(2020, tt.BK), (2022, tt.BK, "", "Phong trào thi đua"), (2023, tt.BK)]
        assert xet_thu(tt.BK_THU_TUONG, {"khen_thuong": two}).ket_luan is KHONG
        flag = [(2020, tt.BK), (2022, tt.CO, "", "Phong trào thi đua")]
        assert xet_thu(tt.BK_THU_TUONG, {"khen_thuong": flag}).ket_luan is DU

    def test_awards_after_the_year_of_nomination_do_not_count(self) -> None:
        assert xet_thu(cn.HC_BA_CN, {"khen_thuong": [(2026, cn.BK_TTG)]}).ket_luan is KHONG


class TestRoutes:
    """One of several routes."""

    def test_one_route_that_holds_is_enough_though_another_is_open(self) -> None:
        years = {"2024": "htxsnv", "2025": "htxsnv"}
        spec = {**cn.BK_HAI_NAM, "theo_nam": years, "de_nghi": cn.BK_BO}
        result = xet_thu(spec)
        assert result.ket_luan is DU
        assert result.dieu_kien_ma("hai-lan-cstdcs").muc_dat is MucDat.CHUA_RO

    def test_a_named_route_that_fails_is_not_saved_by_another(self) -> None:
        result = xet_thu(cn.BK_HAI_LAN, {"de_nghi": {"dieu_kien": "hai-nam-htxsnv"}})
        assert result.ket_luan is KHONG
        assert "hai-lan-cstdcs" in result.dieu_kien_ma("dieu-kien").du_lieu

    def test_a_route_that_the_law_does_not_have_is_open(self) -> None:
        result = xet_thu(cn.BK_HAI_LAN, {"de_nghi": {"dieu_kien": "hai-lan"}})
        assert result.ket_luan is XEM
        assert "hai-lan-cstdcs" in result.dieu_kien_ma("dieu-kien").con_thieu

    def test_the_kind_of_award_opens_its_routes(self) -> None:
        spec = {"theo_nam": {"2025": "httnv"}, "de_nghi": {**cn.BK_BO, "loai_hinh": "Đột xuất"}}
        result = xet_thu(spec)
        assert [one.ma for one in result.cau_hoi] == ["dot-xuat"]
        assert xet_thu({**spec, "tra_loi": {"dot-xuat": "có"}}).ket_luan is DU

    def test_a_kind_of_award_without_conditions_asks_for_the_law(self) -> None:
        spec = merged(cn.HC_BA_CN, {"de_nghi": {"loai_hinh": "Quá trình cống hiến"}})
        assert [one.ma for one in xet_thu(spec).cau_hoi] == ["doi-chieu-luat"]
        assert xet_thu({**spec, "tra_loi": {"doi-chieu-luat": "có"}}).ket_luan is DU


class TestAnswers:
    """What a person decides is used, and shown with the name."""

    def test_an_answer_fills_what_the_data_leave_open(self) -> None:
        result = xet_thu(tt.CO_BO, {"vuot_chi_tieu": None, "tra_loi": {"vuot-chi-tieu": "có"}})
        assert result.ket_luan is DU
        assert "Nguyễn Văn A trả lời: có" in result.dieu_kien_ma("vuot-chi-tieu").du_lieu

    def test_an_answer_does_not_outweigh_the_data(self) -> None:
        result = xet_thu(cn.LDTT, {"theo_nam": {"2025": "htnv"}, "tra_loi": {"xep-loai": "có"}})
        assert result.ket_luan is KHONG
        assert "trái với số liệu" in result.dieu_kien_ma("xep-loai").du_lieu

    def test_an_answer_may_be_meant_for_one_title_alone(self) -> None:
        spec = {"de_nghi": {**cn.BK_BO, "loai_hinh": "Đột xuất"}}
        assert xet_thu({**spec, "tra_loi": {"bang_khen_bo.dot-xuat": "có"}}).ket_luan is DU
        assert xet_thu({**spec, "tra_loi": {"bang_khen_thu_tuong.dot-xuat": "có"}}).ket_luan is XEM

    def test_a_matter_is_cleared_by_a_named_person_only(self) -> None:
        cleared: dict[str, Any] = {"noi_dung": "Đơn phản ánh", "duoc_khen": "có"}
        assert xet_thu(cn.LDTT, {"viec_xem_xet": [cleared]}).ket_luan is XEM
        named = {**cleared, "nguoi_ket_luan": "Nguyễn Văn A, Giám đốc"}
        assert xet_thu(cn.LDTT, {"viec_xem_xet": [named]}).ket_luan is DU


class TestAuthority:
    """Two channels, two who decide (E16)."""

    @pytest.mark.parametrize(
        ("base", "authority", "outcome"),
        [
            (cn.CSTDCS, "Bộ trưởng Bộ Ngoại giao", KHONG),
            (cn.CSTDCS, "Giám đốc Sở Ngoại vụ tỉnh Lào Cai", DU),
            (cn.CSTDCS, "Chủ tịch UBND tỉnh A", KHONG),
            (cn.CSTDCS, "Ai đó", XEM),
            (cn.CSTDCS, None, DU),
            (cn.CSTD_TINH, "Bộ trưởng Bộ Ngoại giao", KHONG),
            (cn.CSTDTQ, "Chủ tịch nước", KHONG),
            (cn.HC_BA_CN, "Thủ tướng Chính phủ", KHONG),
            (tt.CO_BO, "Chủ tịch Ủy ban nhân dân tỉnh A", KHONG),
            (tt.TTLDXS, "Giám đốc Sở", KHONG),
            (tt.CO_CHINH_PHU, "Thủ tướng Chính phủ", KHONG),
        ],
    )
    def test_the_dossier_goes_to_the_one_who_decides(self, base: Spec, authority: str | None, outcome: KetLuan) -> None:
        assert xet_thu(base, {"de_nghi": {"cap_quyet_dinh": authority}}).ket_luan is outcome

    def test_staff_of_a_province_do_not_get_the_ministrys_yearly_title(self) -> None:
        asked = {"hinh_thuc": "Chiến sĩ thi đua Bộ Ngoại giao", "cap_quyet_dinh": "Bộ trưởng Bộ Ngoại giao"}
        result = xet_thu(cn.CSTD_TINH, {"de_nghi": asked, "don_vi": "tinh-a"})
        assert result.ket_luan is KHONG
        assert "Chiến sĩ thi đua tỉnh" in result.dieu_kien_ma("tham-quyen").du_lieu
        work = sk(cap="bo-tinh", nguoi_ky="Bộ trưởng Bộ Ngoại giao")
        assert xet_thu(cn.CSTD_TINH, {"de_nghi": asked, "doi_tuong": "Thuộc Bộ", "sang_kien": [work]}).ket_luan is DU

    def test_where_the_unit_is_unknown_the_channel_is_open(self) -> None:
        asked = {"hinh_thuc": "Chiến sĩ thi đua Bộ Ngoại giao", "cap_quyet_dinh": "Bộ trưởng Bộ Ngoại giao"}
        condition = xet_thu(cn.CSTD_TINH, {"de_nghi": asked}).dieu_kien_ma("tham-quyen")
        assert condition.muc_dat is MucDat.CHUA_RO and "`don_vi`" in condition.con_thieu

    def test_a_flag_is_for_units_and_a_title_of_persons_for_persons(self) -> None:
        assert xet_thu(cn.LDTT, {"de_nghi": {"hinh_thuc": tt.CO_CP}}).ket_luan is KHONG
        assert xet_thu(tt.TTLDTT, {"de_nghi": {"hinh_thuc": "Lao động tiên tiến"}}).ket_luan is KHONG

    def test_an_unknown_title_is_for_a_person(self) -> None:
        result = xet_thu(cn.LDTT, {"de_nghi": {"hinh_thuc": "Bằng vàng"}})
        assert (result.ket_luan, result.khoa) == (XEM, None)
        assert "Bằng vàng" in result.luu_y[0]


class TestFlagOfTheMinistry:
    """Cờ thi đua của Bộ for a Sở: the province's recognition with number and date."""

    @pytest.mark.parametrize(
        ("issuer", "muc"),
        [("Ủy ban nhân dân tỉnh A", MucDat.DAT), ("Giám đốc Sở Ngoại vụ", MucDat.CHUA_RO), ("Ban A", MucDat.CHUA_RO)],
    )
    def test_the_recognition_is_the_provinces(self, issuer: str, muc: MucDat) -> None:
        assert xet_thu({**tt.CO_BO, "co_quan": issuer}).dieu_kien_ma("htxsnv-ubnd-tinh").muc_dat is muc


class TestEditions:
    """The day of the dossier decides which law, and whether its conditions were read."""

    @pytest.mark.parametrize(
        ("ngay", "outcome", "words"),
        [
            (date(2023, 12, 31), XEM, "Luật Thi đua, khen thưởng 2003"),
            (date(2024, 1, 1), DU, ""),
            (date(2026, 9, 30), DU, ""),
            (date(2026, 10, 1), XEM, "06/2026/QH16"),
            (date(2027, 3, 1), XEM, "chưa biết văn bản thay thế"),
        ],
    )
    def test_an_edition_that_was_not_read_is_for_a_person(self, ngay: date, outcome: KetLuan, words: str) -> None:
        result = xet_thu(cn.LDTT, {"ngay": ngay})
        assert (result.ket_luan, result.theo_du_lieu) == (outcome, DU)
        assert words in " ".join(result.luu_y)

    def test_even_a_failure_is_then_for_a_person(self) -> None:
        result = xet_thu(cn.LDTT, {"ngay": date(2026, 10, 1), "theo_nam": {"2025": "htnv"}})
        assert (result.ket_luan, result.theo_du_lieu) == (XEM, KHONG)


def test_a_title_shows_the_rating_that_it_needs_but_not_for_itself() -> None:
    titled = {"theo_nam": {"2025": "LĐTT"}}
    assert xet_thu(cn.CSTDCS, {**titled, "sang_kien": [sk()]}).ket_luan is DU
    assert xet_thu(cn.LDTT, titled).ket_luan is XEM
    years = {"2025": "Tập thể lao động xuất sắc", "2024": "Tập thể lao động xuất sắc"}
    assert xet_thu(tt.BK_HAI_NAM, {"theo_nam": years}).ket_luan is DU
    assert xet_thu(cn.HC_BA_CN, {"theo_nam": {"2022": "LĐTT"}}).ket_luan is DU


def test_the_codes_that_hold_tell_what_the_dossier_must_prove() -> None:
    result = xet_thu(cn.CSTDCS, {"theo_nam": {"2025": "httnv"}, "sang_kien": [sk()]})
    assert "sang-kien" in result.ma_da_dat and "htxsnv" not in result.ma_da_dat


def test_two_ratings_of_one_year_are_for_a_person() -> None:
    person = ung_vien(cn.LDTT)
    rows = (*person.theo_nam, person.theo_nam[0].model_copy(update={"xep_loai": XepLoai.HTNV}))
    twice = person.model_copy(update={"theo_nam": rows})
    assert xet(twice, twice.de_nghi[0], boi_canh(cn.LDTT)).ket_luan is XEM


def test_an_empty_record_is_never_refused() -> None:
    for base in (*(bang.goc for bang in cn.BANG), *(bang.goc for bang in tt.BANG)):
        bare = {key: value for key, value in base.items() if key in ("de_nghi", "ten", "cap_tren")}
        assert xet_thu(bare).ket_luan is not KHONG


def test_each_question_is_told_with_its_code() -> None:
    result = xet_thu(cn.KNC, {"tra_loi": None})
    assert [one.ma for one in result.cau_hoi] == ["dong-gop-nganh", "quy-che-bo"]
    assert all(one.noi_dung.endswith("?") for one in result.cau_hoi)
