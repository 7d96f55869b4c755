"""Sentences in the passive, by language; sure of what it says rather than complete."""

from collections.abc import Callable, Mapping, Sequence

from auditor.facts.readability.passive.clause import Clause
from auditor.facts.readability.passive.english import english
from auditor.facts.readability.passive.french import french
from auditor.facts.readability.passive.german import german
from auditor.facts.readability.passive.spanish import spanish
from auditor.model import Article, PassiveSentence, Sentence, Span

FINDERS: Mapping[str, Callable[[Clause], tuple[int, int] | None]] = {
    "de": german, "en": english, "es": spanish, "fr": french,
}  # fmt: skip
"""By language: words of a sentence to the positions of auxiliary and participle, None for an active one."""


def passive_sentences(
    article: Article, sentences: tuple[Sentence, ...], indices: Sequence[int]
) -> tuple[PassiveSentence, ...] | None:
    """The passive ones among the sentences; None for a language without rules."""
    finder = FINDERS.get(article.language)
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
