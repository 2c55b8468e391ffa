"""Cases for the conditions of persons: for each a record that just meets it, one that just fails, one with a gap."""

from tests.quy_dinh.xet.bang import XEM, Bang, Ca, cau_hoi, nhac, viec
from tests.quy_dinh.xet.ho_so_thu import Spec, sk

LUAT = "Luật Thi đua, khen thưởng 2022, "
TT = "Thông tư 03/2018/TT-BNG, "
GIAM_DOC = "Giám đốc Sở Ngoại vụ tỉnh A"
BO_TRUONG = "Bộ trưởng Bộ Ngoại giao"
DE_TAI = sk(ten="Đề tài", loai="de-tai", nghiem_thu="có")
BO_TINH = sk(cap="bo-tinh", nguoi_ky="Chủ tịch Ủy ban nhân dân tỉnh A")
TOAN_QUOC = sk(cap="toan-quoc", nguoi_ky="Thủ tướng Chính phủ")
BK_TINH = "Bằng khen của Chủ tịch UBND tỉnh A"
BK_TTG = "Bằng khen của Thủ tướng Chính phủ"
HC_BA, HC_NHI = "Huân chương Lao động hạng Ba", "Huân chương Lao động hạng Nhì"

LDTT: Spec = {
    "theo_nam": {"2025": "httnv"},
    "ngay_tuyen_dung": "01/3/2025",
    "khong_ky_luat": "có",
    "tra_loi": {"tinh-than": "có"},
    "de_nghi": {"hinh_thuc": "Lao động tiên tiến", "cap_quyet_dinh": GIAM_DOC},
}
CSTDCS: Spec = {
    **LDTT,
    "theo_nam": {"2025": "htxsnv"},
    "de_nghi": {"hinh_thuc": "Chiến sĩ thi đua cơ sở", "cap_quyet_dinh": GIAM_DOC},
}
CSTD_TINH: Spec = {
    "theo_nam": {"2025": "httnv CSTĐCS", "2024": "httnv CSTĐCS", "2023": "httnv CSTĐCS"},
    "sang_kien": [BO_TINH],
    "tra_loi": {"tieu-bieu": "có"},
    "de_nghi": {"hinh_thuc": "Chiến sĩ thi đua tỉnh", "cap_quyet_dinh": "Chủ tịch Ủy ban nhân dân tỉnh A"},
}
CSTDTQ: Spec = {
    "theo_nam": {"2025": "htxsnv CSTĐ tỉnh", "2024": "htxsnv CSTĐ tỉnh"},
    "sang_kien": [TOAN_QUOC],
    "tra_loi": {"tieu-bieu": "có"},
    "de_nghi": {"hinh_thuc": "Chiến sĩ thi đua toàn quốc", "cap_quyet_dinh": "Thủ tướng Chính phủ"},
}
GIAY_KHEN: Spec = {
    "tra_loi": {"tieu-chuan-don-vi": "có"},
    "de_nghi": {"hinh_thuc": "Giấy khen của Giám đốc Sở", "cap_quyet_dinh": GIAM_DOC},
}
BK_BO = {"hinh_thuc": "Bằng khen của Bộ trưởng Bộ Ngoại giao", "cap_quyet_dinh": BO_TRUONG}
BK_HAI_LAN: Spec = {"theo_nam": {"2025": "httnv CSTĐCS", "2024": "httnv CSTĐCS"}, "de_nghi": BK_BO}
BK_HAI_NAM: Spec = {
    "theo_nam": {"2025": "htxsnv", "2024": "htxsnv"},
    "sang_kien": [sk(), sk(ten="Sổ tay lễ tân", nam="2024")],
    "de_nghi": {**BK_BO, "dieu_kien": "hai-nam-htxsnv"},
}
KNC: Spec = {
    "tra_loi": {"dong-gop-nganh": "có", "quy-che-bo": "có"},
    "de_nghi": {"hinh_thuc": "Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”", "cap_quyet_dinh": BO_TRUONG},
}
NAM_NAM_HTTNV = {
    "2025": "httnv CSTĐCS",
    "2024": "httnv LĐTT",
    "2023": "httnv CSTĐCS",
    "2022": "httnv LĐTT",
    "2021": "httnv CSTĐCS",
}
TTG = {"hinh_thuc": BK_TTG, "cap_quyet_dinh": "Thủ tướng Chính phủ"}
BK_THU_TUONG: Spec = {"theo_nam": NAM_NAM_HTTNV, "khen_thuong": [(2020, BK_TINH)], "de_nghi": TTG}


def _route(de_nghi: Spec, ma: str) -> Spec:
    """A record whose proposal names a route that a person judges."""
    return {"tra_loi": {ma: "có"}, "khen_thuong": [(2020, BK_TINH)], "de_nghi": {**de_nghi, "dieu_kien": ma}}


def _hc(ten: str, truoc: str, theo_nam: Spec) -> Spec:
    return {
        "theo_nam": theo_nam,
        "khen_thuong": [(2020, truoc)],
        "de_nghi": {"hinh_thuc": ten, "cap_quyet_dinh": "Chủ tịch nước"},
    }


HC_BA_CN = _hc(HC_BA, BK_TTG, {**NAM_NAM_HTTNV, "2025": "htxsnv CSTĐCS"})
HC_NHI_CN = _hc(HC_NHI, HC_BA, {**NAM_NAM_HTTNV, "2025": "htxsnv CSTĐ tỉnh", "2024": "htxsnv LĐTT"})
HC_NHAT_CN = _hc(
    "Huân chương Lao động hạng Nhất",
    HC_NHI,
    {**NAM_NAM_HTTNV, "2025": "htxsnv CSTĐ tỉnh", "2024": "htxsnv CSTĐ tỉnh", "2023": "htxsnv LĐTT"},
)
KHAC = [(2020, "Giấy khen của Giám đốc Sở")]


def _chua_co(awards: list[tuple[int, str]]) -> Ca:
    return Ca("chua-co", LUAT + "Điều 5", {}, {"khen_thuong": awards}, {"khen_thuong": []}, XEM)


def _nam(ma: str, can_cu: str, nam: str, khong: str, thieu: str | None) -> Ca:
    """A condition that one year on record decides."""
    return Ca(ma, can_cu, {}, {"theo_nam": {nam: khong}}, {"theo_nam": {nam: thieu}})


def _huan_chuong(dieu: str, truoc: tuple[str, str], inner: tuple[Ca, ...]) -> tuple[Ca, ...]:
    """The conditions that the three classes share."""
    return (
        Ca("da-co-hinh-thuc-truoc", dieu, {}, {"khen_thuong": KHAC}, {"khen_thuong": []}),
        Ca("nam-nam", dieu, {}, {"theo_nam": {"2022": "htnv"}}, {"theo_nam": {"2022": None}}),
        *inner,
        _chua_co([(2020, truoc[0]), (2021, truoc[1])]),
        viec(),
    )


BANG: tuple[Bang, ...] = (
    Bang(
        "lao_dong_tien_tien",
        LDTT,
        (
            _nam("xep-loai", LUAT + "Điều 24 khoản 1 điểm a", "2025", "htnv", None),
            nhac("tinh-than", LUAT + "Điều 24 khoản 1"),
            Ca(
                "thoi-gian-cong-tac",
                TT + "Điều 9 khoản 1 điểm k",
                {},
                {"ngay_tuyen_dung": "02/3/2025"},
                {"ngay_tuyen_dung": None},
                XEM,
            ),
            Ca(
                "ky-luat",
                TT + "Điều 9 khoản 1 điểm k",
                {"ky_luat": [{"hinh_thuc": "Khiển trách", "nam": "2024"}]},
                {"ky_luat": [{"hinh_thuc": "Khiển trách", "nam": "2025"}], "khong_ky_luat": None},
                {"khong_ky_luat": None},
                XEM,
            ),
            viec(),
        ),
    ),
    Bang(
        "chien_si_thi_dua_co_so",
        CSTDCS,
        (
            Ca(
                "tieu-chuan-ldtt",
                LUAT + "Điều 23",
                {},
                {"theo_nam": {"2025": "htnv"}, "sang_kien": [sk()]},
                {"theo_nam": {"2025": None}, "sang_kien": [sk()]},
            ),
            *(
                Ca(
                    ma,
                    LUAT + "Điều 23",
                    {},
                    {"theo_nam": {"2025": "httnv"}, "sang_kien": [{**DE_TAI, "nghiem_thu": "không"}]},
                    {"theo_nam": {"2025": None}},
                )
                for ma in ("thanh-tich", "htxsnv")
            ),
            Ca(
                "sang-kien",
                LUAT + "Điều 23",
                {"theo_nam": {"2025": "httnv"}, "sang_kien": [sk()]},
                {"theo_nam": {"2025": "httnv"}, "sang_kien": [{**DE_TAI, "nghiem_thu": "không"}]},
                {"theo_nam": {"2025": "httnv"}, "sang_kien": [sk(so=None)]},
            ),
            Ca(
                "de-tai",
                LUAT + "Điều 23",
                {"theo_nam": {"2025": "httnv"}, "sang_kien": [DE_TAI]},
                {"theo_nam": {"2025": "httnv"}, "sang_kien": [{**DE_TAI, "nghiem_thu": "không"}]},
                {"theo_nam": {"2025": "httnv"}, "sang_kien": [sk(ten="Đề tài", loai="de-tai")]},
            ),
            *(
                Ca(
                    ma,
                    TT + "Điều 9 khoản 2",
                    {"tham_so": {"chien_si_thi_dua_co_so_can_ca_hai": "có"}, "sang_kien": [sk()]},
                    {
                        "tham_so": {"chien_si_thi_dua_co_so_can_ca_hai": "có"},
                        "sang_kien": [sk()],
                        "theo_nam": {"2025": "httnv"},
                    },
                    {
                        "tham_so": {"chien_si_thi_dua_co_so_can_ca_hai": "có"},
                        "sang_kien": [sk()],
                        "theo_nam": {"2025": None},
                    },
                )
                for ma in ("can-ca-hai", "ca-hai-xep-loai")
            ),
            Ca(
                "ca-hai-sang-kien",
                TT + "Điều 9 khoản 2",
                {"tham_so": {"chien_si_thi_dua_co_so_can_ca_hai": "có"}, "sang_kien": [sk()]},
                {
                    "tham_so": {"chien_si_thi_dua_co_so_can_ca_hai": "có"},
                    "sang_kien": [{**DE_TAI, "nghiem_thu": "không"}],
                },
                {"tham_so": {"chien_si_thi_dua_co_so_can_ca_hai": "có"}},
            ),
        ),
    ),
    Bang(
        "chien_si_thi_dua_bo_tinh",
        CSTD_TINH,
        (
            nhac("tieu-bieu", LUAT + "Điều 22"),
            Ca(
                "ba-lan-cstdcs",
                LUAT + "Điều 22",
                {},
                {"theo_nam": {"2024": "httnv LĐTT"}},
                {"theo_nam": {"2024": None}},
            ),
            Ca(
                "sang-kien-nhan-rong",
                LUAT + "Điều 22",
                {},
                {"sang_kien": [{**BO_TINH, "cap": "co-so"}]},
                {"sang_kien": [sk(cap=None, nguoi_ky="Chủ tịch Ủy ban nhân dân tỉnh A")]},
            ),
            viec(),
        ),
    ),
    Bang(
        "chien_si_thi_dua_toan_quoc",
        CSTDTQ,
        (
            nhac("tieu-bieu", LUAT + "Điều 21"),
            Ca(
                "hai-lan-cstd-bo-tinh",
                LUAT + "Điều 21",
                {},
                {"theo_nam": {"2024": "htxsnv CSTĐCS"}},
                {"theo_nam": {"2024": None}},
            ),
            Ca(
                "sang-kien-toan-quoc",
                LUAT + "Điều 21",
                {},
                {"sang_kien": [BO_TINH]},
                {"sang_kien": []},
            ),
            viec(),
        ),
    ),
    Bang("giay_khen_ca_nhan", GIAY_KHEN, (cau_hoi("tieu-chuan-don-vi", LUAT + "Điều 75"), viec())),
    Bang(
        "bang_khen_bo_tinh_ca_nhan",
        BK_HAI_LAN,
        (
            *(
                Ca(
                    ma,
                    LUAT + "Điều 74 khoản 1",
                    {},
                    {"theo_nam": {"2024": "httnv LĐTT"}},
                    {"theo_nam": {"2024": None}},
                )
                for ma in ("dieu-kien", "hai-lan-cstdcs")
            ),
            viec(),
        ),
    ),
    Bang(
        "bang_khen_bo_tinh_ca_nhan",
        BK_HAI_NAM,
        (
            Ca(
                "hai-nam-htxsnv",
                LUAT + "Điều 74 khoản 1",
                {},
                {"theo_nam": {"2024": "httnv"}},
                {"theo_nam": {"2024": None}},
            ),
            Ca(
                "hai-sang-kien",
                LUAT + "Điều 74 khoản 1",
                {"sang_kien": [sk(), sk(ten="Sổ tay lễ tân")]},
                {"sang_kien": [sk(), sk(ten="Sổ tay lễ tân", nam="2023")]},
                {"sang_kien": [sk(), sk(ten="Sổ tay lễ tân", cap=None)]},
            ),
        ),
    ),
    *(
        Bang("bang_khen_bo_tinh_ca_nhan", _route(BK_BO, ma), (cau_hoi(ma, LUAT + "Điều 74 khoản 1"),))
        for ma in ("phong-trao", "dot-xuat", "dong-gop")
    ),
    Bang("bang_khen_bo_tinh_ca_nhan", _route(BK_BO, "doi-ngoai"), (cau_hoi("doi-ngoai", LUAT + "Điều 8"),)),
    Bang(
        "ky_niem_chuong",
        KNC,
        (
            cau_hoi("dong-gop-nganh", LUAT + "Điều 71"),
            cau_hoi("quy-che-bo", LUAT + "Điều 71; " + TT + "Điều 15"),
            viec(),
        ),
    ),
    Bang(
        "bang_khen_thu_tuong_ca_nhan",
        BK_THU_TUONG,
        (
            *(
                Ca(
                    ma,
                    LUAT + dieu,
                    {},
                    {"theo_nam": {"2023": "httnv LĐTT"}},
                    {"theo_nam": {"2023": "httnv"}},
                )
                for ma, dieu in (
                    ("dieu-kien", "Điều 73 khoản 1"),
                    ("qua-trinh", "Điều 73 khoản 1 điểm b"),
                    ("ba-lan-cstdcs", "Điều 73 khoản 1 điểm b"),
                )
            ),
            Ca("da-co-bang-khen", LUAT + "Điều 73 khoản 1 điểm b", {}, {"khen_thuong": KHAC}, {"khen_thuong": []}),
            Ca(
                "nam-nam",
                LUAT + "Điều 73 khoản 1 điểm b",
                {},
                {"theo_nam": {"2022": "htnv"}},
                {"theo_nam": {"2022": None}},
            ),
            _chua_co([(2020, BK_TINH), (2015, BK_TTG)]),
            viec(),
        ),
    ),
    *(
        Bang("bang_khen_thu_tuong_ca_nhan", _route(TTG, ma), (cau_hoi(ma, LUAT + "Điều 73 khoản 1"),))
        for ma in ("phong-trao", "dot-xuat", "dong-gop")
    ),
    Bang(
        "huan_chuong_lao_dong_ba_ca_nhan",
        HC_BA_CN,
        _huan_chuong(
            LUAT + "Điều 44 khoản 1 điểm e",
            (BK_TTG, HC_BA),
            (
                Ca(
                    "mot-nam-htxsnv",
                    LUAT + "Điều 44 khoản 1 điểm e",
                    {},
                    {"theo_nam": {"2025": "httnv CSTĐCS"}},
                    {"theo_nam": {"2025": "CSTĐCS"}},
                ),
                Ca(
                    "ba-lan-cstdcs",
                    LUAT + "Điều 44 khoản 1 điểm e",
                    {},
                    {"theo_nam": {"2023": "httnv LĐTT"}},
                    {"theo_nam": {"2023": "httnv"}},
                ),
            ),
        ),
    ),
    Bang(
        "huan_chuong_lao_dong_nhi_ca_nhan",
        HC_NHI_CN,
        _huan_chuong(
            LUAT + "Điều 43",
            (HC_BA, HC_NHI),
            (
                _nam("hai-nam-htxsnv", LUAT + "Điều 43", "2024", "httnv LĐTT", "LĐTT"),
                Ca(
                    "mot-lan-cstd-bo-tinh",
                    LUAT + "Điều 43",
                    {},
                    {"theo_nam": {"2025": "htxsnv CSTĐCS"}},
                    {"theo_nam": {"2025": "htxsnv"}},
                ),
            ),
        ),
    ),
    Bang(
        "huan_chuong_lao_dong_nhat_ca_nhan",
        HC_NHAT_CN,
        _huan_chuong(
            LUAT + "Điều 42",
            (HC_NHI, "Huân chương Lao động hạng Nhất"),
            (
                _nam("ba-nam-htxsnv", LUAT + "Điều 42", "2023", "httnv LĐTT", "LĐTT"),
                Ca(
                    "hai-lan-cstd-bo-tinh",
                    LUAT + "Điều 42",
                    {},
                    {"theo_nam": {"2024": "htxsnv CSTĐCS"}},
                    {"theo_nam": {"2024": "htxsnv"}},
                ),
            ),
        ),
    ),
)
"""The tables; a set of conditions with several routes has a record for each."""
