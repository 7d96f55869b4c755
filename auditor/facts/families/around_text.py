"""An article and the words of a family in, its title, alts and link texts that are packed with them out."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from auditor.facts.families.pairs import Core, cores
from auditor.facts.families.shape_words import shape_words
from auditor.facts.keyphrases import Body, row_of
from auditor.model import Article, Image, Link, Shape
from auditor.text import fold

ALTS = 3
"""Pictures with different alts that hold the family, and little else, from which on it is a habit; two of them must be
worded as for a search box, since a page on cameras shows cameras."""
LITTLE = 4
"""Words beside the family's own that an alt holds at most if it is about nothing else."""
MOST = 10
"""Times that are counted in one title: nobody needs to know of more."""
ANCHORS = 4
"""Links in the text with the same words, or with a phrase to sell, from which on it is a habit."""
SOLD_EVERY = 250
"""Words of the text to one such link to sell, at most: a long guide may lead to the guides beside it."""


class Around(NamedTuple):
    """What stands around the text, as the pairs of words that families are built on."""

    article: Article
    title: Counter[Core]
    headings: tuple[frozenset[Core], ...]
    """H2 and H3."""
    alts: tuple[tuple[Image, Counter[Core]], ...]
    anchors: tuple[tuple[Link, frozenset[Core]], ...]
    """Links of paragraphs whose words are those of several, or have a word to sell among them."""
    promised: frozenset[str]
    """Roots of the words of title and H1."""
    words: int


def around(body: Body) -> Around:
    article, language = body.article, body.article.language
    inside = [link for link in article.links if link.block >= 0 and article.blocks[link.block].kind == "paragraph"]
    texts = Counter(fold(link.text) for link in inside)
    selling = shape_words(language).selling
    sold = [not selling.isdisjoint(fold(link.text).split()) for link in inside]
    return Around(
        article,
        Counter(cores(row_of(article.title.text, language), language)),
        tuple(frozenset(cores(line, language)) for line in body.headings),
        tuple(
            (image, Counter(cores(line, language)))
            for image, line in zip(article.images, body.alts, strict=True)
            if line.words
        ),
        tuple(
            (link, frozenset(cores(row_of(link.text, language), language)))
            for link, sells in zip(inside, sold, strict=True)
            if texts[fold(link.text)] >= ANCHORS or (sells and sum(sold) >= ANCHORS)
        ),
        frozenset(body.title.roots) | frozenset(body.h1.roots),
        body.words,
    )


def packed_cores(beside: Around) -> frozenset[Core]:
    """Pairs that the title says twice, or that many alts or links hold: families, however seldom the text has them."""
    outside = Counter(chain.from_iterable(held for _, held in (*beside.alts, *beside.anchors)))
    return frozenset(core for core, times in beside.title.items() if times > 1) | frozenset(
        core for core, times in outside.items() if times >= ANCHORS
    )


def packed(beside: Around, core: Core) -> Iterator[Shape]:
    """A shape for every use of the family too many."""
    title = beside.article.title
    for _ in range(min(beside.title[core], MOST) - 1):
        yield Shape("title", title.text, line=title.line)
    yield from _alts(beside, core)
    held = [link for link, cores_of in beside.anchors if core in cores_of]
    if not held:
        return
    texts = Counter(fold(link.text) for link in held)
    sold = [_is_sold(beside, core, link.text) for link in held]
    often = sum(sold) >= ANCHORS and sum(sold) * SOLD_EVERY >= beside.words
    for link, sells in zip(held, sold, strict=True):
        if texts[fold(link.text)] >= ANCHORS or (often and sells):
            yield Shape("anchor", link.text, line=link.line)


def _alts(beside: Around, core: Core) -> Iterator[Shape]:
    if not any(core in held for _, held in beside.alts):
        return
    small = {
        fold(image.alt or ""): image
        for image, held in beside.alts
        if core in held and len((image.alt or "").split()) <= len(core) + LITTLE
    }
    if len(small) >= ALTS and sum(_is_sold(beside, core, alt) for alt in small) > 1:
        yield from (Shape("alt", image.alt or "", line=image.line) for image in small.values())
    for image, held in beside.alts:
        if held[core] > 1:
            yield Shape("alt", image.alt or "", line=image.line)


def _is_sold(beside: Around, core: Core, text: str) -> bool:
    """Whether a word to sell is in it besides the family's own: "online business" is what it is."""
    language = beside.article.language
    line, said = row_of(text, language), shape_words(language)
    return any(said.sells(plain, own=root in core) for plain, root in zip(line.plains, line.roots, strict=True))
