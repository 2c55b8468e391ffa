"""The lines above Số: which name the issuer and which its parent body (Phụ lục I, Phần I, II-2)."""

import re
from collections.abc import Sequence

from vndoc.components.pieces import Piece
from vndoc.viet.chuan_hoa import fold_tone

CHU_QUAN = "co_quan_chu_quan"
BAN_HANH = "co_quan_ban_hanh"

_KINDS = (
    "ủy ban|ubnd|hội đồng|hđnd|sở|bộ|tổng cục|cục|chi cục|vụ|ban|viện|trường|phòng|trung tâm|cụm|khối|tòa án|văn phòng"
    "|công ty|tổng công ty|tập đoàn|ngân hàng|bệnh viện|học viện|đại học|liên đoàn|công đoàn|đoàn|hội|mặt trận"
    "|thanh tra|kho bạc|bảo hiểm|quỹ|báo|đài|tạp chí|đảng ủy|chi bộ|tỉnh ủy|thành ủy|kiểm toán|tổ|đội|trạm"
    "|quốc hội|chính phủ|thủ tướng|chủ tịch|công an|quân khu|bộ chỉ huy|xí nghiệp|hợp tác xã|nhà máy|đại sứ quán"
)
_NAME_START = re.compile(rf"(?:{fold_tone(_KINDS)})\b")
_NAME_GOES_ON = re.compile(fold_tone(r"(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn|và|về|của)\b"))


def split_issuer(lines: Sequence[Piece]) -> dict[int, str]:
    """The component of each line: those that are not bold over those that are belong to the parent; where all have one
    weight the last name is the issuer's and those above are its parents'.
    """
    if not lines:
        return {}
    cut = _weight_cut(lines)
    if cut is None:
        cut = _name_cut(lines)
    return {line.at: CHU_QUAN if place < cut else BAN_HANH for place, line in enumerate(lines)}


def _weight_cut(lines: Sequence[Piece]) -> int | None:
    """The first bold line where only regular ones stand above and only bold ones below."""
    bold = [line.bold for line in lines]
    cut = bold.index(True) if True in bold else 0
    return cut if cut and all(bold[cut:]) else None


def _name_cut(lines: Sequence[Piece]) -> int:
    """Where the last name begins: at a line that begins with a kind of body, else at the first line."""
    cut = 0
    for place, line in enumerate(lines):
        words = fold_tone(line.text).casefold()
        if place and _NAME_START.match(words) and not _NAME_GOES_ON.match(words):
            cut = place
    return cut
