"""Achievement reports (thi đua): prescribed forms, from top to bottom as the table of forms lists their lines.

Where a line has no content, the form's own hint stands there in italics, to be written over by hand.
"""

from vndoc.blocks.bang import Cot, chia_cot, hang
from vndoc.blocks.base import (
    Bang,
    Block,
    Cell,
    Gap,
    Grid,
    If,
    Loop,
    Para,
    Row,
    RowIf,
    RowLoop,
    RuleLine,
    Run,
    SignRoom,
    TableRow,
)
from vndoc.blocks.dau_van_ban import dia_danh_thoi_gian, quoc_hieu_tieu_ngu
from vndoc.rulebook import Rulebook


def dau_bao_cao(rulebook: Rulebook, *, co_quan: bool, ngay: bool) -> Grid:
    """The head: the unit and Quốc hiệu side by side, or Quốc hiệu alone; the date below it; no number."""
    left: tuple[Block, ...] = (
        If("co_quan_chu_quan", (Para("co_quan_chu_quan", "{{ co_quan_chu_quan }}"),)),
        Loop("dong", "co_quan_dong_tren", (Para("co_quan_ban_hanh", "{{ dong }}"),)),
        If("co_quan_ban_hanh", (Para("co_quan_ban_hanh", "{{ co_quan_ban_hanh }}"), RuleLine("co_quan_ban_hanh"))),
    )
    right = quoc_hieu_tieu_ngu(rulebook)
    date: tuple[Block, ...] = (dia_danh_thoi_gian(),) if ngay else ()
    columns = rulebook.frame.head_columns
    if not co_quan:
        above = (Row((Cell(right, span=2),)),)
        return Grid(columns, (*above, ((), date)) if ngay else above, gutter=rulebook.frame.gutter)
    rows = ((left, right), ((), date)) if ngay else ((left, right),)
    return Grid(columns, rows, gutter=rulebook.frame.gutter)


def ten_bao_cao(tieu_de: str, chu_thich: str, dong_ten: str) -> tuple[Block, ...]:
    """The report's name in bold capitals, what is asked for below it, for whom."""
    lines: list[Block] = [
        Para("ten_loai", tieu_de),
        Loop("dong", "dong_tieu_de", (Para("tieu_de_bao_cao", "{{ dong }}"),)),
    ]
    if chu_thich:
        lines.append(Para("ten_de_nghi", (Run(chu_thich, italic=True),)))
    if dong_ten:
        lines.append(Para("ten_de_nghi", f"{dong_ten}: {{{{ ten_de_nghi }}}}"))
    return tuple(lines)


def dong_nhan(nhan: str, ten: str, goi_y: str = "", sau: tuple[str, str] | None = None) -> Block:
    """`- Quê quán: …`; `sau` is a second label, on the same line where both have a value."""
    hint = (Run(f"- {nhan}: "), Run(goi_y, italic=True)) if goi_y else f"- {nhan}:"
    alone = If(ten, (Para("gach_dau_dong", f"- {nhan}: {{{{ {ten} }}}}"),), otherwise=(Para("gach_dau_dong", hint),))
    if sau is None:
        return alone
    both = f"- {nhan}: {{{{ {ten} }}}}; {_small(sau[0])}: {{{{ {sau[1]} }}}}"
    return If(
        f"{ten} and {sau[1]}",
        (Para("gach_dau_dong", both),),
        otherwise=(alone, dong_nhan(*sau)),
    )


def doan_nhan(nhan: str, ten: str, goi_y: str, them: str | None = None) -> tuple[Block, ...]:
    """A label with running text behind it; further paragraphs, and what the record adds, below."""
    label = f"- {nhan}:"
    more = (_lines(them, "+", last=False),) if them else ()
    alone = If(
        f"{ten}.sau or {them}" if them else f"{ten}.sau",
        (Para("gach_dau_dong", label, keep_next=True),),
        otherwise=(Para("gach_dau_dong", (Run(f"{label} "), Run(goi_y, italic=True))),),
    )
    first = If(f"{ten}.dau", (Para("gach_dau_dong", f"{label} {{{{ {ten}.dau }}}}"),), otherwise=(alone,))
    return (first, _lines(f"{ten}.sau", "+", last=False), *more)


def noi_dung_muc(ten: str, goi_y: str, them: str | None = None, *, last: bool = False) -> tuple[Block, ...]:
    """The text of a section, then what the record adds; `last` keeps its end on one page with the signature."""
    hint = Para("noi_dung", (Run(goi_y, italic=True),), keep_next=last or None)
    alone = If(ten, (_lines(ten, "-", last=last),), otherwise=(hint,))
    if them is None:
        return (alone,)
    if last:
        return (If(them, (_lines(ten, "-", last=False), _lines(them, "-", last=True)), otherwise=(alone,)),)
    return (alone, _lines(them, "-", last=False))


def bang_theo_nam(ten: str, cot_ten: str, cot_quyet_dinh: str, rulebook: Rulebook, *, last: bool) -> Bang:
    """Tables 1 and 2: year, title or award, decision."""
    columns = (
        Cot("Năm", 13, "{{ dong.nam }}", "bang_giua"),
        Cot(cot_ten, 50, "{{ dong.ten }}"),
        Cot(cot_quyet_dinh, 102, "{{ dong.quyet_dinh }}"),
    )
    return _table(columns, ten, rulebook, last=last)


def bang_qua_trinh(cot: str, rulebook: Rulebook) -> Bang:
    """The career: time, post and unit."""
    columns = (Cot("Thời gian", 50, "{{ dong.thoi_gian }}"), Cot(cot, 115, "{{ dong.chuc_vu }}"))
    return _table(columns, "bang_qua_trinh", rulebook, last=False)


def bang_giu_chuc(rulebook: Rulebook) -> Bang:
    """The career with the time in each post, and the totals."""
    columns = (
        Cot("Từ tháng, năm đến tháng, năm", 34, "{{ dong.thoi_gian }}"),
        Cot("Chức vụ (Đảng, chính quyền, đoàn thể)", 38, "{{ dong.chuc_vu }}"),
        Cot("Đơn vị công tác", 39, "{{ dong.don_vi }}"),
        Cot("Số năm, tháng giữ chức vụ", 36, "{{ dong.so_thang }}", "bang_giua"),
        Cot("Ghi chú", 18, "{{ dong.ghi_chu }}"),
    )
    total = Row(
        (
            Cell((Para("bang", (Run("{{ dong.ten }}", bold=True),)),), span=3),
            Cell((Para("bang_giua", (Run("{{ dong.so_thang }}", bold=True),)),)),
            Cell((Para("bang", ""),)),
        )
    )
    rows = (
        _heading(columns),
        RowLoop("dong", "bang_qua_trinh", (hang(columns),)),
        RowLoop("dong", "bang_tong", (total,)),
    )
    return Bang(chia_cot(tuple(one.phan for one in columns), rulebook), rows)


def chu_ky_bao_cao(
    rulebook: Rulebook,
    trai: tuple[tuple[str, ...], str],
    phai: tuple[tuple[str, ...], str],
    *,
    ngay: bool,
    co_quan_trinh: bool,
) -> Grid:
    """The blocks side by side, each its lines and its hint; `phai` without lines takes those of the data."""
    width, half = sum(rulebook.frame.sign_columns), sum(rulebook.frame.sign_columns) // 2
    if phai[0]:
        named = _block(phai)
    else:
        named = (Loop("dong", "chuc_danh_de_nghi", (Para("chuc_vu", "{{ dong }}"),)), _hint(phai[1]))
    deputy = If("ky_thay", (Loop("dong", "ky_thay", (Para("chuc_vu", "{{ dong }}"),)),))
    signed = (SignRoom(keep_next=True), Para("ho_ten", "{{ ho_ten_ky }}", keep_next=True))
    left: tuple[Block, ...] = _block(trai) if trai[0] else ()
    right: tuple[Block, ...] = (*named, deputy, *signed)
    if ngay:
        right = (_date("{{ dia_danh }}, {{ thoi_gian }}"), *right)
        left = (_date(""), *left) if left else ()
    frame = rulebook.frame
    rows: tuple[TableRow, ...] = (
        Row((Cell(left), Cell(right))),
        *([_xac_nhan_trinh(frame.above_signature)] if co_quan_trinh else []),
    )
    return Grid((half, width - half), rows, gutter=frame.gutter, above=frame.above_signature)


def _xac_nhan_trinh(above: int) -> RowIf:
    """The body that submits the award confirms, in the middle below the others and on one page with them."""
    lines: tuple[Block, ...] = (
        Gap(above),
        Para("chuc_vu", "XÁC NHẬN CỦA CƠ QUAN TRÌNH KHEN THƯỞNG"),
        Loop("dong", "chuc_danh_trinh", (Para("chuc_vu", "{{ dong }}"),)),
        SignRoom(keep_next=False),
    )
    return RowIf("xac_nhan_trinh", (Row((Cell(lines, span=2),)),))


def _date(words: str) -> Para:
    """The line of place and date over a signer's title; an empty one keeps the titles level."""
    return Para("dia_danh_thoi_gian", words, keep_next=True)


def _block(block: tuple[tuple[str, ...], str]) -> tuple[Block, ...]:
    return (*(Para("chuc_vu", line) for line in block[0]), _hint(block[1]))


def _hint(words: str) -> Para:
    return Para("goi_y_ky", (Run(words, italic=True),))


def _lines(source: str, dash: str, *, last: bool) -> Loop:
    """Paragraphs and items; with `last` the last of them stays on one page with what follows."""
    plain, kept = _line(dash, None), _line(dash, True)
    blocks = (If("loop.last", kept, otherwise=plain),) if last else plain
    return Loop("y", source, blocks)


def _line(dash: str, keep: bool | None) -> tuple[Block, ...]:
    """One that leads to a list stays on one page with it."""
    item = Para("gach_dau_dong", f"{dash} {{{{ y.gach }}}}", keep)
    lead = Para("noi_dung", "{{ y.doan }}", keep_next=True)
    plain = If("y.dan_vao", (lead,), otherwise=(Para("noi_dung", "{{ y.doan }}", keep),))
    return (If("y.gach", (item,), otherwise=(plain,)),)


def _table(columns: tuple[Cot, ...], source: str, rulebook: Rulebook, *, last: bool) -> Bang:
    """With `last` the last row stays on one page with what follows."""
    widths = chia_cot(tuple(one.phan for one in columns), rulebook)
    if not last:
        return Bang(widths, (_heading(columns), RowLoop("dong", source, (hang(columns),))))
    kept = Row(tuple(Cell((Para(one.kieu, str(one.noi_dung), keep_next=True),)) for one in columns))
    rows = (RowIf("loop.last", (kept,)), RowIf("not loop.last", (hang(columns),)))
    return Bang(widths, (_heading(columns), RowLoop("dong", source, rows)))


def _heading(columns: tuple[Cot, ...]) -> Row:
    return Row(tuple(Cell((Para("bang_tieu_de", one.tieu_de),)) for one in columns), heading=True)


def _small(label: str) -> str:
    return label[0].lower() + label[1:]
