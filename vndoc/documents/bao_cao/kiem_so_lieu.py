"""What is wrong with the figures of one member's report, beside the year's pledge."""

from collections.abc import Iterator, Sequence

from vndoc.documents.bao_cao.chi_tieu import ChiTieu, DongChiTieu, KetQuaChiTieu, SoLieu
from vndoc.documents.bao_cao.giao_uoc_nam import GiaoUocNam, ghep, muc_bang_so
from vndoc.documents.bao_cao.telling import told, where
from vndoc.findings import Finding, Severity, shorten
from vndoc.viet.chuan_hoa import fold_space, nearest
from vndoc.viet.so_le import dung_phan_tram, phan_tram, viet_so_le


def figure_findings(
    pledge: GiaoUocNam, rows: Sequence[KetQuaChiTieu], don_vi: str, uoc: tuple[bool, str]
) -> Iterator[Finding]:
    """The findings about the rows of the member `don_vi`; `uoc` says whether estimates are due, and up to which day."""
    seen: set[str] = set()
    for row in rows:
        joined = ghep(pledge, don_vi, row)
        if joined.chi_tieu.khoa in seen:
            message = f"Chỉ tiêu “{shorten(joined.chi_tieu.ten)}” đã ghi ở dòng trên. Hãy bỏ một dòng."
            yield told("trung-ma", Severity.LOI, row.goc, message)
        seen.add(joined.chi_tieu.khoa)
        yield from _known(pledge, row, don_vi)
        if row.ma is None or pledge.tim(row) is not None:  # else told as a code that is none
            yield from _unit(joined)
        yield from _estimate(joined, *uoc)
        yield from ratio_findings(joined)
        yield from _below_pledge(joined)
    yield from _left_out(pledge, rows, seen)


def _known(pledge: GiaoUocNam, row: KetQuaChiTieu, don_vi: str) -> Iterator[Finding]:
    """A code that the pledge does not have; a target in words that is in no pledge."""
    if pledge.tim(row) is not None:
        return
    if row.ma is not None:
        yield unknown_code(pledge, row)
    elif pledge.chi_tieu and pledge.tim_rieng(don_vi, row) is None:
        message = f"“{shorten(row.goc)}” không có trong giao ước của cụm, cũng không phải chỉ tiêu đơn vị đăng ký"
        remedy = "Nếu là chỉ tiêu giao ước, hãy ghi đúng tên hoặc dùng `ma`; nếu không thì để nguyên."
        yield told("ngoai-giao-uoc", Severity.GOI_Y, row.goc, f"{message}. {remedy}")


def unknown_code(pledge: GiaoUocNam, row: SoLieu) -> Finding:
    """A code that no target of the pledge has."""
    found = nearest(row.goc, pledge.theo_ma)
    if not pledge.chi_tieu:
        remedy = "Hồ sơ chưa có giao ước toàn cụm của năm báo cáo; hãy ghi tên chỉ tiêu ở `noi_dung`."
    else:
        remedy = f"Hãy viết `{found}`." if found else "Hãy ghi mã có ở giao ước, hoặc ghi tên chỉ tiêu ở `noi_dung`."
    return told("chi-tieu-khong-co", Severity.LOI, row.goc, f"Không có chỉ tiêu nào mã “{row.goc}”. {remedy}", found)


def _unit(row: DongChiTieu) -> Iterator[Finding]:
    """A figure without a unit; a unit that is not the pledge's."""
    target, typed = row.chi_tieu, row.so_lieu.don_vi_tinh
    if row.la_so and target.don_vi_tinh is None:
        message = f"“{shorten(target.ten)}” chưa có đơn vị tính. Hãy ghi `don_vi_tinh` ở đây hoặc ở giao ước."
        yield told("thieu-truong", Severity.LOI, row.so_lieu.goc, message)
    if typed is not None and target.don_vi_tinh is not None and not cung_don_vi(typed, target):
        message = f"“{shorten(target.ten)}” tính bằng “{typed}”, đã đăng ký tính bằng “{target.don_vi_tinh}”"
        at = f"({where(target.don_vi_tinh)})"
        yield told("khac-don-vi-tinh", Severity.LOI, typed, f"{message} {at}. Hãy sửa cho khớp.", target.don_vi_tinh)

    if target.don_vi_tinh is not None and not target.la_ty_le:
        yield from _as_percentages(row.so_lieu, target)


def _as_percentages(figures: SoLieu, target: ChiTieu) -> Iterator[Finding]:
    """Figures typed as percentages where the target is counted: they would be added to the others' numbers."""
    for number in (figures.ke_hoach, figures.thuc_hien, figures.uoc_thuc_hien):
        if number is not None and number.la_phan_tram:
            message = f"“{shorten(target.ten)}” tính bằng “{target.don_vi_tinh}”, ở đây ghi phần trăm ({number.goc})"
            yield told("khac-don-vi-tinh", Severity.LOI, number.goc, f"{message}. Hãy ghi số lượng, không có dấu %.")


def cung_don_vi(typed: str, target: ChiTieu) -> bool:
    """Whether a unit of measure is that of the target, capitals aside."""
    return fold_space(typed).casefold() == fold_space(target.don_vi_tinh or "").casefold()


def _estimate(row: DongChiTieu, due: bool, end: str) -> Iterator[Finding]:
    """An estimate that is missing, out of place, or below what was done already."""
    done, guess = row.so_lieu.thuc_hien, row.so_lieu.uoc_thuc_hien
    name = shorten(row.chi_tieu.ten)
    if done is None:
        return
    if due and guess is None:
        message = f"“{name}” chưa có `uoc_thuc_hien`, số liệu chốt trước ngày hết kỳ. Hãy ghi số ước đến {end}."
        yield told("thieu-truong", Severity.LOI, row.so_lieu.goc, message)
    elif not due and guess is not None:
        message = f"“{name}” có `uoc_thuc_hien` nhưng số liệu đã tính đến hết kỳ ({end}). Hãy bỏ, hoặc sửa ngày chốt."
        yield told("trai-nhau", Severity.LOI, row.so_lieu.goc, message)
    elif guess is not None and guess.gia_tri < done.gia_tri and not row.chi_tieu.la_ty_le:
        message = f"“{name}”: ước thực hiện đến {end} ({guess.goc}) ít hơn số đã thực hiện ({done.goc}). Hãy xem lại."
        yield told("uoc-it-hon-thuc-hien", Severity.CANH_BAO, guess.goc, message)


def ratio_findings(row: DongChiTieu) -> Iterator[Finding]:
    """A typed share that is not that of the figures beside it (reference list 4.9, no. 9)."""
    typed, done, planned = row.so_lieu.ty_le, row.den_het_ky(), row.ke_hoach
    if typed is None or done is None:
        return
    if planned is None or planned.gia_tri <= 0:
        message = f"“{shorten(row.chi_tieu.ten)}” ghi tỷ lệ {typed.goc} nhưng không có kế hoạch để so. Hãy bỏ `ty_le`."
        yield told("ty-le-khong-khop", Severity.LOI, typed.goc, message)
    elif not dung_phan_tram(typed.gia_tri, done, planned.gia_tri):
        right = phan_tram(done, planned.gia_tri)
        slip = " (quên nhân với 100)" if dung_phan_tram(typed.gia_tri.scaleb(2), done, planned.gia_tri) else ""
        figures = f"{viet_so_le(done)} trên {planned.goc}"
        message = f"“{shorten(row.chi_tieu.ten)}”: {figures} là {right}%, ở đây ghi {typed.goc}{slip}. Hãy sửa, hoặc bỏ"
        yield told("ty-le-khong-khop", Severity.LOI, typed.goc, f"{message} `ty_le` để tự tính.", right)


def _below_pledge(row: DongChiTieu) -> Iterator[Finding]:
    """A plan below the level of the pledge."""
    typed, level = row.so_lieu.ke_hoach, muc_bang_so(row.chi_tieu.muc_phan_dau)
    if typed is None or level is None or row.chi_tieu.muc_phan_dau is None:
        return
    lower = typed.gia_tri > level.gia_tri if row.khong_vuot_qua else typed.gia_tri < level.gia_tri
    if lower:
        pledged = f"mức giao ước (“{shorten(row.chi_tieu.muc_phan_dau)}”, {where(row.chi_tieu.muc_phan_dau)})"
        message = f"“{shorten(row.chi_tieu.ten)}”: kế hoạch {typed.goc} không bằng {pledged}. Hãy sửa cho khớp."
        yield told("thap-hon-giao-uoc", Severity.CANH_BAO, typed.goc, message)


def _left_out(pledge: GiaoUocNam, rows: Sequence[KetQuaChiTieu], seen: set[str]) -> Iterator[Finding]:
    """One hint that names the targets of the pledge that a report says nothing of."""
    missing = [one for one in pledge.chi_tieu if one.khoa not in seen]
    if rows and missing:
        names = "; ".join(f"“{shorten(one.ten)}”" for one in missing[:5]) + ("; …" if len(missing) > 5 else "")
        message = f"Báo cáo chưa có kết quả của {len(missing)} chỉ tiêu giao ước: {names}. Hãy bổ sung ở `chi_tieu`."
        yield told("thieu-chi-tieu", Severity.GOI_Y, rows[-1].goc, message)
