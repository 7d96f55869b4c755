"""Twelve articles say the same as Markdown, as a Word file, as HTML and through a site's theme."""

from typing import NamedTuple

import pytest

from auditor.facts import measure
from auditor.model import Article, Page
from auditor.read import read
from tests.read.drafts import forms
from tests.read.drafts.articles import ARTICLES, Written

ENDINGS = {"markdown": ".md", "word": ".docx", "html": ".html", "theme": ".html"}
TEXTS = {"markdown": forms.markdown, "html": forms.html, "theme": forms.page}


class Said(NamedTuple):
    """What is to be equal."""

    words: int
    sentences: tuple[str, ...]
    density: float
    headings: tuple[tuple[int, str], ...]
    faq: tuple[tuple[str, str], ...]
    alts: tuple[str | None, ...]


def read_as(article: Written, form: str) -> Article:
    text = forms.word(article) if form == "word" else TEXTS[form](article).encode()
    name = article.name + ENDINGS[form]
    found = read(Page(name, text, path=name))
    assert isinstance(found, Article), found
    return found


def said(article: Written, form: str) -> Said:
    found = read_as(article, form)
    facts = measure(found, keyphrases=(article.keyphrase,))
    assert facts.main_keyphrase
    return Said(
        facts.words,
        tuple(facts.text_of(sentence) for sentence in facts.sentences),
        facts.main_keyphrase.density,
        tuple((heading.level, heading.text) for heading in found.headings),
        tuple((question.question, question.answer) for question in found.faq),
        tuple(image.alt for image in found.images),
    )


@pytest.mark.parametrize("form", ["word", "html", "theme"])
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_a_draft_says_what_its_page_says(article: Written, form: str) -> None:
    draft, other = said(article, "markdown"), said(article, form)

    assert draft.words > 60
    assert draft.density > 0
    assert len(draft.headings) > 1
    assert other == draft


@pytest.mark.parametrize("form", ENDINGS)
def test_a_faq_is_found_in_every_form(form: str) -> None:
    faq = next(article for article in ARTICLES if article.name == "sourdough")

    assert [question for question, _ in said(faq, form).faq] == [str(text) for kind, text in faq.blocks if kind == "h3"]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_block_of_markdown_is_on_the_line_that_has_its_first_word(article: Written) -> None:
    lines = forms.markdown(article).split("\n")

    for block in read_as(article, "markdown").blocks:
        first = block.text.split()[0]
        assert first in lines[block.line - 1].replace("*", ""), block


DIFFERENCES = {
    "a shortcode, whose text only the site's build knows": ("{{< clip 7 >}}\n\n", "<p>What the clip says.</p>"),
    "a table of contents, which a theme writes": (
        "",
        '<div id="toc"><p>In this article</p><ul><li>Oil</li></ul></div>',
    ),
    "words that a script of the site replaces": ("{{ site.name }} says so.\n\n", "<p>The Almanac says so.</p>"),
}
"""What a draft cannot know of its page: the one by which both differ, in Markdown and in HTML."""


@pytest.mark.parametrize("why", DIFFERENCES)
def test_what_only_the_build_adds_is_the_only_difference(why: str) -> None:
    markdown, html = DIFFERENCES[why]
    article = ARTICLES[0]
    first = str(article.blocks[0][1])[:40]
    source = forms.markdown(article).replace(first, markdown + first, 1)
    page = forms.html(article).replace("<p>" + first[:20], html + "<p>" + first[:20], 1)
    draft = read(Page("a.md", source.encode(), path="a.md"))
    published = read(Page("a.html", page.encode(), path="a.html"))
    assert isinstance(draft, Article)
    assert isinstance(published, Article)

    mine, theirs = ({block.text for block in each.blocks} for each in (draft, published))

    assert mine - theirs <= {"says so."}
    assert len(theirs - mine) <= 2
    assert draft.draft
    assert draft.draft.uncounted == markdown.count("{{")
