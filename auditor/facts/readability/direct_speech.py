"""Which sentences of the prose are somebody's words: a quotation that an editor cannot rewrite."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from auditor.model import Article, Sentence

_OPEN = "“„«‟「『»"
_CLOSE = "”“»「」』«"
_EITHER = '"'
_MARKS = frozenset(_OPEN + _EITHER)
_SHARE = 0.35
"""Of a sentence, from which on within quotation marks it is speech."""


def spoken(article: Article, sentences: tuple[Sentence, ...], indices: Sequence[int]) -> tuple[int, ...]:
    """Indices of the sentences that are at least a third within quotation marks, or in a block of quotation."""
    ranges: dict[int, tuple[tuple[int, int], ...]] = {}
    found = []
    for index in indices:
        sentence = sentences[index]
        block = article.blocks[sentence.block]
        if block.kind == "quote":
            found.append(index)
            continue
        if sentence.block not in ranges:
            ranges[sentence.block] = tuple(_quoted(block.text))
        within = _overlap(ranges[sentence.block], sentence.start, sentence.end)
        if within >= _SHARE * (sentence.end - sentence.start):
            found.append(index)
    return tuple(found)


def _overlap(ranges: Sequence[tuple[int, int]], start: int, end: int) -> int:
    """Letters between start and end that lie in the ranges, which are apart and in order."""
    letters = 0
    for place in range(bisect_right(ranges, start, key=itemgetter(1)), len(ranges)):
        first, last = ranges[place]
        if first >= end:
            break
        letters += min(last, end) - max(first, start)
    return letters


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """Ranges between an opening mark and its closing one; one that never closes runs to the end of its paragraph, as
    speech over several paragraphs is set."""
    if not any(map(text.__contains__, _MARKS)):
        return
    start, closing = -1, ""
    for place, letter in enumerate(text):
        if start >= 0:
            if letter in closing:
                yield start, place + 1
                start = -1
        elif letter == _EITHER:
            start, closing = place, _EITHER
        elif letter in _OPEN and (letter != "»" or place == 0 or text[place - 1].isspace()):
            start, closing = (
                place,
                {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}.get(letter, _CLOSE),
            )
    if start >= 0:
        yield start, len(text)
