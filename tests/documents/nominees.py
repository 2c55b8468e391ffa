"""Lists of nominees in short YAML, for the tests of their reports and summaries."""

from typing import Any

from tests.documents.scores import HO_SO
from tests.dossiers import KE_HOACH, findings_of, root_of
from vndoc.documents.de_nghi import DanhSachDeNghi
from vndoc.ho_so import HoSo, PaperData, ThongTinChung
from vndoc.ho_so.fields import MEMBERS
from vndoc.ho_so.read import read_model
from vndoc.inspection import outline
from vndoc.jobs import Job, jobs
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
BANG_KHEN = "Bằng khen của Bộ trưởng Bộ Ngoại giao"
KY_NIEM_CHUONG = "Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”"

UNIT = "  - ma: don-vi-x\n    ten: Sở Ngoại vụ tỉnh A\n    don_vi: tinh-a\n"
PERSON = "  - ma: nguoi-x\n    ho_ten: Trần Thị M\n    chuc_vu: Chuyên viên\n    don_vi: tinh-b\n"


def unit(*lines: str, award: str = BANG_KHEN, asked: str = "") -> str:
    """The list with one unit; `lines` are further fields, `asked` fields of its proposal."""
    return f"tap_the:\n{UNIT}{_more(lines)}    de_nghi:\n      - {{hinh_thuc: {award}{asked}}}\n"


def person(*lines: str, award: str = BANG_KHEN, asked: str = "") -> str:
    """The list with one person."""
    return f"ca_nhan:\n{PERSON}{_more(lines)}    de_nghi:\n      - {{hinh_thuc: {award}{asked}}}\n"


def _more(lines: tuple[str, ...]) -> str:
    return "".join(f"    {line}\n" for line in lines)


def papers(text: str) -> list[Job]:
    """The reports and summaries that the list gives, whether its nominees are eligible or not."""
    chung, found = read_model(ThongTinChung, root_of(HO_SO, "ho-so.yaml"), "ho-so.yaml", {MEMBERS: None})
    listed, faults = read_model(DanhSachDeNghi, root_of(text, "de-nghi.yaml"), "de-nghi.yaml", {MEMBERS: None})
    assert isinstance(chung, ThongTinChung) and isinstance(listed, DanhSachDeNghi), (*found, *faults)
    return list(jobs(HoSo(chung, (PaperData("de-nghi", "de-nghi", "de-nghi.yaml", listed),))))


def report(text: str) -> Job:
    """The one report."""
    (found,) = (job for job in papers(text) if job.loai.key.startswith("bao-cao-mau"))
    return found


def summary(text: str) -> Job:
    """The one summary."""
    (found,) = (job for job in papers(text) if job.loai.key == "tom-tat-thanh-tich")
    return found


def printed(job: Job) -> bytes:
    """The paper of a job."""
    assert job.loai.mau is not None
    blocks: Any = job.loai.mau(RULEBOOK)
    template = compile_template(build(blocks, RULEBOOK), f"{job.loai.key}.docx", RULEBOOK)
    return render(template, job.context).data


def lines(job: Job) -> list[str]:
    """The paragraphs of the paper, without their components."""
    return [line.partition(": ")[2].strip() for line in outline(printed(job), RULEBOOK).splitlines()]


RULES = (
    "bo-mau-het-hieu-luc",
    "mau-bao-cao-lech",
    "muc-bao-cao-la",
    "muc-bao-cao-thua",
    "nam-quyet-dinh-sai",
    "ten-viet-tat",
    "thang-nam-sai",
    "tom-tat-dai",
    "tom-tat-khac-bao-cao",
)


def told(text: str) -> list[str]:
    """What the checks of reports and summaries say, without the note on the family of forms."""
    found = findings_of(HO_SO, KE_HOACH, de_nghi=text)
    return [one for one in found if any(f"{rule}:" in one or f"[{rule}]" in one for rule in RULES)]
