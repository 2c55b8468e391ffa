"""Findings at the place of a typed text."""

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.raw import Text


def told(rule: str, severity: Severity, at: Text, message: str, suggestion: str | None = None) -> Finding:
    """A finding where `at` was typed."""
    return Finding(rule, severity, at.place or DataPlace(""), message, suggestion=suggestion)


def where(text: Text) -> str:
    """The place of a text in a sentence: `bao-cao-thanh-vien/a.yaml:12:5`."""
    return f"`{text.place}`"
