"""What stands in a dossier's calendar, and in which order."""

from datetime import time

from tests.agenda.dossier import made
from tests.documents.registrations import CLUSTER, PERSON
from tests.dossiers import HO_SO, ho_so_of
from vndoc.agenda import Kind, agenda


def test_deadlines_meetings_and_papers_stand_in_order_of_date() -> None:
    assert [(one.khi_nao, one.viec, one.nguon) for one in made().events] == [
        ("Thứ Tư, 15/01/2025", "Kế hoạch: Công tác thi đua (dự kiến)", "ke-hoach.yaml"),
        ("Thứ Bảy, 17/5/2025 (ngày nghỉ cuối tuần)", "Hạn: so ket", "han.so_ket"),
        ("Thứ Năm, 20/11/2025", "Hạn: Gửi báo cáo tổng kết năm", "han.bao_cao_nam"),
        ("Thứ Sáu, 05/12/2025", "Giấy mời: Dự Hội nghị tổng kết", "giay-moi.yaml"),
        ("Thứ Năm, 18/12/2025, 08 giờ 30", "Họp: Hội nghị tổng kết, ký kết giao ước", "giay-moi.yaml"),
    ]


def test_a_paper_without_a_subject_is_told_by_its_type_alone() -> None:
    events = agenda(ho_so_of(CLUSTER, dang_ky_ca_nhan=PERSON)).events
    assert "Bản đăng ký thi đua của cá nhân (dự kiến)" in [one.ten for one in events]


def test_a_meeting_has_its_hour_place_and_note() -> None:
    (meeting,) = (one for one in made().events if one.kind is Kind.HOP)
    assert meeting.gio == time(8, 30)
    assert meeting.dia_diem == "Hội trường Sở Ngoại vụ; số 1, đại lộ Trần Hưng Đạo"
    assert meeting.ghi_chu == "trong 01 ngày"


def test_a_deadline_tells_the_sentences_that_name_it() -> None:
    told = {one.key: one.nhac_den for one in made().events if one.kind is Kind.HAN}
    assert told == {
        "han.bao_cao_nam": ("ke-hoach.yaml: Gửi báo cáo trước ngày 20/11/2025",),
        "han.so_ket": (),
    }


def test_a_deadline_typed_as_a_date_takes_the_accented_word_where_the_glossary_has_it() -> None:
    events = agenda(ho_so_of(HO_SO + "han: {cam_ket: 14/5/2025, nop-ho-so: 15/5/2025}\n")).events
    assert [one.ten for one in events if one.kind is Kind.HAN] == ["Cam kết", "nop ho so"]


def test_only_a_deadline_is_marked_at_the_weekend() -> None:
    events = agenda(ho_so_of(HO_SO + "han: {a: 18/5/2025, b: 19/5/2025}\n")).events
    assert [one.khi_nao for one in events if one.kind is Kind.HAN] == [
        "Chủ nhật, 18/5/2025 (ngày nghỉ cuối tuần)",
        "Thứ Hai, 19/5/2025",
    ]
