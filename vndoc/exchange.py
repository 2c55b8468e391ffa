"""The data of a dossier as workbooks for people who work in Excel, and a workbook as YAML.

Command line, web page and library callers all go through these functions, as they do through `pipeline`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vndoc.disk import atomic_write
from vndoc.documents import DATA_TYPES, DocumentType, document_type, document_type_of
from vndoc.documents.so_tinh import SoTinh
from vndoc.errors import InternalError, WrongUsage
from vndoc.findings import DataPlace, Finding, Severity, worst
from vndoc.load import load, load_text
from vndoc.load.file import TEXT_SUFFIXES
from vndoc.load.folder import MAIN_STEM, read_bytes
from vndoc.quy_dinh.tham_chieu import member_codes
from vndoc.raw import Raw, RawFile, RawMap, RawNode
from vndoc.rieng_tu import kin_dao
from vndoc.spreadsheet import lost, workbook_bytes, yaml_text
from vndoc.spreadsheet.proof import differences, is_blank

_SCHEMA_LINE = re.compile(r"#\s*yaml-language-server:\s*\$schema=(?P<folder>\S*)ho-so\.schema\.json")
_SCHEMA_FOLDER = "luoc-do/"
"""Where `vndoc new` puts the schemas of a dossier."""


@dataclass(frozen=True)
class Exported:
    """What an export did: the workbooks written, and what is told about the data."""

    written: tuple[Path, ...] = ()
    findings: tuple[Finding, ...] = ()


def excel_types() -> tuple[DocumentType, ...]:
    """The types of paper whose data have a form in Excel."""
    return tuple(one for one in DATA_TYPES if one.so_tinh is not None)


def export_workbooks(
    ho_so: Path | str,
    loai: str | None = None,
    out: Path | str | None = None,
    *,
    empty: bool = False,
    force: bool = False,
) -> Exported:
    """Write the workbook of each data file in the dossier `ho_so` whose type has a layout, an empty one where there is
    no file (with `empty`: always); `loai` chooses one type.

    `out` is a folder (default: `output/<dossier>/excel`), or a file `….xlsx` where it is one workbook. A file that is
    there already is kept: WrongUsage, but with `force`. Data that a workbook cannot hold are findings, and that
    workbook is not written. Raises Unreadable where the dossier cannot be read.
    """
    types = _chosen(loai)
    raw, loaded = load(Path(ho_so))
    hidden = kin_dao(raw)
    findings = tuple(map(hidden, loaded))
    if worst(findings) is Severity.LOI and not empty:
        return Exported(findings=findings)
    main = raw.file(MAIN_STEM)
    members = member_codes(main.root if main else None)
    made = [one for chosen in types for one in _workbooks(raw, chosen, members, empty)]
    targets = _targets(out, Path("output") / raw.name / "excel", made)
    if not force:
        _refuse_existing(targets)
    told = [hidden(finding) for one in made for finding in one.findings]
    written = []
    for one, target in zip(made, targets, strict=True):
        if not one.findings:
            atomic_write(target, one.data)
            written.append(target)
    return Exported(tuple(written), (*(() if empty else findings), *told))


def import_workbook(
    file: Path | str, out: Path | str, loai: str | None = None, *, force: bool = False
) -> tuple[Finding, ...]:
    """Write the YAML form of the workbook `file` to `out`, and return what is told about it; a fault writes nothing.

    The type is `loai`, else what the name of `out` or of its folder says. Raises WrongUsage for an `out` that is there
    already (but with `force`), Unreadable for a file that is no workbook.
    """
    source, target = Path(file), Path(out)
    if target.suffix.lower() not in (".yaml", ".yml"):
        remedy = f"Hãy viết: -o {target.with_suffix('.yaml')}"
        raise WrongUsage(f"Tên tập tin dữ liệu phải có đuôi .yaml: {target}", remedy)
    chosen = _type_of(source, target, loai)
    if not force:
        _refuse_existing([target])
    root, findings = _read_workbook(source, chosen)
    if not isinstance(root, RawMap) or worst(findings) is Severity.LOI:
        return findings
    if is_blank(root):
        message = "Bảng tính chưa có dữ liệu nên không ghi gì. Hãy điền dữ liệu rồi chạy lại."
        return (*findings, Finding("tap-tin-rong", Severity.LOI, DataPlace(source.name), message))
    text = yaml_text(root, f"# yaml-language-server: $schema={_schema_folder(target)}{chosen.key}.schema.json")
    _prove(root, text)
    atomic_write(target, text.encode("utf-8"))
    return findings


@dataclass(frozen=True)
class _Made:
    """A workbook before it is written: its name below the folder of outputs, its bytes, what keeps it back."""

    name: str
    data: bytes
    findings: tuple[Finding, ...] = ()


def _chosen(loai: str | None) -> tuple[DocumentType, ...]:
    """The types that are exported. Raises WrongUsage."""
    types = excel_types()
    if loai is None:
        return types
    found = tuple(one for one in types if one.key == loai)
    if not found:
        known = ", ".join(one.key for one in types) or "chưa có loại nào"
        reason = "chưa có dạng Excel" if document_type(loai) else "không có"
        raise WrongUsage(f"Loại văn bản “{loai}” {reason}.", f"Các loại có dạng Excel: {known}.")
    return found


def _layout(loai: DocumentType) -> SoTinh:
    if loai.so_tinh is None:
        raise InternalError(f"Loại văn bản {loai.key} không có dạng Excel.")
    return loai.so_tinh


def _workbooks(raw: Raw, loai: DocumentType, members: tuple[str, ...], empty: bool) -> Iterator[_Made]:
    """The workbooks of a type: one for each data file, an empty one where there is none."""
    layout = _layout(loai)
    files = [] if empty else [file for file in raw.files if document_type_of(file) == loai]
    for file in files:
        data = workbook_bytes(file.root, layout, members)
        name = f"{file.folder}/{file.stem}.xlsx" if file.folder else f"{file.stem}.xlsx"
        yield _Made(name, data, lost(file.root, data, layout, file.name))
    if not files:
        yield _Made(f"{loai.key}.xlsx", workbook_bytes(None, layout, members))


def _targets(out: Path | str | None, default: Path, made: list[_Made]) -> list[Path]:
    """Where each workbook goes. Raises WrongUsage where one file is named for several."""
    folder = Path(out) if out is not None else default
    if folder.suffix.lower() != ".xlsx":
        return [folder / one.name for one in made]
    if len(made) != 1:
        raise WrongUsage(
            f"Có {len(made)} bảng tính, không ghi vào một tập tin {folder} được.",
            "Thêm --loai để chọn một loại, hoặc ghi tên một thư mục sau --out.",
        )
    return [folder]


def _refuse_existing(targets: list[Path]) -> None:
    there = next((target for target in targets if target.exists()), None)
    if there is not None:
        raise WrongUsage(f"Đã có tập tin {there}.", "Ghi tên khác, hoặc thêm --force để ghi đè.")


def _type_of(source: Path, target: Path, loai: str | None) -> DocumentType:
    """The type whose layout reads the workbook. Raises WrongUsage."""
    if loai is not None:
        return _chosen(loai)[0]
    types = {one.key: one for one in excel_types()}
    names = (target.stem, target.resolve().parent.name, source.stem, source.resolve().parent.name)
    found = next((types[name] for name in names if name in types), None)
    if found is None:
        known = ", ".join(types) or "chưa có loại nào"
        raise WrongUsage(f"Không biết {source.name} là dữ liệu của loại văn bản nào.", f"Thêm --loai: {known}.")
    return found


def _read_workbook(source: Path, loai: DocumentType) -> tuple[RawNode, tuple[Finding, ...]]:
    from vndoc.load.excel import read_excel

    root, findings = read_excel(source.name, read_bytes(source, source.name), _layout(loai))
    return root, tuple(map(kin_dao(Raw(source.name, (RawFile(source.name, "", root),))), findings))


def _schema_folder(target: Path) -> str:
    """The folder of the schemas as the file of facts beside (or above) `target` names it, seen from `target`."""
    for folder, way in ((target.parent, ""), (target.parent.parent, "../")):
        for suffix in TEXT_SUFFIXES:
            main = folder / f"{MAIN_STEM}{suffix}"
            if main.is_file():
                match = _SCHEMA_LINE.match(main.read_text("utf-8", errors="replace").partition("\n")[0])
                return way + (match["folder"] if match else _SCHEMA_FOLDER)
    return _SCHEMA_FOLDER


def _prove(root: RawMap, text: str) -> None:
    """The written text must read as the data it was made from. Raises InternalError."""
    back, findings = load_text("kiem-tra.yaml", text.encode("utf-8"))
    wrong = next(differences(root, back.root, DataPlace("")), None)
    if wrong is not None or worst(findings) is Severity.LOI:
        where = wrong[0] if wrong else str(findings[0].place)
        raise InternalError(f"Dữ liệu ở {where} không ghi thành YAML được.", "Xin gửi bảng tính cho người hỗ trợ.")
