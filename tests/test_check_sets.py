"""Sets of checks: what an earlier one still gets of checks that came or changed later."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import pytest

from auditor.catalogue import ALL
from auditor.check import Before, Problem, Rule
from auditor.check_selection import running
from auditor.check_sets import as_of, changes_since, is_later, is_name, is_on, known_sets, level_as_of
from auditor.checks import CHECKS
from auditor.model import Facts


def rule(since: str = "2026.1", *before: Before, default_on: bool = True) -> Rule:
    return Rule(
        "no-rust", "page", "Mentions rust", "Our house never does.", "Leave it out.", "house style", "", "2026-11-28",
        "error", 4, since=since, before=before, default_on=default_on,
    )  # fmt: skip


@dataclass(frozen=True)
class Rust:
    rule: ClassVar[Rule] = rule(
        "2026.1",
        Before("2027.1", thresholds=(("at_most", 9),), level="note"),
        Before("2027.10", thresholds=(("at_most", 5), ("at_least", 2))),
        Before("2028.1", level="warning", default_on=False),
    )
    at_most: int = 3
    at_least: int = 1

    def judge(self, facts: Facts) -> Iterator[Problem]:
        del facts
        yield Problem("rust")


@dataclass(frozen=True)
class Newer(Rust):
    rule: ClassVar[Rule] = rule("2027.2")


def test_sets_are_those_that_checks_name_in_the_order_of_their_numbers() -> None:
    assert known_sets([Rust.rule, Newer.rule]) == ("2026.1", "2027.1", "2027.2", "2027.10", "2028.1")
    assert is_later("2027.10", "2027.9")
    assert not is_later("2027.1", ""), "without a pin nothing is later"


@pytest.mark.parametrize(
    ("pin", "at_most", "at_least", "level", "runs"),
    [
        ("2026.1", 9, 2, "note", False),
        ("2027.1", 5, 2, "warning", False),
        ("2027.10", 3, 1, "warning", False),
        ("2028.1", 3, 1, None, True),
        ("", 3, 1, None, True),
    ],
)
def test_a_check_is_as_it_was_in_the_set(pin: str, at_most: int, at_least: int, level: str | None, runs: bool) -> None:  # noqa: FBT001
    check = as_of(Rust(), pin)
    assert isinstance(check, Rust)

    assert (check.at_most, check.at_least) == (at_most, at_least)
    assert level_as_of(Rust.rule, pin) == level
    assert is_on(Rust.rule, pin) == runs


def test_a_check_does_not_run_under_an_earlier_set_unless_it_is_switched_on() -> None:
    assert running((Newer(),), pin="2027.1") == ()
    assert running((Newer(),), pin="2027.2") == (Newer(),)
    assert running((Newer(),), pin="2027.1", on=["no-rust"]) == (Newer(),)


def test_what_a_later_set_changed_is_named_newest_first_and_of_a_new_check_nothing() -> None:
    assert [each.set for each in changes_since(Rust.rule, "2027.1")] == ["2028.1", "2027.10"]
    assert list(changes_since(Newer.rule, "2027.1")) == []


def test_every_check_of_ours_names_a_set_and_thresholds_that_there_are() -> None:
    for check in ALL:
        assert is_name(check.rule.since)
        for each in check.rule.before:
            assert is_name(each.set)
            assert is_later(each.set, check.rule.since)
            assert all(hasattr(check, name) for name, _ in each.thresholds)


def test_the_first_set_has_all_checks_that_came_with_it_as_they_are() -> None:
    first = [check for check in CHECKS if check.rule.since == "2026.1" and not check.rule.before]

    assert [check for check in running(CHECKS, pin="2026.1") if check in first] == [
        check for check in running(CHECKS) if check in first
    ]
