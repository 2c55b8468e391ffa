"""Running text in the layout without điều (Phụ lục I, Phần I, Mục V, dòng 6): labels and dashes are plain text."""

from vndoc.blocks.base import Block, If, Loop, Para


def cac_doan(source: str, *, dan_vao: bool = False) -> Loop:
    """Plain paragraphs from a list of texts; those that lead in to a list (`dan_vao`) stay on one page with it."""
    return Loop("doan", source, (Para("noi_dung", "{{ doan }}", keep_next=dan_vao or None),))


def muc_la_ma(so: str, ten: str) -> Para:
    """`I. TÊN MỤC`; `so` is a tag or a literal."""
    return Para("muc_la_ma", f"{so}. {ten}")


def cac_khoan(source: str) -> Loop:
    """Numbered paragraphs `1. …` without a title of their own."""
    return Loop("khoan", source, (Para("khoan_thuong", "{{ khoan.so }}. {{ khoan.noi_dung }}"),))


def cac_viec(source: str) -> Loop:
    """Work items `- …` with their details `+ …`; an item stays on one page with the first of its details."""
    details: tuple[Block, ...] = (Para("gach_dau_dong", "+ {{ chi_tiet }}"),)
    return Loop(
        "viec",
        source,
        (
            If(
                "viec.chi_tiet",
                (
                    Para("gach_dau_dong", "- {{ viec.noi_dung }}", keep_next=True),
                    Loop("chi_tiet", "viec.chi_tiet", details),
                ),
                otherwise=(Para("gach_dau_dong", "- {{ viec.noi_dung }}"),),
            ),
        ),
    )


def khoan_tieu_de(source: str) -> Loop:
    """Numbered titles `1. Quý I`, each with its work items."""
    return Loop("khoan", source, (Para("khoan_tieu_de", "{{ khoan.so }}. {{ khoan.ten }}"), cac_viec("khoan.viec")))


def noi_dung_chi_tieu(source: str) -> Loop:
    """Numbered titles, each with its text and its targets (giao ước, phát động)."""
    return Loop(
        "viec",
        source,
        (
            Para("khoan_tieu_de", "{{ viec.so }}. {{ viec.ten }}"),
            If("viec.noi_dung", (Para("noi_dung", "{{ viec.noi_dung }}"),)),
            Loop("chi_tieu", "viec.chi_tieu", (Para("gach_dau_dong", "- {{ chi_tieu }}"),)),
        ),
    )
