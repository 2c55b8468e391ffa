"""The stock template of the cluster's report, read from top to bottom like the paper (Mẫu 1.4)."""

from vndoc.blocks import Block, If, Para
from vndoc.blocks.bang import Cot, bang
from vndoc.blocks.bao_cao import bang_hai_bac_co_tong, bang_nhom_hai_bac, cau_neu, khoan_bao_cao, muc_bao_cao
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

CU_THE = "Kết quả cụ thể tại các đơn vị:"
"""Leads over to what the members wrote."""

DON_VI = Cot("Đơn vị", 24, "{{ dong.don_vi }}")


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper."""
    results = (Para("muc_la_ma", "{{ ket_qua.so }}. KẾT QUẢ THỰC HIỆN"), *_ket_qua())
    return (
        dau_van_ban(rulebook),
        *ten_loai("BÁO CÁO"),
        kinh_gui(rulebook),
        can_cu(),
        cac_doan("mo_dau"),
        *_don_vi(),
        muc_bao_cao("dac_diem_tinh_hinh", "ĐẶC ĐIỂM, TÌNH HÌNH", "Tình hình tại các đơn vị:"),
        If("ket_qua", results),
        If("danh_gia", (Para("muc_la_ma", "{{ danh_gia.so }}. ĐÁNH GIÁ CHUNG"), *_danh_gia())),
        muc_bao_cao("phuong_huong", "PHƯƠNG HƯỚNG, NHIỆM VỤ", "Nhiệm vụ các đơn vị đã đề ra:"),
        muc_bao_cao("de_xuat", "ĐỀ XUẤT, KIẾN NGHỊ", "Đề xuất, kiến nghị của các đơn vị:"),
        doan_ket_thuc(),
        noi_nhan_chu_ky(rulebook),
        *_phu_luc(rulebook),
    )


def _don_vi() -> tuple[Block, ...]:
    """Whose reports it is made of."""
    sent = "Báo cáo được tổng hợp từ báo cáo của {{ da_gui }} đơn vị thành viên."
    missing = "Đến thời điểm báo cáo còn {{ chua_gui.so }} đơn vị chưa gửi báo cáo: {{ chua_gui.ten }}."
    return (
        If("chua_gui", (Para("noi_dung", f"{sent} {missing}"),), otherwise=(Para("noi_dung", sent),)),
        cau_neu("gui_cham", "Đơn vị gửi báo cáo chậm: {{ gui_cham }}."),
    )


def _ket_qua() -> tuple[Block, ...]:
    """Part II; the sentences with computed numbers point to the annexes."""
    campaigns = "Các đơn vị đã tổ chức {{ so_luong.dot_thi_dua }} đợt thi đua ({{ phu_luc.dot_thi_dua }} kèm theo)."
    targets = (
        "Kết quả thực hiện {{ so_luong.chi_tieu }} chỉ tiêu giao ước thi đua của các đơn vị được tổng hợp tại "
        "{{ phu_luc.chi_tieu }} kèm theo. {{ chot_so_lieu }}"
    )
    reached = "{{ so_luong.dat }} chỉ tiêu được tất cả các đơn vị gửi báo cáo hoàn thành."
    judged = If("cot.uoc", (Para("noi_dung", f"Ước đến hết kỳ có {reached}"),), (Para("noi_dung", f"Có {reached}"),))
    ideas = "Các đơn vị có {{ so_luong.sang_kien }} sáng kiến được công nhận ({{ phu_luc.sang_kien }} kèm theo)."
    said = {
        "phong_trao_thi_dua": (cau_neu("phu_luc.dot_thi_dua", campaigns),),
        "nhiem_vu_chinh_tri": (cau_neu("phu_luc.chi_tieu", targets), If("so_luong.dat", (judged,))),
        "cong_tac_khen_thuong": cau_khen_thuong("Trong kỳ, các đơn vị có"),
        "sang_kien": (cau_neu("phu_luc.sang_kien", ideas),),
    }
    headings = {
        "lanh_dao_chi_dao": "Công tác lãnh đạo, chỉ đạo, triển khai văn bản",
        "phong_trao_thi_dua": "Tổ chức phong trào thi đua",
        "nhiem_vu_chinh_tri": "Kết quả thực hiện nhiệm vụ chính trị, chỉ tiêu giao ước",
        "cong_tac_khen_thuong": "Công tác khen thưởng",
        "dien_hinh_tien_tien": "Tuyên truyền, nhân rộng điển hình tiên tiến",
        "sang_kien": "Phong trào phát huy sáng kiến",
        "hoat_dong_cum": "Hoạt động của {{ ten_goi }} thi đua",
    }
    return tuple(
        khoan_bao_cao(f"ket_qua.{key}", heading, CU_THE, said.get(key, ())) for key, heading in headings.items()
    )


def _danh_gia() -> tuple[Block, ...]:
    headings = {"uu_diem": "Ưu điểm", "han_che": "Hạn chế", "nguyen_nhan": "Nguyên nhân"}
    lead = "Đánh giá của các đơn vị:"
    return tuple(khoan_bao_cao(f"danh_gia.{key}", heading, lead) for key, heading in headings.items())


def _phu_luc(rulebook: Rulebook) -> tuple[Block, ...]:
    """The annexes, each only where there is something in it."""
    titles = {
        "chi_tieu": "TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIAO ƯỚC THI ĐUA",
        "khen_thuong": "TỔNG HỢP DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
        "dot_thi_dua": "DANH MỤC ĐỢT THI ĐUA ĐÃ TỔ CHỨC",
        "sang_kien": "DANH MỤC SÁNG KIẾN ĐƯỢC CÔNG NHẬN",
    }
    contents = {
        "chi_tieu": _chi_tieu,
        "khen_thuong": _khen_thuong,
        "dot_thi_dua": lambda wide: (bang(cot_dot_thi_dua(DON_VI), "dong", "bang_dot_thi_dua", wide),),
        "sang_kien": lambda wide: (bang(cot_sang_kien(DON_VI), "dong", "bang_sang_kien", wide),),
    }
    return tuple(phu_luc_ngang(f"phu_luc.{key}", titles[key], contents[key], rulebook) for key in titles)


def _chi_tieu(wide: Rulebook) -> tuple[Block, ...]:
    """Targets in bold with their totals, the members below; a column of estimates where there are some."""

    def table(uoc: bool) -> Block:
        first = "Chỉ tiêu, đơn vị"
        upper = cot_chi_tieu("{{ muc.ten }}", first, uoc=uoc, so="{{ muc.so }}", row="muc")
        lower = cot_chi_tieu("{{ dong.ten }}", first, uoc=uoc)
        return bang_nhom_hai_bac(upper, lower, "bang_chi_tieu", wide)

    return (If("cot.uoc", (table(True),), otherwise=(table(False),)),)


def _khen_thuong(wide: Rulebook) -> tuple[Block, ...]:
    first = "Danh hiệu thi đua, hình thức khen thưởng, đơn vị"
    upper = cot_khen_thuong(first, "muc", so="{{ muc.so }}", ten="{{ muc.ten }}", loai_hinh="{{ muc.loai_hinh }}")
    lower = cot_khen_thuong(first, "dong", so="{{ dong.so }}", ten="{{ dong.ten }}", loai_hinh="")
    total = cot_khen_thuong(first, "tong_khen_thuong", so="", ten="Tổng cộng", loai_hinh="")
    return (bang_hai_bac_co_tong(upper, lower, "bang_khen_thuong", total, wide),)
