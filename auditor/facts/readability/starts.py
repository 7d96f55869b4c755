"""Sentences running that begin with the same word."""

from collections.abc import Iterator, Sequence

from auditor.facts.readability.word_list import word_list
from auditor.model import Article, Sentence, SentenceRun

ARTICLES = {
    "de": word_list("der die das den dem des ein eine einer einem einen eines dieser diese dieses diesen diesem"),
    "en": word_list("a an the this that these those"),
    "es": word_list("el la los las un una unos unas este esta estos estas ese esa esos esas"),
    "fr": word_list("le la les un une des du ce cet cette ces"),
}
"""Half of all sentences begin with one of these: the word after it counts with it."""

FEWEST = 2
"""Sentences that make a run."""


def starts(article: Article, sentences: tuple[Sentence, ...], indices: Sequence[int]) -> tuple[SentenceRun, ...] | None:
    """Runs of two sentences or more; None for a language without a list of articles.

    A heading and a list end a run: items of a list begin alike on purpose.
    """
    if article.language not in ARTICLES:
        return None
    return tuple(_runs(article, sentences, indices, ARTICLES[article.language]))


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
