"""Finds pages, or parts of them, that still have the text that a CMS or a theme came with."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Verdict
from auditor.facts.placeholder_text import (
    LONGEST,
    came_with,
    is_latin,
    may_ask_or_announce,
    may_be_latin,
    says_soon,
    to_fill,
)
from auditor.model import Article, Facts, Span
from auditor.model.record import record
from auditor.wording import short

# What an article that is about such texts calls them. It may then quote them.
_ABOUT = ("lorem", "ipsum", "placeholder", "dummy text", "filler text", "blindtext", "faux texte", "faux-texte",
          "texto de relleno")  # fmt: skip
_QUOTED = ("quote", "code")


@record
class Placeholder:
    rule: ClassVar[Rule] = Rule(
        id="placeholder",
        area="page",
        title="Placeholder text",
        why="Sample pages, lorem ipsum and “coming soon” are meant to be replaced. Once published, they can be found "
        "in search like any other page, and readers who land on one leave.",
        fix="Replace the text with your own, or take the page offline until it has one.",
        basis="house style",
        source="",
        checked="2026-11-27",
        level="warning",
        weight=8,
        any_page=True,
        good="<h1>Our opening hours</h1><p>From Monday to Friday we bake from six in the morning until the shelves are "
        "empty, mostly at one. On Saturday we close at noon.</p>",
        bad="<h1>Our opening hours</h1><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod "
        "tempor incididunt ut labore.</p>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        headline = next((heading.text for heading in article.headings if heading.text), "") or article.title.text
        if name := came_with(headline, article.text):
            yield Problem(
                f"the page is still {name}",
                quote=headline,
                line=article.headings[0].line if article.headings else 0,
                fix="Delete the page, or replace its text with your own.",
                about_page=True,
                title="Sample page of the CMS",
            )
            return
        named = f"{article.title.text} {headline}".casefold()
        if not any(word in named for word in _ABOUT):
            yield from _in_blocks(article)


def _in_blocks(article: Article) -> Iterator[Problem]:
    folded = article.text.casefold()
    latin = may_be_latin(folded)
    if not latin and not may_ask_or_announce(folded):
        return
    for number, block in enumerate(article.blocks):
        text = block.text
        if block.kind in _QUOTED or (not latin and len(text) > LONGEST):
            continue
        if latin and is_latin(text):
            yield Problem(
                "a paragraph is still filler text in Latin (lorem ipsum)",
                spans=(_all(number, text),),
                title="Filler text",
            )
        elif words := to_fill(text):
            yield Problem(
                f"{short(words)} is a placeholder for a text that is still missing", spans=(_all(number, text),)
            )
        elif says_soon(text) and _paragraphs(article) <= 1:
            yield Problem(
                f"the page says nothing but {short(text)}", spans=(_all(number, text),), title="Page without content"
            )


def _all(number: int, text: str) -> Span:
    return Span(number, 0, len(text))


def _paragraphs(article: Article) -> int:
    return sum(block.kind not in ("heading", *_QUOTED) and bool(block.text.strip()) for block in article.blocks)
