"""Finds articles that link to no other page of their site."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.page.addresses import same_page, same_site, says_host
from auditor.model import Facts, Link


@dataclass(frozen=True, slots=True)
class LinksInternal:
    rule: ClassVar[Rule] = Rule(
        id="links-internal",
        area="page",
        title="No link to another page of the site",
        why="A link from the text tells readers and crawlers which other pages belong to the subject; menus and "
        "lists of related posts say the same on every page.",
        fix="Link one sentence to the page of your site that goes on where it stops.",
        basis="house style",
        source="https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
        checked="2026-11-22",
        level="note",
        weight=3,
        good="<h1>Bread</h1><p>" + "Rye dough is sticky, so wet your hands. " * 20
        + 'Our <a href="/blog/sourdough">guide to sourdough</a> says how to feed it.</p>',
        bad="<h1>Bread</h1><p>" + "Rye dough is sticky, so wet your hands. " * 20 + "</p>",
    )  # fmt: skip

    at_least: int = 1
    """Links in the article's own text."""
    shortest: int = 100
    """Words of an article that is asked for links."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if facts.words < self.shortest:
            yield Skip(f"the text has {facts.words} words, links are asked for from {self.shortest} on")
            return
        links = [link for link in article.links if link.block >= 0 and _is_of_web(link)]
        if not article.url and any(says_host(link.href) for link in links):
            yield Skip("the page's address is not known, so nobody can say which links are its site's own")
            return
        own = [link for link in links if not says_host(link.href) or same_site(link.href, article.url)]
        others = [link for link in own if not same_page(link.href, article.url)]
        if len(others) < self.at_least:
            yield Problem(
                f"the text links to {len(others)} other pages of the site, at least {self.at_least}", about_page=True
            )


def _is_of_web(link: Link) -> bool:
    """Whether the link leads to a page: no anchor, mail, telephone or script."""
    scheme, colon, _ = link.href.partition(":")
    if not link.href or link.href.startswith("#"):
        return False
    return not colon or "/" in scheme or scheme.lower() in ("http", "https")
