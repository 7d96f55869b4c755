"""Whether shares of sentences say anything of a text: not of lists, tables, code and other people's speech."""

from collections.abc import Mapping, Sequence

from auditor.facts.readability.prose_words import ProseWords
from auditor.model import Article, Sentence
from auditor.text.language_tags import primary
from auditor.text.late_pattern import late_pattern
from auditor.wording import counted

LEAST_SENTENCES = 15
"""Fewer are no sample of how somebody writes: one sentence more or less moves the share by seven points."""
LEAST_PROSE = 0.5
"""Share of a text's words, code included, that must be running sentences."""
MOST_SPOKEN = 0.4
"""Share of the sentences that may be somebody's speech."""
_RUNNING = frozenset({"paragraph", "definition", "quote"})
_SIGNS = frozenset("{}\\=<>|^_$")
MOST_SIGNS = 0.01
"""Share of the letters of a text's prose that may be signs of mathematics or of programs."""


MOST_NAMES = 0.13
"""Share of the words that may be names and figures: reviews of albums, match reports and lists of honours have more,
and formulas take a long name for a hard word. One real article in fifteen has more."""
LABELS_OF_SENTENCES = 0.4
"""Labels ("Location: ") for one sentence from which on a text is a table written as text."""
_LABEL = late_pattern(r"(?:^|[.)\s])[A-ZÀ-ÝА-Я][\w ]{2,20}:\s")
_CAPITALS_FOR_NOUNS = frozenset({"de", "lb"})
"""Languages in which every noun has a capital, so that it tells no name."""


def unfit(article: Article, sentences: tuple[Sentence, ...], prose: ProseWords, spoken: Sequence[int]) -> str:
    """Why the text is none that these measures are made for; empty where it is one."""
    indices = prose.indices
    text = "".join(
        article.blocks[block].text
        for block in sorted({sentence.block for sentence in sentences})
        if article.blocks[block].kind in _RUNNING
    )
    if sum(map(text.count, _SIGNS)) > MOST_SIGNS * len(text):
        return "the text is full of formulas or program code, which is not prose"
    if len(indices) < LEAST_SENTENCES:
        return f"the text has {counted(len(indices), 'sentence')}; this check needs {LEAST_SENTENCES}"
    running = sum([len(one.words) for one in prose.sentences if article.blocks[one.block].kind in _RUNNING])
    code = sum(len(block.text.split()) for block in article.blocks if block.kind == "code")
    words = sum([len(sentence.words) for sentence in sentences]) + code
    if running < LEAST_PROSE * words:
        return "less than half of the text is in sentences; the rest is lists, tables, headings or code"
    if len(spoken) > MOST_SPOKEN * len(indices):
        return f"{len(spoken)} of {len(indices)} sentences are quoted speech, which editors leave as it is"
    labels = LABELS_OF_SENTENCES * len(indices)
    if text.count(":") > labels and len(_LABEL.findall(text)) > labels:
        return "the text is a list of data with labels, such as dates and places, and no running text"
    if primary(article.language) not in _CAPITALS_FOR_NOUNS and _names(prose) > MOST_NAMES:
        return "the text is full of names and figures, which nobody can write shorter"
    return ""


def _names(prose: ProseWords) -> float:
    """Share of the words that are names or figures; the first word of a sentence has its capital from there."""
    names = _named(prose.firsts, is_first=True) + _named(prose.others, is_first=False)
    return names / max(1, prose.firsts.total() + prose.others.total())


def _named(written: Mapping[str, int], *, is_first: bool) -> int:
    names = 0
    for text, times in written.items():
        if text.islower() and text.isalpha():
            continue
        inner = not text.isupper() and any(map(str.isupper, text[1:]))
        if text[:1].isdigit() or inner or (not is_first and text[:1].isupper() and len(text) > 1):
            names += times
    return names
