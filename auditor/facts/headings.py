"""Article in, its sections out: what stands under each heading before the next one."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise

from auditor.facts.signposts import signposts
from auditor.model import Article, HeadingFacts, Section, Sentence


def heading_facts(article: Article, sentences: Sequence[Sentence]) -> HeadingFacts:
    """Sections in the order of the text, the one before the first heading included where it holds anything.

    Words are those of the sentences between the headings; a heading's own words do not count for its section.
    An empty heading opens no section: nobody sees where it stands.
    """
    words_in_block = [0] * (len(article.blocks) + 1)
    for sentence in sentences:
        if article.blocks[sentence.block].kind != "heading":
            words_in_block[sentence.block] += len(sentence.words)
    parting = signposts(article)
    prose = [
        count if block.kind == "paragraph" and index not in parting else -1
        for index, (count, block) in enumerate(zip(words_in_block, article.blocks, strict=False))
    ]
    words_before = [0, *accumulate(words_in_block)]

    shown = [(number, heading) for number, heading in enumerate(article.headings) if heading.block >= 0]
    shown.sort(key=lambda pair: pair[1].block)
    starts = [-1, *(heading.block for _, heading in shown), len(article.blocks)]
    filled = sorted({image.block for image in article.images} | {media.block for media in article.media})

    sections: list[Section] = []
    for place, (start, end) in enumerate(pairwise(starts)):
        own = words_before[end] - words_before[start + 1]
        anything = end - start > 1 or bisect_left(filled, start) < bisect_left(filled, end)
        if place == 0:
            if own:
                sections.append(Section(-1, own, own, has_content=True, own_prose=_longest_stretch(prose[:end])))
            continue
        number, heading = shown[place - 1]
        later = (shown[after][1] for after in range(place, len(shown)))
        below = next((each.block for each in later if each.level <= heading.level), len(article.blocks))
        words = words_before[below] - words_before[start + 1]
        stretch = _longest_stretch(prose[start + 1 : end])
        sections.append(Section(number, own, words, has_content=anything or below > end, own_prose=stretch))
    return HeadingFacts(tuple(sections))


def _longest_stretch(words: Sequence[int]) -> int:
    """The largest sum of paragraphs that follow each other; -1 parts them."""
    most = stretch = 0
    for count in words:
        stretch = stretch + count if count >= 0 else 0
        most = max(most, stretch)
    return most
