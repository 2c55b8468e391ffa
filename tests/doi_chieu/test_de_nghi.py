"""Checks of the papers of a nomination against its list: what must not be told."""

import pytest

from tests.dossiers import FIXTURE, HO_SO, findings_of, raw_of
from tests.dot_bien.case import LIST, Case, Edit, new_findings, nominee
from tests.dot_bien.van_ban import DATED, QD, said, ttr
from vndoc.validate import validate

RIGHT = (
    Case("D02", "the record's own office", (said("Tiêu biểu là ông Nguyễn Văn L, Trưởng phòng Hợp tác quốc tế"),)),
    Case("D02", "an office of the Party", (said("Tiêu biểu là ông Nguyễn Văn L, Phó Bí thư Chi bộ"),)),
    Case("D02", "an office of another kind", (said("Ông Nguyễn Văn L, Tổ trưởng Tổ giúp việc, báo cáo"),)),
    Case("D02", "an award of another year", (said("Năm 2022 đã tặng Giấy khen cho ông Nguyễn Văn L"),)),
    Case("D02", "the award in short", (said("Đề nghị tặng Bằng khen của Bộ trưởng cho ông Nguyễn Văn L"),)),
    Case("D02", "the unit of a person, not a nominee", (said("Tặng Bằng khen cho công chức Sở Ngoại vụ tỉnh A"),)),
    Case("D03", "the count of one award", (said("Đề nghị tặng Cờ thi đua cho 01 tập thể"),)),
    Case("D03", "a part of them", (said("Đề nghị khen thưởng 04 tập thể, trong đó có 02 tập thể được khen đột xuất"),)),
    Case("D04", "the right day of the count", (said("Theo Biên bản kiểm phiếu ngày 18/12/2025"),)),
    Case("D04", "a meeting of another year", (said("Theo Biên bản kiểm phiếu ngày 20/12/2024"),)),
    Case("D04", "a meeting of a council", (said("Theo Biên bản họp bình xét của Hội đồng tỉnh ngày 05/12/2025"),)),
    Case(
        "D04",
        "the right number and date",
        (DATED, Edit(QD, "của Hội đồng", "tại Tờ trình số 12/TTr-CTĐ1 ngày 26/12/2025, của Hội đồng")),
    ),
    Case(
        "D05", "a report of the same day", (nominee("tinh-a", "ngay_bao_cao: 17/12/2025", "ngay_bao_cao: 26/12/2025"),)
    ),
    Case(
        "D06",
        "the base salary of another day, named so",
        (said("Mức lương cơ sở trước ngày 01/7/2024 là 1.800.000 đồng"),),
    ),
    Case("D06", "the base salary of the day", (said("Mức lương cơ sở 2.340.000 đồng"),)),
    Case(
        "E11",
        "authors with shares",
        (
            nominee(
                "nguyen-van-l",
                "ten: Số hóa quy trình quản lý đoàn ra",
                "ten: Bộ dữ liệu đoàn vào theo địa bàn, ty_le_dong_gop: 50",
            ),
            nominee(
                "tran-thi-m",
                "ten: Bộ dữ liệu đoàn vào theo địa bàn",
                "ten: Bộ dữ liệu đoàn vào theo địa bàn, ty_le_dong_gop: 50",
            ),
        ),
    ),
    Case(
        "E16",
        "a council that forwards",
        (
            ttr(
                "kinh_gui: Bộ trưởng ${cum.co_quan_chu_quan}",
                "kinh_gui: Hội đồng Thi đua - Khen thưởng ${cum.co_quan_chu_quan}",
            ),
        ),
    ),
    Case(
        "E16",
        "the one who decides beside one who does not",
        (
            ttr(
                "kinh_gui: Bộ trưởng ${cum.co_quan_chu_quan}",
                "kinh_gui: [Bộ trưởng Bộ Ngoại giao, Chủ tịch Ủy ban nhân dân tỉnh Lào Cai]",
            ),
        ),
    ),
    Case(
        "D02", "two persons of one name in two units", (nominee("le-van-n", "ho_ten: Lê Văn N", "ho_ten: Hoàng Văn P"),)
    ),
)


@pytest.mark.parametrize("case", RIGHT, ids=str)
def test_what_is_right_is_not_told(case: Case) -> None:
    assert new_findings(case) == []


def test_a_list_without_papers_is_not_asked_for_them() -> None:
    text = (FIXTURE / LIST).read_text("utf-8")
    facts = (FIXTURE / "ho-so.yaml").read_text("utf-8")
    rules = {one.rule for one in validate(raw_of(ho_so=facts, de_nghi=text))[1]}
    assert not rules & {"chua-trinh", "khong-trinh", "trinh-khong-du", "sai-tham-quyen", "xep-hang-lech"}


def test_persons_of_two_lists_may_not_share_a_code() -> None:
    one = "ca_nhan:\n  - {ma: b, ho_ten: Trần Thị B, ten_don_vi: Văn phòng}\n"
    other = one.replace("Trần Thị B", "Lê Văn C")
    told = findings_of(HO_SO, de_nghi__dot_1=one, de_nghi__dot_2=other)
    assert [line.split(" ")[1] for line in told if "trung-ma" in line] == ["trung-ma:"]
    assert not [line for line in findings_of(HO_SO, de_nghi__dot_1=one) if "trung-" in line]
