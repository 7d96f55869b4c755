"""Finds links within the site that lead to no page."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Rule
from auditor.checks.link_holders import held, holder, named, shown_on
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, of_each_address


@record
class LinkBroken:
    by_key: ClassVar[bool] = True
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="link-broken",
        area="site",
        title="Broken link within the site",
        why="A reader who follows it finds an error page and mostly leaves, and a search engine does not find the page"
        " that was meant.",
        fix="Link to the page that has taken its place, redirect the old address there, or take the link out.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
        checked="2026-11-28",
        level="warning",
        weight=5,
        good="",
        bad="",
        any_page=True,
    )

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        yield from (holder(facts, link) for link in facts.failing_links if link.status)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield of_each_address(offers)

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        del look
        link = held(members)
        pages = "1 page links" if len(members) == 1 else f"{len(members):,} pages link"
        return SiteProblem(
            f"{pages} to {link.address}, which answers {link.status}",
            key=named(link.address),
            evidence=tuple(shown_on(members)),
        )
