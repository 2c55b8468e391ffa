"""The bytes of any .docx judged against the decree: read, recognise, lint."""

from dataclasses import dataclass

from vndoc.components.outline import outline as outline_text
from vndoc.components.paper import Paper, Regime
from vndoc.components.recognise import recognise
from vndoc.docx.read import read
from vndoc.findings import Finding
from vndoc.linter import lint
from vndoc.rulebook import Rulebook
from vndoc.viet.ten_tap_tin import slug

_VERDICTS = {
    Regime.DANG: "văn bản của Đảng, không soát theo Nghị định 30/2020/NĐ-CP",
    Regime.QUY_PHAM: "văn bản quy phạm pháp luật, không soát theo Nghị định 30/2020/NĐ-CP",
    Regime.MAU_RIENG: "văn bản theo mẫu riêng: chỉ soát chữ, số, ngày; không soát theo Nghị định 30/2020/NĐ-CP",
    Regime.KHONG_PHAI: "chưa soát, vì không nhận ra là văn bản hành chính (không thấy Quốc hiệu)",
}


@dataclass(frozen=True)
class LintReport:
    """What the linter says of one file.

    `path` is the file as it was named; `che_do` by whose rules it is judged; `loai` the key of its type (`ke-hoach`) or
    None; `findings` in reading order.
    """

    path: str
    che_do: str
    loai: str | None
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> str | None:
        """Why nothing was judged, for people; None for an administrative paper."""
        return _VERDICTS.get(Regime(self.che_do))

    def as_json(self) -> dict[str, object]:
        """The shape of one entry of `vndoc lint --json`."""
        return {
            "path": self.path,
            "che_do": self.che_do,
            "loai": self.loai,
            "findings": [finding.as_json() for finding in self.findings],
        }


def recognise_bytes(data: bytes, rulebook: Rulebook) -> Paper:
    """The paper in a .docx. Raises Unreadable where it is none."""
    return recognise(read(data), rulebook)


def inspect(data: bytes, path: str, rulebook: Rulebook) -> LintReport:
    """Judge one .docx. Raises Unreadable where it is none."""
    paper = recognise_bytes(data, rulebook)
    loai = slug(paper.loai.ten) if paper.loai else None
    return LintReport(path, paper.regime.value, loai, lint(paper, rulebook))


def outline(data: bytes, rulebook: Rulebook) -> str:
    """One .docx as plain text, a line `component: text` for each paragraph. Raises Unreadable where it is none."""
    return outline_text(recognise_bytes(data, rulebook))
