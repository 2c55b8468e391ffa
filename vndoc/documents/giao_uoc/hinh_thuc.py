"""The forms of a pledge: between whom it is made, and as how many papers."""

from vndoc.ho_so.fields import fault

TOAN_CUM, TUNG_THANH_VIEN, HAI_BEN, NOI_BO = "toàn cụm", "từng thành viên", "hai bên", "nội bộ"
"""Between all members of the cluster in one paper, between its head and each member in a paper of its own, between two
parties, inside an agency.
"""

GIUA_THANH_VIEN = (TOAN_CUM, TUNG_THANH_VIEN)
"""The forms that every member takes part in."""

_SO_GOI = {"toàn khối": TOAN_CUM}
"""What may be typed for one of them: a cluster of agencies of one kind is called khối."""

HINH_THUC = (TOAN_CUM, *_SO_GOI, TUNG_THANH_VIEN, HAI_BEN, NOI_BO)


def doc_hinh_thuc(value: object) -> str:
    """The form that was typed. Raises a fault that lists those there are."""
    text = " ".join(str(value or "").lower().replace("-", " ").split())
    if text not in HINH_THUC:
        raise fault(
            "sai-lua-chon", f"“{value or ''}” không dùng được ở đây. Hãy viết một trong: {', '.join(HINH_THUC)}."
        )
    return _SO_GOI.get(text, text)
