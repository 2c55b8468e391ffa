"""The running text: items in any order are numbered, punctuated and kept in their ranks."""

from typing import Any

import pytest

from tests.dossiers import HO_SO, KE_HOACH, findings_of, ho_so_of
from vndoc.documents.than_van_ban import PhanNoiDung, than_van_ban
from vndoc.jobs import jobs
from vndoc.viet.thu_tu import CHU_CAI_DIEM

LETTER = """\
ngay_du_kien: 10/02/2025
don_vi_soan_thao: VP
trich_yeu: xin ý kiến
kinh_gui: Bộ Ngoại giao
ket_thuc: Trân trọng
"""
SMALLER = [{"gach": "y"}, {"gach": "z"}]


def lines(*items: Any) -> list[str]:  # noqa: ANN401  (items as a clerk types them)
    """The text as it is printed."""
    printed = []
    for line in than_van_ban(
        [PhanNoiDung.model_validate({"doan": one} if isinstance(one, str) else one) for one in items]
    ):
        kind, words = next((kind, words) for kind, words in line.items() if kind != "so" and words)
        label = {"doan": "", "gach": "- ", "gach_con": "+ ", "diem": f"{line['so']}) "}.get(kind, f"{line['so']}. ")
        printed.append(label + words)
    return printed


def told(items: str) -> list[str]:
    """The findings about the text of a letter, without their places."""
    found = findings_of(HO_SO, KE_HOACH, cong_van=f"{LETTER}noi_dung:\n{items}")
    return [one.removeprefix("cong-van.yaml:") for one in found]


def test_every_kind_has_its_label_and_its_mark() -> None:
    assert lines(
        "Mở đầu",
        {"muc": "Kết quả", "chi_tiet": [{"khoan": "Một"}, {"khoan": "Hai:"}]},
        {
            "muc": "Nhiệm vụ",
            "chi_tiet": [
                {"khoan_tieu_de": "Chung", "chi_tiet": ["Lời dẫn", {"diem": "A"}, {"diem": "B"}]},
                {
                    "khoan": "Riêng",
                    "chi_tiet": [{"gach": "x", "chi_tiet": [{"gach": "y"}, {"gach": "z"}]}, {"gach": "w"}],
                },
            ],
        },
    ) == [
        "Mở đầu.",
        "I. KẾT QUẢ",
        "1. Một.",
        "2. Hai:",
        "II. NHIỆM VỤ",
        "1. Chung",
        "Lời dẫn.",
        "a) A;",
        "b) B.",
        "2. Riêng:",
        "- x:",
        "+ y;",
        "+ z.",
        "- w.",
    ]


def test_numbers_go_on_past_a_plain_paragraph_and_begin_anew_below_each_item() -> None:
    assert lines({"khoan": "A"}, "Ngoài ra", {"khoan": "B"}, {"doan": "Như sau", "chi_tiet": [{"khoan": "C"}]}) == [
        "1. A.",
        "Ngoài ra.",
        "2. B.",
        "Như sau:",
        "1. C.",
    ]


def test_what_only_goes_on_below_an_item_does_not_make_it_an_introduction() -> None:
    assert lines({"khoan": "A", "chi_tiet": ["Giải thích"]}) == ["1. A.", "Giải thích."]


def test_a_paragraph_is_typed_plainly_and_keeps_its_path() -> None:
    made: Any = jobs(ho_so_of(cong_van=f"{LETTER}noi_dung: [Đoạn một, {{khoan: Khoản một}}]\n"))[0].context
    assert [line["doan"].path for line in made["noi_dung"][:1]] == ["cong-van.yaml#noi_dung[0]"]
    assert made["noi_dung"][1]["khoan"].path == "cong-van.yaml#noi_dung[1].khoan"


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ("  - {}\n", "Mục 1 của `noi_dung`: chưa có nội dung. Hãy ghi một trong các mục `doan`, `muc`,"),
        ("  - {khoan: A, gach: B}\n", "Mục 1 của `noi_dung`: chỉ được ghi một trong các mục `khoan`, `gach`."),
        ("  - muc: Kết quả\n", "`muc` mới có tên, chưa có nội dung."),
        (
            "  - {diem: A, chi_tiet: [{khoan: B}]}\n",
            "`khoan` không nằm trong `diem` được. Trong `diem` chỉ ghi được `doan`,",
        ),
        ("  - {diem: A, chi_tiet: [{doan: B, chi_tiet: [{khoan: C}]}]}\n", "`khoan` không nằm trong `diem` được."),
        ("  - {gach: A, chi_tiet: [{gach: B, chi_tiet: [{gach: C}]}]}\n", "chỉ có hai bậc gạch đầu dòng (- và +)."),
        ("  - {khoan: 1. Nội dung}\n", "có “1.” ở đầu; số thứ tự và dấu gạch được tự thêm. Hãy bỏ “1.”."),
        ("  - a) Nội dung\n", "Hãy ghi bằng `diem:` và bỏ “a)”."),
        ("  - {khoa: A}\n", "Không có mục `khoa` trong mục 1 của `noi_dung`. Hãy viết `khoan`."),
    ],
)
def test_what_cannot_be_numbered_is_told_with_its_place(items: str, message: str) -> None:
    found = told(items)
    assert any(message in one for one in found), found
    assert len(found) == 1 and found[0].startswith("7:")


def test_more_points_than_letters_are_told() -> None:
    points = ", ".join(f"{{diem: Điểm {at}}}" for at in range(len(CHU_CAI_DIEM) + 1))
    assert "chỉ đánh được 23 điểm, từ a) đến y)." in told(f"  - {{khoan: A, chi_tiet: [{points}]}}\n")[0]
