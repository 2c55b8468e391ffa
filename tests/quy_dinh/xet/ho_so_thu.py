"""Records of nominees written shortly, for tables of cases.

A record is a map of the fields of `CaNhan` or `TapThe`, but for:
- `theo_nam`: year -> rating and title in one text (`"htxsnv CSTĐCS"`), `!` at its end: a decision without number;
- `khen_thuong`: pairs (year, name), triples with the day of the decision, None for unknown, and fours with the kind;
- `tra_loi`: code -> `có` or `không`; `so_lieu`: one map; `de_nghi`: one map;
- `tham_so`, `ngay`, `nam_xet`: what stands around the record.
A change is merged into it, key by key in maps; None takes a key away.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from vndoc.ho_so.ung_vien import CaNhan, TapThe, UngVien
from vndoc.quy_dinh.tham_so import doc_tham_so
from vndoc.quy_dinh.xet import BoiCanh, KetQua, xet

NAM = 2025
NGAY = date(2025, 12, 20)
Spec = Mapping[str, Any]


def merged(base: Spec, change: Spec) -> dict[str, Any]:
    """`base` with `change`."""
    made = dict(base)
    for key, value in change.items():
        if value is None:
            made.pop(key, None)
        elif isinstance(value, Mapping) and isinstance(made.get(key), Mapping):
            made[key] = merged(made[key], value)
        else:
            made[key] = value
    return made


def ung_vien(spec: Spec) -> UngVien:
    """The model of a record; a person where it has no `ten`."""
    issuer = spec.get("co_quan", "Ủy ban nhân dân tỉnh A")
    data: dict[str, Any] = {
        **{key: value for key, value in spec.items() if key not in ("tham_so", "ngay", "nam_xet", "co_quan")},
        "ma": "ung-vien",
        "theo_nam": [_year(int(year), text, issuer) for year, text in spec.get("theo_nam", {}).items()],
        "khen_thuong": [_award(*one) for one in spec.get("khen_thuong", ())],
        "tra_loi": [
            {"cau_hoi": code, "tra_loi": answer, "nguoi_tra_loi": "Nguyễn Văn A"}
            for code, answer in spec.get("tra_loi", {}).items()
        ],
        "de_nghi": [spec["de_nghi"]] if "de_nghi" in spec else [],
    }
    if "ten" in spec:
        data["so_lieu"] = [spec["so_lieu"]] if "so_lieu" in spec else []
        return TapThe.model_validate(data)
    return CaNhan.model_validate({"ho_ten": "Trần Thị B", **data})


def boi_canh(spec: Spec) -> BoiCanh:
    """What stands around a record."""
    values, faults = doc_tham_so(spec.get("tham_so"))
    assert not faults
    return BoiCanh(spec.get("nam_xet", NAM), spec.get("ngay", NGAY), values)


def xet_thu(base: Spec, change: Spec | None = None) -> KetQua:
    """The judgement of the record's proposal."""
    spec = merged(base, change or {})
    nominee = ung_vien(spec)
    return xet(nominee, nominee.de_nghi[0], boi_canh(spec))


def sk(**fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """A new work of the year, recognised for the base level."""
    made = {"ten": "Số hóa hồ sơ đoàn ra", "nam": "2025", "cap": "co-so", "so": "210/QĐ-SNgV", "ngay": "20/10/2025"}
    return {key: value for key, value in {**made, **fields}.items() if value is not None}


def _year(nam: int, text: str, issuer: str) -> dict[str, Any]:
    words = text.rstrip("!").split(" ", 1)
    rated = words[0] in ("htxsnv", "httnv", "htnv", "khtnv")
    title = (words[1] if len(words) > 1 else None) if rated else text.rstrip("!")
    row = {"nam": str(nam), "ngay": f"15/12/{nam}", "co_quan": issuer}
    row |= {"xep_loai": words[0]} if rated else {}
    row |= {"danh_hieu": title} if title else {}
    return row if text.endswith("!") else {**row, "so": f"1{nam}/QĐ"}


def _award(nam: int, name: str, ngay: str | None = "", loai_hinh: str | None = None) -> dict[str, Any]:
    day = f"15/12/{nam}" if ngay == "" else ngay
    row = {"nam": str(nam), "hinh_thuc": name, "so": f"2{nam}/QĐ", "co_quan": "Ủy ban nhân dân tỉnh A"}
    row |= {"loai_hinh": loai_hinh} if loai_hinh else {}
    return row if day is None else {**row, "ngay": day}
