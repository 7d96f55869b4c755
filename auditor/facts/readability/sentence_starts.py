"""Sentences running that begin with the same word."""

from collections.abc import Iterator, Sequence

from auditor.facts.readability.word_list import word_list
from auditor.model import Article, Sentence, SentenceRun
from auditor.text.languages import language as record_of

FEWEST = 2
"""Sentences that make a run."""


def starts(article: Article, sentences: tuple[Sentence, ...], indices: Sequence[int]) -> tuple[SentenceRun, ...] | None:
    """Runs of two sentences or more; None for a language without a list of articles.

    A heading and a list end a run: items of a list begin alike on purpose.
    """
    articles = word_list(record_of(article.language).articles)
    return tuple(_runs(article, sentences, indices, articles)) if articles else None


def _runs(
    article: Article, sentences: tuple[Sentence, ...], indices: Sequence[int], articles: frozenset[str]
) -> Iterator[SentenceRun]:
    word, first, last, length = "", -1, -1, 0
    for index in indices:
        sentence = sentences[index]
        listed = article.blocks[sentence.block].kind == "list item"
        begins = "" if listed else _begins(sentence, articles)
        if begins and begins == word and index == last + 1:
            last, length = index, length + 1
            continue
        if length >= FEWEST:
            yield SentenceRun(word, first, last)
        word, first, last, length = begins, index, index, 1
    if length >= FEWEST:
        yield SentenceRun(word, first, last)


def _begins(sentence: Sentence, articles: frozenset[str]) -> str:
    """First word in small letters, with the next one where it is an article."""
    words = [word.text.lower() for word in sentence.words[:2]]
    return " ".join(words) if words[0] in articles else words[0]
