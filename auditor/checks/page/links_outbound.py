"""Finds articles that link to no other site."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.page.addresses import is_sharing, same_site, says_host
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class LinksOutbound:
    rule: ClassVar[Rule] = Rule(
        id="links-outbound",
        area="page",
        title="No link to another site",
        why="A link to where a number or a claim comes from lets readers see for themselves. No search engine asks "
        "for one.",
        fix="Link a claim to the source that you took it from.",
        basis="house style",
        source="https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
        checked="2026-11-22",
        level="note",
        weight=1,
        good="<h1>Bread</h1><p>" + "Rye dough is sticky, so wet your hands. " * 20
        + 'The <a href="https://mill.example/rye">mill</a> says how fine it grinds.</p>',
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
        absolute = [link for link in article.links if link.block >= 0 and says_host(link.href)]
        if not article.url and absolute:
            yield Skip("the page's address is not known, so nobody can say which links leave its site")
            return
        outbound = [link for link in absolute if not same_site(link.href, article.url) and not is_sharing(link.href)]
        if len(outbound) < self.at_least:
            yield Problem(f"the text links to {len(outbound)} other sites, at least {self.at_least}", about_page=True)
