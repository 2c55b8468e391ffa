"""The pledge: its parties from the members' records, its numbers, and where it contradicts the dossier."""

import pytest

from tests.documents.pledges import PLEDGE, context_of, dossier, paper_of, told
from vndoc.docx.read import read

MEMBERS = ", tu_ngay: 01/3/2025"
REGISTERED = "dang_ky:\n" + "".join(
    f"  - {{don_vi: ben-{at}, chi_tieu: [100% nhiệm vụ], danh_hieu: [Cờ thi đua]}}\n" for at in range(3)
)
TWO = "{don_vi: ben-0, nguoi_ky: [{chuc_vu: Giám đốc, ho_ten: Lê Văn C}, {chuc_vu: Phó Giám đốc, ho_ten: Vũ Thị D}]}"
OTHER = "{ten: Công đoàn, nguoi_ky: [{chuc_vu: Chủ tịch, ho_ten: Trần Thị B}]}"


def names(made: dict[str, list[dict[str, str]]]) -> list[str]:
    return [one["ten"] for one in made["dai_dien"]]


def test_the_parties_are_the_members_on_the_day_the_head_first() -> None:
    head_last = dossier(3).replace("cum_truong: ben-0", "cum_truong: ben-2")
    assert names(context_of(head_last)) == [
        "Sở Ngoại vụ tỉnh số 2 (Khối trưởng)",
        "Sở Ngoại vụ tỉnh số 0",
        "Sở Ngoại vụ tỉnh số 1",
    ]
    assert len(names(context_of(dossier(3, ["", MEMBERS])))) == 2
    assert len(names(context_of(dossier(3, ["", ", den_ngay: 19/02/2025"])))) == 2
    assert len(names(context_of(dossier(3, ["", ", den_ngay: 20/02/2025"])))) == 3


def test_a_member_that_does_not_sign_is_left_out_with_its_reason() -> None:
    made = context_of(dossier(4), PLEDGE + "khong_tham_gia: [{don_vi: ben-3, ly_do: Đang sáp nhập}]\n")
    assert len(names(made)) == 3
    assert made["so_ban"] == "04"


def test_representatives_are_named_with_the_post_they_hold() -> None:
    made = context_of(dossier(5))
    assert [one["nguoi"] + one["dau_cau"] for one in made["dai_dien"]] == [
        "đồng chí Nguyễn Văn A, Giám đốc;",
        "đồng chí Trần Thị B, Giám đốc;",
        "đồng chí Lê Hữu C, Giám đốc;",
        "đồng chí Phạm Minh D, Phó Giám đốc;",
        "đồng chí Hoàng Ngọc E, Chủ tịch.",
    ]
    assert made["cac_ben"] == "05 đơn vị thành viên Khối thi đua các phường"


def test_who_acts_in_a_post_is_named_so_as_in_the_signature() -> None:
    acting = dossier(2).replace(
        "{chuc_vu: Giám đốc, ho_ten: Trần Thị B}", "{quyen_han: Q., chuc_vu: Giám đốc, ho_ten: Trần Thị B}"
    )
    made = context_of(acting)
    assert made["dai_dien"][1]["nguoi"] == "đồng chí Trần Thị B, Quyền Giám đốc"
    assert made["luoi_hai_ben"][0]["phai"]["chuc_vu"] == "Q. GIÁM ĐỐC"


def test_parts_of_the_opening_lead_back_to_the_data() -> None:
    first = context_of(dossier(2))["dai_dien"][0]
    spans = {first["nguoi"][span.start : span.end]: span.path for span in first["nguoi"].spans}
    assert spans == {
        "Nguyễn Văn A": "ho-so.yaml#thanh_vien[0].dai_dien.ho_ten",
        "Giám đốc": "ho-so.yaml#thanh_vien[0].dai_dien.chuc_vu",
    }


@pytest.mark.parametrize(("count", "copies"), [(2, "03"), (10, "11"), (40, "41")])
def test_there_is_one_copy_more_than_parties(count: int, copies: str) -> None:
    assert context_of(dossier(count))["so_ban"] == copies


def test_parts_are_numbered_with_and_without_the_table() -> None:
    assert context_of(dossier(3))["so_phan"]["cam_ket"] == "III"
    made = context_of(dossier(3), PLEDGE + REGISTERED)
    assert (made["so_phan"]["dang_ky"], made["so_phan"]["cam_ket"]) == ("III", "IV")
    assert [row["so"] for row in made["dang_ky"]] == ["1", "2", "3"]


def test_the_day_stands_in_the_opening_once_it_is_known() -> None:
    assert context_of(dossier(2))["ngay_ky"] == ""
    dated = PLEDGE.replace("ngay_du_kien", "ngay")
    assert context_of(dossier(2), dated)["ngay_ky"] == "ngày 20 tháng 02 năm 2025, "


def test_a_target_is_a_number_a_share_or_a_date() -> None:
    (line,) = told(dossier(2), PLEDGE.replace("muc_phan_dau: 100%", "muc_phan_dau: thật cao"))
    assert line == (
        "giao-uoc.yaml:9:23 chi-tieu-khong-do-duoc: `muc_phan_dau` trong mục 1 của `chi_tieu` trong mục 1 của "
        "`noi_dung`: “thật cao” chưa đo được. Hãy ghi con số, tỷ lệ hoặc thời hạn, ví dụ “100%”, "
        "“trước ngày 20/11/2025”."
    )
    assert told(dossier(2), PLEDGE.replace("100%", "không có trường hợp nào")) == []


def test_a_party_that_is_no_member_on_the_day_is_told_at_its_place() -> None:
    (line,) = told(dossier(3, ["", "", MEMBERS]), PLEDGE + "ben_ky:\n  - ben-0\n  - ben-1\n  - ben-2\n")
    assert line == (
        "giao-uoc.yaml:15:5 khong-phai-thanh-vien: Sở Ngoại vụ tỉnh số 2 không phải là thành viên của cụm vào ngày "
        "20/02/2025 (từ 01/3/2025). Hãy bỏ khỏi `ben_ky`, hoặc xem lại ngày của giao ước và `tu_ngay`, `den_ngay` "
        "ở `ho-so`."
    )


def test_a_member_that_is_missing_is_told_unless_a_reason_is_given() -> None:
    listed = PLEDGE + "ben_ky:\n  - ben-0\n  - ben-1\n"
    (line,) = told(dossier(3), listed)
    assert line == (
        "giao-uoc.yaml:14:5 thieu-thanh-vien: Giao ước thiếu thành viên Sở Ngoại vụ tỉnh số 2 (mã ben-2). "
        "Hãy thêm vào `ben_ky`, hoặc ghi vào `khong_tham_gia` kèm lý do."
    )
    excused = listed + "khong_tham_gia:\n  - {don_vi: ben-2, ly_do: Đang sáp nhập}\n"
    assert told(dossier(3), excused) == []
    both = told(dossier(2), listed + "khong_tham_gia:\n  - {don_vi: ben-1, ly_do: Đang sáp nhập}\n")
    assert both == [
        "giao-uoc.yaml:16:14 trai-nhau: “ben-1” vừa ở `ben_ky` vừa ở `khong_tham_gia`. Hãy bỏ một trong hai."
    ]


def test_a_party_without_a_signer_is_told_where_the_member_is_recorded() -> None:
    bare = dossier(3).replace(", dai_dien: {chuc_vu: Giám đốc, ho_ten: Lê Hữu C}", "")
    (line,) = told(bare)
    assert line == (
        "ho-so.yaml:6:10 thieu-dai-dien: Chưa biết ai ký cho Sở Ngoại vụ tỉnh số 2. Hãy ghi `dai_dien` của thành viên "
        "này ở `ho-so`, hoặc `nguoi_ky` của bên này ở `ben_ky`."
    )


def test_the_table_has_a_row_for_each_party_and_for_no_other() -> None:
    (missing,) = told(dossier(4), PLEDGE + REGISTERED)
    assert missing == (
        "giao-uoc.yaml:15:14 thieu-dang-ky: Bảng đăng ký thiếu Sở Ngoại vụ tỉnh số 3 (mã ben-3). "
        "Hãy thêm một dòng cho đơn vị này vào `dang_ky`."
    )
    absent = PLEDGE + REGISTERED + "khong_tham_gia: [{don_vi: ben-2, ly_do: Đang sáp nhập}]\n"
    assert [line.split(": ")[1] for line in told(dossier(3), absent)] == [
        "“ben-2” đăng ký thi đua nhưng không ký giao ước. Hãy bỏ dòng này."
    ]


def test_a_party_typed_twice_is_told() -> None:
    lines = told(dossier(2), PLEDGE + "ben_ky: [ben-0, ben-1, ben-1]\n")
    assert lines == ["giao-uoc.yaml:12:24 trung-ma: “ben-1” đã ghi ở trên trong `ben_ky`. Hãy bỏ một trong hai."]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("hinh_thuc: ba bên\n", "Hãy viết một trong: toàn cụm, toàn khối, từng thành viên, hai bên, nội bộ."),
        ("hinh_thuc: hai bên\nben_ky: [ben-0]\n", "phải có đúng 2 bên vì `hinh_thuc` là hai bên, ở đây có 1."),
        (
            f"hinh_thuc: nội bộ\nben_ky: [{TWO}, {OTHER}]\n",
            "hai bên phải có số người ký bằng nhau, để ký ngang hàng nhau.",
        ),
        (f"ben_ky: [ben-0, {OTHER}]\n", "giao ước toàn cụm chỉ gồm thành viên của cụm. Hãy ghi bằng `don_vi`."),
        ("ben_ky: [ben-0, {ten: Công đoàn}]\n", "cần có vì bên này không phải là thành viên của cụm"),
        ("nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Lê Văn C}\n", "giao ước do các bên ký"),
        ("noi_luu: VT\n", "chỉ dùng khi có `noi_nhan`"),
        ("so: 3\nco_quan_ban_hanh: {ten: Sở Ngoại vụ}\n", "chưa có `ky_hieu` mà văn bản có `so`"),
    ],
)
def test_a_form_and_its_parties_fit(more: str, message: str) -> None:
    assert message in " ".join(told(dossier(2), PLEDGE + more))


def test_inside_an_agency_the_head_is_the_agencys_and_two_sign_for_each() -> None:
    signers = "[{chuc_vu: Giám đốc, ho_ten: Nguyễn Văn A}, {chuc_vu: Phó Giám đốc, ho_ten: Trần Thị B}]"
    union = "[{chuc_vu: Chủ tịch, ho_ten: Lê Văn C}, {chuc_vu: Phó Chủ tịch, ho_ten: Phạm Thị D}]"
    more = f"""\
hinh_thuc: nội bộ
co_quan_ban_hanh: {{ten: Sở Ngoại vụ, co_quan_chu_quan: UBND tỉnh Lào Cai}}
ben_ky:
  - {{don_vi: ben-0, nguoi_ky: {signers}}}
  - {{ten: Công đoàn Sở Ngoại vụ, nguoi_ky: {union}}}
"""
    made = context_of(dossier(1), PLEDGE + more)
    assert (made["co_quan_chu_quan"], made["co_quan_ban_hanh"]) == ("UBND TỈNH LÀO CAI", "SỞ NGOẠI VỤ")
    assert (made["cac_ben"], made["so_ban"]) == ("hai bên", "03")
    assert made["dai_dien"][1]["nguoi"] == "đồng chí Lê Văn C, Chủ tịch và đồng chí Phạm Thị D, Phó Chủ tịch"
    assert made["luoi_bon_nguoi"][0]["phai"]["ten"] == "CÔNG ĐOÀN SỞ NGOẠI VỤ"


def test_number_and_recipients_stand_only_where_they_are_given() -> None:
    bare, given = context_of(dossier(2)), context_of(dossier(2), PLEDGE + "so: 3\nnoi_nhan: [Sở Nội vụ]\n")
    assert (bare["so"], bare["ky_hieu"], bare["noi_nhan"]) == ("", "", [])
    assert (given["so"], given["ky_hieu"], given["noi_nhan"]) == ("03", "KTĐ", ["- Sở Nội vụ;", "- Lưu: VT."])
    assert "ho_ten" not in given


def test_the_table_may_stand_on_a_landscape_annex() -> None:
    across = context_of(dossier(3), PLEDGE + REGISTERED + "dang_ky_ngang: có\n")
    assert across["phu_luc"] == "Phụ lục"
    assert across["kem_theo"] == (
        "(Kèm theo Giao ước thi đua năm 2025 ngày      tháng      năm 2025 của Khối thi đua các phường)"
    )
    assert context_of(dossier(3), PLEDGE + REGISTERED)["phu_luc"] == ""
    assert context_of(dossier(3), PLEDGE + "dang_ky_ngang: có\n")["phu_luc"] == ""


def test_the_landscape_annex_is_the_last_section_and_holds_the_table() -> None:
    facts = read(paper_of(dossier(3), PLEDGE + REGISTERED + "dang_ky_ngang: có\n"))
    assert [section.landscape for section in facts.sections] == [False, True]
    (table,) = (one for one in facts.tables if one.bordered)
    assert facts.cell_paragraphs(table.number, 1, 1)[0].section == facts.sections[1].number
    upright = read(paper_of(dossier(3), PLEDGE + REGISTERED))
    assert [section.landscape for section in upright.sections] == [False]
