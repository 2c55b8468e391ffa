"""The .ics file, read back as a calendar program reads it."""

from datetime import date, datetime, timedelta
from typing import Any

import icalendar

from tests.agenda.dossier import HAN, made
from tests.dossiers import HO_SO
from vndoc.agenda.ics import to_ics


def read(data: bytes) -> dict[str, Any]:
    """The events by their summary."""
    return {str(one["summary"]): one for one in icalendar.Calendar.from_ical(data).walk("VEVENT")}


def alarms(event: Any) -> list[timedelta]:  # noqa: ANN401 (a component of icalendar)
    """When the event is called to mind, from its start."""
    return [one["trigger"].dt for one in event.walk("VALARM")]


def test_every_event_comes_back_with_its_words() -> None:
    events = read(to_ics(made(), (7, 1)))
    assert list(events) == [one.viec for one in made().events]
    for one in made().events:
        assert str(events[one.viec]["description"]).splitlines()[0] == one.khi_nao
        assert str(events[one.viec]["description"]).endswith(f"Dữ liệu: {one.nguon}")


def test_a_deadline_is_a_whole_day_called_to_mind_at_eight_in_the_morning() -> None:
    event = read(to_ics(made(), (7, 1)))["Hạn: Gửi báo cáo tổng kết năm"]
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2025, 11, 20), date(2025, 11, 21))
    moments = [datetime(2025, 11, 20) + before for before in alarms(event)]
    assert moments == [datetime(2025, 11, 13, 8), datetime(2025, 11, 19, 8)]
    assert "ke-hoach.yaml: Gửi báo cáo trước ngày 20/11/2025" in event["description"]


def test_a_meeting_stands_at_its_hour_in_vietnam_and_its_place() -> None:
    data = to_ics(made(), (3,))
    event = read(data)["Họp: Hội nghị tổng kết, ký kết giao ước"]
    start = event["dtstart"].dt
    assert start.isoformat() == "2025-12-18T08:30:00+07:00"
    assert event["dtstart"].params["TZID"] == "Asia/Ho_Chi_Minh"
    assert str(event["location"]) == "Hội trường Sở Ngoại vụ; số 1, đại lộ Trần Hưng Đạo"
    assert alarms(event) == [timedelta(days=-3)]
    zone: Any
    (zone,) = icalendar.Calendar.from_ical(data).walk("VTIMEZONE")
    assert zone["tzid"] == "Asia/Ho_Chi_Minh"
    assert [one["tzoffsetto"].td for one in zone.walk("STANDARD")] == [timedelta(hours=7)]


def test_a_paper_is_not_called_to_mind() -> None:
    event = read(to_ics(made(), (7, 1)))["Kế hoạch: Công tác thi đua (dự kiến)"]
    assert alarms(event) == []


def test_the_bytes_follow_from_the_data() -> None:
    data = to_ics(made(), (7, 1))
    assert data == to_ics(made(), (7, 1))
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\n" in line for line in lines)
    assert max(map(len, lines)) <= 75


def test_the_calendar_has_the_name_of_the_cluster_and_the_year() -> None:
    assert "X-WR-CALNAME:Cụm thi đua số 1\\, năm 2025\r\n".encode() in to_ics(made(), ())


def test_an_event_keeps_its_name_when_its_day_changes() -> None:
    before = read(to_ics(made(), ()))
    after = read(to_ics(made(HO_SO + HAN.replace("17/5", "19/5")), ()))
    assert [str(one["uid"]) for one in before.values()] == [str(one["uid"]) for one in after.values()]
    assert len({str(one["uid"]) for one in before.values()}) == len(before)
    assert all(str(one["uid"]).endswith("@vndoc") for one in before.values())


def test_the_last_day_of_all_is_written_too() -> None:
    from tests.dossiers import raw_of
    from vndoc.agenda import agenda
    from vndoc.validate import validate

    ho_so, _ = validate(raw_of(HO_SO + "han: {cuoi: 31/12/9999}\n"))
    assert ho_so is not None
    assert read(to_ics(agenda(ho_so), (1,)))["Hạn: cuoi"]["dtstart"].dt == date.max
