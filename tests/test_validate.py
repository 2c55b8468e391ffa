"""Data as typed to the dossier: all faults at once, each with place, field and remedy."""

from pathlib import Path

import pytest

from tests.dossiers import HO_SO, KE_HOACH, findings_of, ho_so_of, raw_of
from vndoc.findings import Severity, worst
from vndoc.jobs import jobs
from vndoc.load import load_text
from vndoc.raw import Raw
from vndoc.validate import validate


def test_a_right_dossier_has_its_facts_and_papers() -> None:
    made = ho_so_of()
    assert (made.chung.nam, made.chung.cum_truong) == (2025, "lao-cai")
    assert [(one.name, one.tap_tin) for one in made.van_ban] == [("ke-hoach/ke-hoach", "ke-hoach.yaml")]


def test_a_dossier_without_papers_is_right_and_told() -> None:
    main = load_text("ho-so.yaml", HO_SO.encode())[0]
    made, (finding,) = validate(Raw("x", (main,)))
    assert (finding.rule, finding.severity, finding.message) == (
        "chua-co-van-ban",
        Severity.CANH_BAO,
        "Hồ sơ chưa có văn bản nào. Hãy thêm tập tin dữ liệu của văn bản, ví dụ `ke-hoach.yaml`.",
    )
    assert made is not None
    assert jobs(made) == ()


def test_the_facts_may_stand_in_json_too() -> None:
    text = '{"nam": 2025, "cum": {"ten": "Cụm", "ky_hieu": "C1", "dia_danh": "Lào Cai"}, "cum_truong": "a",'
    text += '"thanh_vien": [{"ma": "a", "ten": "Sở A"}], "nguoi_ky": {"chuc_vu": "Cụm trưởng", "ho_ten": "Trần Thị B"}}'
    plan = load_text("ke-hoach.yaml", KE_HOACH.replace("lao-cai", "a").encode())[0]
    made, findings = validate(Raw("x", (load_text("ho-so.json", text.encode())[0], plan)))
    assert findings == ()
    assert made is not None
    assert made.chung.nam == 2025


def test_the_file_of_facts_is_needed() -> None:
    made, findings = validate(Raw("x", (load_text("ke-hoach.yaml", KE_HOACH.encode())[0],)))
    assert made is None
    assert [str(one.place) for one in findings if one.rule == "thieu-tap-tin"] == ["ho-so.yaml"]
    assert {one.rule for one in findings} == {"thieu-tap-tin"}


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "  ho_ten: Nguyễn Văn A\n",
            "",
            "ho-so.yaml:11:1 thieu-truong: Thiếu mục `ho_ten` (họ tên) trong `nguoi_ky`. "
            "Hãy thêm, ví dụ `ho_ten: Nguyễn Văn A`.",
        ),
        (
            "nam: 2025\n",
            "",
            "ho-so.yaml:1:1 thieu-truong: Thiếu mục `nam` (năm) trong tập tin `ho-so.yaml`. "
            "Hãy thêm, ví dụ `nam: 2025`.",
        ),
        (
            "  ho_ten:",
            "  họ_tên:",
            "ho-so.yaml:14:3 khoa-la: Không có mục `họ_tên` trong `nguoi_ky`. Hãy viết `ho_ten`.",
        ),
        (
            "cum_truong: lao-cai",
            "cum_truong: lao-cay",
            "ho-so.yaml:10:13 thanh-vien-khong-co: `cum_truong`: không có thành viên nào có mã “lao-cay”. "
            "Hãy viết `lao-cai` hoặc một trong các mã đã ghi ở `thanh_vien`: lao-cai, tinh-a.",
        ),
        (
            "ma: tinh-a",
            "ma: lao-cai",
            "ho-so.yaml:9:10 trung-ma: Mã “lao-cai” đã dùng cho một mục ở trên. "
            "Hãy đặt mã khác; nếu ghi trùng thì bỏ một mục.",
        ),
        (
            "nam: 2025",
            "nam: hai nghìn",
            "ho-so.yaml:1:6 sai-so: `nam`: “hai nghìn” không phải là năm. Hãy viết đủ bốn chữ số, ví dụ 2025.",
        ),
        (
            "  dia_danh: Lào Cai",
            "  dia_danh:",
            "ho-so.yaml:6:3 bo-trong: `cum.dia_danh`: để trống. Hãy ghi địa danh, ví dụ “Lào Cai”.",
        ),
        (
            "ten: Sở Ngoại vụ tỉnh A",
            "ten: [Sở, A]",
            "ho-so.yaml:9:18 sai-kieu: `ten` trong mục 2 của `thanh_vien`: không được là một danh sách. "
            "Hãy ghi một đoạn chữ.",
        ),
    ],
)
def test_a_fault_in_the_facts_is_told_at_its_place(old: str, new: str, line: str) -> None:
    assert old in HO_SO
    assert findings_of(ho_so=HO_SO.replace(old, new)) == [line]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "ngay_du_kien: 15/01/2025",
            "ngay_du_kien: 30/02/2025",
            "ke-hoach.yaml:1:15 ngay-khong-co: `ngay_du_kien`: không có ngày 30/02/2025: năm 2025 không nhuận, "
            "tháng 2 chỉ có 28 ngày. Hãy ghi ngày có trong lịch, theo mẫu 15/5/2025.",
        ),
        (
            "ngay_du_kien: 15/01/2025\n",
            "",
            "ke-hoach.yaml:1:1 thieu-truong: Thiếu mục `ngay_du_kien` (ngày dự kiến) trong tập tin `ke-hoach.yaml`: "
            "cần có vì chưa ghi `ngay`. Hãy thêm, ví dụ `ngay_du_kien: 15/01/2025`.",
        ),
        (
            "muc_dich_yeu_cau: [Nâng cao nhận thức]",
            "muc_dich_yeu_cau: []",
            "ke-hoach.yaml:3:1 phan-rong: `muc_dich_yeu_cau`: chưa có nội dung. Hãy ghi ít nhất một mục.",
        ),
        (
            "muc_dich_yeu_cau: [Nâng cao nhận thức]",
            "muc_dich_yeu_cau:",
            "ke-hoach.yaml:3:1 phan-rong: `muc_dich_yeu_cau`: chưa có nội dung. Hãy ghi ít nhất một mục.",
        ),
        (
            "[Tăng cường lãnh đạo]",
            "[A, B, '']",
            "ke-hoach.yaml:4:28 bo-trong: Mục 3 của `nhiem_vu_trong_tam`: để trống. Hãy ghi một đoạn chữ.",
        ),
        (
            "[Tăng cường lãnh đạo]",
            "Tăng cường lãnh đạo",
            "ke-hoach.yaml:4:21 sai-kieu: `nhiem_vu_trong_tam`: phải là một danh sách. "
            "Hãy xuống dòng, mỗi mục bắt đầu bằng dấu gạch và dấu cách (- ).",
        ),
        (
            "  quy_1: [Đăng ký thi đua]",
            "  quy_1:",
            "ke-hoach.yaml:5:1 phan-rong: `nhiem_vu_cu_the`: chưa có việc của quý nào. "
            "Hãy ghi ít nhất một trong `quy_1` đến `quy_4`.",
        ),
        (
            "don_vi: lao-cai",
            "don_vi: tinh-b",
            "ke-hoach.yaml:8:13 thanh-vien-khong-co: `don_vi` trong mục 1 của `to_chuc_thuc_hien`: "
            "không có thành viên nào có mã “tinh-b”. "
            "Hãy viết `tinh-a` hoặc một trong các mã đã ghi ở `thanh_vien`: lao-cai, tinh-a.",
        ),
        (
            "Đề nghị các đơn vị",
            "Đề nghị ${cum_truog.ten}",
            "ke-hoach.yaml:10:19 tham-chieu-la: Không có tham chiếu `${cum_truog.ten}`. Hãy viết `${cum_truong.ten}`.",
        ),
    ],
)
def test_a_fault_in_the_plan_is_told_at_its_place(old: str, new: str, line: str) -> None:
    assert old in KE_HOACH
    assert findings_of(ke_hoach=KE_HOACH.replace(old, new)) == [line]


def test_all_faults_of_all_files_come_at_once_in_reading_order() -> None:
    lines = findings_of(
        HO_SO.replace("nam: 2025", "nam: 25").replace("Nguyễn Văn A", ""),
        KE_HOACH.replace("15/01/2025", "15/13/2025").replace("ket_thuc", "ket_thu") + "la: 1\n",
    )
    assert [line.split(": ")[0] for line in lines] == [
        "ho-so.yaml:1:6 sai-so",
        "ho-so.yaml:14:3 bo-trong",
        "ke-hoach.yaml:1:15 ngay-khong-co",
        "ke-hoach.yaml:10:1 khoa-la",
        "ke-hoach.yaml:11:1 khoa-la",
    ]


def test_a_faulty_fact_does_not_make_references_to_it_unknown() -> None:
    plan = KE_HOACH.replace("Công tác thi đua", "Năm ${nam}, ${ky_niem.quoc_khanh}, ${cum.ten}")
    lines = findings_of(HO_SO.replace("nam: 2025", "nam: x").replace("  ten: Cụm thi đua số 1\n", ""), plan)
    assert [line.split(": ")[0].split()[1] for line in lines] == ["sai-so", "thieu-truong"]


def test_references_in_the_facts_are_resolved_too() -> None:
    facts = HO_SO.replace("Cụm thi đua số 1", "Cụm thi đua ${cum.dia_danh}")
    made = ho_so_of(facts, KE_HOACH.replace("Công tác thi đua", "Công tác của ${cum.ten} năm ${nam+1}"))
    assert made.chung.cum.ten == "Cụm thi đua Lào Cai"
    assert jobs(made)[0].context["trich_yeu"] == "Công tác của Cụm thi đua Lào Cai năm 2026"


def test_a_broken_file_adds_no_second_finding_and_leaves_no_dossier() -> None:
    made, findings = validate(raw_of(ho_so="nam: [\n"))
    assert (made, findings) == (None, ())
    made, findings = validate(raw_of(ke_hoach="a: [\n"))
    assert (made, findings) == (None, ())


def test_a_data_file_that_nothing_is_made_from_is_a_warning() -> None:
    made, findings = validate(raw_of(ke_hoach_=KE_HOACH, xyz="a: 1\n"))
    assert made is not None
    assert [(str(one.place), one.rule, one.suggestion) for one in findings] == [
        ("ke-hoach-.yaml", "tap-tin-la", None),
        ("xyz.yaml", "tap-tin-la", None),
    ]
    assert worst(findings) is Severity.CANH_BAO


def test_a_name_that_is_taken_is_not_advised() -> None:
    names = {"ke-hoach - Copy": KE_HOACH, "ke-hoach (1)": KE_HOACH}
    for line in findings_of(**names):
        assert "Đã có `ke-hoach.yaml`: nếu đây là bản chép, hãy xóa hoặc chuyển ra ngoài hồ sơ" in line


def test_a_copy_in_the_folder_of_a_type_is_told() -> None:
    lines = findings_of(**{"ke-hoach/quy-1 - Copy": KE_HOACH})
    assert [line.split(": ")[0] for line in lines] == ["ke-hoach/quy-1 - Copy.yaml ban-chep"]


def test_dates_of_another_year_are_told() -> None:
    han = "han: {a: 20/11/2024, b: 31/03/2026, c: 01/4/2026, d: 01/01/2025}\n"
    lines = findings_of(HO_SO + han, KE_HOACH.replace("15/01/2025", "30/11/2024") + "ngay: 01/12/2024\n")
    told = [line for line in lines if "ngay-khac-nam" in line]
    assert [line.split(": ")[0] for line in told] == [
        "ho-so.yaml:15:10 ngay-khac-nam",
        "ho-so.yaml:15:40 ngay-khac-nam",
        "ke-hoach.yaml:1:15 ngay-khac-nam",
    ]
    assert "`han.a` là ngày của năm 2024, hồ sơ là năm 2025." in told[0]


def test_the_date_of_a_named_deadline_is_read_like_a_bare_one() -> None:
    han = "han: {a: {ngay: 20/11/2024, ten: Gửi báo cáo}, b: {ngay: 31/2/2025}, c: {ten: Gửi hồ sơ}}\n"
    lines = findings_of(HO_SO + han, KE_HOACH.replace("Công tác thi đua", "Trước ${han.a}"))
    assert [line.split(": ")[:2] for line in lines] == [
        ["ho-so.yaml:15:17 ngay-khac-nam", "`han.a` là ngày của năm 2024, hồ sơ là năm 2025. Hãy xem lại"],
        ["ho-so.yaml:15:58 ngay-khong-co", "`han.b.ngay`"],
        ["ho-so.yaml:15:70 thieu-truong", "Thiếu mục `ngay` (ngày hết hạn) trong `han.c`. Hãy thêm, ví dụ `ngay"],
    ]


def test_a_legal_ground_begins_as_one() -> None:
    plan = KE_HOACH + "can_cu:\n  - Căn cứ Luật\n  - Theo đề nghị của A\n  - Xét đề nghị\n  - Luật Thi đua\n"
    assert findings_of(ke_hoach=plan) == [
        "ke-hoach.yaml:15:5 can-cu-mo-dau: “Luật Thi đua” phải bắt đầu bằng chữ “Căn cứ”, “Theo đề nghị” hoặc “Xét”. "
        "Hãy viết lại."
    ]


@pytest.mark.parametrize("typed", ["Cụm ban hành kế hoạch như sau:", "Phổ biến: các quy định"])
@pytest.mark.parametrize("field", ["muc_dich_yeu_cau: [Nâng cao nhận thức]", "  quy_1: [Đăng ký thi đua]"])
def test_a_sentence_with_a_colon_is_told_in_one_message(typed: str, field: str) -> None:
    name = field.partition(":")[0]
    plan = KE_HOACH.replace(field, f"{name}:\n    - {typed}")
    (line,) = findings_of(ke_hoach=plan)
    assert line.endswith(
        "câu này có dấu hai chấm nên bị hiểu nhầm là một nhóm mục. "
        "Hãy đặt cả câu trong ngoặc kép, hoặc viết >- rồi xuống dòng."
    )


@pytest.mark.parametrize("typed", ["-Phổ biến", "• Phổ biến"])
def test_a_list_whose_items_have_no_right_dash_is_told(typed: str) -> None:
    plan = KE_HOACH.replace("[Nâng cao nhận thức]", f"\n  {typed}\n  {typed}")
    (line,) = findings_of(ke_hoach=plan)
    assert line.endswith("`muc_dich_yeu_cau`: đầu ý phải là dấu gạch nối và một dấu cách: “- Phát hiện…”.")


def test_an_item_with_two_dashes_is_told() -> None:
    for field in ("[Nâng cao nhận thức]", "[Điều hành]"):
        (line,) = findings_of(ke_hoach=KE_HOACH.replace(field, "\n      - - Phổ biến"))
        assert line.endswith(
            "đầu ý chỉ cần một dấu gạch (không viết “- -”, không đặt trong ngoặc vuông). Hãy bỏ phần thừa."
        )


def test_a_key_that_cannot_be_is_advised_once_and_used_as_advised() -> None:
    facts = HO_SO + "han:\n  báo cáo năm: 20/11/2025\n"
    plan = KE_HOACH.replace("Công tác thi đua", "Trước ${han.bao_cao_nam}")
    assert findings_of(facts, plan) == [
        "ho-so.yaml:16:16 sai-ma: `han.báo cáo năm`: “báo cáo năm” không dùng làm tên được. "
        "Hãy viết liền, không dấu, ví dụ `bao_cao_nam`."
    ]


def test_a_field_with_another_number_is_not_advised() -> None:
    (line,) = findings_of(ke_hoach=KE_HOACH.replace("  quy_1:", "  quy_5: [A]\n  quy_1:"))
    assert line.endswith("Các mục được dùng ở đây: `mo_dau`, `quy_1`, `quy_2`, `quy_3`, `quy_4`.")


def test_several_papers_of_one_type_stand_in_its_folder() -> None:
    made = ho_so_of(ke_hoach__quy_1=KE_HOACH, ke_hoach__quy_2=KE_HOACH + "ma: quy-hai\n")
    assert [job.path for job in jobs(made)] == [
        "ke-hoach/ke-hoach.docx",
        "ke-hoach/quy-1.docx",
        "ke-hoach/quy-hai.docx",
    ]


def test_two_papers_cannot_have_the_same_output() -> None:
    lines = findings_of(ke_hoach__quy_1=KE_HOACH + "ma: KE-HOACH\n")
    assert lines == [
        "ke-hoach/quy-1.yaml trung-ma: Văn bản này có mã “KE-HOACH”, trùng tên tập tin với `ke-hoach.yaml`. "
        "Hãy ghi `ma` khác."
    ]


def test_an_event_that_is_over_is_a_warning() -> None:
    facts = HO_SO + "su_kien:\n  dai_hoi: {ten: Đại hội XIV, den_ngay: 25/01/2026}\n"
    plan = KE_HOACH.replace("Nâng cao nhận thức", "'Chào mừng ${su_kien.dai_hoi}'")
    assert findings_of(facts, plan) == []
    assert findings_of(facts.replace("nam: 2025", "nam: 2027"), plan.replace("2025", "2027")) == [
        "ke-hoach.yaml:3:20 su-kien-da-qua: “Đại hội XIV” đã kết thúc ngày 25/01/2026, trước ngày của văn bản "
        "(15/01/2027). Hãy bỏ hoặc thay sự kiện này."
    ]


def test_the_fixture_is_a_folder_that_nothing_is_written_to() -> None:
    folder = Path(__file__).parent.parent / "fixtures" / "cum-1-bng-2025"
    assert {path.name for path in folder.iterdir()} >= {"ho-so.yaml", "ke-hoach.yaml"}
