"""Finds articles that ask not to be listed, now or from a date on."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Verdict
from auditor.facts.robots import is_past, takes_out
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import short


@record
class Noindex:
    rule: ClassVar[Rule] = Rule(
        id="noindex",
        area="page",
        title="Article kept out of search results",
        why="A page with noindex appears in no search result at all. On an article it is usually left over from a "
        "draft or a staging site. unavailable_after does the same from its date on.",
        fix="Delete it, unless the article is meant to stay out of search results.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/block-indexing",
        checked="2026-11-22",
        level="warning",
        weight=10,
        good='<!doctype html><html lang="en"><head><title>Proofing dough</title><meta name="robots" '
        'content="max-image-preview:large"></head><body><main><article><h1>Proofing dough</h1>'
        "<p>Mix it in the evening.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Proofing dough</title><meta name="robots" '
        'content="noindex, follow"></head><body><main><article><h1>Proofing dough</h1>'
        "<p>Mix it in the evening.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        for robots in facts.article.robots:
            if takes_out(robots.text):
                where = "its robots meta tag" if robots.line else "its X-Robots-Tag header"
                yield Problem(
                    f"the article is kept out of search results by {where}: {short(robots.text)}",
                    quote=robots.text,
                    line=robots.line,
                    about_page=True,
                    cause="noindex",
                )
                return
        for date in facts.article.unavailable_after:
            if is_past(date.iso, facts.started):
                where = "its robots meta tag" if date.line else "its X-Robots-Tag header"
                yield Problem(
                    f"the article has been kept out of search results since {date.iso[:10]} by {where}",
                    quote=f"unavailable_after: {date.text}",
                    line=date.line,
                    about_page=True,
                )
                return
