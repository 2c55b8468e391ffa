"""CPU time of the commands beside a bare Typer program, in turn; and of one merge. See README.md here."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7
ROOT = Path(__file__).parent.parent
FIXTURE = ROOT / "fixtures" / "cum-1-bng-2025"
BARE = """
import typer
app = typer.Typer()
@app.command()
def hello(name: str = "x") -> None:
    print(name)
app()
"""


def cpu(command: list[str]) -> float:
    """User and system seconds of one run."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    return usage.ru_utime + usage.ru_stime


def commands(folder: str) -> dict[str, list[str]]:
    """The commands to compare by name."""
    python, vndoc = [sys.executable], [sys.executable, "-m", "vndoc"]
    return {
        "python -c pass": [*python, "-c", "pass"],
        "bare Typer --help": [*python, "-c", BARE, "--help"],
        "vndoc --help": [*vndoc, "--help"],
        "vndoc check": [*vndoc, "check", str(FIXTURE)],
        "vndoc build": [*vndoc, "build", str(FIXTURE), "--out", folder, "--force"],
    }


def merge_time(count: int = 200) -> float:
    """Milliseconds of one merge of the plan, template compiled once."""
    sys.path.insert(0, str(ROOT))
    from vndoc.jobs import jobs
    from vndoc.load import load
    from vndoc.render import compile_template, render
    from vndoc.rulebook import load as load_rulebook
    from vndoc.templates.store import find
    from vndoc.validate import validate

    dossier, _ = validate(load(FIXTURE)[0])
    assert dossier is not None
    job = jobs(dossier)[0]
    template = compile_template(find(FIXTURE, job.loai.key).data, "ke-hoach.docx", load_rulebook())
    start = time.process_time()
    for _ in range(count):
        render(template, job.context)
    return (time.process_time() - start) / count * 1000


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        listed = commands(folder)
        for command in listed.values():
            cpu(command)
        rounds = [{name: cpu(command) for name, command in listed.items()} for _ in range(ROUNDS)]
    for name in listed:
        seconds = statistics.median(one[name] for one in rounds)
        ratio = statistics.median(one[name] / one["bare Typer --help"] for one in rounds)
        print(f"{name:20} {seconds:6.3f} s CPU   {ratio:5.2f} x bare Typer")
    print(f"{'one merge':20} {merge_time():6.2f} ms CPU")


if __name__ == "__main__":
    main()
