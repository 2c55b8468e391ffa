"""KG-PRESENT: công văn and tờ trình are addressed (`Kính gửi:`); other types are not.

A báo cáo to a higher body may be addressed or not; forms of daily work (phiếu, giấy) are left free.
Wrong: a công văn without `Kính gửi:`. Right: `Kính gửi: Sở Nội vụ tỉnh Lào Cai`.
Phụ lục I, Phần I, Mục II, khoản 9 điểm b.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.noi_nhan import ADDRESSED
from vndoc.linter.reading import one_line
from vndoc.linter.telling import Voice
from vndoc.rulebook import Rulebook

_FREE = frozenset({"Báo cáo", "Công điện", "Thư công"})
_FREE_LAYOUTS = frozenset({"ten-khac", "phu-luc", "mau-1.6", "mau-1.7", "mau-1.8", "mau-1.10"})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """A finding where the line is missing, a warning where the type has none."""
    if paper.loai is None:
        return
    voice = Voice(RULE, paper, rulebook)
    name, line = paper.loai.ten, paper.first("kinh_gui")
    if line is None and name in ADDRESSED:
        yield voice.whole(f"{name} thiếu “Kính gửi:”; ghi tên cơ quan, tổ chức nhận văn bản trước phần nội dung.")
    free = name in ADDRESSED | _FREE or paper.layout in _FREE_LAYOUTS or name.startswith(("Phiếu", "Giấy"))
    if line is not None and not free:
        message = (
            f"{name} không ghi “Kính gửi” (chỉ có ở tờ trình, báo cáo gửi cấp trên và công văn); "
            f"bỏ dòng này, ghi nơi nhận ở cuối văn bản."
        )
        yield voice.at(line, message, severity=Severity.CANH_BAO, quote=one_line(line))


RULE = Rule(
    name="kinh-gui-thieu",
    reference="KG-PRESENT",
    severity=Severity.LOI,
    summary="Công văn và tờ trình phải có “Kính gửi:”; các loại khác không ghi",
    clause="Phụ lục I, Phần I, Mục II, khoản 9 điểm b",
    check=check,
)
