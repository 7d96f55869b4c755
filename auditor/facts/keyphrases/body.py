"""An article in, all its words as terms out, made once for all measures that ask for them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.keyphrases.grams import Gram, Index, Positions, repeated
from auditor.facts.keyphrases.terms import Row, has_hyphen, parts, row, row_of
from auditor.facts.same_objects import SameObjects
from auditor.facts.title import headline
from auditor.model import Article, Sentence


@dataclass(frozen=True, eq=False, slots=True)
class Body:
    """The text below the article's name, and what stands around it.

    The name (the first H1) is a place, like the title, and not part of the text.
    """

    article: Article
    words: int
    """All words of the article, those of its name too."""
    rows: tuple[Row, ...]
    row_of_sentence: Mapping[int, int]
    index: Index
    """Stem of a content word to all its places."""
    apart: dict[int, Row]
    """Rows that hold words joined by hyphens, by their number, with the parts as words: "Nord-Korea" is a "Korea"."""
    apart_index: Index
    """As ``index``, for these."""
    grams: dict[Gram, Positions]
    forms: dict[Gram, str]
    """The usual form of those that were asked for, which the table and the guess both do."""
    paragraphs: tuple[tuple[int, ...], ...]
    """Rows of each paragraph."""
    title: Row
    """Without the site's name."""
    h1: Row
    slug: str
    """The words of the address."""
    description: Row
    headings: tuple[Row, ...]
    """H2 and H3, one row each, in order."""
    alts: tuple[Row, ...]
    """One row for each of the article's images, an empty one where there is no alt."""


def body_of(article: Article, sentences: tuple[Sentence, ...]) -> Body:
    """Remembered for the last article, as several measures ask for it in turn."""
    return _body(SameObjects(article, sentences))


@lru_cache(maxsize=1)
def _body(of: SameObjects) -> Body:
    article, blocks, language = of.article, of.article.blocks, of.article.language
    name = headline.name(article)
    rows: list[Row] = []
    by_block: dict[int, Row] = {}
    paragraphs: dict[int, list[int]] = defaultdict(list)
    for number, sentence in enumerate(of.sentences):
        if name and sentence.block == name.block:
            continue
        block = blocks[sentence.block]
        line = row(sentence.words, block.text, language, sentence=number, block=sentence.block)
        if block.kind == "paragraph":
            paragraphs[sentence.block].append(len(rows))
        elif block.kind == "heading":
            by_block[sentence.block] = line
        rows.append(line)
    texts = [block.text for block in blocks]
    hyphened = {number for number, text in enumerate(texts) if has_hyphen(text)}
    apart = {
        at: row(split, texts[line.block], language, sentence=line.sentence, block=line.block)
        for at, line in enumerate(rows)
        if line.block in hyphened
        and has_hyphen(texts[line.block][line.words[0][1] : line.words[-1][2]])
        and (split := parts(line.words))
    }
    index = _index(enumerate(rows))
    return Body(
        article=article,
        words=sum([len(sentence.words) for sentence in of.sentences]),
        rows=tuple(rows),
        row_of_sentence={line.sentence: at for at, line in enumerate(rows)},
        index=index,
        apart=apart,
        apart_index=_index(apart.items()),
        grams=repeated(rows, index),
        forms={},
        paragraphs=tuple(map(tuple, paragraphs.values())),
        title=row_of(headline.title(article), language),
        h1=row_of(name.text if name else "", language),
        slug=headline.slug(article),
        description=row_of(article.description.text, language),
        headings=tuple(
            by_block[head.block] if head.block in by_block else row_of(head.text, language)
            for head in article.headings
            if head.level in {2, 3}
        ),
        alts=tuple([row_of(image.alt or "", language) for image in article.images]),
    )


def _index(rows: Iterable[tuple[int, Row]]) -> dict[str, list[tuple[int, int]]]:
    index: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, line in rows:
        functions = line.functions
        for word, stem in enumerate(line.stems):
            if not functions[word]:
                index[stem].append((at, word))
    return dict(index)
