"""PAGE-MARGIN-B: the bottom margin of every page is 20 to 25 mm (0.5 mm of rounding is let pass).

On landscape pages any of the four margins' values will do, another one is a warning.
Wrong: bottom margin 15 mm. Right: bottom margin 20 mm. Phụ lục I, Phần I, Mục I, khoản 3.
"""

from vndoc.linter.page import margin_rule

RULE = margin_rule("le-duoi", "PAGE-MARGIN-B", "Lề dưới", "trang.le_duoi", lambda section: section.bottom)
