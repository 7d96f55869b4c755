"""Finds articles far shorter than those of their own site."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict, extent_beyond
from auditor.checks.examples.articles import RYE
from auditor.checks.limits.tolerance import is_under
from auditor.facts.pictures import is_gallery
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import counted


@record
class ThinArticle:
    rule: ClassVar[Rule] = Rule(
        id="thin-article",
        area="page",
        title="Far shorter than the site's other articles",
        why="An article that ends where the site's other articles begin is often a draft that was published by "
        "mistake. No search engine asks for a number of words: the site's own habit is the measure.",
        fix="Check whether the article answers what its title promises; finish it, or merge it with a longer one.",
        basis="house style",
        source="https://developers.google.com/search/docs/fundamentals/seo-starter-guide",
        checked="2026-11-22",
        level="note",
        weight=2,
        good=RYE,
        bad="<h1>Rye bread for beginners</h1><p>Rye dough is sticky, so wet your hands. More on this soon.</p>",
    )

    spreads: float = 2.0
    """Spreads below the median from which an article is thin."""
    share: Share = 0.5
    """Share of the median above which no article is thin, however alike the others are."""
    median: float | None = None
    """Words of the site's middle article, where the site's own is not to be asked."""
    spread: float | None = None
    """Median distance of the site's articles from that median, in words; to be set with it."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        site = facts.site
        median, spread = (site.length, site.length_spread) if self.median is None else (self.median, self.spread)
        if median is None or spread is None:
            yield Skip("this needs ten articles of the site, to know how long they usually are")
            return
        if is_gallery(facts.article.url):
            yield Skip("a page of pictures or a film, by its address")
            return
        limit = min(median - self.spreads * spread, median * self.share)
        if is_under(facts.words, limit):
            yield Problem(
                f"the article has {counted(facts.words, 'word')}, at least {limit:,.0f}; the site's median is "
                f"{median:,.0f}",
                about_page=True,
                extent=extent_beyond(facts.words, limit),
            )
