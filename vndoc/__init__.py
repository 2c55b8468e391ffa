"""vndoc: plans, pledges and award dossiers in the Vietnamese government format, from data to Word.

    from vndoc import build, check, lint

Everything else may change between versions.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vndoc.findings import Finding, Severity
    from vndoc.inspection import LintReport
    from vndoc.pipeline import BuildReport, build, check, lint

__version__ = "0.1.0"

__all__ = ["BuildReport", "Finding", "LintReport", "Severity", "__version__", "build", "check", "lint"]

_HOMES = {"Finding": "findings", "Severity": "findings"}


def __getattr__(name: str) -> object:
    """Import the library only when it is used: `vndoc --help` stays quick (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'vndoc' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"vndoc.{_HOMES.get(name, 'pipeline')}"), name)
