"""An article in, what its title and H1 promise out: the words that name something, and how often the text has them."""

from collections import Counter
from itertools import chain

from auditor.facts.keyphrases.body import body_of
from auditor.facts.keyphrases.weak_words import weak_alone
from auditor.model import Article, Sentence
from auditor.text import function_words


def promise(article: Article, sentences: tuple[Sentence, ...]) -> tuple[tuple[str, int], ...]:
    """In the order of the title, each word once; nothing where the language's function words are not known."""
    if not function_words(article.language):
        return ()
    body = body_of(article, sentences)
    weak = weak_alone(article.language)
    found: dict[str, str] = {}
    for line in (body.title, body.h1):
        for word, root, plain, function in zip(line.words, line.roots, line.plains, line.functions, strict=True):
            if not function and plain not in weak and any(map(str.isalpha, plain)):
                found.setdefault(root, word.text)
    used = Counter(filter(found.__contains__, chain.from_iterable([line.roots for line in body.rows])))
    return tuple([(text, used[root]) for root, text in found.items()])
