"""Papers given to one person: giấy giới thiệu and giấy nghỉ phép, their days, their forms of address, their layout."""

from typing import Any

import pytest

from tests.dossiers import findings_of, ho_so_of
from vndoc.documents import document_type
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect
from vndoc.jobs import jobs
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
GIOI_THIEU = """\
ngay: 29/12/2025
so: 5
nguoi_duoc_gioi_thieu:
  - {danh_xung: Bà, ho_ten: Nguyễn Thị M, chuc_vu: Chuyên viên Văn phòng Sở}
noi_den: Bộ Ngoại giao
ve_viec: nộp hồ sơ
gia_tri_den: 31/12/2025
"""
NGHI_PHEP = """\
ngay: 05/8/2025
so: 6
ngay_don: 01/8/2025
nguoi_nghi_phep: {danh_xung: Ông, ho_ten: Lê Văn Q, chuc_vu: Chuyên viên}
so_ngay: 5
tu_ngay: 11/8/2025
den_ngay: 15/8/2025
noi_nghi: xã Bát Xát
tinh_vao: nghỉ hằng năm
"""
TEXTS = {"giay-gioi-thieu": GIOI_THIEU, "giay-nghi-phep": NGHI_PHEP}


def context_of(key: str, text: str | None = None) -> Any:  # noqa: ANN401
    made = ho_so_of(**{key.replace("-", "_"): text or TEXTS[key]})
    return next(job.context for job in jobs(made) if job.loai.key == key)


def told(key: str, text: str) -> str:
    return " ".join(findings_of(**{key.replace("-", "_"): text}))


def merged(key: str, text: str | None = None) -> bytes:
    loai = document_type(key)
    assert loai is not None
    assert loai.mau is not None
    template = compile_template(build(loai.mau(RULEBOOK), RULEBOOK), key, RULEBOOK)
    return render(template, context_of(key, text)).data


@pytest.mark.parametrize("key", TEXTS)
def test_the_linter_finds_nothing(key: str) -> None:
    report = inspect(merged(key), f"{key}.docx", RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []
    assert report.loai == key


@pytest.mark.parametrize("key", TEXTS)
def test_there_is_no_subject_and_the_rule_stands_right_under_the_title(key: str) -> None:
    paragraphs = read(merged(key)).paragraphs
    title = next(one for one in paragraphs if one.text.startswith("GIẤY"))
    (rule,) = paragraphs[title.number].lines
    assert rule.length


def test_a_paper_of_introduction_says_until_when_it_holds_and_calls_the_person_rightly() -> None:
    texts = [one.text for one in read(merged("giay-gioi-thieu")).paragraphs]
    start = texts.index("Cụm thi đua số 1 trân trọng giới thiệu:")
    assert texts[start + 1 : start + 7] == [
        "Bà: Nguyễn Thị M.",
        "Chức vụ: Chuyên viên Văn phòng Sở.",
        "Được cử đến: Bộ Ngoại giao.",
        "Về việc: nộp hồ sơ.",
        "Đề nghị Quý cơ quan tạo điều kiện để bà có tên ở trên hoàn thành nhiệm vụ.",
        "Giấy này có giá trị đến hết ngày 31 tháng 12 năm 2025./.",
    ]


def test_several_people_are_called_together_and_one_without_form_of_address_as_the_sample_does() -> None:
    second = "noi_den:"
    several = GIOI_THIEU.replace(second, "  - {ho_ten: Lê Văn C, chuc_vu: Chuyên viên}\nnoi_den:")
    made = context_of("giay-gioi-thieu", several)
    assert made["nguoi_co_ten"] == "các ông, bà"
    assert made["nguoi_duoc_gioi_thieu"][1]["danh_xung"] == "Ông (bà)"
    assert context_of("giay-gioi-thieu", GIOI_THIEU.replace("danh_xung: Bà, ", ""))["nguoi_co_ten"] == "ông (bà)"


def test_a_leave_names_its_days_and_its_receiver_first() -> None:
    texts = [one.text for one in read(merged("giay-nghi-phep")).paragraphs]
    granted = "kể từ ngày 11 tháng 8 năm 2025 đến hết ngày 15 tháng 8 năm 2025 tại xã Bát Xát."
    assert f"Được nghỉ phép trong thời gian 05 ngày, {granted}" in texts
    assert context_of("giay-nghi-phep")["noi_nhan"] == ["- Ông Lê Văn Q;", "- Lưu: VT."]


def test_the_place_of_leave_has_room_to_confirm_only_where_asked() -> None:
    label = "nơi nghỉ phép"
    assert label not in [one.text for one in read(merged("giay-nghi-phep")).paragraphs]
    assert label in [one.text for one in read(merged("giay-nghi-phep", NGHI_PHEP + "xac_nhan: có\n")).paragraphs]


@pytest.mark.parametrize(
    ("key", "old", "new", "message"),
    [
        ("giay-gioi-thieu", "31/12/2025", "28/12/2025", "hết giá trị (28/12/2025) trước ngày cấp (29/12/2025)"),
        ("giay-gioi-thieu", "ve_viec: nộp", "ve_viec: Về việc nộp", "có chữ “Về việc” ở đầu"),
        ("giay-gioi-thieu", "noi_den: Bộ", "noi_den: Được cử đến Bộ", "có chữ “Được cử đến” ở đầu"),
        ("giay-nghi-phep", "so_ngay: 5", "so_ngay: 6", "chỉ có 5 ngày, nhưng `so_ngay` ghi 6"),
        ("giay-nghi-phep", "den_ngay: 15", "den_ngay: 10", "đứng trước `tu_ngay` (11/8/2025)"),
        ("giay-nghi-phep", "tu_ngay: 11/8/2025\nden_ngay: 15", "tu_ngay: 16/8/2025\nden_ngay: 17", "thứ Bảy, Chủ nhật"),
        ("giay-nghi-phep", "ngay_don: 01", "ngay_don: 06", "ngày của đơn (06/8/2025) sau ngày cấp giấy (05/8/2025)"),
    ],
)
def test_days_and_labels_that_cannot_be_are_told(key: str, old: str, new: str, message: str) -> None:
    assert message in told(key, TEXTS[key].replace(old, new))
