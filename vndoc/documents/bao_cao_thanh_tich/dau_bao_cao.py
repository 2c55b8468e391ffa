"""The head of a report, its title, and who signs it."""

from collections.abc import Iterator
from dataclasses import dataclass

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao
from vndoc.documents.co_quan_ban_hanh import member_of
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.ho_so.nguoi_ky import signature_lines
from vndoc.ho_so.thong_tin_chung import ThanhVien
from vndoc.ho_so.ung_vien import CaNhan, TapThe, UngVien
from vndoc.quy_dinh.mau_bao_cao import la_nuoc_ngoai
from vndoc.raw import Text
from vndoc.viet.chu_hoa import la_chu_hoa, viet_hoa, viet_thuong_dau
from vndoc.viet.ngay import ngay_dai

DONG_HOA, DONG_THUONG = 50, 72
"""Letters of a line, in capitals and not, from which the words before the award have a line of their own."""

DOT_XUAT = "xuất sắc đột xuất"
_TITLES_NAMED_SO = ("chien_si_thi_dua", "lao_dong", "tap_the_lao_dong")


@dataclass(frozen=True)
class DauBaoCao:
    """The unit that a report names in its head: its parent, its name in lines, the place."""

    cap_tren: Text | None
    ten_dong: tuple[Text, ...]
    dia_danh: Text


def don_vi_ky(bao_cao: BaoCao) -> ThanhVien | None:
    """The member whose head and signer a report takes: the nominee's own, or the one that writes about a foreigner."""
    nominee, chung = bao_cao.muc.ung_vien, bao_cao.ho_so.chung
    if la_nuoc_ngoai(nominee):
        return member_of(bao_cao.ho_so, nominee.don_vi_trinh or chung.cum_truong)
    return member_of(bao_cao.ho_so, _own_member(nominee))


def dau_bao_cao(bao_cao: BaoCao) -> DauBaoCao:
    """The head: the member's letterhead where it has one, else the unit's name below its parent."""
    nominee, member = bao_cao.muc.ung_vien, don_vi_ky(bao_cao)
    letterhead = member.dau_van_ban if member else None
    place = nominee.dia_danh or (letterhead.dia_danh if letterhead else None)
    place = place or (member.tinh_thanh if member else None) or bao_cao.ho_so.chung.cum.dia_danh
    parent, name = _named(nominee, member)
    if letterhead is not None:
        parent = letterhead.co_quan_chu_quan or parent
        if letterhead.ten_viet_hoa:
            return DauBaoCao(parent, letterhead.ten_viet_hoa, place)
    return DauBaoCao(parent, (name,) if name else (), place)


def dau_values(bao_cao: BaoCao, *, co_quan: bool = True) -> dict[str, object]:
    """The template's values of head and date; `co_quan` is False for a form without the unit in its head."""
    head = dau_bao_cao(bao_cao)
    lines = [one.derive(viet_hoa(one)) for one in head.ten_dong]
    day = bao_cao.muc.de_nghi.ngay_bao_cao
    values: dict[str, object] = {"dia_danh": head.dia_danh, "thoi_gian": ngay_dai(day, bao_cao.ngay_tinh.year)}
    if not co_quan:
        return values
    return {
        **values,
        "co_quan_chu_quan": head.cap_tren.derive(viet_hoa(head.cap_tren)) if head.cap_tren else "",
        "co_quan_dong_tren": lines[:-1],
        "co_quan_ban_hanh": lines[-1] if lines else "",
    }


def tieu_de(bao_cao: BaoCao) -> list[Text]:
    """The lines below the name of the report: what is asked for."""
    award = bao_cao.muc.ten_hinh_thuc
    opening = bao_cao.khoi.mo_dau or _opening(bao_cao)
    known = bao_cao.muc.danh_hieu
    named = award
    if known is not None and known.khoa.startswith(_TITLES_NAMED_SO) and not award.casefold().startswith("danh hiệu"):
        named = award.derive(f"danh hiệu {award}")
    if la_chu_hoa(opening):
        named = named.derive(viet_hoa(named))
    longest = DONG_HOA if la_chu_hoa(opening) else DONG_THUONG
    apart = bao_cao.khoi.rieng_dong or len(f"{opening} {named}") > longest
    lines = [Text(opening), named] if apart else [named.derive(f"{opening} {named}")]
    return [*lines, *_sudden(bao_cao)]


def ten_nguoi(bao_cao: BaoCao, ten: Text) -> Text:
    """A name as the form prints it."""
    return ten.derive(viet_hoa(ten)) if bao_cao.ten_in_hoa else ten


def dong_ten(bao_cao: BaoCao) -> Text | str:
    """The nominee's name under the title, with the post where the form asks for it."""
    nominee = bao_cao.muc.ung_vien
    name = ten_nguoi(bao_cao, bao_cao.muc.ten)
    if not bao_cao.khoi.dong_ten:
        return ""
    if isinstance(nominee, CaNhan) and nominee.chuc_vu is not None:
        return ghep_chu(name, ", ", ten_nguoi(bao_cao, nominee.chuc_vu))
    return name


def chu_ky_values(bao_cao: BaoCao) -> dict[str, object]:
    """The names and lines of the blocks of signature."""
    confirmed = bao_cao.khoi.co_quan_trinh and bao_cao.mau.co_xac_nhan_trinh(bao_cao.muc.danh_hieu)
    lines = bao_cao.danh_sach.chuc_danh_trinh or tuple(map(Text, bao_cao.bo_mau.co_quan_trinh))
    return {
        "ky_thay": list(_ky_thay(bao_cao)),
        "chuc_danh_de_nghi": list(_proposing(bao_cao)),
        "ho_ten_ky": _signer(bao_cao),
        "xac_nhan_trinh": confirmed,
        "chuc_danh_trinh": [one.derive(viet_hoa(one)) for one in lines] if confirmed else [],
    }


def _own_member(nominee: UngVien) -> Text | None:
    return nominee.don_vi if isinstance(nominee, TapThe | CaNhan) else None


def _named(nominee: UngVien, member: ThanhVien | None) -> tuple[Text | None, Text | None]:
    """Parent and name of the unit; `Vụ X, Bộ Y` is a unit below its parent."""
    if isinstance(nominee, TapThe) and not nominee.nuoc_ngoai:
        return nominee.cap_tren, nominee.ten
    if not isinstance(nominee, CaNhan) or nominee.ten_don_vi is None or la_nuoc_ngoai(nominee):
        return None, member.ten if member else None
    typed = nominee.ten_don_vi
    unit, comma, parent = typed.rpartition(", ")
    if nominee.cap_tren is not None or not comma:
        return nominee.cap_tren, typed
    return typed.derive(parent), typed.derive(unit)


def _opening(bao_cao: BaoCao) -> str:
    """After a person's death the award is given posthumously."""
    nominee = bao_cao.muc.ung_vien
    record = nominee.ly_lich if isinstance(nominee, CaNhan) else None
    dead = record is not None and record.ngay_tu_tran is not None
    return bao_cao.bo_mau.truy_tang if dead else bao_cao.bo_mau.mo_dau


def _sudden(bao_cao: BaoCao) -> Iterator[Text]:
    """`Về thành tích xuất sắc đột xuất trong …`."""
    if not bao_cao.khoi.dot_xuat:
        return
    reason = bao_cao.muc.de_nghi.thanh_tich
    if reason is None:
        yield Text(f"Về thành tích {DOT_XUAT}")
        return
    words = viet_thuong_dau(reason.rstrip(" ."))
    words = words if words.casefold().startswith(DOT_XUAT) else f"{DOT_XUAT} {words.removeprefix('xuất sắc ')}"
    yield reason.derive(f"Về thành tích {words}")


def _ky_thay(bao_cao: BaoCao) -> Iterator[Text]:
    """Authority and post of who signs for the head of a unit."""
    nominee = bao_cao.muc.ung_vien
    signer = nominee.thu_truong if isinstance(nominee, TapThe) else None
    if bao_cao.khoi.nguoi_ky != "thu-truong" or signer is None:
        return
    lines = signature_lines(signer)
    if lines.quyen_han:
        yield from (*lines.quyen_han, lines.chuc_vu)


def _proposing(bao_cao: BaoCao) -> Iterator[Text]:
    """The head of the unit that writes the report: `GIÁM ĐỐC` / `SỞ NGOẠI VỤ TỈNH …`."""
    member = don_vi_ky(bao_cao)
    if bao_cao.khoi.nguoi_ky != "don-vi-trinh" or member is None or member.dai_dien is None:
        return
    lines = signature_lines(member.dai_dien)
    yield from (*lines.quyen_han, lines.chuc_vu)
    if not lines.quyen_han:
        yield member.ten.derive(viet_hoa(member.ten))


def _signer(bao_cao: BaoCao) -> Text | str:
    nominee = bao_cao.muc.ung_vien
    if bao_cao.khoi.nguoi_ky == "ca-nhan":
        return bao_cao.muc.ten
    if bao_cao.khoi.nguoi_ky == "don-vi-trinh":
        member = don_vi_ky(bao_cao)
        return member.dai_dien.ho_ten if member and member.dai_dien else ""
    head = nominee.thu_truong if isinstance(nominee, TapThe) else None
    return head.ho_ten if head else ""
