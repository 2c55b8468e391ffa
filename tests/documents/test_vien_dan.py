"""Citations of law in papers, by the paper's date."""

from pathlib import Path

import pytest

from tests.dossiers import HO_SO, KE_HOACH, findings_of, ho_so_of, raw_of
from vndoc import pipeline
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.findings import Severity
from vndoc.validate import validate

DECREES = {
    "98": "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ",
    "152": "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
    "tt01": "Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ",
    "tt15": "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ",
    "law": "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "amended": "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 được sửa đổi, bổ sung bởi Luật số 06/2026/QH16",
    "old": "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
    "91": "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ",
}


def dossier(ngay: str, can_cu: str | None = None, more: str = "") -> dict[str, str]:
    facts = HO_SO.replace("nam: 2025", f"nam: {ngay[-4:]}")
    plan = KE_HOACH.replace("15/01/2025", ngay) + (f"can_cu:\n  - Căn cứ {can_cu}\n" if can_cu else "") + more
    return {"ho_so": facts, "ke_hoach": plan}


def found(ngay: str, can_cu: str | None = None, more: str = "") -> list[tuple[str, Severity]]:
    return [(one.rule, one.severity) for one in validate(raw_of(**dossier(ngay, can_cu, more)))[1]]


@pytest.mark.parametrize(
    ("ngay", "cited", "rules"),
    [
        ("31/12/2023", "old", ["van-ban-da-sua-doi"]),
        ("01/01/2024", "old", ["van-ban-het-hieu-luc"]),
        ("30/6/2025", "98", []),
        ("01/7/2025", "98", ["van-ban-het-hieu-luc"]),
        ("13/6/2025", "152", ["van-ban-chua-ban-hanh"]),
        ("14/6/2025", "152", ["van-ban-chua-hieu-luc"]),
        ("30/6/2025", "152", ["van-ban-chua-hieu-luc"]),
        ("01/7/2025", "152", []),
        ("04/8/2025", "tt01", []),
        ("05/8/2025", "tt01", ["van-ban-het-hieu-luc"]),
        ("03/8/2025", "tt15", ["van-ban-chua-ban-hanh"]),
        ("04/8/2025", "tt15", ["van-ban-chua-hieu-luc"]),
        ("05/8/2025", "tt15", []),
        ("30/9/2026", "law", []),
        ("01/10/2026", "law", ["van-ban-da-sua-doi"]),
        ("01/10/2026", "amended", []),
        ("28/02/2027", "152", []),
        ("01/3/2027", "152", ["van-ban-het-hieu-luc"]),
        ("28/02/2027", None, []),
        ("01/3/2027", None, ["can-cu-chua-biet"]),
        ("01/3/2027", "Nghị định của năm 2027", []),
    ],
)
def test_a_basis_is_judged_by_the_papers_day(ngay: str, cited: str | None, rules: list[str]) -> None:
    told = found(ngay, DECREES.get(cited, cited) if cited else None)
    assert [rule for rule, _ in told] == rules
    light = {"van-ban-da-sua-doi", "van-ban-chua-hieu-luc"}
    assert all((weight is Severity.CANH_BAO) == (rule in light) for rule, weight in told)


def test_an_ended_basis_is_told_with_the_act_in_its_place() -> None:
    assert findings_of(**dossier("01/7/2025", DECREES["98"])) == [
        "ke-hoach.yaml:12:5 van-ban-het-hieu-luc: Nghị định số 98/2023/NĐ-CP hết hiệu lực từ ngày 01/7/2025, "
        "văn bản đề ngày 01/7/2025. Hãy thay bằng Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025, "
        "viết `${can_cu.nghi_dinh_152_2025}`."
    ]
    (line,) = findings_of(**dossier("01/3/2027", DECREES["152"]))
    assert line.endswith("Chưa biết văn bản thay thế; hãy tìm và ghi văn bản đang có hiệu lực.")


def test_a_basis_not_yet_in_force_is_told_with_the_act_before_it() -> None:
    assert findings_of(**dossier("30/6/2025", DECREES["152"])) == [
        "ke-hoach.yaml:12:5 van-ban-chua-hieu-luc: Nghị định số 152/2025/NĐ-CP có hiệu lực từ ngày 01/7/2025, "
        "văn bản đề ngày 30/6/2025. Hãy viện dẫn Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023, "
        "viết `${can_cu.nghi_dinh_98_2023}`; nếu văn bản để chuẩn bị thi hành thì không cần sửa."
    ]


def test_a_wrong_date_is_told_with_the_right_one() -> None:
    assert findings_of(**dossier("01/8/2025", "Nghị định số 152/2025/NĐ-CP ngày 15 tháng 6 năm 2025")) == [
        "ke-hoach.yaml:12:5 vien-dan-sai-ngay: Nghị định số 152/2025/NĐ-CP ban hành ngày 14 tháng 6 năm 2025, "
        "không phải “ngày 15 tháng 6 năm 2025”. Hãy sửa ngày, hoặc sửa số nếu là văn bản khác."
    ]


def test_an_act_whose_end_is_not_sure_is_a_warning() -> None:
    assert found("01/7/2025", DECREES["91"]) == [("van-ban-het-hieu-luc", Severity.CANH_BAO)]


def test_running_text_is_warned_of_and_history_is_left_alone() -> None:
    ended = dossier("01/8/2025")
    ended["ke_hoach"] = ended["ke_hoach"].replace("Nâng cao nhận thức", "Thực hiện Nghị định số 98/2023/NĐ-CP")
    (finding,) = validate(raw_of(**ended))[1]
    assert (finding.rule, finding.severity) == ("van-ban-het-hieu-luc", Severity.CANH_BAO)
    ended["ke_hoach"] = ended["ke_hoach"].replace("Thực hiện Nghị", "Phổ biến nghị định thay thế Nghị")
    assert validate(raw_of(**ended))[1] == ()


def test_an_act_inside_the_name_of_another_is_not_a_basis() -> None:
    name = f"{DECREES['tt01']} quy định biện pháp thi hành Luật Thi đua, khen thưởng và {DECREES['98']}"
    assert found("01/8/2025", name) == []


def test_a_reference_prints_the_act_as_it_stands_on_the_papers_day() -> None:
    def basis(ngay: str) -> str:
        model = ho_so_of(**dossier(ngay, "${can_cu.luat_2022}")).van_ban[0].noi_dung
        assert isinstance(model, VanBanHanhChinh)
        return model.can_cu[0]

    assert basis("30/9/2026") == f"Căn cứ {DECREES['law']}"
    assert basis("01/10/2026") == f"Căn cứ {DECREES['amended']}"


def test_a_name_that_was_not_compared_is_a_hint_and_an_unknown_key_lists_the_known() -> None:
    assert found("01/9/2025", "${can_cu.thong_tu_15_2025}") == [("can-doi-chieu", Severity.GOI_Y)]
    (line,) = findings_of(**dossier("01/9/2025", "${can_cu.thong_tu_99_2031}"))
    assert "Không có tham chiếu `${can_cu.thong_tu_99_2031}`. Các văn bản đã có: `can_cu.luat_2003`" in line
    (line,) = findings_of(**dossier("01/9/2025", "${can_cu.nghi_dinh_152_205}"))
    assert "Không có tham chiếu" in line


ACCEPTED = "chap_nhan: [{rule: can-cu-chua-biet, cho: ke-hoach.yaml, ly_do: Kế hoạch không ghi căn cứ}]\n"


def test_the_clerk_may_confirm_a_plan_without_bases_and_the_reason_is_kept(tmp_path: Path) -> None:
    texts = dossier("01/3/2027", None, ACCEPTED)
    assert findings_of(**texts) == []
    (tmp_path / "ho-so.yaml").write_text(texts["ho_so"], "utf-8")
    (tmp_path / "ke-hoach.yaml").write_text(texts["ke_hoach"], "utf-8")
    report = pipeline.build(tmp_path, tmp_path / "out")
    assert [(one.rule, one.ly_do) for one in report.accepted] == [("can-cu-chua-biet", "Kế hoạch không ghi căn cứ")]
    assert not [one for one in report.findings if one.finding.rule == "can-cu-chua-biet"]
