"""The values of the template of a person's registration."""

from vndoc.documents.dang_ky import khung_dang_ky, nam_dang_ky
from vndoc.documents.dang_ky_ca_nhan.model import DangKyCaNhan
from vndoc.documents.danh_hieu_dang_ky import TenDanhHieu
from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.luoi_ky import O_TRONG
from vndoc.documents.the_thuc import issuer_of
from vndoc.ho_so import HoSo
from vndoc.raw import Text

Group = dict[str, object]

_PERSONAL = (
    ("Họ và tên", "ho_ten"),
    ("Chức vụ", "chuc_vu"),
    ("Trình độ chuyên môn", "trinh_do"),
    ("Đơn vị công tác", "don_vi_cong_tac"),
)
"""Labels of the personal lines and the fields behind them; a line whose field is empty is left out."""


def context(ho_so: HoSo, paper: DangKyCaNhan) -> Group:
    """The template's values; the place of work is told with the agency."""
    person, agency = paper.nguoi_dang_ky, issuer_of(ho_so, paper).ten
    frame = khung_dang_ky(ho_so, paper)
    return {
        **{key: value for key, value in frame.items() if key not in ("noi_nhan", "chuc_vu", "ho_ten", "chuc_vu_khac")},
        "noi_nhan": frame["noi_nhan"] if paper.noi_nhan else [],
        "trich_yeu": f"Cá nhân, năm {nam_dang_ky(ho_so, paper)}",
        "ly_lich": [
            {"nhan": label, "noi_dung": _line(getattr(person, name), agency if name == "don_vi_cong_tac" else None)}
            for label, name in _PERSONAL
            if getattr(person, name) is not None
        ],
        "muc_tieu": [{"so": str(at), "noi_dung": ended(one, ".")} for at, one in enumerate(paper.muc_tieu, start=1)],
        "danh_hieu": ended_list([_title(one) for one in paper.danh_hieu]),
        "nhiem_vu": [
            {
                "so": str(at),
                "tieu_chuan": one.tieu_chuan,
                "chi_tieu": one.chi_tieu,
                "ket_qua": one.ket_qua or "",
                "minh_chung": one.minh_chung or "",
            }
            for at, one in enumerate(paper.nhiem_vu, start=1)
        ],
        "nguoi_dang_ky": {**O_TRONG, "ten": "NGƯỜI ĐĂNG KÝ", "ho_ten": person.ho_ten},
        "thu_truong": {
            "ten": "THỦ TRƯỞNG ĐƠN VỊ",
            **{key: frame[key] for key in ("quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten")},
        },
    }


def _line(text: Text, agency: Text | None) -> Text:
    """A personal line; the agency behind the place of work where it does not say it itself."""
    if agency is None or agency.casefold() in text.casefold():
        return ended(text, ".")
    return ended(text.derive(f"{text}, {agency}"), ".")


def _title(one: TenDanhHieu) -> Text:
    """The title; who decides it, where it is not on the list."""
    return one.ten_in if one.quyet_dinh is None else one.ten_in.derive(f"{one.ten_in} ({one.quyet_dinh})")
