"""The head of a paper: issuer, Quốc hiệu and Tiêu ngữ, Số, địa danh and date (ô 1 - 4, Phụ lục I, Phần I, Mục IV)."""

from vndoc.blocks.base import Block, Grid, If, Loop, Para, RuleLine
from vndoc.rulebook import Rulebook


def dau_van_ban(rulebook: Rulebook, *duoi_so: Block) -> Grid:
    """The head as two columns; issuer and Quốc hiệu in one row, Số and date in the next, so that they stand level.

    `duoi_so` stand under the number: the trích yếu of a công văn (ô 5b).
    """
    return Grid(
        rulebook.frame.head_columns,
        (
            (co_quan(), quoc_hieu_tieu_ngu(rulebook)),
            ((so_ky_hieu(), *duoi_so), (dia_danh_thoi_gian(),)),
        ),
        gutter=rulebook.frame.gutter,
    )


def dau_so_neu_co(rulebook: Rulebook) -> Grid:
    """The head of a paper that has a number only where the office gives it one (giao ước, phát động)."""
    return Grid(
        rulebook.frame.head_columns,
        (
            (co_quan(), quoc_hieu_tieu_ngu(rulebook)),
            ((If("so", (so_ky_hieu(),)),), (dia_danh_thoi_gian(),)),
        ),
        gutter=rulebook.frame.gutter,
    )


def co_quan() -> tuple[Block, ...]:
    """The issuer under its parent body, where it has one; its name in the lines of the data (ô 2)."""
    return (
        If("co_quan_chu_quan", (Para("co_quan_chu_quan", "{{ co_quan_chu_quan }}"),)),
        Loop("dong", "co_quan_dong_tren", (Para("co_quan_ban_hanh", "{{ dong }}"),)),
        Para("co_quan_ban_hanh", "{{ co_quan_ban_hanh }}"),
        RuleLine("co_quan_ban_hanh"),
    )


def quoc_hieu_tieu_ngu(rulebook: Rulebook) -> tuple[Block, ...]:
    """Quốc hiệu and Tiêu ngữ with the rule below (ô 1)."""
    return (
        Para("quoc_hieu", str(rulebook.value("quoc_hieu.van_ban").use)),
        Para("tieu_ngu", str(rulebook.value("tieu_ngu.van_ban").use)),
        RuleLine("tieu_ngu"),
    )


def so_ky_hieu() -> Para:
    """Số and ký hiệu (ô 3)."""
    return Para("so_ky_hieu", "Số: {{ so }}/{{ ky_hieu }}")


def dia_danh_thoi_gian() -> Para:
    """Địa danh and date (ô 4)."""
    return Para("dia_danh_thoi_gian", "{{ dia_danh }}, {{ thoi_gian }}")
