"""No template runs without end or fills the memory."""

import pytest

from tests.docx.package import p
from tests.render.documents import only, printed, refused

ENDLESS = (
    "{% for i in range(10**9) %}x{% endfor %}",
    "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
    "{% macro f(n) %}{{ f(n) }}{% endmacro %}{{ f(1) }}",
    "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(30) }}",
    "{% set o = namespace(x='a') %}{% for i in range(99) %}{% set o.x = o.x ~ o.x %}{% endfor %}",
    "{% set o = namespace(x='a') %}{% for i in range(99) %}{% set o.x = o.x + o.x %}{% endfor %}",
    "{% set o = namespace(x='a') %}{% for i in range(99) %}{% set o.x = o.x|replace('', o.x) %}{% endfor %}",
    "{% set o = namespace(x='a') %}{% for i in range(99) %}{% set o.x = o.x.replace('', o.x) %}{% endfor %}",
    "{% set o = namespace(x='a') %}{% for i in range(99) %}{% set o.x = o.x.join([o.x, o.x, o.x]) %}{% endfor %}",
    "{% set o = namespace(x=3) %}{% for i in range(99) %}{% set o.x = o.x * o.x %}{% endfor %}",
    "{{ 'a' * 10**9 }}",
    "{{ 10**9 * 'a' }}",
    "{{ [1] * 10**8 }}",
    "{{ 10**10**10 }}",
    "{{ '%999999999d' % 1 }}",
    "{{ '%999999999d'|format(1) }}",
    "{{ '%*d'|format(999999999, 1) }}",
    "{{ '{:>999999999}'.format('a') }}",
    "{{ '{:{}}'.format('a', 999999999) }}",
    "{{ 'a'.center(10**9) }}",
    "{{ 'a'.zfill(10**9) }}",
    "{{ 'a'.ljust(10**9) }}",
    "{{ (5).to_bytes(10**9) }}",
    "{{ 1|round(10**9) }}",
    "{{ [1]|batch(10**9, 'x')|list }}",
    "{{ range(99999)|join('x' * 99999) }}",
)


@pytest.mark.parametrize("tags", ENDLESS)
def test_what_has_no_end_is_refused(tags: str) -> None:
    assert only(refused(p(tags))).rule in ("mau-qua-lon", "mau-loi-khi-tron", "mau-khong-an-toan")


def test_a_long_honest_list_is_no_endless_one() -> None:
    assert printed("{% for i in dong %}{{ i }}{% endfor %}", dong=["x"] * 20_000) == "x" * 20_000
