"""Finds articles without Article markup, or with markup that lacks or contradicts what the page says."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict
from auditor.checks.page.pictures import ICON, is_content
from auditor.facts.markup import article_json_ld, article_properties, shared_image
from auditor.model import ARTICLE_TYPES, Article, Facts, Node
from auditor.read.metadata import article_nodes
from auditor.read.tree import plain_text
from auditor.text.same_words import alike, key
from auditor.wording import listed, short

_DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_ISO = re.compile(rf"{_DAY}(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?", re.IGNORECASE)
_AUTHORS_NAME = "author's name"
_TIME = re.compile(r"[T ]\d\d:\d\d")


@dataclass(frozen=True, slots=True)
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
        article = facts.article
        node = next(
            (
                one
                for one in article_nodes(article.nodes, article.url, article.title.text)
                if ARTICLE_TYPES & set(one.types)
            ),
            None,
        )
        if node is None:
            if article.is_draft:
                yield Skip("a draft: the site's template adds the markup")
                return
            if any(not problem.recovered for problem in article.syntax_problems):
                yield Skip("a block of structured data cannot be read, and it may be this one")
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
        kind = next(name for name in node.types if name in ARTICLE_TYPES)
        lacking = list(_lacking(node, article))
        if lacking:
            shown = article_properties(article)
            known = {name: shown[name] for each in lacking if (name := _property(each)) in shown}
            yield Problem(
                f"the {kind} markup has no {listed(lacking)}",
                line=node.line,
                fix=_addition(lacking, known),
                paste=_lines(known),
                key="properties",
                title="Article markup incomplete",
                cause=f"lacks {listed(lacking)}",
            )
        yield from self._headline(article, node)
        yield from _dates(node)

    def _headline(self, article: Article, node: Node) -> Iterator[Problem]:
        headline = _said(node, "headline") or _said(node, "name")
        titles = [meta.text for meta in article.page_h1s if meta.text] + [article.title.text]
        best = max((alike(headline, title) for title in titles), default=1.0)
        if headline and best < self.headline and not any(key(headline) in key(title) for title in titles):
            yield Problem(
                f"the headline in the markup shares {100 * best:.0f} % of its words with the page's, at least "
                f"{100 * self.headline:.0f} %",
                quote=headline[:120],
                line=node.line,
                evidence=(f"page: {titles[0][:200]}", f"markup: {headline[:200]}"),
                fix="Copy the page's headline into the markup.",
                key="headline",
                title="Different headline in the markup",
            )


def _property(lacking: str) -> str:
    return "author" if lacking == _AUTHORS_NAME else lacking


def _addition(lacking: Sequence[str], known: Mapping[str, object]) -> str:
    """The change: lines to paste for what the page shows, the rest by its name."""
    unknown = [name for name in lacking if _property(name) not in known]
    lines = "Add the lines below to the Article markup." if known else ""
    return " ".join(filter(None, (lines, f"Add {listed(unknown)} to the Article markup." if unknown else "")))


def _lines(known: Mapping[str, object]) -> str:
    """The properties as they are written within a JSON object, each on a line with its comma."""
    text = json.dumps(known, ensure_ascii=False, indent=2)
    inner = text[1:-1].strip("\n").replace("</", "<\\/")
    return textwrap.dedent(inner) + "," if known else ""


def _lacking(node: Node, article: Article) -> Iterator[str]:
    """Properties that Google's guide names and that say nothing here; no image where the article shows none."""
    if not _said(node, "headline") and not _said(node, "name"):
        yield "headline"
    authors = _list(node.properties.get("author") or node.properties.get("creator"))
    if not any(_words(one.get("name") if isinstance(one, dict) else one) for one in authors):
        yield _AUTHORS_NAME if authors else "author"
    if not _said(node, "datePublished"):
        yield "datePublished"
    pictured = bool(shared_image(article)) or any(is_content(image, ICON) for image in article.images)
    if pictured and not _said(node, "image") and not _said(node, "thumbnailUrl"):
        yield "image"


def _dates(node: Node) -> Iterator[Problem]:
    for name in ("datePublished", "dateModified"):
        text = _said(node, name)
        match = _ISO.fullmatch(text)
        if text and match is None:
            yield Problem(
                f"{name} in the markup is {short(text)}, which programs cannot read as a date",
                quote=text[:60],
                line=node.line,
                fix="Write the date as 2026-03-05 or 2026-03-05T08:00:00+01:00.",
                key=name,
                title="Unreadable date in the markup",
                cause=name,
            )
        elif text and match and _TIME.search(text) and not match[1]:
            yield Problem(
                f"{name} in the markup is “{text}”, which has no time zone",
                quote=text,
                line=node.line,
                fix="Add the time zone at its end, such as +01:00 or Z.",
                key=f"{name} zone",
                title="Time in the markup without a time zone",
            )


def _said(node: Node, name: str) -> str:
    return _words(node.properties.get(name))


def _words(value: Any) -> str:
    """The value in words: its own, or those of the item that it is."""
    if isinstance(value, list):
        return next((words for words in map(_words, value[:20]) if words), "")
    if isinstance(value, dict):
        return next(
            (words for words in (_words(value.get(name)) for name in ("name", "url", "contentUrl", "@id")) if words), ""
        )
    return plain_text(value[:2_000]) if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None or value == "" else [value]
