"""What every paper has: the fields that are typed for each, and the lines of thể thức made from them.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field, ValidationInfo, field_validator

from vndoc.documents.co_quan_ban_hanh import BenBanHanh, CoQuanBanHanh, ben_ban_hanh
from vndoc.documents.dau_cau import can_cu_list
from vndoc.findings import Finding, Severity, shorten
from vndoc.ho_so import HoSo
from vndoc.ho_so.fields import DanhSach, Dong, Ma, Model, Ngay, VanBan, fault, text_or
from vndoc.ho_so.marks import CanCu, NoiLuu, SoVanBan, without_end_mark
from vndoc.ho_so.nguoi_ky import NguoiKy, signature_lines
from vndoc.ho_so.thong_tin_chung import NoiNhan
from vndoc.ho_so.yearly import Yearly
from vndoc.raw import RawList, RawMap, Text
from vndoc.viet.chu_hoa import viet_hoa
from vndoc.viet.chuan_hoa import fold_space, fold_tone
from vndoc.viet.ngay import GAP, ngay_dai
from vndoc.viet.so_dem import so_van_ban

_GROUND = re.compile(r"C(?:ăn cứ|ĂN CỨ)\b|T(?:heo|HEO)\b|X(?:ét|ÉT)\b|[-–—+•]")
"""How a legal ground begins; one with a dash in front is told by its field."""


class ChapNhan(Model):
    """A finding that the office accepts, with the reason."""

    rule: Dong = Field(title="Quy tắc", description="Tên quy tắc đã báo.", examples=["noi-nhan-luu"])
    cho: Dong = Field(
        title="Chỗ được chấp nhận", description="Thành phần hoặc đoạn được báo.", examples=["Danh sách nơi nhận"]
    )
    ly_do: VanBan = Field(
        title="Lý do",
        description="Vì sao vẫn để như vậy; lý do được lưu cùng kết quả.",
        examples=["Văn thư đặt tại Văn phòng, các năm trước đều ghi như vậy."],
    )

    def accepts(self, finding: Finding) -> bool:
        """Whether this entry is about `finding`: the same rule, and `cho` stands in its place as printed."""
        return finding.rule == self.rule and _loose(self.cho) in _loose(str(finding.place))


class DuLieu(Model):
    """The fields of every data file that papers are made from."""

    ma: Ma | None = Field(
        None,
        title="Mã văn bản",
        description="Tên cố định của văn bản, dùng đặt tên tập tin Word; bỏ trống thì lấy tên tập tin dữ liệu.",
        examples=["ke-hoach"],
    )
    chap_nhan: Annotated[DanhSach[ChapNhan], Yearly.CONFIRM] = Field(
        (), title="Chấp nhận", description="Những chỗ khác quy định mà đơn vị chấp nhận, kèm lý do."
    )

    _subject = field_validator("trich_yeu", check_fields=False)(without_end_mark)


class VanBanHanhChinh(DuLieu):
    """The fields that every paper has; `numbered` says whether papers of the type get a number from the office."""

    numbered: ClassVar[bool] = True

    so: Annotated[SoVanBan | None, Yearly.EMPTY] = Field(
        None, title="Số", description="Số văn bản; bỏ trống khi văn thư chưa cấp số.", examples=["5"]
    )
    ngay: Annotated[Ngay | None, Yearly.EXPECTED] = Field(
        None, title="Ngày ban hành", description="Bỏ trống khi chưa biết ngày ký.", examples=["15/01/2025"]
    )
    ngay_du_kien: Ngay | None = Field(
        None,
        validate_default=True,
        title="Ngày dự kiến",
        description="Ngày dự kiến ban hành, cần có khi chưa ghi `ngay`; dùng để chọn quy định còn hiệu lực.",
        examples=["15/01/2025"],
    )
    dia_danh: Dong | None = Field(
        None,
        title="Địa danh",
        description="Chỉ ghi khi khác địa danh trong `ho-so`.",
        examples=["Lào Cai"],
    )
    co_quan_ban_hanh: Annotated[Annotated[CoQuanBanHanh, *text_or("don_vi")] | None, Yearly.HEAD] = Field(
        None,
        title="Cơ quan ban hành",
        description="Cơ quan in trên đầu văn bản, khi không phải là cụm: mã của một thành viên, hoặc tên một cơ quan.",
    )
    nguoi_ky: Annotated[NguoiKy | None, Yearly.CONFIRM] = Field(
        None, title="Người ký", description="Chỉ ghi khi khác người ký trong `ho-so`; ghi đủ cả nhóm."
    )
    noi_nhan: DanhSach[Annotated[NoiNhan, *text_or("ten")]] | None = Field(
        None, title="Nơi nhận", description="Chỉ ghi khi khác nơi nhận trong `ho-so`; ghi đủ cả danh sách."
    )
    noi_luu: NoiLuu | None = Field(
        None, title="Nơi lưu", description="Chỉ ghi khi khác nơi lưu trong `ho-so`.", examples=["VT, VP"]
    )
    can_cu: DanhSach[CanCu] = Field(
        (),
        title="Căn cứ ban hành",
        description="Mỗi căn cứ một mục, bắt đầu bằng chữ “Căn cứ”; dấu cuối dòng được tự thêm.",
        examples=[["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"]],
    )

    @field_validator("ngay_du_kien")
    @classmethod
    def _some_date(cls, value: date | None, info: ValidationInfo) -> date | None:
        if value is None and info.data.get("ngay", "faulty") is None:
            raise fault("thieu-truong", "cần có vì chưa ghi `ngay`.")
        return value

    @property
    def mot_nguoi_ky(self) -> bool:
        """Whether one signs for the issuer; not so where several parties sign side by side."""
        return True

    @property
    def ke_noi_nhan(self) -> bool:
        """Whether the paper lists its recipients itself, since no `Kính gửi` or the like names them."""
        return True

    @property
    def ten_loai(self) -> str | None:
        """The name of its type where the data say it; None where all papers of the model are of one type."""
        return None

    @property
    def ngay_tinh(self) -> date:
        """The date that decides law and checks: the real one, else the expected one."""
        found = self.ngay or self.ngay_du_kien
        if found is None:
            raise ValueError("a validated paper has a date")
        return found


def unlikely_grounds(root: RawMap) -> Iterator[Finding]:
    """A warning for each item of `can_cu` that does not begin as a legal ground does (Phụ lục I, II-6a)."""
    grounds = root.get("can_cu")
    for typed in grounds if isinstance(grounds, RawList) else ():
        if isinstance(typed, Text) and typed.strip() and not _GROUND.match(typed.strip()):
            message = f"“{shorten(typed)}” phải bắt đầu bằng chữ “Căn cứ”, “Theo đề nghị” hoặc “Xét”. Hãy viết lại."
            yield Finding("can-cu-mo-dau", Severity.CANH_BAO, typed.place or root.place, message)


def _loose(text: str) -> str:
    return fold_space(fold_tone(text)).lower()


def the_thuc(ho_so: HoSo, paper: VanBanHanhChinh, viet_tat: str) -> dict[str, object]:
    """The common values of a template; `viet_tat` is the type's abbreviation in the code (`""` for công văn)."""
    chung, issuer = ho_so.chung, issuer_of(ho_so, paper)
    signed, parent = signature_lines(signer_of(ho_so, paper)), issuer.co_quan_chu_quan
    *upper, last = [one.derive(viet_hoa(one)) for one in issuer.ten_viet_hoa]
    return {
        "co_quan_chu_quan": parent.derive(viet_hoa(parent)) if parent else "",
        "ten_goi": chung.cum.ten_goi,
        "co_quan_dong_tren": upper,
        "co_quan_ban_hanh": last,
        "so": GAP if paper.so is None else so_van_ban(paper.so),
        "ky_hieu": _code(viet_tat, issuer),
        "dia_danh": paper.dia_danh or issuer.dia_danh,
        "thoi_gian": ngay_dai(paper.ngay, paper.ngay_tinh.year),
        "can_cu": can_cu_list(paper.can_cu),
        "quyen_han": list(signed.quyen_han),
        "chuc_vu": signed.chuc_vu,
        "chuc_vu_khac": list(signed.chuc_vu_khac),
        "ho_ten": signed.ho_ten,
        "noi_nhan": noi_nhan_lines(
            chung.noi_nhan if paper.noi_nhan is None else paper.noi_nhan, paper.noi_luu or chung.noi_luu
        ),
    }


def issuer_of(ho_so: HoSo, paper: VanBanHanhChinh) -> BenBanHanh:
    """Who issues the paper."""
    return ben_ban_hanh(ho_so, paper.co_quan_ban_hanh)


def signer_of(ho_so: HoSo, paper: VanBanHanhChinh) -> NguoiKy:
    """Who signs the paper, where one signs it: named by the paper, or known of its issuer."""
    return paper.nguoi_ky or issuer_of(ho_so, paper).nguoi_ky or ho_so.chung.nguoi_ky


def _code(viet_tat: str, issuer: BenBanHanh) -> Text | str:
    """What stands behind the number; empty where the issuer of a paper without number has no abbreviation."""
    code = issuer.ky_hieu
    return "" if code is None else code.derive(f"{viet_tat}-{code}" if viet_tat else code)


def con_phai_dien(paper: VanBanHanhChinh) -> tuple[str, ...]:
    """What is still to be filled in by hand or in the data before the paper can go out."""
    left = []
    if paper.so is None and paper.numbered:
        left.append("số văn bản (mục `so`)")
    if paper.ngay is None:
        left.append("ngày, tháng ban hành (mục `ngay`)")
    return tuple(left)


def noi_nhan_lines(places: Sequence[NoiNhan], noi_luu: Text) -> list[Text]:
    """The lines below “Nơi nhận:”: `;` after each, the last one “- Lưu: ….” (Phụ lục I, II-9d)."""
    lines = [one.ten.derive(f"- {one.ten}{f' ({one.muc_dich})' if one.muc_dich else ''};") for one in places]
    return [*lines, noi_luu.derive(f"- Lưu: {noi_luu.rstrip('.')}.")]
