"""The values of the summary's template: rows, columns with short headings and their legend, totals."""

from vndoc.documents.dang_ky import khung_dang_ky, nam_dang_ky
from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.the_thuc import issuer_of
from vndoc.documents.tong_hop_dang_ky.bang_tong_hop import BangTongHop, CotDanhHieu, HangDangKy, bang_tong_hop
from vndoc.documents.tong_hop_dang_ky.model import TongHopDangKy
from vndoc.ho_so import HoSo
from vndoc.quy_dinh.danh_hieu import TAP_THE, TEN_DOI_TUONG
from vndoc.raw import Text
from vndoc.viet.ty_le import so_luong

Group = dict[str, object]

_SHORT = {TAP_THE: "TT"}
_SHORT_ELSE = "CN"


def context(ho_so: HoSo, paper: TongHopDangKy) -> Group:
    """The template's values."""
    table, name = bang_tong_hop(ho_so, paper), issuer_of(ho_so, paper).ten
    return {
        **khung_dang_ky(ho_so, paper),
        "trich_yeu": name.derive(f"Đăng ký thi đua năm {nam_dang_ky(ho_so, paper)} của {name}"),
        "tinh_hinh": _situation(table),
        "cot_danh_hieu": [_heading(one) for one in table.cot],
        "hang_dang_ky": [_row(table, one, at) for at, one in enumerate(table.hang, start=1)],
        "tong_sang_kien": so_luong(table.tong_sang_kien),
        "tong_danh_hieu": [so_luong(table.tong(one)) for one in table.cot],
        "chu_giai": _legend(table),
        "ngoai_bang": "có" if table.ngoai_bang else "",
    }


def _heading(column: CotDanhHieu) -> str:
    """The title's abbreviation; for whom, where it may be given to both."""
    title, whom = column
    return title.viet_tat if len(title.doi_tuong) == 1 else f"{title.viet_tat} ({_short(whom)})"


def _short(whom: str) -> str:
    return _SHORT.get(whom, _SHORT_ELSE)


def _legend(table: BangTongHop) -> str:
    """What the abbreviations mean, each once; empty without columns."""
    meanings = {title.viet_tat: title.ten for title, _ in table.cot}
    split = [whom for title, whom in table.cot if len(title.doi_tuong) > 1]
    meanings |= {_short(whom): TEN_DOI_TUONG[whom] for whom in split}
    return "; ".join(f"{short}: {long}" for short, long in meanings.items()) + "." if meanings else ""


def _row(table: BangTongHop, one: HangDangKy, at: int) -> Group:
    """A member's row; without numbers where it does not register."""
    if not one.co_dang_ky:
        said = ended(one.ly_do, ".") if one.ly_do else "Chưa gửi đăng ký."
        numbers: list[str] = [""] * len(table.cot)
        return {"so": str(at), "ten": one.thanh_vien.ten, "muc_tieu": [said], "sang_kien": "", "so_luong": numbers}
    return {
        "so": str(at),
        "ten": one.thanh_vien.ten,
        "muc_tieu": _aims(one),
        "sang_kien": so_luong(one.so_sang_kien or 0),
        "so_luong": [so_luong(one.dem(column)) for column in table.cot],
    }


def _aims(one: HangDangKy) -> list[Text]:
    """Lines of a cell: dashes where there are several."""
    lines = ended_list(one.muc_tieu)
    return [text.derive(f"- {text}") for text in lines] if len(lines) > 1 else lines


def _situation(table: BangTongHop) -> str:
    """How many members have registered, and who has not."""
    done = [one for one in table.hang if one.co_dang_ky]
    excused = [str(one.thanh_vien.ten) for one in table.hang if not one.co_dang_ky and one.ly_do]
    missing = [str(one.thanh_vien.ten) for one in table.hang if not one.co_dang_ky and not one.ly_do]
    parts = [f"{so_luong(len(done))}/{so_luong(len(table.hang))} đơn vị thành viên đã đăng ký"]
    parts += [
        f"{so_luong(len(names))} đơn vị {what} ({', '.join(names)})"
        for what, names in (("không đăng ký", excused), ("chưa gửi đăng ký", missing))
        if names
    ]
    return "; ".join(parts)
