"""2,000 nominees in one workbook: reports and summaries, their time and peak memory. See README.md here."""

import argparse
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
FIXTURE = ROOT / "fixtures" / "cum-1-bng-2025"
sys.path.insert(0, str(ROOT))

NOMINEE = """\
  - ma: nguoi-{at:04}
    ho_ten: Nguyễn Văn {letters}
    gioi_tinh: Nam
    chuc_vu: Chuyên viên
    don_vi: tinh-a
    khong_ky_luat: có
    ly_lich: {{ngay_sinh: 01/01/1985, que_quan: "Xã X, tỉnh A", tru_quan: "Phường C, tỉnh A", trinh_do: Cử nhân}}
    theo_nam:
      - {{nam: 2025, xep_loai: Hoàn thành xuất sắc nhiệm vụ, danh_hieu: Chiến sĩ thi đua cơ sở, so: {at}/QĐ-SNgV,
         ngay: 15/12/2025, co_quan: Giám đốc Sở Ngoại vụ tỉnh A}}
      - {{nam: 2024, xep_loai: Hoàn thành tốt nhiệm vụ, danh_hieu: Chiến sĩ thi đua cơ sở, so: {at}/QĐ-SNgV,
         ngay: 16/12/2024, co_quan: Giám đốc Sở Ngoại vụ tỉnh A}}
    sang_kien:
      - {{ten: Sáng kiến {at}, nam: 2025, cap: Cơ sở, so: {at}/QĐ-SNgV, ngay: 20/10/2025,
         co_quan: Giám đốc Sở Ngoại vụ tỉnh A}}
    thanh_tich:
      - {{muc: quyen-han-nhiem-vu, noi_dung: Phụ trách công tác lễ tân đối ngoại của Sở}}
      - {{muc: thanh-tich-ca-nhan, noi_dung: "Phục vụ 18 đoàn ra, 31 đoàn vào; tham mưu {at} văn bản"}}
      - {{muc: thanh-tich-ca-nhan, noi_dung: Gương mẫu chấp hành chủ trương của Đảng}}
    de_nghi:
      - hinh_thuc: Bằng khen của Bộ trưởng Bộ Ngoại giao
        cap_quyet_dinh: Bộ trưởng Bộ Ngoại giao
        thanh_tich: xuất sắc trong công tác đối ngoại năm 2024 và năm 2025
        tom_tat: ["Phục vụ 18 đoàn ra, 31 đoàn vào", Tham mưu {at} văn bản]
"""


def main() -> None:
    """Make the workbook, build its papers, print one line a step."""
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=2000)
    parser.add_argument("--profile", action="store_true", help="print where the time of the build goes")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        dossier = Path(folder) / "ho-so"
        dossier.mkdir()
        shutil.copy(FIXTURE / "ho-so.yaml", dossier)
        _step("workbook written", lambda: _workbook(dossier, asked.count))
        _step("papers built", lambda: _profiled(dossier, Path(folder), asked.profile))


def _workbook(dossier: Path, count: int) -> str:
    from vndoc.documents.de_nghi.so_tinh import SO_TINH
    from vndoc.load import load_text
    from vndoc.spreadsheet import workbook_bytes

    text = "nam_xet: 2025\nca_nhan:\n" + "".join(
        NOMINEE.format(at=at, letters=_letters(at)) for at in range(1, count + 1)
    )
    data = workbook_bytes(load_text("de-nghi.yaml", text.encode())[0].root, SO_TINH, ["lao-cai", "tinh-a"])
    (dossier / "de-nghi.xlsx").write_bytes(data)
    return f"{count} nominees, {len(data) / 1e6:.1f} MB"


def _letters(at: int) -> str:
    """A placeholder for a given name: `AAB` for 1."""
    return "".join(chr(ord("A") + at // 26**place % 26) for place in (2, 1, 0))


def _profiled(dossier: Path, folder: Path, profile: bool) -> str:
    if not profile:
        return _build(dossier, folder)
    import cProfile
    import pstats

    with cProfile.Profile() as found:
        told = _build(dossier, folder)
    pstats.Stats(found).sort_stats("cumulative").print_stats(45)
    return told


def _build(dossier: Path, folder: Path) -> str:
    from vndoc import pipeline

    report = pipeline.build(dossier, folder / "out")
    heavy = [one for one in report.findings if one.finding.severity.name == "LOI"]
    return f"{len(report.written)} papers, {len(heavy)} faults, {len(report.findings)} findings"


def _step(name: str, work: Callable[[], str]) -> None:
    start = time.perf_counter()
    told = work()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name}: {told}; {time.perf_counter() - start:.1f} s, peak memory so far {peak:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
