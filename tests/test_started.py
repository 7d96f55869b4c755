"""A command that a loaded process becomes does what one does that is started from nothing."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.started import from_nothing, started

PAGE = "<!doctype html><html lang=en><head><title>Ölung</title></head><body><main><h1>Oil</h1>{}</main></body></html>"
HELD = {"SOURCE_DATE_EPOCH": "1795000000", "COLUMNS": "100"}
COMMANDS = (
    ("--version",),
    ("check", "--help"),
    ("check", "a.html", "folder"),
    ("check", "-"),
    ("check", "gone.html"),
    ("check", "--no-such-option"),
    ("inspect", "--format", "json", "a.html"),
    ("audit", "folder", "a.html", "--all-pages", "--out", "r", "--format", "html,json,text"),
    ("--debug", "audit", "folder", "--jobs", "2", "--all-pages", "--out", "r"),
)


def folder_of(place: Path) -> Path:
    (place / "folder").mkdir(parents=True)
    (place / "a.html").write_text(PAGE.format("<h2></h2>" + "<p>A drop of oil on each roller will do.</p>" * 30))
    for number in range(30):
        (place / "folder" / f"{number}.html").write_text(PAGE.format(f"<p>Page {number} is short.</p>" * 9))
    return place


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "sqlite" not in path.name
    }


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_it_says_writes_and_ends_as_the_program_does(command: tuple[str, ...], tmp_path: Path) -> None:
    def of(start: Callable[..., "subprocess.CompletedProcess[str]"], name: str) -> tuple[object, ...]:
        folder = folder_of(tmp_path / name)
        done = start(command, folder, {**os.environ, **HELD}, said=PAGE.format("<p>It is said.</p>"))
        return done.returncode, done.stdout, done.stderr, files(folder)

    assert of(started, "one") == of(from_nothing, "two")


def test_no_command_knows_of_the_one_before(tmp_path: Path) -> None:
    folder = folder_of(tmp_path)
    before = started(["check", "a.html"], folder)
    (folder / "auditor.toml").write_text('[audit]\nlanguage = "xx"\n')

    refused = started(["check", "a.html"], folder)
    (folder / "auditor.toml").unlink()

    assert refused.returncode == 2
    assert started(["check", "a.html"], folder).stdout == before.stdout


def test_what_python_reads_as_it_starts_is_read(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("print('here first')")

    assert started(["--version"], tmp_path, {"PYTHONPATH": str(tmp_path)}).stdout.startswith("here first")


def test_one_that_takes_too_long_is_ended_and_the_next_begins(tmp_path: Path) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        started(["demo", "--out", "r"], tmp_path, timeout=0.01)

    assert started(["--version"], tmp_path).returncode == 0
