"""The table of report forms: whole, and every proposal has a form."""

from itertools import product

from vndoc.ho_so.ung_vien import CaNhan, DeNghi, TapThe, UngVien
from vndoc.ho_so.ung_vien.lua_chon import BoMauBaoCao, DoiTuong, LoaiHinh, MauTrinhBay
from vndoc.quy_dinh.bang_mau_bao_cao import bang_mau_bao_cao
from vndoc.quy_dinh.danh_hieu import load_danh_hieu
from vndoc.quy_dinh.mau_bao_cao import load_mau_bao_cao, mau_cua
from vndoc.quy_dinh.nhan_danh_hieu import load_nhom

TABLE = load_mau_bao_cao()


def test_the_table_names_only_what_there_is() -> None:
    keys = {one.khoa for one in load_danh_hieu()} | {one.nhom for one in load_nhom().values()}
    for one in TABLE.mau:
        assert one.khoi in TABLE.khoi and one.bo_mau in TABLE.bo_mau
        assert {*one.danh_hieu, *one.tru_danh_hieu, *one.xac_nhan_trinh} <= keys
    assert set(TABLE.khoi) == {one.value for one in MauTrinhBay}
    assert set(TABLE.bo_mau) == {one.value for one in BoMauBaoCao}


def test_every_proposal_has_a_form_for_its_kind_of_nominee() -> None:
    nominees: list[UngVien] = [
        TapThe.model_validate({"ma": "a", "ten": "A", "nuoc_ngoai": foreign}) for foreign in ("có", "không")
    ]
    nominees += [CaNhan.model_validate({"ma": "b", "ho_ten": "B", "doi_tuong": one}) for one in DoiTuong]
    awards = [one.ten for one in load_danh_hieu()] + ["Danh hiệu lạ"]
    for nominee, award, kind, family in product(nominees, awards, LoaiHinh, TABLE.bo_mau):
        asked = DeNghi.model_validate({"hinh_thuc": award, "loai_hinh": kind})
        found = mau_cua(nominee, asked, family)
        form = next(one for one in MauTrinhBay if one.value == found.khoi)
        assert form.cho_tap_the is isinstance(nominee, TapThe), (award, kind, family)


def test_lines_of_a_form_have_one_kind_of_heading_and_a_hint_for_their_text() -> None:
    for form in TABLE.khoi.values():
        for row in form.dong:
            assert sum(one is not None for one in (row.phan, row.khoan, row.diem, row.y)) == 1, (form.khoa, row)
            assert row.goi_y or row.muc is None, (form.khoa, row)


def test_the_unverified_family_says_so() -> None:
    assert TABLE.bo_mau["nd-152-2025"].do_tin_cay == "chua-kiem-chung"
    assert "luật cũ" in TABLE.bo_mau["tt-03-2018"].ghi_chu


def test_the_tables_for_people_list_every_form_and_section() -> None:
    _families, forms, sections = bang_mau_bao_cao()
    assert len(forms.hang) == len(TABLE.mau)
    assert {row[1].strip("`") for row in sections.hang} == {
        row.muc for form in TABLE.khoi.values() for row in form.cac_muc
    }
