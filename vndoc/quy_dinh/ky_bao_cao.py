"""The periods that reports are about, from a data file: first and last day, and which deadlines go with them."""

import tomllib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from vndoc.viet.ngay import parse_ngay


@dataclass(frozen=True)
class KyBaoCao:
    """A period: `tu` and `den` are day and month, `han` and `han_cum` keys of the dossier's deadlines."""

    khoa: str
    ten: str
    tu: str
    den: str
    han: str
    han_cum: str
    nguon: str

    def ngay_dau(self, nam: int) -> date:
        """Its first day in that year."""
        return parse_ngay(f"{self.tu}/{nam}")

    def ngay_cuoi(self, nam: int) -> date:
        """Its last day in that year."""
        return parse_ngay(f"{self.den}/{nam}")

    def goi_ten(self, nam: int) -> str:
        """What it is called in a sentence: `6 tháng đầu năm 2025`."""
        return self.ten.format(nam=nam)


def load_ky_bao_cao() -> dict[str, KyBaoCao]:
    """The periods by key, in the order of the year."""
    table = tomllib.loads(files("vndoc.quy_dinh").joinpath("ky_bao_cao.toml").read_text(encoding="utf-8"))
    return {khoa: KyBaoCao(khoa=khoa, **entry) for khoa, entry in table.items()}
