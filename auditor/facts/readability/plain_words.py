"""Sentences in, their wordy words and phrases with the plain ones out."""

from collections.abc import Iterator
from functools import cache

from auditor.facts.readability.prose_words import ProseWords
from auditor.model import PlainerWord, Sentence, Span
from auditor.text.languages import language as record_of
from auditor.text.languages.language import WordyPhrases

Entries = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First word to the wordy phrases that begin with it, longest first, each with its plain one."""


def plainer_words(prose: ProseWords, language: str) -> tuple[PlainerWord, ...] | None:
    """Every use of a word that has a plainer one, in the order of the text; None for a language without a list."""
    known = record_of(language).wordy
    if known is None:
        return None
    entries, needed = _entries(known), _needed(known)
    return tuple(
        found
        for _, sentence, plain in prose.each()
        if not needed.isdisjoint(plain)
        for found in _found(sentence, plain, entries)
    )


def _found(sentence: Sentence, plain: tuple[str, ...], entries: Entries) -> Iterator[PlainerWord]:
    """``plain`` holds the sentence's words in small letters."""
    words = sentence.words
    behind = 0
    for place in [place for place, word in enumerate(plain) if word in entries]:
        if place < behind:
            continue
        for phrase, instead in entries[plain[place]]:
            end = place + len(phrase)
            if plain[place:end] == phrase and not _is_name(sentence, place):
                span = Span(sentence.block, words[place].start, words[end - 1].end)
                yield PlainerWord(" ".join(phrase), instead, span)
                behind = end
                break


def _is_name(sentence: Sentence, place: int) -> bool:
    """Whether the word has a capital where no sentence begins: part of a name, which nobody replaces."""
    return place > 0 and sentence.words[place].text[:1].isupper()


@cache
def _needed(known: WordyPhrases) -> frozenset[str]:
    """The longest word of each phrase: a sentence that has none of them has no phrase either."""
    return frozenset([max(phrase, key=len) for phrases in _entries(known).values() for phrase, _ in phrases])


@cache
def _entries(known: WordyPhrases) -> Entries:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for wordy, instead in (*_pairs(known.phrases), *_verbs(known.verbs)):
        phrase = tuple(wordy.split())
        found.setdefault(phrase[0], []).append((phrase, instead))
    return {first: tuple(sorted(phrases, key=lambda each: -len(each[0]))) for first, phrases in found.items()}


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for entry in text.split(", ") if text else ():
        wordy, _, instead = entry.partition(": ")
        yield wordy, instead


def _verbs(text: str) -> Iterator[tuple[str, str]]:
    for verb, instead in _pairs(text):
        yield from zip(_forms(verb), _plain_forms(instead), strict=True)


_IRREGULAR = {
    "begin": ("begins", "began", "beginning"), "bring": ("brings", "brought", "bringing"),
    "do": ("does", "did", "doing"), "drink": ("drinks", "drank", "drinking"), "find": ("finds", "found", "finding"),
    "get": ("gets", "got", "getting"), "give": ("gives", "gave", "giving"), "have": ("has", "had", "having"),
    "make": ("makes", "made", "making"), "pay": ("pays", "paid", "paying"), "plan": ("plans", "planned", "planning"),
    "put": ("puts", "put", "putting"), "read": ("reads", "read", "reading"), "say": ("says", "said", "saying"),
    "show": ("shows", "showed", "showing"), "speed": ("speeds", "sped", "speeding"),
    "spend": ("spends", "spent", "spending"), "spread": ("spreads", "spread", "spreading"),
    "stop": ("stops", "stopped", "stopping"), "take": ("takes", "took", "taking"),
    "teach": ("teaches", "taught", "teaching"), "tell": ("tells", "told", "telling"),
    "think": ("thinks", "thought", "thinking"),
}  # fmt: skip


def _plain_forms(verb: str) -> tuple[str, ...]:
    """The forms of the plain verb that go with those of the wordy one: "using" for "utilising"."""
    first, space, rest = verb.partition(" ")
    made = _IRREGULAR.get(first) or _forms(first)[1:]
    return verb, *(f"{form}{space}{rest}" for form in made)


def _forms(verb: str) -> tuple[str, ...]:
    """The regular forms of an English verb: ``deem``, ``deems``, ``deemed``, ``deeming``."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith("mit"):
        return verb, f"{verb}s", f"{verb}ted", f"{verb}ting"
    return verb, f"{verb}s", f"{verb}ed", f"{verb}ing"
