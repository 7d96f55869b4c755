"""Article markup: there, complete, in the words of the page."""

import json
import re
from typing import Any

import pytest

from auditor.check import run
from auditor.checks import page
from auditor.checks.page.article_markup import ArticleMarkup
from auditor.facts import measure
from auditor.model import Article, Finding, Page, Skipped
from auditor.read import read

FULL = {
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    "headline": "Keeping a starter",
    "image": "https://loaf.example/starter.png",
    "author": {"@type": "Person", "name": "Ann Baker"},
    "datePublished": "2026-03-05T08:00:00+01:00",
    "dateModified": "2026-03-06",
}


PICTURE = '<p><img src="/starter.png" alt="Bubbles in a jar"></p>'


def judge(*items: Any, path: str = "", picture: str = PICTURE) -> tuple[Finding, ...] | Skipped:
    blocks = "".join(f'<script type="application/ld+json">{json.dumps(item)}</script>' for item in items)
    html = (
        f"<!doctype html><html lang=en><head><title>Keeping a starter | Loaf</title>{blocks}</head><body><main>"
        f"<article><h1>Keeping a starter</h1><p>By Ann Baker</p><p>Flour and water, fed once a day.</p>"
        f"{picture}</article>"
    )
    article = read(Page("x", html.encode(), url="" if path else "https://loaf.example/starter", path=path))
    assert isinstance(article, Article), article
    outcome = run(ArticleMarkup(), measure(article))
    assert isinstance(outcome, tuple | Skipped), outcome
    return outcome


def messages(*items: Any) -> list[str]:
    outcome = judge(*items)
    assert isinstance(outcome, tuple), outcome
    assert {one.level for one in outcome} <= {"note"}
    return [one.message for one in outcome]


def test_complete_markup_has_no_finding() -> None:
    assert messages(FULL) == []


@pytest.mark.parametrize(
    "kind", ["Article", "NewsArticle", "TechArticle", "https://schema.org/Article", ["Article", "X"]]
)
def test_every_kind_of_article_counts(kind: Any) -> None:
    assert messages(FULL | {"@type": kind}) == []


def test_it_is_found_in_a_graph_with_its_author_and_image_elsewhere() -> None:
    graph = [
        FULL | {"author": {"@id": "#ann"}, "image": {"@id": "#image"}},
        {"@type": "Person", "@id": "#ann", "name": "Ann Baker"},
        {"@type": "ImageObject", "@id": "#image", "url": "https://loaf.example/starter.png"},
        {"@type": "WebPage", "name": "Starter"},
    ]

    assert messages({"@context": "https://schema.org", "@graph": graph}) == []


@pytest.mark.parametrize("missing", ["headline", "image", "author", "datePublished"])
def test_a_missing_property_is_named(missing: str) -> None:
    found = messages({key: value for key, value in FULL.items() if key != missing})

    assert found == [f"the BlogPosting markup has no {missing}"]


def test_an_image_is_asked_for_only_where_the_page_shows_one() -> None:
    bare = {key: value for key, value in FULL.items() if key != "image"}

    assert len(judge(bare)) == 1  # type: ignore[arg-type] # a tuple of findings
    assert judge(bare, picture="") == ()


def test_what_the_page_shows_is_handed_over_as_lines_and_the_rest_is_named() -> None:
    outcome = judge({"@context": "https://schema.org", "@type": "BlogPosting", "headline": "Keeping a starter"})

    assert isinstance(outcome, tuple)
    (found,) = outcome
    assert found.fix == "Add the lines below to the Article markup. Add datePublished to the Article markup."
    assert json.loads("{" + found.paste.rstrip(",") + "}") == {
        "author": {"@type": "Person", "name": "Ann Baker"},
        "image": "https://loaf.example/starter.png",
    }


def test_lines_to_paste_cannot_end_the_script_that_they_go_into() -> None:
    hostile = '<p><img src="/a.png?</script><script>x" alt="A jar"></p>'

    outcome = judge({key: value for key, value in FULL.items() if key != "image"}, picture=hostile)

    assert isinstance(outcome, tuple)
    assert outcome[0].paste
    assert "</" not in outcome[0].paste


def test_all_that_is_missing_is_one_finding() -> None:
    assert messages({"@context": "https://schema.org", "@type": "Article", "url": "https://loaf.example/starter"}) == [
        "the Article markup has no headline, author, datePublished and image"
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"author": {"@type": "Person"}}, "the BlogPosting markup has no author's name"),
        ({"author": []}, "the BlogPosting markup has no author"),
        ({"image": ""}, "the BlogPosting markup has no image"),
        (
            {"datePublished": "5 March 2026"},
            "datePublished in the markup is “5 March 2026”, which programs cannot read as a date",
        ),
        (
            {"datePublished": "2026-13-05"},
            "datePublished in the markup is “2026-13-05”, which programs cannot read as a date",
        ),
        (
            {"dateModified": "2026-03-05T08:00:00"},
            "dateModified in the markup is “2026-03-05T08:00:00”, which has no time zone",
        ),
    ],
)
def test_a_value_that_says_nothing_is_named(change: dict[str, Any], message: str) -> None:
    assert messages(FULL | change) == [message]


@pytest.mark.parametrize(
    "date", ["2026-03-05", "2026-03-05T08:00Z", "2026-03-05T08:00:00.123+0100", "2026-03-05 08:00:00 +01:00"]
)
def test_dates_of_iso_8601_pass(date: str) -> None:
    assert messages(FULL | {"datePublished": date}) == []


def test_another_headline_than_the_page_s_is_named_with_what_they_share() -> None:
    outcome = judge(FULL | {"headline": "Ten gifts for bakers"})

    assert isinstance(outcome, tuple)
    (found,) = outcome
    assert found.message == "the headline in the markup shares 0 % of its words with the page's, at least 50 %"
    assert found.evidence == ("page: Keeping a starter", "markup: Ten gifts for bakers")
    assert messages(FULL | {"headline": "KEEPING A STARTER – Loaf"}) == []


def test_without_markup_the_block_to_paste_is_made_of_what_the_page_shows() -> None:
    outcome = judge({"@context": "https://schema.org", "@type": "WebSite", "name": "Loaf"})

    assert isinstance(outcome, tuple)
    (found,) = outcome
    assert found.message == "the page has no markup of type Article, BlogPosting or NewsArticle"
    match = re.fullmatch(r'<script type="application/ld\+json">\n(.*)\n</script>', found.paste, re.DOTALL)
    assert match
    assert json.loads(match[1]) == {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "headline": "Keeping a starter",
        "image": "https://loaf.example/starter.png",
        "author": {"@type": "Person", "name": "Ann Baker"},
        "mainEntityOfPage": "https://loaf.example/starter",
    }


def test_a_draft_waits_for_its_template() -> None:
    assert isinstance(judge(path="posts/starter.md"), Skipped)


def test_it_is_a_check_of_the_area() -> None:
    assert any(isinstance(check, ArticleMarkup) for check in page.CHECKS)


def test_a_page_that_stands_by_itself_needs_no_markup_of_an_article() -> None:
    html = "<!doctype html><html lang=en><title>Prices</title><main><h1>Prices</h1><p>A loaf costs four pounds.</p>"
    outcomes = []
    for address in ("https://loaf.example/prices", "https://loaf.example/blog/prices"):
        article = read(Page("x", html.encode(), url=address))
        assert isinstance(article, Article), article
        outcomes.append(run(ArticleMarkup(), measure(article)))

    assert isinstance(outcomes[0], Skipped)
    assert isinstance(outcomes[1], tuple)
    assert len(outcomes[1]) == 1
