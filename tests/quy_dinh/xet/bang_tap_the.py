"""Cases for the conditions of units: for each one a record that just meets it, one that just fails, one with a gap."""

from tests.quy_dinh.xet.bang import XEM, Bang, Ca, cau_hoi, nhac, viec
from tests.quy_dinh.xet.ho_so_thu import Spec

LUAT = "Luật Thi đua, khen thưởng 2022, "
TT = "Thông tư 03/2018/TT-BNG, "
SO = "Sở Ngoại vụ tỉnh A"
GIAM_DOC = "Giám đốc Sở Ngoại vụ tỉnh A"
CHU_TICH = "Chủ tịch Ủy ban nhân dân tỉnh A"
BO_TRUONG = "Bộ trưởng Bộ Ngoại giao"
BK, CO = "Bằng khen của Chủ tịch UBND tỉnh A", "Cờ thi đua của Ủy ban nhân dân tỉnh A"
CO_CP = "Cờ thi đua của Chính phủ"
BK_TTG = "Bằng khen của Thủ tướng Chính phủ"
HC_BA, HC_NHI, HC_NHAT = (f"Huân chương Lao động hạng {one}" for one in ("Ba", "Nhì", "Nhất"))
SO_LIEU = {
    "tong_so": "40",
    "hoan_thanh": "40",
    "lao_dong_tien_tien": "28",
    "chien_si_thi_dua_co_so": "1",
    "ky_luat_canh_cao": "0",
}
TTLDTT: Spec = {
    "ten": "Phòng Hợp tác quốc tế",
    "theo_nam": {"2025": "httnv"},
    "so_lieu": SO_LIEU,
    "tra_loi": {"phong-trao": "có", "noi-bo": "có"},
    "de_nghi": {"hinh_thuc": "Tập thể lao động tiên tiến", "cap_quyet_dinh": GIAM_DOC},
}
TTLDXS: Spec = {
    **TTLDTT,
    "theo_nam": {"2025": "htxsnv"},
    "tra_loi": {"noi-bo": "có"},
    "de_nghi": {"hinh_thuc": "Tập thể lao động xuất sắc", "cap_quyet_dinh": CHU_TICH},
}
CO_BO: Spec = {
    "ten": SO,
    "cap_tren": "Ủy ban nhân dân tỉnh A",
    "theo_nam": {"2025": "htxsnv"},
    "xep_hang_cum": "1",
    "vuot_chi_tieu": "có",
    "tra_loi": {"tieu-bieu": "có", "tiet-kiem": "có"},
    "de_nghi": {"hinh_thuc": "Cờ thi đua của Bộ Ngoại giao", "cap_quyet_dinh": BO_TRUONG},
}
THUOC_BO: Spec = {**CO_BO, "cap_tren": "Bộ Ngoại giao", "theo_nam": {"2025": "htxsnv Tập thể lao động xuất sắc"}}
CO_TINH: Spec = {**CO_BO, "de_nghi": {"hinh_thuc": CO, "cap_quyet_dinh": CHU_TICH}}
CO_CHINH_PHU: Spec = {**CO_BO, "de_nghi": {"hinh_thuc": CO_CP, "cap_quyet_dinh": "Chính phủ"}}
GIAY_KHEN: Spec = {
    "ten": SO,
    "tra_loi": {"tieu-chuan-don-vi": "có"},
    "de_nghi": {"hinh_thuc": "Giấy khen", "cap_quyet_dinh": GIAM_DOC},
}
BK_BO = {"hinh_thuc": "Bằng khen của Bộ trưởng Bộ Ngoại giao", "cap_quyet_dinh": BO_TRUONG}
BK_HAI_NAM: Spec = {
    "ten": SO,
    "theo_nam": {"2025": "htxsnv", "2024": "Tập thể lao động xuất sắc"},
    "tra_loi": {"guong-mau": "có", "dan-chu-co-so": "có"},
    "de_nghi": BK_BO,
}
NAM_NAM = {str(nam): "htxsnv" for nam in range(2021, 2026)}
TTG = {"hinh_thuc": BK_TTG, "cap_quyet_dinh": "Thủ tướng Chính phủ"}
BK_THU_TUONG: Spec = {
    "ten": SO,
    "theo_nam": NAM_NAM,
    "khen_thuong": [(2020, BK), (2023, CO)],
    "de_nghi": TTG,
}


def _route(de_nghi: Spec, ma: str) -> Spec:
    return {
        "ten": SO,
        "tra_loi": {ma: "có", "guong-mau": "có", "dan-chu-co-so": "có"},
        "khen_thuong": [(2020, BK)],
        "de_nghi": {**de_nghi, "dieu_kien": ma},
    }


def _hc(ten: str, truoc: str, *awards: tuple[int, str]) -> Spec:
    return {
        "ten": SO,
        "ngay_thanh_lap": "20/12/2015",
        "theo_nam": NAM_NAM,
        "khen_thuong": [(2020, truoc), *awards],
        "de_nghi": {"hinh_thuc": ten, "cap_quyet_dinh": "Chủ tịch nước"},
    }


def _lan(ma: str, can_cu: str, du: Spec, thieu_mot: Spec) -> Ca:
    """A count of awards: enough, one less, one less in a table that is said to be open."""
    return Ca(ma, can_cu, du, thieu_mot, {**thieu_mot, "da_ghi_du": "không"})


def _kt(truoc: str, *names: str) -> Spec:
    return {"khen_thuong": [(2020, truoc), *((2021 + at, name) for at, name in enumerate(names))]}


def _chua_co(awards: list[tuple[int, str]]) -> Ca:
    return Ca("chua-co", LUAT + "Điều 5", {}, {"khen_thuong": awards}, {"khen_thuong": []}, XEM)


def _chung(dieu: str, truoc: str, ten: str) -> tuple[Ca, ...]:
    """The conditions that the three classes of the order share."""
    co = [(2021, CO_CP), (2022, CO), (2023, CO)]
    return (
        Ca("da-co-hinh-thuc-truoc", dieu, {}, {"khen_thuong": [(2020, "Giấy khen"), *co]}, {"khen_thuong": []}),
        Ca("nam-nam", dieu, {}, {"theo_nam": {"2022": "httnv"}}, {"theo_nam": {"2022": None}}),
        _chua_co([(2020, truoc), *co, (2019, ten)]),
        viec(),
    )


D44, D43, D42, D73 = (LUAT + one for one in ("Điều 44 khoản 4 điểm đ", "Điều 43", "Điều 42", "Điều 73 khoản 4"))
D28 = LUAT + "Điều 28 khoản 1"
D74 = LUAT + "Điều 74 khoản 3"

_DAN_DAU = (
    Ca("dan-dau", LUAT + "Điều 26", {}, {"xep_hang_cum": "2"}, {"xep_hang_cum": None}),
    Ca("dan-dau-cum", LUAT + "Điều 26", {}, {"xep_hang_cum": "2"}, {"xep_hang_cum": None}),
    Ca("vuot-chi-tieu", LUAT + "Điều 26", {}, {"vuot_chi_tieu": "không"}, {"vuot_chi_tieu": None}),
    nhac("tieu-bieu", LUAT + "Điều 26"),
    nhac("tiet-kiem", LUAT + "Điều 26"),
    viec(),
)
_CHUYEN_DE = {"tra_loi": {"tieu-bieu": "có", "chuyen-de": "có"}}

BANG: tuple[Bang, ...] = (
    Bang(
        "tap_the_lao_dong_tien_tien",
        TTLDTT,
        (
            Ca("hoan-thanh-tot", D28, {}, {"theo_nam": {"2025": "htnv"}}, {"theo_nam": {"2025": None}}),
            nhac("phong-trao", LUAT + "Điều 28 khoản 1"),
            Ca(
                "ty-le-ldtt",
                LUAT + "Điều 28 khoản 1 điểm c",
                {},
                {"so_lieu": {"lao_dong_tien_tien": "27"}},
                {"so_lieu": {"lao_dong_tien_tien": None}},
            ),
            Ca(
                "khong-canh-cao",
                LUAT + "Điều 28 khoản 1 điểm c",
                {},
                {"so_lieu": {"ky_luat_canh_cao": "1"}},
                {"so_lieu": {"ky_luat_canh_cao": None}},
            ),
            nhac("noi-bo", LUAT + "Điều 28 khoản 1"),
            viec(),
        ),
    ),
    Bang(
        "tap_the_lao_dong_xuat_sac",
        TTLDXS,
        (
            Ca(
                "hoan-thanh-xuat-sac",
                LUAT + "Điều 27 khoản 1",
                {},
                {"theo_nam": {"2025": "httnv"}},
                {"theo_nam": {"2025": None}},
            ),
            Ca(
                "du-hoan-thanh",
                LUAT + "Điều 27 khoản 1",
                {},
                {"so_lieu": {"hoan_thanh": "39"}},
                {"so_lieu": {"hoan_thanh": None}},
            ),
            Ca(
                "ty-le-ldtt",
                LUAT + "Điều 27 khoản 1",
                {},
                {"so_lieu": {"lao_dong_tien_tien": "27"}},
                {"so_lieu": {"tong_so": None}},
            ),
            Ca(
                "co-cstdcs",
                LUAT + "Điều 27 khoản 1",
                {},
                {"so_lieu": {"chien_si_thi_dua_co_so": "0"}},
                {"so_lieu": {"chien_si_thi_dua_co_so": None}},
            ),
            nhac("noi-bo", LUAT + "Điều 27 khoản 1"),
            viec(),
        ),
    ),
    Bang(
        "co_thi_dua_bo",
        CO_BO,
        (
            *_DAN_DAU,
            Ca(
                "htxsnv-ubnd-tinh",
                TT + "Điều 10 khoản 3",
                {},
                {"theo_nam": {"2025": "httnv"}},
                {"theo_nam": {"2025": "htxsnv!"}},
            ),
        ),
    ),
    Bang(
        "co_thi_dua_bo",
        THUOC_BO,
        (
            Ca(
                "ttldxs",
                TT + "Điều 10 khoản 3",
                {},
                {"theo_nam": {"2025": "htxsnv Tập thể lao động tiên tiến"}},
                {"theo_nam": {"2025": "htxsnv"}},
            ),
        ),
    ),
    *(
        Bang(
            bo,
            {**goc, **_CHUYEN_DE, "de_nghi": {**goc["de_nghi"], "dieu_kien": "chuyen-de"}},
            (cau_hoi("chuyen-de", LUAT + "Điều 26"),),
        )
        for bo, goc in (("co_thi_dua_bo", CO_BO), ("co_thi_dua_tinh", CO_TINH))
    ),
    Bang("co_thi_dua_tinh", CO_TINH, _DAN_DAU),
    Bang(
        "co_thi_dua_chinh_phu",
        CO_CHINH_PHU,
        (
            Ca("dan-dau", LUAT + "Điều 25", {}, {"xep_hang_cum": "2"}, {"xep_hang_cum": None}),
            Ca("dan-dau-cum", LUAT + "Điều 25 khoản 1 điểm a", {}, {"xep_hang_cum": "2"}, {"xep_hang_cum": None}),
            Ca("vuot-chi-tieu", LUAT + "Điều 25", {}, {"vuot_chi_tieu": "không"}, {"vuot_chi_tieu": None}),
            nhac("tieu-bieu", LUAT + "Điều 25"),
            viec(),
        ),
    ),
    *(
        Bang(
            "co_thi_dua_chinh_phu",
            {**CO_CHINH_PHU, "tra_loi": {ma: "có"}, "de_nghi": {**CO_CHINH_PHU["de_nghi"], "dieu_kien": ma}},
            (cau_hoi(ma, LUAT + "Điều 25"),),
        )
        for ma in ("hoi-dong-trung-uong", "phong-trao-thu-tuong")
    ),
    Bang("giay_khen_tap_the", GIAY_KHEN, (cau_hoi("tieu-chuan-don-vi", LUAT + "Điều 75"), viec())),
    Bang(
        "bang_khen_bo_tinh_tap_the",
        BK_HAI_NAM,
        (
            nhac("guong-mau", D74),
            *(
                Ca(ma, D74, {}, {"theo_nam": {"2024": "httnv"}}, {"theo_nam": {"2024": None}})
                for ma in ("dieu-kien", "hai-nam-xuat-sac")
            ),
            nhac("dan-chu-co-so", D74),
            viec(),
        ),
    ),
    *(
        Bang("bang_khen_bo_tinh_tap_the", _route(BK_BO, ma), (cau_hoi(ma, D74),))
        for ma in ("phong-trao", "dot-xuat", "dong-gop")
    ),
    Bang("bang_khen_bo_tinh_tap_the", _route(BK_BO, "doi-ngoai"), (cau_hoi("doi-ngoai", LUAT + "Điều 8"),)),
    Bang(
        "bang_khen_thu_tuong_tap_the",
        BK_THU_TUONG,
        (
            *(
                Ca(ma, D73, {}, {"theo_nam": {"2022": "httnv"}}, {"theo_nam": {"2022": None}})
                for ma in ("dieu-kien", "qua-trinh", "nam-nam")
            ),
            Ca("da-co-bang-khen", D73, {}, {"khen_thuong": [(2023, CO)]}, {"khen_thuong": []}),
            _lan("co-hoac-bang-khen", D73, {}, _kt(BK)),
            _lan("mot-co", D73, {}, _kt(BK)),
            _lan("hai-bang-khen", D73, _kt(BK, BK, BK), _kt(BK, BK)),
            _chua_co([(2020, BK), (2023, CO), (2015, BK_TTG)]),
            viec(),
        ),
    ),
    *(
        Bang("bang_khen_thu_tuong_tap_the", _route(TTG, ma), (cau_hoi(ma, D73),))
        for ma in ("phong-trao", "dot-xuat", "nhiem-vu-chinh-tri")
    ),
    Bang(
        "huan_chuong_lao_dong_ba_tap_the",
        _hc(HC_BA, BK_TTG, (2023, CO_CP)),
        (
            Ca("muoi-nam", D44, {}, {"ngay_thanh_lap": "21/12/2015"}, {"ngay_thanh_lap": None}),
            *_chung(D44, BK_TTG, HC_BA),
            _lan("co-va-bang-khen", D44, {}, _kt(BK_TTG)),
            _lan("mot-co-chinh-phu", D44, {}, _kt(BK_TTG)),
            _lan("hai-co", D44, _kt(BK_TTG, CO, CO), _kt(BK_TTG, CO)),
            _lan("mot-co-mot-bang-khen", D44, _kt(BK_TTG, CO, BK), _kt(BK_TTG, CO)),
            _lan("mot-co", D44, _kt(BK_TTG, CO, BK), _kt(BK_TTG, BK)),
            _lan("mot-bang-khen", D44, _kt(BK_TTG, CO, BK), _kt(BK_TTG, CO)),
        ),
    ),
    Bang(
        "huan_chuong_lao_dong_ba_tap_the",
        {**_hc(HC_BA, BK_TTG, (2022, BK), (2024, BK)), "tra_loi": {"khong-thuoc-dien-co": "có"}},
        (
            _lan("hai-bang-khen", D44, {}, _kt(BK_TTG, BK)),
            _lan("so-bang-khen", D44, {}, _kt(BK_TTG, BK)),
            cau_hoi("khong-thuoc-dien-co", D44),
        ),
    ),
    Bang(
        "huan_chuong_lao_dong_nhi_tap_the",
        _hc(HC_NHI, HC_BA, (2022, CO_CP), (2024, CO)),
        (
            *_chung(D43, HC_BA, HC_NHI),
            _lan("co-va-bang-khen", D43, {}, _kt(HC_BA, CO_CP)),
            _lan("mot-co-chinh-phu-mot-co", D43, {}, _kt(HC_BA, CO_CP)),
            _lan("mot-co-chinh-phu", D43, {}, _kt(HC_BA, CO)),
            _lan("mot-co", D43, {}, _kt(HC_BA, CO_CP)),
            _lan("ba-co", D43, _kt(HC_BA, CO, CO, CO), _kt(HC_BA, CO, CO)),
            _lan("ba-bang-khen", D43, _kt(HC_BA, BK, BK, BK), _kt(HC_BA, BK, BK)),
        ),
    ),
    Bang(
        "huan_chuong_lao_dong_nhat_tap_the",
        _hc(HC_NHAT, HC_NHI, (2022, CO_CP), (2024, CO_CP)),
        (
            *_chung(D42, HC_NHI, HC_NHAT),
            _lan("co-va-bang-khen", D42, {}, _kt(HC_NHI, CO_CP)),
            _lan("hai-co-chinh-phu", D42, {}, _kt(HC_NHI, CO_CP)),
            _lan("mot-co-chinh-phu-hai-co", D42, _kt(HC_NHI, CO_CP, CO, CO), _kt(HC_NHI, CO_CP, CO)),
            _lan("mot-co-chinh-phu", D42, _kt(HC_NHI, CO_CP, CO, CO), _kt(HC_NHI, CO, CO)),
            _lan("hai-co", D42, _kt(HC_NHI, CO_CP, CO, CO), _kt(HC_NHI, CO_CP, CO)),
            _lan("bon-co", D42, _kt(HC_NHI, CO, CO, CO, CO), _kt(HC_NHI, CO, CO, CO)),
            _lan("bon-bang-khen", D42, _kt(HC_NHI, BK, BK, BK, BK), _kt(HC_NHI, BK, BK, BK)),
        ),
    ),
)
"""The tables; a set of conditions with several routes has a record for each."""
