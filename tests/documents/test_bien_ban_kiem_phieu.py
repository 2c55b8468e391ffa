"""The count of ballots: shares of all members, conclusions by threshold, every sum that does not fit is told."""

import pytest

from tests.documents.nominations import BINH_XET, DE_NGHI, KIEM_PHIEU, job_of, nomination, told
from vndoc.documents.bien_ban_kiem_phieu.context import context
from vndoc.documents.bien_ban_kiem_phieu.model import BienBanKiemPhieu
from vndoc.findings import Severity


def values(text: str = KIEM_PHIEU, de_nghi: str = DE_NGHI) -> dict[str, object]:
    made = nomination(bien_ban_kiem_phieu=text, de_nghi=de_nghi)
    (paper,) = [one.noi_dung for one in made.van_ban if isinstance(one.noi_dung, BienBanKiemPhieu)]
    return context(made, paper)


def rows(found: dict[str, object]) -> list[dict[str, str]]:
    groups = found["nhom_phieu"]
    assert isinstance(groups, list)
    return [row for group in groups for row in group["hang"]]


def test_a_clean_count_has_no_finding() -> None:
    assert told(bien_ban_kiem_phieu=KIEM_PHIEU) == []


def test_shares_are_of_all_members_and_conclusions_follow_the_threshold_of_each_award() -> None:
    made = rows(values())
    assert [(one["ten"], one["dong_y"], one["ty_le"], one["ket_luan"]) for one in made] == [
        ("Sở Ngoại vụ tỉnh A", "08", "80%", "Đạt"),
        ("Trần Thị B", "07", "70%", "Không đạt"),
        ("Lê Văn C", "08", "80%", "Không đạt"),
    ]
    assert [one["ty_le_khong"] for one in made] == ["10%", "20%", "0%"]


def test_an_office_s_own_threshold_is_used() -> None:
    made = rows(values(de_nghi="tham_so: {ty_le_phieu_cum: 70 %}\n" + DE_NGHI))
    assert made[1]["ket_luan"] == "Đạt"


def test_the_thresholds_and_blanks_stand_below_the_table() -> None:
    found = values()
    assert found["cac_nguong"] == [
        "Từ 80% đối với Cờ thi đua của Bộ Ngoại giao, Bằng khen của Bộ trưởng Bộ Ngoại giao;",
        "Từ 90% đối với Chiến sĩ thi đua Bộ Ngoại giao.",
    ]
    assert found["bo_trong"] == ["Lê Văn C: 01 phiếu hợp lệ không ghi ý kiến."]


def test_a_count_of_certain_awards_has_only_their_names() -> None:
    made = rows(values(KIEM_PHIEU + "hinh_thuc: [Cờ thi đua của Bộ Ngoại giao]\n"))
    assert [one["ten"] for one in made] == ["Sở Ngoại vụ tỉnh A"]


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("phat_ra: 9", "phat_ra: 8", "tong-khong-khop"),
        ("phat_ra: 9", "phat_ra: 10", "tong-khong-khop"),
        ("hop_le: 9", "hop_le: 10", "tong-khong-khop"),
        ("hop_le: 9", "hop_le: 9\nkhong_hop_le: 1", "tong-khong-khop"),
        ("hop_le: 9", "hop_le: 8", "so-phieu-lech"),
        ("co_mat: 9", "co_mat: 8", "tong-khong-khop"),
        ("tong_so: 10\n", "tong_so: 11\n", "so-phieu-lech"),
        ("tong_so: 10\n", "", "thieu-truong"),
        ("gio_ket_thuc: 9 giờ 00", "gio_ket_thuc: 7 giờ 00", "ngay-nguoc"),
        ("ho_ten: Hoàng Văn E", "ho_ten: Trần Thị B", "to-kiem-phieu-sai"),
        ("ho_ten: Hoàng Văn E", "ho_ten: Nguyễn Văn A", "to-kiem-phieu-sai"),
        ("ho_ten: Hoàng Văn E", "ho_ten: Vũ Thị G", "trung-ma"),
        ("hop_le: 9", "hop_le: 9\ntrieu_tap: 8", "tong-khong-khop"),
        ("hop_le: 9", "hop_le: 9\nung_vien: [la]", "ma-khong-co"),
    ],
)
def test_what_does_not_fit_is_told(old: str, new: str, rule: str) -> None:
    assert old in KIEM_PHIEU
    found = {one.rule for one in told(bien_ban_kiem_phieu=KIEM_PHIEU.replace(old, new, 1))}
    if rule == "ma-khong-co":
        assert found
        return
    assert rule in found


def test_votes_that_are_not_the_valid_ballots_are_told_at_the_proposal() -> None:
    text = DE_NGHI.replace("dong_y: 8, khong_dong_y: 1", "dong_y: 8, khong_dong_y: 0")
    (finding,) = told(de_nghi=text, bien_ban_kiem_phieu=KIEM_PHIEU)
    assert str(finding.place).startswith("de-nghi.yaml:10")
    assert (finding.rule, finding.severity) == ("so-phieu-lech", Severity.LOI)


def test_a_vote_of_another_total_is_told() -> None:
    text = DE_NGHI.replace("khong_dong_y: 1, tong_so: 10", "khong_dong_y: 1, tong_so: 9")
    (finding,) = told(de_nghi=text, bien_ban_kiem_phieu=KIEM_PHIEU)
    assert "`tong_so` của phiếu là 9" in finding.message


def test_a_name_without_votes_is_told_and_its_row_stays_empty() -> None:
    text = DE_NGHI.replace("        phieu: {dong_y: 7, khong_dong_y: 2, tong_so: 10}\n", "")
    assert [one.rule for one in told(de_nghi=text, bien_ban_kiem_phieu=KIEM_PHIEU)] == ["thieu-phieu"]
    assert rows(values(de_nghi=text))[1]["dong_y"] == ""


def test_too_few_members_are_told() -> None:
    text = KIEM_PHIEU.replace("co_mat: 9", "co_mat: 6").replace("tong_so: 10", "tong_so: 7")
    assert told("khong-du-hop", bien_ban_kiem_phieu=text) == []
    absent = "".join(f"  - {{ten: Ông Lê Văn {one}}}\n" for one in "XYZ")
    text = KIEM_PHIEU.replace("co_mat: 9", "co_mat: 6").replace("chu_tri:", f"{absent}chu_tri:")
    assert [one.severity for one in told("khong-du-hop", bien_ban_kiem_phieu=text)] == [Severity.CANH_BAO]


def test_a_written_opinion_counts_as_a_vote() -> None:
    text = KIEM_PHIEU.replace("ly_do: đi công tác", "ly_do: đi công tác, y_kien: có ý kiến bằng văn bản")
    text = text.replace("phat_ra: 9\nthu_ve: 9\nhop_le: 9", "phat_ra: 10\nthu_ve: 10\nhop_le: 10")
    lists = DE_NGHI.replace("dong_y: 8", "dong_y: 9").replace("dong_y: 7", "dong_y: 8")
    assert told(de_nghi=lists, bien_ban_kiem_phieu=text) == []


def test_the_count_and_the_minutes_of_one_meeting_have_one_attendance_and_one_chair() -> None:
    assert told(bien_ban_kiem_phieu=KIEM_PHIEU, bien_ban_binh_xet=BINH_XET) == []
    other = BINH_XET.replace("Nguyễn Văn A", "Bùi Thị I")
    found = told("trai-nhau", bien_ban_kiem_phieu=KIEM_PHIEU, bien_ban_binh_xet=other)
    assert "chủ trì" in found[0].message


def test_the_job_has_a_path_of_its_own() -> None:
    job = job_of("bien-ban-kiem-phieu", bien_ban_kiem_phieu=KIEM_PHIEU)
    assert job.path == "bien-ban-kiem-phieu/bien-ban-kiem-phieu.docx"


def test_a_vote_before_the_decree_that_sets_the_threshold_has_no_conclusion() -> None:
    text = KIEM_PHIEU.replace("18/12/2025", "18/12/2023")
    assert {one["ket_luan"] for one in rows(values(text))} == {""}
    assert len(told("nguong-phieu-chua-biet", bien_ban_kiem_phieu=text)) == 3
