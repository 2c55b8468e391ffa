"""Writing the Excel form of a type's data, and its YAML form back: flatten -> book -> proof; yaml_text.

Reading is `load/excel/`; both follow the layout in `documents/so_tinh.py`, and what was written is read again before it
is handed on.
"""

from vndoc.spreadsheet.book import workbook_bytes
from vndoc.spreadsheet.proof import lost
from vndoc.spreadsheet.yaml_text import yaml_text

__all__ = ["lost", "workbook_bytes", "yaml_text"]
