"""Same template, same values, same bytes: in this process, and in another with other hashes."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.render.plan import plan_compiled, plan_context, plan_template
from vndoc.render import render

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import hashlib
from tests.render.plan import plan_compiled, plan_context, plan_template
from vndoc.render import render
made = render(plan_compiled(), plan_context())
print(*(hashlib.sha256(one).hexdigest() for one in (plan_template(), made.data, made.base)))
"""


@pytest.mark.parametrize("seed", ["0", "12345"])
def test_another_process_makes_the_same_bytes(seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True)
    made = render(plan_compiled(), plan_context())
    ours = [hashlib.sha256(one).hexdigest() for one in (plan_template(), made.data, made.base)]
    assert done.stdout.split() == ours
