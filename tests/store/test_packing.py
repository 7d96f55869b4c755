"""What is packed comes back equal, and of the kind that was asked for or not at all."""

import zlib
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from auditor.facts import measure
from auditor.model import Article, Facts, Meta, Node, Page, PageAudit
from auditor.read import read
from auditor.store.packing import Packed

HTML = """<html lang="en"><head><title>How to keep a starter alive</title>
<script type="application/ld+json">{"@type": "Article", "name": "A", "size": [1, null, {"@type": "Thing"}]}</script>
</head><body><main><article><h1>How to keep a starter alive</h1>%s<h2>FAQ</h2><h3>How often must I feed it?</h3>
<p>Once a week is enough when it lives in the fridge.</p><p><a href="/x">More</a> <img src="a.png"></p></article></main>
</body></html>""" % ("<p>A starter is flour and water that wild yeast has moved into. It is fed by hand.</p>" * 9)


def article() -> Article:
    found = read(Page("a.html", HTML.encode(), path="a.html"))
    assert isinstance(found, Article)
    return found


def test_an_article_and_its_facts_come_back_as_they_were() -> None:
    facts = measure(article())

    assert facts.article.nodes
    assert Packed().unpack(Facts, Packed().pack(facts)) == facts
    assert Packed().unpack(PageAudit, Packed().pack(PageAudit(facts))) == PageAudit(facts)


@pytest.mark.parametrize("odd", ["half a pair \ud83d", "\x00\u202e"])
def test_text_that_no_file_may_hold_comes_back_as_it_was(odd: str) -> None:
    one = replace(article(), title=Meta(odd), nodes=(Node((odd,), {"name": odd}, "json-ld"),))

    assert Packed().unpack(Article, Packed().pack(one)) == one


def test_a_number_beyond_64_bits_comes_back_as_it_was() -> None:
    one = replace(article(), nodes=(Node((), {"isbn": 10**40}, "json-ld"),))

    assert Packed().unpack(Article, Packed().pack(one)) == one


def test_bytes_of_another_kind_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        Packed().unpack(Facts, Packed().pack(article()))
    with pytest.raises(zlib.error):
        Packed().unpack(Article, b"mnothing of ours")


def test_nothing_that_a_file_holds_is_run() -> None:
    package = Path(__file__).parents[2] / "auditor" / "store"

    assert not any("pickle" in path.read_text(encoding="utf-8") for path in package.glob("*.py"))
