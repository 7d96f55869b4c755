"""The process that has ``auditor`` loaded and becomes it, once for each command that ``tests/started.py`` sends."""

import gc
import importlib
import os
import pickle
import pkgutil
import runpy
import socket
import struct
import sys

ARTICLE = (
    b"<!doctype html><html lang=en><head><meta charset=utf-8><title>How to oil a chain</title></head><body><main>"
    b"<article><h1>How to oil a chain</h1><p>" + b"Wipe the chain with a clean cloth after each wet ride. " * 40
)


def load() -> None:
    """What every command loads, and what the first page and the first report of a process take longer for."""
    import auditor.cli
    from auditor.audit import audit
    from auditor.config import Config
    from auditor.formats.registry import named
    from auditor.model import Page

    for module in pkgutil.iter_modules(auditor.cli.__path__, "auditor.cli."):
        importlib.import_module(module.name)
    report = audit([Page("a.html", ARTICLE)], Config(), source="a.html", started="2026-01-01T00:00:00Z", version="0")
    for _, parts in named("html").files(report):
        "".join(map(str, parts))


def serve(asked: socket.socket) -> None:
    """Until the other end is closed. Returns in the copies alone."""
    while True:
        size, files, _, _ = socket.recv_fds(asked, 4, 3)
        if not size:
            sys.exit()
        request = asked.recv(struct.unpack("I", size)[0], socket.MSG_WAITALL)
        process = os.fork()
        if not process:
            asked.close()
            become(files, *pickle.loads(request))  # noqa: S301 - from our own tests
            return
        for file in files:
            os.close(file)
        asked.sendall(struct.pack("i", process))
        asked.sendall(struct.pack("i", os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])))


def become(files: list[int], args: list[str], folder: str, environment: dict[str, str]) -> None:
    """As ``python -m auditor`` begins: these are all that Python makes of a start."""
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.path[0] = folder
    sys.argv[1:] = args


if __name__ == "__main__":
    load()
    gc.collect()
    gc.freeze()
    serve(socket.socket(fileno=int(sys.argv[1])))
    runpy.run_module("auditor", run_name="__main__", alter_sys=True)
