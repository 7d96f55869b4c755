"""Sentences in the passive, by language; sure of what it says rather than complete."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from auditor.facts.readability.passive.clause import Clause
from auditor.model import Article, PassiveSentence, Sentence, Span

Finder = Callable[[Clause], tuple[int, int] | None]
"""Words of a sentence to the positions of auxiliary and participle; None for an active one."""

FINDERS: Mapping[str, str] = {"de": "german", "en": "english", "es": "spanish", "fr": "french"}
"""By language: the module, and its function of the same name; loaded for the first article of the language."""


def finder_of(language: str) -> Finder | None:
    """The language's rules; None where there are none."""
    name = FINDERS.get(language)
    if name is None:
        return None
    found: Finder = getattr(import_module(f"{__name__}.{name}"), name)
    return found


def passive_sentences(
    article: Article, sentences: tuple[Sentence, ...], indices: Sequence[int]
) -> tuple[PassiveSentence, ...] | None:
    """The passive ones among the sentences; None for a language without rules."""
    finder = finder_of(article.language)
    if finder is None:
        return None
    found = []
    for index in indices:
        sentence = sentences[index]
        pair = finder(Clause.of(article.blocks[sentence.block].text, sentence))
        if pair:
            first, last = sentence.words[min(pair)], sentence.words[max(pair)]
            found.append(PassiveSentence(index, Span(sentence.block, first.start, last.end)))
    return tuple(found)
