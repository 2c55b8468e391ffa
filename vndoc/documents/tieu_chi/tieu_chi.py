"""One criterion, or a part or group that holds criteria: only the innermost ones are scored."""

from collections.abc import Iterator
from typing import Self

from pydantic import Field, model_validator

from vndoc.documents.tieu_chi.lua_chon import DO_DUOC, CachCham, ChonCachCham
from vndoc.ho_so.con_so import DiemSo, SoLuong
from vndoc.ho_so.fields import DanhSach, Dong, DungSai, Ma, Model, VanBan, fault
from vndoc.ho_so.marks import TenDanhSo

BAC_SAU_NHAT = 4
"""Levels of the tree: I, 1, 1.1, a)."""


class MucDo(Model):
    """One level of a criterion that is judged, with what it is worth."""

    ten: Dong = Field(title="Tên", description="Tên mức; bảng chấm điểm ghi đúng tên này.", examples=["Tốt"])
    so_diem: DiemSo = Field(title="Số điểm", description="Số điểm của mức này.", examples=["3"])
    yeu_cau: VanBan | None = Field(
        None,
        title="Yêu cầu",
        description="Thế nào thì đạt mức này; in sau tên mức.",
        examples=["có đủ kế hoạch và báo cáo kết quả"],
    )


class TieuChi(Model):
    """A node of the tree: it holds other nodes, or is scored."""

    ten: TenDanhSo = Field(
        title="Tên", description="Tên phần, nhóm hoặc tiêu chí; tự đánh số.", examples=["Công tác ngoại giao kinh tế"]
    )
    ma: Ma | None = Field(
        None,
        title="Mã",
        description="Mã ngắn, không trùng nhau; bảng chấm điểm gọi tiêu chí bằng mã này. Phần, nhóm thì không cần.",
        examples=["kinh-te-1"],
    )
    diem_chuan: DiemSo | None = Field(
        None,
        title="Điểm chuẩn",
        description="Điểm tối đa của tiêu chí; phần, nhóm thì bằng tổng bên trong, bỏ trống thì tự cộng.",
        examples=["5"],
    )
    tieu_chi: "DanhSach[TieuChi]" = Field(
        (), title="Các tiêu chí", description="Các nhóm, tiêu chí nằm trong phần, nhóm này.", examples=[[]]
    )
    cach_cham: ChonCachCham | None = Field(
        None,
        title="Cách chấm",
        description="`Định lượng` (thực hiện so với kế hoạch), `Định lượng nghịch` (chỉ tiêu giảm: thấp hơn là tốt), "
        "`Định tính` (theo mức), `Chấm trực tiếp` (theo số lần, hoặc cho điểm trong khung).",
        examples=["Định lượng"],
    )
    ke_hoach: SoLuong | None = Field(
        None,
        title="Kế hoạch",
        description="Chỉ tiêu chung cho mọi đơn vị; bỏ trống khi mỗi đơn vị có chỉ tiêu riêng.",
        examples=["100%"],
    )
    don_vi_tinh: Dong | None = Field(
        None, title="Đơn vị tính", description="Đơn vị tính của chỉ tiêu, của số lần.", examples=["hội nghị"]
    )
    khong_tinh_vuot: DungSai = Field(
        False,
        title="Không tính vượt",
        description="`có` khi vượt chỉ tiêu này không được cộng điểm thưởng.",
        examples=["có"],
    )
    muc_do: DanhSach[MucDo] = Field(
        (), title="Mức độ", description="Các mức của tiêu chí định tính; mức cao nhất bằng điểm chuẩn."
    )
    diem_moi_lan: DiemSo | None = Field(
        None,
        title="Điểm mỗi lần",
        description="Số điểm của một lần khi chấm trực tiếp; bỏ trống thì cho điểm trong khung điểm chuẩn.",
        examples=["0,5"],
    )
    yeu_cau: VanBan | None = Field(
        None,
        title="Yêu cầu",
        description="Cách hiểu, cách tính riêng của tiêu chí; in ở cột cách chấm điểm, trước công thức.",
        examples=["Tính các hội nghị do đơn vị chủ trì tổ chức"],
    )

    @property
    def la_nhom(self) -> bool:
        """Whether it holds other nodes and is not scored itself."""
        return bool(self.tieu_chi)

    @property
    def cham_duoc(self) -> Iterator["TieuChi"]:
        """The criteria in it that are scored, in reading order; itself where it holds none."""
        if not self.tieu_chi:
            yield self
        for one in self.tieu_chi:
            yield from one.cham_duoc

    @property
    def moi_muc(self) -> Iterator["TieuChi"]:
        """Itself and every node in it, in reading order."""
        yield self
        for one in self.tieu_chi:
            yield from one.moi_muc

    @property
    def so_bac(self) -> int:
        """The levels of the tree from here on."""
        return 1 + max((one.so_bac for one in self.tieu_chi), default=0)

    @model_validator(mode="after")
    def _sound(self) -> Self:
        if self.tieu_chi:
            self._only_holds()
        else:
            self._is_scored()
        return self

    def _only_holds(self) -> None:
        scored = ("ma", "cach_cham", "ke_hoach", "don_vi_tinh", "muc_do", "diem_moi_lan", "yeu_cau")
        typed = [name for name in scored if getattr(self, name)]
        if typed:
            message = f"có `tieu_chi` bên trong nên không chấm trực tiếp. Hãy bỏ {_quoted(typed)}."
            raise fault("trai-nhau", message)

    def _is_scored(self) -> None:
        missing = [name for name in ("ma", "diem_chuan", "cach_cham") if getattr(self, name) is None]
        if missing:
            raise fault("phan-rong", f"thiếu {_quoted(missing)}. Hãy ghi đủ, hoặc ghi các tiêu chí bên trong.")
        for name, kinds in _ONLY_FOR.items():
            if getattr(self, name) and self.cach_cham not in kinds:
                allowed = " hoặc ".join(f"`{one.nhan}`" for one in kinds)
                raise fault("trai-nhau", f"`{name}` chỉ dùng khi `cach_cham` là {allowed}. Hãy bỏ một trong hai.")
        if self.cach_cham is CachCham.DINH_TINH and len(self.muc_do) < 2:
            raise fault("phan-rong", "định tính thì cần ít nhất hai mức. Hãy ghi các mức vào `muc_do`.")


_ONLY_FOR = {
    "ke_hoach": DO_DUOC,
    "khong_tinh_vuot": DO_DUOC,
    "muc_do": (CachCham.DINH_TINH,),
    "diem_moi_lan": (CachCham.TRUC_TIEP,),
}
"""Fields that belong to some kinds of scoring only."""

TieuChi.model_rebuild()


def _quoted(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
