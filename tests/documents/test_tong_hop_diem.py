"""The cluster's summary: by rank, ties shown and never resolved by the program, who is not ranked yet."""

from typing import Any

import pytest

from tests.documents.scores import HEAD, RULEBOOK, THREE, context, made, paper, rows, scores, told
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect

TIED = (rows("lao-cai"), rows("tinh-a"), rows("tinh-b", phat_dong="muc_do: Khá, tham_dinh: 2"))
DECIDED = """\
quyet_dinh_dong_diem:
  - {don_vi: [tinh-a, lao-cai], ly_do: nhiều phiếu suy tôn hơn, nguoi_quyet_dinh: Hội nghị tổng kết}
"""


def table(text: str) -> list[Any]:
    made_of = context("tong-hop-diem", text)
    return [*made_of["hang"], made_of["hang_cuoi"]]


def ranks(text: str) -> list[tuple[str, str]]:
    return [(str(row["ten"]).removeprefix("Sở Ngoại vụ tỉnh "), row["xep_hang"]) for row in table(text)]


def test_members_stand_by_rank_of_the_final_points() -> None:
    late = scores(
        rows("lao-cai", nop_nam="ngay_nop: 26/11/2025"), *(THREE.partition("bang_diem:\n")[2].splitlines(True)[6:])
    )
    assert ranks(THREE) == [("Lào Cai", "1"), ("A", "2"), ("B", "3")]
    assert ranks(late) == [("A", "1"), ("B", "2"), ("Lào Cai", "3")]


def test_equal_points_are_an_equal_rank_and_the_clerk_is_asked_with_what_may_part_them() -> None:
    text = scores(*TIED)
    assert ranks(text) == [("Lào Cai", "Đồng hạng 1"), ("A", "Đồng hạng 1"), ("B", "3")]
    (one,) = told(text)
    assert "dong-diem: Sở Ngoại vụ tỉnh Lào Cai, Sở Ngoại vụ tỉnh A cùng 20 điểm" in one
    for word in (
        "phiếu suy tôn",
        "Phần I cao hơn (lao-cai: 14,5; tinh-a: 14,5)",
        "ít điểm trừ hơn",
        "70% nữ",
        "năm trước",
    ):
        assert word in one
    assert "Hãy ghi `quyet_dinh_dong_diem`" in one


def test_a_recorded_decision_orders_them_and_is_printed_with_reason_and_by_whom() -> None:
    text = scores(*TIED, head=HEAD + DECIDED)
    assert told(text) == []
    assert ranks(text) == [("A", "1"), ("Lào Cai", "2"), ("B", "3")]
    assert context("tong-hop-diem", text)["mot_ghi_chu"] == (
        "Sở Ngoại vụ tỉnh A, Sở Ngoại vụ tỉnh Lào Cai cùng 20 điểm; Hội nghị tổng kết quyết định xếp theo thứ tự trên, "
        "vì: nhiều phiếu suy tôn hơn./."
    )
    assert table(text)[0]["ghi_chu"] == ["Bằng điểm"]


def test_a_decision_may_let_them_share_the_rank() -> None:
    text = scores(*TIED, head=HEAD + DECIDED.replace("ly_do", "dong_hang: có, ly_do"))
    assert told(text) == []
    assert ranks(text)[:2] == [("Lào Cai", "Đồng hạng 1"), ("A", "Đồng hạng 1")]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[tinh-a, lao-cai]", "[tinh-a, tinh-b]", "không ghi đúng các đơn vị bằng điểm nhau (tinh-a: 20; tinh-b: 19)"),
        ("[tinh-a, lao-cai]", "[tinh-a, lao-cai, tinh-b]", "không ghi đúng các đơn vị bằng điểm nhau"),
        ("[tinh-a, lao-cai]", "[tinh-a, tinh-a]", "đơn vị “tinh-a” ghi hai lần"),
        (", nguoi_quyet_dinh: Hội nghị tổng kết", "", "Thiếu mục `nguoi_quyet_dinh`"),
        ("ly_do: nhiều phiếu suy tôn hơn, ", "", "Thiếu mục `ly_do`"),
    ],
)
def test_a_decision_that_decides_nothing_is_told(old: str, new: str, message: str) -> None:
    found = told(scores(*TIED, head=HEAD + DECIDED.replace(old, new)))
    assert [one for one in found if message in one], found


def test_a_member_without_complete_points_is_listed_last_and_not_ranked() -> None:
    text = scores(rows("lao-cai", phat_dong="muc_do: Tốt"), rows("tinh-a"))
    assert ranks(text) == [("A", "1"), ("Lào Cai", "Chưa chấm đủ điểm"), ("B", "Chưa chấm điểm")]
    found = told(text)
    assert any("Sở Ngoại vụ tỉnh B chưa có điểm nào nên chưa được xếp hạng" in one for one in found)
    assert table(text)[2]["diem_cuoi"] == ""


def test_rows_left_empty_are_no_points() -> None:
    empty = "  - {don_vi: tinh-b, tieu_chi: doan-ra, ke_hoach: , tu_cham: , tham_dinh: }\n"
    text = scores(rows("lao-cai"), rows("tinh-a", de_xuat="tu_cham: 2, tham_dinh: 2"), empty)
    assert ranks(text)[2] == ("B", "Chưa chấm điểm")
    (one,) = told(text)
    assert "Sở Ngoại vụ tỉnh B chưa có điểm nào" in one


def test_consequences_of_what_happened_are_noted() -> None:
    lost = rows("tinh-a", ky_luat="so_lan: 1, tham_dinh: 20", nop_nam="ngay_nop: 05/12/2025")
    text = scores(rows("lao-cai"), lost, rows("tinh-b", phat_dong="muc_do: Khá, tham_dinh: 2"))
    row = table(text)[-1]
    assert (str(row["ten"]), row["diem_cuoi"]) == ("Sở Ngoại vụ tỉnh A", "-10")
    assert row["ghi_chu"] == ["Không đề nghị xét tặng Cờ thi đua", "Không đề nghị xét tặng Bằng khen"]


@pytest.mark.parametrize("text", [THREE, scores(*TIED, head=HEAD + DECIDED), scores(rows("tinh-a"))])
def test_the_linter_finds_nothing_and_the_page_is_landscape(text: str) -> None:
    (job,) = made("tong-hop-diem", text)
    data = paper(job)
    report = inspect(data, job.path, RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []
    assert all(section.landscape for section in read(data).sections)


def test_it_is_made_from_the_scores_and_has_a_name_of_its_own() -> None:
    (job,) = made("tong-hop-diem")
    assert job.path == "tong-hop-diem/cham-diem.docx"
