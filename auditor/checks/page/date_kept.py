"""Finds texts that were rewritten under their old date."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict
from auditor.model import Facts
from auditor.model.record import record
from auditor.text.dates import day, plain_day


@record
class DateKept:
    rule: ClassVar[Rule] = Rule(
        id="date-kept",
        area="page",
        title="Old date on a new text",
        why="Readers take the date for the age of what they read, and search engines show it. A text that was brought"
        " up to date looks old under its old date.",
        fix="Show the day of the change under the title, and write it into the markup as dateModified.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/publication-dates",
        checked="2026-11-28",
        level="note",
        weight=2,
        good="",
        bad="",
    )

    most: Share = 0.1
    """Share of the text, in runs of five words, that may be newer than its date."""
    days: int = 1
    """Days after its date within which a text is still being finished."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.freshness
        if not found.known:
            yield Skip("this needs two runs between which the page or one of its dates changed")
            return
        date = max(found.since.clocks.shown, found.since.clocks.marked)
        if not date or found.new is None:
            yield Skip("the text is too short to compare" if date else "the page has no date")
            return
        today, dated = day(facts.started), day(date)
        if today and dated and (today - dated).days <= self.days:
            return
        if found.new > self.most:
            yield Problem(
                f"{100 * found.new:.0f} % of the text is newer than its date, {plain_day(date)}; at most"
                f" {100 * self.most:.0f} %",
                about_page=True,
                key="date kept",
            )
