"""Pledges on paper, through LibreOffice: no party is parted by a page break."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.documents.pledges import dossier, name, paper_of
from tests.office import convert, pages_of


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[int, list[str]]:
    """The pages of pledges by the number of parties."""
    folder = tmp_path_factory.mktemp("giao-uoc")
    sources = {count: folder / f"{count}.docx" for count in (10, 40)}
    for count, path in sources.items():
        path.write_bytes(paper_of(dossier(count)))
    pdfs: list[Path] = convert([*sources.values()], "pdf", folder / "pdf", folder / "profile")
    return {count: pages_of(pdf) for count, pdf in zip(sources, pdfs, strict=True)}


@pytest.mark.parametrize("count", [10, 40])
def test_no_party_is_parted_by_a_page_break(printed: dict[int, list[str]], count: int) -> None:
    signing = [page.partition("ĐẠI DIỆN CÁC BÊN")[2] or page for page in printed[count] if "GIÁM ĐỐC" in page]
    seen: Counter[str] = Counter()
    for page in signing:
        here = [at for at in range(count) if name(at) in page]
        seen.update(name(at) for at in here)
        assert all(re.search(rf"\bSỐ {at}\b", page) for at in here)
        deputies = sum(at % 4 == 3 for at in here)
        chairs = sum(at % 5 == 4 and at % 4 != 3 for at in here)
        assert page.count("PHÓ GIÁM ĐỐC") == page.count("KT. GIÁM ĐỐC") == deputies
        assert page.count("CHỦ TỊCH") == page.count("PHƯỜNG SỐ") == chairs
        assert page.count("GIÁM ĐỐC") == len(here) - chairs + deputies
        assert page.count("SỞ NGOẠI VỤ TỈNH") == len(here) - chairs
    assert seen == Counter(name(at) for at in range(count))


@pytest.mark.parametrize("count", [10, 40])
def test_the_first_signatures_stand_below_the_end_of_the_text(printed: dict[int, list[str]], count: int) -> None:
    (page,) = (page for page in printed[count] if "ĐẠI DIỆN CÁC BÊN" in page)
    assert "Giao ước này được lập thành" in page
    assert name(0) in page
