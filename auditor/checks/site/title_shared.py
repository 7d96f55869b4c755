"""Finds pages with the same title."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Rule
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, of_each_address, offer


@record
class TitleShared:
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="title-shared",
        area="site",
        title="Several pages with the same title",
        why="In a list of results or of open tabs nobody can tell these pages apart, and a search engine has to"
        " guess which of them to show.",
        fix="Give each page a title that says what only this page has.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/title-link",
        checked="2026-11-28",
        level="warning",
        weight=5,
        good="",
        bad="",
    )

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        title = " ".join(facts.article.title.text.split())
        if title:  # a page that search engines leave out too: readers have its tab open beside the others
            yield f"{facts.article.language}\0{title.casefold()}", offer(facts, text=title)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield of_each_address(offers)

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        del look
        title = members[0].text
        return SiteProblem(f"{len(members):,} pages have the title “{title}”", key=title)
