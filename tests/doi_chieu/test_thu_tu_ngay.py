"""The papers of a year follow each other by their dates."""

import tomllib
from importlib import resources

from tests.doi_chieu.dossiers import FACTS, cong_van
from tests.doi_chieu.test_nguoi import MINUTES
from tests.dossiers import KE_HOACH, raw_of
from vndoc.documents import DOCUMENTS
from vndoc.documents.van_ban.loai import all_types
from vndoc.findings import Severity
from vndoc.validate import validate

REVIEW = MINUTES.format("Trần Thị B", "Chánh Văn phòng").replace("Họp cụm", "Hội nghị tổng kết năm 2025")
INVITATION = """\
ngay: 01/12/2025
so: 9
trich_yeu: Dự Hội nghị tổng kết năm 2025
kinh_moi: [Sở Ngoại vụ tỉnh A]
toi_du: Hội nghị tổng kết năm 2025
thoi_gian: {gio: 14 giờ 00, ngay: 10/12/2025}
dia_diem: Trụ sở
"""


def found(**others: str) -> list[tuple[str, Severity]]:
    told = validate(raw_of(FACTS, KE_HOACH, **others))[1]
    return [(str(one.place), one.severity) for one in told if one.rule == "thu-tu-ngay"]


def submission(ngay: str) -> str:
    return cong_van("Cụm gửi hồ sơ", ngay=ngay, trich_yeu="gửi hồ sơ đề nghị tặng Cờ thi đua")


def test_a_submission_before_the_review_is_a_fault() -> None:
    assert found(bien_ban__tong_ket=REVIEW, cong_van__ho_so=submission("09/12/2025")) == [
        ("cong-van/ho-so.yaml:1:1", Severity.LOI)
    ]
    assert found(bien_ban__tong_ket=REVIEW, cong_van__ho_so=submission("10/12/2025")) == []


def test_an_expected_date_is_only_a_warning() -> None:
    expected = submission("09/12/2025").replace("ngay:", "ngay_du_kien:", 1)
    assert [weight for _, weight in found(bien_ban__tong_ket=REVIEW, cong_van__ho_so=expected)] == [Severity.CANH_BAO]


def test_minutes_bear_the_day_of_the_meeting() -> None:
    assert found(bien_ban__tong_ket=REVIEW, giay_moi__tong_ket=INVITATION) == []
    moved = INVITATION.replace("ngay: 10/12/2025", "ngay: 11/12/2025")
    assert found(bien_ban__tong_ket=REVIEW, giay_moi__tong_ket=moved) == [("bien-ban/tong-ket.yaml:1:1", Severity.LOI)]


def test_the_table_names_types_that_are_there() -> None:
    given = tomllib.loads(resources.files("vndoc.doi_chieu").joinpath("thu_tu_ngay.toml").read_text("utf-8"))
    groups = given["nhom"]
    known = {one.key for one in DOCUMENTS} | set(all_types()) | {"bao-cao-cum", "bao-cao-thanh-vien"}
    assert {key for group in groups.values() for key in group["loai"]} <= known
    assert {one[key] for one in given["thu_tu"] for key in ("truoc", "sau")} == set(groups)
