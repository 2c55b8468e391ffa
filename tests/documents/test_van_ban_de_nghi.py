"""Papers with lists of nominees: counts are the rows, a paper of certain awards or names has only these."""

from collections.abc import Mapping

import pytest

from tests.documents.nominations import DE_NGHI, job_of, told

DAY = "ngay_du_kien: 26/12/2025\n"
TEXTS = {
    "to-trinh-khen-thuong": f"{DAY}kinh_gui: Bộ trưởng Bộ Ngoại giao\n",
    "cong-van-khen-thuong": f"{DAY}don_vi_soan_thao: VP\ntrich_yeu: đề nghị khen thưởng\nkinh_gui: Bộ Ngoại giao\n"
    "ket_thuc: Đề nghị xem xét\n",
    "cong-khai-danh-sach": f"{DAY}noi_cong_khai: Trang thông tin điện tử\ntu_ngay: 26/12/2025\nden_ngay: 30/12/2025\n"
    "noi_nhan_y_kien: Văn phòng\nket_thuc: Đề nghị cho ý kiến\n",
    "quyet-dinh-khen-thuong": f"{DAY}tham_quyen_ban_hanh: Bộ trưởng Bộ Ngoại giao\n"
    "co_quan_ban_hanh: {ten: Bộ Ngoại giao, ky_hieu: BNG}\nnguoi_ky: {chuc_vu: Bộ trưởng, ho_ten: Nguyễn Văn X}\n"
    "noi_nhan: [Cục Ngoại vụ]\ncan_cu: [Căn cứ Luật Thi đua]\n"
    "thi_hanh: Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này\n",
}
each_type = pytest.mark.parametrize("key", TEXTS)


def values(key: str, more: str = "", de_nghi: str = DE_NGHI) -> Mapping[str, object]:
    return job_of(key, **{key.replace("-", "_"): TEXTS[key] + more, "de_nghi": de_nghi}).context


def names(found: Mapping[str, object], kind: str) -> list[str]:
    groups = found[kind]
    assert isinstance(groups, list)
    return [row["ten"] for group in groups for row in group["hang"]]


@each_type
def test_counts_are_the_rows_of_the_lists(key: str) -> None:
    found = values(key)
    assert names(found, "tap_the") == ["Sở Ngoại vụ tỉnh A"]
    assert names(found, "ca_nhan") == ["Trần Thị B", "Lê Văn C"]
    assert (found["so_tap_the"], found["so_ca_nhan"]) == ("01", "02")
    assert found["phu_luc"] == {"tap_the": "Phụ lục I", "ca_nhan": "Phụ lục II"}


@each_type
def test_a_paper_of_certain_awards_or_names_has_only_these(key: str) -> None:
    found = values(key, "hinh_thuc: [Bằng khen của Bộ trưởng Bộ Ngoại giao]\n")
    assert names(found, "ca_nhan") == ["Trần Thị B"]
    assert found["phu_luc"] == {"tap_the": "", "ca_nhan": "Phụ lục"}
    assert names(values(key, "ung_vien: [c]\n"), "ca_nhan") == ["Lê Văn C"]


@each_type
def test_an_unknown_name_or_award_is_told(key: str) -> None:
    file = key.replace("-", "_")
    for more in ("ung_vien: [d]\n", "hinh_thuc: [Giấy khen]\n"):
        assert [one.rule for one in told("khong-co-de-nghi", **{file: TEXTS[key] + more})] == ["khong-co-de-nghi"]


def test_names_come_in_the_vietnamese_order_where_the_list_asks_for_it() -> None:
    more = "  - ma: e\n    ho_ten: Bùi Thị An\n    de_nghi: [{hinh_thuc: Bằng khen của Bộ trưởng Bộ Ngoại giao}]\n"
    text = "thu_tu: Theo tên\n" + DE_NGHI + more
    found = values("to-trinh-khen-thuong", "hinh_thuc: [Bằng khen của Bộ trưởng Bộ Ngoại giao]\n", text)
    assert names(found, "ca_nhan") == ["Bùi Thị An", "Trần Thị B"]


def test_a_submission_of_one_award_names_it_and_one_of_several_counts_them() -> None:
    one = values("to-trinh-khen-thuong", "hinh_thuc: [Cờ thi đua của Bộ Ngoại giao]\n")
    assert one["trich_yeu"] == "Về việc đề nghị tặng Cờ thi đua của Bộ Ngoại giao cho 01 tập thể"
    several = values("to-trinh-khen-thuong")
    assert several["trich_yeu"] == "Về việc đề nghị khen thưởng 01 tập thể và 02 cá nhân"
    assert several["cac_nhom"] == [
        "Cờ thi đua của Bộ Ngoại giao: 01 tập thể;",
        "Bằng khen của Bộ trưởng Bộ Ngoại giao: 01 cá nhân;",
        "Chiến sĩ thi đua Bộ Ngoại giao: 01 cá nhân.",
    ]


def test_a_list_on_landscape_pages_is_asked_for() -> None:
    assert values("to-trinh-khen-thuong")["ngang"] == ""
    assert values("to-trinh-khen-thuong", "danh_sach_ngang: có\n")["ngang"] == "có"


def test_the_bonus_is_count_times_rate_in_figures_and_words() -> None:
    more = "tien_thuong: có\nhinh_thuc: [Bằng khen của Bộ trưởng Bộ Ngoại giao]\n"
    articles = values("quyet-dinh-khen-thuong", more)["cac_dieu"]
    assert "01 cá nhân x 3.510.000 đồng = 3.510.000 đồng" in str(articles)
    assert "Bằng chữ: Ba triệu năm trăm mười nghìn đồng" in str(articles)


def test_the_notice_counts_its_days_and_refuses_those_in_the_wrong_order() -> None:
    assert str(values("cong-khai-danh-sach")["thoi_gian_cong_khai"]).startswith("05 ngày, từ ngày 26 tháng 12")
    for old, new in (("den_ngay: 30", "den_ngay: 25"), ("tu_ngay: 26", "tu_ngay: 25")):
        text = TEXTS["cong-khai-danh-sach"].replace(old, new)
        assert "ngay-nguoc" in {one.rule for one in told(cong_khai_danh_sach=text)}


def test_the_table_of_proposals_tells_result_votes_and_years() -> None:
    found = job_of("bang-tong-hop-de-nghi", bang_tong_hop_de_nghi=DAY).context
    groups = found["nhom_de_nghi"]
    assert isinstance(groups, list)
    row = groups[1]["hang"][0]
    assert (row["so"], row["ten"], row["phieu"]) == ("2", "Trần Thị B", "07/10 (70%)")
    assert row["ket_qua"].startswith("Cần người xem: ")
    assert found["so_luong"] == "01 tập thể và 02 cá nhân"
