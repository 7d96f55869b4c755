"""Finds sitemap entries whose lastmod moves though nothing on the page did."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.model.record import record
from auditor.text.dates import plain_day
from auditor.wording import counted


@record
class LastmodUntrue:
    rule: ClassVar[Rule] = Rule(
        id="lastmod-untrue",
        area="page",
        title="The sitemap's lastmod is not true",
        why="Search engines use lastmod to decide what to read again, and only as long as it is right: Google ignores"
        " it on sites where it proves wrong.",
        fix="Let the system write the day on which the page's text, links or markup changed, and nothing else.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
        checked="2026-11-28",
        level="note",
        weight=2,
        good="",
        bad="",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.freshness
        if not found.known or not found.since.clocks.listed:
            yield Skip(
                "no sitemap says when the page changed"
                if found.known
                else "this needs two runs between which the page or one of its dates changed"
            )
            return
        if found.lastmod_untrue:
            was, is_now = found.since.honest.listed, found.since.clocks.listed
            site = facts.site
            of = f"; so it is on {site.lastmod_untrue:,} of {counted(site.lastmod_moved, 'page')} with a new one"
            yield Problem(
                f"lastmod moved from {plain_day(was)} to {plain_day(is_now)}, but nothing on the page changed"
                f"{of if site.lastmod_moved > 1 else ''}",
                about_page=True,
                key="lastmod moved",
            )
