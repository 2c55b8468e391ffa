"""A dossier of shared facts and small papers, for the checks across papers."""

from tests.dossiers import HO_SO, KE_HOACH, findings_of

FACTS = (
    HO_SO.replace(
        "Sở Ngoại vụ tỉnh Lào Cai}", "Sở Ngoại vụ tỉnh Lào Cai, dai_dien: {chuc_vu: Giám đốc, ho_ten: Đặng Văn H}}"
    )
    + """\
han:
  bao_cao_6_thang: 15/5/2025
  bao_cao_nam: {ngay: 20/11/2025, ten: Gửi báo cáo tổng kết năm}
"""
)


def cong_van(*noi_dung: str, ngay: str = "05/5/2025", so: int = 40, trich_yeu: str = "trao đổi công tác") -> str:
    """A công văn with these paragraphs."""
    texts = "".join(f'  - "{text}"\n' for text in noi_dung)
    return (
        f"ngay: {ngay}\nso: {so}\ndon_vi_soan_thao: VP\ntrich_yeu: {trich_yeu}\nkinh_gui: Sở Ngoại vụ tỉnh A\n"
        f"noi_dung:\n{texts}ket_thuc: Đề nghị Sở Ngoại vụ tỉnh A thực hiện\n"
    )


def told(*noi_dung: str, ke_hoach: str = KE_HOACH, ho_so: str = FACTS, **others: str) -> list[str]:
    """The findings of a dossier whose công văn has these paragraphs: `place rule: message`, the plan's none."""
    return findings_of(ho_so, ke_hoach, cong_van__thu=cong_van(*noi_dung), **others)


def rules(*noi_dung: str, **more: str) -> list[str]:
    """The names of the rules alone."""
    return [line.split(" ")[1].rstrip(":") for line in told(*noi_dung, **more)]
