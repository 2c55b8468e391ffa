"""Where the summary contradicts the registrations, its own rows, the pledge, the deadline."""

from collections.abc import Iterator

from vndoc.documents.co_quan_ban_hanh import member_of
from vndoc.documents.dang_ky import nam_dang_ky
from vndoc.documents.dang_ky_don_vi.check import cac_dang_ky
from vndoc.documents.khac_giao_uoc import khac_giao_uoc
from vndoc.documents.tong_hop_dang_ky.bang_tong_hop import bang_tong_hop, typed_registration
from vndoc.documents.tong_hop_dang_ky.kiem_so import total_findings, typed_findings, wrong_channel
from vndoc.documents.tong_hop_dang_ky.model import TongHopDangKy
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.quy_dinh.danh_hieu import cap_cua_cum
from vndoc.quy_dinh.thoi_han import load_thoi_han
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_ngan


def check(ho_so: HoSo, data: PaperData) -> Iterator[Finding]:
    """The findings of one paper."""
    paper = data.noi_dung
    if not isinstance(paper, TongHopDangKy):
        return
    file = data.tap_tin
    yield from _strangers(ho_so, paper, file)
    yield from typed_findings(ho_so, paper, file)
    yield from _pledges(ho_so, paper, file)
    yield from _registrations(ho_so, paper, file)
    yield from _missing(ho_so, paper, file)
    yield from wrong_channel(ho_so, paper, file)
    yield from total_findings(ho_so, paper, file)
    yield from _late(ho_so, paper, file)


def _strangers(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """Units that are no members on the paper's day; one that registers and is said not to."""
    registered = cac_dang_ky(ho_so, nam_dang_ky(ho_so, paper))
    typed: list[tuple[str, Text]] = [("dang_ky", one.don_vi) for one in paper.dang_ky]
    typed += [("khong_dang_ky", one.don_vi) for one in paper.khong_dang_ky]
    for name, code in typed:
        member, place = member_of(ho_so, code), code.place or DataPlace(file)
        if member is not None and not member.belongs(paper.ngay_tinh):
            message = f"{member.ten} không phải là thành viên của cụm vào ngày {ngay_ngan(paper.ngay_tinh)}."
            yield Finding("khong-phai-thanh-vien", Severity.LOI, place, f"{message} Hãy bỏ khỏi `{name}`.")
        elif name == "khong_dang_ky" and code in registered:
            message = f"“{code}” ghi ở `khong_dang_ky` nhưng có bản đăng ký `{registered[code][0].tap_tin}`."
            yield Finding("trai-nhau", Severity.LOI, place, f"{message} Hãy bỏ một trong hai.")


def _pledges(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """Typed rows against the pledge; registrations are compared with it where they stand."""
    registered = cac_dang_ky(ho_so, nam_dang_ky(ho_so, paper))
    for row in paper.dang_ky:
        one = typed_registration(ho_so, paper, row, file)
        if one is not None and one.ma not in registered:
            yield from khac_giao_uoc(ho_so, one)


def _registrations(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """Registrations that are not counted, since their unit is no member on the day, or that are younger."""
    members = {one.ma for one in ho_so.chung.members_on(paper.ngay_tinh)}
    for code, (data, own) in cac_dang_ky(ho_so, nam_dang_ky(ho_so, paper)).items():
        if code not in members:
            message = f"Không tính bản đăng ký `{data.tap_tin}`: đơn vị không phải là thành viên của cụm vào ngày"
            remedy = f"{ngay_ngan(paper.ngay_tinh)}. Hãy xem lại ngày của bảng, hoặc `tu_ngay`, `den_ngay` ở `ho-so`."
            yield Finding("khong-phai-thanh-vien", Severity.CANH_BAO, DataPlace(file), f"{message} {remedy}")
        elif own.ngay_tinh > paper.ngay_tinh:
            days = f"ngày {ngay_ngan(own.ngay_tinh)}, sau ngày của bảng tổng hợp ({ngay_ngan(paper.ngay_tinh)})"
            message = f"Bản đăng ký `{data.tap_tin}` đề {days}. Hãy xem lại hai ngày này."
            yield Finding("ngay-nguoc", Severity.CANH_BAO, DataPlace(file), message)


def _missing(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """Members that nobody knows about: a warning, registration being no condition of a title any more."""
    for row in bang_tong_hop(ho_so, paper).hang:
        if not row.co_dang_ky and row.ly_do is None:
            code = row.thanh_vien.ma
            message = (
                f"{row.thanh_vien.ten} chưa có đăng ký thi đua năm {nam_dang_ky(ho_so, paper)}; bảng in “Chưa gửi "
                f"đăng ký”. Hãy thêm tập tin `dang-ky-don-vi/{code}.yaml`, hoặc ghi `{code}` vào `dang_ky`, "
                "`khong_dang_ky`. Đăng ký không còn là căn cứ xét tặng (Luật Thi đua, khen thưởng 2022, Điều 7), nên "
                "chỉ nhắc."
            )
            yield Finding("thieu-dang-ky", Severity.CANH_BAO, DataPlace(file), message)


def _late(ho_so: HoSo, paper: TongHopDangKy, file: str) -> Iterator[Finding]:
    """A paper dated on or after the day before which it must be sent: the dossier's own, else the Ministry's."""
    deadline, nam = load_thoi_han("tong_hop_dang_ky"), nam_dang_ky(ho_so, paper)
    own = ho_so.chung.han.get(Text(deadline.han_rieng))
    channel = cap_cua_cum(ho_so.chung.cum.co_quan_chu_quan)
    if own is None and (deadline.cap != channel or paper.ngay_tinh < deadline.tu_ngay):
        return
    limit = own.ngay if own else deadline.ngay(nam)
    if paper.ngay_tinh >= limit:
        source = f"`han.{deadline.han_rieng}` ở `ho-so`"
        if own is None:
            source = f"{deadline.can_cu}; thời hạn do Bộ đặt, có thể đã đổi, khi ấy ghi {source}"
        message = f"Bảng tổng hợp đề ngày {ngay_ngan(paper.ngay_tinh)} mà phải gửi trước ngày {ngay_ngan(limit)}"
        yield Finding("qua-han", Severity.CANH_BAO, DataPlace(file), f"{message} ({source}). Hãy xem lại ngày.")
