"""Small dossiers for the tests of the data side."""

from pathlib import Path

from vndoc.findings import Finding, Severity
from vndoc.ho_so import HoSo
from vndoc.load import load, load_text
from vndoc.raw import Raw, RawMap
from vndoc.validate import validate

ROOT = Path(__file__).parent.parent
FIXTURE = ROOT / "fixtures" / "cum-1-bng-2025"

HO_SO = """\
nam: 2025
cum:
  ten: Cụm thi đua số 1
  ky_hieu: CTĐ1
  co_quan_chu_quan: Bộ Ngoại giao
  dia_danh: Lào Cai
thanh_vien:
  - {ma: lao-cai, ten: Sở Ngoại vụ tỉnh Lào Cai}
  - {ma: tinh-a, ten: Sở Ngoại vụ tỉnh A}
cum_truong: lao-cai
nguoi_ky:
  thay_mat: Cụm thi đua
  chuc_vu: Cụm trưởng
  ho_ten: Nguyễn Văn A
"""

KE_HOACH = """\
ngay_du_kien: 15/01/2025
trich_yeu: Công tác thi đua
muc_dich_yeu_cau: [Nâng cao nhận thức]
nhiem_vu_trong_tam: [Tăng cường lãnh đạo]
nhiem_vu_cu_the:
  quy_1: [Đăng ký thi đua]
to_chuc_thuc_hien:
  - don_vi: lao-cai
    nhiem_vu: [Điều hành]
ket_thuc: Đề nghị các đơn vị thực hiện
"""


def raw_of(ho_so: str = HO_SO, ke_hoach: str = KE_HOACH, **others: str) -> Raw:
    """A dossier of YAML texts; `others` are further files by stem (`__` stands for `/`, `_` for `-`)."""
    names = {name.replace("__", "/").replace("_", "-"): text for name, text in others.items()}
    texts = {"ho-so": ho_so, "ke-hoach": ke_hoach, **names}
    files = [load_text(f"{name}.yaml", text.encode())[0] for name, text in sorted(texts.items())]
    return Raw("thu", tuple(files))


def root_of(text: str, name: str = "ke-hoach.yaml") -> RawMap:
    """The raw data of one YAML text."""
    root = load_text(name, text.encode())[0].root
    assert isinstance(root, RawMap)
    return root


def findings_of(ho_so: str = HO_SO, ke_hoach: str = KE_HOACH, **others: str) -> list[str]:
    """The findings of a dossier as lines `place rule: message`."""
    raw = raw_of(ho_so, ke_hoach, **others)
    assert all(file.root is not None for file in raw.files), "the test's own YAML is broken"
    return [f"{one.place} {one.rule}: {one.message}" for one in validate(raw)[1]]


def ho_so_of(ho_so: str = HO_SO, ke_hoach: str = KE_HOACH, **others: str) -> HoSo:
    """The dossier, which has no findings."""
    made, findings = validate(raw_of(ho_so, ke_hoach, **others))
    assert not findings, findings
    assert made is not None
    return made


def fixture() -> HoSo:
    """The dossier of the seed plan, of which nothing but hints is told."""
    raw, told = load(FIXTURE)
    made, findings = validate(raw)
    assert not told
    assert all(one.severity is Severity.GOI_Y for one in findings), findings
    assert made is not None
    return made


def as_line(finding: Finding) -> str:
    """`place: severity rule: message (-> suggestion)`, the form of the goldens."""
    suggestion = f" (-> {finding.suggestion})" if finding.suggestion else ""
    return f"{finding.place}: {finding.severity.value} {finding.rule}: {finding.message}{suggestion}"
