"""The program as its user starts it: a process in a folder of its own."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.started import started

Run = Callable[..., "subprocess.CompletedProcess[str]"]

PARAGRAPH = (
    "<p>A bicycle chain wants a clean cloth and a little oil. Wipe it after a wet ride and it will last you years. "
    "Turn the pedals backwards while you hold the cloth around the chain. Then put one drop of oil on each roller "
    "and wipe off what is left.</p>\n"
)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Start ``auditor`` with the arguments, in the test's folder; the clock is held."""

    def start(*args: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        return started(args, tmp_path, {"SOURCE_DATE_EPOCH": "1795000000", "COLUMNS": "100", **environment})

    return start


@pytest.fixture
def article(tmp_path: Path) -> Callable[..., Path]:
    """Write an article that has no errors, with what the test adds to its body."""

    def write(name: str, extra: str = "", paragraphs: int = 6) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>How to oil a bicycle chain</title>\n'
            '<meta name="description" content="A cloth, a little oil and five minutes: how to look after the chain of'
            ' your bicycle so that it runs quietly and lasts for years.">\n</head><body><main><article>\n'
            f"<h1>How to oil a bicycle chain</h1>\n{PARAGRAPH * paragraphs}{extra}</article></main></body></html>\n",
            encoding="utf-8",
        )
        return path

    return write
