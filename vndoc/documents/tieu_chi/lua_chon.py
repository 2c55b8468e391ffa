"""The choices in a table of criteria: how far it has come, and how a criterion is scored."""

from typing import Annotated

from pydantic import BeforeValidator

from vndoc.ho_so.lua_chon import LuaChon, chon_trong


class TrangThai(LuaChon):
    """How far the table has come on its way to force."""

    DU_THAO = "du-thao", "Dự thảo"
    DA_XIN_Y_KIEN = "da-xin-y-kien", "Đã xin ý kiến"
    BAN_HANH = "ban-hanh", "Ban hành"


def _draft_where_empty(value: object) -> object:
    return TrangThai.DU_THAO if value is None else value


class CachCham(LuaChon):
    """How the points of a criterion come about."""

    DINH_LUONG = "dinh-luong", "Định lượng"
    DINH_LUONG_NGHICH = "dinh-luong-nghich", "Định lượng nghịch"
    DINH_TINH = "dinh-tinh", "Định tính"
    TRUC_TIEP = "truc-tiep", "Chấm trực tiếp"


ChonTrangThai = Annotated[TrangThai, *chon_trong(TrangThai), BeforeValidator(_draft_where_empty)]
ChonCachCham = Annotated[CachCham, *chon_trong(CachCham)]

DO_DUOC = (CachCham.DINH_LUONG, CachCham.DINH_LUONG_NGHICH)
"""The kinds that compare a result with a target; with the second less is better."""
