"""Mutations of family E: whether nominees qualify. The ids are those of section 6 of the facts on emulation law."""

from tests.dot_bien.case import LIST, SCORES, Case, Edit, Told, fails, nominee, open_

TTR = "to-trinh-khen-thuong/cum-truong.yaml"
FLAG, MERIT = "Cờ thi đua của Bộ Ngoại giao", "Bằng khen của Bộ trưởng Bộ Ngoại giao"
EXCELLENT, GOOD = "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ"
MINISTER = "cap_quyet_dinh: Bộ trưởng Bộ Ngoại giao"
HEAD = "cap_quyet_dinh: Giám đốc Sở Ngoại vụ"
PROVINCE = "cap_quyet_dinh: Chủ tịch Ủy ban nhân dân tỉnh"


def award(ma: str, old: str, new: str, decider: str = MINISTER) -> tuple[Edit, ...]:
    """Another award, and who decides it."""
    return nominee(ma, f"- hinh_thuc: {old}\n", f"- hinh_thuc: {new}\n"), nominee(ma, MINISTER, decider)


L_2024 = "danh_hieu: Chiến sĩ thi đua cơ sở, so: 288/QĐ-SNgV"
PEOPLE_B = "{tong_so: 25, hoan_thanh: 25, lao_dong_tien_tien: 22,"

CASES = (
    # E01: the rating of the year decides
    Case(
        "E01",
        "rated below good for LĐTT",
        (
            *award("tran-thi-m", MERIT, "Lao động tiên tiến", HEAD),
            nominee("tran-thi-m", EXCELLENT, "Hoàn thành nhiệm vụ"),
        ),
        told=fails("tran-thi-m"),
    ),
    Case(
        "E01",
        "a missing rating is no fault",
        (
            *award("tran-thi-m", MERIT, "Lao động tiên tiến", HEAD),
            nominee("tran-thi-m", f"xep_loai: {EXCELLENT}, ", ""),
        ),
        told=open_("tran-thi-m"),
    ),
    # E02
    Case(
        "E02",
        "CSTĐCS rated good without a new work",
        (
            *award("pham-thi-o", MERIT, "Chiến sĩ thi đua cơ sở", HEAD),
            nominee("pham-thi-o", "loai_hinh: Phong trào thi đua", "loai_hinh: Công trạng"),
        ),
        told=fails("pham-thi-o"),
    ),
    # E03: three years running
    Case(
        "E03",
        "chain of CSTĐCS broken",
        (
            nominee(
                "vu-thi-q", "danh_hieu: Chiến sĩ thi đua cơ sở, so: 1150", "danh_hieu: Lao động tiên tiến, so: 1150"
            ),
        ),
        told=fails("vu-thi-q"),
    ),
    Case(
        "E03",
        "a year missing in the chain",
        (nominee("vu-thi-q", "      - {nam: 2024, ", "      - {nam: 2021, "),),
        told=open_("vu-thi-q"),
    ),
    Case(
        "E03",
        "new work recognised at the base only",
        (nominee("vu-thi-q", 'cap: "Bộ, ban, ngành, tỉnh"', "cap: Cơ sở"),),
        told=fails("vu-thi-q"),
    ),
    Case(
        "E03",
        "new work recognised by another than the Minister",
        (
            nominee(
                "vu-thi-q",
                "co_quan: Bộ trưởng Bộ Ngoại giao, nguoi_ky: Bộ trưởng",
                "co_quan: Cục Ngoại vụ, nguoi_ky: Cục trưởng",
            ),
        ),
        told=fails("vu-thi-q"),
    ),
    # E04
    Case(
        "E04",
        "CSTĐ toàn quốc without CSTĐ Bộ",
        award(
            "vu-thi-q",
            "Chiến sĩ thi đua Bộ Ngoại giao",
            "Chiến sĩ thi đua toàn quốc",
            "cap_quyet_dinh: Thủ tướng Chính phủ",
        ),
        told=fails("vu-thi-q"),
        without=("bien-ban-binh-xet", "bien-ban-kiem-phieu", "phieu-binh-xet"),
    ),
    # E05: exact fractions
    Case(
        "E05",
        "69.99 % LĐTT",
        (
            *award("tinh-b", MERIT, "Tập thể lao động tiên tiến", HEAD),
            nominee("tinh-b", PEOPLE_B, "{tong_so: 10000, hoan_thanh: 10000, lao_dong_tien_tien: 6999,"),
        ),
        told=fails("tinh-b"),
    ),
    Case(
        "E05",
        "70 % LĐTT is enough",
        (
            *award("tinh-b", MERIT, "Tập thể lao động tiên tiến", HEAD),
            nominee("tinh-b", PEOPLE_B, "{tong_so: 10000, hoan_thanh: 10000, lao_dong_tien_tien: 7000,"),
        ),
    ),
    Case(
        "E05",
        "someone with a warning",
        (
            *award("tinh-b", MERIT, "Tập thể lao động tiên tiến", HEAD),
            nominee("tinh-b", "ky_luat_canh_cao: 0", "ky_luat_canh_cao: 1"),
        ),
        told=fails("tinh-b"),
    ),
    # E06
    Case(
        "E06",
        "TTLĐXS without a CSTĐCS",
        (
            *award("tinh-b", MERIT, "Tập thể lao động xuất sắc", PROVINCE),
            nominee("tinh-b", "chien_si_thi_dua_co_so: 3", "chien_si_thi_dua_co_so: 0"),
        ),
        told=fails("tinh-b"),
    ),
    Case(
        "E06",
        "one person who did not fulfil the tasks",
        (
            *award("tinh-b", MERIT, "Tập thể lao động xuất sắc", PROVINCE),
            nominee("tinh-b", "hoan_thanh: 25", "hoan_thanh: 24"),
        ),
        told=fails("tinh-b"),
    ),
    # E07: the flag
    Case(
        "E07",
        "recognition of the province without number",
        (nominee("tinh-a", ", so: 2101/QĐ-UBND, ngay: 10/12/2025", ""),),
        told=open_("tinh-a"),
    ),
    Case(
        "E07",
        "rating missing",
        (nominee("tinh-a", "      - {nam: 2025, xep_loai", "      - {nam: 2021, xep_loai"),),
        told=open_("tinh-a"),
    ),
    Case("E07", "rated good only", (nominee("tinh-a", EXCELLENT, GOOD),), told=fails("tinh-a", TTR)),
    Case(
        "E07",
        "targets not exceeded",
        (nominee("tinh-a", "vuot_chi_tieu: có", "vuot_chi_tieu: không"),),
        told=fails("tinh-a", TTR),
    ),
    Case(
        "E07",
        "not said whether targets were exceeded",
        (nominee("tinh-a", "    vuot_chi_tieu: có\n", ""),),
        told=open_("tinh-a"),
    ),
    Case(
        "E07",
        "rank 2 in the record, 1 in the scores",
        (nominee("tinh-a", "xep_hang_cum: 1", "xep_hang_cum: 2"),),
        told=(Told("xep-hang-lech", LIST, "ten: Sở Ngoại vụ tỉnh A", "tinh-a"), *fails("tinh-a", TTR)),
        also=SCORES,
    ),
    Case(
        "E07",
        "the flag for another than the first of the scores",
        (
            *award("tinh-b", MERIT, FLAG),
            nominee(
                "tinh-b",
                "    khong_ky_luat: có\n",
                "    khong_ky_luat: có\n    vuot_chi_tieu: có\n    xep_hang_cum: 1\n",
            ),
        ),
        told=(
            Told("xep-hang-lech", LIST, "ten: Sở Ngoại vụ tỉnh B", "tinh-b"),
            Told("khong-dan-dau", LIST, "hinh_thuc:", "tinh-b"),
        ),
        also=SCORES,
    ),
    # E08
    Case(
        "E08",
        "one of two excellent years only good",
        (nominee("tinh-b", f"{{nam: 2024, xep_loai: {EXCELLENT}", f"{{nam: 2024, xep_loai: {GOOD}"),),
        told=fails("tinh-b", TTR),
    ),
    Case(
        "E08",
        "two titles not consecutive",
        (nominee("nguyen-van-l", L_2024, "danh_hieu: Lao động tiên tiến, so: 288/QĐ-SNgV"),),
        told=fails("nguyen-van-l", TTR),
    ),
    Case(
        "E08",
        "a year without any row",
        (nominee("nguyen-van-l", "      - {nam: 2024, ", "      - {nam: 2020, "),),
        told=open_("nguyen-van-l"),
    ),
    Case(
        "E08",
        "one of two new works missing",
        (
            nominee(
                "tran-thi-m",
                "{ten: Bộ dữ liệu đoàn vào theo địa bàn, nam: 2025",
                "{ten: Bộ dữ liệu đoàn vào theo địa bàn, nam: 2019",
            ),
        ),
        told=fails("tran-thi-m", TTR),
    ),
)
