"""Citations of law in a paper against the register: in force on its date, dated right, amended, known at all."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so import PaperData
from vndoc.ho_so.fields import texts_of
from vndoc.quy_dinh.tham_chieu import ACTS
from vndoc.quy_dinh.van_ban_phap_luat import (
    LUAT,
    SURE,
    VanBanPhapLuat,
    bo_can_cu,
    khong_ro_thay_the,
    ten_day_du,
    ten_ngan,
    van_ban_thay_the,
)
from vndoc.quy_dinh.vien_dan import VienDan, vien_dan
from vndoc.raw import Text
from vndoc.viet.ngay import ngay_dai, ngay_ngan

_HISTORY = re.compile(r"thay thế|thay cho|bãi bỏ|hết hiệu lực|trước đây|chuyển tiếp", re.IGNORECASE)
"""Words of a sentence that speaks of an act that has ended as such."""

Acts = Sequence[VanBanPhapLuat]


def citation_findings(paper: PaperData, acts: Acts, *, needs_grounds: bool) -> tuple[Finding, ...]:
    """Every finding about the citations of one paper; `needs_grounds` where its type rests on the emulation law."""
    model = paper.noi_dung
    if not isinstance(model, VanBanHanhChinh):
        return ()
    default, day = DataPlace(paper.tap_tin), model.ngay_tinh
    grounds = [(text, vien_dan(text, acts)[:1]) for text in model.can_cu]
    running = [(text, vien_dan(text, acts)) for text in _running(model)]
    return (
        *(_unknown_grounds(default, day, acts) if needs_grounds and not model.can_cu else ()),
        *(one for text, cited in grounds for one in _told(text, cited, day, acts, default, ground=True)),
        *_amended(grounds, day, default),
        *(one for text, cited in running for one in _told(text, cited, day, acts, default, ground=False)),
        *_to_compare([*model.can_cu, *(text for text, _ in running)], acts, default),
    )


def _running(model: VanBanHanhChinh) -> Iterator[Text]:
    """The texts that are printed, without the legal bases."""
    for name in type(model).model_fields:
        if name not in ("can_cu", "chap_nhan"):
            yield from texts_of(getattr(model, name))


def _unknown_grounds(place: DataPlace, day: date, acts: Acts) -> Iterator[Finding]:
    """A fault where the acts that such papers rest on have ended and their successors are unknown."""
    if bo_can_cu(acts, day) is None:
        ended = khong_ro_thay_the(acts, day)
        message = (
            f"Văn bản đề ngày {ngay_ngan(day)}, khi {', '.join(ten_ngan(one) for one in ended)} đã hết hiệu lực "
            "mà chưa biết văn bản nào thay. Hãy ghi `can_cu` theo văn bản đang có hiệu lực; "
            "nếu văn bản không cần căn cứ thì "
            f"thêm vào `chap_nhan`: rule `can-cu-chua-biet`, cho `{place.file}`, kèm lý do."
        )
        yield Finding("can-cu-chua-biet", Severity.LOI, place, message)


def _told(
    text: Text, cited: Sequence[VienDan], day: date, acts: Acts, default: DataPlace, *, ground: bool
) -> Iterator[Finding]:
    """The findings about the citations of one text, each act told once."""
    place = text.place or default
    for one in {(one.act.khoa, one.ngay_sai): one for one in cited}.values():
        if one.ngay_sai:
            right = f"{ten_ngan(one.act)} ban hành {ngay_dai(one.act.ngay)}"
            message = f"{right}, không phải “{one.ngay_sai}”. Hãy sửa ngày, hoặc sửa số nếu là văn bản khác."
            yield Finding("vien-dan-sai-ngay", _weight(one.act, ground=ground), place, message)
        if one.act.ngay > day:
            message = f"{ten_ngan(one.act)} ban hành {ngay_dai(one.act.ngay)}, sau ngày của văn bản ({ngay_ngan(day)})"
            message += ". Hãy xem lại ngày của văn bản hoặc viện dẫn văn bản có hiệu lực vào ngày ấy."
            yield Finding("van-ban-chua-ban-hanh", _weight(one.act, ground=ground), place, message)
        elif ground and one.act.tu_ngay > day:
            message = _not_yet(one.act, day, acts)
            yield Finding("van-ban-chua-hieu-luc", Severity.CANH_BAO, place, message)
        elif one.act.het_hieu_luc(day) and (ground or not _HISTORY.search(text)):
            message = _ended(one.act, day, acts)
            yield Finding("van-ban-het-hieu-luc", _weight(one.act, ground=ground), place, message)


def _weight(act: VanBanPhapLuat, *, ground: bool) -> Severity:
    return Severity.LOI if ground and act.do_tin_cay in SURE else Severity.CANH_BAO


def _ended(act: VanBanPhapLuat, day: date, acts: Acts) -> str:
    until = ngay_ngan(act.het_tu_ngay) if act.het_tu_ngay else ""
    told = f"{ten_ngan(act)} hết hiệu lực từ ngày {until}, văn bản đề ngày {ngay_ngan(day)}. "
    following = van_ban_thay_the(acts, act, day)
    if following is None:
        return told + "Chưa biết văn bản thay thế; hãy tìm và ghi văn bản đang có hiệu lực."
    return told + f"Hãy thay bằng {_called(following)}, viết `${{can_cu.{following.khoa}}}`."


def _not_yet(act: VanBanPhapLuat, day: date, acts: Acts) -> str:
    told = f"{ten_ngan(act)} có hiệu lực từ ngày {ngay_ngan(act.tu_ngay)}, văn bản đề ngày {ngay_ngan(day)}. "
    before = next((one for one in acts if one.thay_bang == act.khoa and one.con_hieu_luc(day)), None)
    remedy = f"Hãy viện dẫn {_called(before)}, viết `${{can_cu.{before.khoa}}}`; " if before else "Hãy xem lại; "
    return told + remedy + "nếu văn bản để chuẩn bị thi hành thì không cần sửa."


def _called(act: VanBanPhapLuat) -> str:
    return ten_ngan(act) if act.ten_loai == LUAT else f"{ten_ngan(act)} {ngay_dai(act.ngay)}"


def _amended(grounds: Sequence[tuple[Text, Sequence[VienDan]]], day: date, default: DataPlace) -> Iterator[Finding]:
    """A warning for a basis that is amended on that day, where no basis of the paper says so."""
    every = " ".join(text for text, _ in grounds)
    numbers = {one.act.so_ky_hieu for _, cited in grounds for one in cited}
    for text, cited in grounds:
        for one in cited:
            missing = [number for number in one.act.sua_doi_den(day) if number not in every and number not in numbers]
            if missing and "sửa đổi, bổ sung" not in text and not one.act.het_hieu_luc(day):
                message = f"Vào ngày {ngay_ngan(day)}, {ten_ngan(one.act)} đã được sửa đổi bởi Luật số {missing[-1]}. "
                message += f"Hãy viết “{ten_day_du(one.act, day)}” (`${{can_cu.{one.act.khoa}}}`)."
                yield Finding("van-ban-da-sua-doi", Severity.CANH_BAO, text.place or default, message)


def _to_compare(texts: Sequence[Text], acts: Acts, default: DataPlace) -> Iterator[Finding]:
    """A hint at each name taken from the register that nobody has compared with the signed act."""
    known = {f"{ACTS}#{act.khoa}": act for act in acts if act.can_doi_chieu}
    for text in texts:
        for act in (known[span.path] for span in text.spans if span.path in known):
            message = f"{ten_ngan(act)}: hãy đối chiếu với bản đã ký trước khi dùng: {act.can_doi_chieu}."
            yield Finding("can-doi-chieu", Severity.GOI_Y, text.place or default, message)
