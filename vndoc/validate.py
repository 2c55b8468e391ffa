"""From data as typed to the dossier: the whole of it, or every fault of all its files at once."""

from collections.abc import Iterable, Iterator

from vndoc.documents import DOCUMENTS, document_type, document_type_of
from vndoc.documents.data_files import MAIN, file_findings
from vndoc.documents.the_thuc import VanBanHanhChinh, unlikely_grounds
from vndoc.documents.vien_dan import citation_findings
from vndoc.findings import DataPlace, Finding, Severity, worst
from vndoc.ho_so import HoSo, PaperData, ThongTinChung
from vndoc.ho_so.fields import MEMBERS, OWN_TYPES, Model, texts_of
from vndoc.ho_so.other_years import dates_of_other_years, paper_date, terms_of_other_years, year_of
from vndoc.ho_so.read import read_model
from vndoc.ho_so.references import Table, resolve
from vndoc.quy_dinh.ky_niem import load_ky_niem
from vndoc.quy_dinh.tham_chieu import act_references, member_codes, reference_table
from vndoc.quy_dinh.van_ban_phap_luat import VanBanPhapLuat, load_van_ban_phap_luat
from vndoc.raw import Raw, RawFile, RawList, RawMap, RawNode, Text
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ten_tap_tin import slug


def validate(raw: Raw) -> tuple[HoSo | None, tuple[Finding, ...]]:
    """The dossier with every reference resolved, and all findings in reading order; None where one is a `loi`.

    A file whose root is None was told by `load` already: nothing is added about it, and there is no dossier.
    """
    main = raw.file(MAIN)
    root = main.root if main else None
    table, acts = reference_table(root, load_ky_niem()), load_van_ban_phap_luat()
    tables = [{**table, **act_references(acts, paper_date(file.root), root)} if table else table for file in raw.files]
    members, nam = member_codes(root), year_of(root)
    readings = [_read(file, dated, members, nam) for file, dated in zip(raw.files, tables, strict=True)]
    models = [(file, model) for file, (model, _) in zip(raw.files, readings, strict=True)]
    papers = tuple(_papers(models))
    findings = [
        *(file_findings(raw) if main else [_no_main()]),
        *(one for _, found in readings for one in found),
        *_same_names(papers),
    ]
    chung = next((model for _, model in models if isinstance(model, ThongTinChung)), None)
    readable = all(file.root is not None for file in raw.files)
    if chung is None or not readable or worst(findings) is Severity.LOI:
        return None, in_order(findings)
    ho_so = HoSo(chung, papers)
    findings += [*_past_events(ho_so), *_contradictions(ho_so), *_citations(ho_so, acts)]
    return ho_so if worst(findings) is not Severity.LOI else None, in_order(findings)


def _read(file: RawFile, table: Table, members: tuple[str, ...], nam: int | None) -> tuple[Model | None, list[Finding]]:
    """The model of one file (None for a file that is nothing to us) and its findings."""
    model = _model_of(file)
    if model is None:
        return None, []
    root, found = resolve(file.root, table)
    findings = [one for one in found if table or one.rule != "tham-chieu-la"]
    if not isinstance(root, RawMap):
        return None, findings
    own = {one.ten: one.key for one in DOCUMENTS}
    read, faults = read_model(model, root, file.name, {MEMBERS: members or None, OWN_TYPES: own})
    return read, [*findings, *faults, *_same_codes(root), *_unlikely(model, root, nam)]


def _unlikely(model: type[Model], root: RawMap, nam: int | None) -> Iterator[Finding]:
    """The warnings about what is typed, whether the rest of the file is right or not."""
    if model is not ThongTinChung:
        yield from unlikely_grounds(root)
        yield from dates_of_other_years(root, year_of(root) or nam)
    elif nam is not None:
        yield from terms_of_other_years(root, nam)


def _model_of(file: RawFile) -> type[Model] | None:
    if file.stem == MAIN and not file.folder:
        return ThongTinChung
    loai = document_type_of(file)
    return loai.model if loai else None


def _papers(models: list[tuple[RawFile, Model | None]]) -> Iterator[PaperData]:
    """The papers among the models; the file's stem is the `ma` that was left out."""
    for file, model in models:
        loai = document_type_of(file)
        if loai is not None and isinstance(model, VanBanHanhChinh):
            yield PaperData(loai.key, model.ma or file.stem, file.name, model)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by file, line and column (those of `load` and of `validate` together); at one place as they came."""

    def place(finding: Finding) -> tuple[str, int, int]:
        at = finding.place
        return (at.file, at.line or 0, at.col or 0) if isinstance(at, DataPlace) else (str(at), 0, 0)

    return tuple(sorted(findings, key=place))


def _no_main() -> Finding:
    message = f"Hồ sơ chưa có tập tin `{MAIN}.yaml`. Hãy thêm tập tin này, ghi năm, cụm, thành viên, người ký."
    return Finding("thieu-tap-tin", Severity.LOI, DataPlace(f"{MAIN}.yaml"), message)


def _same_codes(node: RawNode) -> Iterator[Finding]:
    """A finding for each item of a list whose `ma` an earlier item has."""
    if isinstance(node, RawList):
        seen: set[str] = set()
        for item in node:
            code = item.get("ma") if isinstance(item, RawMap) else None
            if isinstance(code, Text) and code in seen:
                message = f"Mã “{code}” đã dùng cho một mục ở trên. Hãy đặt mã khác, mỗi mục một mã."
                yield Finding("trung-ma", Severity.LOI, code.place or node.place, message)
            seen |= {code} if isinstance(code, Text) else set()
    children = node.values() if isinstance(node, RawMap) else node if isinstance(node, RawList) else ()
    for child in children:
        yield from _same_codes(child)


def _same_names(papers: tuple[PaperData, ...]) -> Iterator[Finding]:
    """A finding for each paper that would be written over an earlier one."""
    seen: dict[tuple[str, str], PaperData] = {}
    for paper in papers:
        first = seen.setdefault((paper.loai, slug(paper.ma)), paper)
        if first is not paper:
            message = f"Văn bản này có mã “{paper.ma}”, trùng tên tập tin với `{first.tap_tin}`. Hãy ghi `ma` khác."
            yield Finding("trung-ma", Severity.LOI, DataPlace(paper.tap_tin), message)


def _contradictions(ho_so: HoSo) -> Iterator[Finding]:
    """What each type of paper finds where its data contradict the dossier's."""
    for paper in ho_so.van_ban:
        loai = document_type(paper.loai)
        yield from loai.check(ho_so, paper) if loai else ()


def _citations(ho_so: HoSo, acts: tuple[VanBanPhapLuat, ...]) -> Iterator[Finding]:
    """What the papers cite against the register, without what the office accepts."""
    for paper in ho_so.van_ban:
        loai, model = document_type(paper.loai), paper.noi_dung
        if loai is not None and isinstance(model, VanBanHanhChinh):
            for finding in citation_findings(paper, acts, needs_grounds=loai.theo_luat_thi_dua):
                if not any(entry.accepts(finding) for entry in model.chap_nhan):
                    yield finding


def _past_events(ho_so: HoSo) -> Iterator[Finding]:
    """A warning for each text that looks forward to an event which is over on the paper's date."""
    ended = {event.ten.path: event.den_ngay for event in ho_so.chung.su_kien.values() if event.den_ngay}
    for paper in ho_so.van_ban:
        dated = paper.noi_dung.ngay_tinh if isinstance(paper.noi_dung, VanBanHanhChinh) else None
        for text, span in ((one, span) for one in texts_of(paper.noi_dung) for span in one.spans):
            over = ended.get(span.path)
            if over and dated and over < dated:
                words = f"“{text[span.start : span.end]}” đã kết thúc ngày {ngay_ngan(over)}"
                message = f"{words}, trước ngày của văn bản ({ngay_ngan(dated)}). Hãy bỏ hoặc thay sự kiện này."
                yield Finding("su-kien-da-qua", Severity.CANH_BAO, text.place or DataPlace(paper.tap_tin), message)
