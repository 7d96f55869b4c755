"""What the code says about itself is what stands in the docs."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from auditor.catalogue import check_text, checks_page, rule_table, thresholds
from auditor.check import Check
from auditor.checks import CHECKS
from auditor.fetch.settings import FetchSettings

ROOT = Path(__file__).parents[1]
the_table = cache(rule_table)
the_page = cache(checks_page)
each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)


def test_no_generated_file_is_stale() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "docs" / "generate.py", "--check"], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, ""), done.stderr


@each_check
def test_every_check_is_in_the_table_the_page_and_the_terminals_words(check: Check) -> None:
    assert f"(#{check.rule.id})" in the_table()
    assert f"\n### {check.rule.id}\n" in the_page()
    assert check.rule.title in check_text(check)


@each_check
def test_every_threshold_says_what_it_means(check: Check) -> None:
    assert [item.name for item in thresholds(check) if not item.meaning] == []


def test_settings_of_fetching_say_what_they_mean() -> None:
    meanings = {item.name: item.meaning for item in thresholds(FetchSettings())}

    assert "Seconds between the starts of two requests" in meanings["delay"]


def test_a_check_that_is_off_says_so_and_why() -> None:
    (check,) = (each for each in CHECKS if each.rule.id == "transition-words")

    assert not check.rule.default_on
    assert f"off by default: {check.rule.off_because[:30]}" in check_text(check)
    assert 'Switch it on with `on = ["transition-words"]`' in checks_page()
    assert "| Few transition words | note (off) |" in rule_table()
