from dataclasses import replace

from tests.components.drafts import KE_HOACH, RULEBOOK, Draft, facts, head, title
from vndoc.components.outline import outline
from vndoc.components.recognise import recognise
from vndoc.docx.facts import Facts


def lines(given: Facts) -> list[str]:
    return outline(recognise(given, RULEBOOK)).splitlines()


def test_each_paragraph_is_one_line_in_reading_order() -> None:
    found = lines(facts(KE_HOACH))
    assert found[:5] == [
        "so_trang: [PAGE]",
        "co_quan_chu_quan: UBND TỈNH LÀO CAI",
        "co_quan_ban_hanh: SỞ NGOẠI VỤ",
        "dong_ke: 13 mm",
        "quoc_hieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]
    assert "ho_ten: Nguyễn Văn A" in found


def test_blank_lines_are_left_out() -> None:
    assert not [line for line in lines(facts(KE_HOACH)) if line.startswith("dong_trong")]


def test_tabs_breaks_and_backslashes_are_escaped() -> None:
    drafts = (*head(), *title("KẾ HOẠCH", "Thi đua"), Draft("noi_dung", "Bảng\tđiểm\ncủa C:\\cum"))
    assert "noi_dung: Bảng\\tđiểm\\ncủa C:\\\\cum" in lines(facts(drafts))


def test_labels_are_part_of_the_text() -> None:
    drafts = (*head(), Draft("ten_loai", "KẾ HOẠCH"), Draft("muc_la_ma", "MỤC ĐÍCH", more={"label": "I."}))
    assert "muc_la_ma: I. MỤC ĐÍCH" in lines(facts(drafts))


def test_names_of_styles_do_not_show() -> None:
    given = facts(KE_HOACH)
    renamed = replace(given, paragraphs=tuple(replace(one, style="Khác") for one in given.paragraphs))
    assert lines(renamed) == lines(given)
