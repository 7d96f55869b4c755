"""Whether shares of sentences say anything of a text: not of lists, tables, code and other people's speech."""

from collections.abc import Sequence

from auditor.model import Article, Sentence
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


def unfit(article: Article, sentences: tuple[Sentence, ...], indices: Sequence[int], spoken: Sequence[int]) -> str:
    """Why the text is none that these measures are made for; empty where it is one."""
    text = "".join(
        article.blocks[block].text
        for block in sorted({sentence.block for sentence in sentences})
        if article.blocks[block].kind in _RUNNING
    )
    if sum(map(text.count, _SIGNS)) > MOST_SIGNS * len(text):
        return "the text is full of formulas or program code, which is not prose"
    if len(indices) < LEAST_SENTENCES:
        return f"the text has {counted(len(indices), 'sentence')}; this check needs {LEAST_SENTENCES}"
    running = sum(len(sentences[i].words) for i in indices if article.blocks[sentences[i].block].kind in _RUNNING)
    code = sum(len(block.text.split()) for block in article.blocks if block.kind == "code")
    words = sum(len(sentence.words) for sentence in sentences) + code
    if running < LEAST_PROSE * words:
        return "less than half of the text is in sentences; the rest is lists, tables, headings or code"
    if len(spoken) > MOST_SPOKEN * len(indices):
        return f"{len(spoken)} of {len(indices)} sentences are quoted speech, which editors leave as it is"
    return ""
