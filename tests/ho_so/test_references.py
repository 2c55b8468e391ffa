"""References in texts: what they become, and what is told about the others."""

import pytest

from tests.dossiers import root_of
from vndoc.findings import DataPlace, Finding, Severity
from vndoc.ho_so.references import Table, resolve
from vndoc.raw import RawMap, RawNode, Span, Text

TABLE: Table = {
    "nam": Text("2025", "ho-so.yaml#nam"),
    "cum.ten": Text("Cụm thi đua số 1", "ho-so.yaml#cum.ten"),
    "han.bao_cao_nam": Text("20/11/2025", "ho-so.yaml#han.bao_cao_nam"),
    "su_kien.dai_hoi": Text("Đại hội của ${cum.ten} năm ${nam}", "ho-so.yaml#su_kien.dai_hoi.ten"),
    "su_kien.vong": Text("hội ${su_kien.vong}", "ho-so.yaml#su_kien.vong.ten"),
    "han.hong": None,
}


def resolved(typed: str, **origin: int) -> tuple[RawNode, tuple[Finding, ...]]:
    return resolve(Text(typed, "ke-hoach.yaml#x", DataPlace("ke-hoach.yaml", 4, 10), (), **origin), TABLE)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Năm ${nam}", "Năm 2025"),
        ("${cum.ten}, ${ nam }", "Cụm thi đua số 1, 2025"),
        ("giá $${nam} và ${nam}", "giá ${nam} và 2025"),
        ("$${", "${"),
        ("100$ {x} $la", "100$ {x} $la"),
        ("${su_kien.dai_hoi}", "Đại hội của Cụm thi đua số 1 năm 2025"),
        ("{{ x }} {% x %}", "{{ x }} {% x %}"),
    ],
)
def test_references_become_facts_and_everything_else_stays(typed: str, printed: str) -> None:
    assert resolved(typed) == (printed, ())


def test_spans_say_which_characters_came_from_where() -> None:
    text, _ = resolved("Năm ${nam} của ${cum.ten}")
    assert isinstance(text, Text)
    assert text.path == "ke-hoach.yaml#x"
    assert text.spans == (Span(4, 8, "ho-so.yaml#nam"), Span(13, 29, "ho-so.yaml#cum.ten"))
    assert text[13:29] == "Cụm thi đua số 1"


def test_spans_fit_a_text_whose_ends_were_trimmed() -> None:
    text, _ = resolved("  ${nam}\n")
    assert isinstance(text, Text)
    assert (str(text), text.spans) == ("2025", (Span(0, 4, "ho-so.yaml#nam"),))


def test_an_unknown_reference_is_told_with_the_nearest_name() -> None:
    text, findings = resolved("trước ngày ${han.bao_cao_nm}")
    assert text == "trước ngày ${han.bao_cao_nm}"
    assert [(one.rule, one.message, one.suggestion) for one in findings] == [
        (
            "tham-chieu-la",
            "Không có tham chiếu `${han.bao_cao_nm}`. Hãy viết `${han.bao_cao_nam}`.",
            "${han.bao_cao_nam}",
        )
    ]


@pytest.mark.parametrize("typed", ["{nam}", "$nam", "$(nam)", "{{ nam }}"])
def test_a_known_name_without_its_signs_is_a_warning(typed: str) -> None:
    text, (finding,) = resolved(f"năm {typed}", inset=0)
    assert text == f"năm {typed}"
    assert (finding.rule, finding.severity, finding.place) == (
        "tham-chieu-thieu-dau",
        Severity.CANH_BAO,
        DataPlace("ke-hoach.yaml", 4, 14),
    )
    assert "hãy viết `${nam}`." in finding.message


def test_the_name_without_a_dollar_sign_is_told_as_the_clerk_meant_it() -> None:
    _, (finding,) = resolved("trước ngày {han.bao_cao_nam}")
    assert finding.message.startswith("Có lẽ thiếu dấu $: hãy viết `${han.bao_cao_nam}`.")


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (
            "${nam-2}",
            "Không có tham chiếu `${nam-2}`. Chỉ có `${nam-1}`, `${nam}`, `${nam+1}`; năm khác thì hãy ghi thẳng.",
        ),
        (
            "${han.xyz}",
            "Chưa có thời hạn `xyz`; hãy ghi vào mục `han` của ho-so.yaml. Các khóa đã có: `bao_cao_nam`, `hong`.",
        ),
        ("${ky_niem.xyz.khong_dem}", "Chưa có ngày kỷ niệm `xyz`; hãy ghi vào mục `ky_niem` của ho-so.yaml."),
    ],
)
def test_an_unknown_year_or_key_is_told_with_what_to_do(typed: str, message: str) -> None:
    assert [one.message for one in resolved(typed)[1]] == [message]


def test_a_key_with_another_number_is_not_offered() -> None:
    table: Table = {"han.bao_cao_6_thang": Text("15/5/2025")}
    (finding,) = resolve(Text("${han.bao_cao_9_thang}"), table)[1]
    assert (finding.suggestion, "Chưa có thời hạn `bao_cao_9_thang`" in finding.message) == (None, True)


def test_a_key_of_an_empty_group_is_told_where_to_put_it() -> None:
    (finding,) = resolve(Text("${su_kien.dai_hoi}"), {})[1]
    assert finding.message == "Chưa có sự kiện `dai_hoi`; hãy ghi vào mục `su_kien` của ho-so.yaml."


def test_a_reference_like_nothing_known_is_told_with_the_list() -> None:
    _, findings = resolved("${ }")
    assert "Các tham chiếu được dùng: ${nam}" in findings[0].message


@pytest.mark.parametrize(("inset", "col"), [(0, 21), (1, 22)])
def test_the_column_is_the_references_own_where_the_file_holds_the_text_as_it_is(inset: int, col: int) -> None:
    _, findings = resolved("trước ngày ${han.x}", inset=inset)
    assert findings[0].place == DataPlace("ke-hoach.yaml", 4, col)


def test_the_column_is_the_texts_where_the_file_folds_it() -> None:
    _, findings = resolved("trước ngày ${han.x}")
    assert findings[0].place == DataPlace("ke-hoach.yaml", 4, 10)


def test_a_reference_without_its_end_is_told() -> None:
    _, findings = resolved("năm ${nam, tiếp theo ${nam}")
    assert [one.rule for one in findings] == ["tham-chieu-ho"]
    assert "thiếu dấu đóng }" in findings[0].message


def test_an_optional_fact_that_is_not_there_is_told_as_missing() -> None:
    _, findings = resolved("${cum.co_quan_chu_quan}")
    assert findings[0].message == (
        "`${cum.co_quan_chu_quan}` chưa có giá trị. Hãy ghi `cum.co_quan_chu_quan` vào tập tin `ho-so`."
    )


def test_a_fact_that_is_faulty_itself_is_not_told_again() -> None:
    assert resolved("${han.hong}") == ("${han.hong}", ())


def test_a_fact_that_refers_to_itself_is_told_once_where_it_stands() -> None:
    assert resolved("${su_kien.vong}")[1] == ()
    own = Text("hội ${su_kien.vong}", "ho-so.yaml#su_kien.vong.ten", DataPlace("ho-so.yaml", 9, 3))
    assert [one.rule for one in resolve(own, TABLE)[1]] == ["tham-chieu-vong"]


def test_lists_and_maps_are_walked_and_keep_their_places() -> None:
    root = root_of("a: ['${nam}', {b: 'x ${nam}'}]\nc:\n")
    made, findings = resolve(root, TABLE)
    assert made == {"a": ["2025", {"b": "x 2025"}], "c": None}
    assert isinstance(made, RawMap)
    assert made.places == root.places
    assert findings == ()
