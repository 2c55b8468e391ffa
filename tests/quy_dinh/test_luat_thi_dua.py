"""The data files of the law: readable, consistent, each value with its source; and the faults of a slip in them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from vndoc.ho_so.ung_vien.lua_chon import LoaiHinh
from vndoc.quy_dinh.bang_du_lieu import BangLoi, doc_bang
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.dieu_kien import BoDieuKien, bo_dieu_kien, load_dieu_kien
from vndoc.quy_dinh.muc_thuong import load_muc_thuong, luong_co_so, muc_thuong, tron_len
from vndoc.quy_dinh.nhan_danh_hieu import load_nhom, nhan_ra, thuoc
from vndoc.quy_dinh.tham_quyen import load_tham_quyen, nhan_nguoi_quyet_dinh
from vndoc.quy_dinh.tham_so import doc_tham_so, load_tham_so
from vndoc.quy_dinh.thanh_phan_ho_so import kiem_thanh_phan, load_thanh_phan, thanh_phan
from vndoc.quy_dinh.thoi_han import cac_thoi_han, thoi_han_ho_so
from vndoc.quy_dinh.thoi_ky import load_thoi_ky, thoi_ky

TITLES = {one.khoa for one in load_danh_hieu()}


def test_every_title_has_a_group_an_authority_and_conditions() -> None:
    assert set(load_nhom()) == set(load_tham_quyen()) == TITLES
    assert {key for one in load_dieu_kien() for key in one.danh_hieu} == TITLES
    kinds = {(key, one.doi_tuong) for one in load_dieu_kien() for key in one.danh_hieu}
    assert kinds == {(one.khoa, kind) for one in load_danh_hieu() for kind in one.doi_tuong}


@pytest.mark.parametrize(
    ("text", "khoa"),
    [
        ("Chiến sỹ thi đua cơ sở", "chien_si_thi_dua_co_so"),
        ("CSTĐCS", "chien_si_thi_dua_co_so"),
        ("Danh hiệu “Lao động tiên tiến”", "lao_dong_tien_tien"),
        ("Bằng khen của Chủ tịch UBND tỉnh Lào Cai", "bang_khen_tinh"),
        ("Bằng khen của Bộ trưởng Bộ Công an", "bang_khen_bo"),
        ("Bằng khen của Thủ tướng Chính phủ", "bang_khen_thu_tuong"),
        ("BK TTg", "bang_khen_thu_tuong"),
        ("Cờ thi đua của Ủy ban nhân dân tỉnh A", "co_thi_dua_tinh"),
        ("Cờ thi đua của Chính phủ", "co_thi_dua_chinh_phu"),
        ("Chiến sĩ thi đua toàn quốc", "chien_si_thi_dua_toan_quoc"),
        ("Chiến sĩ thi đua tỉnh Lào Cai", "chien_si_thi_dua_tinh"),
        ("HCLĐ hạng III", "huan_chuong_lao_dong_ba"),
        ("Huân chương Lao động hạng Nhất", "huan_chuong_lao_dong_nhat"),
        ("tập thể Lao động tiên tiến", "tap_the_lao_dong_tien_tien"),
        ("Bằng khen của Bộ Chỉ huy Quân sự tỉnh", None),
        ("Bằng khen của Tỉnh đoàn", None),
        ("Bằng khen của Công đoàn ngành", None),
        ("Cờ thi đua", None),
        ("", None),
    ],
)
def test_names_are_recognised_however_they_are_typed(text: str, khoa: str | None) -> None:
    found = nhan_ra(text)
    assert (found.khoa if found else None) == khoa


def test_ministry_and_province_are_one_group() -> None:
    assert thuoc("Bằng khen của Bộ trưởng", "bang_khen_bo_tinh")
    assert thuoc("Bằng khen của Chủ tịch UBND tỉnh A", "bang_khen_bo_tinh")
    assert not thuoc("Bằng khen của Thủ tướng Chính phủ", "bang_khen_bo_tinh")


@pytest.mark.parametrize(
    ("text", "khoa"),
    [
        ("Giám đốc Sở Ngoại vụ tỉnh Lào Cai", "giam_doc_so"),
        ("Chủ tịch UBND tỉnh", "chu_tich_tinh"),
        ("Bộ trưởng Bộ Ngoại giao", "bo_truong"),
        ("Thủ tướng Chính phủ", "thu_tuong"),
        ("Chính phủ", "chinh_phu"),
        ("Chủ tịch nước", "chu_tich_nuoc"),
        ("Bộ Chỉ huy Quân sự tỉnh", None),
    ],
)
def test_authorities_are_recognised(text: str, khoa: str | None) -> None:
    assert nhan_nguoi_quyet_dinh(text) == khoa


ONE = {"ma": "a", "noi_dung": "b", "can_cu": "c"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"nhan": "x"}, "không có mục nào tên như vậy"),
        ({"dieu_kien": [{**ONE, "phep": "xep_lai_nam"}]}, "`phep` không có"),
        ({"dieu_kien": [{**ONE, "phep": "cau_hoi", "mucc": "nhac"}]}, "mucc"),
        ({"do_tin_cay": "chắc"}, "không thuộc các giá trị cho phép"),
        ({"dieu_kien": [{**ONE, "phep": "co_hinh_thuc", "hinh_thuc": "cờ"}]}, "cờ"),
        ({"dieu_kien": [{**ONE, "phep": "thoi_gian_cong_tac", "so_thang": "tham_so.x"}]}, "không có tham số x"),
    ],
)
def test_a_slip_in_a_table_is_named_with_its_place(change: dict[str, object], words: str) -> None:
    entry = {
        "danh_hieu": ["giay_khen"],
        "doi_tuong": "ca-nhan",
        "tu_ngay": date(2024, 1, 1),
        "can_cu": "Điều 75",
        "nguon": "luật",
        "do_tin_cay": "van-ban",
        "dieu_kien": [{"ma": "a", "noi_dung": "b?", "can_cu": "c", "phep": "cau_hoi"}],
    }
    assert doc_bang("x.toml", BoDieuKien, {"thu": entry})["thu"].khoa == "thu"
    with pytest.raises(BangLoi, match=r"x\.toml: \[thu\]") as raised:
        doc_bang("x.toml", BoDieuKien, {"thu": {**entry, **change}})
    assert words in str(raised.value)


def test_the_periods_follow_without_a_gap() -> None:
    periods = load_thoi_ky()
    assert all(one.het_tu_ngay == after.tu_ngay for one, after in pairwise(periods))
    assert periods[-1].het_tu_ngay is None
    assert thoi_ky(date(2026, 9, 30)).da_doc and not thoi_ky(date(2026, 10, 1)).da_doc


def test_conditions_end_where_the_law_was_amended() -> None:
    assert {one.het_tu_ngay for one in load_dieu_kien()} == {date(2026, 10, 1)}
    found = bo_dieu_kien("lao_dong_tien_tien", "ca-nhan", LoaiHinh.CONG_TRANG, date(2030, 1, 1))
    assert found is not None and found.khoa == "lao_dong_tien_tien"


class TestThamSo:
    """Values that an office sets itself."""

    def test_an_offices_value_replaces_the_default(self) -> None:
        values, faults = doc_tham_so({"ty_le_phieu_cum": "80 %", "tran_co_chinh_phu": "không"})
        assert not faults
        assert values.ty_le("ty_le_phieu_cum") == values.ty_le("ty_le_phieu_khac")
        assert values.ty_le("tran_co_chinh_phu") is None
        assert values.rieng == {"ty_le_phieu_cum", "tran_co_chinh_phu"}

    @pytest.mark.parametrize(
        ("key", "text", "words"),
        [
            ("ty_le_phieu_cumm", "80%", "`ty_le_phieu_cum`"),
            ("ty_le_phieu_cum", "tám mươi", "không phải là tỷ lệ"),
            ("ty_le_phieu_cum", "180%", "không quá 100%"),
            ("ty_le_phieu_cum", "0%", "lớn hơn 0"),
            ("ty_le_phieu_cum", "1/0", "không phải là tỷ lệ"),
            ("so_thang_cong_tac", "mười", "Hãy viết một số"),
            ("can_nguoi_khong_lanh_dao", "tùy", "`có` hoặc `không`"),
            ("muc_ky_luat", "nhắc nhở", "cảnh cáo"),
        ],
    )
    def test_a_faulty_value_is_told_and_the_default_stands(self, key: str, text: str, words: str) -> None:
        values, faults = doc_tham_so({key: text})
        assert [words in one.loi_nhan for one in faults] == [True]
        assert values == doc_tham_so()[0]

    def test_each_default_has_its_source(self) -> None:
        assert all(one.can_cu and one.do_tin_cay for one in load_tham_so().values())


MONEY = {
    ("lao_dong_tien_tien", "ca-nhan"): (710_000, 760_000),
    ("chien_si_thi_dua_co_so", "ca-nhan"): (2_340_000, 2_530_000),
    ("chien_si_thi_dua_tinh", "ca-nhan"): (7_020_000, 7_590_000),
    ("chien_si_thi_dua_bo", "ca-nhan"): (7_020_000, 7_590_000),
    ("chien_si_thi_dua_toan_quoc", "ca-nhan"): (10_530_000, 11_390_000),
    ("tap_the_lao_dong_tien_tien", "tap-the"): (1_880_000, 2_030_000),
    ("tap_the_lao_dong_xuat_sac", "tap-the"): (3_510_000, 3_800_000),
    ("co_thi_dua_bo", "tap-the"): (18_720_000, 20_240_000),
    ("co_thi_dua_tinh", "tap-the"): (18_720_000, 20_240_000),
    ("co_thi_dua_chinh_phu", "tap-the"): (28_080_000, 30_360_000),
    ("bang_khen_bo", "tap-the"): (7_020_000, 7_590_000),
    ("bang_khen_tinh", "ca-nhan"): (3_510_000, 3_800_000),
    ("giay_khen", "tap-the"): (1_410_000, 1_520_000),
    ("giay_khen", "ca-nhan"): (710_000, 760_000),
    ("bang_khen_thu_tuong", "tap-the"): (16_380_000, 17_710_000),
    ("bang_khen_thu_tuong", "ca-nhan"): (8_190_000, 8_860_000),
}


class TestMoney:
    """Coefficient times base salary on the day of the decision, rounded up."""

    @pytest.mark.parametrize(("key", "amounts"), MONEY.items())
    def test_the_salary_of_the_day_counts(self, key: tuple[str, str], amounts: tuple[int, int]) -> None:
        found = [muc_thuong(*key, day) for day in (date(2026, 6, 30), date(2026, 7, 1))]
        assert [one.so_tien if one else None for one in found] == list(amounts)

    def test_every_coefficient_is_in_the_table_of_cases(self) -> None:
        assert {row.khoa for row in load_muc_thuong()} == {
            row.khoa for row in load_muc_thuong() if any((key, row.doi_tuong) in MONEY for key in row.danh_hieu)
        }

    def test_what_is_not_known_is_none(self) -> None:
        assert muc_thuong("huan_chuong_lao_dong_ba", "ca-nhan", date(2026, 1, 1)) is None
        assert muc_thuong("giay_khen", "ca-nhan", date(2025, 6, 30)) is None
        assert muc_thuong("giay_khen", "ca-nhan", date(2027, 3, 1)) is None
        assert luong_co_so(date(2024, 6, 30)) is None

    def test_an_unverified_coefficient_says_so(self) -> None:
        found = muc_thuong("giay_khen", "ca-nhan", date(2026, 1, 1))
        assert found is not None and found.do_tin_cay == "chua-kiem-chung"

    @pytest.mark.parametrize(("amount", "up"), [(702_000, 710_000), (710_000, 710_000), (700_001, 710_000), (0, 0)])
    def test_amounts_go_up_to_tens_of_thousands(self, amount: int, up: int) -> None:
        assert tron_len(amount) == up


class TestThanhPhan:
    """What a dossier holds (D01)."""

    @pytest.mark.parametrize(
        ("khoa", "nhanh", "keys"),
        [
            ("lao_dong_tien_tien", (), "to_trinh danh_sach bao_cao_thanh_tich bien_ban"),
            (
                "chien_si_thi_dua_co_so",
                ("sang-kien",),
                "to_trinh danh_sach bao_cao_thanh_tich bien_ban kiem_phieu xac_nhan_sang_kien_co_so",
            ),
            ("chien_si_thi_dua_co_so", ("htxsnv",), "to_trinh danh_sach bao_cao_thanh_tich bien_ban kiem_phieu"),
            (
                "chien_si_thi_dua_tinh",
                (),
                "to_trinh danh_sach bao_cao_thanh_tich bien_ban kiem_phieu xac_nhan_sang_kien",
            ),
            (
                "co_thi_dua_bo",
                (),
                "to_trinh danh_sach bao_cao_thanh_tich bien_ban kiem_phieu cong_nhan_htxsnv bang_tong_hop_diem",
            ),
            ("bang_khen_bo", (), "cong_van danh_sach bao_cao_thanh_tich bien_ban_khen_thuong"),
            (
                "ky_niem_chuong_ngoai_giao",
                (),
                "cong_van danh_sach bao_cao_thanh_tich bien_ban_khen_thuong qua_trinh_cong_tac",
            ),
            (
                "huan_chuong_lao_dong_ba",
                (),
                "to_trinh danh_sach bao_cao_thanh_tich bien_ban_khen_thuong y_kien_lien_quan cong_khai tep_tin",
            ),
        ],
    )
    def test_the_components_by_title(self, khoa: str, nhanh: tuple[str, ...], keys: str) -> None:
        assert [one.khoa for one in thanh_phan(khoa, nhanh=nhanh)] == keys.split()

    def test_what_is_missing_is_told(self) -> None:
        present = {"to_trinh", "danh_sach", "bao_cao_thanh_tich", "bien_ban"}
        found = kiem_thanh_phan(thanh_phan("co_thi_dua_bo"), present)
        assert [one.khoa for one in found.con_thieu] == ["kiem_phieu", "cong_nhan_htxsnv"]
        assert [one.khoa for one in found.tuy_truong_hop] == ["bang_tong_hop_diem"]
        assert not found.day_du

    def test_the_units_kind_counts(self) -> None:
        assert "cong_nhan_htxsnv" not in {one.khoa for one in thanh_phan("co_thi_dua_bo", don_vi="thuoc-bo")}

    def test_every_component_has_its_article(self) -> None:
        assert all(one.can_cu and one.so_ban for one in load_thanh_phan())


def test_deadlines_are_in_the_year_after_the_work() -> None:
    flag, award = thoi_han_ho_so("co_thi_dua_bo", "phong-trao"), thoi_han_ho_so("bang_khen_bo", "cong-trang")
    assert flag is not None and flag.ngay(2025) == date(2026, 2, 28)
    assert award is not None and award.ngay(2025) == date(2026, 4, 15)
    assert thoi_han_ho_so("bang_khen_bo", "dot-xuat") is None
    assert {key for one in cac_thoi_han() for key in one.danh_hieu} <= TITLES


def test_a_day_before_all_periods_is_of_the_first() -> None:
    assert thoi_ky(date(2004, 7, 1) - timedelta(days=1)).khoa == "luat_2003"
