"""An office of one unit, its name in full here and as letterheads abbreviate it there, is one office."""

from tests.dossiers import HO_SO, KE_HOACH, findings_of

WARD = (
    "{ma: phuong-1, ten: Ủy ban nhân dân Phường 1,"
    " dai_dien: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn C}}"
)
OTHER = "{ma: phuong-2, ten: Ủy ban nhân dân Phường 2}"
HOSTS = HO_SO.replace("cum_truong:", f"  - {WARD}\n  - {OTHER}\ncum_truong:", 1)
LETTER = """\
ngay_du_kien: 10/02/2025
don_vi_soan_thao: VP
trich_yeu: xin ý kiến
kinh_gui: Sở Nội vụ
ket_thuc: Trân trọng
nguoi_ky: {thay_mat: Cụm thi đua, chuc_vu: Cụm phó, chuc_vu_khac: [Chủ tịch UBND Phường 1], ho_ten: Lê Văn C}
"""


def told(letter: str) -> list[str]:
    return [one for one in findings_of(HOSTS, KE_HOACH, cong_van=letter) if "chuc-vu-lech" in one]


def test_the_abbreviation_of_a_body_is_its_name() -> None:
    assert told(LETTER) == []


def test_another_unit_is_told() -> None:
    assert len(told(LETTER.replace("UBND Phường 1", "UBND Phường 2"))) == 1
