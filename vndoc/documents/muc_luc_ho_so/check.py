"""What an award dossier lacks (D01): a warning for each component, with its article; unknown keys of components."""

from collections.abc import Iterator

from vndoc.documents.de_nghi.chon import kiem_chon
from vndoc.documents.muc_luc_ho_so.kiem_tra import DongThanhPhan, NhomKiemTra, kiem_tra
from vndoc.documents.muc_luc_ho_so.model import MucLucHoSo
from vndoc.findings import DataPlace, Finding, Place, Severity
from vndoc.ho_so import HoSo, PaperData
from vndoc.quy_dinh.thanh_phan_ho_so import load_thanh_phan
from vndoc.viet.chuan_hoa import nearest


def check(ho_so: HoSo, paper: PaperData) -> Iterator[Finding]:
    """The findings of a file of `muc-luc-ho-so/`."""
    yield from kiem_chon(ho_so, paper)
    model = paper.noi_dung
    if not isinstance(model, MucLucHoSo):
        return
    file = DataPlace(paper.tap_tin)
    known = [one.khoa for one in load_thanh_phan()]
    for key, text in model.da_co.items():
        if key not in known:
            near = nearest(key, known)
            hint = f"Có phải là `{near}`?" if near else f"Các mã: {', '.join(known)}."
            message = f"Không có thành phần hồ sơ mã `{key}`. {hint}"
            yield Finding("thanh-phan-la", Severity.LOI, text.place or file, message, suggestion=near)
    for group in kiem_tra(ho_so, model):
        for line in group.dong:
            if line.con_thieu:
                yield _missing(group, line, file)


def _missing(group: NhomKiemTra, line: DongThanhPhan, file: Place) -> Finding:
    names = ", ".join(str(one.ten) for one in line.thieu)
    whose = "" if line.chung and len(line.thieu) == len(line.can) else f" của {names}"
    message = f"Hồ sơ đề nghị {group.nhom.hinh_thuc} còn thiếu: {line.thanh_phan.ten}{whose}."
    remedy = f"Hãy bổ sung; đã có bản giấy thì ghi `da_co: {{{line.thanh_phan.khoa}: số, tên văn bản}}`."
    return Finding("thieu-thanh-phan", Severity.CANH_BAO, file, f"{message} {remedy}", line.thanh_phan.can_cu)
