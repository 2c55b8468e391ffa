"""Hand-made papers: lines with the component they are meant to be, laid out by the rulebook's own values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from vndoc.docx.facts import (
    Align,
    Cell,
    Facts,
    Header,
    Indent,
    Line,
    Paragraph,
    Row,
    Run,
    Section,
    Spacing,
    Table,
)
from vndoc.docx.widths import text_width
from vndoc.rulebook import Component, Rulebook, Value, load

RULEBOOK = load()
MM = 1440 / 25.4
LEFT, RIGHT = Cell(1, 1, 1, 3798), Cell(1, 1, 2, 5556)
LEFT_BELOW, RIGHT_BELOW = Cell(1, 2, 1, 3798), Cell(1, 2, 2, 5556)
RECIPIENTS, SIGNER = Cell(2, 1, 1, 4365), Cell(2, 1, 2, 4989)
TEXT_WIDTH = 9354
RUNNING = ("noi_dung", "can_cu", "dieu_khoan_so", "khoan_tieu_de", "khoan_thuong", "diem_chu", "gach_dau_dong")


@dataclass(frozen=True)
class Draft:
    """One line: its component, its text, its cell, and what it has other than the rulebook says."""

    component: str
    text: str
    cell: Cell | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


def rule(component: str, cell: Cell | None = None, ratio: float = 1.0) -> Draft:
    """The rule under a component, `ratio` of the text above it."""
    return Draft("dong_ke", component, cell, {"ratio": ratio})


ROOM = "cho_ky"
BLANK = "dong_trong"


def head(so: str = "Số: 05/KH-SNgV", ngay: str = "Lào Cai, ngày 05 tháng 01 năm 2026") -> tuple[Draft, ...]:
    """A letterhead as two rows of a table."""
    return (
        Draft("co_quan_chu_quan", "UBND TỈNH LÀO CAI", LEFT),
        Draft("co_quan_ban_hanh", "SỞ NGOẠI VỤ", LEFT),
        rule("co_quan_ban_hanh", LEFT, 0.42),
        Draft("quoc_hieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", RIGHT),
        Draft("tieu_ngu", "Độc lập - Tự do - Hạnh phúc", RIGHT),
        rule("tieu_ngu", RIGHT),
        Draft("so_ky_hieu", so, LEFT_BELOW),
        Draft("dia_danh_thoi_gian", ngay, RIGHT_BELOW),
    )


def title(ten_loai: str, trich_yeu: str) -> tuple[Draft, ...]:
    """Tên loại and trích yếu with its rule."""
    return (Draft("ten_loai", ten_loai), Draft("trich_yeu", trich_yeu), rule("trich_yeu", ratio=0.42))


def end() -> tuple[Draft, ...]:
    """Nơi nhận and signature as two cells."""
    return (
        Draft("noi_nhan", "Nơi nhận:", RECIPIENTS),
        Draft("noi_nhan_dong", "- Như trên;", RECIPIENTS),
        Draft("noi_nhan_dong", "- Lưu: VT, VP.", RECIPIENTS),
        Draft("quyen_han", "TM. CỤM THI ĐUA", SIGNER),
        Draft("chuc_vu", "CỤM TRƯỞNG", SIGNER),
        Draft(ROOM, "", SIGNER),
        Draft("chuc_vu_khac", "GIÁM ĐỐC SỞ NGOẠI VỤ", SIGNER),
        Draft("ho_ten", "Nguyễn Văn A", SIGNER),
    )


LONG = (
    "Các đơn vị thành viên trong Cụm thi đua tổ chức thực hiện nghiêm túc các nội dung đã ký kết trong giao ước thi đua"
)

KE_HOACH = (
    *head(),
    *title("KẾ HOẠCH", "Công tác thi đua, khen thưởng năm 2026"),
    Draft("kinh_gui", "Kính gửi: Bộ Ngoại giao"),
    Draft("can_cu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và các văn bản hướng dẫn thi hành;"),
    Draft("can_cu", "Căn cứ Quy chế hoạt động của Cụm thi đua số 1 đã được các đơn vị thành viên thống nhất ban hành."),
    Draft("noi_dung", f"{LONG}, cụ thể như sau:"),
    Draft("muc_la_ma", "I. MỤC ĐÍCH, YÊU CẦU"),
    Draft("khoan_thuong", f"1. {LONG}."),
    Draft("khoan_thuong", f"2. {LONG}, Danh sách tại Phụ lục I, Phụ lục II."),
    Draft("muc_la_ma", "II. NHIỆM VỤ CỤ THỂ"),
    Draft("khoan_tieu_de", "1. Quý I"),
    Draft("gach_dau_dong", f"- {LONG}."),
    Draft("gach_dau_dong", f"+ {LONG}."),
    Draft("khoan_tieu_de", "2. Quý II"),
    Draft("diem_chu", f"a) {LONG};"),
    Draft("diem_chu", f"b) {LONG}."),
    Draft("noi_dung", f"{LONG}./."),
    *end(),
    Draft("nguoi_soan_thao", "PL.(300)"),
    Draft("dia_chi_co_quan", "Địa chỉ: Đường Hoàng Liên, phường Lào Cai; Điện thoại: 0214.3000000"),
    Draft("phu_luc", "Phụ lục I", more={"section": 1}),
    Draft("phu_luc_tieu_de", "DANH SÁCH ĐƠN VỊ THÀNH VIÊN"),
    Draft("phu_luc_kem_theo", "(Kèm theo Kế hoạch số 05/KH-SNgV ngày 05 tháng 01 năm 2026 của Sở Ngoại vụ)"),
    Draft("noi_dung", f"{LONG}."),
    Draft("phu_luc", "Phụ lục II", more={"section": 2}),
    Draft("phu_luc_tieu_de", "BIỂU MẪU"),
    Draft("phu_luc_kem_theo", "(Kèm theo Kế hoạch số 05/KH-SNgV ngày 05 tháng 01 năm 2026 của Sở Ngoại vụ)"),
    Draft("o_bang", "Tên đơn vị", Cell(3, 1, 1, 4000)),
    Draft("o_bang", "Số điểm", Cell(3, 1, 2, 4000)),
)

QUYET_DINH = (
    *head("Số: 15/QĐ-SNgV"),
    *title("QUYẾT ĐỊNH", "Ban hành Quy chế hoạt động của Cụm thi đua"),
    Draft("tham_quyen_ban_hanh", "GIÁM ĐỐC SỞ NGOẠI VỤ"),
    Draft("can_cu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và các văn bản hướng dẫn thi hành;"),
    Draft("can_cu", "Theo đề nghị của Chánh Văn phòng Sở Ngoại vụ tại Tờ trình về việc ban hành Quy chế hoạt động."),
    Draft("tham_quyen_ban_hanh", "QUYẾT ĐỊNH:"),
    Draft("phan_chuong", "Chương I"),
    Draft("tieu_de_phan_chuong", "QUY ĐỊNH CHUNG"),
    Draft("muc_tieu_muc", "Mục 1"),
    Draft("tieu_de_muc", "PHẠM VI, ĐỐI TƯỢNG"),
    Draft(
        "dieu_khoan_so",
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Cụm thi đua số 1.",
    ),
    Draft("dieu_khoan_so", "Điều 2. Hiệu lực thi hành"),
    Draft("khoan_thuong", f"1. {LONG}."),
    Draft("khoan_thuong", f"2. {LONG}./."),
    *end(),
)

CONG_VAN = (
    *head("Số: 12/SNgV-VP")[:7],
    Draft("trich_yeu_cong_van", "V/v đăng ký thi đua năm 2026", LEFT_BELOW),
    *head("Số: 12/SNgV-VP")[7:],
    Draft("do_khan", "KHẨN", more={"boxed": True}),
    Draft("pham_vi_luu_hanh", "LƯU HÀNH NỘI BỘ", more={"boxed": True}),
    Draft("kinh_gui", "Kính gửi: Bộ Ngoại giao"),
    Draft("noi_dung", f"{LONG}./."),
    *end(),
)

PAPERS: Mapping[str, Sequence[Draft]] = {"ke-hoach": KE_HOACH, "quyet-dinh": QUYET_DINH, "cong-van": CONG_VAN}


def facts(drafts: Sequence[Draft], rulebook: Rulebook = RULEBOOK) -> Facts:
    """The facts of a document made of `drafts`, each laid out as the rulebook builds it."""
    paragraphs: list[Paragraph] = []
    section = 0
    for number, draft in enumerate(drafts, start=1):
        section = draft.more.get("section", section)
        paragraphs.append(replace(_paragraph(draft, drafts, rulebook), number=number, section=section))
    return Facts(tuple(_section(number) for number in range(section + 1)), tuple(paragraphs), _tables(paragraphs))


def _paragraph(draft: Draft, drafts: Sequence[Draft], rulebook: Rulebook) -> Paragraph:
    width = draft.cell.width if draft.cell else TEXT_WIDTH
    bare = Paragraph(1, "document", "", "", (), None, Align.GIUA, Indent(), Spacing(), width=width, cell=draft.cell)
    if draft.component == "dong_ke":
        above = next((one.text for one in drafts if one.component == draft.text), "")
        size = rulebook.value(f"{draft.text}.co_chu").twips
        length = round(text_width(above, size, bold=True) * draft.more["ratio"])
        return replace(bare, lines=(Line(length, "vien-doan", 0),))
    if draft.component in (ROOM, BLANK):
        return replace(bare, spacing=Spacing(after=1600 if draft.component == ROOM else 0))
    component = rulebook.components.get(draft.component)
    laid = replace(bare, text=draft.text, runs=_runs(draft, component))
    more = {key: value for key, value in draft.more.items() if key in ("boxed", "page_break", "label", "in_text_box")}
    return replace(laid, align=_align(draft.component, component), **_measures(draft.component), **more)


def _runs(draft: Draft, component: Component | None) -> tuple[Run, ...]:
    size = component.values["co_chu"].twips if component else 280
    bold, italic = (bool(value.flag) if (value := _value(component, name)) else False for name in ("dam", "nghieng"))
    return (Run(0, len(draft.text), "", "Times New Roman", size, bold, italic),) if draft.text else ()


def _value(component: Component | None, name: str) -> Value | None:
    return component.value(name) if component else None


def _align(key: str, component: Component | None) -> Align:
    if key in RUNNING:
        return Align.DEU
    value = _value(component, "can_le")
    return Align(value.texts[0]) if value else Align.GIUA if key in ("quoc_hieu", "kinh_gui", "do_khan") else Align.TRAI


def _measures(key: str) -> dict[str, Any]:
    if key in RUNNING:
        return {"indent": Indent(first_line=720), "spacing": Spacing(after=120, line=252)}
    return {"spacing": Spacing(before=120)} if key == "trich_yeu_cong_van" else {}


def _section(number: int) -> Section:
    text = "2"
    runs = (Run(0, 1, "", "Times New Roman", 280),)
    field_line = Paragraph(1, "header1", "", text, runs, None, Align.GIUA, Indent(), Spacing(), fields=("PAGE",))
    header = Header("default", "header1", (field_line,))
    start = 1 if number else None
    return Section(number, 11906, 16838, 1134, 1134, 1701, 851, title_page=True, page_start=start, headers=(header,))


def _tables(paragraphs: Sequence[Paragraph]) -> tuple[Table, ...]:
    rows: dict[int, int] = {}
    for paragraph in paragraphs:
        if paragraph.cell:
            rows[paragraph.cell.table] = max(rows.get(paragraph.cell.table, 0), paragraph.cell.row)
    return tuple(
        Table(number, bordered=number > 2, rows=tuple(Row(cant_split=True) for _ in range(count)))
        for number, count in rows.items()
    )


def lines(*drafts: tuple[str, str] | Draft) -> tuple[Draft, ...]:
    """Drafts from pairs of component and text."""
    return tuple(one if isinstance(one, Draft) else Draft(*one) for one in drafts)
