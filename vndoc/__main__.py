"""`python -m vndoc`."""

from vndoc.cli import run

run()
