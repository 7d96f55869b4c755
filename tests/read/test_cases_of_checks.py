"""How a page is read decides what checks say of it: accessible names, templates, hosts of links, answers, questions."""

import json

import pytest

from auditor.check import Check, run
from auditor.checks.faq.faq_incomplete import FaqIncomplete
from auditor.checks.faq.faq_invisible import FaqInvisible
from auditor.checks.headings.h1_missing import H1Missing
from auditor.checks.headings.heading_empty import HeadingEmpty
from auditor.checks.page.alt_missing import AltMissing
from auditor.checks.page.link_text import LinkText
from auditor.checks.page.links_outbound import LinksOutbound
from auditor.facts import measure
from auditor.model import Article, Finding, Page
from auditor.read import read
from auditor.wording import short

P = "<p>A clean chain lasts for years, so wipe it after each wet ride and give it a drop of oil at home.</p>"


def findings(check: Check, body: str, head: str = "") -> list[Finding]:
    page = f'<html lang="en"><meta charset="utf-8"><title>Chains</title>{head}<main><article>{body}</article></main>'
    article = read(Page("a.html", page.encode()))
    assert isinstance(article, Article)
    found = run(check, measure(article))
    return [each for each in found if isinstance(each, Finding)] if isinstance(found, tuple) else []


def faq(answer: object, question: str = "How often do I oil it?") -> str:
    entity = {"@type": "Question", "name": question, "acceptedAnswer": answer}
    data = {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [entity]}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("inside", "empty"),
    [('<svg role="img" aria-label="Oil"></svg>', 0), ('<button aria-label="Oil"></button>', 0), ("", 1)],
)
def test_a_heading_with_a_name_is_not_empty(inside: str, empty: int) -> None:
    assert len(findings(HeadingEmpty(), f"<h1>Chains</h1>{P}<h2>{inside}</h2>{P}")) == empty


def test_a_heading_by_role_is_the_h1() -> None:
    assert findings(H1Missing(), f'<div role="heading" aria-level="1">Chains</div>{P}') == []
    assert findings(H1Missing(), f'<div role="heading" aria-level="2">Chains</div>{P}')


def test_a_picture_with_a_label_has_an_alternative() -> None:
    assert findings(AltMissing(), f'<h1>Chains</h1>{P}<p><img src="a.jpg" aria-label="A chain"></p>{P}') == []
    assert findings(AltMissing(), f'<h1>Chains</h1>{P}<p><img src="a.jpg"></p>{P}')


@pytest.mark.parametrize("text", ["&shy;", "&#8203;", "&nbsp;", "&#65279;"])
def test_a_link_of_invisible_characters_has_no_text(text: str) -> None:
    (found,) = findings(LinkText(), f'<h1>Chains</h1>{P}<p>See <a href="/x">{text}</a> for more.</p>')

    assert found.message == "a link to /x has no text"


@pytest.mark.parametrize("scheme", ["https:", "http:", ""])
def test_a_link_that_leaves_its_scheme_to_the_page_leads_to_another_site(scheme: str) -> None:
    text = "<p>Some riders say in {} that a chain wants oil only after rain, and they may be right about that.</p>"
    there, here = (
        text.format(f'<a href="{href}">their own guide</a>') for href in (f"{scheme}//other.example/a", "/a")
    )

    assert findings(LinksOutbound(), f"<h1>Chains</h1>{P * 20}{there}{P}") == []
    assert findings(LinksOutbound(), f"<h1>Chains</h1>{P * 20}{here}{P}")


@pytest.mark.parametrize("field", ["description", "name", "articleBody", "headline"])
def test_an_answer_that_says_it_elsewhere_than_in_its_text_is_incomplete(field: str) -> None:
    body = f"<h1>Chains</h1>{P}<h3>How often do I oil it?</h3><p>Once a month.</p>"

    for answer in ({"@type": "Answer", field: "Once a month."}, [{"@type": "Answer", field: "Once a month."}]):
        assert "has an acceptedAnswer without text" in findings(FaqIncomplete(), body, faq(answer))[0].message
    assert findings(FaqIncomplete(), body, faq({"@type": "Answer", "text": "Once a month."})) == []


@pytest.mark.parametrize("text", ["", " ", "<p></p>", '<img src="a.jpg">', "&nbsp;"])
def test_an_answer_whose_text_shows_nothing_is_incomplete(text: str) -> None:
    body = f"<h1>Chains</h1>{P}<h3>How often do I oil it?</h3><p>Once a month.</p>"

    assert findings(FaqIncomplete(), body, faq({"@type": "Answer", "text": text}))


@pytest.mark.parametrize(
    ("asked", "invisible"),
    [
        ("Is there a sale on chain oil this week?", 1),
        ("Where can I buy your oil?", 1),
        ("How often do I oil it?", 0),
        ("How often should I oil it?", 0),
    ],
)
def test_a_question_that_the_page_does_not_ask_is_invisible_though_its_answer_is_there(
    asked: str, invisible: int
) -> None:
    body = f"<h1>Chains</h1>{P}<h2>FAQ</h2><h3>How often do I oil it?</h3><p>Once a month, and after rain.</p>"
    body += "<h3>Which oil is best for a chain?</h3><p>A thin one that leaves no film on the links.</p>"
    found = findings(FaqInvisible(), body, faq({"@type": "Answer", "text": "Once a month, and after rain."}, asked))

    assert len(found) == invisible
    assert all(each.message == f"the question {short(asked)} is in the markup but not on the page" for each in found)
