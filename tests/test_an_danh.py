"""A dossier without personal data: names alike everywhere, facts of persons gone, all else as it was."""

from pathlib import Path

import pytest

from tests.conftest import FIXTURE
from vndoc import pipeline
from vndoc.an_danh import an_danh
from vndoc.findings import Severity, worst
from vndoc.ho_so.read import read_model
from vndoc.ho_so.ung_vien import CaNhan
from vndoc.load import load
from vndoc.load.file import load_text
from vndoc.raw import Raw, RawMap
from vndoc.validate import validate

TYPED = """\
ca_nhan:
  - ma: ly-van-xuan
    ho_ten: Lý Văn Xuân
    chuc_vu: Chuyên viên
    ly_lich:
      ngay_sinh: 12/3/1985
      so_dinh_danh: "001085012345"
      que_quan: Xã Bản Xèo
      di_dong: 0912 345 678
    de_nghi:
      - tom_tat:
          - Đồng chí Lý Văn Xuân chủ trì 05 đoàn ra; LÝ VĂN XUÂN là tác giả một sáng kiến.
          - Phối hợp với đồng chí Giàng Thị Mẩy, Sở Nội vụ.
"""


def masked(text: str) -> str:
    file, findings = load_text("de-nghi.yaml", text.encode())
    assert findings == ()
    return repr(an_danh(Raw("ho-so", (file,)))[0].files[0].root)


def test_names_codes_and_personal_facts_are_gone() -> None:
    shown = masked(TYPED)
    for secret in ("Xuân", "XUÂN", "xuan", "1985", "001085012345", "Bản Xèo", "0912", "Mẩy"):
        assert secret not in shown, secret


def test_one_person_has_one_placeholder_wherever_the_name_stands() -> None:
    shown = masked(TYPED)
    assert shown.count("Nguyễn Văn A") == 2
    assert "NGUYỄN VĂN A là tác giả" in shown
    assert "đồng chí Trần Thị B, Sở Nội vụ" in shown
    assert "ca-nhan-001" in shown


def test_what_is_not_about_persons_stays() -> None:
    assert "'chuc_vu': 'Chuyên viên'" in masked(TYPED)


def test_the_fixture_is_as_sound_without_names_as_with_them() -> None:
    raw, _ = load(Path(FIXTURE))
    before, after = validate(raw), validate(an_danh(raw)[0])
    assert after[0] is not None
    assert worst(after[1]) is not Severity.LOI
    assert [one.rule for one in after[1]] == [one.rule for one in before[1]]


@pytest.mark.parametrize(
    ("key", "typed", "example"),
    [
        ("ngay_sinh", "31/02/1985", "01/01/1980"),
        ("so_dinh_danh", "0010\\n850", "000000000000"),
        ("thu_dien_tu", "[xuan@example.vn]", "a@example.vn"),
    ],
)
def test_a_faulty_personal_fact_is_told_without_being_quoted(key: str, typed: str, example: str) -> None:
    text = f'ma: xuan\nho_ten: Lý Văn Xuân\nly_lich: {{{key}: "{typed}"}}\n'
    file, _ = load_text("ca-nhan.yaml", text.replace('"[', "[").replace(']"', "]").encode())
    assert isinstance(file.root, RawMap)
    model, findings = read_model(CaNhan, file.root, file.name, {})
    assert model is None
    assert len(findings) == 1
    assert example in findings[0].message
    for secret in ("1985", "0010", "xuan@"):
        assert secret not in f"{findings[0].message}{findings[0].suggestion}"


def test_the_masked_set_stands_in_a_folder_of_its_own_and_holds_no_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    report = pipeline.build(FIXTURE, only=("ke-hoach", "giao-uoc"), without_persons=True)
    assert report.folder == Path("output/cum-1-bng-2025-an-danh")
    papers = [pipeline.outline(report.folder / one.path) for one in report.written]
    assert papers
    kept = [path.read_text("utf-8") for path in report.folder.rglob("*.json")]
    for text in (*papers, *kept):
        assert "Phạm Thanh Quang" not in text


def test_authors_of_initiatives_and_names_in_lists_are_masked_and_offices_are_not() -> None:
    shown = masked(
        "sang_kien:\n  - {ten: Số hóa, tac_gia: 'Trần Xuyến N, Lê Xuyến P và Vừ Xuyến Q'}\n"
        "  - {ten: Bản tin, tac_gia: Phòng Hợp tác quốc tế}\n"
        "danh_hieu_ca_nhan:\n  - {danh_hieu: Lao động tiên tiến, danh_sach: [Sùng Xuyến S]}\n"
        "danh_hieu_tap_the:\n  - {danh_hieu: Tập thể lao động tiên tiến, danh_sach: [Văn phòng Sở]}\n"
    )
    assert "Xuyến" not in shown
    assert "Phòng Hợp tác quốc tế" in shown
    assert "Văn phòng Sở" in shown
