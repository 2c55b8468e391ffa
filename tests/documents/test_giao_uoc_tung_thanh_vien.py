"""A pledge with each member: a file for each, one with all of them, each member's own names, rows and signers."""

from collections.abc import Sequence
from typing import Any

from tests.documents.pledges import PLAN, PLEDGE, RULEBOOK, dossier, template, told
from tests.dossiers import ho_so_of
from vndoc.components.recognise import recognise
from vndoc.documents.giao_uoc import GIAO_UOC
from vndoc.docx.read import read
from vndoc.inspection import inspect
from vndoc.jobs import Job, jobs
from vndoc.render import render

EACH = PLEDGE.replace("Giữa các đơn vị thành viên", "Giữa Khối trưởng") + "hinh_thuc: từng thành viên\n"
ROWS = "".join(
    f"  - {{don_vi: ben-{at}, chi_tieu: [0{at + 1} sáng kiến], danh_hieu: [Cờ thi đua, Bằng khen]}}\n"
    for at in range(3)
)
REGISTERED = EACH + "dang_ky:\n" + ROWS


def made(pledge: str = REGISTERED, members: int = 3, more: Sequence[str] = (), **others: str) -> list[Job]:
    ho_so = ho_so_of(dossier(members, more), PLAN, giao_uoc=pledge, **others)
    return [job for job in jobs(ho_so) if job.loai is GIAO_UOC and "hai" not in job.path]


def values(job: Job) -> Any:  # noqa: ANN401
    return job.context


def test_each_member_has_a_file_and_one_file_has_them_all() -> None:
    every = made()
    assert [job.path for job in every] == [
        "giao-uoc/giao-uoc/ben-0.docx",
        "giao-uoc/giao-uoc/ben-1.docx",
        "giao-uoc/giao-uoc/ben-2.docx",
        "giao-uoc/giao-uoc/ca-bo.docx",
    ]
    assert list(every[-1].contexts) == [job.context for job in every[:-1]]
    assert every[0].con_phai_dien == every[-1].con_phai_dien != ()


def test_other_forms_stay_one_file() -> None:
    (job,) = made(PLEDGE)
    assert (job.ma, job.path, job.noi_tiep) == ("giao-uoc", "giao-uoc/giao-uoc.docx", ())


def test_a_members_paper_is_between_the_head_and_that_member() -> None:
    own = values(made()[2])
    assert own["trich_yeu"] == "Giữa Khối trưởng Khối thi đua các phường và Sở Ngoại vụ tỉnh số 2"
    assert [one["ten"] for one in own["dai_dien"]] == [
        "Sở Ngoại vụ tỉnh số 0 (Khối trưởng)",
        "Sở Ngoại vụ tỉnh số 2",
    ]
    assert (own["cac_ben"], own["so_ban"], own["ben_giu"]) == ("hai bên", "03", "mỗi bên")
    (row,) = own["luoi_hai_ben"]
    assert [row[side]["ten"] for side in ("trai", "phai")] == ["SỞ NGOẠI VỤ TỈNH SỐ 0", "SỞ NGOẠI VỤ TỈNH SỐ 2"]
    assert own["dang_ky_rieng"] == {
        "ten": "Sở Ngoại vụ tỉnh số 2",
        "chi_tieu": ["03 sáng kiến."],
        "danh_hieu": ["Cờ thi đua;", "Bằng khen."],
    }


def test_the_heads_own_paper_is_signed_by_the_head_alone() -> None:
    own = values(made()[0])
    assert own["trich_yeu"] == "Giữa Khối trưởng Khối thi đua các phường và các đơn vị thành viên"
    assert len(own["dai_dien"]) == 1
    assert (own["so_ban"], own["ben_giu"]) == ("02", "Khối trưởng")
    assert own["luoi_mot_ben"][0]["giua"]["ten"] == "SỞ NGOẠI VỤ TỈNH SỐ 0"
    assert own["loi_dan"].startswith("Giao ước với các đơn vị thành viên")


def test_members_are_those_on_the_day_that_are_not_excused() -> None:
    later = made(EACH, 4, ["", "", ", tu_ngay: 01/3/2025"])
    assert [job.ma for job in later] == [f"giao-uoc/{name}" for name in ("ben-0", "ben-1", "ben-3", "ca-bo")]
    excused = made(EACH + "khong_tham_gia: [{don_vi: ben-1, ly_do: Đang sáp nhập}]\n", 3)
    assert [job.ma for job in excused] == [f"giao-uoc/{name}" for name in ("ben-0", "ben-2", "ca-bo")]


def test_what_members_register_is_taken_from_the_years_common_pledge() -> None:
    common = PLEDGE + "dang_ky:\n" + ROWS
    ho_so = ho_so_of(dossier(3), PLAN, giao_uoc__chung=common, giao_uoc__rieng=EACH)
    own = next(values(job) for job in jobs(ho_so) if job.path == "giao-uoc/rieng/ben-1.docx")
    assert own["dang_ky_rieng"]["chi_tieu"] == ["02 sáng kiến."]
    assert own["so_phan"]["cam_ket"] == "IV"
    assert values(made(EACH)[1])["so_phan"]["cam_ket"] == "III"


def test_the_file_with_all_has_each_paper_on_pages_of_its_own() -> None:
    whole = made()[-1]
    data = render(template(), *whole.contexts).data
    facts = read(data)
    texts = [one.text for one in facts.paragraphs]
    assert texts.count("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") == 3
    assert [(one.page_start, one.title_page) for one in facts.sections] == [(1, True)] * 3
    assert recognise(facts, RULEBOOK).marks.count("quoc_hieu") == 3
    assert {one.rule for one in inspect(data, "ca-bo.docx", RULEBOOK).findings} == {"ten-loai-la"}


def test_the_proof_of_printed_values_covers_every_paper_of_a_file() -> None:
    rendered = render(template(), *made()[-1].contexts)
    assert {f"giao-uoc.yaml#dang_ky[{at}].chi_tieu[0]" for at in range(3)} <= rendered.printed
    whole = [at for at, paths in rendered.paths.items() if "giao-uoc.yaml#muc_tieu[0]" in paths]
    assert len(whole) == 3


def test_without_the_head_there_is_no_pledge_with_each_member() -> None:
    (line,) = told(dossier(3), EACH + "khong_tham_gia: [{don_vi: ben-0, ly_do: Đi vắng}]\n")
    assert line == (
        "giao-uoc.yaml trai-nhau: Giao ước từng thành viên do Khối trưởng ký với mỗi thành viên, nhưng đơn vị này "
        "(mã ben-0) không ký. Hãy bỏ khỏi `khong_tham_gia`, hoặc chọn `hinh_thuc` khác."
    )


def test_a_member_whose_file_would_be_the_whole_sets_is_told() -> None:
    (line,) = told(dossier(3).replace("ben-2", "ca-bo"), EACH)
    assert line.startswith("ho-so.yaml:6:")
    assert "trùng tên tập tin in cả bộ giao ước" in line


def test_a_member_without_a_row_is_told_and_a_landscape_table_refused() -> None:
    (line,) = told(dossier(4), REGISTERED)
    assert "thieu-dang-ky: Bảng đăng ký thiếu Sở Ngoại vụ tỉnh số 3" in line
    (line,) = told(dossier(3), REGISTERED + "dang_ky_ngang: có\n")
    assert "mỗi bản chỉ ghi đăng ký của một đơn vị, không có bảng" in line
