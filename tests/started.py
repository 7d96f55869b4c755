"""``auditor`` as a process of its own, without the second in which Python loads it.

One process a test runner has everything loaded (`tests/loaded.py`) and makes a copy of itself for each command: with a
folder, arguments, environment, streams, memory and exit code of its own. What Python decides as it starts (encodings,
where modules are, seeds) is the loaded one's: a command with an environment that changes those is started from nothing,
and so are those whose tests are about starting, signals and what is left running. A test compares both ways.
"""

import atexit
import os
import pickle
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import TemporaryFile
from threading import Lock

READ_AS_IT_RUNS = {
    "AUDITOR_AUTH", "AUDITOR_COOKIE", "AUDITOR_HEADERS", "AUDITOR_WEBHOOK", "COLUMNS", "GIT_CEILING_DIRECTORIES",
    "JAVA_HOME", "PATH", "SOURCE_DATE_EPOCH",
}  # fmt: skip
"""What may differ from the environment of the tests without a start from nothing."""
LOADED = Path(__file__).with_name("loaded.py")
_busy = Lock()


def started(
    args: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str] | None = None,
    *,
    said: str = "",
    timeout: float = 120,
) -> "CompletedProcess[str]":
    """``auditor`` with these arguments in the folder, when it has ended; ``said`` is its standard input."""
    words = list(map(str, args))
    around = {**os.environ, **(environment or {})}
    if not hasattr(os, "fork") or _different(around) - READ_AS_IT_RUNS:
        return from_nothing(words, folder, around, said=said, timeout=timeout)
    with TemporaryFile() as given:
        given.write(said.encode())
        given.seek(0)
        out, err = os.pipe(), os.pipe()
        with _busy, os.fdopen(out[0], "rb") as told, os.fdopen(err[0], "rb") as warned:
            server = _loaded()
            request = pickle.dumps((words, os.fspath(folder), around))
            socket.send_fds(server, [struct.pack("I", len(request))], [given.fileno(), out[1], err[1]])
            os.close(out[1])
            os.close(err[1])
            server.sendall(request)
            (process,) = struct.unpack("i", server.recv(4, socket.MSG_WAITALL))
            server.settimeout(timeout)
            with ThreadPoolExecutor(2) as readers:
                texts = [readers.submit(stream.read) for stream in (told, warned)]
                try:
                    (code,) = struct.unpack("i", server.recv(4, socket.MSG_WAITALL))
                except TimeoutError:
                    os.kill(process, signal.SIGKILL)
                    server.settimeout(None)
                    server.recv(4, socket.MSG_WAITALL)
                    raise subprocess.TimeoutExpired(words, timeout) from None
            server.settimeout(None)
    stdout, stderr = (text.result().decode().replace("\r\n", "\n") for text in texts)
    return CompletedProcess(words, code, stdout, stderr)


def from_nothing(
    args: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    *,
    said: str = "",
    timeout: float = 120,
) -> "CompletedProcess[str]":
    """The same by a Python of its own."""
    return subprocess.run(
        [sys.executable, "-m", "auditor", *args], cwd=folder, capture_output=True, encoding="utf-8", timeout=timeout,
        check=False, input=said, env=environment,
    )  # fmt: skip


def _different(environment: Mapping[str, str]) -> set[str]:
    return {name for name, value in environment.items() if os.environ.get(name) != value}


@cache
def _loaded() -> socket.socket:
    """The way to the process that has everything loaded; it ends when this end is closed."""
    ours, theirs = socket.socketpair()
    with theirs:
        server = subprocess.Popen(
            [sys.executable, LOADED, str(theirs.fileno())], pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip

    def end() -> None:
        ours.close()
        server.wait()

    atexit.register(end)
    return ours
