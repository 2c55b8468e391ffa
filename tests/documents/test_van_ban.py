"""The generic paper: any type of Mẫu 1.4 by its name, the others told where they belong."""

from functools import cache
from typing import Any

import pytest

from tests.dossiers import FIXTURE, HO_SO, KE_HOACH, findings_of, ho_so_of
from vndoc.components.recognise import recognise
from vndoc.documents import DOCUMENTS
from vndoc.documents.schema import schema
from vndoc.documents.van_ban.loai import choices
from vndoc.docx.read import read
from vndoc.jobs import jobs
from vndoc.linter import lint
from vndoc.render import Compiled, compile_template, render
from vndoc.rulebook import load
from vndoc.templates.store import find
from vndoc.viet.ten_tap_tin import slug

PAPER = """\
loai: thong-bao
ngay_du_kien: 16/6/2025
trich_yeu: Kết luận Hội nghị
noi_dung: [Hội nghị thống nhất một số nội dung]
ket_thuc: Đề nghị các đơn vị thực hiện
"""
HOSTS = HO_SO + "noi_nhan: [UBND tỉnh]\n"
RULEBOOK = load()


@cache
def template() -> Compiled:
    stock = find(FIXTURE, "van-ban")
    return compile_template(stock.data, stock.name, RULEBOOK)


def context_of(paper: str) -> Any:  # noqa: ANN401
    return next(job.context for job in jobs(ho_so_of(HOSTS, KE_HOACH, van_ban=paper)) if job.loai.key == "van-ban")


def told(paper: str) -> list[str]:
    return findings_of(HO_SO, KE_HOACH, van_ban=paper)


def typed(loai: str) -> str:
    """A paper of the type, addressed where that is a must."""
    addressed = "kinh_gui: UBND tỉnh\n" if loai == "to-trinh" else ""
    return PAPER.replace("thong-bao", loai) + addressed


def test_the_choices_are_the_types_of_the_layout_in_the_decrees_order() -> None:
    named = [slug(one.ten) for one in RULEBOOK.types if one.layout == "mau-1.4"]
    assert list(choices()) == named == schema("van-ban")["properties"]["loai"]["enum"]


@pytest.mark.parametrize("loai", choices())
def test_every_type_is_printed_with_its_name_and_abbreviation_and_lints_clean(loai: str) -> None:
    made = context_of(typed(loai))
    known = next(one for one in RULEBOOK.types if slug(one.ten) == loai)
    assert (made["ten_loai"], made["ky_hieu"]) == (known.ten.upper(), f"{known.viet_tat}-CTĐ1")
    paper = recognise(read(render(template(), made).data), RULEBOOK)
    assert paper.loai == known
    assert [finding for finding in lint(paper, RULEBOOK) if finding.severity.value != "goi-y"] == []


def test_the_name_of_a_type_may_be_typed_as_it_is_spoken() -> None:
    assert context_of(PAPER.replace("thong-bao", "Hướng dẫn"))["ky_hieu"] == "HD-CTĐ1"


def test_an_unknown_type_is_told_with_the_nearest() -> None:
    assert told(PAPER.replace("thong-bao", "thong-bo")) == [
        "van-ban.yaml:1:7 sai-lua-chon: `loai`: không có loại văn bản “thong-bo”. Hãy viết `thong-bao`."
    ]


def test_a_type_with_a_document_type_of_its_own_is_told_its_file() -> None:
    assert told(PAPER.replace("thong-bao", "cong-van")) == [
        "van-ban.yaml:1:7 sai-lua-chon: `loai`: Công văn có mẫu trình bày riêng, không ghi trong `van-ban`. "
        "Hãy ghi vào tập tin `cong-van.yaml` hoặc thư mục `cong-van`."
    ]


def test_a_type_that_is_not_made_yet_is_told_so() -> None:
    made = {one.ten for one in DOCUMENTS}
    other = next(one for one in RULEBOOK.types if one.layout != "mau-1.4" and one.ten not in made)
    found = told(PAPER.replace("thong-bao", slug(other.ten)))
    assert len(found) == 1
    assert f"{other.ten} có mẫu trình bày riêng" in found[0]
    assert "Loại này chưa làm được bằng vndoc. Các loại được dùng ở đây: chi-thi, " in found[0]


def test_a_paper_without_addressee_has_the_recipients_of_the_dossier() -> None:
    made = context_of(PAPER)
    assert (made["kinh_gui"], made["noi_nhan"]) == ({}, ["- UBND tỉnh;", "- Lưu: VT."])


def test_an_addressed_paper_begins_its_recipients_with_as_above() -> None:
    made = context_of(typed("to-trinh"))
    assert made["kinh_gui"]["mot_noi"] == "UBND tỉnh"
    assert made["noi_nhan"] == ["- Như trên;", "- Lưu: VT."]


def test_a_to_trinh_must_be_addressed() -> None:
    found = told(PAPER.replace("thong-bao", "to-trinh"))
    assert [one.split(" ")[1] for one in found] == ["thieu-truong:"]
    assert "cần có vì tờ trình phải ghi nơi nhận ở đầu văn bản" in found[0]


@pytest.mark.parametrize("loai", ["bao-cao", "phieu-chuyen", "giay-uy-quyen"])
def test_a_report_and_forms_may_be_addressed(loai: str) -> None:
    assert context_of(typed(loai) + "kinh_gui: UBND tỉnh\n")["kinh_gui"]["mot_noi"] == "UBND tỉnh"


def test_other_types_are_not_addressed() -> None:
    assert told(PAPER + "kinh_gui: UBND tỉnh\n") == [
        "van-ban.yaml:6:11 trai-nhau: `kinh_gui`: Thông báo không ghi “Kính gửi”. "
        "Hãy bỏ mục này, ghi nơi nhận ở `noi_nhan`."
    ]
