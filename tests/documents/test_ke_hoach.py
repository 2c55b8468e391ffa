"""The annual plan: the seed word for word, numbering, extra parts."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from tests.dossiers import FIXTURE, KE_HOACH, ROOT, fixture, ho_so_of
from vndoc.jobs import Job, jobs

SEED = ROOT / "tests" / "golden" / "seed-ke-hoach-2025.txt"


def lines_of(made: Mapping[str, Any]) -> Iterator[str]:
    """The paper's lines from its type to the signer's name, as the template puts them together."""
    yield "KẾ HOẠCH"
    yield made["trich_yeu"]
    yield from made["can_cu"]
    yield from made["mo_dau"]
    parts = made["so_phan"]
    for key, heading in (("muc_dich_yeu_cau", "MỤC ĐÍCH, YÊU CẦU"), ("nhiem_vu_trong_tam", "NHIỆM VỤ TRỌNG TÂM")):
        yield f"{parts[key]}. {heading}"
        yield from (f"{one['so']}. {one['noi_dung']}" for one in made[key])
    yield f"{parts['nhiem_vu_cu_the']}. NHIỆM VỤ CỤ THỂ"
    yield from made["nhiem_vu_cu_the"]["mo_dau"]
    yield from titled(made["nhiem_vu_cu_the"]["theo_quy"])
    for part in made["phan_bo_sung"]:
        yield f"{part['so']}. {part['ten']}"
        yield from part["doan"]
        yield from (f"{one['so']}. {one['noi_dung']}" for one in part["khoan"])
    yield f"{parts['to_chuc_thuc_hien']}. TỔ CHỨC THỰC HIỆN"
    yield from titled(made["to_chuc_thuc_hien"])
    yield made["ket_thuc"]
    yield "Nơi nhận:"
    yield from made["noi_nhan"]
    yield from (*made["quyen_han"], made["chuc_vu"], *made["chuc_vu_khac"], made["ho_ten"])


def titled(groups: list[Any]) -> Iterator[str]:
    for group in groups:
        yield f"{group['so']}. {group['ten']}"
        for task in group["viec"]:
            yield f"- {task['noi_dung']}"
            yield from (f"+ {detail}" for detail in task["chi_tiet"])


def plan() -> Job:
    return next(job for job in jobs(fixture()) if job.loai.key == "ke-hoach")


def words(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()


def context_of(more: str = "", text: str = KE_HOACH) -> Any:  # noqa: ANN401
    return jobs(ho_so_of(ke_hoach=text + more))[0].context


def test_the_fixture_holds_the_seed_word_for_word() -> None:
    seed = words(SEED.read_text("utf-8"))
    end = next(at for at in range(len(seed)) if seed[at - 2 : at + 1] == ["Phạm", "Thanh", "Quang"])
    made = words("\n".join(lines_of(plan().context)))
    assert made == seed[: end + 1]


def test_the_fixture_repeats_no_fact_that_a_reference_can_give() -> None:
    typed = [
        line
        for line in (FIXTURE / "ke-hoach.yaml").read_text("utf-8").splitlines()
        if not line.lstrip().startswith("#") and not line.startswith(("ngay", "# "))
    ]
    for fact in ("2024", "2025", "2026", "Cụm thi đua số 1", "Bộ Ngoại giao", "15/5", "20/11", "1945", "đại hội"):
        assert not [line for line in typed if fact in line], fact


def test_the_fixture_names_its_output_by_its_stem() -> None:
    assert plan().path == "ke-hoach/ke-hoach.docx"


def test_paths_and_spans_lead_back_to_the_data() -> None:
    made: Any = plan().context
    first = made["muc_dich_yeu_cau"][0]["noi_dung"]
    assert first.path == "ke-hoach.yaml#muc_dich_yeu_cau[0]"
    named = {span.path: first[span.start : span.end] for span in first.spans}
    assert named["ho-so.yaml#cum.ten"] == "Cụm thi đua số 1"
    assert named["ho-so.yaml#su_kien.dai_hoi_thi_dua_xi.ten"] == "Đại hội thi đua yêu nước toàn quốc lần thứ XI"


def test_an_extra_part_is_numbered_before_the_last_part() -> None:
    made = context_of(
        "phan_bo_sung:\n  - {ten: Kinh phí, doan: [Tự bảo đảm], khoan: [Hội nghị]}\n  - {ten: Khác, doan: A}\n".replace(
            "doan: A", "doan: [A]"
        )
    )
    assert [(part["so"], part["ten"]) for part in made["phan_bo_sung"]] == [("IV", "KINH PHÍ"), ("V", "KHÁC")]
    assert made["phan_bo_sung"][0]["doan"] == ["Tự bảo đảm."]
    assert made["phan_bo_sung"][0]["khoan"] == [{"so": "1", "noi_dung": "Hội nghị."}]
    assert made["so_phan"]["to_chuc_thuc_hien"] == "VI"


def test_a_quarter_without_tasks_is_left_out_and_numbers_follow_on() -> None:
    made = context_of(text=KE_HOACH.replace("  quy_1: [Đăng ký thi đua]", "  quy_2: [A]\n  quy_4: [B, C]"))
    quarters = made["nhiem_vu_cu_the"]["theo_quy"]
    assert [(one["so"], one["ten"]) for one in quarters] == [("1", "Quý II"), ("2", "Quý IV")]
    assert [task["noi_dung"] for task in quarters[1]["viec"]] == ["B;", "C."]


def test_a_task_with_details_leads_over_to_them() -> None:
    more = "{noi_dung: Báo cáo, chi_tiet: [A, B]}"
    made = context_of(text=KE_HOACH.replace("[Điều hành]", f"[{more}, Điều hành]"))
    assert made["to_chuc_thuc_hien"][0]["viec"] == [
        {"noi_dung": "Báo cáo:", "chi_tiet": ["A;", "B."]},
        {"noi_dung": "Điều hành.", "chi_tiet": []},
    ]


def test_an_organisation_is_a_member_or_a_name_with_its_note() -> None:
    more = "  - {ten: Các thành viên, ghi_chu: trừ Cụm trưởng, nhiem_vu: [A]}\nket_thuc"
    made = context_of(text=KE_HOACH.replace("ket_thuc", more))
    assert [one["ten"] for one in made["to_chuc_thuc_hien"]] == [
        "Sở Ngoại vụ tỉnh Lào Cai",
        "Các thành viên (trừ Cụm trưởng)",
    ]
