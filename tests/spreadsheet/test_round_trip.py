"""Nothing is lost between the YAML form and the Excel form, whatever the texts hold."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.load.excel.workbooks import LAYOUT
from vndoc.findings import DataPlace
from vndoc.load import load_text
from vndoc.load.excel import read_excel
from vndoc.load.excel.shown import clean
from vndoc.raw import RawMap
from vndoc.spreadsheet import lost, workbook_bytes, yaml_text
from vndoc.spreadsheet.proof import differences

WORDS = ["Nguyễn", "ờ", "0", "12", "3,5", "1.5", "${nam}", "TRUE", "null", "15/5/2025", "1/13/2025", "tổng cộng"]
SIGNS = ["=", "+", "-", "@", "#N/A", "_x0041_", "'", '"', ":", ": ", " #", "- ", "%", "|", ">-", "{", "*a", "!x", "<&>"]
PIECES = st.sampled_from([*WORDS, *SIGNS, "\n", "\n\n", "  ", "\t"])
TEXT = st.lists(PIECES, min_size=1, max_size=6).map("".join).map(clean).filter(bool)
LINE = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
DAY = st.dates().map(lambda day: f"{day.day}/{day.month:02}/{day.year:04}")
CODE = st.from_regex(r"[a-z]{1,3}(-[0-9]{1,2})?", fullmatch=True)
TITLES = st.lists(st.fixed_dictionaries({"nam": LINE, "ten": TEXT}), max_size=3)


def group(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    return st.fixed_dictionaries({"ma": CODE, **{k: v for k, v in fields.items() if k in ("ten", "ho_ten")}}).flatmap(
        lambda needed: st.fixed_dictionaries(
            {key: st.just(value) for key, value in needed.items()},
            optional={key: value for key, value in fields.items() if key not in ("ten", "ho_ten")},
        )
    )


UNIT = group(
    ten=TEXT, quyet_dinh=st.fixed_dictionaries({}, optional={"so": LINE, "ngay": DAY | LINE}), danh_hieu=TITLES
)
PERSON = group(
    ho_ten=TEXT,
    diem=st.decimals(-1000, 1000, places=2).map(str) | st.integers().map(str) | LINE,
    gioi_tinh=st.sampled_from(["Nam", "Nữ"]),
    thanh_tich=st.lists(TEXT, min_size=1, max_size=4),
    danh_hieu=TITLES,
)
RECEIVER = LINE | st.fixed_dictionaries({"ten": LINE, "muc_dich": LINE})
DOSSIER: st.SearchStrategy[dict[str, object]] = st.fixed_dictionaries(
    {"trich_yeu": TEXT},
    optional={
        "ngay": DAY,
        "can_cu": st.lists(TEXT, min_size=1, max_size=3),
        "nguoi_ky": st.fixed_dictionaries({"ho_ten": LINE}),
        "tap_the": st.lists(UNIT, max_size=3),
        "ca_nhan": st.lists(PERSON, max_size=3),
        "noi_nhan": st.lists(RECEIVER, max_size=3),
        "tham_so": st.dictionaries(CODE, LINE, max_size=3),
    },
)


def unique_codes(data: dict[str, object]) -> bool:
    rows = [row for key in ("tap_the", "ca_nhan") for row in data.get(key, [])]  # type: ignore[attr-defined]
    codes = [row["ma"] for row in rows]
    return len(set(codes)) == len(codes)


def tree(data: dict[str, object]) -> RawMap:
    """The tree that the YAML form of plain data gives; the form is made by JSON, which is YAML."""
    import json

    file, findings = load_text("de-nghi.json", json.dumps(data, ensure_ascii=False).encode())
    assert findings == ()
    assert isinstance(file.root, RawMap)
    return file.root


@settings(max_examples=40)
@given(DOSSIER.filter(unique_codes))
def test_yaml_to_workbook_and_back_loses_nothing(data: dict[str, object]) -> None:
    root = tree(data)
    made = workbook_bytes(root, LAYOUT)
    assert lost(root, made, LAYOUT, "de-nghi.json") == ()
    back, findings = read_excel("de-nghi.xlsx", made, LAYOUT)
    assert findings == ()
    assert isinstance(back, RawMap)
    assert workbook_bytes(back, LAYOUT) == made
    again, told = load_text("de-nghi.yaml", yaml_text(back, "# dòng đầu").encode())
    assert told == ()
    assert again.root == back
    assert list(differences(root, again.root, DataPlace("a"))) == []


@settings(max_examples=100)
@given(st.dictionaries(st.sampled_from(["ma", "no", "y", "a_b"]), TEXT | st.lists(TEXT, max_size=3), min_size=1))
def test_yaml_reads_as_what_was_written(data: dict[str, object]) -> None:
    root = tree(data)
    file, findings = load_text("a.yaml", yaml_text(root, "# x").encode())
    assert findings == ()
    assert list(differences(root, file.root, DataPlace("a"))) == []
