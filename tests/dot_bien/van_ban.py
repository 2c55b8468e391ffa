"""Mutations of families D and V: the papers of a nomination against the list, each other, their dates and the votes."""

from tests.dot_bien.case import CONTENTS, LIST, Case, Edit, Told, nominee, open_

TTR = "to-trinh-khen-thuong/cum-truong.yaml"
QD = "quyet-dinh-khen-thuong/bang-khen.yaml"
HOP = "bien-ban/hoi-nghi-tong-ket.yaml"
BB = "bien-ban-binh-xet/hoi-nghi-cum.yaml"
KP = "bien-ban-kiem-phieu/hoi-nghi-tong-ket.yaml"
FOR_REASONS = "cá\n    nhân có thành tích tiêu biểu để đề nghị khen thưởng"
ALL_BUT_P = "tinh-a, tinh-b, tinh-c, to-chuc-x, nguyen-van-l, tran-thi-m, le-van-n, pham-thi-o"
VOTES = "phieu: {dong_y: 9, khong_dong_y: 0, tong_so: 10}"


def ttr(old: str, new: str) -> Edit:
    """An edit of the submission."""
    return Edit(TTR, old, new)


def said(words: str) -> Edit:
    """Words added to the reasons of the submission."""
    return ttr(FOR_REASONS, f"{FOR_REASONS}. {words}")


DATED = ttr("ngay_du_kien: 26/12/2025", "so: 12\nngay: 26/12/2025")
OF = "theo_de_nghi: Theo đề nghị của Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao"

CASES = (
    # D01
    Case(
        "D01",
        "no count of ballots in the dossier",
        (),
        told=(Told("thieu-thanh-phan", "muc-luc-ho-so/gui-bo.yaml"),),
        without=("bien-ban-kiem-phieu",),
        also=CONTENTS,
    ),
    Case(
        "D01",
        "no recognition of the province",
        (nominee("tinh-a", ", so: 2101/QĐ-UBND, ngay: 10/12/2025", ""),),
        told=(Told("thieu-thanh-phan", "muc-luc-ho-so/gui-bo.yaml"), *open_("tinh-a")),
        also=CONTENTS,
    ),
    # D02: one person, one unit, one award everywhere
    Case(
        "D02",
        "a name split by a space in the submission",
        (said("Trong đó có ông Nguyễn Vă n L"),),
        told=(Told("ten-nguoi-lech", TTR, "- >-"),),
    ),
    Case(
        "D02",
        "another office of a nominee in the submission",
        (said("Tiêu biểu là ông Nguyễn Văn L, Phó Trưởng phòng"),),
        told=(Told("chuc-vu-lech", TTR, "- >-"),),
    ),
    Case(
        "D02",
        "another award of a unit in the minutes",
        (Edit(HOP, "tặng Cờ thi đua năm ${nam} cho", "tặng Bằng khen năm ${nam} cho"),),
        told=(Told("hinh-thuc-lech", HOP, "ket_luan:"),),
    ),
    Case(
        "D02",
        "another award of a person in the submission",
        (said("Cụm đề nghị tặng Huân chương Lao động hạng Ba cho ông Nguyễn Văn L"),),
        told=(Told("hinh-thuc-lech", TTR, "- >-"),),
    ),
    Case(
        "D02",
        "the head of a unit called otherwise",
        (nominee("tinh-a", "ho_ten: Nguyễn Văn A", "ho_ten: Nguyễn Văn B"),),
        told=(Told("hai-nguoi-mot-chuc", LIST, "Nguyễn Văn B", "tinh-a"),),
    ),
    Case(
        "D02",
        "a unit called otherwise than the member",
        (nominee("tinh-b", "ten: Sở Ngoại vụ tỉnh B", "ten: Sở Ngoại vụ tỉnh Bê"),),
        told=(Told("ten-tap-the-lech", LIST, "ten:", "tinh-b"),),
    ),
    Case(
        "D02",
        "one person with two records",
        (
            nominee("le-van-n", "ho_ten: Lê Văn N", "ho_ten: Nguyễn Văn L"),
            nominee("le-van-n", "don_vi: lao-cai", "don_vi: tinh-a"),
        ),
        told=(Told("trung-ung-vien", LIST, "ho_ten:", "le-van-n"),),
    ),
    Case(
        "D02",
        "one code for two nominees",
        (nominee("le-van-n", "ma: le-van-n", "ma: nguyen-van-l"),),
        told=(Told("trung-ma", LIST, "- ma: nguyen-van-l"),),
    ),
    Case(
        "D02",
        "one code for a unit and a person",
        (nominee("le-van-n", "ma: le-van-n", "ma: tinh-b"),),
        told=(Told("trung-ma", LIST, "ho_ten: Lê Văn N"),),
        without=("phieu-binh-xet",),
    ),
    Case(
        "D02",
        "a nominee left out of the submission",
        (
            ttr(
                "hinh_thuc:\n",
                f"ung_vien: [{ALL_BUT_P}]\n\nhinh_thuc:\n",
            ),
        ),
        told=(Told("chua-trinh", LIST, "hinh_thuc:", "hoang-van-p"), Told("khong-trinh", QD, "hinh_thuc:")),
    ),
    Case(
        "D02",
        "a code that the list does not have",
        (ttr("hinh_thuc:\n", "ung_vien: [tinh-aa]\n\nhinh_thuc:\n"),),
        told=(Told("khong-co-de-nghi", TTR, "ung_vien:"),),
    ),
    Case(
        "D02",
        "votes differ between minutes and list",
        (
            Edit(
                HOP, "          dong_y: 9\n          khong_dong_y: 0", "          dong_y: 8\n          khong_dong_y: 1"
            ),
        ),
        told=(Told("so-phieu-lech", HOP, "don_vi: tinh-a"),),
    ),
    # D03
    Case(
        "D03",
        "wrong count of units in the submission",
        (said("Cụm đề nghị khen thưởng 05 tập thể"),),
        told=(Told("so-luong-lech", TTR, "- >-"),),
    ),
    Case(
        "D03",
        "wrong count of persons in the decision",
        (Edit(QD, "thi_hanh: >-\n  Chánh", "thi_hanh: >-\n  07 cá nhân được tặng Bằng khen, Chánh"),),
        told=(Told("so-luong-lech", QD, "thi_hanh:"),),
    ),
    Case("D03", "the right counts", (said("Cụm đề nghị khen thưởng 04 tập thể, 05 cá nhân"),)),
    # D04
    Case(
        "D04",
        "the decision cites another number",
        (DATED, Edit(QD, OF, f"{OF} và Tờ trình số 21/TTr-CTĐ1 ngày 26 tháng 12 năm 2025 của Cụm trưởng")),
        told=(Told("vien-dan-khong-khop", QD, "theo_de_nghi:"),),
    ),
    Case(
        "D04",
        "the decision cites another date",
        (DATED, Edit(QD, OF, f"{OF} và Tờ trình số 12/TTr-CTĐ1 ngày 27 tháng 12 năm 2025 của Cụm trưởng")),
        told=(Told("vien-dan-khong-khop", QD, "theo_de_nghi:"),),
    ),
    Case(
        "D04",
        "the submission cites another day of the count",
        (said("Theo Biên bản kiểm phiếu ngày 19/12/2025"),),
        told=(Told("vien-dan-khong-khop", TTR, "- >-"),),
    ),
    # D05
    Case(
        "D05",
        "submission before the meeting",
        (ttr("ngay_du_kien: 26/12/2025", "so: 12\nngay: 17/12/2025"),),
        told=(Told("thu-tu-ngay", TTR, "ngay: 17/12/2025"),),
    ),
    Case(
        "D05",
        "ballots counted on another day",
        (Edit(KP, "ngay: 18/12/2025", "ngay: 19/12/2025"),),
        told=(Told("thu-tu-ngay", KP, "ngay: 19/12/2025"),),
    ),
    Case(
        "D05",
        "decision before the submission",
        (Edit(QD, "ngay_du_kien: 20/02/2026", "ngay_du_kien: 20/12/2025"),),
        told=(Told("thu-tu-ngay", QD, "ngay_du_kien:"),),
    ),
    Case(
        "D05",
        "report after the submission",
        (nominee("tinh-a", "ngay_bao_cao: 17/12/2025", "ngay_bao_cao: 27/12/2025"),),
        told=(Told("thu-tu-ngay", LIST, "hinh_thuc:", "tinh-a"),),
    ),
    Case(
        "D05",
        "minutes that end before they begin",
        (Edit(BB, "gio_ket_thuc: 11 giờ 30", "gio_ket_thuc: 9 giờ 15"),),
        told=(Told("ngay-nguoc", BB, "ngay:"),),
    ),
)
