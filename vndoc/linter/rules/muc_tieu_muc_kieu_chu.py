"""HEAD-MUC: `Mục 1`, `Tiểu mục 1`: own line, centred, small letters, Arabic numerals; the title below in capitals.

Wrong: `MỤC I`. Right: `Mục 1` / `QUY ĐỊNH CHUNG`, both bold and centred. Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

from vndoc.linter.division import division_rule

RULE = division_rule(
    name="muc-tieu-muc-kieu-chu",
    reference="HEAD-MUC",
    summary="Mục, tiểu mục: số Ả Rập, dòng riêng căn giữa, chữ thường, đậm; tiêu đề ở dòng dưới, chữ in hoa, đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    label="muc_tieu_muc",
    title="tieu_de_muc",
    roman=False,
)
