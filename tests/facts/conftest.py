"""Articles built by hand from lines: ``# H1``, ``## H2``, ``- item``, else a paragraph."""

from collections.abc import Callable

import pytest

from auditor.model import Article, Author, Block, Heading, Image, Link, Meta, Sentence
from auditor.text import sentences

Made = tuple[Article, tuple[Sentence, ...]]


@pytest.fixture
def made() -> Callable[..., Made]:
    """The article and its sentences."""

    def make(
        text: str,
        *,
        language: str = "en",
        title: str = "",
        description: str = "",
        url: str = "",
        alts: tuple[str, ...] = (),
        anchors: tuple[str, ...] = (),
        authors: tuple[str, ...] = (),
        site: str = "",
        declared: tuple[str, ...] = (),
    ) -> Made:
        blocks: list[Block] = []
        headings: list[Heading] = []
        for number, line in enumerate(text.strip().splitlines(), start=1):
            marks, _, words = line.partition(" ")
            if marks and not marks.strip("#"):
                headings.append(Heading(len(marks), words, number, len(blocks)))
                blocks.append(Block("heading", words, number, level=len(marks)))
            elif marks == "-":
                blocks.append(Block("list item", words, number, level=1, group=1))
            elif line:
                blocks.append(Block("paragraph", line, number))
        article = Article(
            "draft.html",
            url=url,
            title=Meta(title, 1),
            description=Meta(description, 2),
            language=language,
            declared_keyphrases=declared,
            blocks=tuple(blocks),
            headings=tuple(headings),
            links=tuple(Link("/x", anchor, 1, block=0) for anchor in anchors),
            images=tuple(Image("/x.png", alt, 1) for alt in alts),
            authors=tuple(Author(name, "byline") for name in authors),
            extra={"og:site_name": site} if site else {},
        )
        return article, sentences(article.blocks, language)

    return make
