"""A process that ends with the one that started it, however that one ended.

Imported by the process that all workers are made from, for what its import does; ``end_with_parent`` is for the workers
themselves, since a child does not inherit it.
"""

import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing.connection import Connection

_PR_SET_PDEATHSIG = 1
"""Of prctl(2), Linux: the signal that this process gets when its parent ends."""


def end_with_parent() -> None:
    """The kernel ends this process when its parent ends; on Linux alone, where it needs no code of ours to run."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def end_with(alive: Connection) -> None:
    """This process ends when the other end of the pipe is closed: by a process that ended, whatever the system."""

    def watch() -> None:
        with suppress(OSError, EOFError):
            alive.recv_bytes()
        os._exit(1)

    threading.Thread(target=watch, name="end-with-parent", daemon=True).start()


end_with_parent()
