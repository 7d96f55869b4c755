"""Marked-up questions that a script of the page holds as well."""

import json

import pytest

from auditor.model import Article, Page
from auditor.read import read

QUESTION = "How long does the “sponge” keep?"


def scripted(script: str, kind: str = "") -> tuple[str, ...]:
    answer = {"@type": "Answer", "text": "A week."}
    faq = {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": QUESTION, "acceptedAnswer": answer}]}
    markup = json.dumps({"@context": "https://schema.org", **faq})
    html = f'<script type="application/ld+json">{markup}</script><script{kind}>{script}</script><p>Bread.</p>'
    article = read(Page("a.html", html.encode()))
    assert isinstance(article, Article)
    return article.scripted_questions


@pytest.mark.parametrize(
    "script",
    [
        "window.state = " + json.dumps({"topics": [{"question": QUESTION}]}),
        'self.push("How long does the \\u201csponge\\u201d keep?")',
    ],
)
def test_a_question_in_the_data_of_a_script_is_found_however_it_is_escaped(script: str) -> None:
    assert scripted(script) == (QUESTION,)


def test_markup_alone_is_no_such_script() -> None:
    assert scripted("") == ()
    assert scripted(json.dumps({"name": QUESTION}), ' type="application/ld+json"') == ()
