"""Marks that are added by themselves and were typed as well."""

import pytest

from tests.dossiers import HO_SO, KE_HOACH, findings_of

NOI_NHAN = HO_SO + "noi_nhan: ['{}']\n"
KHOAN = "muc_dich_yeu_cau: ['{}']"


def told(lines: list[str]) -> list[tuple[str, str]]:
    """Rule and message of each finding."""
    return [(line.split(": ")[0].split()[1], line.partition(": ")[2]) for line in lines]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "ky_hieu: CTĐ1",
            "ky_hieu: KH-CTĐ1",
            "`cum.ky_hieu`: số, dấu “/” và tên loại văn bản được tự thêm; hãy chỉ ghi `CTĐ1`.",
        ),
        (
            "ky_hieu: CTĐ1",
            "ky_hieu: 05/KH-CTĐ1",
            "`cum.ky_hieu`: số, dấu “/” và tên loại văn bản được tự thêm; hãy chỉ ghi `CTĐ1`.",
        ),
        (
            "thay_mat: Cụm",
            "thay_mat: TM. Cụm",
            "`nguoi_ky.thay_mat`: chữ “TM.” được tự thêm; hãy chỉ ghi `Cụm thi đua`.",
        ),
        (
            "chuc_vu: Cụm",
            "chuc_vu: KT. Cụm",
            "`nguoi_ky.chuc_vu`: chữ “KT.” được tự thêm theo `quyen_han: KT.`; hãy chỉ ghi `Cụm trưởng`.",
        ),
        ("nam: 2025", "nam: 2025\nnoi_luu: 'Lưu: VT, VP'", "`noi_luu`: chữ “Lưu:” được tự thêm; hãy chỉ ghi `VT, VP`."),
        ("nam: 2025", "nam: 2025\nnoi_luu: VT;", "`noi_luu`: dấu “;” ở cuối dòng được tự thêm; hãy bỏ đi."),
        (
            "nam: 2025",
            "nam: 2025\nnoi_nhan: [A;]",
            "Mục 1 của `noi_nhan`: dấu “;” ở cuối dòng được tự thêm; hãy bỏ đi.",
        ),
        ("nam: 2025", "nam: 2025\nnoi_nhan: ['- A']", "Mục 1 của `noi_nhan`: dấu “-” ở đầu được tự thêm; hãy bỏ đi."),
        (
            "nam: 2025",
            "nam: 2025\nnoi_nhan:\n  - 'Lưu: VT'",
            "Mục 1 của `noi_nhan`: dòng “Lưu” được tự thêm từ mục `noi_luu`; hãy bỏ dòng này.",
        ),
        (
            "nam: 2025",
            "nam: 2025\nnoi_nhan:\n  - Lưu: VT",
            "Mục 1 của `noi_nhan`: dòng “Lưu” được tự thêm từ mục `noi_luu`; hãy bỏ dòng này.",
        ),
        (
            "nam: 2025",
            "nam: 2025\nnoi_nhan: [{ten: A, muc_dich: (B/c)}]",
            "`muc_dich` trong mục 1 của `noi_nhan`: dấu ngoặc đơn được tự thêm; hãy chỉ ghi `B/c`.",
        ),
    ],
)
def test_a_mark_in_the_facts_is_told_once(old: str, new: str, message: str) -> None:
    assert old in HO_SO
    assert told(findings_of(ho_so=HO_SO.replace(old, new))) == [("nhan-thua", message)]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("1. Phổ biến", "số thứ tự “1.” ở đầu được tự thêm; hãy bỏ đi."),
        ("I. Phổ biến", "số thứ tự “I.” ở đầu được tự thêm; hãy bỏ đi."),
        ("a) Phổ biến", "số thứ tự “a)” ở đầu được tự thêm; hãy bỏ đi."),
        ("- Phổ biến", "dấu “-” ở đầu là thừa, vì ý này được tự đánh số; hãy bỏ đi."),
        ("•Phổ biến", "dấu “•” ở đầu là thừa, vì ý này được tự đánh số; hãy bỏ đi."),
    ],
)
def test_a_numbered_item_has_neither_number_nor_dash(typed: str, message: str) -> None:
    plan = KE_HOACH.replace("muc_dich_yeu_cau: [Nâng cao nhận thức]", KHOAN.format(typed))
    assert told(findings_of(ke_hoach=plan)) == [("nhan-thua", f"Mục 1 của `muc_dich_yeu_cau`: {message}")]


@pytest.mark.parametrize("typed", ["100% đơn vị đăng ký", "05 đơn vị", "1.000 người", "-5 độ", "V. I. Lênin"])
def test_an_item_may_begin_with_an_amount_or_a_name(typed: str) -> None:
    plan = KE_HOACH.replace("muc_dich_yeu_cau: [Nâng cao nhận thức]", KHOAN.format(typed))
    assert findings_of(ke_hoach=plan) == []


def test_dash_items_and_plus_items_have_no_dash_or_plus() -> None:
    plan = KE_HOACH.replace("[Đăng ký thi đua]", "['- Đăng ký', {noi_dung: A, chi_tiet: ['+ B']}, 1. C]")
    assert told(findings_of(ke_hoach=plan)) == [
        ("nhan-thua", "Mục 1 của `nhiem_vu_cu_the.quy_1`: dấu “-” ở đầu được tự thêm; hãy bỏ đi."),
        (
            "nhan-thua",
            "Mục 1 của `chi_tiet` trong mục 2 của `nhiem_vu_cu_the.quy_1`: dấu “+” ở đầu được tự thêm; hãy bỏ đi.",
        ),
    ]


def test_a_number_stands_without_its_code() -> None:
    message = "`so`: hãy chỉ ghi số, ví dụ 5; ký hiệu được tự thêm."
    for typed in ("05/KH-KTĐ", "Số 5", "'Số: 05/KH-CTĐ1'"):
        assert told(findings_of(ke_hoach=KE_HOACH + f"so: {typed}\n")) == [("sai-so", message)]
    assert findings_of(ke_hoach=KE_HOACH + "so: 05\n") == []


def test_an_archive_may_receive_a_paper() -> None:
    assert findings_of(ho_so=HO_SO + "noi_nhan: [Lưu trữ lịch sử tỉnh, Công ty A]\n") == []
