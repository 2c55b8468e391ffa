"""Several files of one paper's data: names, order, and a type that is made from another type's data."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import FIXTURE
from vndoc import jobs as module
from vndoc import pipeline
from vndoc.documents import BanRieng, DocumentType, made_from
from vndoc.documents.ke_hoach import KE_HOACH
from vndoc.ho_so import HeldPaper, HoSo
from vndoc.load import load
from vndoc.validate import validate


def dossier() -> HoSo:
    made, _ = validate(load(Path(FIXTURE))[0])
    assert made is not None
    return replace(made, van_ban=tuple(one for one in made.van_ban if one.loai == "ke-hoach"))


def one_a_member(ho_so: HoSo, paper: Any) -> Iterator[BanRieng]:  # noqa: ANN401
    for member in ho_so.chung.thanh_vien[:2]:
        context = KE_HOACH.context(ho_so, paper)
        yield BanRieng(("Các thành viên", member.ma), {**context, "don_vi": member.ten}, ("chữ ký",))


def types_made(*made: DocumentType) -> Any:  # noqa: ANN401
    return lambda key: made if key == "ke-hoach" else made_from(key)


def test_one_paper_makes_one_file_a_member(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "made_from", types_made(replace(KE_HOACH, cac_ban=one_a_member)))
    made = module.jobs(dossier())
    assert [job.path for job in made] == [
        "ke-hoach/ke-hoach/cac-thanh-vien/lao-cai.docx",
        "ke-hoach/ke-hoach/cac-thanh-vien/tinh-a.docx",
    ]
    assert [job.ma for job in made] == ["ke-hoach/cac-thanh-vien/lao-cai", "ke-hoach/cac-thanh-vien/tinh-a"]
    assert made[1].context["don_vi"] == "Sở Ngoại vụ tỉnh A"
    assert made[0].con_phai_dien == ("chữ ký",)


def test_a_type_without_a_data_file_is_made_from_anothers(monkeypatch: pytest.MonkeyPatch) -> None:
    derived = replace(KE_HOACH, key="bang-tom-tat", nguon="ke-hoach", cac_ban=one_a_member)
    monkeypatch.setattr(module, "made_from", types_made(KE_HOACH, derived))
    made = module.jobs(dossier())
    assert [(job.loai.key, job.path) for job in made] == [
        ("ke-hoach", "ke-hoach/ke-hoach.docx"),
        ("bang-tom-tat", "ke-hoach/ke-hoach/cac-thanh-vien/lao-cai.docx"),
        ("bang-tom-tat", "ke-hoach/ke-hoach/cac-thanh-vien/tinh-a.docx"),
    ]


def test_a_held_paper_of_a_type_with_both_ways_keeps_what_it_made_before() -> None:
    held = replace(dossier(), van_ban=(), giu_lai=(HeldPaper("giao-uoc", "nam-2025", "giao-uoc/nam-2025.yaml"),))
    known = ["giao-uoc/nam-2025/tinh-a.docx", "giao-uoc/hai-ben.docx"]
    assert module.held_outputs(held, known) == ("giao-uoc/nam-2025.docx", "giao-uoc/nam-2025/tinh-a.docx")


def test_a_paper_of_a_name_of_its_own_is_not_told_that_it_is_none_of_the_29_types(tmp_path: Path) -> None:
    report = pipeline.build(FIXTURE, tmp_path / "ra", only=("phat-dong", "giao-uoc"))
    assert [noted.finding.rule for noted in report.findings if noted.path] == []
    pledge = next(one.path for one in report.written if one.path.startswith("phat-dong/"))
    assert "ten-loai-la" in {one.rule for one in pipeline.lint(tmp_path / "ra" / pledge).findings}
