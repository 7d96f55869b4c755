"""Where two changes are possible, none is made."""

import pytest

from tests.fix.broken_pages import QUESTIONS, SHOWN, TEXT, draft, markup, page
from tests.fix.conftest import Fixed

P = f"<p>{TEXT}</p>"


@pytest.mark.parametrize(
    ("name", "body", "check"),
    [
        ("a.html", page(f'<a href="#gap">Down</a>{P}<h2 id="gap"></h2>{P}'), "heading-empty"),
        ("a.html", page(f'<h2 data-bind="text: name"></h2>{P}'), "heading-empty"),
        ("a.html", page(f"<h2>Oil</h2>{P}<h5>A</h5>{P}<h4>B</h4>{P}"), "heading-order"),
        ("a.html", page(f"<h1>Oil</h1>{P}", title="All about bicycles"), "h1-multiple"),
        ("a.html", page('<img src="/img/ornament-of-the-abbey.jpg">'), "alt-missing"),
        ("a.html", page('<img src="/img/rye.jpg">'), "alt-missing"),
        ("a.html", page("<p>Cloth &amp;amp; oil, and &amp;lt;b&amp;gt;a lamp&amp;lt;/b&amp;gt;.</p>"), "leftover"),
        ("a.html", page(SHOWN, head=markup(*QUESTIONS) + markup((QUESTIONS[0][0], "Once a year."))), "faq-duplicate"),
        ("a.html", page(SHOWN, head=markup(*QUESTIONS, ("Who sells it?", "We do, in both shops."))), "faq-invisible"),
        ("a.md", draft(f"Oil\n===\n\n{TEXT}\n\nThin\n----\n\n{TEXT}"), "h1-multiple"),
    ],
    ids=["aimed-at", "filled-by-a-script",
         "two-outlines", "no-title", "picture-of-an-ornament", "picture", "escaped-tags", "unlike-copies",
         "not-on-the-page", "underlined-below-two"],
)  # fmt: skip
def test_it_is_left_to_a_human(name: str, body: str, check: str, fix: Fixed) -> None:
    outcome = fix(name, body.encode())

    assert check in {one.check for one in outcome.before.pages[0].findings}
    assert check not in {one.finding.check for one in outcome.fixes}
    assert outcome.unproven == ()


def test_code_in_a_draft_keeps_its_entities_and_its_headings(fix: Fixed) -> None:
    body = draft(f"## Oil\n\n{TEXT}\n\n#### Thin\n\n{TEXT}\n\n```html\n<h4>Thin</h4>\n&amp;amp;\n```").encode()

    assert fix("a.md", body).body == body.replace(b"#### Thin", b"### Thin")
