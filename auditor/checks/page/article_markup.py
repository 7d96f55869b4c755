"""Finds articles without Article markup, or with markup that lacks or contradicts what the page says."""

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict
from auditor.facts.markup import article_json_ld, article_properties
from auditor.facts.trust import is_post
from auditor.model import ArticleProperty, Facts, MarkedArticle
from auditor.model.record import record
from auditor.wording import listed, short


@record
class ArticleMarkup:
    rule: ClassVar[Rule] = Rule(
        id="article-markup",
        area="page",
        title="Article markup missing or incomplete",
        why="Markup of type Article, or a kind of it such as BlogPosting, gives search engines the headline, author, "
        "dates and image. Google recommends these properties and requires none; they help it show the right title, "
        "picture and date.",
        fix="Add the property to the page's Article markup, in the words that the page shows.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/structured-data/article",
        checked="2026-11-22",
        level="note",
        weight=3,
        last=True,
        good='<!doctype html><html lang="en"><head><title>Proofing dough</title><script type="application/ld+json">'
        '{"@context":"https://schema.org","@type":"BlogPosting","headline":"Proofing dough","image":"/dough.jpg",'
        '"author":{"@type":"Person","name":"Ines Roth"},"datePublished":"2026-03-05T08:00:00+01:00"}</script></head>'
        "<body><main><article><h1>Proofing dough</h1><p>By Ines Roth</p><p>Mix it.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Proofing dough</title><script type="application/ld+json">'
        '{"@context":"https://schema.org","@type":"BlogPosting","headline":"Proofing dough",'
        '"author":{"@type":"Person"},"datePublished":"5 March 2026"}</script></head>'
        "<body><main><article><h1>Proofing dough</h1><p>By Ines Roth</p><p>Mix it.</p></article></main></body></html>",
    )

    headline: Share = 0.5
    """Share of words, 0 to 1, that the marked-up headline has in common with the H1 or the title at least."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article, marked = facts.article, facts.marked_article
        if marked is None:
            if article.is_draft:
                yield Skip("a draft: the site's template adds the markup")
                return
            if any(not problem.recovered for problem in article.syntax_problems):
                yield Skip("a block of structured data cannot be read, and it may be this one")
                return
            if not is_post(facts):
                yield Skip("no post: nothing on it says when or by whom it was written")
                return
            yield Problem(
                "the page has no markup of type Article, BlogPosting or NewsArticle",
                fix="When the text is final, paste the block into the page: it says what the page shows.",
                about_page=True,
                title="No Article markup",
                cause="no Article",
                paste=article_json_ld(article),
            )
            return
        if marked.lacks:
            shown = article_properties(article)
            known = {name: shown[name] for each in marked.lacks if (name := _property(each)) in shown}
            yield Problem(
                f"the {marked.type} markup has no {listed(marked.lacks)}",
                line=marked.line,
                fix=_addition(marked.lacks, known),
                paste=_lines(known),
                key="properties",
                title="Article markup incomplete",
                cause=f"lacks {listed(marked.lacks)}",
            )
        if marked.shared < self.headline:
            yield Problem(
                f"the headline in the markup shares {100 * marked.shared:.0f} % of its words with the page's, at least "
                f"{100 * self.headline:.0f} %",
                quote=marked.headline[:120],
                line=marked.line,
                evidence=(f"page: {marked.shown[:200]}", f"markup: {marked.headline[:200]}"),
                fix="Copy the page's headline into the markup.",
                key="headline",
                title="Different headline in the markup",
            )
        yield from _dates(marked)


def _property(lacking: ArticleProperty) -> str:
    return "author" if lacking == "author's name" else lacking


def _addition(lacking: Sequence[ArticleProperty], known: Mapping[str, object]) -> str:
    """The change: lines to paste for what the page shows, the rest by its name."""
    unknown = [name for name in lacking if _property(name) not in known]
    lines = "Add the lines below to the Article markup." if known else ""
    return " ".join(filter(None, (lines, f"Add {listed(unknown)} to the Article markup." if unknown else "")))


def _lines(known: Mapping[str, object]) -> str:
    """The properties as they are written within a JSON object, each on a line with its comma."""
    text = json.dumps(known, ensure_ascii=False, indent=2)
    inner = text[1:-1].strip("\n").replace("</", "<\\/")
    return textwrap.dedent(inner) + "," if known else ""


def _dates(marked: MarkedArticle) -> Iterator[Problem]:
    for date in marked.dates:
        if not date.is_readable:
            yield Problem(
                f"{date.name} in the markup is {short(date.text)}, which programs cannot read as a date",
                quote=date.text[:60],
                line=marked.line,
                fix="Write the date as 2026-03-05 or 2026-03-05T08:00:00+01:00.",
                key=date.name,
                title="Unreadable date in the markup",
                cause=date.name,
            )
        elif date.lacks_zone:
            yield Problem(
                f"{date.name} in the markup is “{date.text}”, which has no time zone",
                quote=date.text,
                line=marked.line,
                fix="Add the time zone at its end, such as +01:00 or Z.",
                key=f"{date.name} zone",
                title="Time in the markup without a time zone",
            )
