"""The rows of an article in, those out in which a phrase can be forced on a reader: sentences that people wrote.

Program code, formulas in TeX, rows of figures and cells of tables repeat their words because they must. Pages call them
paragraphs often enough, so they are told by their letters.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from auditor.facts.families.shape_words import has_shape_words
from auditor.facts.keyphrases import Row
from auditor.model import Article, Word

# Signs of code and of TeX, which prose has hardly any of. Must not match quotes, hyphens, slashes, "&" or "|".
# It begins with one set of signs, which is found many times as fast as five alternatives are.
_SIGNS = re.compile(r"[{}\[\]<>=$\\^`;#:|&-](?:(?<=[{}\[\]<>=$\\^`;#])|(?<=:):|(?<=-)>|(?<=\|)\||(?<=&)&)")
SIGNS = 0.12
"""Such signs a word from which on a row is none of prose: "if [[ $status == 'Paused' ]]" has two a word."""
# camelCase, snake_case, a.dotted.name. Must not match a name such as "McDonald", nor a host ("example.com").
_IDENTIFIER = re.compile(
    r"[a-z]{2,}[A-Z]\w*|\w+_\w+|(?:[A-Za-z_]\w*\.){2,}\w+|\w+\.(?:[a-z]+[A-Z]\w*)|\w*[a-z]\d*\w*\("
)
# What every identifier has somewhere: a letter before a capital, an underscore, a dot or a bracket within. It begins
# with one set of signs, which is found many times as fast as four alternatives are.
_HAS_IDENTIFIER = re.compile(r"[A-Z_.(](?:(?<=[a-z][A-Z])|(?<=_)|(?<=\w\.)(?=\w)|(?<=\w\())")
LONGEST_WORD = 80
"""Characters of the longest word of prose; beyond are file names, keys, pictures in letters. Told by length, as the
pattern would try each of a million letters as a start."""
IDENTIFIERS = 0.3
"""Share of such words: a sentence on code names one or two, code has hardly anything else."""
# Figures of Latin texts, and all that other scripts write with: they have figures of their own.
_MAY_BE_FIGURE = re.compile("[0-9²³¹\u0250-\u1dff\u2060-\U0010ffff]")
FIGURES = 0.2
"""Share of words with a figure, where there are ``SOME_FIGURES`` of them: a census in sentences."""
SOME_FIGURES = 4
FUNCTIONS = 0.15
"""Share of function words that any text has in the language that it is said to be written in; English has 0.4."""
ENOUGH = 60
"""Words whose share says something."""
DISTINCT = 0.25
"""Share of different words of an ordinary text; a page of nothing but its phrases has fewer, and few small words."""


def prose_rows(article: Article, lines: Sequence[Row]) -> frozenset[int]:
    """Indices into ``lines``. None where the language's small words are not known, or the text is in another one."""
    if not has_shape_words(article.language):
        return frozenset()
    found = frozenset(_of_prose(article, lines))
    words = sum([len(lines[at].words) for at in found])
    functions = sum([sum(lines[at].functions) for at in found])
    if words < ENOUGH or functions >= FUNCTIONS * words:
        return found
    different = len({plain for at in found for plain in lines[at].plains})
    return frozenset() if different >= DISTINCT * words else found


def _of_prose(article: Article, lines: Sequence[Row]) -> Iterator[int]:
    number = -1
    for at, line in enumerate(lines):
        if line.block != number:  # what is asked of a block is asked once for all of its sentences
            number = line.block
            block = article.blocks[number]
            text, is_text = block.text, block.kind not in {"cell", "code"}
            plain = is_text and _is_plain_block(text)
            figures = is_text and _MAY_BE_FIGURE.search(text) is not None
        words = line.words
        if (
            words
            and is_text
            and (plain or not is_program(words, text, words[0].start, words[-1].end))
            and not (
                figures
                and len(_MAY_BE_FIGURE.findall(text, words[0].start, words[-1].end)) >= SOME_FIGURES
                and _is_row_of_figures(words)
            )
        ):
            yield at


def _is_row_of_figures(words: Sequence[Word]) -> bool:
    mixed = [word[0] for word in words if not word[0].isalpha()]
    if len(mixed) < SOME_FIGURES:
        return False
    figures = sum([any(map(str.isdigit, word)) for word in mixed])
    return figures >= SOME_FIGURES and figures >= FIGURES * len(words)


def is_program(found: Sequence[Word], block: str, start: int, end: int) -> bool:
    """Whether a sentence, by its words and as it is written in its block, is program code or a formula and no prose."""
    if _is_plain_block(block):
        return False
    text = block[start:end]
    signs = len(_SIGNS.findall(text))
    # Each identifier has one of its signs or is long, so that most sentences need no look at every word.
    named = len(_HAS_IDENTIFIER.findall(text))
    if end - start > LONGEST_WORD:
        named += sum([len(word[0]) > LONGEST_WORD for word in found])
    if max(signs / SIGNS, named / IDENTIFIERS) <= len(found):
        return False
    words = [word[0] for word in found]
    return signs > SIGNS * len(words) or sum(map(_is_identifier, words)) > IDENTIFIERS * len(words)


def _seems_plain(block: str) -> bool:
    """Whether nothing in the block could be part of a program. Most are so, and it is asked once for all sentences."""
    return (
        _SIGNS.search(block) is None
        and _HAS_IDENTIFIER.search(block) is None
        and (len(block) <= LONGEST_WORD or max(map(len, block.split()), default=0) <= LONGEST_WORD)
    )


_REMEMBERED = 10_000
"""Characters of a block up to which the answer is kept with others: of longer ones only the last, so that no page can
fill the memory and each is still looked through once for all its sentences."""
_is_plain = lru_cache(maxsize=512)(_seems_plain)
_is_plain_and_long = lru_cache(maxsize=1)(_seems_plain)


def _is_plain_block(block: str) -> bool:
    return _is_plain(block) if len(block) <= _REMEMBERED else _is_plain_and_long(block)


def _is_identifier(word: str) -> bool:
    return len(word) > LONGEST_WORD or _IDENTIFIER.search(word) is not None
