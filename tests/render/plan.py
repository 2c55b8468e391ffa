"""The stock template of the plan and the values of the sample dossier, for tests that want a whole paper."""

from functools import cache
from pathlib import Path

from vndoc.documents import Context
from vndoc.documents.ke_hoach.mau import mau
from vndoc.jobs import jobs
from vndoc.load import load
from vndoc.render import Compiled, compile_template
from vndoc.rulebook import load as load_rulebook
from vndoc.templates.build import build
from vndoc.validate import validate

FIXTURE = Path(__file__).parent.parent.parent / "fixtures" / "cum-1-bng-2025"


@cache
def plan_template() -> bytes:
    """The stock template, as it is built now."""
    rulebook = load_rulebook()
    return build(mau(rulebook), rulebook, "Kế hoạch")


@cache
def plan_compiled() -> Compiled:
    """The same, compiled."""
    return compile_template(plan_template(), "ke-hoach.docx", load_rulebook())


@cache
def plan_context() -> Context:
    """The values of the sample dossier's plan."""
    dossier, findings = validate(load(FIXTURE)[0])
    assert dossier is not None, findings
    return next(job.context for job in jobs(dossier) if job.loai.key == "ke-hoach")
