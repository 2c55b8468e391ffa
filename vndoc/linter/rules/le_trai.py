"""PAGE-MARGIN-L: the left margin of every page is 30 to 35 mm (0.5 mm of rounding is let pass).

The gutter counts as margin. On landscape pages any of the four margins' values will do, another one is a warning.
Wrong: left margin 25 mm. Right: left margin 30 mm. Phụ lục I, Phần I, Mục I, khoản 3.
"""

from vndoc.linter.page import margin_rule

RULE = margin_rule("le-trai", "PAGE-MARGIN-L", "Lề trái", "trang.le_trai", lambda section: section.left)
