"""The layouts of resolutions and decisions: who decides, the words QUYẾT NGHỊ or QUYẾT ĐỊNH, the attached text
(Phụ lục III, Mẫu 1.1 - 1.3).
"""

from vndoc.blocks.base import Block, Grid, NewSection, Para, RuleLine
from vndoc.blocks.dau_van_ban import co_quan, quoc_hieu_tieu_ngu
from vndoc.blocks.dieu_khoan import cac_chuong
from vndoc.rulebook import Rulebook


def tham_quyen_ban_hanh() -> Para:
    """Who decides, above the bases."""
    return Para("tham_quyen_ban_hanh", "{{ tham_quyen_ban_hanh }}")


def quyet_dinh() -> Para:
    """The words between bases and điều."""
    return Para("tham_quyen_ban_hanh", "QUYẾT ĐỊNH:")


def quyet_nghi() -> Para:
    """The words of a resolution in that place."""
    return Para("tham_quyen_ban_hanh", "QUYẾT NGHỊ:")


def van_ban_kem_theo(rulebook: Rulebook) -> tuple[Block, ...]:
    """The attached text on pages of its own numbers: letterhead without number and date, no signature (Mẫu 1.3)."""
    return (
        NewSection(),
        Grid(
            rulebook.frame.head_columns,
            ((co_quan(), quoc_hieu_tieu_ngu(rulebook)),),
            gutter=rulebook.frame.gutter,
        ),
        Para("ten_loai", "{{ van_ban_kem_theo.ten_loai }}"),
        Para("trich_yeu", "{{ van_ban_kem_theo.trich_yeu }}"),
        Para("phu_luc_kem_theo", "{{ van_ban_kem_theo.kem_theo }}", keep_next=True),
        RuleLine("trich_yeu"),
        cac_chuong("van_ban_kem_theo.cac_chuong"),
    )
