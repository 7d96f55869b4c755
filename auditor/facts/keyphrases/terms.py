"""Sentences in, their words as they are compared out; it alone knows when two words are the same word."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from auditor.facts.keyphrases.grammar_words import grammar_words
from auditor.facts.keyphrases.weak_words import weak_at_end
from auditor.model import Word
from auditor.text import fold, is_address, stem
from auditor.text import words as words_of
from auditor.text.late_pattern import late_pattern

# An article or pronoun written onto its word: l'article, qu'on, dell'uovo. Must not match an apostrophe further in
# ("aujourd'hui"); asked only for the languages that write so, never for English "don't".
_ELISION = late_pattern(r"^(?:[cdjlmnst]|qu|un|[dns]?[aeu]ll|quell|bell|sant)['’ʼ](?=\w)", re.IGNORECASE)
_ELIDING = frozenset(("fr", "it", "ca"))
# What may stand between two words of one phrase: spaces, quotation marks, a slash. Must not match a comma, a colon, a
# bracket or a dash: there one phrase ends and another begins.
# The hyphen is that of a compound whose parts are looked at one by one.
_JOINT = re.compile(r"[\s\"'“”„‘’«»*_/&+]*|[-‐‑]")
_HYPHEN = "[-‐‑]"

# The ending of one who, or a thing that, does something. Snowball takes "massager" for a form of "massage", and
# "computer" of "compute"; a reader takes them for two words.
_AGENT = re.compile(r"([eo]r)(?:s|'s|s')?$")
ADJECTIVES = 6
MOST = 50_000
"""Words of a language that are remembered."""
SHORT = 3
"""Letters that are left of a verb when its ending is cut off: "her" and "beer" name nobody."""


class Term(NamedTuple):
    """A word as it is compared."""

    stem: str
    """Without accents and hyphens."""
    root: str
    """What the stem has in common with the verb: "massager" and "massage", "roller" and "rolling" are one family."""
    plain: str
    """The word itself, folded."""
    function: bool
    """Whether it only holds a sentence together."""
    topic: bool
    """Whether it can be one of the two words that a family of phrases is built on."""


class Row(NamedTuple):
    """One sentence as terms; all tuples are as long as it has words."""

    sentence: int
    block: int
    words: tuple[Word, ...]
    joined: tuple[bool, ...]
    """Whether the word follows the one before it with nothing between that would end a phrase."""
    stems: tuple[str, ...]
    roots: tuple[str, ...]
    plains: tuple[str, ...]
    functions: tuple[bool, ...]
    topics: tuple[bool, ...]


class Run(NamedTuple):
    """Words that stand side by side: the index of their row among the rows, the first one, the one after the last."""

    row: int
    start: int
    end: int


class _Known(dict[str, Term]):
    """Terms of one language that were asked for; a plain lookup is several times as fast as a cached function."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.functions = grammar_words(language)
        self.weak = weak_at_end(language)

    def __missing__(self, written: str) -> Term:
        if len(self) >= MOST:
            self.clear()
        language = self.language
        word = written[elision(written, language) :] if language in _ELIDING else written
        if word[:1].isdigit():
            word = "".join(word.split())  # "50 €" is one word, however it is spaced
        plain = fold(word)
        if plain in self.functions:
            made = Term(plain, plain, plain, function=True, topic=False)
        else:
            whole = root = stem(plain.replace("-", "") if "-" in plain else word, language) or plain
            agent = _AGENT.search(plain) if language == "en" and "r" in plain[-3:] else None
            if agent and whole.endswith(agent[1]):
                root = _ground(whole, language)
            elif agent:
                whole += agent[1]
            topic = len(root) > 1 and plain not in self.weak and _is_name(plain)
            made = Term(whole, root, plain, function=False, topic=topic)
        self[written] = made
        return made


def _is_name(plain: str) -> bool:
    """Whether a word is one that something can be called by: no number, price, address or file."""
    return plain.isalpha() or (any(map(str.isalpha, plain)) and not is_address(plain))


_known = lru_cache(maxsize=64)(_Known)


def term(word: str, language: str) -> Term:
    """The word as it is compared. "Massager's" and "massagers" are one term, so are "e-mail" and "email"."""
    return _known(language)[word]


def _ground(stemmed: str, language: str) -> str:
    """What "roller" has in common with "rolling". Families need two such words, so a wrong one is harmless."""
    short = stemmed[:-2]
    if len(short) < SHORT:
        return stemmed
    if short[-1] == short[-2] and short[-1] in "bdgmnprt":
        short = short[:-1]
    return stem(short, language) or stemmed


def elision(word: str, language: str) -> int:
    """How many letters of the word are an article or pronoun written onto it."""
    found = _ELISION.match(word) if language in _ELIDING else None
    return found.end() if found else 0


def row(words: Sequence[Word], text: str, language: str, *, sentence: int = -1, block: int = -1) -> Row:
    """The words of one sentence, which stand in ``text``."""
    if not words:
        return Row(sentence, block, (), (), (), (), (), (), ())
    known = _known(language)
    stems, roots, plains, functions, topics = zip(*[known[word[0]] for word in words], strict=True)
    # By index, as words are plain tuples: this pass over all of an article's words is the costliest of its measures.
    joined = (
        False,
        *[(gap := text[before[2] : word[1]]) == " " or _is_joint(gap) for before, word in pairwise(words)],
    )
    return Row(sentence, block, tuple(words), joined, stems, roots, plains, functions, topics)


def parts(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words with those that are joined by hyphens taken apart; empty where there are none."""
    if not has_hyphen("".join([word[0] for word in words])):
        return ()
    joined = {word for word in words if _is_joined(word)}
    return tuple([part for word in words for part in (_apart(word) if word in joined else (word,))]) if joined else ()


def _is_joined(word: Word) -> bool:
    return has_hyphen(word[0]) and not is_address(word[0])


def has_hyphen(text: str) -> bool:
    """Whether the text has one of the hyphens that join words."""
    return "-" in text or (not text.isascii() and ("‐" in text or "‑" in text))


def _apart(word: Word) -> Iterator[Word]:
    at = word.start
    for part in re.split(_HYPHEN, word.text):
        if part:
            yield Word(part, at, at + len(part))
        at += len(part) + 1


def all_stems(line: Row, language: str) -> frozenset[str]:
    """Stems of the words, and of the parts of those that are joined by hyphens."""
    apart = parts(line.words)
    return frozenset(line.stems) | frozenset(term(word.text, language).stem for word in apart)


def phrase_start(line: Row, start: int) -> int:
    """First of the adjectives before a word; no phrase has more than ``ADJECTIVES``, whatever a page may hold."""
    first = max(0, start - ADJECTIVES)
    while start > first and line.joined[start] and not line.functions[start - 1]:
        start -= 1
    return start


def row_of(text: str, language: str) -> Row:
    """A text that stands in no block (a title, a description, an alt) as terms."""
    return row(words_of(text, language), text, language)


@lru_cache(maxsize=1024)
def _is_joint(gap: str) -> bool:
    return _JOINT.fullmatch(gap) is not None
