"""Which pages show nothing before their scripts have run, and which are only short."""

import pytest

from auditor.model import Article, Page
from auditor.read import read
from auditor.read.empty_shell import is_empty_shell

SCRIPT = "<script src=/app.js></script>"
SHELLS = {
    "an empty root": f"<div id=root></div>{SCRIPT}",
    "an element of its own": f"<app-root></app-root>{SCRIPT}",
    "a spinner": f"<div id=__next><div class=spinner><svg><path/></svg></div></div>{SCRIPT}",
    "a word to wait": f"<main id=content><p>Loading, please wait</p></main>{SCRIPT}",
    "a menu around an empty place": f"<nav><a href=/>Home</a> <a href=/a>Teapots</a></nav><div id=page></div>{SCRIPT}",
    "a plea": f"<body><noscript>You need to enable JavaScript to run this app.</noscript>{SCRIPT}",
    "a module": "<div id=app></div><script type=module>import './x.js'</script>",
    "styles and data of its own": "<style>.a{color:red}</style><div id=app></div>"
    f'<script type=application/json>{{"a": "{"word " * 900}"}}</script>{SCRIPT}',
}
OTHERS = {
    "no script": "<div id=root></div>",
    "data and no script": "<div id=root></div><script type=application/ld+json>{}</script>",
    "a short page with a script": f"<h1>Closed today</h1><p>We are back on Monday.</p>{SCRIPT}",
    "an article with an empty place": f"<article>{'<p>A teapot keeps warm for an hour. ' * 20}</article>"
    f"<div id=ads></div>{SCRIPT}",
    "a picture in its place": f"<div id=root><img src=/a.png></div>{SCRIPT}",
    "a form in its place": f"<div id=login><form><input></form></div>{SCRIPT}",
    "a tracker without scripts": f"<p>Hello.</p><noscript><img src=/t.gif></noscript>{SCRIPT}",
}


def page(body: str) -> Page:
    text = f"<!doctype html><html lang=en><title>Teapots</title>{body}"
    return Page("https://example.com/", text.encode(), url="https://example.com/", content_type="text/html")


@pytest.mark.parametrize("body", SHELLS.values(), ids=list(SHELLS))
def test_a_shell_is_recognised_and_the_reader_says_what_to_do(body: str) -> None:
    assert is_empty_shell(page(body))
    article = read(page(body))
    assert isinstance(article, Article)
    assert "--render empty" in " ".join(article.article_reasons)


@pytest.mark.parametrize("body", OTHERS.values(), ids=list(OTHERS))
def test_what_is_short_or_has_its_text_is_no_shell(body: str) -> None:
    assert not is_empty_shell(page(body))
    article = read(page(body))
    assert "--render" not in " ".join(getattr(article, "article_reasons", ()))
