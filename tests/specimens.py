"""Papers without data that together wear every component of the rulebook: built with the project's own blocks.

Each is in perfect form, so that a test can push one value out of bounds and expect one finding.
"""

from collections.abc import Callable, Mapping

from vndoc.blocks import Block, Grid, NewSection, Para, RuleLine, SignRoom
from vndoc.rulebook import Rulebook
from vndoc.templates.build import build

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
SENTENCE = "Các đơn vị căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc và báo cáo kết quả đúng hạn."


def specimens(rulebook: Rulebook) -> Mapping[str, bytes]:
    """The papers by name."""
    makers: Mapping[str, Callable[[Rulebook], tuple[Block, ...]]] = {
        "ke-hoach": ke_hoach,
        "quyet-dinh": quyet_dinh,
        "cong-van": cong_van,
        "quy-che": quy_che,
        "phu-luc": phu_luc,
    }
    return {name: make_ruled(build(maker(rulebook), rulebook), rulebook) for name, maker in makers.items()}


def make_ruled(data: bytes, rulebook: Rulebook) -> bytes:
    """Give the rules under names their lengths, as a merge does."""
    from vndoc.render import compile_template, render

    compiled = compile_template(data, "mau", rulebook)
    return render(compiled, {"trong": ""}).data


def head(rulebook: Rulebook, so: str, *left: Block, date: bool = True) -> Grid:
    """The two-column head; `left` stands under the number."""
    issuer: tuple[Block, ...] = (
        Para("co_quan_chu_quan", "ỦY BAN NHÂN DÂN TỈNH A"),
        Para("co_quan_ban_hanh", "SỞ NGOẠI VỤ"),
        RuleLine("co_quan_ban_hanh"),
    )
    motto: tuple[Block, ...] = (
        Para("quoc_hieu", QUOC_HIEU),
        Para("tieu_ngu", "Độc lập - Tự do - Hạnh phúc"),
        RuleLine("tieu_ngu"),
    )
    day = (Para("dia_danh_thoi_gian", "Lào Cai, ngày 05 tháng 3 năm 2025{{ trong }}"),)
    return Grid(rulebook.frame.head_columns, ((issuer, motto), ((Para("so_ky_hieu", so), *left), day)))


def signature(rulebook: Rulebook, *first: str) -> Grid:
    """Nơi nhận and a signature with every line it can have."""
    receivers: tuple[Block, ...] = (
        Para("noi_nhan", "Nơi nhận:"),
        *(Para("noi_nhan_dong", f"- {one};") for one in (*first, "Các đơn vị thành viên")),
        Para("noi_nhan_dong", "- Lưu: VT, VP."),
    )
    lines: tuple[Block, ...] = (
        Para("quyen_han", "TM. HỘI ĐỒNG"),
        Para("chuc_vu", "CHỦ TỊCH"),
        SignRoom(),
        Para("chuc_vu_khac", "GIÁM ĐỐC SỞ NGOẠI VỤ"),
        Para("ho_ten", "Nguyễn Văn A"),
    )
    return Grid(rulebook.frame.sign_columns, ((receivers, lines),))


def title(ten: str, trich_yeu: str) -> tuple[Block, ...]:
    """Tên loại, trích yếu, rule."""
    return (Para("ten_loai", ten), Para("trich_yeu", trich_yeu), RuleLine("trich_yeu"))


def ke_hoach(rulebook: Rulebook) -> tuple[Block, ...]:
    """Mẫu 1.4: Roman headings, khoản with and without title, điểm, dashes; marks of urgency and circulation."""
    return (
        Para("pham_vi_luu_hanh", "LƯU HÀNH NỘI BỘ"),
        head(rulebook, "Số: 05/KH-SNgV", Para("do_khan", "KHẨN")),
        *title("KẾ HOẠCH", "Công tác thi đua, khen thưởng năm 2025"),
        Para("can_cu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
        Para("can_cu", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025."),
        Para("noi_dung", "Sở Ngoại vụ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2025 như sau:"),
        Para("muc_la_ma", "I. MỤC ĐÍCH, YÊU CẦU"),
        Para("khoan_thuong", f"1. {SENTENCE}"),
        Para("khoan_thuong", f"2. {SENTENCE}"),
        Para("muc_la_ma", "II. NHIỆM VỤ"),
        Para("khoan_tieu_de", "1. Quý I"),
        Para("gach_dau_dong", f"- {SENTENCE}"),
        Para("gach_dau_dong", f"- {SENTENCE}"),
        Para("khoan_tieu_de", "2. Quý II"),
        Para("diem_chu", f"a) {SENTENCE}"),
        Para("diem_chu", f"b) {SENTENCE}"),
        Para(
            "noi_dung", "Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2025 của Sở Ngoại vụ./.", keep_next=True
        ),
        signature(rulebook),
        Para("nguoi_soan_thao", "NVA.(15)"),
    )


def quyet_dinh(rulebook: Rulebook) -> tuple[Block, ...]:
    """Mẫu 1.2: authority, bases, điều, khoản, điểm."""
    return (
        head(rulebook, "Số: 15/QĐ-SNgV"),
        *title("QUYẾT ĐỊNH", "Về việc thành lập Tổ giúp việc Hội đồng thi đua"),
        Para("tham_quyen_ban_hanh", "GIÁM ĐỐC SỞ NGOẠI VỤ"),
        Para("can_cu", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
        Para("can_cu", "Theo đề nghị của Chánh Văn phòng Sở."),
        Para("tham_quyen_ban_hanh", "QUYẾT ĐỊNH:"),
        Para("dieu_khoan_so", "Điều 1. Thành lập Tổ giúp việc"),
        Para("khoan_thuong", f"1. {SENTENCE}"),
        Para("khoan_thuong", f"2. {SENTENCE}"),
        Para("dieu_khoan_so", "Điều 2. Trách nhiệm thi hành"),
        Para(
            "noi_dung", "Chánh Văn phòng Sở và các đơn vị chịu trách nhiệm thi hành Quyết định này./.", keep_next=True
        ),
        signature(rulebook, "Như Điều 2"),
    )


def cong_van(rulebook: Rulebook) -> tuple[Block, ...]:
    """Mẫu 1.5: V/v, Kính gửi, address strip."""
    return (
        head(rulebook, "Số: 25/SNgV-VP", Para("trich_yeu_cong_van", "V/v báo cáo sơ kết 6 tháng đầu năm 2025")),
        Para("kinh_gui", "Kính gửi: Bộ Ngoại giao"),
        Para("noi_dung", SENTENCE),
        Para("noi_dung", "Đề nghị Bộ Ngoại giao xem xét, cho ý kiến./.", keep_next=True),
        signature(rulebook, "Như trên"),
        Para("dia_chi_co_quan", "Địa chỉ: số 1 đường A, phường B, tỉnh Lào Cai; điện thoại: 0214 000 000"),
    )


def quy_che(rulebook: Rulebook) -> tuple[Block, ...]:
    """Mẫu 1.4 with phần or chương, mục and điều."""
    return (
        head(rulebook, "Số: 35/QC-SNgV"),
        *title("QUY CHẾ", "Hoạt động của Cụm thi đua số 1"),
        Para("phan_chuong", "Chương I"),
        Para("tieu_de_phan_chuong", "QUY ĐỊNH CHUNG"),
        Para("muc_tieu_muc", "Mục 1"),
        Para("tieu_de_muc", "PHẠM VI, ĐỐI TƯỢNG"),
        Para("dieu_khoan_so", "Điều 1. Phạm vi điều chỉnh"),
        Para("noi_dung", SENTENCE),
        Para("dieu_khoan_so", "Điều 2. Đối tượng áp dụng"),
        Para("noi_dung", f"{SENTENCE[:-1]}./.", keep_next=True),
        signature(rulebook),
    )


def phu_luc(rulebook: Rulebook) -> tuple[Block, ...]:
    """Mẫu 1.4 with one annex."""
    return (
        head(rulebook, "Số: 45/BC-SNgV"),
        *title("BÁO CÁO", "Kết quả công tác thi đua, khen thưởng năm 2025"),
        Para("noi_dung", "Kết quả công tác thi đua, khen thưởng được tổng hợp tại Phụ lục kèm theo."),
        Para("noi_dung", "Trên đây là Báo cáo kết quả công tác thi đua, khen thưởng năm 2025./.", keep_next=True),
        signature(rulebook),
        NewSection(),
        Para("phu_luc", "Phụ lục"),
        Para("phu_luc_tieu_de", "SỐ LIỆU THI ĐUA NĂM 2025"),
        Para("phu_luc_kem_theo", "(Kèm theo Báo cáo số 45/BC-SNgV ngày 05 tháng 3 năm 2025 của Sở Ngoại vụ)"),
        Para("noi_dung", SENTENCE),
    )
