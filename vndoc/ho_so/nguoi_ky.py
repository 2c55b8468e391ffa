"""Who signs, and the lines above the name (Nghị định 30/2020, Phụ lục I, Phần I, II-7)."""

from dataclasses import dataclass

from pydantic import Field, ValidationInfo, field_validator

from vndoc.ho_so.fields import DanhSach, Dong, DungSai, Model, QuyenHan, fault
from vndoc.ho_so.marks import TenKyTen
from vndoc.raw import Text
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.chuan_hoa import fold_space

FOR_THE_HEAD = ("KT.", "TL.", "TUQ.")
"""Authorities that stand before the head's title; the signer's own title follows on the next line."""


class NguoiKy(Model):
    """The signer's block, as facts."""

    quyen_han: QuyenHan | None = Field(
        None,
        title="Quyền hạn",
        description="TM. (thay mặt), Q. (quyền), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền). "
        "Bỏ trống: TM. khi có `thay_mat`, còn lại là người đứng đầu tự ký.",
        examples=["TM."],
    )
    ky_thay: DungSai = Field(
        False, title="Ký thay", description="`có` khi cấp phó ký thay người đứng đầu (KT.).", examples=["không"]
    )
    thay_mat: TenKyTen | None = Field(
        None,
        validate_default=True,
        title="Thay mặt",
        description="Tập thể được thay mặt, in sau chữ TM.",
        examples=["Cụm thi đua"],
    )
    chuc_vu: TenKyTen = Field(
        title="Chức vụ",
        description="Chức vụ của người đứng đầu, kể cả khi cấp phó ký thay.",
        examples=["Cụm trưởng"],
    )
    chuc_vu_ky_thay: TenKyTen | None = Field(
        None,
        validate_default=True,
        title="Chức vụ người ký thay",
        description="Chức vụ của người thật sự ký khi ký thay, thừa lệnh, thừa ủy quyền.",
        examples=["Cụm phó"],
    )
    ngat_dong: DanhSach[Dong] = Field(
        (),
        validate_default=True,
        title="Ngắt dòng",
        description="Chức vụ của người thật sự ký chia thành các dòng, khi chức vụ dài hơn một dòng.",
        examples=[["Trưởng phòng", "Văn hóa - Xã hội"]],
    )
    chuc_vu_khac: DanhSach[Dong] = Field(
        (),
        max_length=2,
        title="Chức vụ khác",
        description="Một hoặc hai dòng dưới chỗ ký, trên họ tên: chức vụ của người ký ở cơ quan mình.",
        examples=[["Giám đốc Sở Ngoại vụ", "tỉnh Lào Cai"]],
    )
    ho_ten: Dong = Field(
        title="Họ tên",
        description="Họ và tên người ký, không ghi học hàm, học vị, danh hiệu.",
        examples=["Nguyễn Văn A"],
    )

    @field_validator("ky_thay")
    @classmethod
    def _one_authority(cls, value: bool, info: ValidationInfo) -> bool:
        typed = info.data.get("quyen_han")
        if value and typed not in (None, "TM.", "KT."):
            raise fault("trai-nhau", f"là `có` nhưng `quyen_han` ghi {typed} Hãy bỏ một trong hai.")
        return value

    @field_validator("thay_mat")
    @classmethod
    def _named_collective(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        if value is None and info.data.get("quyen_han") == "TM.":
            raise fault("thieu-truong", "cần có vì `quyen_han` là TM.")
        return value

    @field_validator("chuc_vu_ky_thay")
    @classmethod
    def _own_title(cls, value: Text | None, info: ValidationInfo) -> Text | None:
        typed = "KT." if info.data.get("ky_thay") else info.data.get("quyen_han")
        if value is None and typed in FOR_THE_HEAD:
            reason = "`ky_thay` là `có`" if info.data.get("ky_thay") else f"`quyen_han` là {typed[:-1]}"
            raise fault("thieu-truong", f"cần có vì {reason}.")
        return value

    @field_validator("ngat_dong")
    @classmethod
    def _same_words(cls, value: tuple[Text, ...], info: ValidationInfo) -> tuple[Text, ...]:
        authority = "KT." if info.data.get("ky_thay") else info.data.get("quyen_han")
        title: Text | None = info.data.get("chuc_vu_ky_thay" if authority in FOR_THE_HEAD else "chuc_vu")
        if value and title is not None and " ".join(value).casefold() != fold_space(title).casefold():
            raise fault("trai-nhau", f"ghép lại phải đúng là “{title}”. Hãy sửa cho khớp với chức vụ.")
        return value


@dataclass(frozen=True)
class SignatureLines:
    """The lines of the block, in capitals but for the name; `chuc_vu` is the last above the room to sign, so that the
    others of a title over several lines stand under `quyen_han`; `chuc_vu_khac` stand below the room.
    """

    quyen_han: tuple[Text, ...]
    chuc_vu: Text
    chuc_vu_khac: tuple[Text, ...]
    ho_ten: Text


def signature_lines(signer: NguoiKy) -> SignatureLines:
    """The block of `signer`: TM. before the collective; KT., TL., TUQ. before the head's title; Q. with the title."""
    authority = "KT." if signer.ky_thay else signer.quyen_han
    above: list[Text] = []
    if signer.thay_mat is not None and authority not in ("TL.", "TUQ."):
        above.append(_caps(signer.thay_mat, "TM. "))
    title = _caps(signer.chuc_vu, "Q. " if authority == "Q." else "")
    if authority in FOR_THE_HEAD and signer.chuc_vu_ky_thay is not None:
        above.append(_caps(signer.chuc_vu, f"{authority} "))
        title = _caps(signer.chuc_vu_ky_thay)
    if signer.ngat_dong:
        *upper, title = (
            _caps(one, "Q. " if authority == "Q." and not at else "") for at, one in enumerate(signer.ngat_dong)
        )
        above += upper
    return SignatureLines(tuple(above), title, tuple(map(_caps, signer.chuc_vu_khac)), signer.ho_ten)


def _caps(text: Text, before: str = "") -> Text:
    return text.derive(before + viet_hoa(text))
