"""An article's sentences to its readability: the one place that knows all its measures."""

from collections import Counter
from dataclasses import replace

from auditor.facts.readability.counts import Counts, count, count_all, hard_words
from auditor.facts.readability.direct_speech import spoken
from auditor.facts.readability.easy_words import familiar_words
from auditor.facts.readability.formulas import Formula, ease_of, further_of
from auditor.facts.readability.harms import harms
from auditor.facts.readability.passive import passive_sentences
from auditor.facts.readability.plain_words import plainer_words
from auditor.facts.readability.prose import prose
from auditor.facts.readability.prose_words import ProseWords
from auditor.facts.readability.score_range import SHORT, believed
from auditor.facts.readability.sentence_limit import sentence_limit
from auditor.facts.readability.sentence_starts import starts
from auditor.facts.readability.transitions import transitions
from auditor.facts.readability.unfit_texts import unfit
from auditor.model import Article, Measure, Readability, Sentence
from auditor.text import syllables

LEAST_WORDS, LEAST_SENTENCES = 100, 5
"""Flesch's own sample is a hundred words; fewer sentences say nothing of their length."""


def readability(article: Article, sentences: tuple[Sentence, ...]) -> Readability:
    """Readability of the article's prose; ``sentences`` are those of all its blocks."""
    language = article.language
    indices = prose(article, sentences)
    words = ProseWords(sentences, indices)
    total = count_all(words, language)
    short = total.words < SHORT
    parts = [count(sentence.words, language) for sentence in words.sentences] if short else []
    limit = sentence_limit(language)
    speech = spoken(article, sentences, indices)
    found = Readability(
        sentences=total.sentences,
        words=total.words,
        syllables=total.syllables if syllables("a", language) is not None else None,
        reading_ease=_ease(language, total, parts),
        measures=tuple(_measure(formula, total, parts) for formula in further_of(language)),
        long_sentences=tuple([index for index in indices if len(sentences[index].words) > limit]),
        sentence_limit=limit,
        passive=passive_sentences(article, words),
        transitions=transitions(words, language),
        starts=starts(article, sentences, indices),
        long_words=_long_words(words) if language == "en" else None,
        prose_sentences=indices,
        spoken=speech,
        plainer=plainer_words(words, language),
        unfit=unfit(article, sentences, words, speech),
    )
    return replace(found, harms=harms(found))


def _ease(language: str, total: Counts, parts: list[Counts]) -> Measure:
    if formula := ease_of(language):
        return _measure(formula, total, parts)
    known = f'no formula of reading ease is known here for the language "{language}"'
    return Measure("flesch_reading_ease", None, reason=known if language else "the language of the text is not known")


def _measure(formula: Formula, total: Counts, parts: list[Counts]) -> Measure:
    if total.words < LEAST_WORDS or total.sentences < LEAST_SENTENCES:
        found = f"the text has {total.words} in {total.sentences} sentences"
        reason = f"needs {LEAST_WORDS} words in {LEAST_SENTENCES} sentences; {found}"
    elif total.sentences < formula.needs_sentences:
        reason = f"needs {formula.needs_sentences} sentences; the text has {total.sentences}"
    elif formula.name == "dale_chall" and not familiar_words():
        reason = "the list of familiar words is not installed"
    else:
        low, high = believed(formula.value, total, parts) or (None, None)
        return Measure(formula.name, formula.value(total), low, high, source=formula.source)
    return Measure(formula.name, None, reason=reason, source=formula.source)


def _long_words(words: ProseWords) -> tuple[tuple[str, int], ...]:
    """English words of three syllables or more, but for familiar ones and names, most used first."""
    found: Counter[str] = Counter()
    for written, is_first in ((words.firsts, True), (words.others, False)):
        for word in hard_words(written, is_first=is_first):
            found[word.lower()] += written[word]
    return tuple(sorted(found.items(), key=lambda item: (-item[1], item[0])))
