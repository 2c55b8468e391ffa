"""HEAD-LINE: Quốc hiệu and Tiêu ngữ, parent body and issuer stand single-spaced.

Wrong: the lines of the letterhead one and a half lines apart. Right: single spacing, or an exact spacing close to it.
Phụ lục I, Phần I, Mục II, khoản 1 điểm c và khoản 2 điểm c.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.running_text import line_spacing
from vndoc.linter.values import called, finding, spoken
from vndoc.rulebook import Rulebook
from vndoc.units import show

_NAME = "dau-van-ban-gian-dong"
_KEYS = tuple(f"{key}.gian_dong" for key in ("quoc_hieu", "tieu_ngu", "co_quan_chu_quan", "co_quan_ban_hanh"))


def _check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    for key in _KEYS:
        value, component = spoken(paper, rulebook, key), key.partition(".")[0]
        wrong = [one for one in paper.of(component) if value is not None and not value.holds(line_spacing(one))]
        if value is not None and wrong:
            found = show(line_spacing(wrong[0]), "dong")
            message = f"Giãn dòng của {called(component, rulebook)} là {found}; đặt dòng đơn"
            yield finding(_NAME, paper, rulebook, value, wrong[0], message, "giãn dòng đơn (1 dòng)")


RULE = Rule(
    name=_NAME,
    reference="HEAD-LINE",
    severity=Severity.LOI,
    summary="Quốc hiệu và Tiêu ngữ, tên các cơ quan trình bày cách nhau dòng đơn",
    clause="Phụ lục I, Phần I, Mục II, khoản 1 điểm c và khoản 2 điểm c",
    check=_check,
    values=_KEYS,
)
