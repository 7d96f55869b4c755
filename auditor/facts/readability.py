"""An article's sentences to its readability: counts over the prose, and the formulas made from them."""

from auditor.model import Article, Readability, Sentence

PROSE = frozenset({"paragraph", "list item", "quote", "definition"})
"""Kinds of block that hold sentences; headings, tables, captions and code are no prose."""


def readability(article: Article, sentences: tuple[Sentence, ...]) -> Readability:
    """Readability of the article's prose; ``sentences`` are those of all its blocks."""
    prose = tuple(index for index, sentence in enumerate(sentences) if article.blocks[sentence.block].kind in PROSE)
    return Readability(
        sentences=len(prose), words=sum(len(sentences[index].words) for index in prose), prose_sentences=prose
    )
