"""The cluster's summary: rows from the registrations, columns of the cluster's own channel, sums, the deadline."""

import pytest

from tests.documents.registrations import CLUSTER, SUMMARY, UNIT, context_of, pledge, told
from vndoc.documents import document_type
from vndoc.docx.facts import Facts
from vndoc.docx.read import read
from vndoc.render import compile_template, render
from vndoc.rulebook import load
from vndoc.templates.build import build

KEY = "tong-hop-dang-ky"
HINT = (
    "goi-y tong-hop-dang-ky.yaml sai-kenh: Không tính vào bảng tổng hợp, vì không do Bộ Ngoại giao xét qua Cụm thi "
    "đua số 1: "
    "“Chiến sĩ thi đua cơ sở”."
)
MEDALS = (
    "Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”",
    "Kỷ niệm chương “Vì sự nghiệp biên giới, lãnh thổ quốc gia”",
    "Kỷ niệm chương “Vì sự nghiệp UNESCO Việt Nam”",
)


def summary(more: str = "", rows: str = "") -> str:
    return SUMMARY.replace("dang_ky:\n", f"dang_ky:\n{rows}") + more


def test_rows_are_the_members_columns_the_titles_and_totals_their_sums() -> None:
    made = context_of(KEY, tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=UNIT)
    assert made["cot_danh_hieu"] == ["Cờ BNG", "BK BT (TT)", "BK BT (CN)"]
    assert [(row["ten"], row["sang_kien"], row["so_luong"]) for row in made["hang_dang_ky"]] == [
        ("Sở Ngoại vụ tỉnh Lào Cai", "02", ["01", "0", "0"]),
        ("Sở Ngoại vụ tỉnh A", "04", ["01", "0", "03"]),
        ("Sở Ngoại vụ tỉnh B", "01", ["0", "01", "0"]),
    ]
    assert (made["tong_sang_kien"], made["tong_danh_hieu"]) == ("07", ["02", "01", "03"])
    assert made["hang_dang_ky"][1]["muc_tieu"] == ["Hoàn thành 100% nhiệm vụ."]
    assert made["tinh_hinh"] == "03/03 đơn vị thành viên đã đăng ký"


def test_the_legend_explains_every_abbreviation_of_the_headings() -> None:
    made = context_of(KEY, tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=UNIT)
    assert made["chu_giai"] == (
        "Cờ BNG: Cờ thi đua của Bộ Ngoại giao; BK BT: Bằng khen của Bộ trưởng Bộ Ngoại giao; TT: tập thể; CN: cá nhân."
    )


def test_titles_of_another_channel_are_not_counted_and_told_once() -> None:
    assert told(tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=UNIT) == [HINT]
    assert context_of(KEY, tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=UNIT)["ngoai_bang"]
    typed = summary().replace("danh_hieu: Cờ BNG", "danh_hieu: TTLĐXS")
    (line,) = [one for one in told(tong_hop_dang_ky=typed, dang_ky_don_vi__tinh_a=UNIT) if one != HINT]
    assert line == (
        "canh-bao tong-hop-dang-ky.yaml:6:55 sai-kenh: “Tập thể lao động xuất sắc” do Chủ tịch UBND tỉnh quyết định, "
        "không do Bộ Ngoại giao xét qua Cụm thi đua số 1, nên không được tính vào bảng tổng hợp. Hãy bỏ, hoặc đăng ký "
        "với cấp "
        "có "
        "thẩm quyền."
    )


def test_in_a_cluster_of_a_province_the_columns_are_the_provinces() -> None:
    province = CLUSTER.replace("co_quan_chu_quan: Bộ Ngoại giao", "co_quan_chu_quan: UBND tỉnh A")
    typed = SUMMARY.replace("BK BT", "BK tỉnh").replace("Cờ BNG", "Cờ UBND tỉnh").replace("10/3", "10/4")
    made = context_of(KEY, province, tong_hop_dang_ky=typed, dang_ky_don_vi__tinh_a=UNIT)
    assert made["cot_danh_hieu"] == ["Cờ UBND tỉnh", "BK tỉnh (TT)"]
    assert not [one for one in told(province, tong_hop_dang_ky=typed) if "qua-han" in one]


def test_a_member_without_registration_is_listed_and_warned_about() -> None:
    made = context_of(KEY, tong_hop_dang_ky=SUMMARY)
    row = made["hang_dang_ky"][1]
    assert (row["muc_tieu"], row["sang_kien"], row["so_luong"]) == (["Chưa gửi đăng ký."], "", ["", ""])
    assert made["tinh_hinh"] == ("02/03 đơn vị thành viên đã đăng ký; 01 đơn vị chưa gửi đăng ký (Sở Ngoại vụ tỉnh A)")
    (line,) = told(tong_hop_dang_ky=SUMMARY)
    assert line.startswith("canh-bao tong-hop-dang-ky.yaml thieu-dang-ky: Sở Ngoại vụ tỉnh A chưa có đăng ký thi đua")
    assert "Điều 7" in line


def test_a_member_that_does_not_register_stands_with_its_reason() -> None:
    excused = summary("khong_dang_ky: [{don_vi: tinh-a, ly_do: Đang sắp xếp lại tổ chức}]\n")
    assert told(tong_hop_dang_ky=excused) == []
    made = context_of(KEY, tong_hop_dang_ky=excused)
    assert made["hang_dang_ky"][1]["muc_tieu"] == ["Đang sắp xếp lại tổ chức."]
    (line,) = [one for one in told(tong_hop_dang_ky=excused, dang_ky_don_vi__tinh_a=UNIT) if one != HINT]
    assert "trai-nhau" in line
    assert "có bản đăng ký `dang-ky-don-vi/tinh-a.yaml`" in line


@pytest.mark.parametrize(
    ("total", "right"),
    [
        ("{danh_hieu_tap_the: [{danh_hieu: Cờ BNG, so_luong: 3}]}", "“Cờ thi đua của Bộ Ngoại giao” (tập thể) ghi 03"),
        ("{danh_hieu_ca_nhan: [{danh_hieu: BK BT, so_luong: 2}]}", "“Bằng khen của Bộ trưởng Bộ Ngoại giao” (cá nhân)"),
        ("{so_sang_kien: 6}", "`so_sang_kien` ghi 06, cộng các hàng là 07. Hãy sửa thành 7."),
    ],
)
def test_a_typed_total_that_is_not_the_sum_is_a_fault_with_the_right_number(total: str, right: str) -> None:
    lines = told(tong_hop_dang_ky=summary(f"tong_cong: {total}\n"), dang_ky_don_vi__tinh_a=UNIT)
    (line,) = [one for one in lines if "tong-khong-khop" in one]
    assert line.startswith("loi tong-hop-dang-ky.yaml")
    assert right in line


def test_right_totals_are_not_told() -> None:
    right = "{so_sang_kien: 7, danh_hieu_tap_the: [{danh_hieu: Cờ BNG, so_luong: 2}, {danh_hieu: BK BT, so_luong: 1}]}"
    assert told(tong_hop_dang_ky=summary(f"tong_cong: {right}\n"), dang_ky_don_vi__tinh_a=UNIT) == [HINT]


def test_typed_rows_are_compared_with_the_registration() -> None:
    titles = "danh_hieu_tap_the: [{danh_hieu: Cờ BNG, so_luong: 2}]"
    row = f"  - {{don_vi: tinh-a, muc_tieu: [Khác], {titles}, so_sang_kien: 3}}\n"
    lines = told(tong_hop_dang_ky=summary(rows=row), dang_ky_don_vi__tinh_a=UNIT)
    assert [line.split(": ")[0] for line in lines] == [
        "goi-y tong-hop-dang-ky.yaml sai-kenh",
        "loi tong-hop-dang-ky.yaml:5:14 khac-dang-ky",
        "loi tong-hop-dang-ky.yaml:5:33 trai-nhau",
        "loi tong-hop-dang-ky.yaml:5:72 khac-dang-ky",
    ]
    assert (
        "ghi “Cờ thi đua của Bộ Ngoại giao” (tập thể) là 02, bản đăng ký `dang-ky-don-vi/tinh-a.yaml` ghi 01"
        in lines[3]
    )


def test_typed_rows_are_compared_with_the_pledge_too() -> None:
    promised = pledge("Bằng khen của Bộ trưởng Bộ Ngoại giao cho 02 tập thể", "tinh-b")
    lines = [one for one in told(giao_uoc=promised, tong_hop_dang_ky=SUMMARY) if "khac-giao-uoc" in one]
    assert lines == [
        "canh-bao tong-hop-dang-ky.yaml:5:54 khac-giao-uoc: Sở Ngoại vụ tỉnh B đăng ký Bằng khen của Bộ trưởng Bộ "
        "Ngoại "
        "giao cho 01 tập thể, giao ước ghi 02 tập thể (`giao-uoc.yaml:15:52`). Hãy sửa cho thống nhất giữa hai văn bản."
    ]


def test_a_paper_that_is_late_is_warned_about_by_the_ministrys_day_or_the_dossiers_own() -> None:
    late = SUMMARY.replace("10/3/2025", "15/3/2025")
    (line,) = [one for one in told(tong_hop_dang_ky=late, dang_ky_don_vi__tinh_a=UNIT) if one != HINT]
    assert line == (
        "canh-bao tong-hop-dang-ky.yaml qua-han: Bảng tổng hợp đề ngày 15/3/2025 mà phải gửi trước ngày 15/3/2025 "
        "(Thông "
        "tư 03/2018/TT-BNG, Điều 6 khoản 1; thời hạn do Bộ đặt, có thể đã đổi, khi ấy ghi `han.tong_hop_dang_ky` ở "
        "`ho-so`). Hãy xem lại ngày."
    )
    own = CLUSTER + "han: {tong_hop_dang_ky: 31/3/2025}\n"
    assert told(own, tong_hop_dang_ky=late, dang_ky_don_vi__tinh_a=UNIT) == [HINT]
    early = CLUSTER + "han: {tong_hop_dang_ky: 01/3/2025}\n"
    assert any("qua-han" in one for one in told(early, tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=UNIT))


def test_units_that_are_no_members_on_the_day_are_told() -> None:
    gone = CLUSTER.replace("ten: Sở Ngoại vụ tỉnh B,", "ten: Sở Ngoại vụ tỉnh B, den_ngay: 28/02/2025,")
    lines = told(gone, tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=UNIT)
    assert any(one.startswith("loi tong-hop-dang-ky.yaml:5:14 khong-phai-thanh-vien") for one in lines)
    gone = CLUSTER.replace("ten: Sở Ngoại vụ tỉnh A,", "ten: Sở Ngoại vụ tỉnh A, den_ngay: 28/02/2025,")
    (line,) = told(gone, tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=UNIT)
    assert line.startswith("canh-bao tong-hop-dang-ky.yaml khong-phai-thanh-vien: Không tính bản đăng ký")


def test_a_registration_younger_than_the_summary_is_told() -> None:
    younger = UNIT.replace("20/02/2025", "12/3/2025")
    lines = told(tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=younger)
    assert any("canh-bao tong-hop-dang-ky.yaml ngay-nguoc: Bản đăng ký" in one for one in lines)


@pytest.mark.parametrize("medals", [0, 1, 3])
def test_the_table_has_as_many_columns_as_titles_and_fills_the_page(medals: int) -> None:
    names = ", ".join(f'{{danh_hieu: "{name}", so_luong: 1}}' for name in MEDALS[:medals])
    before, _, _ = UNIT.partition("danh_hieu_ca_nhan:")
    unit = f"{before}danh_hieu_ca_nhan: [{names}]\nso_sang_kien: 4\nket_thuc: Hết\n" if medals else UNIT
    facts = made(context_of(KEY, tong_hop_dang_ky=SUMMARY, dang_ky_don_vi__tinh_a=unit))
    heading = [one for one in facts.paragraphs if one.style == "VN Bảng tiêu đề"]
    assert len(heading) == 4 + (2 + medals if medals else 3)
    assert [section.landscape for section in facts.sections] == [True]


def test_without_any_title_the_table_has_no_column_for_one() -> None:
    bare = "ngay_du_kien: 10/3/2025\nket_thuc: Hết\nkinh_gui: Bộ\n"
    facts = made(context_of(KEY, tong_hop_dang_ky=bare))
    assert len([one for one in facts.paragraphs if one.style == "VN Bảng tiêu đề"]) == 4


def made(context: dict[str, object]) -> Facts:
    loai, rulebook = document_type(KEY), load()
    assert loai is not None
    assert loai.mau is not None
    template = compile_template(build(loai.mau(rulebook), rulebook, loai.ten), f"{KEY}.docx", rulebook)
    return read(render(template, context).data)
