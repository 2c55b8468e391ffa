"""The values of the pledge's template: parties in their order, numbers of parts and copies, the grid of signers."""

from collections.abc import Mapping, Sequence

from vndoc.documents.dau_cau import ended, ended_list
from vndoc.documents.giao_uoc.cac_ben import BenGiaoUoc, cac_ben, ten_don_vi
from vndoc.documents.giao_uoc.hinh_thuc import TOAN_CUM
from vndoc.documents.giao_uoc.model import ChungKien, GiaoUoc, NoiDungGiaoUoc
from vndoc.documents.luoi_ky import Ben, luoi_ky, mot_ben
from vndoc.documents.phu_luc import PHU_LUC
from vndoc.documents.the_thuc import issuer_of, the_thuc
from vndoc.ho_so import HoSo
from vndoc.ho_so.nguoi_ky import NguoiKy
from vndoc.raw import Span, Text
from vndoc.viet.ngay import ngay_dai
from vndoc.viet.so_dem import bang_chu, so_la_ma

Group = dict[str, object]


def context(ho_so: HoSo, paper: GiaoUoc) -> dict[str, object]:
    """The template's values for all parties in one paper."""
    parties = cac_ben(ho_so, paper)
    return context_of(ho_so, paper, parties, {"cac_ben": _called(ho_so, paper, len(parties))})


def context_of(
    ho_so: HoSo, paper: GiaoUoc, parties: Sequence[BenGiaoUoc], own: Mapping[str, object]
) -> dict[str, object]:
    """The template's values for a paper that `parties` sign, `own` among them; labels come without the dot that the
    template prints.
    """
    frame = _frame(ho_so, paper)
    year = paper.nam or ho_so.chung.nam
    return {
        **frame,
        "phu_luc": PHU_LUC if paper.dang_ky_ngang and paper.dang_ky else "",
        "kem_theo": _annexed(ho_so, paper, frame),
        "nam": str(year),
        "trich_yeu": paper.trich_yeu,
        "mo_dau": [ended(text, ".") for text in paper.mo_dau],
        "ngay_ky": f"{ngay_dai(paper.ngay)}, " if paper.ngay else "",
        "dia_diem": paper.dia_diem,
        "dai_dien": [_opening(ho_so, paper, ben, at, len(parties)) for at, ben in enumerate(parties, start=1)],
        "loi_dan": f"Cùng thống nhất ký kết giao ước thi đua năm {year} với các nội dung sau:",
        "so_phan": _part_numbers(bool(paper.dang_ky or own.get("dang_ky_rieng"))),
        "muc_tieu": _numbered(paper.muc_tieu),
        "noi_dung": [commitment(one, at) for at, one in enumerate(paper.noi_dung, start=1)],
        "dang_ky": _registered(ho_so, paper),
        "dang_ky_rieng": None,
        "cam_ket": _numbered(paper.cam_ket),
        "so_ban": f"{len(parties) + 1:02}",
        "ben_giu": "mỗi bên",
        "ban_luu": paper.ban_luu.derive(paper.ban_luu.rstrip("./")),
        "tieu_de_ky": "ĐẠI DIỆN CÁC BÊN KÝ GIAO ƯỚC",
        **luoi_ky([Ben(ben.ten, ben.nguoi_ky) for ben in parties]),
        "chung_kien": _witness(paper.chung_kien),
        **own,
    }


def _registered(ho_so: HoSo, paper: GiaoUoc) -> list[Group]:
    """The rows of the table."""
    return [
        {
            "so": str(at),
            "ten": ten_don_vi(ho_so, row),
            "chi_tieu": _cell_lines(row.chi_tieu),
            "danh_hieu": _cell_lines(row.danh_hieu),
        }
        for at, row in enumerate(paper.dang_ky, start=1)
    ]


_OWN_SIGNER = ("quyen_han", "chuc_vu", "chuc_vu_khac", "ho_ten")
"""Lines of the one signer of other papers."""


def _frame(ho_so: HoSo, paper: GiaoUoc) -> Group:
    """The lines around the text; number and Nơi nhận only where they were given."""
    lines = {key: value for key, value in the_thuc(ho_so, paper, "").items() if key not in _OWN_SIGNER}
    if paper.so is None:
        lines |= {"so": "", "ky_hieu": ""}
    return lines if paper.noi_nhan else {**lines, "noi_nhan": []}


def _annexed(ho_so: HoSo, paper: GiaoUoc, frame: Group) -> Text:
    """`(Kèm theo Giao ước thi đua năm 2025 ngày … của …)`; a number only where the pledge has one."""
    issuer = issuer_of(ho_so, paper).ten
    number = f" số {frame['so']}/{frame['ky_hieu']}" if frame["so"] else ""
    year = paper.nam or ho_so.chung.nam
    return issuer.derive(f"(Kèm theo Giao ước thi đua năm {year}{number} {frame['thoi_gian']} của {issuer})")


def _called(ho_so: HoSo, paper: GiaoUoc, count: int) -> str:
    """How the opening counts the parties."""
    if paper.hinh_thuc == TOAN_CUM:
        return f"{count:02} đơn vị thành viên {ho_so.chung.cum.ten}"
    return f"{bang_chu(count)} bên"


def _opening(ho_so: HoSo, paper: GiaoUoc, ben: BenGiaoUoc, at: int, count: int) -> Group:
    """One line of the list of representatives; the head of the cluster with its title (`Cụm trưởng`)."""
    title = ho_so.chung.nguoi_ky.chuc_vu
    own = title in (signer.chuc_vu for signer in ben.nguoi_ky)
    head = paper.giua_thanh_vien and ben.ma == ho_so.chung.cum_truong and not own
    return {
        "so": str(at),
        "ten": joined(ben.ten, " (", title, ")") if head else ben.ten,
        "nguoi": _people(ben.nguoi_ky),
        "dau_cau": "." if at == count else ";",
    }


def _people(signers: Sequence[NguoiKy]) -> Text:
    """`đồng chí Nguyễn Văn A, Giám đốc`; a second signer follows with `và`."""
    each = [("đồng chí ", signer.ho_ten, ", ", *_post(signer)) for signer in signers]
    return joined(*each[0], *(part for one in each[1:] for part in (" và ", *one)))


def _post(signer: NguoiKy) -> tuple[str, ...]:
    """The post that a person holds: `Phó Giám đốc` of who signs for the head, `Quyền Chủ tịch` of who acts as such."""
    if signer.quyen_han == "Q.":
        return "Quyền ", signer.chuc_vu
    return (signer.chuc_vu_ky_thay or signer.chuc_vu,)


def joined(*parts: str) -> Text:
    """The parts as one text; each that has an origin keeps it, the first one's is the whole's."""
    words, spans = "", list[Span]()
    origins = [part for part in parts if isinstance(part, Text) and part.path]
    for part in parts:
        if isinstance(part, Text) and part.path:
            spans.append(Span(len(words), len(words) + len(part), part.path))
        words += part
    return Text(words, origins[0].path, origins[0].place, tuple(spans)) if origins else Text(words)


def _part_numbers(registered: bool) -> dict[str, str]:
    """The Roman numbers of the parts; what the units register may be missing."""
    keys = ["muc_tieu", "noi_dung", *(["dang_ky"] if registered else []), "cam_ket"]
    return {"dang_ky": "", **{key: so_la_ma(at) for at, key in enumerate(keys, start=1)}}


def _numbered(texts: Sequence[Text]) -> list[Group]:
    return [{"so": str(at), "noi_dung": ended(text, ".")} for at, text in enumerate(texts, start=1)]


def commitment(one: NoiDungGiaoUoc, at: int) -> Group:
    """One numbered commitment with its targets."""
    return {
        "so": str(at),
        "ten": one.ten,
        "noi_dung": ended(one.noi_dung, ".") if one.noi_dung else "",
        "chi_tieu": ended_list([joined(each.noi_dung, ": ", each.muc_phan_dau) for each in one.chi_tieu]),
    }


def _cell_lines(texts: Sequence[Text]) -> list[Text]:
    """Lines of a cell: dashes where there are several."""
    return [text.derive(f"- {text}") for text in ended_list(texts)] if len(texts) > 1 else list(texts)


def _witness(one: ChungKien | None) -> Group | None:
    return None if one is None else mot_ben(Ben(one.ten, (one.nguoi_ky,)))
