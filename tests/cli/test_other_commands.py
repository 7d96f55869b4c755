"""inspect, checks, init, --help: what a newcomer tries first."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from auditor.checks import CHECKS
from auditor.config import Config
from auditor.config_file import load

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]


def test_inspect_prints_one_json_object_a_line(run: Run, article: Write) -> None:
    article("a.html", "<h2>Tools</h2><p>A cloth.</p>")
    article("b.html")

    done = run("inspect", "--format", "jsonl", "a.html", "b.html")
    lines = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 0
    assert [line["source"] for line in lines] == ["a.html", "b.html"]
    assert set(lines[0]) >= {
        "source",
        "url",
        "is_article",
        "language",
        "title",
        "text",
        "h1",
        "headings",
        "faq",
        "keyphrases",
    }
    assert lines[0]["h1"] == ["How to oil a bicycle chain"]
    assert lines[0]["headings"] == [[2, "Tools"]], "those of the text, which has no headline either"
    assert lines[0]["text"].endswith("Tools\nA cloth.")


def test_inspect_json_is_one_document(run: Run, article: Write) -> None:
    article("a.html")
    article("b.html")

    assert len(json.loads(run("inspect", "--format", "json", "a.html", "b.html").stdout)) == 2


def test_inspect_shows_people_the_text_as_read(run: Run, article: Write) -> None:
    article("a.html")

    text = run("inspect", "a.html").stdout

    assert "  H1 How to oil a bicycle chain" in text
    assert "  [paragraph] A bicycle chain wants a clean cloth" in text
    assert "keyphrase:" in text


def test_inspect_tells_what_it_could_not_read_and_goes_on(run: Run, article: Write, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"")
    article("b.html")

    done = run("inspect", "--format", "jsonl", "a.html", "b.html")

    assert done.returncode == 3
    assert "a.html" in done.stderr
    assert json.loads(done.stdout)["source"] == "b.html"


def test_checks_lists_every_check(run: Run) -> None:
    text = run("checks").stdout

    assert all(f"  {check.rule.id} " in text for check in CHECKS)


@pytest.mark.parametrize("check_id", ["reading-ease", "faq-unmarked"])
def test_checks_explains_one(run: Run, check_id: str) -> None:
    text = run("checks", check_id).stdout

    assert text.startswith(f"{check_id}: ")
    assert "what to do:" in text
    assert "bad:" in text


def test_a_check_that_does_not_exist_is_told_with_the_nearest(run: Run) -> None:
    done = run("checks", "reading-eas")

    assert done.returncode == 2
    assert "did you mean reading-ease?" in done.stderr


def test_init_writes_a_configuration_that_means_the_defaults(run: Run, tmp_path: Path) -> None:
    done = run("init")

    assert done.returncode == 0
    assert load(tmp_path / "auditor.toml") == Config()


def test_init_replaces_nothing_unless_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text("# mine\n")

    refused = run("init")
    assert refused.returncode == 2
    assert (tmp_path / "auditor.toml").read_text() == "# mine\n"

    assert run("init", "--force").returncode == 0
    assert (tmp_path / "auditor.toml").read_text() != "# mine\n"


@pytest.mark.parametrize("command", ["audit", "check", "inspect", "checks", "init", "demo"])
def test_every_command_has_help(run: Run, command: str) -> None:
    done = run(command, "--help")

    assert done.returncode == 0
    assert "Usage: " in done.stdout


def test_wrong_usage_has_exit_code_2_and_no_traceback(run: Run) -> None:
    for args in (("audit",), ("check", "--fail-on", "fatal", "x"), ("frobnicate",)):
        done = run(*args)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr


def test_the_version_is_said(run: Run) -> None:
    assert run("--version").stdout.startswith("auditor 0.")
