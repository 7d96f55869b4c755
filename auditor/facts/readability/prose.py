"""Which of an article's sentences are prose: what a formula of readability may be asked about."""

import re

from auditor.facts.families import is_program
from auditor.model import Article, Block, Sentence

KINDS = frozenset({"paragraph", "list item", "quote", "definition"})
"""Kinds of block that hold sentences; Flesch: "Test only the running text", no headings, captions or tables."""

LABEL = 10
"""Words: a paragraph of fewer without a full stop is a label ("By Anna Lee", "Share this"), no sentence."""

ANNOUNCEMENT = 3
"""Words: "You will need:" is a sentence, "Pros:" is a label."""

ENTRIES, ENTRY_WORDS, MOSTLY = 12, 4, 0.75
"""Parts between commas, words of a part, and the share of the parts that are so short, from which on a sentence is a
list that was set in a row: who worked on a release, where an artist was shown. Nobody splits it."""

_BETWEEN = re.compile(r"[,;،؛]\s")
_ENDED = re.compile(r"[.!?…。！？؟।][\s\"'”“’‘»«)\]]{0,3}$")
_ANNOUNCES = re.compile(r"[:;,–—-]$")


def prose(article: Article, sentences: tuple[Sentence, ...]) -> tuple[int, ...]:
    """Indices of the sentences that are prose."""
    blocks = article.blocks
    return tuple([index for index, sentence in enumerate(sentences) if _is_prose(blocks[sentence.block], sentence)])


def _is_prose(block: Block, sentence: Sentence) -> bool:
    if block.kind not in KINDS:
        return False
    return (
        _is_sentence(block, sentence)
        and not is_enumeration(block, sentence)
        and not is_program(sentence.words, block.text, sentence.start, sentence.end)
    )


def _is_sentence(block: Block, sentence: Sentence) -> bool:
    """Whether it ends as sentences do, or is too long for a label."""
    if block.text[sentence.end - 1] in ".!?":
        return True  # as most are
    end = block.text[max(sentence.start, sentence.end - 5) : sentence.end]
    words = len(sentence.words)
    if _ENDED.search(end) or (words >= ANNOUNCEMENT and _ANNOUNCES.search(end)):
        return True
    return block.kind != "list item" and words >= LABEL


def is_enumeration(block: Block, sentence: Sentence) -> bool:
    """Whether the sentence is a list set in a row: names, places, ingredients between commas."""
    if len(sentence.words) < ENTRIES:
        return False
    text = block.text[sentence.start : sentence.end]
    if sum(map(text.count, ",;،؛")) + 1 < ENTRIES:
        return False
    entries = _BETWEEN.split(text)
    short = sum([len(entry.split()) <= ENTRY_WORDS for entry in entries])
    return len(entries) >= ENTRIES and short >= MOSTLY * len(entries)
