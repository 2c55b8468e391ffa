"""YAML: the events of libyaml's parser become raw data; every scalar stays the text that was typed."""

from collections.abc import Sequence

import yaml

from vndoc.findings import DataPlace, Finding, Severity
from vndoc.load.compose import Composer, TooDeep
from vndoc.load.yaml_faults import explain
from vndoc.load.yaml_marks import end_of, start_of
from vndoc.load.yaml_traps import plain_spaces, traps
from vndoc.raw import RawNode

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml's parser; the parser in Python where PyYAML was built without it."""

_EMPTY_VALUES = frozenset({"", "~", "null"})


def read_yaml(name: str, text: str, loader: type[yaml.BaseLoader] = LOADER) -> tuple[RawNode, tuple[Finding, ...]]:
    """The root of the YAML file `name` with content `text`, and its findings; broken YAML gives None and a finding."""
    text, spaces = plain_spaces(name, text)
    reader = _Reader(name, text.split("\n"))
    reader.composer.findings += spaces
    try:
        for event in yaml.parse(text, Loader=loader):
            reader.take(event)
    except TooDeep:
        return None, tuple(reader.composer.findings)
    except yaml.MarkedYAMLError as error:
        return None, (*reader.composer.findings, *reader.broken(error, text))
    return reader.composer.result(), tuple(reader.composer.findings)


def _inset(event: yaml.ScalarEvent) -> int | None:
    """The characters between a scalar's place and its text, None where the text is not as typed on one line."""
    start, end = start_of(event), end_of(event)
    if event.style in ("|", ">") or start[0] != end[0]:
        return None
    quotes = 1 if event.style else 0
    as_typed = end[1] - start[1] == len(event.value) + 2 * quotes
    return quotes if as_typed else None


class _Reader:
    """Sends events to a composer and reports the parts of YAML that a dossier does not use."""

    def __init__(self, name: str, lines: Sequence[str]) -> None:
        self.composer = Composer(name)
        self._lines = lines
        self._last: yaml.Event | None = None
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """One event in reading order."""
        self._last = event
        if isinstance(event, yaml.ScalarEvent):
            self._check_node(event)
            self._scalar(event)
            self.composer.findings += traps(self.composer.name, event, self._lines)
        elif isinstance(event, yaml.MappingStartEvent):
            self._check_node(event)
            self.composer.open_map(self._place(event))
        elif isinstance(event, yaml.SequenceStartEvent):
            self._check_node(event)
            self.composer.open_list(self._place(event))
        elif isinstance(event, yaml.CollectionEndEvent):
            self.composer.close()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(event)

    def broken(self, error: yaml.MarkedYAMLError, text: str) -> list[Finding]:
        """The finding for an error of the parser; none where the same place has one already."""
        fault = explain(error, text, self._last)
        place = DataPlace(self.composer.name, fault.line, fault.col)
        if any(finding.place == place for finding in self.composer.findings):
            return []
        return [Finding("yaml-hong", Severity.LOI, place, fault.message)]

    def _place(self, event: yaml.Event) -> DataPlace:
        return DataPlace(self.composer.name, *start_of(event))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        plain = not event.style
        value: str = event.value
        if plain and value == "<<" and self.composer.awaits_key:
            self.composer.report("yaml-bi-danh", self._place(event), _MERGE)
            self.composer.drop(self._place(event))
        elif plain and (value == "" or (value in _EMPTY_VALUES and not self.composer.awaits_key)):
            self.composer.scalar(None, self._place(event))
        else:
            ended = event.style in ("|", ">") and value.endswith("\n")
            # the notation of a block scalar ends with a line end that nobody typed as content
            self.composer.scalar(value[:-1] if ended else value, self._place(event), _inset(event))

    def _alias(self, event: yaml.AliasEvent) -> None:
        if not self.composer.dropping:
            self.composer.report("yaml-bi-danh", self._place(event), _ALIAS.format(name=event.anchor))
        self.composer.drop(self._place(event))

    def _check_node(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self.composer.report("yaml-bi-danh", self._place(event), _ANCHOR.format(name=event.anchor))
        if event.tag is not None:
            self.composer.report("yaml-the", self._place(event), _TAG)

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents == 2:
            self.composer.report("yaml-nhieu-tai-lieu", self._place(event), _SECOND_DOCUMENT)


_ALIAS = (
    "Không dùng cách viết tắt “*{name}” của YAML. Hãy viết đầy đủ nội dung ở đây; "
    "nếu dấu * thuộc về nội dung thì đặt cả nội dung trong dấu nháy."
)
_ANCHOR = (
    "Không dùng cách đặt tên tắt “&{name}” của YAML. Hãy xóa “&{name}” và viết đầy đủ nội dung ở từng chỗ; "
    "nếu dấu & thuộc về nội dung thì đặt cả nội dung trong dấu nháy."
)
_MERGE = "Không dùng dấu << của YAML để chép từ chỗ khác. Hãy viết đầy đủ các mục ở đây."
_TAG = (
    "Không dùng dấu ! của YAML ở đầu nội dung. Hãy xóa phần bắt đầu bằng dấu !; "
    "nếu nó thuộc về nội dung thì đặt cả nội dung trong dấu nháy."
)
_SECOND_DOCUMENT = (
    "Dấu --- mở tài liệu thứ hai trong cùng một tập tin; mỗi tập tin chỉ chứa một tài liệu. "
    "Hãy xóa dấu --- hoặc chuyển phần sau sang tập tin khác."
)
