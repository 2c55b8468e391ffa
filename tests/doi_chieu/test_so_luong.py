"""Counts in sentences are those of what they count."""

import pytest

from tests.doi_chieu.dossiers import rules, told
from tests.dossiers import ho_so_of
from vndoc.documents.the_thuc import VanBanHanhChinh
from vndoc.doi_chieu import so_luong
from vndoc.ho_so import HoSo, PaperData
from vndoc.ho_so.fields import Model, VanBan
from vndoc.raw import Text


@pytest.mark.parametrize(
    "sentence",
    ["Cụm gồm 10 đơn vị thành viên", "tất cả mười cơ quan thành viên ký kết", "giữa 03 thành viên của Cụm"],
)
def test_the_members_of_the_cluster_are_counted(sentence: str) -> None:
    (line,) = told(sentence)
    assert "so-luong-lech" in line
    assert "ngày 05/5/2025 cụm có 2 thành viên theo `ho-so`" in line


@pytest.mark.parametrize(
    "sentence",
    [
        "Cụm gồm 02 đơn vị thành viên",
        "Cụm gồm hai đơn vị thành viên",
        "có 09/10 đơn vị thành viên tham dự",
        "đã có 1 đơn vị thành viên gửi báo cáo",
        "gồm 01 đơn vị thành viên có mặt",
        "Hội đồng gồm 09 thành viên",
    ],
)
def test_other_counts_are_passed_over(sentence: str) -> None:
    assert rules(sentence) == []


def paper(words: str, *items: str) -> str:
    listed = "".join(f"        - khoan: {item}\n" for item in items)
    return (
        "ngay: 05/5/2025\nso: 41\ndon_vi_soan_thao: VP\ntrich_yeu: gửi danh sách\nkinh_gui: Sở Ngoại vụ tỉnh A\n"
        f"noi_dung:\n    - doan: {words}\n      chi_tiet:\n{listed}ket_thuc: Đề nghị thực hiện\n"
    )


@pytest.mark.parametrize(
    ("words", "count", "wrong"),
    [
        ("Tổ kiểm phiếu gồm 03 thành viên sau đây", 2, True),
        ("Tổ kiểm phiếu gồm ba thành viên có tên sau đây", 3, False),
        ("Giao 02 nhiệm vụ như sau", 3, True),
        ("Trong 02 năm các đơn vị thực hiện như sau", 3, False),
        ("Đề nghị 10 đơn vị thực hiện các nội dung sau", 3, False),
        ("Đề nghị tặng Bằng khen cho 01 tập thể và 02 cá nhân có tên sau đây", 3, False),
        ("Đề nghị tặng Bằng khen cho 02 tập thể và 02 cá nhân có tên sau đây", 3, True),
    ],
)
def test_the_items_of_a_list_are_counted(words: str, count: int, wrong: bool) -> None:
    items = [f"Nội dung số {number}" for number in range(count)]
    assert rules("Một câu", cong_van__hai=paper(words, *items)) == (["so-luong-lech"] if wrong else [])


DECISION = """\
ngay: 20/12/2025
so: 7
trich_yeu: Về việc tặng Giấy khen
can_cu: [Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022]
cac_dieu:
  - {}
  - doan: Danh sách
    chi_tiet:
      - doan: Tập thể
        chi_tiet: [gach: Phòng Một, gach: Phòng Hai]
      - doan: Cá nhân
        chi_tiet: [gach: Người Một, gach: Người Hai, gach: Người Ba]
  - Các đơn vị chịu trách nhiệm thi hành Quyết định này
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tặng Giấy khen cho 02 tập thể và 03 cá nhân (có danh sách kèm theo)", 0),
        ("Tặng Giấy khen cho 03 tập thể và 03 cá nhân (có danh sách kèm theo)", 1),
        ("Tặng Giấy khen cho 05 tập thể và 04 cá nhân (có danh sách kèm theo)", 2),
        ("Tặng Cờ cho 01 tập thể, tặng Giấy khen cho 01 tập thể và 03 cá nhân", 1),
    ],
)
def test_those_to_be_rewarded_are_counted(sentence: str, expected: int) -> None:
    found = [line for line in told("Một câu", quyet_dinh__khen=DECISION.format(sentence)) if "so-luong-lech" in line]
    assert len(found) == expected


def test_what_is_told_of_one_who_is_listed_counts_others() -> None:
    class Nguoi(Model):
        thanh_tich: VanBan

    class DanhSachNguoi(VanBanHanhChinh):
        trich_yeu: VanBan
        ca_nhan: tuple[Nguoi, ...]

    def found(sentence: str) -> list[str]:
        people = [{"thanh_tich": Text("đã đề nghị khen thưởng 05 cá nhân")}] * 2
        listed = DanhSachNguoi.model_validate({"ngay": "01/12/2025", "trich_yeu": Text(sentence), "ca_nhan": people})
        data = ho_so_of()
        paper = PaperData("de-nghi", "de-nghi", "de-nghi.yaml", listed)
        return [one.message for one in so_luong.check(HoSo(data.chung, (paper,)))]

    assert found("Đề nghị khen thưởng 02 cá nhân") == []
    assert found("Đề nghị khen thưởng 03 cá nhân") == [
        "Ghi 03 cá nhân nhưng danh sách có 02 cá nhân. Hãy sửa số, hoặc ghi đủ danh sách."
    ]
