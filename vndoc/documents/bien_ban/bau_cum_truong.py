"""The result of an election in minutes: who is head of the cluster next year."""

import re
from typing import Any

from vndoc.documents.bien_ban.model import BienBan
from vndoc.raw import Text
from vndoc.viet.chuan_hoa import fold_space, fold_tone

_ELECTION = re.compile(r"\bbầu (?:cụm|khối) trưởng\b", re.IGNORECASE)


def elected_head(paper: Any) -> Text | None:  # noqa: ANN401 (each type has its own model)
    """The code of the one member that was chosen as head of the cluster; None elsewhere and where several were chosen.

    In minutes whose trích yếu says `Bầu Cụm trưởng` any ballot counts, in others that of an item with such a name.
    """
    if not isinstance(paper, BienBan):
        return None
    whole = _tells_of_election(paper.trich_yeu)
    ballots = [item.bo_phieu for item in paper.noi_dung if item.bo_phieu and (whole or _tells_of_election(item.ten))]
    chosen = [one.don_vi for ballot in ballots for one in ballot.ung_vien if one.duoc_chon]
    return chosen[0] if len(chosen) == 1 else None


def _tells_of_election(words: str) -> bool:
    return _ELECTION.search(fold_space(fold_tone(words))) is not None
