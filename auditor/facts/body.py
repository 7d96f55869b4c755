"""An article in, the words of its text as terms out, made once for all measures that ask for them."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.grams import Gram, Index, Positions, repeated
from auditor.facts.headline import name
from auditor.facts.terms import Row, row
from auditor.model import Article, Block, Sentence


@dataclass(frozen=True, eq=False, slots=True)
class Body:
    """The text below the article's name: its first H1 is a place, like the title, and not part of the text."""

    rows: tuple[Row, ...]
    index: Index
    """Stem to all its places."""
    grams: dict[Gram, Positions]
    paragraphs: tuple[tuple[int, ...], ...]
    """Rows of each paragraph."""


def body_of(article: Article, sentences: tuple[Sentence, ...]) -> Body:
    heading = name(article)
    return _body(article.blocks, sentences, article.language, heading.block if heading else -1)


@lru_cache(maxsize=1)
def _body(blocks: tuple[Block, ...], sentences: tuple[Sentence, ...], language: str, name_block: int) -> Body:
    """Remembered for the last article, as several measures ask for it in turn."""
    rows = tuple(
        row(sentence.words, blocks[sentence.block].text, language, sentence=number, block=sentence.block)
        for number, sentence in enumerate(sentences)
        if sentence.block != name_block
    )
    index: dict[str, list[tuple[int, int]]] = defaultdict(list)
    paragraphs: dict[int, list[int]] = defaultdict(list)
    for at, line in enumerate(rows):
        for word, stem in enumerate(line.stems):
            index[stem].append((at, word))
        if blocks[line.block].kind == "paragraph":
            paragraphs[line.block].append(at)
    return Body(rows, dict(index), repeated(rows, index), tuple(map(tuple, paragraphs.values())))
