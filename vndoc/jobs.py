"""From the dossier to what is to be made: one job a paper."""

from dataclasses import dataclass

from vndoc.documents import Context, DocumentType, document_type
from vndoc.documents.the_thuc import ChapNhan, VanBanHanhChinh, con_phai_dien
from vndoc.errors import InternalError
from vndoc.ho_so import HoSo, PaperData
from vndoc.viet.ten_tap_tin import slug


@dataclass(frozen=True)
class Job:
    """One paper to make: its type, its `ma`, the template's values, what is still to be filled in, what is accepted.

    `path` is the output's name below the output folder, with `/`; `tap_tin` is the data file.
    """

    loai: DocumentType
    ma: str
    context: Context
    path: str
    con_phai_dien: tuple[str, ...] = ()
    chap_nhan: tuple[ChapNhan, ...] = ()
    tap_tin: str = ""


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
    )
