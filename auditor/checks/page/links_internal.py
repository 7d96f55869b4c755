"""Finds articles that link to no other page of their site."""

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.articles import PLAIN, RYE, paragraphs
from auditor.facts.links import names_host, same_owner, same_page
from auditor.facts.trust import is_news, is_post
from auditor.model import Article, Facts, Link
from auditor.model.record import record
from auditor.wording import counted


@record
class LinksInternal:
    rule: ClassVar[Rule] = Rule(
        id="links-internal",
        area="page",
        title="No link to another page of the site",
        why="A link in the text shows readers and crawlers which other pages belong to the subject; menus and lists of "
        "related posts are the same on every page.",
        fix="Link from one sentence to a page of your site that takes the subject further.",
        basis="house style",
        source="https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
        checked="2026-11-22",
        level="note",
        weight=3,
        good=RYE
        + paragraphs(PLAIN)
        + '<p>Our <a href="/blog/sourdough">guide to sourdough</a> says how to feed a starter.</p>',
        bad=RYE + paragraphs(PLAIN),
    )

    at_least: int = 1
    """Links in the article: in its text, its lists of links, its captions, around its pictures."""
    shortest: int = 450
    """Words in sentences of an article that is asked for links: a short note needs none, nor does a list of changes."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        if facts.words < self.shortest:
            yield Skip(f"the text has {counted(facts.words, 'word')}; this check needs {self.shortest}")
            return
        if is_news(article):
            yield Skip("a news article: its site lists what belongs to the subject beside it")
            return
        if not is_post(facts):
            yield Skip("no post: nothing on it says when or by whom it was written")
            return
        words = sum(len(facts.sentences[index].words) for index in facts.readability.prose_sentences)
        if words < self.shortest:
            yield Skip(f"the text has {counted(words, 'word')} in sentences; this check needs {self.shortest}")
            return
        links = [link for link in article.links if (link.block >= 0 or link.beside) and _is_of_web(link)]
        if not article.url and any(names_host(link.href) for link in links):
            yield Skip("the page's address is not known, so we cannot say which links stay on its site")
            return
        others = (link for link in links if _is_own(link, article) and not same_page(link.href, article.url))
        found = sum(1 for _ in islice(others, max(0, self.at_least)))
        if found < self.at_least:
            yield Problem(
                f"the article links to {_pages(found)} of the site, at least {self.at_least}",
                about_page=True,
            )


def _is_own(link: Link, article: Article) -> bool:
    """Whether the link stays with the site: on its hosts, or on that which its canonical names."""
    addresses = (article.url, *(canonical.text for canonical in article.canonicals))
    return not names_host(link.href) or any(same_owner(link.href, address) for address in addresses if address)


def _pages(count: int) -> str:
    return counted(count, "other page") if count else "no other page"


def _is_of_web(link: Link) -> bool:
    """Whether the link leads to a page: no anchor, mail, telephone or script."""
    scheme, colon, _ = link.href.partition(":")
    if not link.href or link.href.startswith("#"):
        return False
    return not colon or "/" in scheme or scheme.lower() in ("http", "https")
