"""A copy of the fixture whose names and personal facts are unlike any placeholder, to be looked for in what is made."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.dossiers import FIXTURE
from vndoc.viet.ten_tap_tin import slug

_NAME = re.compile(r"\b(ho_ten: )([^\s${},][^${},\n]*?)(?=\s*(?:[,}\n]|$))", re.MULTILINE)
_FIRST, _MIDDLE = ("Giàng", "Sùng", "Thào", "Lò", "Đèo", "Ấu"), ("Seo", "Mí", "Chẩn", "Hòa", "Páo")
_LAST = ("Dơ", "Sếnh", "Vư", "Phừ", "Chúng", "Lử", "Tếnh", "Pùa", "Nủ")


@dataclass(frozen=True)
class RealPersons:
    """The dossier, the names of its persons, their personal facts as typed."""

    folder: Path
    names: tuple[str, ...]
    facts: tuple[str, ...]


def real_persons(folder: Path) -> RealPersons:
    """Write the copy into `folder`."""
    sources = {path.relative_to(FIXTURE): path.read_text("utf-8") for path in sorted(FIXTURE.rglob("*.yaml"))}
    typed = sorted({match[2] for text in sources.values() for match in _NAME.finditer(text)}, key=len, reverse=True)
    names = {old: _name(number) for number, old in enumerate(typed)}
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, typed))})(?!\w)")
    facts: list[str] = []
    for path, text in sources.items():
        renamed = pattern.sub(lambda match: names[match.group()], text)
        for old, new in names.items():
            renamed = re.sub(rf"(?<![\w-]){re.escape(slug(old))}(?![\w-])", slug(new), renamed)
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_other_facts(renamed, facts), "utf-8")
    return RealPersons(folder, tuple(names.values()), tuple(facts))


def _name(number: int) -> str:
    first, middle = _FIRST[number % len(_FIRST)], _MIDDLE[number // 6 % len(_MIDDLE)]
    return f"{first} {middle} {_LAST[number % len(_LAST)]} {_LAST[number // 9 % len(_LAST)]}"


def _other_facts(text: str, facts: list[str]) -> str:
    """The text with each entry of `ly_lich` another one that stands nowhere else; `facts` takes them."""
    lines, inside = list[str](), False
    for line in text.splitlines():
        entry = re.match(r"^      (\w+): (.+)$", line)
        inside = line == "    ly_lich:" or (inside and entry is not None)
        if inside and entry is not None:
            facts.append(_fact(entry[1], len(facts)))
            line = f"      {entry[1]}: {facts[-1]}"
        lines.append(line)
    return "\n".join(lines) + "\n"


def _fact(key: str, number: int) -> str:
    if key.startswith("ngay_"):
        return f"{number % 28 + 1}/{number % 12 + 1}/{1931 + number % 60}"
    if key == "so_dinh_danh":
        return f"0100{number:03}98765"
    if key in ("di_dong", "dien_thoai"):
        return f"0987 65{number % 10} {number:03}"
    if key == "thu_dien_tu":
        return f"hop-thu-{number}@rieng.example.vn"
    return f"Bản Sín Chải {number}, xã Tả Gia Khâu"
