"""PAGE-MARGIN-R: the right margin of every page is 15 to 20 mm (0.5 mm of rounding is let pass).

On landscape pages any of the four margins' values will do, another one is a warning.
Wrong: right margin 10 mm. Right: right margin 15 mm. Phụ lục I, Phần I, Mục I, khoản 3.
"""

from vndoc.linter.page import margin_rule

RULE = margin_rule("le-phai", "PAGE-MARGIN-R", "Lề phải", "trang.le_phai", lambda section: section.right)
