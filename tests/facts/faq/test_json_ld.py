"""The block to paste: valid, safe within HTML, the same for the same, and read back as what the page shows."""

import json
import re
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.faq.faq_facts import faq_facts
from auditor.facts.faq.json_ld import json_ld
from auditor.model import Article, MarkedQuestion, Page, Question
from auditor.read import read
from auditor.text.same_words import key

URL = "https://loaf.example/starter"
SCRIPT = re.compile(r'\A<script type="application/ld\+json">\n(.*)\n</script>\Z', re.DOTALL)
ALLOWED = {"h1", "h2", "h3", "h4", "h5", "h6", "br", "ol", "ul", "li", "a", "p", "div", "b", "strong", "i", "em"}
"""Tags that Google's guide names for answers."""


def data(script: str) -> Any:
    match = SCRIPT.match(script)
    assert match, script
    return json.loads(match[1])


def question(name: str, answer: str, markup: str = "") -> Question:
    return Question(name, answer, 1, answer_html=markup or answer)


def test_it_is_a_faq_page_of_schema_org() -> None:
    made = data(json_ld([question("Why?", "Yeast.")], [], URL))

    assert made == {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "mainEntity": [
            {"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "Yeast."}},
        ],
    }


def test_nothing_shown_makes_no_block() -> None:
    assert json_ld([], [], URL) == ""


def test_links_lists_and_emphasis_are_kept_and_links_lead_there_from_anywhere() -> None:
    markup = '<p>See <a href="/feed?a=1&amp;b=2">here</a>:</p><ul><li><strong>rye</strong></li></ul>'

    (entity,) = data(json_ld([question("Why?", "See here:\nrye", markup)], [], URL))["mainEntity"]

    assert entity["acceptedAnswer"]["text"] == markup.replace("/feed", "https://loaf.example/feed")
    assert set(re.findall(r"</?(\w+)", entity["acceptedAnswer"]["text"])) <= ALLOWED


@pytest.mark.parametrize(
    "answer",
    [
        "</script><script>alert(1)</script>",
        "<!-- x",
        "]]>",
        "a & b",
        '"quoted" \\ back',
        "\u2028\u2029",
        "5 < 6 > 4",
        "&lt;",
    ],
)
def test_it_can_be_pasted_into_html_as_it_is(answer: str) -> None:
    made = json_ld([question("Why? " + answer, answer, answer.replace("&", "&amp;").replace("<", "&lt;"))], [], URL)
    inside = made.removeprefix('<script type="application/ld+json">').removesuffix("</script>")

    assert not set(inside) & set("<>&\u2028\u2029")
    (entity,) = data(made)["mainEntity"]
    assert entity["name"] == "Why? " + answer
    assert unescape(entity["acceptedAnswer"]["text"]) == answer


def test_a_question_stands_in_it_once_and_marked_up_ones_shown_elsewhere_stay() -> None:
    visible = [question("Why?", "Yeast."), question("why", "Yeast!")]
    also = [
        MarkedQuestion("Which flour?", "Rye.\nWheat.", "json-ld", 1),
        MarkedQuestion("Why?", "Other.", "json-ld", 1),
    ]

    made = data(json_ld(visible, also, URL))

    assert [(one["name"], one["acceptedAnswer"]["text"]) for one in made["mainEntity"]] == [
        ("Why?", "Yeast."),
        ("Which flour?", "Rye.<br>Wheat."),
    ]


PIECES = ["<b>", "</b>", "<br>", "&amp;", "&lt;p&gt;", "</script>", "<!--", "rye", " ", '"', "\\", "{", "é", "А"]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join) | st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp")), min_size=1, max_size=60
)


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=2, max_size=4))
def test_pasted_into_its_page_it_matches_what_the_page_shows(pairs: list[tuple[str, str]]) -> None:
    def text(words: str) -> str:
        return words.replace("&", "&amp;").replace("<", "&lt;")

    shown = "".join(f"<h3>What is x{text(q)}?</h3><p>It is {text(a)}.</p>" for q, a in pairs)
    page = f"<!doctype html><html lang=en><head></head><body><main><h1>x</h1><h2>FAQ</h2>{shown}"
    bare = read(Page("x", page.encode(), url=URL))
    assert isinstance(bare, Article)
    made = faq_facts(bare).json_ld

    mended = read(Page("x", page.replace("</head>", made + "</head>", 1).encode(), url=URL))

    assert isinstance(mended, Article)
    assert not mended.syntax_problems
    names = {key(one.question) for one in bare.faq}
    facts = faq_facts(mended)
    assert len(facts.marked_up) == len(names)
    if len(names) == len(bare.faq):
        assert {match.state for match in facts.matches} <= {"both"}
        assert facts.json_ld == made
