"""Rolling a small dossier over, and a clerk who fills in what is left."""

import re
from collections.abc import Mapping
from pathlib import Path

from tests.dossiers import HO_SO, KE_HOACH
from vndoc.ho_so.can_sua import CAN_DIEN, CAN_SUA
from vndoc.load import load, load_text
from vndoc.raw import Raw, RawList, RawMap, RawNode, Text
from vndoc.roll_over import RolledOver, Weight, roll_over
from vndoc.validate import validate


def rolled(ho_so: str = HO_SO, year: int | None = None, **papers: str) -> RolledOver:
    """The next year of a dossier of YAML texts (`__` stands for `/`, `_` for `-` in the names of papers)."""
    texts = {name.replace("__", "/").replace("_", "-"): text for name, text in papers.items()}
    texts = {"ho-so": ho_so, **({} if texts else {"ke-hoach": KE_HOACH}), **texts}
    return rolled_files({f"{name}.yaml": text for name, text in texts.items()}, year)


def rolled_files(texts: Mapping[str, str], year: int | None = None) -> RolledOver:
    """The next year of a dossier of texts by file name."""
    files = {name: text.encode() for name, text in texts.items()}
    raw = Raw("thu", tuple(load_text(name, data)[0] for name, data in sorted(files.items())))
    dossier, findings = validate(raw)
    assert dossier is not None, findings
    return roll_over(dossier, raw, files, year)


def text_of(done: RolledOver, name: str) -> str:
    """One file of the new dossier."""
    return dict(done.files)[name].decode()


def told(done: RolledOver, weight: Weight) -> list[str]:
    """The tasks of one weight as lines `place message`."""
    return [f"{task.place} {task.message}" for task in done.of(weight)]


def root_of(data: bytes, name: str) -> RawMap:
    """The data of one file."""
    root = load_text(name, data)[0].root
    assert isinstance(root, RawMap)
    return root


def filled_in(folder: Path, last_year: Path, names: Mapping[str, str]) -> None:
    """What the clerk does in `folder`: strikes the marks, gives up past events, and fills in as in `last_year`.

    `names` are the names that files had last year where they differ. The nominees are new, with a year more each.
    """
    if (last_year / "de-nghi.yaml").is_file():
        nominees = (last_year / "de-nghi.yaml").read_text("utf-8")
        later = re.sub(r"\b20[0-9]{2}\b", lambda found: str(int(found[0]) + 1), nominees)
        (folder / "de-nghi.yaml").write_text(later, "utf-8")
    raw, _ = load(folder)
    for file in raw.files:
        if file.name.endswith((".yaml", ".yml")) and file.name != "de-nghi.yaml":
            text = (folder / file.name).read_text("utf-8")
            before = root_of((last_year / names.get(file.name, file.name)).read_bytes(), file.name)
            made = text.replace(f"({CAN_SUA}) ", "")
            made = re.sub(r"\$\{su_kien\.\w+\}", "các ngày lễ lớn trong năm", made) if file.stem != "ho-so" else made
            for line, _, value in sorted(_gaps(file.root, before), key=lambda gap: gap[:2]):
                made = _with_value(made, line, value)
            if "vang_mat" in before:
                made = re.sub(r"(?m)^vang_mat:$", "vang_mat:\n  - {don_vi: tinh-k, ly_do: có lý do}", made)
            (folder / file.name).write_text(made, "utf-8")


def _gaps(new: RawNode, old: RawNode) -> list[tuple[int, int, str]]:
    """Line and column of each gap, and last year's value for it."""
    if isinstance(new, Text) and new == CAN_DIEN:
        place = new.place
        assert place is not None
        return [(getattr(place, "line", 0) or 0, getattr(place, "col", 0) or 0, str(old))]
    if isinstance(new, RawMap) and isinstance(old, RawMap):
        pairs = [(new[key], old.get("ngay" if key == "ngay_du_kien" and key not in old else key)) for key in new]
    elif isinstance(new, RawList) and isinstance(old, RawList):
        pairs = [*zip(new, old, strict=False)]
    else:
        return []
    return [gap for one, other in pairs for gap in _gaps(one, other)]


def _with_value(text: str, line: int, value: str) -> str:
    lines = text.split("\n")
    lines[line - 1] = lines[line - 1].replace(CAN_DIEN, value, 1)
    return "\n".join(lines)
