"""Finds dates that were moved while the text stayed as it was."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.model.record import record
from auditor.text.dates import plain_day


@record
class DateMoved:
    rule: ClassVar[Rule] = Rule(
        id="date-moved",
        area="page",
        title="New date on an old text",
        why="A date that moves while the text stays the same promises readers something new. Google names it as a sign"
        " of content that is made for search engines.",
        fix="Put back the date of the last real change, or bring the text up to date.",
        basis="google",
        source="https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
        checked="2026-11-28",
        level="warning",
        weight=4,
        good="",
        bad="",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.freshness
        if not found.known:
            yield Skip("this needs two runs between which the page or one of its dates changed")
            return
        since = found.since
        moved = [
            (place, was, is_now)
            for place, was, is_now in (
                ("page", since.honest.shown, since.clocks.shown),
                ("markup", since.honest.marked, since.clocks.marked),
            )
            if was and is_now > was
        ]
        if moved:
            place, was, is_now = moved[0]
            yield Problem(
                f"the {place}'s date moved from {plain_day(was)} to {plain_day(is_now)}, but the text is the same",
                about_page=True,
                key="date moved",
                evidence=tuple(f"in the {each}: {plain_day(old)}, now {plain_day(new)}" for each, old, new in moved),
                fix=f"Put back {plain_day(was)}, the date of this text, or bring the text up to date.",
            )
