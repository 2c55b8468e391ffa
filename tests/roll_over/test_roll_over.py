"""What becomes of a small dossier."""

import pytest

from tests.dossiers import HO_SO, KE_HOACH
from tests.roll_over.rolled import rolled, rolled_files, text_of, told
from vndoc.errors import WrongUsage
from vndoc.roll_over import LIST_NAME, RolledOver, Weight

MEMBERS = """\
thanh_vien:
  - {ma: lao-cai, ten: Sở Ngoại vụ tỉnh Lào Cai, dai_dien: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn A}}
  - {ma: tinh-a, ten: Sở Ngoại vụ tỉnh A, dai_dien: {chuc_vu: Giám đốc, ho_ten: Trần Thị B}}
  - {ma: tinh-b, ten: Sở Ngoại vụ tỉnh B, dai_dien: {chuc_vu: Giám đốc, ho_ten: Lê Văn C}}
"""
THREE = HO_SO[: HO_SO.index("thanh_vien:")] + MEMBERS + HO_SO[HO_SO.index("cum_truong:") :]

MINUTES = """\
ngay: 18/12/2025
trich_yeu: Bầu Cụm trưởng Cụm thi đua số 1 năm ${nam+1}
gio_bat_dau: 8 giờ 00
gio_ket_thuc: 9 giờ 00
dia_diem: trụ sở Cụm trưởng
thanh_phan: [Các thành viên]
co_mat: 3
chu_tri: {ho_ten: Nguyễn Văn A, chuc_vu: Cụm trưởng}
thu_ky: {ho_ten: Phạm Thị D, chuc_vu: Chuyên viên}
noi_dung:
  - ten: Bỏ phiếu
    bo_phieu:
      phat_ra: 3
      thu_ve: 3
      hop_le: 3
      qua_ban: có
      ung_vien:
        - {don_vi: tinh-a, dong_y: 2, duoc_chon: có}
        - {don_vi: tinh-b, dong_y: 1}
"""

PLEDGE = """\
ngay: 20/02/2025
trich_yeu: Giữa các đơn vị thành viên
dia_diem: Hội nghị phát động
muc_tieu: [Hoàn thành nhiệm vụ]
noi_dung:
  - ten: Nhiệm vụ
    chi_tieu: [{noi_dung: Tỷ lệ hoàn thành, muc_phan_dau: 100%}]
dang_ky:
  - {don_vi: lao-cai, chi_tieu: [Hoàn thành 100%], danh_hieu: [Cờ thi đua]}
  # đơn vị A
  - don_vi: tinh-a
    chi_tieu: [Hoàn thành 99%]
    danh_hieu: [Bằng khen]
  - {don_vi: tinh-b, chi_tieu: [Hoàn thành 98%], danh_hieu: [Bằng khen]}
cam_ket: [Thực hiện tốt]
ban_luu: lưu tại Cụm trưởng
"""


def mended(done: RolledOver) -> str:
    return "\n".join(told(done, Weight.MEND))


def test_the_year_the_deadlines_and_the_days_of_papers_turn() -> None:
    facts = HO_SO + "han:\n  bao_cao_nam: {ngay: 20/11/2025, ten: Báo cáo năm 2025} # hạn\n  cu: 15/3/2019\n"
    done = rolled(facts)
    assert "nam: 2026\n" in text_of(done, "ho-so.yaml")
    assert "{ngay: 20/11/2026, ten: Báo cáo năm 2026} # hạn\n  cu: 15/3/2019\n" in text_of(done, "ho-so.yaml")
    assert text_of(done, "ke-hoach.yaml") == KE_HOACH.replace("15/01/2025", "15/01/2026")
    assert (done.old, done.new) == (2025, 2026)


def test_a_number_goes_and_a_day_of_signing_becomes_an_expected_one() -> None:
    plan = "so: 12 # số\n" + KE_HOACH.replace("ngay_du_kien:", "ngay:")
    made = text_of(rolled(ke_hoach=plan), "ke-hoach.yaml")
    assert made.startswith("so: # số\nngay_du_kien: 15/01/2026\n")


def test_both_days_leave_the_expected_one() -> None:
    made = text_of(rolled(ke_hoach="ngay: 16/01/2025\n" + KE_HOACH), "ke-hoach.yaml")
    assert made.startswith("ngay:\nngay_du_kien: 15/01/2026\n")


@pytest.mark.parametrize("year", [2025, 2024, 0, 20266])
def test_a_year_that_is_not_later_is_refused(year: int) -> None:
    with pytest.raises(WrongUsage):
        rolled(year=year)


def test_years_may_be_left_out_and_the_head_is_then_asked_for() -> None:
    plan = KE_HOACH.replace("Nâng cao nhận thức", "'Chào mừng 80 năm Quốc khánh Việt Nam và ${ky_niem.quoc_khanh}'")
    done = rolled(THREE, 2028, ke_hoach=plan, bien_ban__bau=MINUTES)
    assert "Chào mừng 83 năm Quốc khánh Việt Nam và ${ky_niem.quoc_khanh}" in text_of(done, "ke-hoach.yaml")
    assert "cum_truong: lao-cai" in text_of(done, "ho-so.yaml")
    looks = "\n".join(told(done, Weight.LOOK))
    assert "Cụm trưởng giữ là Sở Ngoại vụ tỉnh Lào Cai vì chưa biết ai được bầu làm Cụm trưởng năm 2028" in looks
    assert "`${ky_niem.quoc_khanh}` (1 chỗ) không còn là năm tròn, năm lẻ 5: giữ thì in “83 năm”" in looks


def test_the_elected_member_is_head_and_its_representative_signs() -> None:
    signer = "nguoi_ky:\n  thay_mat: Cụm thi đua\n  chuc_vu: Cụm trưởng\n  ho_ten: Nguyễn Văn A"
    office = "\n  chuc_vu_khac: [Giám đốc Sở Ngoại vụ, 'tỉnh ${cum.dia_danh}']"
    done = rolled(THREE.replace(signer, signer + office), ke_hoach=KE_HOACH, bien_ban__bau=MINUTES)
    facts = text_of(done, "ho-so.yaml")
    for line in ("cum_truong: tinh-a", "dia_danh: A", "ho_ten: Trần Thị B\n  chuc_vu_khac: [Giám đốc Sở Ngoại vụ,"):
        assert line in facts
    assert "ho-so.yaml" not in mended(done)
    assert "Cụm trưởng mới là Sở Ngoại vụ tỉnh A, theo biên bản bầu: xác nhận" in "\n".join(told(done, Weight.LOOK))


def test_an_office_typed_in_words_is_written_for_the_new_signer() -> None:
    signer = "  ho_ten: Nguyễn Văn A\n"
    for typed, right in (
        ("[Giám đốc Sở Ngoại vụ, tỉnh Lào Cai]", "[Giám đốc Sở Ngoại vụ, tỉnh A]"),
        ("[Giám đốc Sở Ngoại vụ tỉnh Lào Cai]", "[Giám đốc Sở Ngoại vụ tỉnh A]"),
    ):
        done = rolled(THREE[: THREE.rindex(signer)] + f"  chuc_vu_khac: {typed}\n{signer}", bien_ban__bau=MINUTES)
        assert right in text_of(done, "ho-so.yaml")


def test_a_deputy_does_not_sign_as_head_unseen() -> None:
    deputy = "{ky_thay: có, chuc_vu: Giám đốc, chuc_vu_ky_thay: Phó Giám đốc, ho_ten: Trần Thị B}"
    facts = THREE.replace("{chuc_vu: Giám đốc, ho_ten: Trần Thị B}", deputy)
    done = rolled(facts, bien_ban__bau=MINUTES)
    assert "ho_ten: CẦN ĐIỀN" in text_of(done, "ho-so.yaml")
    assert "Chưa biết người đứng đầu Sở Ngoại vụ tỉnh A ký với tư cách Cụm trưởng" in mended(done)


def test_duties_of_the_head_go_to_the_new_one_and_its_rooms_and_people_are_asked_for() -> None:
    plan = KE_HOACH.replace("- don_vi: lao-cai\n", "- don_vi: lao-cai\n    ghi_chu: Cụm trưởng năm ${nam}\n")
    done = rolled(THREE, ke_hoach=plan, bien_ban__bau=MINUTES)
    assert "- don_vi: tinh-a\n    ghi_chu: Cụm trưởng" in text_of(done, "ke-hoach.yaml")
    minutes = text_of(done, "bien-ban/bau.yaml")
    assert "dia_diem: (CẦN SỬA) trụ sở Cụm trưởng" in minutes
    assert "chu_tri: {ho_ten: (CẦN SỬA) Nguyễn Văn A" in minutes


def test_minutes_are_a_skeleton() -> None:
    minutes = text_of(rolled(THREE, bien_ban__bau=MINUTES.replace("tinh-a, dong_y: 2", "lao-cai, dong_y: 2")),
                      "bien-ban/bau.yaml")  # fmt: skip
    for line in ("ngay_du_kien: 18/12/2026", "co_mat: CẦN ĐIỀN", "phat_ra: CẦN ĐIỀN", "qua_ban: có"):
        assert line in minutes
    assert "- {don_vi: CẦN ĐIỀN, dong_y: CẦN ĐIỀN, duoc_chon: CẦN ĐIỀN}" in minutes
    assert "trụ sở Cụm trưởng\n" in minutes, "the head stays, and so does the room"


def test_a_past_event_is_marked_and_one_to_come_is_not() -> None:
    events = (
        "su_kien:\n  xong: {ten: Đại hội thi đua lần thứ XI, den_ngay: 27/12/2025}\n"
        "  toi: {ten: Đại hội lần thứ XIV, den_ngay: 25/01/2026}\n"
    )
    plan = KE_HOACH.replace("[Nâng cao nhận thức]", "['Hướng tới ${su_kien.xong}', 'Hướng tới ${su_kien.toi}']")
    plan = plan.replace("[Tăng cường lãnh đạo]", "[Chào mừng Đại hội thi đua lần thứ XI, Chào mừng Đại hội lần thứ XV]")
    done = rolled(HO_SO + events, ke_hoach=plan)
    made = text_of(done, "ke-hoach.yaml")
    assert "['(CẦN SỬA) Hướng tới ${su_kien.xong}', 'Hướng tới ${su_kien.toi}']" in made
    assert "[(CẦN SỬA) Chào mừng Đại hội thi đua lần thứ XI, Chào mừng Đại hội lần thứ XV]" in made
    assert "sự kiện đã kết thúc ngày 27/12/2025: bỏ hoặc thay bằng sự kiện khác. Cũng ở dòng 4." in mended(done)
    assert "Nhắc “Đại hội lần thứ XV”: xem sự kiện còn ở phía trước không" in "\n".join(told(done, Weight.LOOK))
    assert "27/12/2025" in text_of(done, "ho-so.yaml"), "history"


def test_rows_of_departed_members_go_and_new_members_get_one() -> None:
    facts = THREE.replace("tỉnh A, dai", "tỉnh A, den_ngay: 30/6/2025, dai")
    facts = facts.replace(
        "cum_truong:",
        "  - {ma: tinh-c, ten: Sở Ngoại vụ tỉnh C, tu_ngay: 01/7/2025, "
        "dai_dien: {chuc_vu: Giám đốc, ho_ten: Hoàng Văn E}}\ncum_truong:",
    )
    done = rolled(facts, giao_uoc=PLEDGE)
    made = text_of(done, "giao-uoc.yaml")
    assert "ngay_du_kien: 20/02/2026" in made
    assert "tinh-a" not in made
    assert "  # đơn vị A\n" in made
    assert "(CẦN SỬA) Hoàn thành 98%" in made
    assert "  - don_vi: tinh-c\n    chi_tieu:\n      - CẦN ĐIỀN\n    danh_hieu:\n      - CẦN ĐIỀN\ncam_ket:" in made
    assert "tu_ngay: 01/7/2025" in text_of(done, "ho-so.yaml")
    assert "den_ngay: 30/6/2025" in text_of(done, "ho-so.yaml")
    assert "Sở Ngoại vụ tỉnh A không còn là thành viên trong năm 2026" in "\n".join(told(done, Weight.LOOK))


def test_a_departed_member_named_elsewhere_is_to_be_mended() -> None:
    facts = THREE.replace("tỉnh B, dai", "tỉnh B, den_ngay: 31/12/2025, dai")
    plan = KE_HOACH.replace("Điều hành", "'Phối hợp với ${thanh_vien.tinh-b.ten}'")
    plan = plan.replace("ket_thuc:", "  - don_vi: tinh-b\n    nhiem_vu: [Tham gia]\nket_thuc:")
    made = text_of(rolled(facts, ke_hoach=plan), "ke-hoach.yaml")
    assert "'(CẦN SỬA) Phối hợp với ${thanh_vien.tinh-b.ten}'" in made
    assert "- don_vi: CẦN ĐIỀN" in made


@pytest.mark.parametrize(
    ("typed", "year", "made"),
    [
        ("${can_cu.nghi_dinh_98_2023}", 2026, "- Căn cứ ${can_cu.nghi_dinh_152_2025}"),
        ("Nghị định số 98/2023/NĐ-CP", 2026, "- Căn cứ ${can_cu.nghi_dinh_152_2025}"),
        ("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", 2026, "năm 2022\n"),
        ("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", 2027, "- Căn cứ ${can_cu.luat_2022}"),
        ("${can_cu.nghi_dinh_98_2023}", 2027, "- Căn cứ ${can_cu.nghi_dinh_152_2025}"),
        ("${can_cu.nghi_dinh_98_2023}", 2028, "- (CẦN SỬA) Căn cứ ${can_cu.nghi_dinh_98_2023}"),
        ("Nghị định số 98/2023/NĐ-CP, Điều 34", 2026, "- (CẦN SỬA) Căn cứ Nghị định số 98/2023/NĐ-CP, Điều 34"),
    ],
)
def test_bases_follow_the_papers_new_day(typed: str, year: int, made: str) -> None:
    plan = KE_HOACH + f"can_cu:\n  - Căn cứ {typed} # căn cứ\n"
    done = rolled(year=year, ke_hoach=plan)
    assert made.rstrip("\n") in text_of(done, "ke-hoach.yaml")
    assert "# căn cứ" in text_of(done, "ke-hoach.yaml")


def test_two_bases_with_one_successor_become_one() -> None:
    grounds = "can_cu:\n  - Căn cứ ${can_cu.thong_tu_01_2024}\n  - Căn cứ ${can_cu.thong_tu_15_2025}\n"
    plan = KE_HOACH.replace("15/01/2025", "04/8/2025") + grounds
    made = text_of(rolled(ke_hoach=plan), "ke-hoach.yaml")
    assert made.endswith("can_cu:\n  - Căn cứ ${can_cu.thong_tu_15_2025}\n")


def test_a_basis_that_nobody_knows_is_to_be_looked_at() -> None:
    done = rolled(ke_hoach=KE_HOACH + "can_cu: [Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022]\n")
    assert any("xem văn bản này còn hiệu lực không" in line for line in told(done, Weight.LOOK))


def test_names_of_files_codes_and_what_points_to_them_turn() -> None:
    accepted = "chap_nhan: [{rule: x-y, cho: ke-hoach/nam-2025.yaml, ly_do: Theo lệ}]\n"
    done = rolled(ke_hoach__nam_2025="ma: nam-2025\n" + KE_HOACH + accepted)
    made = text_of(done, "ke-hoach/nam-2026.yaml")
    assert made.startswith("ma: nam-2026\n")
    assert "cho: ke-hoach/nam-2026.yaml" in made
    assert "ke-hoach/nam-2025.yaml" not in dict(done.files)


def test_comments_turn_too_and_the_schema_stands_beside_the_data() -> None:
    head = "# yaml-language-server: $schema=../../docs/schema/ke-hoach.schema.json\n# ngay: 15/01/2025\n"
    done = rolled(ke_hoach__a=head + KE_HOACH.replace("[Tăng cường lãnh đạo]", "['a #năm 2025'] # năm 2025; năm 2019"))
    made = text_of(done, "ke-hoach/a.yaml")
    assert made.startswith("# yaml-language-server: $schema=../luoc-do/ke-hoach.schema.json\n# ngay: 15/01/2026\n")
    assert "['a #năm 2026'] # năm 2026; năm 2019" in made
    assert "luoc-do/ke-hoach.schema.json" in dict(done.files)


def test_json_is_carried_over_as_json() -> None:
    facts = '{"nam": "2025", "a": 1}'
    plan = '{\n  "ngay": "15/01/2025",\n  "so": 5,\n  "don_vi_soan_thao": "VP",\n  "trich_yeu": "báo cáo năm 2025",\n'
    plan += '  "kinh_gui": "Bộ Ngoại giao",\n  "noi_dung": ["Gửi"],\n  "ket_thuc": "Đề nghị"\n}\n'
    assert facts
    made = text_of(rolled_files({"ho-so.yaml": HO_SO, "cong-van.json": plan}), "cong-van.json")
    right = plan.replace('"ngay"', '"ngay_du_kien"').replace("2025", "2026").replace('"so": 5', '"so": null')
    assert made == right


def test_line_ends_and_byte_order_marks_stay() -> None:
    done = rolled_files({"ho-so.yaml": "\ufeff" + HO_SO.replace("\n", "\r\n"), "ke-hoach.yaml": KE_HOACH})
    made = text_of(done, "ho-so.yaml")
    assert made.startswith("\ufeffnam: 2026\r\n")
    assert made.count("\n") == made.count("\r\n") == HO_SO.count("\n")


def test_everything_is_in_the_list_with_its_place() -> None:
    plan = "so: 5\n" + KE_HOACH.replace("Nâng cao nhận thức", "Nhiệm vụ năm 2025, giai đoạn 2025-2030")
    done = rolled(ke_hoach=plan)
    listed = text_of(done, LIST_NAME)
    for line in (
        "# Hồ sơ năm 2026, lập từ hồ sơ năm 2025",
        "- dòng 1, `nam`: “2025” → “2026” (năm của hồ sơ)",
        "- dòng 1, `so`: “5” → (trống) (chỉ của năm cũ)",
        "- [ ] dòng 4: “2025-2030” giữ nguyên (khoảng nhiều năm): xem có phải đổi không.",
    ):
        assert line in listed
    assert {change.place.file for change in done.changes} == {"ho-so.yaml", "ke-hoach.yaml"}


def test_words_on_a_weekend_are_told() -> None:
    done = rolled(ke_hoach=KE_HOACH.replace("15/01/2025", "16/01/2026").replace("ket_thuc:", "ket_thuc:"), year=2027)
    assert "ke-hoach.yaml:1:15 Ngày 16/01/2028 là Chủ nhật: xem có phải đổi ngày không." in told(done, Weight.LOOK)
