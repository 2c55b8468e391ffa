"""The dates of a dossier as a calendar: deadlines, meetings, papers; read here, written as iCalendar in `ics`."""

from vndoc.agenda.events import Agenda, Event, Kind, agenda

__all__ = ["Agenda", "Event", "Kind", "agenda"]
