"""A calendar as an iCalendar file (RFC 5545), which Outlook, Google Calendar and telephones read.

The bytes follow from the data alone: no clock, no random names.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

import icalendar

from vndoc.agenda.events import Agenda, Event, Kind

ZONE = "Asia/Ho_Chi_Minh"
_OFFSET = timedelta(hours=7)
_HOUR = timedelta(hours=8)
"""When an all-day event is called to mind: at eight in the morning, not at midnight."""


def to_ics(agenda: Agenda, nhac: Sequence[int]) -> bytes:
    """The file; deadlines and meetings are called to mind `nhac` days before."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//vndoc//vndoc//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", icalendar.vText(agenda.ten))  # a bare text of an unknown name is not escaped
    calendar.add("x-wr-timezone", ZONE)
    if any(event.gio for event in agenda.events):
        calendar.add_component(_zone())
    for event in agenda.events:
        calendar.add_component(_event(agenda, event, nhac))
    return bytes(calendar.to_ical())


def _zone() -> icalendar.Timezone:
    """Vietnam's time, seven hours before UTC in every month since 1975."""
    standard = icalendar.TimezoneStandard()
    standard.add("dtstart", datetime(1975, 6, 13))
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "+07")
    zone = icalendar.Timezone()
    zone.add("tzid", ZONE)
    zone.add_component(standard)
    return zone


def _event(agenda: Agenda, event: Event, nhac: Sequence[int]) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", f"{sha256(f'{agenda.key}/{event.key}'.encode()).hexdigest()[:32]}@vndoc")
    made.add("dtstamp", datetime.combine(event.ngay, time.min, UTC))
    if event.gio:
        made.add("dtstart", datetime.combine(event.ngay, event.gio, ZoneInfo(ZONE)))
    else:
        made.add("dtstart", event.ngay)
        if event.ngay < date.max:
            made.add("dtend", event.ngay + timedelta(days=1))
        made.add("transp", "TRANSPARENT")
    made.add("summary", event.viec)
    made.add("description", _description(event))
    made.add("categories", [event.kind.nhan])
    if event.dia_diem:
        made.add("location", event.dia_diem)
    for days in nhac if event.kind is not Kind.VAN_BAN else ():
        made.add_component(_alarm(event, days))
    return made


def _description(event: Event) -> str:
    lines = [event.khi_nao, event.ghi_chu, *event.nhac_den, f"Dữ liệu: {event.nguon}"]
    return "\n".join(line for line in lines if line)


def _alarm(event: Event, days: int) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.viec)
    alarm.add("trigger", (timedelta() if event.gio else _HOUR) - timedelta(days=days))
    return alarm
