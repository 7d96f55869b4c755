"""A phrase and an article in, the places out that hold all its content words: title, H1, introduction and so on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from auditor.facts import headline
from auditor.facts.body import Body
from auditor.facts.terms import Row, all_stems, row_of
from auditor.facts.uses import Pattern, holds
from auditor.model import Place

INTRO_WORDS = 40
"""A first paragraph shorter than this is a lead-in, and the next one belongs to the introduction too."""
BYLINE_WORDS = 8
"""A paragraph or list item this short before the text is a byline, a date or a label; the introduction begins later."""


@dataclass(frozen=True, slots=True)
class PlaceStems:
    """The places of an article as the stems they hold."""

    title: frozenset[str]
    h1: frozenset[str]
    intro: frozenset[str]
    slug: frozenset[str]
    description: frozenset[str]
    headings: tuple[frozenset[str], ...]
    """H2 and H3, one set each."""
    alts: tuple[frozenset[str], ...]


def place_stems(body: Body) -> PlaceStems:
    article = body.article
    language = article.language
    return PlaceStems(
        title=all_stems(body.title, language),
        h1=all_stems(body.h1, language),
        intro=frozenset(chain.from_iterable(all_stems(line, language) for line in introduction(body))),
        slug=all_stems(row_of(headline.slug(article), language), language),
        description=all_stems(row_of(article.description.text, language), language),
        headings=tuple(all_stems(line, language) for line in body.headings),
        alts=tuple(all_stems(line, language) for line in body.alts),
    )


def places(looked_for: Sequence[Pattern], where: PlaceStems) -> tuple[Place, ...]:
    """Where all the phrase's content words stand, in any form and order: within one heading or alt, over the whole of
    the introduction."""
    one: tuple[tuple[Place, frozenset[str]], ...] = (
        ("title", where.title),
        ("h1", where.h1),
        ("intro", where.intro),
        ("slug", where.slug),
        ("description", where.description),
    )
    several: tuple[tuple[Place, tuple[frozenset[str], ...]], ...] = (("headings", where.headings), ("alt", where.alts))
    return (
        *(place for place, stems in one if holds(looked_for, stems)),
        *(place for place, each in several if any(holds(looked_for, stems) for stems in each)),
    )


def introduction(body: Body) -> tuple[Row, ...]:
    """Sentences of the first paragraphs, up to the first one that brings them to ``INTRO_WORDS`` words."""
    blocks = body.article.blocks
    found: list[Row] = []
    count = 0
    for number, group in groupby(body.rows, key=lambda line: line.block):
        block, lines = blocks[number], tuple(group)
        size = sum(len(line.stems) for line in lines)
        if block.kind == "heading" and block.level > 1 and found:
            break
        if block.kind not in {"paragraph", "quote"} or (
            not found and size <= BYLINE_WORDS and block.role != "standfirst"
        ):
            continue
        found += lines
        count += size
        if count >= INTRO_WORDS:
            break
    return tuple(found)
