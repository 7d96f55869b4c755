"""Finds articles that link to no other site."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict
from auditor.checks.examples.articles import PLAIN, RYE, paragraphs
from auditor.facts.links import is_sharing, names_host, same_site
from auditor.facts.trust import is_news, share_in_first_person
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import counted


@record
class LinksOutbound:
    rule: ClassVar[Rule] = Rule(
        id="links-outbound",
        area="page",
        title="No link to another site",
        why="A link to the source of a number or a claim lets readers check it for themselves. No search engine asks "
        "for one.",
        fix="Link one claim to the source that you took it from.",
        basis="house style",
        source="https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
        checked="2026-11-22",
        level="note",
        weight=1,
        default_on=False,
        off_because="Few editors add a link for its own sake. Where a text leans on studies or experts, the check "
        "“sources” asks for theirs.",
        good=RYE
        + paragraphs(PLAIN)
        + '<p>The <a href="https://mill.example/rye">mill that we buy from</a> explains how fine it grinds.</p>',
        bad=RYE + paragraphs(PLAIN),
    )

    at_least: int = 1
    """Links in the article: in its text, its lists of links, its captions, around its pictures."""
    shortest: int = 400
    """Words of an article that is asked for links: a short one may be all its writer's own."""
    first_person: Share = 0.15
    """Share of sentences that say "I" or "my", from which on a writer tells of what they saw, and needs no source."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if facts.words < self.shortest:
            yield Skip(f"the text has {counted(facts.words, 'word')}; this check needs {self.shortest}")
            return
        if article.is_product:
            yield Skip("a page that sells something: its maker is the source")
            return
        if share_in_first_person(facts) >= self.first_person:
            yield Skip("the writer tells of their own work or life: they are the source")
            return
        if is_news(article):
            yield Skip("a news article: it names its sources in the text")
            return
        absolute = [link for link in article.links if (link.block >= 0 or link.beside) and names_host(link.href)]
        if not article.url and absolute:
            yield Skip("the page's address is not known, so we cannot say which links leave its site")
            return
        outbound = [link for link in absolute if not same_site(link.href, article.url) and not is_sharing(link.href)]
        if len(outbound) < self.at_least:
            yield Problem(f"the article links to {_sites(len(outbound))}, at least {self.at_least}", about_page=True)


def _sites(count: int) -> str:
    return f"{counted(count, 'page')} of other sites" if count else "no other site"
