"""The stock template of a summary: one page, read from top to bottom like the paper."""

from vndoc.blocks import Block, Grid, If, Loop, Para, Run, SignRoom
from vndoc.blocks.bao_cao_thanh_tich import dau_bao_cao, ten_bao_cao
from vndoc.rulebook import Rulebook

GOI_Y = "(bốn đến sáu ý có số liệu, đều đã có trong báo cáo thành tích)"


def mau(rulebook: Rulebook) -> tuple[Block, ...]:
    """The blocks of the paper; its last part stays on one page with the signature."""
    facts = If("da_khen_thuong", (_y("tom_tat", keep=False),), otherwise=(_y("tom_tat", keep=True),))
    hint = Para("gach_dau_dong", (Run("- "), Run(GOI_Y, italic=True)), keep_next=True)
    return (
        dau_bao_cao(rulebook, co_quan=True, ngay=True),
        *ten_bao_cao("TÓM TẮT THÀNH TÍCH", "", ""),
        If("ten_tap_the", (Para("ten_de_nghi", "Tên tập thể: {{ ten_tap_the }}"),)),
        If("ho_ten", (Para("ten_de_nghi", "Họ và tên: {{ ho_ten }}"),)),
        If("chuc_vu_don_vi", (Para("ten_de_nghi", "Chức vụ, đơn vị công tác: {{ chuc_vu_don_vi }}"),)),
        Para("muc_la_ma", "I. THÀNH TÍCH TIÊU BIỂU"),
        If("tom_tat", (facts,), otherwise=(hint,)),
        If(
            "da_khen_thuong",
            (
                Para("muc_la_ma", "II. DANH HIỆU, HÌNH THỨC KHEN THƯỞNG ĐÃ ĐẠT ĐƯỢC"),
                _y("da_khen_thuong", keep=True),
            ),
        ),
        _chu_ky(rulebook),
    )


def _y(source: str, *, keep: bool) -> Loop:
    """Items with dashes; with `keep` the last one stays on one page with what follows."""
    item = Para("gach_dau_dong", "- {{ y }}")
    last = Para("gach_dau_dong", "- {{ y }}", keep_next=True)
    return Loop("y", source, (If("loop.last", (last,), otherwise=(item,)),) if keep else (item,))


def _chu_ky(rulebook: Rulebook) -> Grid:
    """The head of the unit on the right."""
    signer = (
        Loop("dong", "quyen_han", (Para("quyen_han", "{{ dong }}"),)),
        Para("chuc_vu", "{{ chuc_vu }}"),
        SignRoom(),
        Para("ho_ten", "{{ ho_ten_ky }}"),
    )
    frame = rulebook.frame
    return Grid(frame.sign_columns, (((), signer),), gutter=frame.gutter, above=frame.above_signature)
