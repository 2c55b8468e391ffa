"""From the dossier to what is to be made: one job a file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vndoc.documents import Context, DocumentType, made_from
from vndoc.documents.the_thuc import ChapNhan, DuLieu, VanBanHanhChinh, con_phai_dien
from vndoc.documents.vien_dan import citation_findings
from vndoc.doi_chieu import accepted_by, doi_chieu
from vndoc.errors import InternalError
from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.quy_dinh.van_ban_phap_luat import load_van_ban_phap_luat
from vndoc.viet.ten_tap_tin import slug

_OWN_NAME = ("ten-loai-la", Severity.GOI_Y)
"""What the linter tells of a title outside the 29 types (Điều 7), right for any file that vndoc did not make."""


@dataclass(frozen=True)
class Job:
    """One paper to make: its type, its `ma`, the template's values, what is still to be filled in, what is accepted.

    `noi_tiep` are the values of the papers that follow it in the same file. `path` is the output's name below the
    output folder, with `/`; `tap_tin` is the data file; `da_bao` are the findings about its data that are accepted.
    """

    loai: DocumentType
    ma: str
    context: Context
    path: str
    con_phai_dien: tuple[str, ...] = ()
    chap_nhan: tuple[ChapNhan, ...] = ()
    tap_tin: str = ""
    da_bao: tuple[Finding, ...] = ()
    noi_tiep: tuple[Context, ...] = ()

    @property
    def contexts(self) -> tuple[Context, ...]:
        """The values of every paper in the file."""
        return (self.context, *self.noi_tiep)

    def worth_telling(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings without the hint that a paper of a name of its own is none of the 29 types: it is meant so."""
        own_name = self.loai.bo_cuc == "ten-khac"
        yield from (one for one in findings if not (own_name and (one.rule, one.severity) == _OWN_NAME))


def jobs(ho_so: HoSo) -> tuple[Job, ...]:
    """The jobs of a dossier, in the order of its data files; of one file as the types stand in `DOCUMENTS`."""
    return tuple(job for paper in ho_so.van_ban for loai in made_from(paper.loai) for job in _jobs(ho_so, paper, loai))


def _jobs(ho_so: HoSo, paper: PaperData, loai: DocumentType) -> Iterator[Job]:
    """The files that one type of paper makes of a paper's data."""
    data = paper.noi_dung
    if not isinstance(data, DuLieu):
        raise InternalError(f"Không có loại văn bản “{paper.loai}”.")
    job = Job(
        loai=loai,
        ma=paper.ma,
        context={},
        path=f"{loai.key}/{slug(paper.ma)}.docx",
        chap_nhan=data.chap_nhan,
        tap_tin=paper.tap_tin,
        da_bao=_accepted(ho_so, loai, paper, data.chap_nhan),
    )
    if loai.cac_ban is None:
        left = con_phai_dien(data) if isinstance(data, VanBanHanhChinh) else ()
        yield replace(job, context=loai.context(ho_so, data), con_phai_dien=left)
        return
    for ban in loai.cac_ban(ho_so, data):
        names = (slug(paper.ma), *map(slug, ban.duong_dan))
        path = f"{'/'.join((loai.data_key, *names))}.docx"
        made = replace(job, context=ban.context, con_phai_dien=ban.con_phai_dien, noi_tiep=ban.noi_tiep)
        yield replace(made, ma="/".join(names), path=path) if ban.duong_dan else made


def _accepted(
    ho_so: HoSo, loai: DocumentType, paper: PaperData, chap_nhan: tuple[ChapNhan, ...]
) -> tuple[Finding, ...]:
    if not chap_nhan:
        return ()
    cited = citation_findings(paper, load_van_ban_phap_luat(), needs_grounds=loai.theo_luat_thi_dua)
    accepted = tuple(finding for finding in cited if any(entry.accepts(finding) for entry in chap_nhan))
    return (*accepted, *(finding for finding in doi_chieu(ho_so) if accepted_by(paper, finding)))


def held_outputs(ho_so: HoSo, known: Iterable[str] = ()) -> tuple[str, ...]:
    """The outputs of the papers that wait for a person: by name, and those of `known` that were made of them before."""
    names = [(loai, slug(paper.ma)) for paper in ho_so.giu_lai for loai in made_from(paper.loai)]
    folders = tuple(f"{loai.data_key}/{name}/" for loai, name in names if loai.cac_ban)
    single = [f"{loai.key}/{name}.docx" for loai, name in names if loai.may_be_single or not loai.cac_ban]
    return (*single, *(path for path in known if path.startswith(folders)))
