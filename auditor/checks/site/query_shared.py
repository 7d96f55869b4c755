"""Finds articles that Google shows for the same query."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import ClassVar, Final

from auditor.check import Rule
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, is_hidden, of_each_address, offer
from auditor.wording import counted

_LINES: Final = 5
"""Queries whose figures are shown."""


@record
class QueryShared:
    """By the figures of Search Console; without them it says nothing. What it finds is not found by words again."""

    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="query-shared",
        area="site",
        title="Several articles shown for one query",
        why="Google shows now the one and now the other for the same search, so each gets a part of the clicks and"
        " neither is known as the answer.",
        fix="Keep the article that answers the query better, move into it what only the other says, and redirect the"
        " other to it; or make the other one about something else in title, H1 and text.",
        basis="house style",
        source="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
        checked="2026-11-28",
        level="warning",
        weight=5,
        good="",
        bad="",
    )

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        if is_hidden(facts.article):
            return
        for query in facts.queries:
            if query.is_shared:
                yield query.text, offer(facts)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield from combinations(sorted(of_each_address(offers), key=lambda one: one.identity), 2)

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        pages = [look(member.identity) for member in members]
        shared = sorted(
            {
                (query.of_site, query.text, max(query.days, other.days))
                for one, two in combinations(pages, 2)
                for query in one.queries
                for other in two.queries
                if query.is_shared and other.is_shared and query.text == other.text
            },
            key=lambda found: (-found[0], found[1], -found[2]),
        )
        texts = list(dict.fromkeys(text for _, text, _ in shared))
        if not texts:
            return None
        total, text, _ = shared[0]
        others = f" and of {counted(len(texts) - 1, 'other query', 'other queries')}" if len(texts) > 1 else ""
        return SiteProblem(
            f"{len(members):,} articles share the {counted(total, 'impression')} of “{text}”{others}",
            key=min(texts),
            evidence=tuple(line for each in texts[:_LINES] for line in _figures(each, pages)),
        )


def _figures(text: str, pages: Sequence[Facts]) -> Iterator[str]:
    """A line for each page: what part of the query it has."""
    rows = [(query, page) for page in pages for query in page.queries if query.text == text and query.is_shared]
    for query, page in sorted(rows, key=lambda row: (-row[0].impressions, row[1].article.identity)):
        days = f", on {counted(query.days, 'day')} beside another page" if query.days else ""
        share = f"{100 * query.impressions / max(1, query.of_site):.0f} % of the impressions"
        yield f"“{text}”: {share}, {counted(query.clicks, 'click')}{days}: {page.article.url or page.article.source}"
