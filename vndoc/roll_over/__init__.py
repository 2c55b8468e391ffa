"""Next year's dossier out of this year's (`vndoc new --from`): what turns, what is blanked, what a person must see to.

A pure function from the files of one dossier to those of the next: the clock is never read.
"""

from collections.abc import Mapping, Sequence

from vndoc.documents.data_files import MAIN
from vndoc.documents.schema import schema_keys, schema_text
from vndoc.errors import WrongUsage
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.ho_so.can_sua import CAN_DIEN, CAN_SUA
from vndoc.raw import Raw
from vndoc.roll_over.comments import SCHEMAS
from vndoc.roll_over.course import Course, course
from vndoc.roll_over.feasts import uncelebrated
from vndoc.roll_over.files import TEXTS, TurnedFile, is_carried, new_names, turned_file
from vndoc.roll_over.ledger import LIST_NAME, RolledOver, Task, Weight, as_markdown, in_order
from vndoc.roll_over.settle import settled

__all__ = ["LIST_NAME", "RolledOver", "Task", "Weight", "roll_over"]

_MARKED, _TOLD = "con-can-sua", "can-cu-chua-biet"
"""Findings about marks, and about bases that are missing, which each file tells of itself."""
_YEARS = range(1990, 2200)
_TEMPLATES = "mau/"
_CARRIED = (_TEMPLATES, f"{SCHEMAS}/")


def roll_over(ho_so: HoSo, raw: Raw, files: Mapping[str, bytes], year: int | None = None) -> RolledOver:
    """The dossier of `year` (by default the one after) out of the valid dossier `ho_so`, which was read from `raw`.

    `files` are all files of its folder by name; those that hold neither data nor a Word template may be empty bytes.
    Raises WrongUsage where `year` is not after the dossier's, or the facts are not in a text file.
    """
    old = ho_so.chung.nam
    new = _checked(old, old + 1 if year is None else year)
    data = [file.name for file in raw.files if is_carried(file)]
    if not any(name.startswith(f"{MAIN}.") for name in data):
        raise WrongUsage(
            "Thông tin chung của hồ sơ nguồn nằm trong bảng tính.", f"Chuyển thành {MAIN}.yaml rồi chạy lại."
        )
    way = course(ho_so, new, new_names(data, old, new))
    turned, findings = settled([turned_file(name, files[name], way) for name in sorted(data)])
    dropped = [file.name for file in raw.files if file.name not in data]
    left = [name for name in files if name not in (*data, LIST_NAME) and not name.startswith(_CARRIED)]
    tasks = [*(task for one in turned for task in one.tasks), *_still_wrong(turned, findings), *_people(way, turned)]
    tasks += [*uncelebrated(turned, way), *(_template(name) for name in files if name.startswith(_TEMPLATES))]
    return _with_list(
        RolledOver(
            source=raw.name,
            old=old,
            new=new,
            files=(
                *((one.name, one.data) for one in turned),
                *((f"{SCHEMAS}/{key}.schema.json", schema_text(key).encode()) for key in schema_keys()),
                *((name, content) for name, content in files.items() if name.startswith(_TEMPLATES)),
            ),
            changes=tuple(change for one in turned for change in one.changes),
            tasks=in_order([*tasks, *(_dropped(name, old) for name in dropped)]),
            not_taken=tuple(left),
        )
    )


def _dropped(name: str, old: int) -> Task:
    """A data file that has no next year."""
    if name.lower().endswith(TEXTS):
        message = f"Dữ liệu riêng của năm {old} không được chép sang. Hãy lập mới khi có số liệu của năm nay."
    else:
        message = "Bảng tính không được chép sang. Hãy lập bảng mới khi có số liệu của năm nay."
    return Task(Weight.LOOK, DataPlace(name), message)


def _template(name: str) -> Task:
    message = "Mẫu Word riêng được chép nguyên. Xem trong mẫu có năm, tên người gõ sẵn không."
    return Task(Weight.LOOK, DataPlace(name), message)


def _checked(old: int, new: int) -> int:
    if new not in _YEARS:
        raise WrongUsage(f"Năm {new} không dùng được.", f"Ghi năm bốn chữ số, ví dụ: --year {old + 1}.")
    if new <= old:
        raise WrongUsage(
            f"Hồ sơ nguồn đã là hồ sơ năm {old}, không lập hồ sơ năm {new} từ đó được.",
            f"Ghi năm sau năm {old}, ví dụ: --year {old + 1}.",
        )
    return new


def _still_wrong(files: Sequence[TurnedFile], findings: Sequence[Finding]) -> list[Task]:
    """What `vndoc check` says of the new dossier, without the places that this run marked and told itself."""
    marked = {
        change.place for one in files for change in one.changes if CAN_SUA in change.new or CAN_DIEN in change.new
    }
    left = [one for one in findings if one.rule != _TOLD and (one.rule != _MARKED or one.place not in marked)]
    return [Task(_weight(one), one.place, one.message) for one in left if isinstance(one.place, DataPlace)]


def _weight(finding: Finding) -> Weight:
    return Weight.MEND if finding.severity is Severity.LOI else Weight.LOOK


def _people(way: Course, files: Sequence[TurnedFile]) -> list[Task]:
    """Members that left by the new year: they stay in the list of members, for what still names them."""
    main = next(one.name for one in files if one.name.startswith(f"{MAIN}."))
    gone = [one for one in way.ho_so.chung.thanh_vien if one.den_ngay is not None and one.den_ngay.year < way.new]
    told = "vẫn được giữ trong `thanh_vien`; xóa khi không văn bản nào còn dùng"
    return [
        Task(Weight.LOOK, DataPlace(main), f"{one.ten} không còn là thành viên trong năm {way.new}, {told}.")
        for one in gone
    ]


def _with_list(made: RolledOver) -> RolledOver:
    listed = (LIST_NAME, as_markdown(made).encode())
    return RolledOver(made.source, made.old, made.new, (*made.files, listed), made.changes, made.tasks, made.not_taken)
