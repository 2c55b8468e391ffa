"""A unit's registration: titles by name and object, numbers that agree, the pledge of the same year, who signs."""

import re

import pytest

from tests.documents.registrations import CLUSTER, UNIT, context_of, pledge, told

KEY = "dang-ky-don-vi"


def test_the_paper_is_the_members_own_and_takes_head_and_signer_from_its_record() -> None:
    made = context_of(KEY, dang_ky_don_vi__tinh_a=UNIT)
    assert made["co_quan_ban_hanh"] == "SỞ NGOẠI VỤ TỈNH A"
    assert made["trich_yeu"] == "Năm 2025 của Sở Ngoại vụ tỉnh A"
    assert (made["chuc_vu"], made["ho_ten"], made["so"]) == ("GIÁM ĐỐC", "Trần Thị B", "")


def test_titles_are_printed_with_their_full_names_and_who_decides_them() -> None:
    made = context_of(KEY, dang_ky_don_vi__tinh_a=UNIT)
    assert [(row["ten"], row["quyet_dinh"], row["so_luong"]) for row in made["danh_hieu_ca_nhan"]] == [
        ("Chiến sĩ thi đua cơ sở", "Thủ trưởng đơn vị", "02"),
        ("Bằng khen của Bộ trưởng Bộ Ngoại giao", "Bộ trưởng Bộ Ngoại giao", "03"),
    ]


def test_head_and_trade_union_sign_side_by_side_where_the_union_is_given() -> None:
    union = "cong_doan: {ten: Công đoàn Sở, nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Lê Thị D}}\n"
    made = context_of(KEY, dang_ky_don_vi__tinh_a=UNIT + union)
    (row,) = made["luoi_hai_ben"]
    assert (row["trai"]["ho_ten"], row["phai"]["ten"], row["phai"]["ho_ten"]) == (
        "Trần Thị B",
        "CÔNG ĐOÀN SỞ",
        "Lê Thị D",
    )
    assert made["ho_ten"] == ""


def test_parts_are_numbered_with_and_without_initiatives() -> None:
    made = context_of(KEY, dang_ky_don_vi__tinh_a=UNIT.replace("so_sang_kien: 4\n", ""))
    assert (made["so_phan"]["danh_hieu"], made["so_phan"]["sang_kien"], made["so_sang_kien"]) == ("IV", "", "")
    assert context_of(KEY, dang_ky_don_vi__tinh_a=UNIT)["so_phan"]["sang_kien"] == "V"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "danh_hieu: Cờ thi đua của Bộ Ngoại giao",
            "danh_hieu: LĐTT",
            "loi dang-ky-don-vi/tinh-a.yaml:8:17 sai-doi-tuong: `danh_hieu` trong mục 1 của `danh_hieu_tap_the`: “Lao "
            "động tiên tiến” chỉ tặng cho cá nhân. Hãy chuyển sang `danh_hieu_ca_nhan`, hoặc ghi danh hiệu của tập "
            "thể.",
        ),
        (
            "danh_hieu: CSTĐCS",
            "danh_hieu: Chiến sĩ thi đua cơ xở",
            "loi dang-ky-don-vi/tinh-a.yaml:10:17 danh-hieu-la: `danh_hieu` trong mục 1 của `danh_hieu_ca_nhan`: "
            "“Chiến "
            "sĩ thi đua cơ xở” không có trong danh mục danh hiệu, hình thức khen thưởng. Có phải là “Chiến sĩ thi đua "
            "cơ "
            "sở”? Hãy viết đúng tên; hình thức khác của bộ, ngành, tỉnh thì ghi thêm `quyet_dinh` (người quyết định).",
        ),
        (
            "danh_hieu: CSTĐCS, so_luong: 2",
            "danh_hieu: CSTĐCS, so_luong: 2, danh_sach: [Vũ Văn S]",
            "loi dang-ky-don-vi/tinh-a.yaml:10:38 tong-khong-khop: `danh_sach` trong mục 1 của `danh_hieu_ca_nhan`: có "
            "01 tên, khác `so_luong` (02). Hãy sửa cho khớp.",
        ),
        (
            "so_sang_kien: 4",
            "so_sang_kien: 0\nsang_kien: [{ten: Số hóa, tac_gia: Vũ Văn S, cap_cong_nhan: Cấp cơ sở}]",
            "loi dang-ky-don-vi/tinh-a.yaml:12:15 tong-khong-khop: `so_sang_kien`: ghi 0 nhưng `sang_kien` có 01 sáng "
            "kiến. Hãy sửa thành 1.",
        ),
        (
            "tong_ket: 12/2025",
            "tong_ket: 15/12/2024",
            "loi dang-ky-don-vi/tinh-a.yaml:5:105 ngay-nguoc: `tong_ket` trong mục 1 của `phong_trao`: “15/12/2024” "
            "đứng "
            "trước thời gian phát động (“Tháng 01/2025”). Hãy xem lại hai mốc này.",
        ),
        (
            "co_quan_ban_hanh: tinh-a\n",
            "",
            "loi dang-ky-don-vi/tinh-a.yaml:1:1 thieu-truong: Thiếu mục `co_quan_ban_hanh` (cơ quan ban hành) trong "
            "tập "
            "tin `dang-ky-don-vi/tinh-a.yaml`. Hãy thêm, ví dụ `co_quan_ban_hanh: tinh-a`.",
        ),
        (
            "Bằng khen của Bộ Ngoại giao, so_luong: 3",
            "Chiến sỹ thi đua cơ sở, so_luong: 3",
            "loi dang-ky-don-vi/tinh-a.yaml:11:17 trung-ma: “Chiến sĩ thi đua cơ sở” đã ghi ở trên. Hãy gộp thành một "
            "mục.",
        ),
    ],
)
def test_a_wrong_datum_is_told_at_its_place(old: str, new: str, line: str) -> None:
    assert old in UNIT
    assert told(dang_ky_don_vi__tinh_a=UNIT.replace(old, new)) == [line]


def test_an_award_that_is_not_on_the_list_is_taken_with_who_decides_it() -> None:
    other = UNIT.replace("{danh_hieu: CSTĐCS,", "{danh_hieu: Kỷ niệm chương khác, quyet_dinh: Bộ trưởng Bộ Công an,")
    made = context_of(KEY, dang_ky_don_vi__tinh_a=other)
    first = made["danh_hieu_ca_nhan"][0]
    assert (first["ten"], first["quyet_dinh"]) == ("Kỷ niệm chương khác", "Bộ trưởng Bộ Công an")


def test_who_decides_is_not_typed_for_an_award_whose_decider_the_list_knows() -> None:
    (line,) = told(dang_ky_don_vi__tinh_a=UNIT.replace("{danh_hieu: Cờ", "{quyet_dinh: Giám đốc Sở, danh_hieu: Cờ"))
    assert "“Cờ thi đua của Bộ Ngoại giao” có trong danh mục, do Bộ trưởng Bộ Ngoại giao quyết định" in line


def test_a_registration_that_agrees_with_the_pledge_is_not_told() -> None:
    titles = "Cờ thi đua của Bộ Ngoại giao, Bằng khen của Bộ trưởng Bộ Ngoại giao cho 03 cá nhân"
    assert told(giao_uoc=pledge(titles), dang_ky_don_vi__tinh_a=UNIT) == []


@pytest.mark.parametrize(
    ("titles", "message"),
    [
        (
            "Cờ thi đua của Bộ Ngoại giao, Bằng khen của Bộ trưởng Bộ Ngoại giao cho 02 cá nhân",
            "canh-bao dang-ky-don-vi/tinh-a.yaml:11:17 khac-giao-uoc: Sở Ngoại vụ tỉnh A đăng ký Bằng khen của Bộ "
            "trưởng "
            "Bộ Ngoại giao cho 03 cá nhân, giao ước ghi 02 cá nhân (`giao-uoc.yaml:14:82`). Hãy sửa cho thống nhất "
            "giữa "
            "hai văn bản.",
        ),
        (
            "Cờ thi đua của Bộ Ngoại giao",
            "canh-bao dang-ky-don-vi/tinh-a.yaml:11:17 khac-giao-uoc: Sở Ngoại vụ tỉnh A đăng ký “Bằng khen của Bộ "
            "trưởng Bộ Ngoại giao”, giao ước không ghi (`giao-uoc.yaml:14:52`). Hãy sửa cho thống nhất giữa hai văn "
            "bản.",
        ),
        (
            "Cờ thi đua của Bộ Ngoại giao, BK BT, Tập thể lao động xuất sắc",
            "canh-bao dang-ky-don-vi/tinh-a.yaml:8:17 khac-giao-uoc: Giao ước ghi “Tập thể lao động xuất sắc” cho Sở "
            "Ngoại vụ tỉnh A, bản đăng ký không có “Tập thể lao động xuất sắc” (`giao-uoc.yaml:14:89`). Hãy sửa cho "
            "thống nhất giữa hai văn bản.",
        ),
    ],
)
def test_a_difference_from_the_pledge_is_told_with_both_places(titles: str, message: str) -> None:
    assert told(giao_uoc=pledge(titles), dang_ky_don_vi__tinh_a=UNIT) == [message]


def test_words_of_a_pledge_that_name_no_title_hold_nothing_against_the_registration() -> None:
    assert told(giao_uoc=pledge("Giữ vững danh hiệu"), dang_ky_don_vi__tinh_a=UNIT) == []


def test_a_second_registration_of_a_member_is_a_fault() -> None:
    (line,) = told(dang_ky_don_vi__tinh_a=UNIT, dang_ky_don_vi__tinh_a_2=UNIT)
    assert line.startswith("loi dang-ky-don-vi/tinh-a-2.yaml:1:19 trung-dang-ky: Sở Ngoại vụ tỉnh A đã có bản đăng ký")


def test_the_year_may_be_another_than_the_dossiers() -> None:
    made = context_of(KEY, CLUSTER, dang_ky_don_vi__tinh_a=UNIT + "nam: 2026\n")
    assert made["trich_yeu"] == "Năm 2026 của Sở Ngoại vụ tỉnh A"


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("Tháng 13/2025", "không có tháng 13"),
        ("Quý 5/2025", "không có quý 5"),
        ("30/02/2025", "không có ngày 30/02/2025"),
    ],
)
def test_a_time_that_no_calendar_has_is_told(typed: str, message: str) -> None:
    (line,) = told(dang_ky_don_vi__tinh_a=re.sub("phat_dong: [^,}\n]+", f"phat_dong: {typed}", UNIT))
    assert "ngay-khong-co" in line
    assert message in line


def test_days_in_the_table_of_movements_are_printed_in_one_form() -> None:
    made = context_of(KEY, dang_ky_don_vi__tinh_a=re.sub("phat_dong: [^,}\n]+", "phat_dong: 2025-1-5", UNIT))
    assert made["phong_trao"][0]["phat_dong"] == "05/01/2025"
