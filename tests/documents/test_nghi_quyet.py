"""Resolutions: the words QUYẾT NGHỊ, who resolves, the điều that carries it out first among the recipients."""

from typing import Any

import pytest

from tests.dossiers import findings_of, ho_so_of
from vndoc.documents.nghi_quyet import NGHI_QUYET
from vndoc.docx.read import read
from vndoc.findings import Severity
from vndoc.inspection import inspect
from vndoc.jobs import jobs
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
PAPER = """\
ngay: 10/01/2025
so: 1
trich_yeu: Hội nghị cán bộ, công chức
can_cu: [Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022]
cac_dieu:
  - doan: Thông qua các chỉ tiêu
    chi_tiet: [{khoan: 100% nhiệm vụ đúng hạn}, {khoan: 05 sáng kiến}]
  - Các đơn vị chịu trách nhiệm thi hành Nghị quyết này
  - Nghị quyết này có hiệu lực kể từ ngày ký
noi_nhan: [Công đoàn tỉnh]
"""


def context_of(paper: str = PAPER) -> Any:  # noqa: ANN401
    return next(job.context for job in jobs(ho_so_of(nghi_quyet=paper)) if job.loai.key == "nghi-quyet")


def test_a_resolution_is_read_as_one_and_the_linter_finds_nothing() -> None:
    assert NGHI_QUYET.mau is not None
    template = compile_template(build(NGHI_QUYET.mau(RULEBOOK), RULEBOOK), "mau", RULEBOOK)
    data = render(template, context_of()).data
    report = inspect(data, "nghi-quyet.docx", RULEBOOK)
    assert report.loai == "nghi-quyet"
    assert [one for one in report.findings if one.severity is not Severity.GOI_Y] == []
    texts = [one.text for one in read(data).paragraphs]
    assert texts.index("CỤM THI ĐUA SỐ 1", 3) < texts.index("QUYẾT NGHỊ:")
    assert "1. 100% nhiệm vụ đúng hạn;" in texts or "1. 100% nhiệm vụ đúng hạn." in texts


def test_those_who_carry_it_out_come_first_among_the_recipients() -> None:
    assert context_of()["noi_nhan"] == ["- Như Điều 2;", "- Công đoàn tỉnh;", "- Lưu: VT."]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[Công đoàn tỉnh]", "[Như Điều 5]", "chỉ có 3 điều nhưng nơi nhận ghi “Như Điều 5”"),
        ("kể từ ngày ký", "theo Điều 4 Nghị quyết này", "nhắc đến “Điều 4 Nghị quyết này” nhưng chỉ có 3 điều"),
    ],
)
def test_a_missing_article_is_told(old: str, new: str, message: str) -> None:
    assert message in " ".join(findings_of(nghi_quyet=PAPER.replace(old, new)))
