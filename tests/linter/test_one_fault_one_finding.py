"""All text rules together over whole papers: nothing on right ones, and one finding for one fault."""

import re
from pathlib import Path

import pytest

from tests.linter.papers import RULEBOOK, Line, at, line, paper
from tests.linter.text_rules import MODULES, TEXT_RULES
from vndoc.components.paper import Paper
from vndoc.docx.facts import Row, Table
from vndoc.findings import Finding, Severity
from vndoc.viet.chuan_hoa import nfc

SEED = Path(__file__).parents[1] / "golden" / "seed-ke-hoach-2025.txt"

PLAN: dict[str, Line] = {
    "chu quan": line("co_quan_chu_quan", "ỦY BAN NHÂN DÂN TỈNH LÀO CAI", cell=at(1, 1)),
    "ban hanh": line("co_quan_ban_hanh", "SỞ NGOẠI VỤ", cell=at(1, 1)),
    "quoc hieu": line("quoc_hieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", cell=at(1, 2)),
    "tieu ngu": line("tieu_ngu", "Độc lập - Tự do - Hạnh phúc", cell=at(1, 2)),
    "so": line("so_ky_hieu", "Số: 05/KH-SNgV", cell=at(2, 1)),
    "ngay": line("dia_danh_thoi_gian", "Lào Cai, ngày 05 tháng 3 năm 2026", cell=at(2, 2)),
    "ten loai": line("ten_loai", "KẾ HOẠCH"),
    "trich yeu": line("trich_yeu", "Công tác thi đua, khen thưởng năm 2026"),
    "can cu": line("can_cu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
    "can cu cuoi": line("can_cu", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ."),
    "I": line("muc_la_ma", "I. MỤC ĐÍCH, YÊU CẦU"),
    "I.1": line("khoan_thuong", "1. Nâng cao trách nhiệm của Ủy ban nhân dân và các đơn vị (Phụ lục kèm theo)."),
    "I.2": line("khoan_thuong", "2. Thực hiện theo khoản 2 Điều 10 Nghị định số 98/2023/NĐ-CP:"),
    "a": line("diem_chu", "a) Thiết thực, hiệu quả;"),
    "b": line("diem_chu", "b) Kịp thời."),
    "II": line("muc_la_ma", "II. TỔ CHỨC THỰC HIỆN"),
    "cuoi": line("noi_dung", "Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện./."),
    "noi nhan": line("noi_nhan", "Nơi nhận:", cell=at(1, 1, 2)),
    "dong 1": line("noi_nhan_dong", "- Các Sở Ngoại vụ (T/h);", cell=at(1, 1, 2)),
    "luu": line("noi_nhan_dong", "- Lưu: VT, VP.", cell=at(1, 1, 2)),
    "quyen han": line("quyen_han", "KT. GIÁM ĐỐC", cell=at(1, 2, 2)),
    "chuc vu": line("chuc_vu", "PHÓ GIÁM ĐỐC", cell=at(1, 2, 2)),
    "ho ten": line("ho_ten", "Nguyễn Văn A", cell=at(1, 2, 2)),
    "phu luc": line("phu_luc", "Phụ lục", section=1),
    "ten phu luc": line("phu_luc_tieu_de", "DANH SÁCH ĐƠN VỊ", section=1),
    "kem theo": line(
        "phu_luc_kem_theo", "(Kèm theo Kế hoạch số 05/KH-SNgV ngày 05 tháng 3 năm 2026 của Sở Ngoại vụ)", section=1
    ),
}
TABLES = (Table(1, False, (Row(), Row())), Table(2, False, (Row(cant_split=True),)))


def plan(**changed: str) -> Paper:
    """The plan with the texts of some lines changed; the keys are those of `PLAN` with `_` for spaces."""
    from tests.linter.papers import section

    texts = {key.replace("_", " "): text for key, text in changed.items()}
    lines = [line(one.mark, texts.get(key, one.text), **one.paragraph) for key, one in PLAN.items()]
    return paper(lines, tables=TABLES, sections=(section(0), section(1, 1)))


def all_findings(given: Paper) -> list[Finding]:
    return [finding for rule in TEXT_RULES for finding in rule.check(given, RULEBOOK)]


def test_rules_are_named_as_their_modules_and_say_what_they_mean() -> None:
    for module in MODULES:
        rule = module.RULE
        assert rule.name == module.__name__.rpartition(".")[2].replace("_", "-")
        assert module.__doc__
        assert rule.reference.split(",")[0] in module.__doc__.replace("no. ", "").replace(", ", "-")
        assert rule.summary
        assert rule.clause or rule.severity is Severity.GOI_Y


def test_a_right_plan_has_no_finding() -> None:
    assert [one.message for one in all_findings(plan())] == []


@pytest.mark.parametrize(
    ("key", "text", "rules"),
    [
        ("so", "Số: 5/KH-SNgV", ["so-khong-dem"]),
        ("so", "Số: 5/kh-SNgV", ["so-khong-dem", "so-ky-hieu-mau"]),
        ("so", "Số: 05/QĐ-SNgV", ["so-sai-loai"]),
        ("so", "Số: 05/CV-SNgV", ["so-sai-loai"]),
        ("so", "Số: 06/KH-SNgV", ["phu-luc-kem-theo-mau"]),
        ("so", "Số: 05/2026/KH-SNgV", ["so-co-nam"]),
        ("so", "Số 05/KH-SNgV", ["so-ky-hieu-mau"]),
        ("ngay", "Lào Cai, ngày 5 tháng 3 năm 2026", ["ngay-khong-dem"]),
        ("ngay", "Lào Cai , ngày 05 tháng 3 năm 2026", ["ngay-mau"]),
        ("ngay", "Lào Cai, ngày 31 tháng 4 năm 2026", ["ngay-mau"]),
        ("chu quan", "UBND HUYỆN BÁT XÁT", ["dia-danh-cap-huyen"]),
        ("trich yeu", "Công tác thi đua, khen thưởng năm 2026.", ["trich-yeu-dau-cham"]),
        (
            "can cu cuoi",
            "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;",
            ["can-cu-dau-cau"],
        ),
        ("can cu cuoi", "Căn cứ Nghị định 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ.", ["vien-dan-so"]),
        ("can cu cuoi", "Căn cứ Nghị định số 98/2023/NĐ-CP.", ["vien-dan-day-du"]),
        ("I.1", "1. Nâng cao trách nhiệm của Ủy Ban Nhân Dân (Phụ lục kèm theo).", ["viet-hoa-to-chuc"]),
        ("I.1", "1. Nâng cao trách nhiệm.", ["phu-luc-vien-dan"]),
        ("I.1", "1. Nâng cao  trách nhiệm (Phụ lục kèm theo).", ["khoang-trang-thua"]),
        ("I.1", "1. Nâng cao trách nhiệm của [tên] (Phụ lục kèm theo).", ["van-ban-nhap"]),
        ("I.2", "2. Thực hiện theo Khoản 2 Điều 10 Luật:", ["viet-hoa-dieu-khoan"]),
        ("I.2", "3. Thực hiện:", ["muc-ngat-quang"]),
        ("I.2", "1.1. Thực hiện:", ["so-thap-phan"]),
        ("b", "c) Kịp thời.", ["diem-thu-tu"]),
        ("II", "III. TỔ CHỨC THỰC HIỆN", ["muc-ngat-quang"]),
        ("cuoi", "Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện ./.", ["dau-ket-thuc"]),
        ("dong 1", "- Các Sở Ngoại vụ (T/h),", ["noi-nhan-dong-mau"]),
        ("dong 1", "- Như trên;", ["noi-nhan-kinh-gui"]),
        ("luu", "- Lưu : VT, VP.", ["noi-nhan-luu"]),
        ("luu", "- Lưu: VT, VP;", ["noi-nhan-luu"]),
        ("quyen han", "KT.GIÁM ĐỐC", ["quyen-han-mau"]),
        ("chuc vu", "GIÁM ĐỐC", ["quyen-han-mau"]),
        ("ho ten", "TS. Nguyễn Văn A", ["hoc-ham-hoc-vi"]),
        ("ho ten", "NGUYỄN VĂN A", ["ho-ten-viet-hoa"]),
        ("phu luc", "Phụ lục 1", ["phu-luc-la-ma"]),
        ("kem theo", "Kèm theo Kế hoạch", ["phu-luc-kem-theo-mau"]),
        ("ban hanh", "SỞ\nNGOẠI VỤ", ["xuong-dong-phan-dau"]),
        ("quoc hieu", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", ["dau-thanh-khong-thong-nhat"]),
    ],
)
def test_each_fault_is_told_by_its_own_rule_alone(key: str, text: str, rules: list[str]) -> None:
    found = all_findings(plan(**{key.replace(" ", "_"): text}))
    assert sorted(one.rule for one in found) == rules, [one.message for one in found]


def test_messages_begin_with_a_capital_and_are_one_line() -> None:
    for key, text in (
        ("so", "Số 5/kh - a"),
        ("ngay", "lào cai 5/3/2026"),
        ("luu", "Lưu VP;"),
        ("cuoi", "thi đua  .//"),
    ):
        for finding in all_findings(plan(**{key: text})):
            assert finding.message[0].isupper() or finding.message[0] in "“"
            assert "\n" not in finding.message
            assert finding.clause


def seed() -> Paper:
    """The real plan as a paper; line ends of its print are no paragraphs."""
    starts = re.compile(
        r"(?:[IVX]+|\d)\. |[-+] |Nhằm phát huy|Ngoài việc|Trên đây|Nơi nhận|TM\.|CỤM TRƯỞNG|GIÁM ĐỐC|TỈNH|Phạm"
    )
    paragraphs: list[str] = []
    for text in (typed.strip() for typed in nfc(SEED.read_text("utf-8")).splitlines()):
        if (len(paragraphs) < 2 and text) or starts.match(text):
            paragraphs.append(text)
        elif text:
            paragraphs[-1] += f" {text}"
    return paper(
        [_marked(number, text, paragraphs) for number, text in enumerate(paragraphs)],
        tables=(Table(1, False, (Row(cant_split=True),)),),
    )


def _marked(number: int, text: str, paragraphs: list[str]) -> Line:
    end = next(index for index, one in enumerate(paragraphs) if one.startswith("Nơi nhận"))
    sign = next(index for index, one in enumerate(paragraphs) if one.startswith("TM."))
    if number >= sign:
        mark = ("quyen_han", "chuc_vu", "chuc_vu_khac", "chuc_vu_khac", "ho_ten")[number - sign]
        return line(mark, text, cell=at(1, 2))
    if number >= end:
        return line("noi_nhan" if number == end else "noi_nhan_dong", text, cell=at(1, 1))
    forms = {r"[IVX]+\. ": "muc_la_ma", r"\d\. ": "khoan_thuong", r"[-+] ": "gach_dau_dong"}
    form = next((mark for pattern, mark in forms.items() if re.match(pattern, text)), "noi_dung")
    return line(("ten_loai", "trich_yeu")[number] if number < 2 else form, text)


def test_the_real_plan_has_nothing_but_its_slips_of_wording() -> None:
    found = all_findings(seed())
    assert {one.severity for one in found} == {Severity.GOI_Y}
    assert {one.rule for one in found} == {"loi-go-chu"}
    told = " ".join(one.message for one in found)
    for words in ("các văn bản hướng dẫn", "Hội đồng Thi đua - Khen thưởng", "“Cụm Thi đua”"):
        assert words in told
