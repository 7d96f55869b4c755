"""A check that is off by default runs where it is asked for, and everything that lists checks says that it is off."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from auditor.catalogue import check_text, checks_page, rule_table, starting_config
from auditor.check import Check, Problem, Rule
from auditor.check_selection import running
from auditor.checks import CHECKS
from auditor.checks.page.title_missing import TitleMissing
from auditor.model import Facts

BECAUSE = "Editors agreed with two in five of its findings."


@dataclass(frozen=True, slots=True)
class _Doubtful:
    rule: ClassVar[Rule] = replace(TitleMissing.rule, id="doubtful", default_on=False, off_because=BECAUSE)

    def judge(self, _facts: Facts) -> Iterator[Problem]:
        yield Problem("something")


OFF: Check = _Doubtful()
ON: Check = TitleMissing()


def test_a_check_that_is_off_by_default_does_not_run() -> None:
    assert running((OFF, ON)) == (ON,)


def test_it_runs_in_its_place_where_the_configuration_names_it() -> None:
    assert running((OFF, ON), on=["doubtful"]) == (OFF, ON)


def test_switching_off_wins_over_the_default() -> None:
    assert running((OFF, ON), off=["title-missing"]) == ()


def test_every_list_of_checks_says_that_it_is_off_and_why() -> None:
    assert f"**Off by default.** {BECAUSE}" in checks_page((OFF, ON))
    assert 'on = ["doubtful"]' in checks_page((OFF, ON))
    assert "| error (off) |" in rule_table((OFF,))
    assert BECAUSE in " ".join(check_text(OFF).split())
    assert f"# Off by default: {BECAUSE}" in starting_config((OFF, ON))
    assert "Off by default" not in checks_page((ON,)) + check_text(ON) + starting_config((ON,))


def test_a_rule_that_is_off_by_default_gives_its_reason_and_no_other_does() -> None:
    for check in CHECKS:
        assert bool(check.rule.off_because) != check.rule.default_on
        assert check.rule.default_on or check.rule.off_because.endswith(".")
