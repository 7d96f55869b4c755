"""Sentences in, their words as they are compared out; it alone knows when two words are the same word."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from auditor.model import Block, Sentence, Word
from auditor.text import fold, function_words, stem

# An article or pronoun written onto its word: l'article, qu'on, dell'uovo. Must not match an apostrophe further in
# ("aujourd'hui"); asked only for the languages that write so, never for English "don't".
_ELISION = re.compile(r"^(?:[cdjlmnst]|qu|un|[dns]?[aeu]ll|quell|bell|sant)['’ʼ](?=\w)", re.IGNORECASE)
_ELIDING = frozenset(("fr", "it", "ca"))
# What may stand between two words of one phrase: spaces, quotation marks, a slash. Must not match a comma, a colon, a
# bracket or a dash: there one phrase ends and another begins.
_JOINT = re.compile(r"[\s\"'“”„‘’«»*_/&+]*")

# The ending of one who, or a thing that, does something. Snowball takes "massager" for a form of "massage", and
# "computer" of "compute"; a reader takes them for two words.
_AGENT = re.compile(r"([eo]r)(?:s|'s|s')?$")


class Term(NamedTuple):
    """A word as it is compared: its stem without accents and hyphens, and whether it only holds a sentence together."""

    stem: str
    function: bool
    root: str
    """What the stem has in common with the verb: "massager" and "massage", "roller" and "rolling" are one family."""


class Row(NamedTuple):
    """One sentence as terms; all tuples are as long as it has words."""

    sentence: int
    block: int
    stems: tuple[str, ...]
    roots: tuple[str, ...]
    functions: tuple[bool, ...]
    words: tuple[Word, ...]
    joined: tuple[bool, ...]
    """Whether the word follows the one before it with nothing between that would end a phrase."""


class Run(NamedTuple):
    """Words that stand side by side: the index of their row among the rows, the first one, the one after the last."""

    row: int
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def term(word: str, language: str) -> Term:
    """The word as it is compared. "Massager's" and "massagers" are one term, so are "e-mail" and "email"."""
    word = word[elision(word, language) :]
    plain = fold(word)
    if plain in _folded_function_words(language):
        return Term(plain, function=True, root=plain)
    root = stem(plain.replace("-", "") if "-" in plain else word, language) or plain
    agent = _AGENT.search(plain) if language == "en" else None
    if agent and root.endswith(agent[1]):
        return Term(root, function=False, root=_ground(root, language))
    return Term(root + agent[1] if agent else root, function=False, root=root)


def _ground(root: str, language: str) -> str:
    """What "roller" has in common with "rolling". Families need two such words, so a wrong one is harmless."""
    short = root[:-2]
    if len(short) < 3:
        return root
    if short[-1] == short[-2] and short[-1] in "bdgmnprt":
        short = short[:-1]
    return stem(short, language) or root


def elision(word: str, language: str) -> int:
    """How many letters of the word are an article or pronoun written onto it."""
    found = _ELISION.match(word) if language in _ELIDING else None
    return found.end() if found else 0


def row(words: Sequence[Word], text: str, language: str, *, sentence: int = -1, block: int = -1) -> Row:
    """The words of one sentence, which stand in ``text``."""
    terms = [term(word.text, language) for word in words]
    return Row(
        sentence,
        block,
        tuple([each.stem for each in terms]),
        tuple([each.root for each in terms]),
        tuple([each.function for each in terms]),
        tuple(words),
        tuple(_joined(words, text)),
    )


@lru_cache(maxsize=1)
def rows(blocks: tuple[Block, ...], sentences: tuple[Sentence, ...], language: str) -> tuple[Row, ...]:
    """All sentences as terms; remembered for the last article, as several measures ask for it in turn."""
    return tuple(
        row(sentence.words, blocks[sentence.block].text, language, sentence=number, block=sentence.block)
        for number, sentence in enumerate(sentences)
    )


@lru_cache(maxsize=32)
def _folded_function_words(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in function_words(language))


def _joined(words: Sequence[Word], text: str) -> list[bool]:
    found = [False] * len(words)
    for at in range(1, len(words)):
        gap = text[words[at - 1].end : words[at].start]
        found[at] = gap == " " or _JOINT.fullmatch(gap) is not None
    return found
