"""Whom a paper is for, and the trích yếu of a công văn (ô 5b and 9a; Phụ lục I, Phần I, Mục II, khoản 5 and 9)."""

from vndoc.blocks.base import If, Loop, Para
from vndoc.rulebook import Rulebook


def trich_yeu_cong_van(rulebook: Rulebook) -> Para:
    """`V/v …` under the number (khoản 5 điểm b)."""
    return Para("trich_yeu_cong_van", f"{rulebook.value('trich_yeu_cong_van.van_ban').use} {{{{ trich_yeu }}}}")


def kinh_gui(rulebook: Rulebook) -> If:
    """One addressee on the line of the label; several under it, the dashes in one line under the colon (9d)."""
    label = str(rulebook.value("kinh_gui.van_ban").use)
    return If(
        "kinh_gui",
        (
            If("kinh_gui.mot_noi", (Para("kinh_gui", f"{label} {{{{ kinh_gui.mot_noi }}}}"),)),
            If(
                "kinh_gui.nhieu_noi",
                (
                    Para("kinh_gui_nhieu_noi", label),
                    Loop("noi", "kinh_gui.nhieu_noi", (Para("kinh_gui_danh_sach", "{{ noi }}"),)),
                ),
            ),
        ),
    )
