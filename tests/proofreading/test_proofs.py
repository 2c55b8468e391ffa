"""Slips of one text: each is found at its characters with what is right, and right texts are passed over."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.linter.papers import found, noi_dung
from vndoc.findings import Severity
from vndoc.linter.rules import RULES
from vndoc.proofreading import PROOFS, Proof, Slip

NAMES = {proof.name: proof for proof in PROOFS}

WRONG = [
    ("lap-tu", "vì đã có thành tích thành tích xuất sắc", "thành tích thành tích", "thành tích"),
    ("lap-tu", "khen thưởng thưởng cho đơn vị", "thưởng thưởng", "thưởng"),
    ("lap-tu", "của Hội đồng Thi đua Hội đồng Thi đua Bộ", "Hội đồng Thi đua Hội đồng Thi đua", "Hội đồng Thi đua"),
    ("lap-tu", "thi đua và và khen thưởng", "và và", "và"),
    ("lap-tu", "theo quy định của của Bộ", "của của", "của"),
    ("dau-cau-kep", "Công ty Global HK;.", ";.", "."),
    ("dau-cau-kep", "thi đua,, khen thưởng", ",,", ","),
    ("dau-cau-kep", "hoàn thành nhiệm vụ.. Tiếp tục", "..", "."),
    ("dau-cau-kep", "hoàn thành nhiệm vụ., tiếp tục", ".,", "."),
    ("nam-vo-ly", "phát động thi đua năm 20201", "năm 20201", None),
    ("nam-vo-ly", "trước ngày 15/5/20255", "15/5/20255", None),
    ("nam-vo-ly", "kế hoạch năm 202.", "năm 202", None),
    ("nam-vo-ly", "kế hoạch năm 2205", "năm 2205", None),
    ("nam-vo-ly", "giai đoạn từ năm 200 đến năm 2010", "năm 200", None),
    ("thu-ngay-lech", "vào 08 giờ 00, thứ Sáu, ngày 18 tháng 12 năm 2025", "thứ Sáu", "thứ Năm"),
    ("thu-ngay-lech", "sáng thứ 6, ngày 18/12/2025", "thứ 6", "thứ Năm"),
    ("thu-ngay-lech", "Chủ nhật (18/12/2025)", "Chủ nhật", "thứ Năm"),
    ("ky-niem-sai-so", "79 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2025)", "79", "80"),
    ("ky-niem-sai-so", "kỷ niệm lần thứ 81 ngày thành lập ngành (28/8/1945 - 28/8/2025)", "81", "80"),
    (
        "so-khac-chu",
        "33.600.000 đồng (ba mươi ba triệu hai trăm ngàn đồng chẵn)",
        "ba mươi ba triệu hai trăm ngàn",
        "ba mươi ba triệu sáu trăm nghìn",
    ),
    ("so-khac-chu", "lập thành 03 (hai) bản", "hai", "ba"),
    ("so-khac-chu", "900.000 đồng. Bằng chữ: chín triệu đồng", "chín triệu", "chín trăm nghìn"),
    ("phep-tinh-sai", "3 x 11.200.000 đồng = 33.200.000 đồng", "33.200.000", "33.600.000"),
    ("phep-tinh-sai", "02 lớp × 15 người × 10 = 200", "200", "300"),
    (
        "phep-tinh-sai",
        "1.063 người, mức thưởng 900.000 đồng/người; tổng số tiền thưởng: 965.700.000 đồng",
        "965.700.000",
        "956.700.000",
    ),
    ("ty-le-sai", "508 trên 779 cá nhân, đạt 0,65%", "0,65%", "65,21%"),
    ("ty-le-sai", "biểu quyết 8/10 thành viên (90%)", "90%", "80%"),
    (
        "vien-dan-sai-co-quan",
        "Nghị định số 25/2016/NĐ-CP ngày 06/4/2016 của Thủ tướng Chính phủ",
        "Thủ tướng Chính phủ",
        "Chính phủ",
    ),
    ("vien-dan-sai-co-quan", "Quyết định số 760/QĐ-TTg của Chính phủ", "Chính phủ", "Thủ tướng Chính phủ"),
    ("vien-dan-sai-co-quan", "theo Nghị định của Thủ tướng Chính phủ", "Thủ tướng Chính phủ", "Chính phủ"),
    ("vien-dan-sai-dang", "tại Tờ trình số 2753/TTr-STP 28/9/2022 của Sở", "28/9/2022", "ngày 28/9/2022"),
    ("vien-dan-sai-dang", "theo Tờ trình số      /TTr-STP của Sở", "số      /TTr-STP", None),
    ("khoang-ngay-nguoc", "từ ngày 01/7/2025 đến ngày 30/6/2025", "30/6/2025", None),
    (
        "khoang-ngay-nguoc",
        "Từ ngày 02 tháng 9 năm 2025 đến hết ngày 01 tháng 9 năm 2025",
        "ngày 01 tháng 9 năm 2025",
        None,
    ),
]

RIGHT = [
    "phân công công chức theo dõi; Đại hội hội viên; cấp trên trên địa bàn; cán bộ Bộ Ngoại giao; Ủy ban ban hành",
    "kết quả đạt được được đánh giá; tài liệu kèm theo theo quy định; tồn tại tại cơ sở; quyền tự do do luật định",
    "công tác chuẩn bị bị chậm; đồng chí Trưởng ban Ban Thi đua; giao cho Cho thuê tài chính",
    "xanh xanh, thường thường, luôn luôn, ngày ngày, dần dần, song song, đời đời, người người, nhà nhà",
    "từng bước từng bước hoàn thiện; kế hoạch năm năm; công tác người Việt Nam ở nước ngoài, v.v...",
    "đối ngoại song phương, v.v.; dân vận... (nếu có). Hết./.",
    "Hà Nội... Rồi sao?! Có: một, hai; ba. TP. Lào Cai; TS. Nguyễn Văn A",
    "năm 2025, năm 938, năm 10.000 hồ sơ; đến năm 2050; trong năm 150 lượt người; 5 năm 2021 - 2025",
    "Hội nghị lần thứ hai, ngày 18/12/2025; tuần thứ 6 ngày 18/12/2025; thứ Năm, ngày 18 tháng 12 năm 2025",
    "80 năm ngày thành lập ngành Ngoại giao (28/8/1945 - 28/8/2025); giai đoạn 5 năm (01/01/2021 - 31/12/2025)",
    "05 (năm) năm; 12 (mười hai) tháng; 2025 (năm); 03 (ba) bản; Điều 3 (Ba); 10 (kèm theo); 33.600 đồng (bằng chữ)",
    "21 (hai mươi mốt); 24 (hai mươi bốn); 105 (một trăm lẻ năm) đồng; 1.000 (một ngàn) đồng",
    "2.340.000 x 0,3 = 702.000 đồng; 2.340.000 x 0,3 = 710.000 đồng; 2 + 3 x 5 = 17; khổ 20 x 30 cm",
    "508 trên 779 cá nhân, đạt 65,2%; 2/3 đơn vị (66,66%); 2/3 đơn vị (66,67%); 09/09 thành viên có mặt (100%)",
    "trước ngày 01/7, đạt 50%; 30/4, tăng 20%; 8/10 chỉ tiêu, vượt 20%; Điều 3/5, 10%",
    "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ; dự thảo Nghị định của Bộ Nội vụ",
    "Quyết định số 760/QĐ-TTg ngày 20/5/2021 của Thủ tướng Chính phủ; Thông tư số 03/2018/TT-BNG của Bộ Ngoại giao",
    "Tờ trình số 12/TTr-STP ngày 28/9/2022; (Kèm theo Kế hoạch số      /KH-CTĐ1 ngày    tháng    năm 2025)",
    "từ ngày 01/4/2025 đến ngày 28/8/2025; từ ngày 01/12/2025 đến ngày 28/02/2026",
]


@pytest.mark.parametrize(("name", "text", "quoted", "right"), WRONG)
def test_a_slip_is_found_at_its_characters(name: str, text: str, quoted: str, right: str | None) -> None:
    slips = [(proof.name, slip) for proof in PROOFS for slip in proof.find(text)]
    assert [(found, text[slip.start : slip.end], slip.right) for found, slip in slips] == [(name, quoted, right)]
    assert "hãy" in slips[0][1].message
    assert not slips[0][1].message.endswith(".")


@pytest.mark.parametrize("text", RIGHT)
def test_right_texts_are_passed_over(text: str) -> None:
    assert [slip for proof in PROOFS for slip in proof.find(text)] == []


@pytest.mark.parametrize(("name", "text", "quoted", "right"), WRONG)
def test_the_linter_tells_the_same_of_a_word_file(name: str, text: str, quoted: str, right: str | None) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    (finding,) = found(rule, noi_dung(text))
    assert (finding.rule, finding.clause) == (name, NAMES[name].clause)
    assert right is None or (finding.suggestion and right in finding.suggestion)


def test_only_what_is_certain_holds_a_paper_back() -> None:
    assert [slip.severity for slip in NAMES["lap-tu"].find("quy định của của Bộ")] == [Severity.GOI_Y]
    doubtful = ("nam-vo-ly", "kế hoạch năm 202."), ("ty-le-sai", "biểu quyết 8/10 thành viên (90%)")
    for name, text in doubtful:
        assert [slip.severity for slip in NAMES[name].find(text)] == [Severity.CANH_BAO]


_PIECES = st.sampled_from(
    [
        "năm ",
        "20",
        "5",
        ".",
        ",",
        ";",
        "/",
        "x ",
        "= ",
        "đồng",
        " (",
        ")",
        "và ",
        "thứ Năm ",
        "ngày ",
        "%",
        "a",
        " ",
        "Tổng ",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    for proof in PROOFS:
        for slip in proof.find(text):
            assert 0 <= slip.start <= slip.end <= len(text)
            assert slip.message


@pytest.mark.parametrize("proof", PROOFS, ids=lambda proof: proof.name)
@pytest.mark.parametrize(
    "piece", ["a", "1", "1.000 ", "thi đua ", "năm ", "1 x ", " ", "(", "từ ngày 1/1/2025 ", "08/10 a "]
)
def test_long_texts_are_read_in_no_time(proof: Proof, piece: str) -> None:
    begun = time.process_time()
    list[Slip](proof.find(piece * (20_000 // len(piece))))
    assert time.process_time() - begun < 2
