"""Over pages as they are on the web: a fix changes the markup, and never what the article says."""

import gzip
import html
from pathlib import Path

import pytest

from auditor.library import ReadError
from tests.fix.conftest import Fixed

EVAL = Path(__file__).parents[3] / "shared" / "eval"
EVERY = 25
"""One page of so many: the rest takes minutes and shows the same."""
PAGES = sorted(EVAL.rglob("*.html.gz"))[::EVERY]


def said(text: str) -> str:
    for _ in range(3):
        text = html.unescape(text)
    return "".join(text.split())


@pytest.mark.skipif(not PAGES, reason="needs ../shared/eval")
@pytest.mark.long
def test_an_article_says_after_the_fix_what_it_said_before(fix: Fixed) -> None:
    changed = 0
    for path in PAGES:
        body = gzip.decompress(path.read_bytes())
        try:
            outcome = fix("a.html", body)
        except ReadError:
            continue  # no article that can be read, so nothing to change
        changed += outcome.body != body
        assert said(outcome.before.pages[0].facts.article.text) == said(outcome.page.facts.article.text), path.name
        had = {one.mark for one in outcome.before.pages[0].findings}
        assert {one.mark for one in outcome.page.findings} <= had, path.name
        assert fix("a.html", outcome.body).body == outcome.body, path.name
    assert changed
