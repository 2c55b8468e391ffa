"""The dossier's models, shared by all papers: the facts of `ho-so.yaml`, the types of fields, `${…}` references."""

from vndoc.ho_so.ho_so import HeldPaper, HoSo, PaperData
from vndoc.ho_so.thong_tin_chung import ThongTinChung

__all__ = ["HeldPaper", "HoSo", "PaperData", "ThongTinChung"]
