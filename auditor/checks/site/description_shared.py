"""Finds pages with the same meta description."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Rule
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, is_hidden, of_each_address, offer

_SHOWN = 160
"""Characters of it that a message shows."""


@record
class DescriptionShared:
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="description-shared",
        area="site",
        title="Several pages with the same meta description",
        why="A description that fits several pages says of none of them what a reader finds there. Search engines then"
        " mostly pick a sentence of their own.",
        fix="Write a description for each page, the most visited first; leave it out where nobody has the time.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/snippet",
        checked="2026-11-28",
        level="note",
        weight=4,
        good="",
        bad="",
    )

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        description = " ".join(facts.article.description.text.split())
        if description and not is_hidden(facts.article):
            yield f"{facts.article.language}\0{description.casefold()}", offer(facts, text=description)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield of_each_address(offers)

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        del look
        said = members[0].text
        shown = said if len(said) <= _SHOWN else said[: _SHOWN - 1].rstrip() + "…"
        return SiteProblem(f"{len(members):,} pages have the same meta description", key=said, evidence=(f"“{shown}”",))
