"""Finds links whose text does not say where they lead."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.links import (
    address_key,
    is_embedded_post,
    is_generic,
    is_sharing,
    is_small_print,
    lead_elsewhere,
)
from auditor.facts.pictures import is_picture
from auditor.model import Facts, Link, Span
from auditor.model.record import record
from auditor.text import fold

_NO_PAGES = ("#", "javascript:", "data:", "mailto:?", "sms:?", "whatsapp:", "viber:", "tg:", "fb-messenger:")
"""How addresses begin that lead to no page and nobody; the last ones open a program to share this page."""


@record
class LinkText:
    rule: ClassVar[Rule] = Rule(
        id="link-text",
        area="page",
        title="Link text that says nothing",
        why="Readers scan links, screen readers list them without their sentence, and search engines learn from the "
        "link text what the linked page is about. “Here” tells none of them anything.",
        fix="Link the words that say what the reader will find there.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
        checked="2026-11-22",
        level="note",
        weight=3,
        good='<h1>Bread</h1><p>How warm the dough is matters most, as our <a href="/temperature">table of dough '
        "temperatures</a> shows.</p>",
        bad="<h1>Bread</h1><p>How warm the dough is matters most. For our table of dough temperatures, "
        '<a href="/temperature">click here</a>.</p>',
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        article = facts.article
        links = [link for link in article.links if _leads_somewhere(link) and not (link.beside and link.text)]
        if not links:
            yield Skip("the article has no links")
            return
        pictures = {image.line for image in article.images}
        own = address_key(article.url) if article.url else None
        wordless = any(not link.text for link in links)
        said = {address_key(link.href) for link in article.links if link.text and link.href} if wordless else set()
        boxes = {heading.block for heading in lead_elsewhere(article)}
        headed = {address_key(link.href) for link in links if link.block in boxes}
        for link in links:
            if (
                link.text
                and is_generic(link.text, article.language)
                and not (_is_its_name(link) or is_small_print(link.href))
            ):
                if address_key(link.href) in headed:  # "Read more" in a box whose heading leads there as well
                    continue
                yield Problem(
                    f"the link text “{link.text}” does not say that it leads to {link.href[:200]}",
                    quote=link.text,
                    line=link.line,
                    spans=(Span(link.block, link.start, link.end),)
                    if link.block >= 0 and link.end > link.start
                    else (),
                    fix=f"Move the link from “{link.text}” to the words that say what the reader will find there.",
                    key=f"{link.text} {link.href[:500]}",
                )
            elif (
                not link.text
                and not _is_anchor(link)
                and not _is_picture(link)
                and address_key(link.href) not in said  # a button or an icon beside the link in words
                and not is_embedded_post(link.href)
                and address_key(link.href) != own
                and pictures.isdisjoint(range(link.line - 1, link.line + 4))
            ):
                yield Problem(
                    f"a link to {link.href[:200]} has no text",
                    line=link.line,
                    fix="Write between its tags what the reader will find there, or delete the link.",
                    key=link.href[:500],
                )


def _is_its_name(link: Link) -> bool:
    """Whether the address ends in the same word: "go" is a tag there, or a language ("statefun-go")."""
    last = link.href.partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2]
    return fold(link.text) in (fold(last), *fold(last).replace("_", "-").replace(".", "-").split("-"))


def _is_anchor(link: Link) -> bool:
    """Whether an empty link only marks a place to link to, as systems put beside every heading."""
    return "#" in link.href


def _is_picture(link: Link) -> bool:
    """Whether it opens a picture large: what it holds is that picture."""
    return is_picture(link.href)


def _leads_somewhere(link: Link) -> bool:
    return bool(link.href) and not link.href.startswith(_NO_PAGES) and not is_sharing(link.href)
