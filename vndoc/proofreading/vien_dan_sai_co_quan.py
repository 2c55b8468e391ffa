"""The issuer behind a cited act: a `Nghị định` is of `Chính phủ`, a `QĐ-TTg` of `Thủ tướng Chính phủ` (error 3)."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from vndoc.findings import Severity
from vndoc.proofreading.frame import Proof, Slip
from vndoc.viet.chu_hoa import CHU_HOA
from vndoc.viet.chuan_hoa import fold_space, fold_tone

_DATE = r"(?:[\s,(]*(?:ngày\s+)?(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\)?)?"
_ISSUER = (
    r"của\s+(?P<co_quan>Thủ tướng Chính phủ|Thủ tướng|Chính phủ|Quốc hội|Chủ tịch nước"
    rf"|(?:Bộ trưởng\s+)?Bộ\s+[{CHU_HOA}][^\W\d_]*(?:\s+[^\W\d_]+)?)"
)


@dataclass(frozen=True)
class _Act:
    """A kind of act: the pattern of its citation with an issuer, who issues it, who alone is told where not all are."""

    ten: str
    pattern: re.Pattern[str]
    co_quan: tuple[str, ...]
    sai: tuple[str, ...] = ()


@cache
def _acts() -> tuple[_Act, ...]:
    given = tomllib.loads(resources.files(__package__).joinpath("co_quan_ban_hanh.toml").read_text("utf-8"))
    coded = [
        _Act(
            f"{one['ten_loai']} số …/{one['duoi']}",
            re.compile(rf"(?<!\d)\d{{1,6}}(?:/\d{{4}})?/{re.escape(one['duoi'])}(?![\w-]){_DATE}[\s,]*{_ISSUER}"),
            tuple(one["co_quan"]),
        )
        for one in given["van_ban"]
    ]
    named = [
        _Act(one["ten_loai"], re.compile(rf"\b{one['ten_loai']}\s+{_ISSUER}"), tuple(one["co_quan"]), tuple(one["sai"]))
        for one in given["chi_mot"]
    ]
    return (*coded, *named)


def find(text: str) -> Iterator[Slip]:
    """One slip for each issuer that does not fit the act."""
    bare = fold_tone(text)
    for act in _acts():
        for match in act.pattern.finditer(bare):
            typed = fold_space(match["co_quan"])
            if typed not in act.co_quan and (not act.sai or typed in act.sai):
                right = act.co_quan[0]
                message = f"“{fold_space(match.group())}”: {act.ten} là của {right}; hãy sửa “{typed}” thành “{right}”"
                yield Slip(*match.span("co_quan"), Severity.LOI, message, right)


PROOF = Proof(
    name="vien-dan-sai-co-quan",
    severity=Severity.LOI,
    summary="Cơ quan ban hành ghi sau văn bản được viện dẫn đúng với loại văn bản",
    find=find,
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
)
