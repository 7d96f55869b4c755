"""Finds suppressions of findings that do not do what their author meant."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.model.record import record
from auditor.model.suppression import SuppressionUse
from auditor.wording import listed


@record
class Suppression:
    rule: ClassVar[Rule] = Rule(
        id="suppression",
        area="page",
        title="Suppression that does nothing",
        why="A comment that lets a finding stay is a promise that somebody looked at it. One that is over, gives no"
        " reason or hides nothing misleads the next author.",
        fix="Delete the comment, or say in it what is to stay and why.",
        basis="house style",
        source="",
        checked="2026-11-28",
        level="note",
        weight=1,
        good="",
        bad="",
        after_others=True,
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        if not facts.suppressions:
            yield Skip("nothing is suppressed on this page")
            return
        for use in facts.suppressions:
            if said := _wrong(use):
                one = use.suppression
                yield Problem(
                    said[0], line=one.line, quote=one.origin if one.line else "", key=one.origin or said[0],
                    fix=said[1], title=said[2],
                )  # fmt: skip


def _wrong(use: SuppressionUse) -> tuple[str, str, str] | None:
    """What is wrong with it, what to do, and the heading."""
    one = use.suppression
    if one.fault:
        return f"a suppression is not understood: {one.fault}", _WRITE, "Suppression that is not understood"
    if use.unknown:
        return (
            f"a suppression names {listed(use.unknown)}, which is no check",
            _WRITE,
            "Suppression of an unknown check",
        )
    names = listed(one.names)
    if use.expired and (use.used or one.line):
        return (
            f"the suppression of {names} held until {one.until} and is over",
            "Make the change that it put off, or give it a new day.",
            "Suppression that is over",
        )
    if not use.used and use.was_judged and one.line:  # one of the configuration is about many pages
        return f"the suppression of {names} suppresses nothing", "Delete the comment.", "Suppression that does nothing"
    return None


_WRITE = "Write it as “auditor: ignore CHECK -- reason”, or delete it."
