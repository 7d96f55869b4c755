"""Which of an article's sentences are prose: what a formula of readability may be asked about."""

import re

from auditor.model import Article, Block, Sentence

KINDS = frozenset({"paragraph", "list item", "quote", "definition"})
"""Kinds of block that hold sentences; Flesch: "Test only the running text", no headings, captions or tables."""

LABEL = 10
"""Words: a paragraph of fewer without a full stop is a label ("By Anna Lee", "Share this"), no sentence."""

ANNOUNCEMENT = 3
"""Words: "You will need:" is a sentence, "Pros:" is a label."""

_ENDED = re.compile(r"[.!?…。！？؟।][\s\"'”“’‘»«)\]]{0,3}$")
_ANNOUNCES = re.compile(r"[:;,–—-]$")


def prose(article: Article, sentences: tuple[Sentence, ...]) -> tuple[int, ...]:
    """Indices of the sentences that are prose."""
    return tuple(
        index for index, sentence in enumerate(sentences) if _is_prose(article.blocks[sentence.block], sentence)
    )


def _is_prose(block: Block, sentence: Sentence) -> bool:
    if block.kind not in KINDS:
        return False
    end = block.text[max(sentence.start, sentence.end - 5) : sentence.end]
    words = len(sentence.words)
    if _ENDED.search(end) or (words >= ANNOUNCEMENT and _ANNOUNCES.search(end)):
        return True
    return block.kind != "list item" and words >= LABEL
