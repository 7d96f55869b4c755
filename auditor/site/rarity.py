"""How many articles of a site have each word in, how rare a phrase is among them out."""

from collections.abc import Mapping

from auditor.model import Article
from auditor.model.record import record
from auditor.text import distinct_words, stems

FEWEST = 5
"""Below that many articles a share of pages says nothing."""


@record
class Rarity:
    """How rare a phrase is on the site: 0 (its words are on every page) to 1 (on one page alone).

    A phrase is as rare as its rarest word: inverse document frequency without the logarithm, linear in the site's
    size, where counting phrases themselves would keep every run of words of every page.
    """

    pages: int
    pages_with: Mapping[str, int]
    """For a stem, how many of the pages have it."""

    def __call__(self, phrase: str, language: str) -> float:
        """Its words are stemmed as the language's."""
        found = [self.pages_with.get(word, 0) for word in _stems(phrase, language)]
        return 1 - (max(min(found), 1) - 1) / (self.pages - 1) if found else 0.0


def stems_of(article: Article) -> set[str]:
    """The stems of all its words, each once."""
    return _stems(article.text, article.language)


def _stems(text: str, language: str) -> set[str]:
    return stems(distinct_words(text, language), language)
