"""A progress bar on standard error, only where a person looks and the work takes more than a second."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Step = Callable[[int, int], None]
"""Told after each paper: how many are done, of how many."""

_PATIENCE = 1.0


@contextmanager
def progress(label: str) -> Iterator[Step]:
    """A step function to hand to the work; the bar appears after a second and goes when the work is done."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    began, task = time.monotonic(), None
    bar = Progress(console=Console(stderr=True), transient=True)

    def step(done: int, total: int) -> None:
        nonlocal task
        if task is None and time.monotonic() - began > _PATIENCE:
            bar.start()
            task = bar.add_task(label, total=total)
        if task is not None:
            bar.update(task, completed=done, total=total)

    try:
        yield step
    finally:
        bar.stop()
