"""Mutations of family E: earlier awards, one achievement, one new work, caps, who decides."""

from tests.dot_bien.case import LIST, Case, Edit, Told, fails, nominee, open_
from tests.dot_bien.dieu_kien import EXCELLENT, GOOD, HEAD, MERIT, MINISTER, PROVINCE, TTR, award

CASES = (
    # E09
    Case(
        "E09",
        "Bằng khen of the Prime Minister too early",
        award("tinh-b", MERIT, "Bằng khen của Thủ tướng Chính phủ", "cap_quyet_dinh: Thủ tướng Chính phủ"),
        told=fails("tinh-b"),
    ),
    # E10
    Case(
        "E10",
        "flags of Government and Ministry in one year",
        (
            nominee(
                "tinh-a",
                "    khen_thuong:\n",
                "    khen_thuong:\n      - {nam: 2025, hinh_thuc: Cờ thi đua của Chính phủ, so: 9/QĐ-TTg, "
                "ngay: 01/12/2025, co_quan: Chính phủ}\n",
            ),
        ),
        told=(Told("hai-co-mot-nam", LIST, "hinh_thuc:", "tinh-a"),),
    ),
    Case(
        "E10",
        "one achievement rewarded twice",
        (
            nominee(
                "nguyen-van-l",
                "Sở Ngoại vụ tỉnh A, so: 265",
                "Sở Ngoại vụ tỉnh A, noi_dung: xuất sắc trong công tác đối ngoại năm 2024 và năm 2025, so: 265",
            ),
        ),
        told=(Told("trung-thanh-tich", LIST, "hinh_thuc:", "nguyen-van-l"),),
    ),
    # E11
    Case(
        "E11",
        "one new work in two dossiers",
        (nominee("nguyen-van-l", "ten: Số hóa quy trình quản lý đoàn ra", "ten: Bộ dữ liệu đoàn vào theo địa bàn"),),
        told=(Told("sang-kien-trung", LIST, "Bộ dữ liệu đoàn vào", "tran-thi-m"),),
    ),
    Case(
        "E11",
        "one new work twice in a dossier",
        (nominee("tran-thi-m", "ten: Bộ dữ liệu đoàn vào theo địa bàn", "ten: Sổ tay lễ tân đối ngoại cấp xã"),),
        told=(Told("sang-kien-trung", LIST, "Sổ tay lễ tân", "tran-thi-m"), *fails("tran-thi-m", TTR)),
    ),
    # E12
    Case(
        "E12",
        "a complaint under review",
        (
            nominee(
                "pham-thi-o",
                "    khong_ky_luat: có\n",
                "    khong_ky_luat: có\n    viec_xem_xet: [{noi_dung: Đơn phản ánh đang được xác minh}]\n",
            ),
        ),
        told=(Told("viec-dang-xem-xet", LIST, "hinh_thuc:", "pham-thi-o"), *open_("pham-thi-o")),
    ),
    # E13
    Case(
        "E13",
        "LĐTT with a reprimand in the year",
        (
            *award("tran-thi-m", MERIT, "Lao động tiên tiến", HEAD),
            nominee("tran-thi-m", "    khong_ky_luat: có\n", "    ky_luat: [{hinh_thuc: Khiển trách, nam: 2025}]\n"),
        ),
        told=open_("tran-thi-m"),
    ),
    Case(
        "E13",
        "LĐTT after four months in office",
        (
            *award("tran-thi-m", MERIT, "Lao động tiên tiến", HEAD),
            nominee("tran-thi-m", "ngay_tuyen_dung: 01/3/2016", "ngay_tuyen_dung: 01/9/2025"),
        ),
        told=open_("tran-thi-m"),
    ),
    # E14
    Case(
        "E14",
        "more CSTĐCS than the cap",
        (nominee("tinh-a", "chien_si_thi_dua_co_so: 4", "chien_si_thi_dua_co_so: 9"),),
        told=(Told("vuot-tran", LIST, "ten: Sở Ngoại vụ tỉnh A", "tinh-a"),),
    ),
    # E15
    Case(
        "E15",
        "two CSTĐCS of a unit, both leaders",
        (
            *award("nguyen-van-l", MERIT, "Chiến sĩ thi đua cơ sở", HEAD),
            *award("pham-thi-o", MERIT, "Chiến sĩ thi đua cơ sở", HEAD),
            nominee("pham-thi-o", "don_vi: tinh-e", "don_vi: tinh-a"),
            nominee("pham-thi-o", GOOD, EXCELLENT),
        ),
        told=(Told("toan-lanh-dao", LIST, "hinh_thuc:", "nguyen-van-l"),),
        without=("phieu-binh-xet",),
    ),
    # E16: who decides
    Case(
        "E16",
        "proposal goes to the province",
        (nominee("pham-thi-o", MINISTER, PROVINCE),),
        told=fails("pham-thi-o", TTR),
    ),
    Case(
        "E16",
        "wrong channel: CSTĐ Bộ for the province's staff",
        (nominee("vu-thi-q", "doi_tuong: Thuộc Bộ", "doi_tuong: Ngoài ngành"),),
        told=fails("vu-thi-q"),
    ),
    Case(
        "E16",
        "Kỷ niệm chương for a unit",
        award("tinh-b", MERIT, "Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”"),
        told=fails("tinh-b", "cong-van-khen-thuong/ky-niem-chuong.yaml"),
    ),
    Case(
        "E16",
        "submission to the province",
        (Edit(TTR, "kinh_gui: Bộ trưởng ${cum.co_quan_chu_quan}", "kinh_gui: Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"),),
        told=(Told("sai-tham-quyen", TTR, "kinh_gui:"),),
    ),
    Case(
        "E16",
        "decision of another authority",
        (
            Edit(
                "quyet-dinh-khen-thuong/bang-khen.yaml",
                "tham_quyen_ban_hanh: Bộ trưởng Bộ Ngoại giao",
                "tham_quyen_ban_hanh: Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
            ),
        ),
        told=(Told("sai-tham-quyen", "quyet-dinh-khen-thuong/bang-khen.yaml", "tham_quyen_ban_hanh:"),),
    ),
    # E18
    Case(
        "E18",
        "a title that the unit has not registered",
        (*award("nguyen-van-l", MERIT, "Chiến sĩ thi đua tỉnh", PROVINCE),),
        told=(Told("chua-dang-ky", LIST, "hinh_thuc:", "nguyen-van-l"), *fails("nguyen-van-l")),
    ),
)
