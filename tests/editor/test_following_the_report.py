"""Whoever follows the report finding by finding can do each step, never loses a point and ends with nothing to do."""

from dataclasses import replace
from pathlib import Path

import pytest

from auditor.audit import audit
from auditor.config import Config
from auditor.demo.posts import posts
from auditor.demo.site import PUBLIC_URL, build
from auditor.model import Finding, Page, PageAudit
from tests.editor.obedient import FOLLOWED, followed

SEED = Path(__file__).parents[3] / "shared" / "seed" / "article.html"
MOST_STEPS = 60
PAGES = (
    "five-ways-with-stale-bread",
    "packing-list-for-slow-trains",
    "rye-starter-questions",
    "buying-a-secondhand-sewing-machine",
    "a-balcony-diary",
    "rules-of-the-repair-evening",
    "via-verde-en-bicicleta",
    "true-a-bicycle-wheel",
    "tubeless-tyres-for-everyday-riding",
    "letters-to-the-bench",
    "fahrradkette-pflegen",
    "best-waterproof-bicycle-pannier",
    "cargo-bike-for-the-school-run",
    "the-slow-ferry-to-varrow",
    "mycorrhiza-and-container-tomatoes",
    "how-to-use-a-whetstone",
)


def audited(html: str, address: str) -> PageAudit:
    page = Page(address, html.encode(), url=address)
    report = audit([page], Config(), source=address, started="2026-11-22T08:00:00Z", version="0", named={address})
    assert not report.unread, report.unread
    return report.pages[0]


def to_do(page: PageAudit) -> list[Finding]:
    return [finding for finding in page.findings if finding.check in FOLLOWED]


def follow(html: str, address: str) -> tuple[PageAudit, list[str]]:
    """The page at the end, and the checks whose advice was followed, in order."""
    page = audited(html, address)
    done: list[str] = []
    while (left := to_do(page)) and len(done) < MOST_STEPS:
        step = left[0]
        changed = followed(html, step, page)
        after = audited(changed, address)
        same = [each for each in after.findings if each.fingerprint == step.fingerprint]
        assert [(each.message, each.fix) for each in same] == [], f"still there after: {step.fix}"
        assert page.score.total is not None
        assert after.score.total is not None
        assert after.score.total >= page.score.total - 0.01, (step, after.findings)
        html, page = changed, after
        done.append(step.check)
    return page, done


@pytest.mark.parametrize("slug", PAGES)
def test_a_page_of_the_demo_is_clean_after_its_report_was_followed(slug: str) -> None:
    (path,) = (post.path for post in posts() if post.slug == slug)

    end, done = follow(build(PUBLIC_URL)[path].body.decode(), PUBLIC_URL + path)

    assert done
    assert [(each.check, each.message, each.fix) for each in to_do(end)] == []


@pytest.mark.skipif(not SEED.exists(), reason="the shared seed article is not here")
def test_the_seed_article_is_clean_after_its_report_was_followed() -> None:
    end, done = follow(SEED.read_text(encoding="utf-8"), "https://stride.example/blog/back-spasms.html")

    assert done
    assert to_do(end) == []


def test_markup_that_copies_the_text_is_the_last_thing_to_do() -> None:
    (path,) = (post.path for post in posts() if post.slug == "rye-starter-questions")
    page = audited(build(PUBLIC_URL)[path].body.decode(), PUBLIC_URL + path)

    order = [finding.last for finding in page.findings]

    assert any(order)
    assert order == sorted(order)


def test_advice_that_names_the_wrong_place_cannot_be_followed() -> None:
    """So the tests above fail where a finding points elsewhere."""
    html = "<html lang=en><head><title>Bread at home</title></head><body><main><article><h1>Bread at home</h1><h2></h2>"
    html += "<p>Mix the dough in the evening and bake it before breakfast.</p>" * 9
    finding = next(each for each in to_do(audited(html, "https://a.example/b")) if each.check == "heading-empty")
    wrong = replace(finding, line=finding.line + 5)

    with pytest.raises(Exception, match="has no text"):
        followed(html, wrong, audited(html, "https://a.example/b"))
