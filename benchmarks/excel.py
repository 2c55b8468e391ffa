"""CPU time and memory of reading 5,000 nominees from a workbook, beside their YAML form; and of writing both."""

import io
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parent.parent))

import openpyxl

from vndoc.documents.de_nghi.so_tinh import SO_TINH
from vndoc.load import load_text
from vndoc.load.excel import read_excel
from vndoc.raw import RawMap
from vndoc.spreadsheet import workbook_bytes, yaml_text

NOMINEES = 5000
COLUMNS = 20
YEARS = 3

T = TypeVar("T")


def nominees() -> bytes:
    """A workbook of nominees with a row a year in each of three child sheets."""
    book = openpyxl.Workbook(write_only=True)
    people = SO_TINH.trang_ten("Cá nhân").cac_cot[:COLUMNS]
    page = book.create_sheet("Cá nhân")
    page.append([column.ten for column in people])
    for number in range(NOMINEES):
        page.append([f"nv-{number}", *(f"{column.ten} số {number}" for column in people[1:])])
    for ten in ("Danh hiệu theo năm", "Khen thưởng đã có", "Sáng kiến"):
        columns = SO_TINH.trang_ten(ten).cac_cot
        page = book.create_sheet(ten)
        page.append([column.ten for column in columns])
        for number in range(NOMINEES * YEARS):
            page.append([f"nv-{number % NOMINEES}", *(f"{column.ten} {number}" for column in columns[1:])])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def timed(name: str, work: Callable[[], T]) -> T:
    """Print the CPU seconds of `work` and the memory that the process has needed so far."""
    start = time.process_time()
    done = work()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name:28}{time.process_time() - start:8.2f} s   peak {memory} MB")
    return done


def main() -> None:
    """Print one line for each work."""
    data = nominees()
    root, findings = timed("read the workbook", lambda: read_excel("de-nghi.xlsx", data, SO_TINH))
    assert isinstance(root, RawMap)
    assert not findings
    text = timed("write as YAML", lambda: yaml_text(root, "#"))
    timed("read the YAML form", lambda: load_text("de-nghi.yaml", text.encode()))
    timed("write the workbook", lambda: workbook_bytes(root, SO_TINH))


if __name__ == "__main__":
    main()
