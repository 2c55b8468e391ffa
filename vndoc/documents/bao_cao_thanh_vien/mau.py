"""The stock template of a member's report, read from top to bottom like the paper (Mẫu 1.4)."""

from vndoc.blocks import Block, If, Para
from vndoc.blocks.bang import bang
from vndoc.blocks.bao_cao import bang_co_tong, bang_nhom, cau_neu, khoan_bao_cao, muc_bao_cao
from vndoc.blocks.dau_van_ban import dau_van_ban
from vndoc.blocks.ket_thuc import doan_ket_thuc, noi_nhan_chu_ky
from vndoc.blocks.kinh_gui import kinh_gui
from vndoc.blocks.noi_dung import cac_doan
from vndoc.blocks.phu_luc import phu_luc_ngang
from vndoc.blocks.ten_loai import can_cu, ten_loai
from vndoc.documents.bao_cao.cot import (
    cau_khen_thuong,
    cot_chi_tieu,
    cot_dot_thi_dua,
    cot_khen_thuong,
    cot_sang_kien,
)
from vndoc.rulebook import Rulebook


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    return (
        dau_van_ban(rulebook),
        *ten_loai("BÁO CÁO"),
        kinh_gui(rulebook),
        can_cu(),
        cac_doan("mo_dau"),
        muc_bao_cao("dac_diem_tinh_hinh", "ĐẶC ĐIỂM, TÌNH HÌNH"),
        Para("muc_la_ma", "{{ ket_qua.so }}. KẾT QUẢ THỰC HIỆN"),
        *_ket_qua(),
        Para("muc_la_ma", "{{ danh_gia.so }}. ĐÁNH GIÁ CHUNG"),
        khoan_bao_cao("danh_gia.uu_diem", "Ưu điểm"),
        khoan_bao_cao("danh_gia.han_che", "Hạn chế"),
        khoan_bao_cao("danh_gia.nguyen_nhan", "Nguyên nhân"),
        muc_bao_cao("phuong_huong", "PHƯƠNG HƯỚNG, NHIỆM VỤ"),
        muc_bao_cao("de_xuat", "ĐỀ XUẤT, KIẾN NGHỊ"),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
        *_phu_luc(rulebook),
    )


def _ket_qua() -> tuple[Block, ...]:
    """Part II; the sentences with computed numbers point to the annexes."""
    campaigns = "Đơn vị đã tổ chức {{ so_luong.dot_thi_dua }} đợt thi đua ({{ phu_luc.dot_thi_dua }} kèm theo)."
    targets = (
        "Kết quả thực hiện {{ so_luong.chi_tieu }} chỉ tiêu giao ước thi đua được tổng hợp tại {{ phu_luc.chi_tieu }} "
        "kèm theo. {{ chot_so_lieu }}"
    )
    ideas = "Trong kỳ có {{ so_luong.sang_kien }} sáng kiến được công nhận ({{ phu_luc.sang_kien }} kèm theo)."
    return (
        khoan_bao_cao("ket_qua.lanh_dao_chi_dao", "Công tác lãnh đạo, chỉ đạo, triển khai văn bản"),
        khoan_bao_cao(
            "ket_qua.phong_trao_thi_dua",
            "Tổ chức phong trào thi đua",
            so_lieu=(cau_neu("phu_luc.dot_thi_dua", campaigns),),
        ),
        khoan_bao_cao(
            "ket_qua.nhiem_vu_chinh_tri",
            "Kết quả thực hiện nhiệm vụ chính trị, chỉ tiêu giao ước",
            so_lieu=(cau_neu("phu_luc.chi_tieu", targets),),
        ),
        khoan_bao_cao("ket_qua.cong_tac_khen_thuong", "Công tác khen thưởng", so_lieu=cau_khen_thuong("Trong kỳ có")),
        khoan_bao_cao("ket_qua.dien_hinh_tien_tien", "Tuyên truyền, nhân rộng điển hình tiên tiến"),
        khoan_bao_cao(
            "ket_qua.sang_kien", "Phong trào phát huy sáng kiến", so_lieu=(cau_neu("phu_luc.sang_kien", ideas),)
        ),
        khoan_bao_cao("ket_qua.hoat_dong_cum", "Tham gia hoạt động của {{ ten_goi }} thi đua"),
    )


def _phu_luc(rulebook: Rulebook) -> tuple[Block, ...]:
    """The annexes, each only where there is something in it."""
    titles = {
        "chi_tieu": "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIAO ƯỚC THI ĐUA",
        "khen_thuong": "DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
        "dot_thi_dua": "DANH MỤC ĐỢT THI ĐUA ĐÃ TỔ CHỨC",
        "sang_kien": "DANH MỤC SÁNG KIẾN ĐƯỢC CÔNG NHẬN",
    }
    contents = {
        "chi_tieu": _chi_tieu,
        "khen_thuong": _khen_thuong,
        "dot_thi_dua": lambda wide: (bang(cot_dot_thi_dua(), "dong", "bang_dot_thi_dua", wide),),
        "sang_kien": lambda wide: (bang(cot_sang_kien(), "dong", "bang_sang_kien", wide),),
    }
    return tuple(phu_luc_ngang(f"phu_luc.{key}", titles[key], contents[key], rulebook) for key in titles)


def _chi_tieu(wide: Rulebook) -> tuple[Block, ...]:
    """The table of targets, with a column of estimates where there are some."""
    with_guess, without = (
        bang_nhom(cot_chi_tieu("{{ dong.ten }}", "Chỉ tiêu", uoc=uoc), "bang_chi_tieu", wide) for uoc in (True, False)
    )
    return (If("cot.uoc", (with_guess,), otherwise=(without,)),)


def _khen_thuong(wide: Rulebook) -> tuple[Block, ...]:
    first = "Danh hiệu thi đua, hình thức khen thưởng"
    rows = cot_khen_thuong(first, "dong", so="{{ dong.so }}", ten="{{ dong.ten }}", loai_hinh="{{ dong.loai_hinh }}")
    total = cot_khen_thuong(first, "tong_khen_thuong", so="", ten="Tổng cộng", loai_hinh="")
    return (bang_co_tong(rows, "bang_khen_thuong", total, wide),)
