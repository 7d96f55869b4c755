"""Articles of one paragraph or more, measured as the audit measures them."""

from collections.abc import Callable

import pytest

from auditor.facts.readability import readability
from auditor.model import Article, Block, Facts
from auditor.text import sentences

Measured = Callable[..., Facts]


@pytest.fixture
def measured() -> Measured:
    def facts(*paragraphs: str, language: str = "en") -> Facts:
        blocks = tuple(Block("paragraph", text.strip(), line) for line, text in enumerate(paragraphs, 10))
        article = Article("page.html", language=language, blocks=blocks)
        split = sentences(blocks, language)
        words = sum(len(sentence.words) for sentence in split)
        return Facts(article, sentences=split, words=words, readability=readability(article, split))

    return facts
