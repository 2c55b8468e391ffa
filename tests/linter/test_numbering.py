import pytest

from vndoc.linter.numbering import breaks


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([1, 2, 3], []),
        ([], []),
        ([1, 2, 4, 5], [(2, 3)]),
        ([1, 2, 2, 3], [(2, 3)]),
        ([1, 2, 9, 4], [(2, 3)]),
        ([1, 2, 2, 4], [(2, 3)]),
        ([2, 3, 4], [(0, 1)]),
        ([1, None, 3], []),
        ([1, 3, 4, 6], [(1, 2), (3, 5)]),
    ],
)
def test_each_fault_breaks_the_count_once(numbers: list[int | None], expected: list[tuple[int, int]]) -> None:
    assert list(breaks(numbers)) == expected
