"""Recognises the decree's components in any document, by text and position only: style names are never evidence."""
