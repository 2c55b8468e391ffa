"""Tên loại, trích yếu and căn cứ (ô 5a and the beginning of ô 6)."""

from vndoc.blocks.base import Block, Loop, Para, RuleLine


def ten_loai(ten: str) -> tuple[Block, ...]:
    """The type in capitals, the subject below it, and the rule (Phụ lục I, Phần I, Mục II, khoản 5)."""
    return (Para("ten_loai", ten), Para("trich_yeu", "{{ trich_yeu }}"), RuleLine("trich_yeu"))


def can_cu() -> Loop:
    """The bases, one paragraph each (khoản 6 điểm a); none where the data has none."""
    return Loop("dong", "can_cu", (Para("can_cu", "{{ dong }}"),))
