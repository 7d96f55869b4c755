"""Sentences in the passive, by language; sure of what it says rather than complete."""

from functools import cache
from importlib import import_module

from auditor.facts.readability.passive.clause import Clause, Finder
from auditor.facts.readability.prose_words import ProseWords
from auditor.model import Article, PassiveSentence, Span
from auditor.text.languages import language as record_of
from auditor.text.languages.language import Passive


@cache
def finder_of(language: str) -> Finder | None:
    """The language's rules, made for its first article; None where there are none."""
    known = record_of(language).passive
    if known is None:
        return None
    if isinstance(known, Passive):
        from auditor.facts.readability.passive.parts import finder

        return finder(known)
    rules = import_module(f"{__name__}.{known}")
    return Finder(getattr(rules, known), rules.NEEDS)


def passive_sentences(article: Article, prose: ProseWords) -> tuple[PassiveSentence, ...] | None:
    """The passive ones among the sentences; None for a language without rules."""
    finder = finder_of(article.language)
    if finder is None:
        return None
    found = []
    for index, sentence, words in prose.each():
        if finder.needs is not None and finder.needs.isdisjoint(words):
            continue
        pair = finder.find(Clause(words, article.blocks[sentence.block].text, sentence))
        if pair:
            first, last = sentence.words[min(pair)], sentence.words[max(pair)]
            found.append(PassiveSentence(index, Span(sentence.block, first.start, last.end)))
    return tuple(found)
