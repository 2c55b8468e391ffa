"""PAGE-MARGIN-T: the top margin of every page is 20 to 25 mm (0.5 mm of rounding is let pass).

On landscape pages any of the four margins' values will do, another one is a warning.
Wrong: top margin 15 mm. Right: top margin 20 mm. Phụ lục I, Phần I, Mục I, khoản 3.
"""

from vndoc.linter.page import margin_rule

RULE = margin_rule("le-tren", "PAGE-MARGIN-T", "Lề trên", "trang.le_tren", lambda section: section.top)
