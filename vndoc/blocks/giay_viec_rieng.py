"""The layouts of papers given to one person: giấy giới thiệu, giấy nghỉ phép (Phụ lục III, Mẫu 1.8 and 1.10)."""

from vndoc.blocks.base import Block, Grid, If, Loop, Para, RuleLine, SignRoom
from vndoc.rulebook import Rulebook


def ten_loai_khong_trich_yeu(ten: str) -> tuple[Block, ...]:
    """The type in capitals with the rule right below it: these papers have no trích yếu."""
    return (Para("ten_loai", ten), RuleLine("trich_yeu"))


def gioi_thieu() -> tuple[Block, ...]:
    """Who is introduced, to whom, for what, and until when the paper holds; its last line stays with the signature."""
    asks = (
        "Đề nghị Quý cơ quan tạo điều kiện để {{ nguoi_co_ten }} có tên ở trên hoàn thành nhiệm vụ.",
        "Giấy này có giá trị đến hết {{ gia_tri_den }}./.",
    )
    return (
        Para("noi_dung", "{{ co_quan_gioi_thieu }} trân trọng giới thiệu:", keep_next=True),
        Loop("nguoi", "nguoi_duoc_gioi_thieu", _nguoi("nguoi")),
        Para("noi_dung", "Được cử đến: {{ noi_den }}"),
        Para("noi_dung", "Về việc: {{ ve_viec }}"),
        *(Para("noi_dung", one, keep_next=True) for one in asks),
    )


def nghi_phep() -> tuple[Block, ...]:
    """Whose request is granted, how long, where, and what the days count as."""
    days = "{{ so_ngay }} ngày, kể từ {{ tu_ngay }} đến hết {{ den_ngay }}"
    granted = (
        f"Được nghỉ phép trong thời gian {days} tại {{{{ noi_nghi }}}}",
        "Số ngày nghỉ phép nêu trên được tính vào thời gian {{ tinh_vao }}./.",
    )
    return (
        Para(
            "noi_dung",
            "Xét Đơn đề nghị nghỉ phép {{ ngay_don }} của {{ nguoi_lam_don }}, {{ co_quan_cap }} cấp cho:",
            keep_next=True,
        ),
        *_nguoi("nguoi_nghi_phep"),
        *(Para("noi_dung", one, keep_next=True) for one in granted),
    )


def xac_nhan(rulebook: Rulebook) -> If:
    """The block on the left in which the place of leave confirms the stay."""
    lines = ("Xác nhận của cơ quan (tổ chức)", "hoặc chính quyền địa phương", "nơi nghỉ phép")
    left: tuple[Block, ...] = (*(Para("xac_nhan_nghi_phep", line) for line in lines), SignRoom(keep_next=False))
    frame = rulebook.frame
    return If(
        "xac_nhan",
        (Grid(frame.sign_columns, ((left, ()),), gutter=frame.gutter, above=frame.above_signature),),
    )


def _nguoi(name: str) -> tuple[Block, ...]:
    """A person: name and post in a line each."""
    return (
        Para("noi_dung", f"{{{{ {name}.danh_xung }}}}: {{{{ {name}.ho_ten }}}}.", keep_next=True),
        Para("noi_dung", f"Chức vụ: {{{{ {name}.chuc_vu }}}}"),
    )
