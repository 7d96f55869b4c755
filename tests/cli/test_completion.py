"""Completion in the shell: the real process, asked as bash, zsh and fish ask it."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.catalogue import ALL
from auditor.cli.completion import all_ids
from auditor.formats import registry
from tests.cli.conftest import Run


def asked(run: Run, shell: str, line: str) -> list[str]:
    """The words that the shell may offer for the last one of the line, without their help."""
    words = line.split(" ")
    environment = {
        "bash": {"COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)},
        "zsh": {"_TYPER_COMPLETE_ARGS": line},
        "fish": {"_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    }[shell]
    done = run(_AUDITOR_COMPLETE=f"complete_{shell}", **environment)
    assert done.returncode == 0
    assert done.stderr == ""
    if shell == "zsh":
        return re.findall(r'(?:^|\(|\n)"([^"]+)"', done.stdout)
    return [each.partition("\t")[0] for each in done.stdout.splitlines()]


def test_the_ids_are_those_of_all_checks() -> None:
    assert sorted(all_ids()) == sorted(check.rule.id for check in ALL)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_checks_and_commands_are_completed_in_every_shell(run: Run, shell: str) -> None:
    titles = {check.rule.id for check in ALL if check.rule.id.startswith("title-")}

    assert set(asked(run, shell, "auditor checks title-")) == titles
    assert set(asked(run, shell, "auditor che")) == {"check", "checks"}


@pytest.mark.parametrize(
    ("line", "offered", "not_offered"),
    [
        ("auditor check --format s", {"sarif"}, {"json"}),
        ("auditor inspect --format js", {"json", "jsonl"}, {"sarif"}),
        ("auditor audit --format html,js", {"html,json"}, {"html,html"}),
        ("auditor check --output ju", {"junit="}, {"sarif="}),
        ("auditor check --fail-on w", {"warning"}, {"error"}),
        ("auditor check --fail-on error,headi", {"error,headings", "error,heading-empty"}, {"headings"}),
        ("auditor check --fail-on scor", {"score:", "score-drop:"}, {"gone:"}),
        ("auditor audit --fail-on g", {"gone:"}, {"score:"}),
        ("auditor check --select faq-", {"faq-type", "faq-differs"}, {"faq"}),
        ("auditor check --ignore faq,pag", {"faq,page", "faq,page-orphan"}, {"faq,faq"}),
        ("auditor verify before.json a.md --only h1-m", {"h1-missing", "h1-multiple"}, {"heading-empty"}),
        ("auditor check --fa", {"--fail-on"}, {"--format"}),
    ],
)
def test_what_an_option_takes_is_completed(run: Run, line: str, offered: set[str], not_offered: set[str]) -> None:
    found = set(asked(run, "bash", line))

    assert offered <= found
    assert not not_offered & found


def test_every_form_is_offered(run: Run) -> None:
    assert set(asked(run, "bash", "auditor check --format ")) == set(registry.names("check"))


def test_completion_loads_no_check(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom auditor.cli import main\ntry:\n    main()\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True,
        env={**os.environ, "_AUDITOR_COMPLETE": "complete_bash", "COMP_WORDS": "auditor checks h1", "COMP_CWORD": "2"},
    )  # fmt: skip

    assert done.stdout.split() == ["h1-missing", "h1-multiple"]
    loaded = done.stderr.split()
    assert not [
        name for name in loaded if name.startswith(("auditor.checks", "auditor.read", "auditor.config", "lxml"))
    ]


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash here")
def test_bash_itself_completes_with_the_script_that_is_shown(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "auditor"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m auditor "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    script = (
        'eval "$(_AUDITOR_COMPLETE=source_bash auditor)"\n'
        "COMP_WORDS=(auditor checks heading-e)\nCOMP_CWORD=2\n"
        '_auditor_completion auditor heading-e checks\necho "${COMPREPLY[@]}"\n'
        "complete -p auditor\n"
    )

    done = subprocess.run(
        ["bash", "--norc", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True,
        env={**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"},
    )  # fmt: skip

    assert done.stdout.splitlines()[0] == "heading-empty"
    assert "_auditor_completion" in done.stdout.splitlines()[1]


def test_the_options_that_install_it_are_in_the_help_and_a_shell_s_script_is_printed(run: Run) -> None:
    assert "--install-completion" in run("--help").stdout
    for shell in ("bash", "zsh", "fish"):
        assert "_AUDITOR_COMPLETE=complete_" in run(_AUDITOR_COMPLETE=f"source_{shell}").stdout
