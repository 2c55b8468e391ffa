"""A progress bar on standard error, only where a person looks and the work takes more than a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer

Step = Callable[[int, int], None]
"""Told after each piece of work: how many are done, of how many."""

PATIENCE = 1.0
"""Seconds before the bar appears."""


@contextmanager
def progress(label: str, patience: float = PATIENCE) -> Iterator[Step]:
    """A step function to hand to the work; the bar appears after `patience` seconds and goes when the work is done.

    A timer shows it, so that one long piece of work has a moving bar too, before its first step.
    """
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    task = bar.add_task(label, total=None)
    timer = Timer(patience, bar.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda done, total: bar.update(task, completed=done, total=total)
    finally:
        timer.cancel()
        timer.join()
        bar.stop()
