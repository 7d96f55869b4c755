"""Articles as the measures see them, written as short texts: ``# H1``, ``## H2``, ``- item``, ``[link](/x)``."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.facts import measure
from auditor.model import Article, Block, Facts, Heading, Image, Link, Meta

TEXTS = Path(__file__).parent / "texts"
LINK = re.compile(r"\[([^]]*)\]\(([^)]*)\)")


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; those of one paragraph as one, and an empty one after it."""
    open_at, held = 0, ""
    for number, line in enumerate([*text.strip().splitlines(), ""], start=1):
        plain = line and not re.match(r"#+ |- |\w+: ", line)
        if held and plain:
            held += " " + line
        elif plain:
            open_at, held = number, line
        else:
            if held:
                yield open_at, held
            held = ""
            yield number, line


def article(text: str, source: str = "draft.txt") -> Article:
    head: dict[str, str] = {}
    alts: list[Image] = []
    blocks: list[Block] = []
    headings: list[Heading] = []
    links: list[Link] = []
    group = 0
    for number, line in paragraphs(text):
        name, _, rest = line.partition(": ")
        marks, _, words = line.partition(" ")
        if not line:
            group += 1
        elif name == "alt":
            alts.append(Image("/picture.png", rest, number))
        elif name in {"title", "lang", "description", "url"}:
            head[name] = rest
        elif marks.strip("#") == "" and marks:
            headings.append(Heading(len(marks), words, number, len(blocks)))
            blocks.append(Block("heading", words, number, level=len(marks)))
        elif marks == "-":
            blocks.append(Block("list item", words, number, level=1, group=group))
        else:
            plain, read = "", 0
            for link in LINK.finditer(line):
                plain += line[read : link.start()]
                links.append(Link(link[2], link[1], number, len(blocks), len(plain), len(plain + link[1])))
                plain, read = plain + link[1], link.end()
            blocks.append(Block("paragraph", plain + line[read:], number))
    return Article(
        source,
        url=head.get("url", ""),
        path=source,
        title=Meta(head.get("title", ""), 1),
        description=Meta(head.get("description", ""), 1),
        language=head.get("lang", "en"),
        blocks=tuple(blocks),
        headings=tuple(headings),
        links=tuple(links),
        images=tuple(alts),
    )


@pytest.fixture
def facts_of() -> Callable[..., Facts]:
    """Facts of a text, or of the file of that name under ``texts``."""

    def made(text: str, *, keyphrases: tuple[str, ...] = ()) -> Facts:
        if text.endswith(".txt"):
            text = (TEXTS / text).read_text(encoding="utf-8")
        return measure(article(text), keyphrases=keyphrases)

    return made
