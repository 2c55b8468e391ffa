"""From the dossier to what is to be made: one job a paper."""

from dataclasses import dataclass

from vndoc.documents import Context, DocumentType, document_type
from vndoc.documents.the_thuc import ChapNhan, VanBanHanhChinh, con_phai_dien
from vndoc.documents.vien_dan import citation_findings
from vndoc.errors import InternalError
from vndoc.findings import Finding
from vndoc.ho_so import HoSo, PaperData
from vndoc.quy_dinh.van_ban_phap_luat import load_van_ban_phap_luat
from vndoc.viet.ten_tap_tin import slug


@dataclass(frozen=True)
class Job:
    """One paper to make: its type, its `ma`, the template's values, what is still to be filled in, what is accepted.

    `path` is the output's name below the output folder, with `/`; `tap_tin` is the data file; `da_bao` are the
    findings about its citations that the office accepts.
    """

    loai: DocumentType
    ma: str
    context: Context
    path: str
    con_phai_dien: tuple[str, ...] = ()
    chap_nhan: tuple[ChapNhan, ...] = ()
    tap_tin: str = ""
    da_bao: tuple[Finding, ...] = ()


def jobs(ho_so: HoSo) -> tuple[Job, ...]:
    """The jobs of a dossier, in the order of its data files."""
    return tuple(_job(ho_so, paper) for paper in ho_so.van_ban)


def _job(ho_so: HoSo, paper: PaperData) -> Job:
    loai = document_type(paper.loai)
    if loai is None or not isinstance(paper.noi_dung, VanBanHanhChinh):
        raise InternalError(f"Không có loại văn bản “{paper.loai}”.")
    return Job(
        loai=loai,
        ma=paper.ma,
        context=loai.context(ho_so, paper.noi_dung),
        path=f"{loai.key}/{slug(paper.ma)}.docx",
        con_phai_dien=con_phai_dien(paper.noi_dung),
        chap_nhan=paper.noi_dung.chap_nhan,
        tap_tin=paper.tap_tin,
        da_bao=_accepted(loai, paper, paper.noi_dung.chap_nhan),
    )


def _accepted(loai: DocumentType, paper: PaperData, chap_nhan: tuple[ChapNhan, ...]) -> tuple[Finding, ...]:
    if not chap_nhan:
        return ()
    found = citation_findings(paper, load_van_ban_phap_luat(), needs_grounds=loai.theo_luat_thi_dua)
    return tuple(finding for finding in found if any(entry.accepts(finding) for entry in chap_nhan))
