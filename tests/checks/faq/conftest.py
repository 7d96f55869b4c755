"""Pages as text, and a check run on what is read from them."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from auditor.check import Check, run
from auditor.facts import measure
from auditor.model import Article, Finding, Page, Skipped
from auditor.read import read

Judge = Callable[[Check, str], tuple[Finding, ...] | Skipped]
Build = Callable[..., str]


@pytest.fixture
def judge() -> Judge:
    """Runs a check on a page."""

    def judge(check: Check, html: str) -> tuple[Finding, ...] | Skipped:
        article = read(Page("page", html.encode(), url="https://loaf.example/starter"))
        assert isinstance(article, Article), article
        outcome = run(check, measure(article))
        assert isinstance(outcome, tuple | Skipped), outcome
        return outcome

    return judge


@pytest.fixture
def page() -> Build:
    """A page that shows questions with answers, after lines with markup in its head."""

    def page(*markup: str, shown: dict[str, str] | None = None) -> str:
        questions = "\n".join(f"<h3>{name}</h3>\n<p>{answer}</p>" for name, answer in (shown or {}).items())
        return (
            '<!doctype html>\n<html lang="en"><head><title>Starter</title>\n'
            + "".join(f"{block}\n" for block in markup)
            + "</head><body><main><h1>Starter</h1>\n<p>Flour and water, fed once a day.</p>\n<h2>FAQ</h2>\n"
            + questions
            + "\n</main></body></html>"
        )

    return page


@pytest.fixture
def markup() -> Build:
    """JSON-LD of questions with answers; further properties of the page by name."""

    def markup(questions: dict[str, str], kind: str = "FAQPage", **more: Any) -> str:
        entities = [
            {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": text}}
            for name, text in questions.items()
        ]
        data = {"@context": "https://schema.org", "@type": kind, "mainEntity": entities} | more
        return f'<script type="application/ld+json">{json.dumps(data)}</script>'

    return markup
