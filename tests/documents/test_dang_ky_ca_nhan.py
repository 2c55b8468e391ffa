"""Registrations of a person and of exemplary models."""

import re

from tests.documents.registrations import MODELS, PERSON, UNIT, context_of, told

KEY = "dang-ky-ca-nhan"


def test_a_person_signs_on_the_left_and_the_head_of_the_agency_on_the_right() -> None:
    made = context_of(KEY, dang_ky_ca_nhan__a=PERSON)
    assert (made["nguoi_dang_ky"]["ten"], made["nguoi_dang_ky"]["ho_ten"]) == ("NGƯỜI ĐĂNG KÝ", "Vũ Văn S")
    assert (made["thu_truong"]["ten"], made["thu_truong"]["chuc_vu"], made["thu_truong"]["ho_ten"]) == (
        "THỦ TRƯỞNG ĐƠN VỊ",
        "GIÁM ĐỐC",
        "Trần Thị B",
    )
    assert made["noi_nhan"] == []


def test_the_place_of_work_is_told_with_its_agency_and_empty_lines_are_left_out() -> None:
    lines = context_of(KEY, dang_ky_ca_nhan__a=PERSON)["ly_lich"]
    assert [f"{one['nhan']}: {one['noi_dung']}" for one in lines] == [
        "Họ và tên: Vũ Văn S.",
        "Chức vụ: Chuyên viên.",
        "Đơn vị công tác: Phòng Hợp tác quốc tế, Sở Ngoại vụ tỉnh A.",
    ]


def test_results_and_evidence_are_empty_until_they_are_known() -> None:
    (row,) = context_of(KEY, dang_ky_ca_nhan__a=PERSON)["nhiem_vu"]
    assert (row["ket_qua"], row["minh_chung"]) == ("", "")
    done = PERSON.replace("chi_tieu: Hoàn thành 100%", "chi_tieu: Hoàn thành 100%, ket_qua: Đạt 102%")
    assert context_of(KEY, dang_ky_ca_nhan__a=done)["nhiem_vu"][0]["ket_qua"] == "Đạt 102%"


def test_a_title_of_collectives_is_refused() -> None:
    (line,) = told(dang_ky_ca_nhan__a=PERSON.replace("[CSTĐCS]", "[TTLĐTT]"))
    assert "sai-doi-tuong" in line
    assert "“Tập thể lao động tiên tiến” chỉ tặng cho tập thể" in line


def test_a_title_that_the_unit_does_not_register_is_a_warning() -> None:
    assert told(dang_ky_ca_nhan__a=PERSON, dang_ky_don_vi__tinh_a=UNIT) == []
    lines = told(dang_ky_ca_nhan__a=PERSON.replace("[CSTĐCS]", "[LĐTT]"), dang_ky_don_vi__tinh_a=UNIT)
    assert lines == [
        "canh-bao dang-ky-ca-nhan/a.yaml:5:13 khac-dang-ky: “Lao động tiên tiến” không có trong danh hiệu cá nhân mà "
        "đơn "
        "vị đăng ký (`dang-ky-don-vi/tinh-a.yaml`). Hãy sửa cho thống nhất giữa hai bản đăng ký."
    ]


def test_a_person_whom_the_unit_does_not_name_is_a_warning_with_both_places() -> None:
    named = UNIT.replace("so_luong: 2}", "so_luong: 2, danh_sach: [Lê Thị H, Đỗ Văn T]}")
    (line,) = told(dang_ky_ca_nhan__a=PERSON, dang_ky_don_vi__tinh_a=named)
    assert line == (
        "canh-bao dang-ky-ca-nhan/a.yaml:5:13 khac-dang-ky: Đơn vị đăng ký “Chiến sĩ thi đua cơ sở” cho những người "
        "khác, "
        "không có Vũ Văn S (`dang-ky-don-vi/tinh-a.yaml:10:17`). Hãy sửa cho thống nhất giữa hai bản đăng ký."
    )


def test_models_are_counted_by_kind() -> None:
    made = context_of("dang-ky-dien-hinh", dang_ky_dien_hinh__a=MODELS)
    assert made["tong_so"] == "02 điển hình tiên tiến (01 tập thể, 01 mô hình)"
    assert made["trich_yeu"] == "Xây dựng điển hình tiên tiến năm 2025 của Sở Ngoại vụ tỉnh A"
    assert [row["bien_phap"] for row in made["dien_hinh"]] == [["Bồi dưỡng"], ["- Tập huấn;", "- Sơ kết."]]


def test_a_model_is_of_a_known_kind_and_named_once() -> None:
    (line,) = told(dang_ky_dien_hinh__a=MODELS.replace("Tập thể,", "Gia đình,"))
    assert "sai-lua-chon" in line
    assert "Hãy viết một trong: Tập thể, Cá nhân, Mô hình." in line
    (line,) = told(dang_ky_dien_hinh__a=MODELS.replace("Mô hình Hai", "phòng một"))
    assert "“phòng một” ghi hai lần" in line


def test_a_title_for_collectives_is_told_without_a_list_that_the_paper_has_not() -> None:
    (line,) = told(dang_ky_ca_nhan__a=re.sub("danh_hieu: .*", "danh_hieu: [TTLĐXS]", PERSON))
    assert "sai-doi-tuong" in line
    assert line.endswith("chỉ tặng cho tập thể. Hãy ghi danh hiệu của cá nhân.")
