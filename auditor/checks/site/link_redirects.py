"""Finds links within the site to addresses that redirect."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Rule
from auditor.checks.link_holders import held, holder, named, shown_on
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, of_each_address


@record
class LinkRedirects:
    by_key: ClassVar[bool] = True
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="link-redirects",
        area="site",
        title="Link within the site to an address that redirects",
        why="Each reader waits for one more answer, and a link breaks on the day on which somebody clears up the"
        " redirects.",
        fix="Link to the new address itself.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/301-redirects",
        checked="2026-11-28",
        level="note",
        weight=2,
        good="",
        bad="",
        any_page=True,
    )

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        yield from (holder(facts, link) for link in facts.failing_links if link.leads_to)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield of_each_address(offers)

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        del look
        link = held(members)
        pages = "1 page links" if len(members) == 1 else f"{len(members):,} pages link"
        return SiteProblem(
            f"{pages} to {link.address}, which redirects to {link.leads_to}",
            key=named(link.address),
            evidence=tuple(shown_on(members)),
        )
