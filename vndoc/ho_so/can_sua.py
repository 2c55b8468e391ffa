"""Places of the data that a person must still mend or fill in: they hold their paper back.

`vndoc new --from` writes the words; a clerk may write them too, as a note that a paper is not ready.
"""

from collections.abc import Iterator

from vndoc.findings import DataPlace, Finding, Severity, shorten
from vndoc.raw import RawList, RawMap, RawNode, Text

CAN_SUA = "CẦN SỬA"
"""In a sentence that was taken over and may no longer be right."""
CAN_DIEN = "CẦN ĐIỀN"
"""In the place of a value that is not known yet."""


def unfinished_texts(node: RawNode) -> Iterator[Text]:
    """Every text below `node` that is to be mended or filled in."""
    if isinstance(node, Text):
        if CAN_SUA in node or CAN_DIEN in node:
            yield node
    elif isinstance(node, RawMap | RawList):
        for one in node.values() if isinstance(node, RawMap) else node:
            yield from unfinished_texts(one)


def unfinished(file: str, root: RawNode) -> tuple[Finding, ...]:
    """A finding for each such text."""
    return tuple(_told(text, DataPlace(file)) for text in unfinished_texts(root))


def _told(text: Text, default: DataPlace) -> Finding:
    if CAN_SUA in text:
        message = f"“{shorten(text)}” chưa được xem lại. Hãy sửa câu này, rồi xóa chữ “{CAN_SUA}” cùng dấu ngoặc."
    else:
        message = f"Mục này chưa được điền. Hãy thay chữ “{CAN_DIEN}” bằng nội dung đúng."
    return Finding("con-can-sua", Severity.LOI, text.place or default, f"{message} Văn bản này chưa được làm.")
