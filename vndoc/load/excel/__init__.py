"""Reading a workbook by the layout of its type (`documents/so_tinh.py`) into the tree that its YAML form gives.

package (bytes -> parts) -> notes (what the XML says of cells) -> grid (texts as a clerk sees them) -> headings (which
column is which) -> table (rows) -> reader (sheets -> tree).
"""

from vndoc.load.excel.reader import read_excel

__all__ = ["read_excel"]
