"""What decisions and resolutions share: who decides, the bases, điều, and the recipients that the last điều names
(Nghị định 30/2020, Phụ lục III, Mẫu 1.1 - 1.3).
"""

import re
from collections.abc import Sequence

from pydantic import Field, field_validator

from vndoc.documents.dau_cau import can_cu_list
from vndoc.documents.dieu_khoan import Dieu, cac_dieu, ended_text, last_line_apart, missing_dieu
from vndoc.documents.the_thuc import VanBanHanhChinh, issuer_of, signer_of
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import Dong, VanBan, fault
from vndoc.ho_so.marks import CanCu
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa

_AS_DIEU = re.compile(r"như\s+điều\s+(?P<n>\d+)", re.IGNORECASE)


class VanBanCoDieu(VanBanHanhChinh):
    """The fields between trích yếu and điều."""

    can_cu: tuple[CanCu, ...] = Field(
        min_length=1,
        title="Căn cứ ban hành",
        description="Mỗi căn cứ một mục, bắt đầu bằng chữ “Căn cứ”; dấu cuối dòng được tự thêm.",
        examples=[["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"]],
    )
    theo_de_nghi: VanBan | None = Field(
        None,
        title="Theo đề nghị",
        description="Dòng cuối của phần căn cứ, bắt đầu bằng “Theo đề nghị của”.",
        examples=["Theo đề nghị của Chánh Văn phòng Sở Ngoại vụ"],
    )
    tham_quyen_ban_hanh: Dong | None = Field(
        None,
        title="Thẩm quyền ban hành",
        description="Chức vụ người đứng đầu, hoặc tên tập thể quyết định, viết như trong câu; bỏ trống thì lấy "
        "tên cơ quan ban hành khi ký thay mặt (TM.), còn lại lấy chức vụ người ký và tên cơ quan.",
        examples=["Cụm trưởng ${cum.ten}"],
    )

    @field_validator("theo_de_nghi")
    @classmethod
    def _proposal(cls, value: Text | None) -> Text | None:
        if value is not None and not re.match(r"(?:theo|xét) đề nghị\b", value, re.IGNORECASE):
            raise fault("sai-mau", "phải bắt đầu bằng “Theo đề nghị của”.", f"Theo đề nghị của {value}")
        return value


def authority(ho_so: HoSo, paper: VanBanCoDieu) -> Text:
    """Who decides: the collective in whose name it is signed, else the head (Mẫu 1.2, note on thẩm quyền)."""
    if paper.tham_quyen_ban_hanh is not None:
        return paper.tham_quyen_ban_hanh
    signer, name = signer_of(ho_so, paper), issuer_of(ho_so, paper).ten
    return name if signer.thay_mat is not None else name.derive(f"{signer.chuc_vu} {name}")


def opening_and_articles(ho_so: HoSo, paper: VanBanCoDieu, articles: Sequence[Dieu]) -> dict[str, object]:
    """The template's values of both layouts; the last điều stands by itself, since it stays with the signature."""
    issuer = authority(ho_so, paper)
    *before, last = ended_text(cac_dieu(articles))
    return {
        "tham_quyen_ban_hanh": issuer.derive(viet_hoa(issuer)),
        "can_cu": can_cu_list([*paper.can_cu, *([paper.theo_de_nghi] if paper.theo_de_nghi else [])]),
        "cac_dieu": before,
        "dieu_cuoi": last_line_apart(last),
    }


def recipients(listed: object, number: int) -> list[Text | str]:
    """The recipients, those of the điều that is carried out first (`- Như Điều 3;`)."""
    lines: list[Text | str] = list(listed) if isinstance(listed, list) else []
    if any(line.casefold().startswith("- như điều") for line in lines):
        return lines
    return [f"- Như Điều {number};", *lines]


def dieu_thi_hanh(articles: Sequence[Dieu], ten_loai: str) -> int:
    """The number of the điều that names those who carry the paper out: the last that speaks of it."""
    carried_out = re.compile(rf"(?:thi hành|thực hiện) {ten_loai} này", re.IGNORECASE)
    texts = [" ".join(filter(None, (one.ten, one.doan))) for one in articles]
    named = [number for number, text in enumerate(texts, start=1) if carried_out.search(text)]
    return named[-1] if named else len(texts)


def check_articles(articles: Sequence[Dieu], places: Sequence[NoiNhan], ten_loai: str) -> None:
    """Raises a fault where the paper or its recipients speak of a điều that it does not have."""
    count = len(articles)
    if wrong := missing_dieu(articles, count, (ten_loai,)):
        raise fault("dieu-khong-co", f"nhắc đến “{wrong}” nhưng chỉ có {count} điều. Hãy sửa số của điều.")
    for place in places:
        named = _AS_DIEU.match(place.ten)
        if named and not 1 <= int(named["n"]) <= count:
            message = f"chỉ có {count} điều nhưng nơi nhận ghi “{place.ten}”. Hãy bỏ nơi nhận này, dòng"
            raise fault("dieu-khong-co", f"{message} “Như Điều …” được tự thêm.")
