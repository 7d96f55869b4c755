"""How hard a text is to read: counts, formulas, and how usual each number is."""

from typing import Literal, NamedTuple

from auditor.model.finding import Span
from auditor.model.record import record


class SentenceRun(NamedTuple):
    """Sentences running that begin with the same word."""

    word: str
    first: int
    last: int
    """Indices into the facts' sentences, both inclusive."""


class PassiveSentence(NamedTuple):
    sentence: int
    span: Span
    """The auxiliary and the participle."""


@record
class Measure:
    """One number of readability with its formula's name, or why it was not taken."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    """Where the text is short: the range within which the number may be believed."""
    reason: str = ""
    """Why value is None."""
    source: str = ""
    """Who published the formula, and when."""


class PlainerWord(NamedTuple):
    """One use of a wordy word or phrase, and the plain one that says the same."""

    wordy: str
    plain: str
    span: Span


HarmName = Literal["sentence-length", "reading-ease", "long-words", "passive-voice"]


class Harm(NamedTuple):
    """How far one measure of an article is from what is usual: what makes it harder to read."""

    name: HarmName
    value: float
    """More is worse: a percentage, or 100 less the reading ease."""
    as_bad: float
    """Percent of real articles that are as bad or worse."""
    found: int = 0
    of: int = 0
    """What a percentage was made from: so many of so many sentences or words; 0 and 0 for the reading ease."""


@record
class Readability:
    """Counts over the prose: paragraphs, list items and quotes that are sentences; no headings, tables or code."""

    sentences: int = 0
    words: int = 0
    syllables: int | None = None
    """None for a language whose syllables cannot be counted."""
    reading_ease: Measure = Measure("", None, reason="not measured")
    """Flesch reading ease in the language's own version (or the language's nearest formula, said by its name)."""
    measures: tuple[Measure, ...] = ()
    """All further ones that apply: flesch_kincaid_grade, gunning_fog, smog, …"""
    long_sentences: tuple[int, ...] = ()
    """Indices of sentences over ``sentence_limit`` words."""
    sentence_limit: int = 20
    passive: tuple[PassiveSentence, ...] | None = None
    transitions: tuple[int, ...] | None = None
    """Indices of sentences with a transition word; None (as with passive, starts) where the language has no list."""
    starts: tuple[SentenceRun, ...] | None = None
    long_words: tuple[tuple[str, int], ...] | None = None
    """Long words outside the easy list with how often they stand there, most used first."""
    prose_sentences: tuple[int, ...] = ()
    """Indices of the facts' sentences that count as prose."""
    spoken: tuple[int, ...] = ()
    """Those of them that are somebody's words, in quotation marks or in a quotation: nobody edits them."""
    plainer: tuple[PlainerWord, ...] | None = None
    """Uses of words that have a plainer one, in the order of the text; None where the language has no list."""
    harms: tuple[Harm, ...] = ()
    """The measures that could be taken, the one furthest from what is usual first."""
    unfit: str = ""
    """Why shares of sentences say nothing of this text (mostly a list, code or speech); empty where they do."""

    def harm(self, name: HarmName) -> Harm | None:
        return next((harm for harm in self.harms if harm.name == name), None)
