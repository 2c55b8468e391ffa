"""The values of a summary: who, what for, the facts, past titles and awards, who signs. No personal data."""

from collections.abc import Iterator, Mapping

from vndoc.documents.bao_cao_thanh_tich.ban_bao_cao import BaoCao, cac_bao_cao
from vndoc.documents.bao_cao_thanh_tich.dau_bao_cao import dau_values, don_vi_ky, ten_nguoi, tieu_de
from vndoc.documents.bao_cao_thanh_tich.ly_lich import chuc_vu_don_vi
from vndoc.documents.bao_cao_thanh_tich.thanh_tich import noi_dung_muc
from vndoc.documents.base import BanRieng
from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.de_nghi.model import DanhSachDeNghi
from vndoc.documents.ghep_chu import ghep_chu
from vndoc.ho_so import HoSo
from vndoc.ho_so.nguoi_ky import NguoiKy, signature_lines
from vndoc.ho_so.ung_vien import CaNhan, TapThe
from vndoc.quy_dinh.mau_bao_cao import la_nuoc_ngoai
from vndoc.raw import Text

TEN_TAP_TIN = "tom-tat-thanh-tich"
CHUA_CO = "Chưa có danh hiệu, hình thức khen thưởng"
THU_TRUONG = "THỦ TRƯỞNG ĐƠN VỊ"


def cac_ban(ho_so: HoSo, danh_sach: DanhSachDeNghi) -> Iterator[BanRieng]:
    """One file for each proposal."""
    for one in cac_bao_cao(ho_so, danh_sach):
        yield BanRieng(one.duong_dan(TEN_TAP_TIN), context(one), tuple(_con_phai_dien(one)))


def context(bao_cao: BaoCao) -> dict[str, object]:
    """The values of one summary."""
    nominee = bao_cao.muc.ung_vien
    name = ten_nguoi(bao_cao, bao_cao.muc.ten)
    post = chuc_vu_don_vi(nominee.chuc_vu, bao_cao.muc.don_vi) if isinstance(nominee, CaNhan) else ""
    return {
        **dau_values(bao_cao),
        **_signature(bao_cao),
        "dong_tieu_de": tieu_de(bao_cao),
        "ten_tap_the": name if isinstance(nominee, TapThe) else "",
        "ho_ten": "" if isinstance(nominee, TapThe) else name,
        "chuc_vu_don_vi": post,
        "tom_tat": ended_list(bao_cao.muc.de_nghi.tom_tat),
        "da_khen_thuong": [ended(one, ".") for one in past_awards(bao_cao)],
    }


def past_awards(bao_cao: BaoCao) -> list[Text]:
    """Past titles and awards, each name once with its years; nothing where none is on record and more may be."""
    nominee = bao_cao.muc.ung_vien
    held = [(one.danh_hieu, one.nam) for one in nominee.theo_nam if one.danh_hieu is not None]
    held += [(one.hinh_thuc, one.nam) for one in nominee.khen_thuong]
    if not held and nominee.da_ghi_du:
        return [Text(CHUA_CO)]
    typed = noi_dung_muc(nominee).get("hinh-thuc-ghi-nhan", []) if la_nuoc_ngoai(nominee) else []
    told = [one["doan"] or one["gach"] for one in typed]
    named = [ghep_chu(name, f" (năm {', '.join(years)})") for name, years in _by_name(held).items()]
    return [*named, *(one for one in told if isinstance(one, Text))]


def printed_words(values: Mapping[str, object]) -> int:
    """How many words the body of a summary has."""
    names = ("ten_tap_the", "ho_ten", "chuc_vu_don_vi", "dong_tieu_de", "tom_tat", "da_khen_thuong")
    texts = (values[name] for name in names)
    return sum(len(line.split()) for text in texts for line in ([text] if isinstance(text, str) else _lines(text)))


def _lines(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _by_name(held: list[tuple[Text, int]]) -> dict[Text, list[str]]:
    found: dict[Text, list[str]] = {}
    for name, year in sorted(held, key=lambda one: one[1]):
        found.setdefault(name, []).append(str(year))
    return found


def _signature(bao_cao: BaoCao) -> dict[str, object]:
    """The head of the unit: of the nominee itself, or of the unit that it works in."""
    signer = _signer(bao_cao)
    if signer is None:
        return {"quyen_han": [], "chuc_vu": THU_TRUONG, "ho_ten_ky": ""}
    lines = signature_lines(signer)
    return {"quyen_han": list(lines.quyen_han), "chuc_vu": lines.chuc_vu, "ho_ten_ky": lines.ho_ten}


def _signer(bao_cao: BaoCao) -> NguoiKy | None:
    nominee, member = bao_cao.muc.ung_vien, don_vi_ky(bao_cao)
    if isinstance(nominee, TapThe) and not nominee.nuoc_ngoai and nominee.thu_truong is not None:
        return nominee.thu_truong
    return member.dai_dien if member else None


def _con_phai_dien(bao_cao: BaoCao) -> Iterator[str]:
    if bao_cao.muc.de_nghi.ngay_bao_cao is None:
        yield "ngày, tháng của bản tóm tắt (mục `ngay_bao_cao`)"
    if not bao_cao.muc.de_nghi.tom_tat:
        yield "nội dung tóm tắt (mục `tom_tat` của đề nghị)"
    if _signer(bao_cao) is None:
        yield "họ tên người ký bản tóm tắt"
