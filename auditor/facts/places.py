"""A phrase and an article in, the places out that hold all its content words: title, H1, introduction and so on."""

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.facts import headline
from auditor.facts.terms import Row, row_of
from auditor.facts.uses import Pattern, holds
from auditor.model import Article, Place

INTRO_WORDS = 40
"""A first paragraph shorter than this is a lead-in, and the next one belongs to the introduction too."""
BYLINE_WORDS = 8
"""A paragraph or list item this short before the text is a byline, a date or a label; the introduction begins later."""


@dataclass(frozen=True, slots=True)
class PlaceRows:
    """The places of an article as terms."""

    title: tuple[Row, ...]
    h1: tuple[Row, ...]
    intro: tuple[Row, ...]
    slug: tuple[Row, ...]
    description: tuple[Row, ...]
    headings: tuple[Row, ...]
    """H2 and H3, one row each."""
    alt: tuple[Row, ...]
    """One row an image that has an alt."""


def place_rows(article: Article, rows: Sequence[Row]) -> PlaceRows:
    """``rows`` are those of the article's sentences."""
    language = article.language
    heading = headline.name(article)
    return PlaceRows(
        title=_rows(headline.title(article), language),
        h1=_rows(heading.text if heading else "", language),
        intro=introduction(article, rows),
        slug=_rows(headline.slug(article), language),
        description=_rows(article.description.text, language),
        headings=tuple(
            each for head in article.headings if head.level in {2, 3} for each in _rows(head.text, language)
        ),
        alt=tuple(each for image in article.images for each in _rows(image.alt or "", language)),
    )


def places(looked_for: Sequence[Pattern], where: PlaceRows) -> tuple[Place, ...]:
    """Where all the phrase's content words stand, in any form and order: within one heading or alt, over the whole of
    the introduction."""
    found: list[Place] = []
    if _together(looked_for, where.title):
        found.append("title")
    if _together(looked_for, where.h1):
        found.append("h1")
    if _together(looked_for, where.intro):
        found.append("intro")
    if _together(looked_for, where.slug):
        found.append("slug")
    if _together(looked_for, where.description):
        found.append("description")
    if any(holds(looked_for, each) for each in where.headings):
        found.append("headings")
    if any(holds(looked_for, each) for each in where.alt):
        found.append("alt")
    return tuple(found)


def introduction(article: Article, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Sentences of the first paragraphs, up to the first one that brings them to ``INTRO_WORDS`` words."""
    found: list[Row] = []
    count = 0
    last = -1
    for each in rows:
        block = article.blocks[each.block]
        if block.kind == "heading" and block.level > 1 and found:
            break
        if block.kind not in {"paragraph", "quote"} or (not found and len(block.text.split()) <= BYLINE_WORDS):
            continue
        if each.block != last and count >= INTRO_WORDS:
            break
        last = each.block
        count += len(each.stems)
        found.append(each)
    return tuple(found)


def _together(looked_for: Sequence[Pattern], rows: Sequence[Row]) -> bool:
    stems = {stem for each in rows for stem in each.stems}
    return any(all(stem in stems for stem in pattern.stems) for pattern in looked_for)


def _rows(text: str, language: str) -> tuple[Row, ...]:
    line = row_of(text, language)
    return (line,) if line.words else ()
