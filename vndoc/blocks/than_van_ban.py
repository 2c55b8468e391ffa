"""The running text as one list of lines, each of one kind: the counterpart of `documents.than_van_ban`."""

from vndoc.blocks.base import If, Loop, Para


def than_van_ban(source: str = "noi_dung") -> Loop:
    """Plain paragraphs, `I.`, bold `1.`, `1.`, `a)`, `-` and `+` in the order of the data."""
    return Loop(
        "y",
        source,
        (
            If("y.doan", (Para("noi_dung", "{{ y.doan }}"),)),
            If("y.muc", (Para("muc_la_ma", "{{ y.so }}. {{ y.muc }}"),)),
            If("y.khoan_tieu_de", (Para("khoan_tieu_de", "{{ y.so }}. {{ y.khoan_tieu_de }}"),)),
            If("y.khoan", (Para("khoan_thuong", "{{ y.so }}. {{ y.khoan }}"),)),
            If("y.diem", (Para("diem_chu", "{{ y.so }}) {{ y.diem }}"),)),
            If("y.gach", (Para("gach_dau_dong", "- {{ y.gach }}"),)),
            If("y.gach_con", (Para("gach_dau_dong", "+ {{ y.gach_con }}"),)),
        ),
    )
