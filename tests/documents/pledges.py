"""Pledges of any number of parties, made without a stock template on disk."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from tests.dossiers import KE_HOACH, findings_of, ho_so_of
from vndoc.documents.giao_uoc import GIAO_UOC
from vndoc.jobs import jobs
from vndoc.render import Compiled, compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

RULEBOOK = load()
PLAN = KE_HOACH.replace("lao-cai", "ben-0")
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi")
MIDDLE = ("Văn", "Thị", "Hữu", "Minh", "Ngọc")

PLEDGE = """\
ngay_du_kien: 20/02/2025
trich_yeu: Giữa các đơn vị thành viên ${cum.ten}
dia_diem: Hội nghị ký kết giao ước thi đua
muc_tieu: [Hoàn thành xuất sắc nhiệm vụ]
noi_dung:
  - ten: Nhiệm vụ chính trị
    chi_tieu:
      - noi_dung: Tỷ lệ hoàn thành chương trình công tác
        muc_phan_dau: 100%
cam_ket: [Triển khai đến toàn thể công chức]
ban_luu: gửi Hội đồng Thi đua - Khen thưởng Bộ Ngoại giao
"""


def name(at: int) -> str:
    """The placeholder name of the representative of party `at` (from 0); no two are equal below 40."""
    return f"{FAMILY[at % len(FAMILY)]} {MIDDLE[at % len(MIDDLE)]} {chr(ord('A') + at % 26)}"


def dossier(count: int, more: Sequence[str] = ()) -> str:
    """`ho-so.yaml` of a cluster with `count` members: every fourth signed for by a deputy, every fifth a collective.

    `more` is added to the records of the first members.
    """
    records = "".join(_record(at, more[at] if at < len(more) else "") for at in range(count))
    return f"""\
nam: 2025
cum: {{ten: Khối thi đua các phường, ky_hieu: KTĐ, co_quan_chu_quan: Ủy ban nhân dân tỉnh Lào Cai, dia_danh: Lào Cai}}
thanh_vien:
{records}cum_truong: ben-0
nguoi_ky: {{chuc_vu: Khối trưởng, ho_ten: Nguyễn Văn A}}
noi_nhan: [Các thành viên trong Khối]
"""


def _record(at: int, more: str) -> str:
    signer = "{chuc_vu: Giám đốc, ho_ten: %s}"
    if at % 4 == 3:
        signer = "{ky_thay: có, chuc_vu: Giám đốc, chuc_vu_ky_thay: Phó Giám đốc, ho_ten: %s}"
    elif at % 5 == 4:
        signer = "{thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: %s}"
    unit = f"Ủy ban nhân dân phường số {at}" if at % 5 == 4 and at % 4 != 3 else f"Sở Ngoại vụ tỉnh số {at}"
    return f"  - {{ma: ben-{at}, ten: {unit}, dai_dien: {signer % name(at)}{more}}}\n"


@cache
def template() -> Compiled:
    """The template of the pledge, compiled once."""
    assert GIAO_UOC.mau is not None
    return compile_template(build(GIAO_UOC.mau(RULEBOOK), RULEBOOK, GIAO_UOC.ten), "giao-uoc.docx", RULEBOOK)


def context_of(ho_so: str, pledge: str = PLEDGE) -> Any:  # noqa: ANN401
    """The template's values."""
    made = ho_so_of(ho_so, PLAN, giao_uoc=pledge)
    return next(job.context for job in jobs(made) if job.loai is GIAO_UOC)


def paper_of(ho_so: str, pledge: str = PLEDGE) -> bytes:
    """The .docx."""
    return render(template(), context_of(ho_so, pledge)).data


def told(ho_so: str, pledge: str = PLEDGE) -> list[str]:
    """The findings of the dossier as lines."""
    return findings_of(ho_so, PLAN, giao_uoc=pledge)
