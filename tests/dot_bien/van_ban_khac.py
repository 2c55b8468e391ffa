"""Mutations of families D and V: money, law, deadlines, past decisions, votes."""

from tests.dot_bien.case import LIST, Case, Edit, Told, fails, nominee, open_
from tests.dot_bien.van_ban import BB, KP, QD, TTR, VOTES, said, ttr

CASES = (
    # D06
    Case(
        "D06",
        "amount and words differ",
        (
            Edit(
                QD,
                "nguon_kinh_phi: quỹ thi đua, khen thưởng của Bộ Ngoại giao",
                "nguon_kinh_phi: quỹ thi đua, dự toán 33.600.000 đồng (ba mươi ba triệu hai trăm nghìn đồng)",
            ),
        ),
        told=(Told("so-khac-chu", QD, "nguon_kinh_phi:"),),
    ),
    Case(
        "D06",
        "base salary of another time",
        (Edit(QD, "nguon_kinh_phi: quỹ", "nguon_kinh_phi: mức lương cơ sở 1.800.000 đồng, quỹ"),),
        told=(Told("luong-co-so-lech", QD, "nguon_kinh_phi:"),),
    ),
    # D07
    Case(
        "D07",
        "an act that is no longer in force",
        (
            ttr(
                "Căn cứ ${can_cu.nghi_dinh_152_2025}",
                "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ",
            ),
        ),
        told=(Told("van-ban-het-hieu-luc", TTR, "98/2023"),),
    ),
    Case(
        "D07",
        "a decree of the Prime Minister",
        (
            ttr(
                "Căn cứ ${can_cu.nghi_dinh_152_2025}",
                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Thủ tướng Chính phủ",
            ),
        ),
        told=(Told("vien-dan-sai-co-quan", TTR, "152/2025"),),
    ),
    # D08
    Case(
        "D08",
        "dossier after the deadline",
        (Edit(LIST, "nam_xet: 2025\n", "nam_xet: 2025\nngay_xet: 20/4/2026\n"),),
        told=tuple(
            Told("qua-han", LIST, "hinh_thuc:", ma)
            for ma in ("tinh-a", "tinh-b", "nguyen-van-l", "tran-thi-m", "vu-thi-q")
        ),
    ),
    Case(
        "D08",
        "wrong day of the week",
        (said("Hội nghị được tổ chức thứ Ba, ngày 18/12/2025"),),
        told=(Told("thu-ngay-lech", TTR, "- >-"),),
    ),
    # D09
    Case(
        "D09",
        "past title without decision number",
        (nominee("nguyen-van-l", "so: 288/QĐ-SNgV, ", ""),),
        told=(Told("thieu-quyet-dinh", LIST, "nam: 2024", "nguyen-van-l"),),
    ),
    Case(
        "D09",
        "title of a year after its decision",
        (nominee("nguyen-van-l", "ngay: 16/12/2024", "ngay: 16/12/2023"),),
        told=(Told("nam-quyet-dinh-sai", LIST, "16/12/2023", "nguyen-van-l"),),
    ),
    Case(
        "D09",
        "award decided after the dossier",
        (nominee("tinh-a", "ngay: 05/3/2023", "ngay: 05/3/2027"),),
        told=(Told("nam-quyet-dinh-sai", LIST, "05/3/2027", "tinh-a"),),
    ),
    # D10
    Case(
        "D10",
        "achievements of the unit in the report of one who is not its head",
        (nominee("nguyen-van-l", "- muc: quyen-han-nhiem-vu", "- muc: thanh-tich-tap-the"),),
        told=(Told("muc-bao-cao-thua", LIST, "muc: thanh-tich-tap-the", "nguyen-van-l"),),
    ),
    # D11
    Case(
        "D11",
        "a degree in the name",
        (nominee("do-van-t", "ho_ten: Đỗ Văn T", "ho_ten: ThS. Đỗ Văn T"),),
        told=(Told("ten-khong-day-du", LIST, "ho_ten:", "do-van-t"),),
    ),
    # V01: sums
    Case(
        "V01",
        "one vote too few",
        (
            nominee(
                "pham-thi-o",
                "phieu: {dong_y: 8, khong_dong_y: 1, tong_so: 10}",
                "phieu: {dong_y: 8, khong_dong_y: 0, tong_so: 10}",
            ),
        ),
        told=(Told("so-phieu-lech", LIST, "hinh_thuc:", "pham-thi-o"),),
    ),
    Case(
        "V01",
        "more valid ballots than returned",
        (Edit(KP, "hop_le: 9\n", "hop_le: 10\n"),),
        told=(Told("tong-khong-khop", KP, "hop_le: 10"),),
    ),
    Case(
        "V01",
        "invalid ballots off by one",
        (Edit(KP, "khong_hop_le: 0", "khong_hop_le: 1"),),
        told=(Told("tong-khong-khop", KP, "khong_hop_le: 1"),),
    ),
    Case(
        "V01",
        "more ballots than members present",
        (Edit(KP, "phat_ra: 9\n", "phat_ra: 10\n"),),
        told=(Told("tong-khong-khop", KP, "ten_cuoc_hop:"),),
    ),
    Case(
        "V01",
        "more votes than members",
        (nominee("pham-thi-o", "tong_so: 10}", "tong_so: 8}"),),
        told=(Told("so-phieu-sai", LIST, "hinh_thuc:", "pham-thi-o"), *open_("pham-thi-o")),
        without=("bien-ban-binh-xet", "bien-ban-kiem-phieu", "phieu-binh-xet"),
    ),
    # V02: of all members
    Case(
        "V02",
        "share of those present instead of all members",
        (nominee("pham-thi-o", "tong_so: 10}", "tong_so: 9}"),),
        told=(Told("so-phieu-lech", LIST, "hinh_thuc:", "pham-thi-o"),),
    ),
    # V03: thresholds
    Case(
        "V03",
        "79.99 % for the flag",
        (nominee("tinh-a", VOTES, "phieu: {dong_y: 7999, khong_dong_y: 1, tong_so: 10000}"),),
        told=fails("tinh-a", TTR),
        without=("bien-ban", "bien-ban-binh-xet", "bien-ban-kiem-phieu"),
    ),
    Case(
        "V03",
        "80 % for the flag is enough",
        (nominee("tinh-a", VOTES, "phieu: {dong_y: 8000, khong_dong_y: 1, tong_so: 10000}"),),
        without=("bien-ban", "bien-ban-binh-xet", "bien-ban-kiem-phieu"),
    ),
    Case(
        "V03",
        "80 % where 90 % is needed",
        (nominee("vu-thi-q", VOTES, "phieu: {dong_y: 8, khong_dong_y: 1, tong_so: 10}"),),
        told=fails("vu-thi-q"),
    ),
    Case(
        "V03",
        "too few members for a meeting",
        (Edit(LIST, "nam_xet: 2025\n", "nam_xet: 2025\ntham_so: {ty_le_du_hop: 95%}\n"),),
        told=(Told("khong-du-hop", BB, "dia_diem:"), Told("khong-du-hop", KP, "dia_diem:")),
    ),
    # V04
    Case(
        "V04",
        "the secretary among the voters",
        (
            Edit(
                BB,
                "thu_ky:\n",
                "thanh_vien:\n"
                + "".join(
                    f"  - {{danh_xung: Ông, ho_ten: '${{thanh_vien.{ma}.dai_dien.ho_ten}}', chuc_vu: Giám đốc}}\n"
                    for ma in ("lao-cai", "tinh-a", "tinh-b", "tinh-c", "tinh-e", "tinh-g", "tinh-h", "tinh-i")
                )
                + "  - {danh_xung: Bà, ho_ten: Nguyễn Thị M, chuc_vu: Chánh Văn phòng}\nthu_ky:\n",
            ),
        ),
        told=(Told("thu-ky-bieu-quyet", BB, "Nguyễn Thị M"),),
    ),
    Case(
        "V04",
        "one who counts and is voted on",
        (Edit(KP, "ho_ten: ${thanh_vien.tinh-h.dai_dien.ho_ten}", "ho_ten: Lê Văn N"),),
        told=(Told("to-kiem-phieu-sai", KP, "Lê Văn N"), Told("hai-nguoi-mot-chuc", KP, "Lê Văn N")),
    ),
    Case(
        "V04",
        "a high title by show of hands",
        (Edit(BB, "cach_bieu_quyet: Bỏ phiếu kín", "cach_bieu_quyet: Biểu quyết giơ tay"),),
        told=(Told("phai-bo-phieu-kin", BB, "dia_diem:"),),
    ),
)
