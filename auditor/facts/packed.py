"""An article and the words of a family in, its title, alts and link texts that are packed with them out."""

from collections import Counter
from collections.abc import Iterator

from auditor.facts.pairs import Core, pairs_in
from auditor.facts.shape_words import shape_words
from auditor.model import Article, Shape
from auditor.text import fold

ALTS = 3
"""Pictures with different alts that hold the family, and little else, from which on it is a habit; two of them must be
worded as for a search box, since a page on cameras shows cameras."""
LITTLE = 3
"""Words beside the family's own that an alt or a link's text holds at most if it is about nothing else."""
ANCHORS = 4
"""Links in the text with the same words, from which on it is a habit."""


def packed(article: Article, core: Core) -> Iterator[Shape]:
    """A shape for every use of the family too many."""
    times = list(pairs_in(article.title.text, article.language)).count(core)
    if times > 1:
        yield from [Shape("title", article.title.text, line=article.title.line)] * (times - 1)
    yield from _alts(article, core)
    yield from _anchors(article, core)


def _alts(article: Article, core: Core) -> Iterator[Shape]:
    small = {
        fold(image.alt): image
        for image in article.images
        if image.alt and len(image.alt.split()) <= len(core) + LITTLE and core in pairs_in(image.alt, article.language)
    }
    selling = shape_words(article.language).selling
    if len(small) >= ALTS and sum(bool(selling & set(alt.split())) for alt in small) > 1:
        yield from (Shape("alt", image.alt or "", line=image.line) for image in small.values())
    for image in article.images:
        if image.alt and list(pairs_in(image.alt, article.language)).count(core) > 1:
            yield Shape("alt", image.alt, line=image.line)


def _anchors(article: Article, core: Core) -> Iterator[Shape]:
    inside = [link for link in article.links if link.block >= 0 and article.blocks[link.block].kind == "paragraph"]
    texts = Counter(fold(link.text) for link in inside)
    for link in inside:
        if texts[fold(link.text)] >= ANCHORS and core in pairs_in(link.text, article.language):
            yield Shape("anchor", link.text, line=link.line)
