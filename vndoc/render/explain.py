"""What Jinja and Python say of a faulty tag, in words for a clerk: what is wrong, and what to write instead."""

from collections.abc import Collection

from jinja2.exceptions import SecurityError

from vndoc.findings import Finding, TemplatePlace
from vndoc.render.faults import fault
from vndoc.render.values import BadValue, MissingName, TooMuch
from vndoc.viet.chuan_hoa import nearest

_SYNTAX = (
    ("unexpected '}'", "thiếu hoặc thừa dấu “}”; thẻ in giá trị viết {{ ten_truong }}"),
    ("expected token 'end of print statement'", "trong {{ … }} chỉ viết một tên trường, không có dấu cách ở giữa"),
    ("expected token 'end of statement block'", "thẻ lệnh có chữ thừa; viết như {%p for muc in danh_sach %}"),
    ("Expected an expression", "trong thẻ chưa có tên trường"),
    ("Unexpected end of template", "có {% for %} hoặc {% if %} chưa đóng; thêm {%p endfor %} hoặc {%p endif %}"),
    ("unexpected end of template", "thẻ chưa đóng; thêm “}}” hoặc “%}”"),
    ("Encountered unknown tag", "không có thẻ lệnh này, hoặc thẻ đóng không khớp thẻ mở; dùng for, if, set, macro"),
    ("unexpected char", "có ký tự lạ trong thẻ; tên trường chỉ gồm chữ không dấu, số và dấu gạch dưới"),
    ("Invalid character in identifier", "có ký tự lạ trong thẻ; tên trường chỉ gồm chữ không dấu, số và dấu gạch dưới"),
    ("expected token 'in'", "vòng lặp viết {%p for muc in danh_sach %}"),
)

_RUNTIME: tuple[tuple[type[BaseException], str], ...] = (
    (RecursionError, "mẫu gọi lại chính nó không dừng"),
    (MemoryError, "mẫu cần quá nhiều bộ nhớ"),
    (OverflowError, "số quá lớn"),
    (ZeroDivisionError, "có phép chia cho 0"),
    (TypeError, "tính toán giữa chữ và số, hoặc dùng sai kiểu giá trị"),
    (ValueError, "giá trị không hợp với cách dùng trong thẻ"),
)

RAISED = (
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RuntimeError,
    MemoryError,
    AssertionError,
)
"""What the evaluation of a tag may raise besides Jinja's own exceptions."""


def syntax(message: str) -> str:
    """Jinja's reason for refusing a tag."""
    reason = next((words for start, words in _SYNTAX if start in message), "kiểm tra lại dấu ngoặc và tên trường")
    return f"Thẻ viết sai cú pháp: {reason}."


def raised(problem: Exception, place: TemplatePlace, known: Collection[str]) -> Finding:
    """The finding for what a tag raised; `known` are the names that it could have used."""
    match problem:
        case MissingName():
            return _missing(problem, place, known)
        case BadValue():
            return fault("mau-gia-tri-la", place, f"Thẻ không điền được: {problem}.")
        case TooMuch():
            return fault("mau-qua-lon", place, f"Mẫu không trộn được: {problem}.")
        case SecurityError():
            message = "Thẻ gọi đến phần không được phép dùng trong mẫu; chỉ dùng tên trường của dữ liệu."
            return fault("mau-khong-an-toan", place, message)
    reason = next((words for kind, words in _RUNTIME if isinstance(problem, kind)), "xem lại cách viết thẻ")
    return fault("mau-loi-khi-tron", place, f"Thẻ không tính được: {reason}.")


def _missing(problem: MissingName, place: TemplatePlace, known: Collection[str]) -> Finding:
    near = nearest(problem.wanted, known if problem.names is None else problem.names)
    advice = f"; có lẽ là “{near}”" if near else ""
    message = f"Thẻ dùng “{problem.wanted}”, dữ liệu không có trường này{advice}."
    return fault("mau-thieu-truong", place, message, near)
