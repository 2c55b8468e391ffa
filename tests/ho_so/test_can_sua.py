"""Places that a person must still mend hold back their own paper, and no other."""

from pathlib import Path

from tests.dossiers import HO_SO, KE_HOACH, findings_of, raw_of
from vndoc import pipeline
from vndoc.validate import validate

CONG_VAN = """\
ngay_du_kien: 10/02/2025
don_vi_soan_thao: VP
trich_yeu: xin ý kiến
kinh_gui: Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao
noi_dung: [Cụm thi đua đề nghị cho ý kiến]
ket_thuc: Đề nghị quan tâm
"""


def test_a_marked_sentence_and_a_gap_are_told_with_their_place() -> None:
    plan = KE_HOACH.replace("Nâng cao nhận thức", "(CẦN SỬA) Nâng cao nhận thức")
    (line,) = findings_of(ke_hoach=plan)
    assert line.startswith("ke-hoach.yaml:3:20 con-can-sua: “(CẦN SỬA) Nâng cao nhận thức” chưa được xem lại.")
    (line,) = findings_of(ke_hoach="so: CẦN ĐIỀN\n" + KE_HOACH)
    assert line.startswith("ke-hoach.yaml:1:5 con-can-sua: Mục này chưa được điền.")


def test_a_fault_elsewhere_in_the_paper_is_told_as_ever() -> None:
    lines = findings_of(ke_hoach="so: CẦN ĐIỀN\nngay: 32/01/2025\n" + KE_HOACH)
    assert [line.split(" ")[1] for line in lines] == ["con-can-sua:", "ngay-khong-co:"]
    assert validate(raw_of(ke_hoach="so: CẦN ĐIỀN\nngay: 32/01/2025\n" + KE_HOACH))[0] is None


def test_the_paper_waits_and_the_dossier_does_not() -> None:
    made, _ = validate(raw_of(ke_hoach="so: CẦN ĐIỀN\n" + KE_HOACH, cong_van=CONG_VAN))
    assert made is not None
    assert [paper.name for paper in made.van_ban] == ["cong-van/cong-van"]
    assert [(paper.loai, paper.ma, paper.tap_tin) for paper in made.giu_lai] == [
        ("ke-hoach", "ke-hoach", "ke-hoach.yaml")
    ]


def test_a_gap_in_the_facts_holds_back_all() -> None:
    made, findings = validate(raw_of(HO_SO.replace("Nguyễn Văn A", "CẦN ĐIỀN"), cong_van=CONG_VAN))
    assert made is None
    assert [one.rule for one in findings] == ["con-can-sua"]


def test_an_unknown_successor_of_a_basis_holds_back_its_paper_alone() -> None:
    late = KE_HOACH.replace("15/01/2025", "05/3/2027") + "can_cu: ['Căn cứ ${can_cu.nghi_dinh_152_2025}']\n"
    made, findings = validate(
        raw_of(HO_SO.replace("2025", "2027"), late, cong_van=CONG_VAN.replace("10/02/2025", "10/02/2027"))
    )
    assert made is not None
    assert [paper.name for paper in made.van_ban] == ["cong-van/cong-van"]
    assert [one.rule for one in findings] == ["van-ban-het-hieu-luc"]


def test_build_makes_the_others_and_keeps_the_earlier_paper(tmp_path: Path) -> None:
    (tmp_path / "ho-so.yaml").write_text(HO_SO, "utf-8")
    (tmp_path / "ke-hoach.yaml").write_text(KE_HOACH, "utf-8")
    (tmp_path / "cong-van.yaml").write_text(CONG_VAN, "utf-8")
    out = tmp_path / "out"
    assert pipeline.build(tmp_path, out).exit_code == 0
    (tmp_path / "ke-hoach.yaml").write_text("so: CẦN ĐIỀN\n" + KE_HOACH, "utf-8")
    report = pipeline.build(tmp_path, out, accept_faults=True)
    assert report.exit_code == 1
    assert report.waiting == ("ke-hoach/ke-hoach.docx",)
    assert report.as_json()["held_back"] == ["ke-hoach/ke-hoach.docx"]
    assert [one.path for one in report.written] == ["cong-van/cong-van.docx"]
    assert (out / "ke-hoach" / "ke-hoach.docx").is_file()
    (tmp_path / "ke-hoach.yaml").write_text("so: 7\n" + KE_HOACH, "utf-8")
    assert pipeline.build(tmp_path, out).exit_code == 0
