"""The levels in the code agree with how often people found the checks' findings right."""

import runpy
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from auditor.catalogue import check_text, checks_page, precision
from auditor.checks import CHECKS
from auditor.checks.page.title_missing import TitleMissing

SCRIPT = Path(__file__).parents[1] / "docs" / "precision.py"
DOCS: dict[str, Any] = runpy.run_path(str(SCRIPT))
RULE = TitleMissing.rule


def line(verdict: str = "true", check: str = "byline", when: str = "2026-11") -> str:
    return (
        f'{{"check": "{check}", "page": "https://a.example/", "verdict": "{verdict}", "reason": "r", "when": "{when}"}}'
    )


def test_the_levels_in_the_code_agree_with_the_committed_verdicts() -> None:
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_verdicts_are_counted_by_check_with_the_last_month() -> None:
    text = "\n".join([line(), line("false"), line("pointless"), "", line(when="2026-12"), line(check="dates")])

    assert DOCS["judged"](DOCS["verdicts"](text)) == {"byline": (2, 4, "2026-12"), "dates": (1, 1, "2026-11")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nonsense", "line 1: no JSON"),
        (line() + "\n" + line("maybe"), "line 2: the verdict is 'maybe'"),
        (line(check="bylines"), "there is no check 'bylines'"),
        (line(when="November"), "must be YYYY-MM"),
        ('{"check": "byline"}', "needs the texts check, page, verdict, reason, when"),
    ],
)
def test_a_line_that_is_no_verdict_is_named(text: str, said: str) -> None:
    with pytest.raises(Exception, match=said):
        DOCS["verdicts"](text)


@pytest.mark.parametrize(
    ("level", "on", "right", "of", "fault"),
    [
        ("note", True, 9, 20, "must be off by default"),
        ("note", False, 9, 20, ""),
        ("warning", True, 15, 20, "its level must be note, not warning"),
        ("note", True, 15, 20, ""),
        ("warning", True, 16, 20, ""),
        ("error", True, 19, 20, "its level cannot be error"),
        ("error", True, 20, 20, ""),
        ("error", True, 0, 7, ""),
    ],
)
def test_a_level_follows_from_the_share_that_is_right(level: Any, on: bool, right: int, of: int, fault: str) -> None:  # noqa: FBT001
    rule = replace(RULE, level=level, default_on=on)

    faults = DOCS["level_faults"]([rule], {rule.id: (right, of, "2026-11")})

    assert [fault in each for each in faults] == ([True] if fault else [])


def test_the_catalogue_says_how_often_a_check_is_right() -> None:
    (check,) = (check for check in CHECKS if check.rule.id == "title-missing")

    assert precision(check, {"title-missing": (19, 20, "2026-11")}) == (
        "right in 19 of 20 judged findings (November 2026)"
    )
    assert precision(check, {}) == ""
    shown = precision(check)
    assert shown in check_text(check)
    assert shown in checks_page()


def test_the_module_is_made_of_the_counts() -> None:
    made: dict[str, Any] = {}
    exec(DOCS["module"]({"byline": (2, 4, "2026-12")}), made)  # noqa: S102 - our own text

    assert made["JUDGED"] == {"byline": (2, 4, "2026-12")}


def test_the_page_counts_each_check_and_gives_every_reason() -> None:
    found = DOCS["verdicts"]("\n".join([line(), line("false"), line("pointless", check="dates"), line(check="dates")]))

    made = DOCS["page"](found)

    assert "| byline | note | 2 | 1 | 1 | 0 |" in made
    assert "| all |  | 4 | 50 % | 25 % | 25 % |" in made
    assert "## dates\n\n- pointless: r (https://a.example/)\n- true: r (https://a.example/)\n" in made
