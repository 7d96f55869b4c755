"""All articles of a site in, how rare a phrase is among them out."""

from collections import Counter
from collections.abc import Iterable
from typing import Protocol

from auditor.model import Article
from auditor.text import stem, words

FEWEST = 5
"""Below that many articles a share of pages says nothing."""


class Rarity(Protocol):
    """How rare a phrase is on the site, 0 to 1; its words are stemmed as the language's."""

    def __call__(self, phrase: str, language: str) -> float: ...


def rarity(articles: Iterable[Article]) -> Rarity | None:
    """A function from a phrase to 0 (its words are on every page) to 1 (on one page alone); None for a small site.

    A phrase is as rare as its rarest word: inverse document frequency without the logarithm, linear in the site's
    size, where counting phrases themselves would keep every run of words of every page.
    """
    pages_with: Counter[str] = Counter()
    total = 0
    for article in articles:
        total += 1
        pages_with.update(_stems(article.text, article.language))
    if total < FEWEST:
        return None

    def of(phrase: str, language: str) -> float:
        found = [pages_with[word] for word in _stems(phrase, language)]
        return 1 - (max(min(found), 1) - 1) / (total - 1) if found else 0.0

    return of


def _stems(text: str, language: str) -> set[str]:
    return {stem(word.text, language) for word in words(text, language)}
