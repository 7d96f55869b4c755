"""Finds articles to which no other page of the site links."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar

from auditor.check import Rule
from auditor.facts.links import address_key, host_of, is_absolute, split
from auditor.model import Facts
from auditor.model.record import record
from auditor.site.linked import keys_of
from auditor.site_check import Look, Offer, SiteProblem, is_hidden, offer


@record
class PageOrphan:
    """Judges only where the whole site was read by its links: see ``auditor.site.linked``."""

    by_key: ClassVar[bool] = True
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="page-orphan",
        area="site",
        title="Article to which no page links",
        why="Readers of the site have no way to it, and search engines take a page to which nothing leads for one"
        " that matters little.",
        fix="Link to it from an article on a near subject, or from a list of articles.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
        checked="2026-11-28",
        level="warning",
        weight=3,
        good="",
        bad="",
    )

    most: float = 0.5
    """Share of the articles without a link beyond which scripts rather write the links, and nothing is said."""

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        article = facts.article
        said = offer(facts, sketch=array("Q", keys_of(article)).tobytes())
        parts = split(article.identity)
        is_start = parts is not None and parts.path in ("", "/")
        own = said.stands_for in {repr(address_key(each)) for each in (article.identity, article.url)}
        if is_absolute(article.identity) and article.is_article and own and not is_start and not is_hidden(article):
            yield host_of(article.identity), said

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        yield tuple(offers)

    def unlinked(self, offers: Sequence[Offer], by_others: Callable[[Iterable[int]], bool]) -> Sequence[Offer]:
        found = [one for one in offers if not by_others(_keys(one))]
        return found if len(found) <= self.most * len(offers) else ()

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        if not members:
            return None
        articles = "1 article has" if len(members) == 1 else f"{len(members):,} articles have"
        named = sorted(members, key=lambda one: one.url)
        return SiteProblem(
            f"{articles} no link from any other page of the site",
            key=host_of(members[0].url),
            evidence=tuple(f"“{look(one.identity).article.title.text}”: {one.url}" for one in named),
        )


def _keys(one: Offer) -> tuple[int, ...]:
    keys = array("Q")
    keys.frombytes(one.sketch)
    return tuple(keys)
