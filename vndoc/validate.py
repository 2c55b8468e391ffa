"""From data as typed to the dossier: the whole of it, or every fault of all its files at once."""

from collections.abc import Iterable, Iterator

from vndoc.documents import DOCUMENTS, document_type, document_type_of, made_from
from vndoc.documents.data_files import MAIN, file_findings
from vndoc.documents.kiem_co_quan import issuer_findings
from vndoc.documents.the_thuc import DuLieu, VanBanHanhChinh, unlikely_grounds
from vndoc.documents.vien_dan import citation_findings
from vndoc.doi_chieu import doi_chieu, is_accepted
from vndoc.findings import CellPlace, DataPlace, Finding, Severity, worst
from vndoc.ho_so import HeldPaper, HoSo, PaperData, ThongTinChung
from vndoc.ho_so.can_sua import unfinished, unfinished_texts
from vndoc.ho_so.fields import MEMBERS, OWN_TYPES, Model, texts_of
from vndoc.ho_so.other_years import dates_of_other_years, paper_date, terms_of_other_years, year_of
from vndoc.ho_so.read import read_model
from vndoc.ho_so.references import Table, resolve
from vndoc.quy_dinh.ky_niem import load_ky_niem
from vndoc.quy_dinh.tham_chieu import act_references, member_codes, reference_table
from vndoc.quy_dinh.van_ban_phap_luat import VanBanPhapLuat, load_van_ban_phap_luat
from vndoc.raw import Raw, RawFile, RawList, RawMap, RawNode, Text
from vndoc.rieng_tu import kin_dao
from vndoc.viet.ngay import ngay_ngan
from vndoc.viet.ten_tap_tin import slug


def validate(raw: Raw) -> tuple[HoSo | None, tuple[Finding, ...]]:
    """The dossier with every reference resolved, and all findings in reading order; None where one is a `loi`.

    Two kinds of `loi` hold back their own paper alone (`HoSo.giu_lai`): a place that a person must still mend or fill
    in, and law cited that does not hold on the paper's date. A file whose root is None was told by `load` already:
    nothing is added about it, and there is no dossier.
    """
    main = raw.file(MAIN)
    root = main.root if main else None
    table, acts = reference_table(root, load_ky_niem()), load_van_ban_phap_luat()
    tables = [{**table, **act_references(acts, paper_date(file.root), root)} if table else table for file in raw.files]
    members, nam = member_codes(root), year_of(root)
    readings = [_read(file, dated, members, nam) for file, dated in zip(raw.files, tables, strict=True)]
    models = [(file, model) for file, (model, _) in zip(raw.files, readings, strict=True)]
    papers = tuple(_papers(models))
    waiting = {file.name: unfinished(file.name, file.root) for file in raw.files if document_type_of(file)}
    findings = [
        *(file_findings(raw) if main else [_no_main()]),
        *(one for _, found in readings for one in found),
        *(unfinished(main.name, root) if main else ()),
        *_same_names(papers),
    ]
    told = [one for found in waiting.values() for one in found]
    chung = next((model for _, model in models if isinstance(model, ThongTinChung)), None)
    readable = all(file.root is not None for file in raw.files)
    if chung is None or not readable or worst(findings) is Severity.LOI:
        return None, in_order((*findings, *told))
    ho_so = HoSo(chung, tuple(paper for paper in papers if not waiting[paper.tap_tin]))
    findings += [*_past_events(ho_so), *_contradictions(ho_so)]
    findings += [one for one in doi_chieu(ho_so) if not is_accepted(ho_so, one)]
    cited = {paper.tap_tin: tuple(_citations(paper, acts)) for paper in ho_so.van_ban}
    told += [one for found in cited.values() for one in found]
    held = {file for file, found in (*waiting.items(), *cited.items()) if worst(found) is Severity.LOI}
    done = _without(ho_so, raw, held)
    return done if worst(findings) is not Severity.LOI else None, in_order((*findings, *told))


def _without(ho_so: HoSo, raw: Raw, held: set[str]) -> HoSo:
    """The dossier without the papers in the files `held`, which are kept by name."""
    kept = tuple(paper for paper in ho_so.van_ban if paper.tap_tin not in held)
    names = [(file, document_type_of(file)) for file in raw.files if file.name in held]
    return HoSo(ho_so.chung, kept, tuple(HeldPaper(loai.key, _code(file), file.name) for file, loai in names if loai))


def _code(file: RawFile) -> str:
    """The `ma` of a paper as typed, else the file's stem."""
    typed = file.root.get("ma") if isinstance(file.root, RawMap) else None
    return typed.strip() if isinstance(typed, Text) and typed.strip() else file.stem


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
    findings += [*faults, *_same_codes(root), *_unlikely(model, root, nam)]
    unsure = [text.place for text in unfinished_texts(root)]
    return read, [one for one in findings if one.place not in unsure]


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
        if loai is not None and isinstance(model, DuLieu):
            places = file.root.places if isinstance(file.root, RawMap) else {}
            yield PaperData(loai.key, model.ma or file.stem, file.name, model, places)


def told(raw: Raw, loaded: Iterable[Finding], found: Iterable[Finding]) -> tuple[Finding, ...]:
    """What `load` and `validate` say of a dossier, in reading order, without personal facts."""
    return tuple(map(kin_dao(raw), in_order((*loaded, *found))))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by file, sheet (as the type's layout has them), line and column, those of `load` and of `validate`
    together; at one place as they came, each once however many checks found it.
    """

    def place(finding: Finding) -> tuple[str, int, int, int]:
        match finding.place:
            case DataPlace() as at:
                return at.file, -1, at.line or 0, at.col or 0
            case CellPlace() as at:
                return at.file, _sheet_number(at), *at.position
        return str(finding.place), -1, 0, 0

    return tuple(sorted(dict.fromkeys(findings), key=place))


def _sheet_number(place: CellPlace) -> int:
    """The number of a sheet in the layout of its file's type; those that no layout has come last."""
    loai = document_type_of(RawFile(place.file, "", None))
    names = [one.ten for one in loai.so_tinh.trang] if loai and loai.so_tinh else []
    return names.index(place.sheet) if place.sheet in names else len(names)


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
                message = f"Mã “{code}” đã dùng cho một mục ở trên. Hãy đặt mã khác; nếu ghi trùng thì bỏ một mục."
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
    """What each type of paper finds where its data contradict the dossier's, and what its issuer lacks."""
    for paper in ho_so.van_ban:
        yield from issuer_findings(ho_so, paper)
        for loai in made_from(paper.loai):
            yield from loai.check(ho_so, paper)


def _citations(paper: PaperData, acts: tuple[VanBanPhapLuat, ...]) -> Iterator[Finding]:
    """What a paper cites against the register, without what the office accepts."""
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
