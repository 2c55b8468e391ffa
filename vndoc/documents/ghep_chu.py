"""Texts put together from several data: each part keeps where it came from."""

from vndoc.raw import Span, Text


def ghep_chu(*parts: str) -> Text:
    """The parts as one text; the whole has the first origin among them, every part that has one is a span."""
    words, spans = "", list[Span]()
    origins = [part for part in parts if isinstance(part, Text) and part.path]
    for part in parts:
        if isinstance(part, Text) and part.path:
            spans.append(Span(len(words), len(words) + len(part), part.path))
        words += part
    return Text(words, origins[0].path, origins[0].place, tuple(spans)) if origins else Text(words)
