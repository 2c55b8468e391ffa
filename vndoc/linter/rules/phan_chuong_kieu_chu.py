"""HEAD-PART: `Phần I`, `Chương I`: own line, centred, small letters, Roman numerals; the title below in capitals.

Wrong: `CHƯƠNG 1: QUY ĐỊNH CHUNG`. Right: `Chương I` / `QUY ĐỊNH CHUNG`, both bold and centred.
Phụ lục I, Phần I, Mục II, khoản 6 điểm đ.
"""

from vndoc.linter.division import division_rule

RULE = division_rule(
    name="phan-chuong-kieu-chu",
    reference="HEAD-PART",
    summary="Phần, chương: số La Mã, dòng riêng căn giữa, chữ thường, đậm; tiêu đề ở dòng dưới, chữ in hoa, đậm",
    clause="Phụ lục I, Phần I, Mục II, khoản 6 điểm đ",
    label="phan_chuong",
    title="tieu_de_phan_chuong",
    roman=True,
)
