"""The closed table of references."""

from tests.dossiers import HO_SO, root_of
from vndoc.ho_so.references import FORMS
from vndoc.quy_dinh.ky_niem import load_ky_niem
from vndoc.quy_dinh.tham_chieu import member_codes, reference_table

MORE = """\
han: {bao_cao_nam: 20-11-2025, sai: 31/2/2025, co_ten: {ngay: 15/5/2025, ten: Gửi báo cáo}, thieu: {ten: x}}
ky_niem:
  tinh: {ten: ngày thành lập tỉnh, ngay: 12/7/1907}
  quoc_khanh: {ten: Quốc khánh, ngay: 02/9/1945}
su_kien:
  dai_hoi: {ten: Đại hội XIV}
"""


def test_every_fact_has_its_name() -> None:
    table = reference_table(root_of(HO_SO + MORE, "ho-so.yaml"), load_ky_niem())
    expected = {
        "nam": "2025",
        "nam-1": "2024",
        "nam+1": "2026",
        "cum.ten": "Cụm thi đua số 1",
        "cum.co_quan_chu_quan": "Bộ Ngoại giao",
        "cum.dia_danh": "Lào Cai",
        "cum_truong.ten": "Sở Ngoại vụ tỉnh Lào Cai",
        "thanh_vien.tinh-a.ten": "Sở Ngoại vụ tỉnh A",
        "han.bao_cao_nam": "20/11/2025",
        "han.sai": None,
        "han.co_ten": "15/5/2025",
        "han.thieu": None,
        "ky_niem.cach_mang_thang_tam": "80 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2025)",
        "ky_niem.quoc_khanh.khong_dem": "Quốc khánh (02/9/1945 - 02/9/2025)",
        "ky_niem.tinh": "118 năm ngày thành lập tỉnh (12/7/1907 - 12/7/2025)",
        "su_kien.dai_hoi": "Đại hội XIV",
    }
    assert {name: table[name] for name in expected} == expected


def test_each_value_knows_the_datum_it_came_from() -> None:
    table = reference_table(root_of(HO_SO + MORE, "ho-so.yaml"), load_ky_niem())
    paths = {name: value.path for name, value in table.items() if value is not None}
    assert paths["nam-1"] == "ho-so.yaml#nam"
    assert paths["cum_truong.ten"] == "ho-so.yaml#thanh_vien[0].ten"
    assert paths["ky_niem.tinh"] == "ho-so.yaml#ky_niem.tinh.ten"
    assert paths["ky_niem.nha_giao"] == "ky_niem.toml#nha_giao"


def test_every_name_is_of_a_form_that_is_shown_to_the_clerk() -> None:
    forms = {form[2:-1].replace("<mã>", "*").replace("<khóa>", "*") for form in FORMS}
    for name in reference_table(root_of(HO_SO + MORE, "ho-so.yaml"), load_ky_niem()):
        parts = name.split(".")
        shapes = {name, ".".join([parts[0], "*", *parts[2:]])}
        assert shapes & forms, name


def test_a_representative_is_named_with_the_post_that_is_really_held() -> None:
    deputy = "{ky_thay: có, chuc_vu: Giám đốc, chuc_vu_ky_thay: Phó Giám đốc, ho_ten: Trần Thị B}"
    facts = HO_SO.replace("ten: Sở Ngoại vụ tỉnh A}", f"ten: Sở Ngoại vụ tỉnh A, dai_dien: {deputy}}}")
    table = reference_table(root_of(facts, "ho-so.yaml"), load_ky_niem())
    assert table["thanh_vien.tinh-a.dai_dien.ho_ten"] == "Trần Thị B"
    assert table["thanh_vien.tinh-a.dai_dien.chuc_vu"] == "Phó Giám đốc"
    assert "thanh_vien.lao-cai.dai_dien.ho_ten" not in table
    assert table["nguoi_ky.ho_ten"] == "Nguyễn Văn A"


def test_facts_that_are_missing_are_known_names_without_a_value() -> None:
    table = reference_table(root_of("nam: hai nghìn\n", "ho-so.yaml"), load_ky_niem())
    assert table["nam"] is None
    assert table["cum.ten"] is None
    assert table["ky_niem.quoc_khanh"] is None
    assert "cum.co_quan_chu_quan" not in table
    assert reference_table(None, load_ky_niem()) == {}


def test_the_members_codes_are_found_in_faulty_data_too() -> None:
    assert member_codes(root_of("thanh_vien: [{ma: a, x: 1}, b, {ten: c}]\n")) == ("a",)
