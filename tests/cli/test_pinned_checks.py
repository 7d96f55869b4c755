"""``checks = "2026.1"``: settings that hold to a set of checks, tried with checks of one's own that came later."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Write = Callable[..., Path]

OWN = """from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor import Facts, Problem, Rule
from auditor.check import Before

SAID = dict(area="page", why="Our house never does.", fix="Leave it out.", basis="house style", source="",
            checked="2026-11-28", weight=4)


@dataclass(frozen=True)
class Chain:
    rule: ClassVar[Rule] = Rule(id="no-chain", title="Mentions a chain", level="error", since="2027.1", **SAID)

    def judge(self, facts: Facts) -> Iterator[Problem]:
        yield Problem("a chain is mentioned", about_page=True)


@dataclass(frozen=True)
class Oil:
    rule: ClassVar[Rule] = Rule(
        id="no-oil", title="Mentions oil", level="error",
        before=(Before("2027.1", level="note", thresholds=(("at_most", 1),)),), **SAID,
    )
    at_most: int = 1_000

    def judge(self, facts: Facts) -> Iterator[Problem]:
        if facts.article.text.count("oil") > self.at_most:
            yield Problem("oil is mentioned", about_page=True)


CHECKS = (Chain(), Oil())
"""


@pytest.fixture
def settings(tmp_path: Path, article: Write) -> Callable[[str, str], None]:
    (tmp_path / "ours.py").write_text(OWN, encoding="utf-8")
    article("a.html")

    def write(audit: str = "", checks: str = "", rest: str = "") -> None:
        text = f'[audit]\n{audit}\n[checks]\nfrom = ["ours.py"]\n{checks}\n{rest}\n'
        (tmp_path / "auditor.toml").write_text(text, encoding="utf-8")

    return write


def found(run: Run) -> dict[str, str]:
    rows = [json.loads(line) for line in run("check", "a.html", "-f", "jsonl").stdout.splitlines()]
    return {row["check"]: row["level"] for row in rows if row["kind"] == "finding" and row["check"].startswith("no-")}


def test_newer_checks_do_not_run_and_that_is_said_once(settings: Callable[..., None], run: Run) -> None:
    settings('checks = "2026.1"', rest='[[section]]\npath = "/x/*"\n[section.checks]\noff = ["byline"]')

    done = run("check", "a.html")

    assert "no-chain" not in found(run)
    (line,) = done.stderr.splitlines()
    assert line == (
        'auditor: checks = "2026.1": 1 check is newer and does not run: no-chain; auditor checks --since 2026.1 shows'
        " what they find"
    )


def test_what_changed_later_is_as_it_was(settings: Callable[..., None], run: Run) -> None:
    settings('checks = "2026.1"')
    assert found(run) == {"no-oil": "note"}

    shown = run("config", "a.html").stdout
    assert 'checks = "2026.1"' in shown
    assert 'at_most = 1  # checks = "2026.1"' in shown
    settings()
    assert found(run) == {"no-chain": "error"}


def test_what_the_settings_say_themselves_goes_before_the_set(settings: Callable[..., None], run: Run) -> None:
    settings('checks = "2026.1"', 'on = ["no-chain"]', '[checks.no-oil]\nlevel = "warning"')
    assert found(run) == {"no-chain": "error", "no-oil": "warning"}

    settings('checks = "2026.1"', rest="[checks.no-oil]\nat_most = 500")
    assert found(run) == {}


def test_settings_of_a_check_that_is_newer_say_why_they_change_nothing(settings: Callable[..., None], run: Run) -> None:
    settings('checks = "2026.1"', rest='[checks.no-chain]\nlevel = "note"')

    assert "no-chain is newer than the pinned 2026.1" in run("check", "a.html").stderr


def test_the_set_may_be_named_above_all_tables(tmp_path: Path, article: Write, run: Run) -> None:
    article("a.html")
    (tmp_path / "auditor.toml").write_text('checks = "2026.1"\n', encoding="utf-8")

    done = run("config", "a.html")

    assert 'checks = "2026.1"' in done.stdout
    assert "auditor.toml" in next(line for line in done.stdout.splitlines() if line.startswith("checks"))
    assert (run("check", "a.html").returncode, run("check", "a.html").stderr) == (0, "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[audit]\nchecks = "2025.9"\n', "auditor.toml, line 2: [audit]: checks is '2025.9', must be a set of checks"),
        ('checks = "2026.2"\n', "known are: 2026.1; did you mean '2026.1'?"),
        ("[audit]\nchecks = 2026.1\n", "checks is 2026.1, must be a set of checks"),
    ],
)
def test_a_set_that_is_not_known_is_one_line(tmp_path: Path, article: Write, run: Run, text: str, said: str) -> None:
    article("a.html")
    (tmp_path / "auditor.toml").write_text(text, encoding="utf-8")

    done = run("check", "a.html")

    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert said in line


def test_what_newer_sets_add_and_change_is_listed(settings: Callable[..., None], run: Run) -> None:
    settings()

    lines = run("checks", "--since", "2026.1").stdout.splitlines()

    assert lines == [
        "no-chain  new in 2027.1  error    Mentions a chain",
        "no-oil    changed in 2027.1  at_most was 1; level was note (Mentions oil)",
    ]
    assert "newer than 2027.1" in run("checks", "--since", "2027.1").stdout
    wrong = run("checks", "--since", "2027.2")
    assert wrong.returncode == 2
    assert wrong.stderr.rstrip().endswith(
        "there is no set of checks '2027.2'; known are: 2026.1, 2027.1; did you mean 2027.1?"
    )


def test_a_check_that_names_no_set_of_ours_is_refused(tmp_path: Path, settings: Callable[..., None], run: Run) -> None:
    settings()
    (tmp_path / "ours.py").write_text(OWN.replace('since="2027.1"', 'since="next"'), encoding="utf-8")

    done = run("check", "a.html")

    assert done.returncode == 2
    assert "the rule no-chain names the set of checks 'next'" in done.stderr


def test_a_section_names_no_modules_of_its_own(settings: Callable[..., None], run: Run) -> None:
    settings(rest='[[section]]\npath = "/x/*"\n[section.checks]\nfrom = ["ours.py"]')

    done = run("check", "a.html")

    assert done.returncode == 2
    assert "from belongs in [checks]" in done.stderr
