"""The values of the template of a registration of exemplary models."""

from collections.abc import Sequence

from vndoc.documents.dang_ky import khung_dang_ky, nam_dang_ky
from vndoc.documents.dang_ky_dien_hinh.model import LOAI_DIEN_HINH, DangKyDienHinh, DienHinh
from vndoc.documents.dau_cau import ended_list
from vndoc.documents.the_thuc import issuer_of
from vndoc.ho_so import HoSo
from vndoc.viet.ty_le import so_luong


def context(ho_so: HoSo, paper: DangKyDienHinh) -> dict[str, object]:
    """The template's values; the models are counted by kind in the sentence above the table."""
    name = issuer_of(ho_so, paper).ten
    return {
        **khung_dang_ky(ho_so, paper),
        "trich_yeu": name.derive(f"Xây dựng điển hình tiên tiến năm {nam_dang_ky(ho_so, paper)} của {name}"),
        "ten_don_vi": name,
        "tong_so": _counted(paper.dien_hinh),
        "dien_hinh": [
            {
                "so": str(at),
                "ten": one.ten,
                "loai": one.loai_dien_hinh,
                "noi_dung": one.noi_dung,
                "phu_trach": one.phu_trach,
                "bien_phap": _measures(one),
                "thoi_gian": one.thoi_gian,
            }
            for at, one in enumerate(paper.dien_hinh, start=1)
        ],
    }


def _counted(models: Sequence[DienHinh]) -> str:
    """`03 điển hình tiên tiến (01 tập thể, 01 cá nhân, 01 mô hình)`."""
    counts = {kind: sum(one.loai_dien_hinh == kind for one in models) for kind in LOAI_DIEN_HINH}
    parts = [f"{so_luong(count)} {kind.lower()}" for kind, count in counts.items() if count]
    return f"{so_luong(len(models))} điển hình tiên tiến ({', '.join(parts)})"


def _measures(one: DienHinh) -> list[str]:
    """Lines of a cell: dashes where there are several."""
    if len(one.bien_phap) == 1:
        return [*one.bien_phap]
    return [text.derive(f"- {text}") for text in ended_list(one.bien_phap)]
