"""What went wrong in broken JSON, in a clerk's words."""

import json

_LITERALS = ("true", "false", "null")

_MESSAGES = (
    ("Unterminated string", 'Dấu nháy kép mở ở đây mà không đóng. Hãy thêm dấu " ở cuối nội dung.'),
    (
        "Invalid control character",
        "Trong dấu nháy không được xuống dòng hay gõ phím Tab. Hãy đóng dấu nháy nếu còn thiếu; "
        "nội dung nhiều dòng thì viết \\n thay cho xuống dòng, \\t thay cho Tab.",
    ),
    ("Invalid \\escape", "Dấu \\ trong dấu nháy có nghĩa riêng. Hãy viết \\\\ thay cho mỗi dấu \\."),
    ("Invalid \\u", "Sau \\u phải là bốn chữ số hệ 16, ví dụ \\u0110. Muốn viết dấu \\ thì viết \\\\."),
    ("Expecting ':'", 'Thiếu dấu hai chấm sau tên mục. Hãy viết theo mẫu "tên_mục": "nội dung".'),
    ("Extra data", "Còn chữ sau dấu ngoặc đóng cuối cùng. Hãy xóa phần thừa, hoặc xem lại có đóng ngoặc sớm không."),
    ("Illegal trailing comma", "Thừa dấu phẩy sau phần cuối cùng, trước dấu ngoặc đóng. Hãy xóa dấu phẩy đó."),
)


def explain(error: json.JSONDecodeError) -> tuple[int, str]:
    """Position in the text of what is to be mended, and the message."""
    text, at = error.doc, error.pos
    known = next((message for start, message in _MESSAGES if error.msg.startswith(start)), None)
    if known:
        return at, known
    before, rest = text[:at].rstrip(), text[at:].lstrip()
    at = len(text) - len(rest)
    if not rest:
        return max(len(before) - 1, 0), "Tập tin kết thúc nửa chừng. Hãy xem lại dấu ngoặc } hoặc ] còn thiếu ở cuối."
    if error.msg.startswith("Expecting ','"):
        return at, "Thiếu dấu phẩy giữa hai phần, hoặc thiếu dấu ngoặc đóng. Hãy thêm dấu phẩy ở cuối phần trước."
    if rest[0] in "}]" and before.endswith(","):
        return len(before) - 1, "Thừa dấu phẩy sau phần cuối cùng, trước dấu ngoặc đóng. Hãy xóa dấu phẩy đó."
    return at, _unquoted(rest)


def _unquoted(rest: str) -> str:
    """The message for a name or a value that begins with the wrong sign."""
    if rest[0] in "'“”‘’":
        return 'JSON chỉ dùng dấu nháy kép thẳng ("…"). Hãy thay dấu nháy này bằng dấu ".'
    if rest.startswith(("//", "/*", "#")):
        return "JSON không có ghi chú. Hãy xóa phần ghi chú này."
    if rest.lower().startswith(_LITERALS):
        return "Các từ true, false, null phải viết thường; nếu là nội dung thì đặt trong dấu nháy kép."
    return 'Tên mục và nội dung bằng chữ phải đặt trong dấu nháy kép, theo mẫu "tên_mục": "nội dung".'
