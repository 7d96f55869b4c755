"""A finding on a draft is at the line and column of the Markdown where its quote begins."""

import re
from collections.abc import Callable

import pytest

from auditor.facts import measure
from auditor.model import Article, Finding, Page, Span
from auditor.read import read
from auditor.read.drafts import placed_letters
from auditor.read.source import located
from tests.read.drafts import forms
from tests.read.drafts.articles import ARTICLES, Written

Read = Callable[..., Article]
WORD = re.compile(r"[^\W_]+")

TEXT = """---
title: "Oil & chains"
description: A cloth and a little oil.
---

Some *slow* words[^n] come [before the link](https://oil.example/slow_link_words) and **bold words** `x = 1` after.

1. First, a **strong** item &amp; more words here
2. Second item, with {{ a.variable }} and the rest of it

| Tool | What it does |
|------|--------------|
| `oil` | It keeps the [chain](a.md) quiet |

> A quote with <em class="strong words">strong words</em> in it.

```python
say("strong words")
```

![The strong words](strong_words.png) come last, with caf&eacute; noise.

Dear [NAME] of the (old) club, come.

[^n]: A note that says little.
[ref]: https://strong.example "strong words"
"""


def place(article: Article, words: str) -> tuple[int, int | None]:
    """Where a finding about these words of the text is said to be."""
    number, block = next((n, b) for n, b in enumerate(article.blocks) if words in b.text)
    start = block.text.index(words)
    finding = Finding(
        check="a", level="note", message="", line=block.line, column=None, quote=words, fix="", fingerprint="",
        spans=(Span(number, start, start + len(words)),),
    )  # fmt: skip
    (found,) = located(article, [finding])
    return found.line, found.column


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("slow words", "slow* words"),
        ("before the link", "before the link](h"),
        ("bold words x = 1", "bold words** `x"),
        ("strong item & more", "strong** item &amp;"),
        ("more words here", "more words"),
        ("Second item", "Second item"),
        ("the rest of it", "the rest"),
        ("It keeps the chain quiet", "It keeps"),
        ("quiet", "quiet |"),
        ("strong words in it", "strong words</em>"),
        ("come last", "come last"),
        ("café noise", "caf&eacute; noise"),
        ("noise.", "noise."),
        ("A note that", "A note that"),
        ("says little", "says little"),
        ("[NAME] of the", "[NAME]"),
        ("(old) club", "(old)"),
    ],
)
def test_the_place_in_the_source_begins_with_the_quote(draft: Read, words: str, source: str) -> None:
    line, column = place(draft(TEXT), words)

    assert column
    assert TEXT.split("\n")[line - 1][column - 1 :].startswith(source)


def test_words_of_the_head_and_of_pictures_have_their_place(draft: Read) -> None:
    article = draft(TEXT)
    for quote, line, begins in (
        ("Oil & chains", article.title.line, "Oil & chains"),
        ("A cloth and a little oil.", article.description.line, "A cloth"),
        ("The strong words", article.images[0].line, "The strong words]"),
    ):
        finding = Finding(
            check="a", level="note", message="", line=line, column=None, quote=quote, fix="", fingerprint=""
        )
        (found,) = located(article, [finding])
        assert found.column
        assert TEXT.split("\n")[found.line - 1][found.column - 1 :].startswith(begins)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_sentence_of_twelve_articles_is_found_where_it_is(article: Written) -> None:
    source = forms.markdown(article)
    lines = source.split("\n")
    found = read(Page("a.md", source.encode(), path="a.md"), markup=True)
    assert isinstance(found, Article)
    findings = []
    for each in measure(found).sentences:
        block = found.blocks[each.block]
        spans = (Span(each.block, each.start, each.end),)
        quote = block.text[each.start : each.end]
        findings.append(
            Finding(
                check="a", level="note", message="", line=block.line, column=None, quote=quote, fix="", fingerprint="",
                spans=spans,
            )
        )  # fmt: skip

    placed = located(found, findings)

    assert len(placed) > 8
    for finding in placed:
        assert finding.column, finding.quote
        word = WORD.search(finding.quote)
        assert word
        assert lines[finding.line - 1][finding.column - 1 :].startswith(word.group()), finding


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("1. One\n2. Two", "OneTwo"),  # the first line has no newline before it
        ("`code`(not)[a](b) [`c`](d)", "codenotac"),
        ("a <b\nclass='x'>bold</b> (in) 3. x", "aboldin3x"),
        ("line\n> - [x] done\n10) ten\n~~~py\nend", "linedonetenend"),
    ],
)
def test_what_no_reader_sees_as_letters_is_passed_over(source: str, seen: str) -> None:
    assert placed_letters(source).text == seen
