"""An article in, what its title and H1 promise out: the words that name something, and how often the text has them."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from auditor.facts import headline
from auditor.facts.body import body_of
from auditor.facts.terms import Row, row_of
from auditor.facts.weak_words import weak_alone
from auditor.model import Article, Sentence
from auditor.text import function_words


def promise(article: Article, sentences: tuple[Sentence, ...]) -> tuple[tuple[str, int], ...]:
    """In the order of the title, each word once; nothing where the language's function words are not known."""
    used = Counter(chain.from_iterable(line.roots for line in body_of(article, sentences).rows))
    if not function_words(article.language):
        return ()
    weak = weak_alone(article.language)
    found: dict[str, str] = {}
    for line in _lines(article):
        for word, root, plain, function in zip(line.words, line.roots, line.plains, line.functions, strict=True):
            if not function and plain not in weak and any(letter.isalpha() for letter in plain):
                found.setdefault(root, word.text)
    return tuple((text, used[root]) for root, text in found.items())


def promised_roots(article: Article) -> Iterator[str]:
    """Roots of all content words of title and H1."""
    for line in _lines(article):
        yield from (root for root, function in zip(line.roots, line.functions, strict=True) if not function)


def _lines(article: Article) -> Iterator[Row]:
    heading = headline.name(article)
    for text in (headline.title(article), heading.text if heading else ""):
        yield row_of(text, article.language)
