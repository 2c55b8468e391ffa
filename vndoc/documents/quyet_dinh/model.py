"""The decision as data: bases, articles, and the text that it issues, if it issues one."""

import re

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.dieu_khoan import Chuong, Dieu, DieuKhoan, missing_dieu
from vndoc.documents.van_ban_co_dieu import VanBanCoDieu, check_articles
from vndoc.ho_so.fields import DanhSach, Dong, Model, fault
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_thuong_dau
from vndoc.viet.chuan_hoa import fold_space

ISSUES = ("Ban hành", "Phê duyệt")
"""How the trích yếu of a decision with an attached text begins (Phụ lục III, Mẫu 1.3)."""

_DIRECT = "Về việc"
"""How the trích yếu of any other one begins (Mẫu 1.2)."""

_ABOUT = re.compile(r"(?:v\s*/\s*v|về\s+việc)\s*:?\s*", re.IGNORECASE)
_ATTACHED = "kèm theo quyết định này"
_TEN_LOAI = "Quyết định"


class VanBanKemTheo(Model):
    """The text that a decision issues: Quy chế, Quy định."""

    ten_loai: Dong = Field(
        title="Tên loại",
        description="Tên loại của văn bản kèm theo, viết như trong câu.",
        examples=["Quy chế"],
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Dòng dưới tên loại, không có dấu chấm cuối.",
        examples=["Hoạt động của ${cum.ten}"],
    )
    cac_chuong: DanhSach[Chuong] = Field(
        (), title="Các chương", description="Các chương, khi văn bản chia chương; tự đánh số La Mã."
    )
    cac_dieu: DanhSach[DieuKhoan] = Field(
        (),
        validate_default=True,
        title="Các điều",
        description="Các điều, khi văn bản không chia chương.",
        examples=[["Quy chế này quy định tổ chức và hoạt động của Cụm thi đua."]],
    )

    @field_validator("cac_dieu")
    @classmethod
    def _one_of_two(cls, value: tuple[Dieu, ...], info: ValidationInfo) -> tuple[Dieu, ...]:
        parts: tuple[Chuong, ...] | None = info.data.get("cac_chuong")
        if parts is None:
            return value
        if bool(parts) == bool(value):
            raise fault("trai-nhau", "cần có `cac_chuong` hoặc `cac_dieu`, chỉ một trong hai.")
        count = len(value) or sum(len(one.cac_dieu) for one in parts)
        names = (info.data.get("ten_loai", ""),)
        if wrong := missing_dieu((*parts, *value), count, names):
            raise fault("dieu-khong-co", f"nhắc đến “{wrong}” nhưng chỉ có {count} điều. Hãy sửa số của điều.")
        return value

    @property
    def ten_day_du(self) -> str:
        """Type and subject as they stand in a sentence."""
        return f"{self.ten_loai} {viet_thuong_dau(self.trich_yeu)}"


class QuyetDinh(VanBanCoDieu):
    """The whole of a file of `quyet-dinh/`."""

    van_ban_kem_theo: VanBanKemTheo | None = Field(
        None, title="Văn bản kèm theo", description="Quy chế, quy định được ban hành kèm theo; bỏ trống nếu không có."
    )
    trich_yeu: Dong = Field(
        title="Trích yếu",
        description="Bắt đầu bằng “Về việc”; khi có văn bản kèm theo thì bắt đầu bằng “Ban hành” hoặc “Phê duyệt”.",
        examples=["Về việc kiện toàn Hội đồng bình xét thi đua của ${cum.ten}"],
    )
    cac_dieu: tuple[DieuKhoan, ...] = Field(
        min_length=1,
        title="Các điều",
        description="Các điều của quyết định, tự đánh số; điều cuối giao trách nhiệm thi hành, dấu ./. được tự thêm.",
        examples=[["Quyết định này có hiệu lực kể từ ngày ký."]],
    )

    @field_validator("trich_yeu")
    @classmethod
    def _form_of_subject(cls, value: Text, info: ValidationInfo) -> Text:
        attached: VanBanKemTheo | None = info.data.get("van_ban_kem_theo")
        about = _ABOUT.match(value)
        rest = value[about.end() :] if about else value
        if attached is None:
            if not value.startswith(f"{_DIRECT} "):
                raise fault("sai-mau", f"phải bắt đầu bằng “{_DIRECT}”.", f"{_DIRECT} {viet_thuong_dau(rest)}")
            return value
        if not value.startswith(ISSUES):
            right = f"{ISSUES[0]} {attached.ten_day_du}"
            raise fault("sai-mau", f"phải bắt đầu bằng “Ban hành” hoặc “Phê duyệt”; hãy viết “{right}”.", right)
        if not _holds(value, attached.ten_day_du):
            message = f"không khớp với `van_ban_kem_theo`, tên là “{attached.ten_day_du}”. Hãy sửa cho khớp."
            raise fault("trai-nhau", message, f"{ISSUES[0]} {attached.ten_day_du}")
        return value

    @field_validator("cac_dieu")
    @classmethod
    def _articles(cls, value: tuple[Dieu, ...], info: ValidationInfo) -> tuple[Dieu, ...]:
        attached: VanBanKemTheo | None = info.data.get("van_ban_kem_theo")
        if attached is not None:
            _issuing(value, attached)
        check_articles(value, info.data.get("noi_nhan") or (), _TEN_LOAI)
        return value


def _holds(text: str, name: str) -> bool:
    return fold_space(name).casefold() in fold_space(text).casefold()


def _issuing(articles: tuple[Dieu, ...], attached: VanBanKemTheo) -> None:
    """Raises a fault where no điều issues the attached text, or one issues it under another name."""
    issuing = next((one.doan for one in articles if one.doan and _holds(one.doan, _ATTACHED)), None)
    right = f"Ban hành kèm theo Quyết định này {attached.ten_day_du}."
    if issuing is None:
        message = f"chưa có điều ban hành văn bản kèm theo. Hãy ghi điều đầu tiên: “{right}”"
        raise fault("trai-nhau", message, right)
    if not _holds(issuing, attached.ten_day_du):
        message = f"điều ban hành không khớp với `van_ban_kem_theo`. Hãy viết “{right}”"
        raise fault("trai-nhau", message, right)
