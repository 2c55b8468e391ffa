"""Minutes: hours, members present, ballots and shares of all members, who signs."""

from typing import Any

import pytest

from tests.dossiers import HO_SO, findings_of, ho_so_of
from vndoc.documents.bien_ban.bau_cum_truong import elected_head
from vndoc.jobs import jobs

MEMBERS = HO_SO.replace(
    "  - {ma: tinh-a, ten: Sở Ngoại vụ tỉnh A}\n",
    "".join(f"  - {{ma: tinh-{one}, ten: Sở Ngoại vụ tỉnh {one.upper()}}}\n" for one in "ab"),
)
PAPER = """\
ngay: 18/12/2025
trich_yeu: Hội nghị tổng kết
loai_hop: Hội nghị
gio_bat_dau: 8 giờ
gio_ket_thuc: 11 giờ 30
dia_diem: Hội trường Sở
thanh_phan: [Lãnh đạo các Sở]
co_mat: 3
thu_ky: {danh_xung: Bà, ho_ten: Trần Thị B, chuc_vu: Chánh Văn phòng}
noi_dung:
  - ten: Bỏ phiếu
    chi_tiet: [Kết quả như sau]
    bo_phieu:
      phat_ra: 3
      thu_ve: 3
      hop_le: 3
      nguong: 60
      ung_vien:
        - {don_vi: tinh-a, dong_y: 2, khong_dong_y: 1, duoc_chon: có}
        - {don_vi: tinh-b, dong_y: 1, khong_dong_y: 2}
"""
HANDS = """\
  - ten: Biểu quyết
    bieu_quyet: {tan_thanh: 2, khong_y_kien: 1}
    ket_luan: Hội nghị thống nhất
"""


def context_of(paper: str = PAPER) -> Any:  # noqa: ANN401
    return next(job.context for job in jobs(ho_so_of(MEMBERS, bien_ban__mot=paper)) if job.loai.key == "bien-ban")


def told(paper: str) -> list[str]:
    return [one for one in findings_of(MEMBERS, bien_ban__mot=paper) if "bien-ban" in one]


def test_the_meeting_begins_and_ends_with_hour_and_date() -> None:
    made = context_of()
    assert made["bat_dau"] == "08 giờ 00, thứ Năm, ngày 18 tháng 12 năm 2025."
    assert made["ket_thuc"] == "Hội nghị kết thúc vào 11 giờ 30, ngày 18 tháng 12 năm 2025./."


def test_minutes_made_before_the_meeting_leave_room_for_the_day() -> None:
    made = context_of(PAPER.replace("ngay: 18", "ngay_du_kien: 18"))
    assert made["bat_dau"] == "08 giờ 00, ngày      tháng      năm 2025."


def test_nothing_is_printed_of_place_and_date_or_of_authority() -> None:
    assert not {"dia_danh", "thoi_gian", "quyen_han", "chuc_vu"} & context_of().keys()


def test_secretary_and_chair_sign() -> None:
    made = context_of()
    assert (made["ten_thu_ky"], made["ten_chu_tri"]) == ("Trần Thị B", "Nguyễn Văn A")
    assert made["thu_ky"] == "Bà Trần Thị B, Chánh Văn phòng."


def test_members_present_are_counted_against_all_members_on_the_day() -> None:
    assert context_of()["thanh_phan"][-1] == "Số thành viên có mặt: 03/03; vắng mặt: 0."
    absent = "co_mat: 2\nvang_mat: [{don_vi: tinh-b, ly_do: có lý do}]"
    made = context_of(PAPER.partition("noi_dung")[0].replace("co_mat: 3", absent) + "noi_dung:\n" + HANDS_OF_TWO)
    assert made["thanh_phan"][-1] == "Số thành viên có mặt: 02/03; vắng mặt: 01 (Sở Ngoại vụ tỉnh B, có lý do)."


HANDS_OF_TWO = HANDS.replace("tan_thanh: 2, khong_y_kien: 1", "tan_thanh: 2")


def test_shares_are_of_all_members_and_never_rounded_up() -> None:
    (item,) = context_of()["muc_hop"]
    assert item["chi_tiet"][-1]["doan"] == "Kết quả như sau:"
    assert item["ket_qua"] == [
        "Số phiếu phát ra: 03; thu về: 03; hợp lệ: 03; không hợp lệ: 0;",
        "Sở Ngoại vụ tỉnh A: 02 phiếu đồng ý (02/03, đạt 66,66% tổng số thành viên); 01 phiếu không đồng ý; trúng cử;",
        "Sở Ngoại vụ tỉnh B: 01 phiếu đồng ý (01/03, đạt 33,33% tổng số thành viên); 02 phiếu không đồng ý; "
        "không đủ tỷ lệ.",
    ]


def test_a_show_of_hands_is_put_into_words() -> None:
    made = context_of(PAPER + HANDS)["muc_hop"][1]
    assert made["bieu_quyet"] == (
        "Biểu quyết tán thành: 02/03 thành viên, đạt 66,66% tổng số thành viên; không tán thành: 0; "
        "không có ý kiến: 01."
    )
    assert made["ket_luan"] == "Hội nghị thống nhất."


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("thu_ve: 3", "thu_ve: 4", "thu về 4 phiếu, nhiều hơn số phiếu phát ra (3)"),
        ("hop_le: 3", "hop_le: 4", "có 4 phiếu hợp lệ, nhiều hơn số phiếu thu về (3)"),
        ("hop_le: 3", "hop_le: 3\n      khong_hop_le: 1", "không bằng 3 phiếu thu về"),
        ("dong_y: 2, k", "dong_y: 4, k", "“tinh-a” có 4 phiếu đồng ý, nhiều hơn số phiếu hợp lệ (3)"),
        ("khong_dong_y: 1", "khong_dong_y: 0", "2 phiếu đồng ý cộng 0 phiếu không đồng ý không bằng 3 phiếu hợp lệ"),
        ("nguong: 60", "nguong: 67", "chỉ có 2/3 thành viên, đạt 66,66%; cần từ 67% trở lên"),
        ("nguong: 60", "nguong: 160", "là phần trăm, không lớn hơn 100"),
        ("nguong: 60", "nguong: 60\n      qua_ban: có", "đã có `nguong`"),
        ("phat_ra: 3", "phat_ra: 5", "phát ra 5 phiếu, nhiều hơn số thành viên có mặt (3)"),
        ("don_vi: tinh-b", "don_vi: tinh-a", "“tinh-a” ghi hai lần"),
        ("don_vi: tinh-b, dong_y: 1", "ten: Ông C, don_vi: tinh-b, dong_y: 1", "đã có `don_vi`"),
        ("co_mat: 3", "co_mat: 2", "Hãy viết `co_mat: 3`"),
        ("co_mat: 3", "vang_mat: [{don_vi: tinh-b}]", "cần có vì đã ghi `vang_mat`"),
        ("gio_ket_thuc: 11", "gio_ket_thuc: 7", "giờ kết thúc (07 giờ 30) không sau giờ bắt đầu (08 giờ 00)"),
        ("11 giờ 30", "11 giờ 30\nngay_ket_thuc: 17/12/2025", "đứng trước ngày họp"),
        ("ho_ten: Trần Thị B", "ho_ten: Nguyễn Văn A", "vừa là chủ trì (người ký) vừa là thư ký"),
        ("loai_hop: Hội nghị", "dia_danh: Lào Cai", "biên bản không in địa danh"),
    ],
)
def test_numbers_that_do_not_add_up_and_wrong_orders_are_told(old: str, new: str, message: str) -> None:
    assert old in PAPER
    found = told(PAPER.replace(old, new, 1))
    assert [one for one in found if message in one], found


def test_a_count_that_is_met_exactly_is_enough_and_half_is_not_more_than_half() -> None:
    assert told(PAPER.replace("nguong: 60", "nguong: 66")) == []
    tie = PAPER.replace("nguong: 60", "qua_ban: có").replace("dong_y: 2, khong_dong_y: 1", "dong_y: 1, khong_dong_y: 2")
    assert [one for one in told(tie) if "1/3 thành viên, đạt 33,33%; cần trên 50%" in one]


def test_equal_votes_are_told_and_never_settled_silently() -> None:
    tie = PAPER.replace("      nguong: 60\n", "").replace("dong_y: 1, khong_dong_y: 2", "dong_y: 2, khong_dong_y: 1")
    (found,) = told(tie)
    assert "cùng có 2 phiếu nhưng chỉ một bên được chọn" in found
    worse = tie.replace("don_vi: tinh-b, dong_y: 2, khong_dong_y: 1", "don_vi: tinh-b, dong_y: 3, khong_dong_y: 0")
    assert [one for one in told(worse) if "“tinh-b” có 3 phiếu mà không được chọn" in one]


def test_the_head_is_elected_in_minutes_of_the_election_or_in_the_item_that_tells_of_it() -> None:
    def elected(paper: str) -> str | None:
        (made,) = (one.noi_dung for one in ho_so_of(MEMBERS, bien_ban__mot=paper).van_ban if one.loai == "bien-ban")
        return elected_head(made)

    assert elected(PAPER) is None
    assert elected(PAPER.replace("trich_yeu: Hội nghị tổng kết", "trich_yeu: Bầu Cụm trưởng năm 2026")) == "tinh-a"
    assert elected(PAPER.replace("ten: Bỏ phiếu", "ten: Bầu Khối trưởng năm 2026")) == "tinh-a"


def test_hands_are_those_present() -> None:
    wrong = PAPER + HANDS.replace("tan_thanh: 2,", "tan_thanh: 3,")
    assert [one for one in told(wrong) if "cộng lại 4, khác số thành viên có mặt (3)" in one]
    without = PAPER.replace("co_mat: 3\n", "") + HANDS
    assert [one for one in told(without) if "chưa ghi `co_mat`" in one]
