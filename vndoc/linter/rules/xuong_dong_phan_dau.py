"""HEAD-BR: no line is broken by hand in the names of agencies, the number, the date and the `V/v` line.

They wrap by themselves; a break by hand stays in the middle of a phrase when the text changes.
Wrong: `V/v đăng ký` + Shift+Enter + `thi đua`. Right: one line, or two paragraphs for two agencies.
"""

from collections.abc import Iterator

from vndoc.components.paper import Paper
from vndoc.findings import Finding, Severity
from vndoc.linter.frame import Rule
from vndoc.linter.reading import one_line, plain, with_mark
from vndoc.linter.telling import Spot, Voice
from vndoc.rulebook import Rulebook

_HEAD = frozenset({"co_quan_chu_quan", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh_thoi_gian", "trich_yeu_cong_van"})


def check(paper: Paper, rulebook: Rulebook) -> Iterator[Finding]:
    """One finding for each such line with a break in it."""
    voice = Voice(RULE, paper, rulebook)
    for paragraph in with_mark(paper, _HEAD):
        if "\n" in plain(paragraph).strip():
            spot = Spot(paragraph, one_line(paragraph), one_line(paragraph))
            message = "Dòng này bị ngắt bằng tay (Shift+Enter); xóa dấu ngắt để chữ tự xuống dòng"
            yield from voice.once([spot], message)


RULE = Rule(
    name="xuong-dong-phan-dau",
    reference="HEAD-BR",
    severity=Severity.CANH_BAO,
    summary="Không ngắt dòng bằng tay trong tên cơ quan, số, ngày và trích yếu công văn",
    clause="Phụ lục I, Phần I, Mục II, khoản 2 đến khoản 5",
    check=check,
)
