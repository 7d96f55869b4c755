"""What becomes of the words that are printed changes neither the report nor the exit code."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]

COMMANDS = {
    "audit": ("audit a.html --out r --format json", 0),
    "check": ("check a.html", 0),
    "failing": ("check --fail-on note a.html", 1),
    "inspect": ("inspect a.html", 0),
    "checks": ("checks", 0),
    "init": ("init --force", 0),
    "wrong": ("check --no-such-option", 2),
    "missing": ("check missing.html", 2),
}
FATES = {
    "closed": ">&- 2>&-",
    "full": ">/dev/full 2>/dev/full",
    "not read": "2>&1 | true; exit ${PIPESTATUS[0]}",
}


def shell(folder: Path, command: str, fate: str, **environment: str) -> "CompletedProcess[bytes]":
    return subprocess.run(
        ["bash", "-c", f"{sys.executable} -m auditor {command} {fate}"], cwd=folder, capture_output=True, timeout=60,
        check=False, stdin=subprocess.DEVNULL, env={**os.environ, **environment},
    )  # fmt: skip


@pytest.mark.parametrize("fate", FATES)
@pytest.mark.parametrize("name", COMMANDS)
def test_nobody_has_to_read_what_is_printed(article: Write, tmp_path: Path, name: str, fate: str) -> None:
    article("a.html")
    command, code = COMMANDS[name]

    done = shell(tmp_path, command, FATES[fate])

    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")
    assert (tmp_path / "r" / "report.json").exists() == (name == "audit")


@pytest.mark.parametrize(
    ("command", "encoding"),
    [
        ("audit a.html --out r --format json", "ascii"),
        ("check a.html", "ascii"),
        ("inspect a.html", "ascii"),
        ("checks topic-match", "ascii"),
        ("check a.html", "cp1252"),
        ("inspect a.html", "latin-1"),
    ],
)
def test_any_encoding_will_do(article: Write, tmp_path: Path, command: str, encoding: str) -> None:
    article("a.html", "<h2>Ölung ← 油 → Kette</h2><p>Tropfen → Öl 油.</p>")

    done = shell(tmp_path, command, "", PYTHONIOENCODING=encoding)

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding)


def test_json_in_another_encoding_says_the_same(article: Write, tmp_path: Path) -> None:
    article("a.html", "<h2>Ölung ← 油 😀</h2><p>Tropfen → Öl 油.</p>")

    plain, other = (
        shell(tmp_path, "inspect --format json a.html", "", PYTHONIOENCODING=encoding).stdout
        for encoding in ("utf-8", "cp1252")
    )

    assert json.loads(plain.decode()) == json.loads(other.decode("cp1252"))
    assert "油 😀" in json.loads(plain)[0]["text"]


STEERING = "\u009b2J\u202etxt\u2066x\u2069\u200f\u0090\u061c"


@pytest.mark.parametrize("command", ["check --format json", "inspect --format json", "inspect --format jsonl"])
def test_json_never_holds_what_steers_a_terminal_and_says_it_all_the_same(
    run: Run, article: Write, command: str
) -> None:
    article("a.html", f"<h2>Oil {STEERING} chains</h2><p>Words {STEERING} in the text.</p>")

    done = run(*command.split(), "a.html")

    assert not set(STEERING) - set("2Jtxx") & set(done.stdout)
    assert "\\u202e" in done.stdout
    assert "\u202e" in json.dumps(json.loads(done.stdout), ensure_ascii=False)


@pytest.mark.parametrize("command", ["check", "inspect", "audit --format text,json,html --out r"])
def test_text_never_holds_what_steers_a_terminal(run: Run, article: Write, tmp_path: Path, command: str) -> None:
    article("a.html", f"<h2>Oil {STEERING} chains</h2><h2></h2><p>Words {STEERING} in the text.</p>")
    (tmp_path / "b\u202e.html").write_bytes(b"")

    done = run(*command.split(), "a.html", "b\u202e.html")
    printed = done.stdout + done.stderr
    for path in (tmp_path / "r").rglob("*.*"):
        printed += path.read_text(encoding="utf-8")

    assert not set("\u009b\u202e\u2066\u2069\u0090\x1b") & set(printed)
