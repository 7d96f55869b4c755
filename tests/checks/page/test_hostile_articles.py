"""No article, however made up, breaks a check of the areas page and headings."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.check import run
from auditor.checks.headings import CHECKS as HEADINGS
from auditor.checks.page import CHECKS as PAGE
from auditor.checks.page.thin_article import ThinArticle
from auditor.facts import measure
from auditor.model import Article, Author, Block, Date, Failed, Heading, Image, Link, Meta

WORDS = st.text(max_size=30) | st.sampled_from(
    ["", " ", "en", "en_US", "noindex", "https://[broken", "http://a.example/?a=1", "//", "data:,", "IMG_1.jpg", "here",
     "Studies show", "2026-03-05", "posts/a.md", "\0", "\ud7ff", "pain " * 9]
)  # fmt: skip
LINES = st.integers(0, 3)
METAS = st.lists(st.builds(Meta, WORDS, LINES), max_size=3).map(tuple)
ARTICLES = st.builds(
    Article,
    source=WORDS,
    url=WORDS,
    path=WORDS,
    title=st.builds(Meta, WORDS, LINES),
    description=st.builds(Meta, WORDS, LINES),
    canonicals=METAS,
    robots=METAS,
    declared_language=st.builds(Meta, WORDS, LINES),
    detected_language=st.sampled_from(["", "en", "de", "zz"]),
    language=st.sampled_from(["", "en", "de", "es", "fr", "pl", "ja"]),
    blocks=st.lists(st.builds(Block, st.just("paragraph"), WORDS, LINES), min_size=1, max_size=3).map(tuple),
    links=st.lists(st.builds(Link, WORDS, WORDS, LINES, st.just(0), st.just(0), LINES), max_size=3).map(tuple),
    images=st.lists(st.builds(Image, WORDS, st.none() | WORDS, LINES, LINES, LINES), max_size=3).map(tuple),
    authors=st.lists(st.builds(Author, WORDS, st.sampled_from(["byline", "json-ld"])), max_size=3).map(tuple),
    dates=st.lists(
        st.builds(
            Date,
            st.sampled_from(["published", "modified"]),
            WORDS,
            st.sampled_from(["", "2026-03-05", "2020-01-01T00:00:00+00:00"]),
            st.sampled_from(["byline", "json-ld", "time", "sitemap", "header", "meta"]),
        ),
        max_size=4,
    ).map(tuple),
    page_h1s=METAS,
    page_text=WORDS,
)


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.lists(st.tuples(st.integers(1, 6), WORDS), max_size=4), st.floats(0, 10_000), st.floats(0, 10_000))
def test_no_article_breaks_a_check(
    article: Article, headings: list[tuple[int, str]], median: float, spread: float
) -> None:
    outline = tuple(Heading(level, text, 1, 0 if text.strip() else -1) for level, text in headings)
    facts = measure(replace(article, headings=outline))
    outcomes = [run(check, facts) for check in (*PAGE, *HEADINGS, ThinArticle(median=median, spread=spread))]

    assert [outcome for outcome in outcomes if isinstance(outcome, Failed)] == []
