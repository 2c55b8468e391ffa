"""The words by which components are known, compared without accents and capitals: misspelt ones are found too."""

import re
from datetime import date
from difflib import SequenceMatcher
from functools import lru_cache

from vndoc.viet.chuan_hoa import fold_space, fold_tone, without_accents

_QUOC_HIEU = "conghoaxahoichunghiavietnam"
_TIEU_NGU = "doclaptudohanhphuc"
_DANG = "dangcongsanvietnam"
_ALIKE = 0.85
"""Likeness of letters from which a misspelt fixed text is still that text."""

_LETTERS = re.compile(r"[^a-z]")
_BLANKS = r"[\d\s.…_/]*"
_SO = re.compile(r"so\s*(?:[:;]|[\d.…_ ]*/)")
_NGAY = re.compile(
    rf"(?:[^,;:]{{1,60}},?\s*)?(?:ngay{_BLANKS}thang{_BLANKS}(?:nam{_BLANKS})?|thang{_BLANKS}nam{_BLANKS})\.?"
    r"|[^,;:\d]{2,60},\s*(?:ngay\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}\.?"
)
_NGAY_DU = re.compile(r"(\d{1,2})\D+?(\d{1,2})\D+?(\d{4})\D*")
_QUY_PHAM = re.compile(r"/\s*20\d\d\s*/\s*(?:l|pl|lct|nq|nqlt|nd|qd|ct|tt|ttlt|qh\d*|ubtvqh\d*)\b")
"""The year, then a type of legal normative documents (or the National Assembly's own code)."""
_KHAN = ("hoa toc", "thuong khan", "khan", "hoa toc hen gio")
_LUU_HANH = ("xem xong tra lai", "luu hanh noi bo")
_MAT = ("mat", "toi mat", "tuyet mat", "du thao", "ban nhap", "ban sao")
_MAU_RIENG = re.compile(r"(?:bieu )?mau(?: so)?[ :]*\d+[\w./-]*(?:\s.*)?")
_BAO_CAO_THANH_TICH = re.compile(
    r"(?:bao cao|(?:bao cao )?tom tat) thanh tich(?: va qua trinh cong tac)?(?: de nghi\b.{0,200})?"
)
_TOM_TAT_QUA_TRINH = re.compile(r"tom tat qua trinh cong tac(?: de nghi\b.{0,200})?")
_RULE_TEXT = re.compile(r"[_\-‐‑‒–—―─━═=*.~\s]+")
_RULE_CHARS = frozenset("_-‐‑‒–—―─━═=~")
_CAN_CU = re.compile(r"can cu\b")
_DE_NGHI = re.compile(r"(?:theo|xet|thuc hien)\b")
_QUYET_DINH = re.compile(r"(?:nay )?quyet (?:dinh|nghi)\s*[:.]?")
_KEM_THEO = re.compile(r"\(?\s*(?:ban hanh\s+)?kem theo\b.{0,300}")
_PHU_LUC = re.compile(r"phu luc(?:\s+(?:so\s+)?(?:[ivxlc]+|\d+|[a-z]))?\s*[.:]?")
_PHU_LUC_TEN = re.compile(r"phu luc\s+(?:so\s+)?(?:[ivxlc]+|\d+)\s*[.:–-]\s*\S.{0,150}")
_SOAN_THAO = re.compile(r"[A-ZĐƯƠÂÊÔ]{2,8}\s*[./]?\s*\(?\d{1,4}\)?\s*\.?")
_DIA_CHI = re.compile(r"\b(?:dia chi|dien thoai|đt|dt|tel|fax|email|e-mail|website|web|cong thong tin)\s*[:.]")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """`text` for comparing: no accents, small letters, single spaces."""
    return without_accents(fold_space(text)).lower()


def same_name(text: str) -> str:
    """`text` for comparing names with their accents: tone marks in one place, small letters, no end mark."""
    return fold_tone(fold_space(text)).casefold().rstrip(" .:")


def _alike(text: str, wanted: str) -> bool:
    letters = _LETTERS.sub("", plain(text))
    if abs(len(letters) - len(wanted)) > 5:
        return False
    return letters == wanted or SequenceMatcher(None, letters, wanted, autojunk=False).ratio() >= _ALIKE


def is_quoc_hieu(text: str) -> bool:
    """Whether a line is the Quốc hiệu, misspelt or not."""
    return _alike(text, _QUOC_HIEU)


def is_tieu_ngu(text: str) -> bool:
    """Whether a line is the Tiêu ngữ, whatever joins its phrases."""
    return _alike(text, _TIEU_NGU)


def is_dang(text: str) -> bool:
    """Whether a line is the heading of papers of the Party."""
    return _alike(text, _DANG)


def is_so(text: str) -> bool:
    """Whether a line gives Số and ký hiệu."""
    return len(text) <= 80 and _SO.match(plain(text)) is not None


def is_ngay(text: str) -> bool:
    """Whether a line gives địa danh and date, in whatever form."""
    return len(text) <= 110 and _NGAY.fullmatch(plain(text)) is not None


def parse_thoi_gian(text: str) -> date | None:
    """The date in a line of địa danh and date; None where it is blank or no date."""
    match = _NGAY_DU.search(text[text.find(",") + 1 :])
    if match is None:
        return None
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def is_quy_pham(text: str) -> bool:
    """Whether a Số carries the year before a type of legal normative documents; in other papers it is a fault."""
    return _QUY_PHAM.search(plain(text)) is not None


def is_v_v(text: str) -> bool:
    """Whether a line begins as the trích yếu of a công văn."""
    return re.match(r"v\s*[/.]\s*v\b", plain(text)) is not None


def is_do_khan(text: str) -> bool:
    """Whether a line is a mark of urgency."""
    return plain(text).rstrip(" .") in _KHAN


def is_luu_hanh(text: str) -> bool:
    """Whether a line limits circulation."""
    return plain(text).rstrip(" .") in _LUU_HANH


def is_stamp(text: str) -> bool:
    """Whether a line is a mark the decree leaves to other law or to the office (secrecy, draft)."""
    return plain(text).strip("()[]. ") in _MAT


def is_mau_rieng(text: str) -> bool:
    """Whether a line is the number of a prescribed form: `Mẫu số 02`."""
    return len(text) <= 60 and _MAU_RIENG.fullmatch(plain(text)) is not None


def is_bao_cao_thanh_tich(text: str) -> bool:
    """Whether a title is that of an achievement report, whose form other law prescribes (TT 03/2018/TT-BNG)."""
    return any(form.fullmatch(plain(text).rstrip(" .:")) for form in (_BAO_CAO_THANH_TICH, _TOM_TAT_QUA_TRINH))


def is_rule_text(text: str) -> bool:
    """Whether a line is drawn with characters."""
    bare = text.strip()
    return len(bare) >= 3 and bool(_RULE_TEXT.fullmatch(bare)) and any(char in _RULE_CHARS for char in bare)


def is_kinh_gui(text: str) -> bool:
    """Whether a line begins `Kính gửi`."""
    return re.match(r"kinh gui\b", plain(text)) is not None


def is_dien(text: str) -> bool:
    """Whether a line says who wires, above the list of those who receive it: `Chủ tịch UBND tỉnh điện:`."""
    return len(text) <= 160 and re.search(r"\bdien\s*:$", plain(text)) is not None


def is_can_cu(text: str) -> bool:
    """Whether a line begins `Căn cứ`."""
    return _CAN_CU.match(plain(text)) is not None


def is_de_nghi(text: str) -> bool:
    """Whether a line may follow the bases as one of them: `Theo đề nghị …`, `Xét …`."""
    return _DE_NGHI.match(plain(text)) is not None


def is_quyet_dinh(text: str) -> bool:
    """Whether a line is nothing but `QUYẾT ĐỊNH:` or `QUYẾT NGHỊ:`."""
    return _QUYET_DINH.fullmatch(plain(text)) is not None


def is_kem_theo(text: str) -> bool:
    """Whether a line is `(Kèm theo …)`."""
    return _KEM_THEO.fullmatch(plain(text)) is not None


def is_phu_luc(text: str) -> bool:
    """Whether a line is the word Phụ lục with its number, its title behind it or not."""
    return any(form.fullmatch(plain(text)) for form in (_PHU_LUC, _PHU_LUC_TEN))


def is_noi_nhan(text: str) -> bool:
    """Whether a line is the word Nơi nhận, with or without its colon."""
    return re.match(r"noi nhan\s*(?:[:;.]|$)", plain(text)) is not None


def is_soan_thao(text: str) -> bool:
    """Whether a line is the drafter's sign with the number of copies: `PL.(300)`."""
    return _SOAN_THAO.fullmatch(text.strip()) is not None


def is_dia_chi(text: str) -> bool:
    """Whether a line gives the issuer's address, telephone, mail."""
    return _DIA_CHI.search(plain(text)) is not None
