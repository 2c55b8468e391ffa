"""The công điện: who wires, the list of receivers, what a clerk doubles; its list is no running text for the linter."""

from typing import Any

import pytest

from tests.dossiers import findings_of, ho_so_of
from vndoc.blocks import Para
from vndoc.components.recognise import recognise
from vndoc.documents.cong_dien import CONG_DIEN
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect
from vndoc.jobs import jobs
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
PAPER = """\
ngay: 29/9/2025
so: 3
trich_yeu: Về việc ứng phó mưa lũ
noi_nhan_dien: [Giám đốc các Sở, Văn phòng Sở;]
noi_dung: [Mưa to đến rất to]
ket_thuc: Yêu cầu các đơn vị thực hiện
"""


def context_of(paper: str = PAPER) -> Any:  # noqa: ANN401
    return next(job.context for job in jobs(ho_so_of(cong_dien=paper)) if job.loai.key == "cong-dien")


def merged(paper: str = PAPER) -> bytes:
    blocks = CONG_DIEN.mau(RULEBOOK) if CONG_DIEN.mau else (Para("noi_dung", ""),)
    return render(compile_template(build(blocks, RULEBOOK), "mau", RULEBOOK), context_of(paper)).data


def test_the_issuer_wires_where_nobody_is_named() -> None:
    assert context_of()["co_quan_dien"] == "Cụm thi đua số 1"
    assert context_of(PAPER + "co_quan_dien: Cụm trưởng\n")["co_quan_dien"] == "Cụm trưởng"


def test_each_receiver_has_a_line_and_the_recipients_begin_as_above() -> None:
    made = context_of()
    assert made["noi_nhan_dien"] == ["- Giám đốc các Sở;", "- Văn phòng Sở."]
    assert made["noi_nhan"] == ["- Như trên;", "- Lưu: VT."]
    assert context_of(PAPER.replace("[Giám đốc các Sở, Văn phòng Sở;]", "Sở A"))["noi_nhan_dien"] == ["- Sở A."]


def test_the_linter_finds_nothing_and_knows_the_list_of_receivers() -> None:
    data = merged()
    report = inspect(data, "cong-dien.docx", RULEBOOK)
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []
    paper = recognise(read(data), RULEBOOK)
    assert paper.layout == "mau-1.6"
    assert [one.text for one in paper.of("noi_dung")] == ["Mưa to đến rất to.", "Yêu cầu các đơn vị thực hiện./."]
    assert paper.of("gach_dau_dong") == ()


@pytest.mark.parametrize(("typed", "rest"), [("Cụm trưởng điện:", "Cụm trưởng"), ("Cụm trưởng điện", "Cụm trưởng")])
def test_the_word_that_the_template_prints_is_refused(typed: str, rest: str) -> None:
    told = findings_of(cong_dien=f'{PAPER}co_quan_dien: "{typed}"\n')
    assert [one for one in told if f"chữ này được tự thêm. Hãy ghi “{rest}”" in one], told
